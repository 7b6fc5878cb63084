import ArgumentParser
import DragomanText

/// What happens to text beside normalisation.
struct TextRuleOptions: ParsableArguments {
  @Option(
    help: """
      Make characters one that only look different; of quotes, dashes and spaces, with commas \
      between.
      """, transform: NameList.init(checking:))
  var unify: NameList<TextRules.Unification>?

  @Flag(
    inversion: .prefixedNo,
    help: "Remove control characters and other invisible ones; tabs and joiners stay.")
  var removeControls = false

  @Flag(inversion: .prefixedNo, help: "Write everything in lower case, as the locale has it.")
  var foldCase = false

  @Flag(
    inversion: .prefixedNo,
    help: """
      Write Capitalised and ALL-CAPS words in lower case after a marker, so that they share \
      subwords; decoding takes it back.
      """)
  var caseMarkers = false

  @Flag(inversion: .prefixedNo, help: "Cut numbers into their digits.")
  var splitDigits = false

  @Option(
    help: """
      Keep spans as they are, byte for byte, and each as a unit; of url, email, number, tag and \
      placeholder, with commas between. What both sides of a sentence pair hold becomes one token.
      """, transform: NameList.init(checking:))
  var protect: NameList<SpanKind>?

  @Option(help: "Protect also what this regular expression matches, in ICU's syntax.")
  var protectPattern: String?

  func validate() throws {
    if foldCase && caseMarkers {
      throw ValidationError("'--fold-case' and '--case-markers' exclude each other.")
    }
    if protect?.names.contains(.pattern) ?? false {
      throw ValidationError("'--protect pattern' takes '--protect-pattern' and its expression.")
    }
  }

  /// Refuses what would make no sense with some ways to cut text.
  func check(cutsCharacters: Bool) throws {
    if caseMarkers && cutsCharacters {
      throw ValidationError("'--case-markers' are for words; omit them with characters.")
    }
  }

  /// Whether any of the options is given.
  var areGiven: Bool {
    unify != nil || removeControls || foldCase || caseMarkers || splitDigits || protect != nil
      || protectPattern != nil
  }

  /// The rules for text in a language.
  ///
  /// - Parameter locale: Whose upper and lower case it is.
  /// - Returns: The rules.
  /// - Throws: `TextError` for a pattern that is none.
  func rules(locale: String) throws(TextError) -> TextRules {
    var rules = TextRules()
    rules.unifies = Set(unify?.names ?? [])
    rules.removesControls = removeControls
    if foldCase { rules.casing = .folded(locale: locale) }
    if caseMarkers { rules.casing = .marked(locale: locale) }
    rules.splitsDigits = splitDigits
    rules.protects = Set(protect?.names ?? [])
    rules.patterns = protectPattern.map { [$0] } ?? []
    try rules.validate()
    return rules
  }

  var settings: [Setting] {
    [
      Setting("unify", unify?.description), Setting("remove-controls", removeControls),
      Setting("fold-case", foldCase), Setting("case-markers", caseMarkers),
      Setting("split-digits", splitDigits), Setting("protect", protect?.description),
      Setting("protect-pattern", protectPattern),
    ]
  }
}

/// Names of a few things, with commas between.
struct NameList<Name: RawRepresentable<String> & CaseIterable & Sendable>:
  CustomStringConvertible, Sendable
{
  let names: [Name]

  /// Reads the value of an option; the error says what there is.
  init(checking argument: String) throws {
    let words = argument.split { $0 == "," || $0 == " " }
    names = words.compactMap { Name(rawValue: String($0)) }
    guard !names.isEmpty, names.count == words.count else {
      let known = Name.allCases.map(\.rawValue).joined(separator: ", ")
      throw ValidationError("choose of \(known), with commas between")
    }
  }

  var description: String { names.map(\.rawValue).joined(separator: ",") }
}
