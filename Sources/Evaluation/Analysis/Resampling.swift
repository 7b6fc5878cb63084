/// Tests whether a score, or a difference of scores, may be chance.
///
/// The procedures are those of `sacrebleu`, with another generator: figures agree within the
/// sampling error. The same seed gives the same figures, and every metric sees the same samples.
public struct Resampling: Sendable {
  /// Where the random numbers start.
  public let seed: UInt64

  /// Resampling that can be repeated.
  ///
  /// - Parameter seed: Where the random numbers start.
  public init(seed: UInt64) { self.seed = seed }

  /// What a paired test says of a system and its baseline.
  public struct PairedResult: Sendable, Equatable {
    /// Roughly the probability of such a difference if both systems were alike.
    public let probability: Double
    /// The resampled score of the system; only the bootstrap gives one.
    public let confidence: ConfidenceInterval?
  }

  /// The 95 % interval of a score by drawing segments with replacement (Koehn, 2004).
  ///
  /// - Parameters:
  ///   - metric: Which score.
  ///   - statistics: The segments.
  ///   - samples: How many corpora to draw.
  /// - Returns: Mean and half width.
  public func bootstrap(
    _ metric: some Metric, _ statistics: SegmentStatistics, samples: Int = 1000
  ) -> ConfidenceInterval {
    precondition(samples > 0, "an interval needs at least 1 sample, not \(samples)")
    var generator = SplitMixGenerator(seed: seed)
    let scores = (0..<samples).map { _ in
      let draw = (0..<statistics.count).map { _ in generator.below(statistics.count) }
      return metric.evaluate(statistics.sum(draw).values).score
    }
    return ConfidenceInterval(scores)
  }

  /// Paired bootstrap: how often drawing segments alone makes so large a difference.
  ///
  /// - Parameters:
  ///   - metric: Which score.
  ///   - system: The segments of the system.
  ///   - baseline: The same segments of the baseline.
  ///   - samples: How many corpora to draw.
  /// - Returns: The probability and the system's interval.
  public func pairedBootstrap(
    _ metric: some Metric, system: SegmentStatistics, baseline: SegmentStatistics,
    samples: Int = 1000
  ) -> PairedResult {
    checkPair(system, baseline, samples)
    let observed = difference(metric, system.total.values, baseline.total.values)
    var generator = SplitMixGenerator(seed: seed)
    var scores: [Double] = []
    var differences: [Double] = []
    for _ in 0..<samples {
      let draw = (0..<system.count).map { _ in generator.below(system.count) }
      let score = metric.evaluate(system.sum(draw).values).score
      scores.append(score)
      differences.append(abs(score - metric.evaluate(baseline.sum(draw).values).score))
    }
    let mean = differences.reduce(0, +) / Double(samples)
    let larger = differences.count { $0 - mean > observed }
    return PairedResult(
      probability: probability(of: observed, larger: larger, of: samples),
      confidence: ConfidenceInterval(scores))
  }

  /// Approximate randomisation: how often swapping outputs makes so large a difference.
  ///
  /// - Parameters:
  ///   - metric: Which score.
  ///   - system: The segments of the system.
  ///   - baseline: The same segments of the baseline.
  ///   - trials: How often to swap.
  /// - Returns: The probability.
  public func approximateRandomization(
    _ metric: some Metric, system: SegmentStatistics, baseline: SegmentStatistics,
    trials: Int = 10_000
  ) -> PairedResult {
    checkPair(system, baseline, trials)
    let (systemTotal, baselineTotal) = (system.total.values, baseline.total.values)
    let observed = difference(metric, systemTotal, baselineTotal)
    let width = system.width
    var generator = SplitMixGenerator(seed: seed)
    var larger = 0
    for _ in 0..<trials {
      var (first, second) = (systemTotal, baselineTotal)
      var coins: UInt64 = 0
      for segment in 0..<system.count {
        if segment & 63 == 0 { coins = generator.next() }
        defer { coins >>= 1 }
        guard coins & 1 == 1 else { continue }
        for index in 0..<width {
          let place = segment * width + index
          let change = baseline.values[place] - system.values[place]
          first[index] += change
          second[index] -= change
        }
      }
      if difference(metric, first, second) > observed { larger += 1 }
    }
    return PairedResult(
      probability: probability(of: observed, larger: larger, of: trials), confidence: nil)
  }

  /// The share of trials with a larger difference, one more counted than there were.
  ///
  /// - Returns: 1 for no difference at all, of which `sacrebleu` says that none was larger.
  private func probability(of observed: Double, larger: Int, of trials: Int) -> Double {
    observed == 0 ? 1 : Double(larger + 1) / Double(trials + 1)
  }

  private func difference(_ metric: some Metric, _ first: [Double], _ second: [Double]) -> Double {
    abs(metric.evaluate(first).score - metric.evaluate(second).score)
  }

  private func checkPair(_ system: SegmentStatistics, _ baseline: SegmentStatistics, _ trials: Int)
  {
    precondition(
      system.count == baseline.count,
      "a paired test needs equally many segments, not \(system.count) and \(baseline.count)")
    precondition(trials > 0, "a test needs at least 1 trial, not \(trials)")
  }
}

extension ConfidenceInterval {
  /// The 95 % interval of resampled scores.
  init(_ scores: [Double]) {
    let sorted = scores.sorted()
    let cut = sorted.count / 40
    mean = sorted.reduce(0, +) / Double(sorted.count)
    halfWidth = 0.5 * (sorted[sorted.count - cut - 1] - sorted[cut])
  }
}

/// SplitMix64 (Steele et al., 2014): small, fast, and the same everywhere.
struct SplitMixGenerator {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ mixed >> 30) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ mixed >> 27) &* 0x94D0_49BB_1331_11EB
    return mixed ^ mixed >> 31
  }

  /// A number from 0 to `bound` - 1; the bias is below 2⁻³² for corpora of any size.
  mutating func below(_ bound: Int) -> Int {
    Int(next().multipliedFullWidth(by: UInt64(bound)).high)
  }
}
