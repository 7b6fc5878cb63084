import DragomanNetworks
import DragomanTensors
import DragomanText
import DragomanTranslation

/// Times the search through a network for sentences that are token ids already.
struct TranslationTiming {
  let network: EncoderDecoder
  let sources: [[Int32]]
  /// Whether every translation is made as long as its source.
  let isFixedLength: Bool
  /// The tokens to choose from, if not all.
  let shortlist: Shortlist?

  /// One kind of search over all sentences.
  struct Search: Encodable {
    var beam: Int
    var seconds: Double
    var sourceTokensPerSecond: Double
    var targetTokensPerSecond: Double
    var sentencesPerSecond: Double
    /// Of all threads' time.
    var shares: [String: Double]
    var gigaflopsPerSecond: Double
  }

  /// One kind of search, a sentence at a time.
  struct Latency: Encodable {
    var beam: Int
    var sentences: Int
    var medianMilliseconds: Double
    var percentile95Milliseconds: Double
    /// For sentences of 12 to 14 source tokens, if there are any.
    var medianMillisecondsFor13Tokens: Double?
  }

  /// Translates all sentences in batches: a part of them first, which is not timed.
  func throughput(beam: Int, batchSize: Int, pool: WorkerPool) -> Search {
    let search = makeSearch(beam: beam, batchSize: batchSize, pool: pool)
    _ = search.search(Array(sources.prefix(batchSize * pool.threads)))
    pool.profile?.reset()
    let clock = ContinuousClock()
    let start = clock.now
    let found = search.search(sources)
    let seconds = (clock.now - start) / .seconds(1)
    let targetTokens = found.reduce(0) { $0 + ($1.first.map { $0.tokens.count + 1 } ?? 0) }
    let whole = seconds * Double(pool.threads)
    var shares: [String: Double] = [:]
    for activity in [TimeProfile.Activity.products, .elementwise, .softmax, .search] {
      shares["\(activity)"] = (pool.profile?.seconds(of: activity) ?? 0) / whole
    }
    shares["waiting"] = max(0, 1 - shares.values.reduce(0, +))
    return Search(
      beam: beam, seconds: seconds,
      sourceTokensPerSecond: Double(sources.reduce(0) { $0 + $1.count }) / seconds,
      targetTokensPerSecond: Double(targetTokens) / seconds,
      sentencesPerSecond: Double(sources.count) / seconds, shares: shares,
      gigaflopsPerSecond: (pool.profile?.productOperations ?? 0) / seconds / 1e9)
  }

  /// Translates sentences one by one: the first ten twice, once untimed.
  func latency(beam: Int, pool: WorkerPool) -> Latency {
    let search = makeSearch(beam: beam, batchSize: 1, pool: pool)
    let sample = sources.prefix(300)
    for source in sample.prefix(10) { _ = search.search([source]) }
    let clock = ContinuousClock()
    let times = sample.map { source in
      clock.measure { _ = search.search([source]) } / .milliseconds(1)
    }
    let typical = zip(sample, times).filter { (12...14).contains($0.0.count) }.map(\.1)
    return Latency(
      beam: beam, sentences: times.count, medianMilliseconds: quantile(times, 0.5),
      percentile95Milliseconds: quantile(times, 0.95),
      medianMillisecondsFor13Tokens: typical.isEmpty ? nil : quantile(typical, 0.5))
  }

  private func makeSearch(beam: Int, batchSize: Int, pool: WorkerPool) -> ParallelSearch {
    var options = TranslationOptions()
    options.search.beamSize = beam
    options.batchSize = batchSize
    if isFixedLength {
      options.search.lengthFactor = 1
      options.search.lengthAllowance = 0
    }
    return ParallelSearch(options: options, pool: pool) { worker in
      let decoder = network.makeStepDecoder(
        lane: pool.profile?.lanes[worker],
        candidates: shortlist.map { shortlist in { shortlist.tokens(for: $0) } })
      return isFixedLength ? EndlessDecoder(decoder) : decoder
    }
  }

  /// The value below which so great a share of the values lies.
  private func quantile(_ values: [Double], _ share: Double) -> Double {
    let sorted = values.sorted()
    return sorted[min(Int(share * Double(sorted.count)), sorted.count - 1)]
  }
}

/// A decoder that never offers the end of the sentence, so that only the length ends a search.
private final class EndlessDecoder: StepDecoder {
  private let decoder: any StepDecoder

  init(_ decoder: any StepDecoder) { self.decoder = decoder }

  var vocabularySize: Int { decoder.vocabularySize }
  var rowCount: Int { decoder.rowCount }

  func start(sources: [[Int32]]) { decoder.start(sources: sources) }

  func step(tokens: [Int32], best count: Int, from firstToken: Int32) {
    decoder.step(tokens: tokens, best: count, from: max(firstToken, SpecialToken.end + 1))
  }

  func continuations(row: Int) -> Continuations { decoder.continuations(row: row) }

  func logProbability(of token: Int32, row: Int) -> Float {
    decoder.logProbability(of: token, row: row)
  }

  func logProbabilities(row: Int) -> UnsafeBufferPointer<Float> {
    decoder.logProbabilities(row: row)
  }

  func select(rows: [Int32]) { decoder.select(rows: rows) }
}
