import ArgumentParser
import DragomanModels
import DragomanText

/// A kind of network to start from; further options change it.
enum Preset: String, ExpressibleByArgument, CaseIterable {
  /// A bidirectional encoder whose final states, with the mean of the source's embeddings, are all
  /// that the decoder is told.
  case classic
  /// A bidirectional encoder, additive attention inside a conditional GRU, a deep output layer.
  case attentive

  /// The options of the network that it stands for.
  ///
  /// They come before those of a file and of the command line, which have the last word.
  ///
  /// - Parameter given: Those, by which others may have to go.
  /// - Returns: Arguments.
  func networkArguments(before given: [String]) -> [String] {
    switch self {
    case .classic:
      ["--feed-context", "--feed-embeddings", "--initial-state=bridge"] + Self.common(given)
    case .attentive:
      [
        "--attention=additive", "--attention-place=conditional", "--attend-embeddings",
        "--initial-state=mean", "--no-feed-context", "--deep-output",
      ] + Self.common(given)
    }
  }

  private static func common(_ given: [String]) -> [String] {
    [
      "--bidirectional=all", "--no-reverse-source", "--layers=1", "--dropout=0.3",
      // One table for both languages, if they have one vocabulary.
      "--tying=\(hasJointVocabulary(given) ? "all" : "target")",
    ]
  }

  private static func hasJointVocabulary(_ given: [String]) -> Bool {
    guard given.value(ofOption: "target-vocabulary") == nil else { return false }
    if let path = given.value(ofOption: "vocabulary"), VocabularyFile.isModel(path) {
      // One that cannot be read is complained of later.
      guard let model = try? TranslationModel(contentsOf: path) else { return true }
      return model.source.vocabulary.hasTokens(of: model.target.vocabulary)
    }
    let flags = ["--joint-vocabulary", "--no-joint-vocabulary"]
    return given.last { flags.contains($0) } != flags[1]
  }

  /// The preset that arguments of `train` choose; the last counts, as with any option.
  init?(in arguments: [String]) {
    guard let name = arguments.value(ofOption: "preset") else { return nil }
    self.init(rawValue: name)
  }
}
