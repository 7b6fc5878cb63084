import ArgumentParser

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

  /// The options that a preset decides about, by their names without the dashes.
  static let names = Set(
    allCases.flatMap { $0.networkArguments(before: []) }.map { argument in
      let option = argument.drop { $0 == "-" }.prefix { $0 != "=" }
      return String(option.hasPrefix("no-") ? option.dropFirst(3) : option)
    })

  private static func hasJointVocabulary(_ given: [String]) -> Bool {
    !given.contains("--no-joint-vocabulary") && given.value(ofOption: "target-vocabulary") == nil
  }

  /// The preset that arguments of `train` choose; the last counts, as with any option.
  init?(in arguments: [String]) {
    guard let name = arguments.value(ofOption: "preset") else { return nil }
    self.init(rawValue: name)
  }
}
