import DragomanCorpora
import DragomanTraining

/// How large a network is, how much it is held back, and how finely text is cut, by the pairs that
/// there are to learn from.
///
/// A little corpus is learnt by heart by a large network; a large one is wasted on a little network.
struct PresetSizes {
  /// What suits corpora of a size.
  struct Row {
    /// The pairs of a typical corpus.
    var pairs: Int
    /// Larger corpora go by the next row.
    var most: Int
    /// The passes that a training takes which nothing else ends.
    var epochs: Int
    /// Why, as the end of a sentence.
    var reason: String
    /// The options of each preset, by their names without the dashes.
    var options: [Preset: [(name: String, value: String)]]
  }

  /// The one place for these numbers, the smallest corpora first.
  ///
  /// Every row and preset has the same options, so that none keeps a value that another has set.
  static let table = [
    Row(
      pairs: 5_000, most: 15_000, epochs: 60,
      reason: "few pairs are soon learnt by heart: a small network, strong dropout, short subwords",
      options: [
        .classic: [
          ("embedding", "192"), ("hidden", "256"), ("layers", "1"), ("dropout", "0.4"),
          ("word-dropout", "0.1"), ("vocabulary-size", "2000"), ("batch-size", "32"),
        ],
        .attentive: [
          ("embedding", "192"), ("hidden", "256"), ("layers", "1"), ("dropout", "0.4"),
          ("word-dropout", "0.1"), ("vocabulary-size", "2000"), ("batch-size", "32"),
        ],
      ]),
    Row(
      pairs: 50_000, most: 75_000, epochs: 20,
      reason: "enough pairs for whole words, too few to go without dropout",
      options: [
        .classic: [
          ("embedding", "256"), ("hidden", "768"), ("layers", "1"), ("dropout", "0.3"),
          ("word-dropout", "0"), ("vocabulary-size", "6000"), ("batch-size", "64"),
        ],
        .attentive: [
          ("embedding", "256"), ("hidden", "512"), ("layers", "1"), ("dropout", "0.3"),
          ("word-dropout", "0"), ("vocabulary-size", "6000"), ("batch-size", "64"),
        ],
      ]),
    Row(
      pairs: 100_000, most: 250_000, epochs: 10,
      reason: "enough pairs for large batches, in which they are read faster and fewer times",
      options: [
        .classic: [
          ("embedding", "256"), ("hidden", "768"), ("layers", "1"), ("dropout", "0.3"),
          ("word-dropout", "0"), ("vocabulary-size", "8000"), ("batch-size", "128"),
        ],
        .attentive: [
          ("embedding", "256"), ("hidden", "512"), ("layers", "1"), ("dropout", "0.3"),
          ("word-dropout", "0"), ("vocabulary-size", "8000"), ("batch-size", "128"),
        ],
      ]),
    Row(
      pairs: 500_000, most: .max, epochs: 12,
      reason: "many pairs carry a larger network and need little dropout",
      options: [
        .classic: [
          ("embedding", "384"), ("hidden", "1024"), ("layers", "1"), ("dropout", "0.15"),
          ("word-dropout", "0"), ("vocabulary-size", "16000"), ("batch-size", "128"),
        ],
        .attentive: [
          ("embedding", "384"), ("hidden", "640"), ("layers", "1"), ("dropout", "0.15"),
          ("word-dropout", "0"), ("vocabulary-size", "16000"), ("batch-size", "128"),
        ],
      ]),
  ]

  /// The row for a corpus.
  static func row(forPairs pairs: Int) -> Row {
    table.first { pairs <= $0.most } ?? table[table.count - 1]
  }

  /// The options that the table decides about.
  static let names = Set(table.flatMap { $0.options.values.flatMap { $0.map(\.name) } })
    .union(["schedule", "epochs"])

