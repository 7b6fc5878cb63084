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
      Go by pairs like each line, out of this file of one language, such as the training text or \
      what was translated before; '--memory-target' is the other.
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
    help: "λ, the share of a token's probability that they have where what was read is the same.")
  var memoryShare = usual.share

  @Option(
    help: """
      How unlike what was read may be for them to have a share, in the mean squared distance of \
      any two places.
      """)
  var memoryReach = usual.reach

  @Option(help: "What distances are divided by: more, and those farther away say more.")
  var memoryTemperature = usual.temperature

  func validate() throws {
    if memory != nil && (memorySource != nil || memoryTarget != nil) {
      throw ValidationError("Give '--memory' or '--memory-source' and '--memory-target', not both.")
    }
    if (memorySource == nil) != (memoryTarget == nil) {
      throw ValidationError("'--memory-source' and '--memory-target' belong together.")
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
        "'--memory-\(name)' is about a memory; add '--memory-source' and '--memory-target'.")
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

  /// Reads the pairs.
  ///
  /// - Parameter model: The model that they are for.
  /// - Returns: The memory; nil where none was asked for.
  /// - Throws: ``CorpusError`` for files that are missing or malformed, or do not fit together.
  func read(for model: TranslationModel) throws(CorpusError) -> TranslationMemory? {
    let text: ParallelText
    if let memory {
      text = try ParallelText(tabSeparated: memory)
    } else if let memorySource, let memoryTarget {
      text = try ParallelText(source: memorySource, target: memoryTarget)
    } else {
      return nil
    }
    return try TranslationMemory(text, for: model)
  }
}
