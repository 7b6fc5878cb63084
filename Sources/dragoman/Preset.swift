import ArgumentParser

/// A kind of network to start from; further options change it.
enum Preset: String, ExpressibleByArgument, CaseIterable {
  /// A plain encoder-decoder: what the options are by default.
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
    case .classic: []
    case .attentive:
      [
        "--attention=additive", "--attention-place=conditional", "--attend-embeddings",
        "--bidirectional=all", "--initial-state=mean", "--no-feed-context", "--no-reverse-source",
        "--deep-output", "--layers=1", "--dropout=0.3",
        // One table for both languages, if they have one vocabulary.
        "--tying=\(Self.hasJointVocabulary(given) ? "all" : "target")",
      ]
    }
  }

  private static func hasJointVocabulary(_ given: [String]) -> Bool {
    !given.contains("--no-joint-vocabulary") && given.value(ofOption: "target-vocabulary") == nil
  }

  /// The preset that arguments of `train` choose; the last counts, as with any option.
  init?(in arguments: [String]) {
    guard let name = arguments.value(ofOption: "preset") else { return nil }
    self.init(rawValue: name)
  }
}
