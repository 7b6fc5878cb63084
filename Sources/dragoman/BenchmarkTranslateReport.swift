import DragomanNetworks
import DragomanTensors

/// What `dragoman benchmark translate` found.
struct BenchmarkTranslateReport: Encodable {
  var parameters: Int
  var precision: Precision
  var threads: Int
  var sentences: Int
  var batchSize: Int
  var peakMemoryBytes = 0
  var searches: [TranslationTiming.Search] = []
  var latencies: [TranslationTiming.Latency] = []

  init(network: EncoderDecoder, sentences: Int, threads: Int, batchSize: Int) {
    parameters = network.parameterCount
    precision = network.precision
    self.threads = threads
    self.sentences = sentences
    self.batchSize = batchSize
  }

  func write(to output: Output) throws(CommandError) {
    try output.write(
      line: "\(Decimals.grouped(parameters)) parameters, products in \(precision.rawValue), "
        + "\(sentences) sentences, peak memory \(peakMemoryBytes >> 20) MB")
    try output.write(line: "")
    try writeSearches(to: output)
    try output.write(line: "")
    var table = TextTable(["one sentence, one thread", "median ms", "p95 ms", "13 tokens ms"])
    for latency in latencies {
      table.append([
        name(latency.beam), Decimals.text(latency.medianMilliseconds, places: 2),
        Decimals.text(latency.percentile95Milliseconds, places: 2),
        latency.medianMillisecondsFor13Tokens.map { Decimals.text($0, places: 2) } ?? "",
      ])
    }
    try table.write(to: output)
  }

  private func writeSearches(to output: Output) throws(CommandError) {
    let activities = ["products", "elementwise", "softmax", "search", "waiting"]
    var table = TextTable(
      ["batches of \(batchSize), threads: \(threads)", "source tok/s", "target tok/s", "sent/s"]
        + activities + ["GFLOP/s"])
    for search in searches {
      table.append(
        [
          name(search.beam), Decimals.grouped(Int(search.sourceTokensPerSecond)),
          Decimals.grouped(Int(search.targetTokensPerSecond)),
          Decimals.grouped(Int(search.sentencesPerSecond)),
        ] + activities.map { Decimals.text((search.shares[$0] ?? 0) * 100, places: 1) + " %" }
          + [Decimals.text(search.gigaflopsPerSecond, places: 0)])
    }
    try table.write(to: output)
  }

  private func name(_ beam: Int) -> String { beam == 1 ? "greedy" : "beam \(beam)" }
}