  /// The options that come before those of a file and of the command line, which have the last word.
  ///
  /// A run that has begun goes on with the network and the sizes it began with, whatever the preset
  /// and the table say by then.
  ///
  /// - Parameter given: Arguments of `train`, those of a configuration file included.
  /// - Returns: Arguments; no sizes when the corpus cannot be read, of which `train` will complain.
  static func arguments(before given: [String]) -> [String] {
    let preset = Preset(in: given) ?? .classic
    // What can be read but once is refused later.
    guard let path = given.value(ofOption: "corpus") ?? given.value(ofOption: "source"),
      FileIdentity(path: path) != nil, let pairs = try? TextLines(contentsOf: path).count
    else { return preset.networkArguments(before: given) }
    let row = row(forPairs: pairs)
    if let stored = storedArguments(given) {
      return stored + ending(row: row, given: given + stored)
    }
    var options = row.options[preset] ?? []
    let decided = settled(by: given) + batchUnits(ifGivenIn: given)
    options.removeAll { decided.contains($0.name) }
    // One that cannot be read is complained of later.
    let start = given.value(ofOption: "start-from").flatMap { try? StartingModel(path: $0) }
    return preset.networkArguments(before: given) + options.map { "--\($0.name)=\($0.value)" }
      + (start?.networkArguments ?? []) + ending(row: row, given: given) + ["--sized-for=\(pairs)"]
  }

  /// The options that a model or a vocabulary decides about, if one is given.
  static func settled(by given: [String]) -> [String] {
    if given.value(ofOption: "start-from") != nil { return ["preset", "vocabulary-size"] }
    return given.value(ofOption: "vocabulary") != nil ? ["vocabulary-size"] : []
  }

  /// The options for the size of a batch, if one of them is given: it counts, in whichever unit.
  static func batchUnits(ifGivenIn given: [String]) -> [String] {
    let names = ["batch-size", "batch-tokens"]
    return names.contains { given.value(ofOption: $0) != nil } ? names : []
  }

  /// What a run that has begun was told of its network, and of what else the table decides about.
  ///
  /// - Returns: nil for another run or preset, which cannot go on and is refused when it is opened.
  private static func storedArguments(_ given: [String]) -> [String]? {
    guard let output = given.value(ofOption: "output", short: "o") else { return nil }
    let folder = RunFolder(path: output)
    guard folder.hasCheckpoint, let file = try? ConfigurationFile(path: folder.configuration) else {
      return nil
    }
    guard [nil, Preset(in: file.arguments)].contains(Preset(in: given)) else { return nil }
    var stored = names.union(TrainNetworkOptions.names).union(["preset", "batch-tokens"])
    // Older programs wrote down what a model or a vocabulary decides about.
    stored.subtract(settled(by: given) + batchUnits(ifGivenIn: given))
    // A new end takes the place of the old one.
    if limits.contains(where: { given.value(ofOption: $0) != nil }) { stored.remove("epochs") }
    return file.arguments.filter { argument in
      stored.contains { name in
        argument.hasPrefix("--\(name)=") || ["--\(name)", "--no-\(name)"].contains(argument)
      }
    }
  }

  /// The options that set an end.
  private static let limits = ["epochs", "updates", "time-limit"]

  /// When training ends and how the learning rate falls till then, unless another schedule is given.
  ///
  /// - Returns: A cosine, to the end that is given or else to that of the row.
  private static func ending(row: Row, given: [String]) -> [String] {
    guard given.value(ofOption: "schedule") ?? "cosine" == "cosine" else { return [] }
    let hasLimit = limits.contains { given.value(ofOption: $0) != nil }
    return ["--schedule=cosine"]
      + (hasLimit ? [] : ["--epochs=\(row.epochs)", "--epochs-by-size"])
  }

  /// The passes over a distilled corpus: a student reads half as many pairs again as a training on
  /// the references would, for there is more in them to learn.
  ///
  /// - Parameters:
  ///   - epochs: The passes over the references.
  ///   - pairs: The pairs of the references.
  ///   - distilled: The pairs of the distilled corpus.
  /// - Returns: At least 2.
  static func studentEpochs(_ epochs: Int, pairs: Int, distilled: Int) -> Int {
    max(2, (3 * epochs * pairs + distilled) / max(1, 2 * distilled))
  }

  /// One line that says what was chosen and why.
  ///
  /// - Parameters:
  ///   - pairs: The pairs of the corpus.
  ///   - settings: The options in force.
  /// - Returns: A sentence.
  static func explanation(pairs: Int, settings: [Setting]) -> String {
    let row = row(forPairs: pairs)
    let values = settings.compactMap { setting in
      names.contains(setting.name) ? setting.value.map { "\(setting.name) \($0)" } : nil
    }
    return "Sizes for about \(Decimals.grouped(row.pairs)) pairs (here are "
      + "\(Decimals.grouped(pairs))), as \(row.reason); options given win: "
      + values.joined(separator: ", ") + "."
  }
}
