import ArgumentParser
import DragomanText

/// How text is brought into a form and cut into pieces.
struct TextOptions: ParsableArguments {
  @Option(help: "The Unicode form that text is brought into: none, nfc or nfkc.")
  var normalization: Normalization = .nfc

  @Flag(help: "The text is tokenised already: cut it at single spaces, nowhere else.")
  var pretokenized = false

  @Flag(help: "Cut the text into characters instead of words.")
  var characters = false

  @OptionGroup var rules: TextRuleOptions

  func validate() throws {
    try rules.check(cutsCharacters: characters)
    guard pretokenized && characters else { return }
    throw ValidationError("'--pretokenized' and '--characters' exclude each other.")
  }

  /// How text in a language is cut.
  func segmentation(locale: String) throws(TextError) -> Segmentation {
    guard pretokenized || characters else { return try .words(checkedLocale: locale) }
    // Rules of case go by the locale where no words are cut by it.
    if rules.foldCase || rules.caseMarkers { _ = try Segmentation.words(checkedLocale: locale) }
    return pretokenized ? .spaces : .characters
  }
}
