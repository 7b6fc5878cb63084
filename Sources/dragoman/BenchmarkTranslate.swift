import ArgumentParser
import DragomanModels
import DragomanNetworks
import DragomanTensors
import DragomanText
import DragomanTranslation

/// `dragoman benchmark translate`: how fast sentences are translated, many at a time and one by one.
struct BenchmarkTranslate: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "translate",
    abstract: "Measure the speed of translating, in batches and one sentence at a time.",
    discussion: """
      Without a model the weights are random, and every translation is as long as its source; \
      without a source the sentences are random too. With a model the translations are its own. \
      What is timed begins and ends with token ids. Latency is the time from one sentence to its \
      translation on one thread.
      """)

  @Option(help: "The model file (default: random weights).")
  var model: String?

  @Option(help: "The sentences, one a line (default: random ones of 5 to 21 tokens).")
  var source: String?

  @Option(help: "The vocabulary file for the random network.")
  var vocabulary: String?

  @Flag(help: "The text is tokenised already; the vocabulary may be a plain list of tokens.")
  var pretokenized = false

  @Option(help: "The entries of the random network's vocabulary, when no file is given.")
  var vocabularySize = 8000

  @Option(help: "The most sentences to translate.")
  var sentences = 1000

  @Option(help: "K, the hypotheses kept for a sentence in beam search.")
  var beam = 5

  @Option(help: "The most sentences that go through the network together.")
  var batchSize = 64

  @Option(help: "The threads to use (default: one a core).")
  var threads: Int?

  @Option(help: "What the factors of products are rounded to (default: the model's).")
  var precision: Precision?

  @Option(help: "Choose only among the tokens of this file; it needs a model.")
  var shortlist: String?

  @Flag(help: "Let every translation be as long as its source, whatever the model says.")
  var fixedLength = false

  @Flag(help: "Print one line of JSON.")
  var json = false

  @OptionGroup(title: "Random network") var network: TrainNetworkOptions

  func validate() throws {
    try requirePositive("sentences", sentences)
    try requirePositive("beam", beam)
    try requirePositive("batch-size", batchSize)
    try requirePositive("threads", threads)
    try require("vocabulary-size", Float(vocabularySize), in: 8...1e6)
    guard model == nil || vocabulary == nil else {
      throw ValidationError("'--model' has its own vocabulary; leave out '--vocabulary'.")
    }
    guard shortlist == nil || model != nil else {
      throw ValidationError("'--shortlist' needs the '--model' that it was made for.")
    }
    guard source == nil || model != nil || vocabulary != nil else {
      throw ValidationError("'--source' needs '--vocabulary' or '--model' to read it with.")
    }
  }

  func run() throws {
    let loaded = try model.map { path throws(ModelFileError) in
      try TranslationModel(contentsOf: path)
    }
    let pipeline = try loaded?.source ?? vocabulary.map(readVocabulary)
    let network = try loaded?.network ?? randomNetwork(entries: pipeline?.vocabulary.count)
    if let precision { network.precision = precision.supported() }
    let sources = try source.map { try read($0, with: pipeline) } ?? randomSources(for: network)
    let shortlist = try shortlist.map { path throws(ShortlistError) in
      try Shortlist(contentsOf: path)
    }
    if let loaded { try shortlist?.check(fits: loaded) }
    let timing = TranslationTiming(
      network: network, sources: sources, isFixedLength: fixedLength || model == nil,
      shortlist: shortlist)
    let pool = WorkerPool(threads: threads ?? Threads.available, isProfiled: true)
    let single = WorkerPool(threads: 1)
    var report = BenchmarkTranslateReport(
      network: network, sentences: sources.count, threads: pool.threads, batchSize: batchSize)
    for beam in Set([1, beam]).sorted() {
      report.searches.append(timing.throughput(beam: beam, batchSize: batchSize, pool: pool))
      report.latencies.append(timing.latency(beam: beam, pool: single))
    }
    report.peakMemoryBytes = PeakMemory.bytes
    let output = Output(standard: ())
    if json { try output.write(json: report) } else { try report.write(to: output) }
    try output.close()
  }

  private func readVocabulary(_ path: String) throws -> TextPipeline {
    pretokenized
      ? try TextPipeline(vocabularyOrTokenList: path) : try TextPipeline(contentsOf: path)
  }

  private func randomNetwork(entries: Int?) throws -> EncoderDecoder {
    let size = entries ?? vocabularySize
    return try EncoderDecoder(network.configuration(source: size, target: size), seed: 1)
  }

  private func read(_ path: String, with pipeline: TextPipeline?) throws -> [[Int32]] {
    guard let encoder = pipeline?.makeEncoder() else { return [] }
    var reader = try LineReader(path: path)
    var sources: [[Int32]] = []
    while sources.count < sentences, let line = try reader.next() {
      let ids = line.withUnsafeBufferPointer { encoder.encode(utf8: $0) }
      if !ids.isEmpty { sources.append(ids) }
    }
    guard !sources.isEmpty else {
      throw CommandError(.badData, "\(path): has no sentence to translate.")
    }
    return sources
  }

  private func randomSources(for network: EncoderDecoder) -> [[Int32]] {
    var generator = SeededGenerator(seed: 1)
    let entries = Int32(network.configuration.sourceVocabularySize)
    return (0..<sentences).map { _ in
      (0..<Int.random(in: 5...21, using: &generator)).map { _ in
        Int32.random(in: Int32(SpecialToken.count)..<entries, using: &generator)
      }
    }
  }
}
