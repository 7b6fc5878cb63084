import ArgumentParser
import DragomanTranslation

/// How translations are searched for.
struct SearchArguments: ParsableArguments {
  private static let usual = TranslationOptions()

  @Option(help: "K, the hypotheses kept for a sentence; 1 is greedy search, the fastest.")
  var beam = usual.search.beamSize

  @Option(help: "α of the length normalisation; larger values give longer translations.")
  var lengthPenalty = usual.search.lengthPenalty

  @Option(help: "The most sentences that go through the network together.")
  var batchSize = usual.batchSize

  @Option(help: "Translate lines of more tokens than this in pieces.")
  var maxLength = usual.maximumSourceLength

  @Option(help: "The threads to use (default: one a core).")
  var threads: Int?

  func validate() throws {
    try requirePositive("beam", beam)
    try requirePositive("batch-size", batchSize)
    try requirePositive("max-length", maxLength)
    try requirePositive("threads", threads)
    try require("length-penalty", lengthPenalty, in: 0...10)
  }

  var options: TranslationOptions {
    var options = TranslationOptions()
    options.search.beamSize = beam
    options.search.lengthPenalty = lengthPenalty
    options.batchSize = batchSize
    options.maximumSourceLength = maxLength
    options.threads = threads ?? Threads.available
    return options
  }
}
