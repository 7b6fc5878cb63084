import DragomanNetworks
import DragomanTensors

/// What `dragoman benchmark train` found.
struct BenchmarkTrainReport: Encodable {
  var parameters: Int
  var precision: Precision
  var threads: Int
  var updates: Int
  var seconds: Double
  var targetTokens: Int
  var targetTokensPerSecond: Double
  /// A target token's mean over the updates that were timed, without smoothing.
  var loss: Double
  var peakMemoryBytes: Int
  /// Of all threads' time from the first to the last timed update.
  var shares: [String: Double]
  /// Additions and multiplications in products, real tokens only.
  var floatingPointOperations: Double
  var gigaflopsPerSecond: Double
  /// What the same threads reach in 32-bit products.
  var float32LimitGigaflopsPerSecond: Double
  /// `gigaflopsPerSecond` over that limit, in any precision.
  var utilisation: Double

  init(_ run: BenchmarkTrain.Run, network: EncoderDecoder, pool: WorkerPool, float32Limit: Double) {
    guard let profile = pool.profile else { preconditionFailure("the pool keeps no account") }
    parameters = network.parameterCount
    precision = network.precision
    threads = pool.threads
    updates = run.updates
    seconds = run.seconds
    targetTokens = run.tokens
    targetTokensPerSecond = Double(run.tokens) / run.seconds
    loss = run.negativeLogLikelihood / Double(run.tokens)
    peakMemoryBytes = PeakMemory.bytes
    let whole = run.seconds * Double(pool.threads)
    shares = [:]
    for activity in TimeProfile.Activity.allCases {
      shares["\(activity)"] = profile.seconds(of: activity) / whole
    }
    shares["waiting"] = max(0, 1 - shares.values.reduce(0, +))
    floatingPointOperations = profile.productOperations
    gigaflopsPerSecond = floatingPointOperations / run.seconds / 1e9
    float32LimitGigaflopsPerSecond = float32Limit / 1e9
    utilisation = floatingPointOperations / run.seconds / float32Limit
  }

  func write(to output: Output) throws(CommandError) {
    var table = TextTable([
      "network", "\(Decimals.grouped(parameters)) parameters, products in \(precision.rawValue)",
    ])
    table.append(["threads", "\(threads)"])
    table.append([
      "target tokens a second", Decimals.grouped(Int(targetTokensPerSecond.rounded())),
    ])
    table.append([
      "timed",
      "\(updates) updates, \(Decimals.grouped(targetTokens)) target tokens, "
        + "\(Decimals.text(seconds, places: 1)) s",
    ])
    table.append(["loss a target token", Decimals.text(loss, places: 4)])
    table.append(["peak memory", "\(peakMemoryBytes >> 20) MB"])
    for (activity, share) in shares.sorted(by: { ($1.value, $0.key) < ($0.value, $1.key) }) {
      table.append(["time in \(activity)", percent(share)])
    }
    table.append(["products", "\(Decimals.text(gigaflopsPerSecond, places: 0)) GFLOP/s"])
    table.append([
      "limit in float32", "\(Decimals.text(float32LimitGigaflopsPerSecond, places: 0)) GFLOP/s",
    ])
    table.append(["utilisation", percent(utilisation)])
    try table.write(to: output)
  }

  private func percent(_ share: Double) -> String {
    Decimals.text(share * 100, places: 1) + " %"
  }
}
