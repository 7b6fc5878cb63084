import ArgumentParser
import DragomanCorpora
import DragomanModels
import DragomanNetworks
import DragomanTranslation

/// The pairs that translations go by.
struct MemoryArguments: ParsableArguments {
  private static let usual = MemoryOptions()

  @Option(
    help: """
      Go by pairs that are like each line: the source language's file of such pairs, plain or gzip, \
      as of the training text or of what was translated before.
      """)
  var memorySource: String?

  @Option(help: "The target language's file of the memory.")
  var memoryTarget: String?

  @Option(help: "The memory in one file: source, tab, target on each line.")
  var memory: String?

  @Option(help: "The pairs that are looked up for a line.")
  var memoryPairs = usual.pairs

  @Option(help: "k, the places in these pairs that have a say in a token.")
  var memoryNeighbors = usual.neighbors

  @Option(
    help: """
      λ, the share of a token's probability that they have where such a place is exactly like the \
      present one.
      """)
  var memoryShare = usual.share

  @Option(
    help: """
      The distance at which their share has fallen to 0; two places of the memory are at a distance \
      of 1 on average.
      """)
  var memoryReach = usual.reach

  @Option(
    help: "What distances are divided by: the larger, the more those have to say that are farther.")
  var memoryTemperature = usual.temperature

  func validate() throws {
    if memory != nil && (memorySource != nil || memoryTarget != nil) {
      throw ValidationError("Give '--memory' or '--memory-source' and '--memory-target', not both.")
    }
    if (memorySource == nil) != (memoryTarget == nil) {
      throw ValidationError("'--memory-source' and '--memory-target' belong together.")
    }
    for path in paths where path == "-" || path == "/dev/stdin" {
      throw ValidationError(
        "The memory must be a file: what standard input gives is translated.")
    }
    try requirePositive("memory-pairs", memoryPairs)
    try requirePositive("memory-neighbors", memoryNeighbors)
    try require("memory-share", memoryShare, in: 0.01...0.99)
    try require("memory-reach", memoryReach, in: 0.001...1000)
    try require("memory-temperature", memoryTemperature, in: 0.001...1000)
    guard memory == nil, memorySource == nil else { return }
    let usual = Self.usual
    for (name, isGiven) in [
      ("pairs", memoryPairs != usual.pairs), ("neighbors", memoryNeighbors != usual.neighbors),
      ("share", memoryShare != usual.share), ("reach", memoryReach != usual.reach),
      ("temperature", memoryTemperature != usual.temperature),
    ] where isGiven {
      throw ValidationError(
        "'--memory-\(name)' is about a memory; add '--memory', or '--memory-source' and "
          + "'--memory-target'.")
    }
  }

  /// The files to read.
  var paths: [String?] { [memory, memorySource, memoryTarget] }

  /// How far to go by it.
  var options: MemoryOptions {
    var options = MemoryOptions()
    options.pairs = memoryPairs
    options.neighbors = memoryNeighbors
    options.share = memoryShare
    options.reach = memoryReach
    options.temperature = memoryTemperature
    return options
  }

  /// Reads the pairs, and says what of them is not remembered.
  ///
  /// - Parameter model: The model that they are for.
  /// - Returns: The memory; nil where none was asked for.
  /// - Throws: ``CorpusError`` or ``CommandError`` for files that are missing or malformed, or do not
  ///   fit together.
  func read(for model: TranslationModel) throws -> TranslationMemory? {
    guard memory != nil || memorySource != nil else { return nil }
    let files = PairFiles(source: memorySource, target: memoryTarget, corpus: memory)
    let text = try files.read(repairsMalformed: true)
    let made = try TranslationMemory(text, for: model)
    for (count, what) in [
      (made.emptyCount, "an empty side"),
      (made.overlongCount, "a side of more than \(TranslationMemory.maximumLength) tokens"),
    ] where count > 0 {
      Message.warn("\(text.path): pairs with \(what) are not remembered: \(count).")
    }
    return made
  }
}
