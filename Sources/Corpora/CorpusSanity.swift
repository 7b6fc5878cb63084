#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Whether the sides of a corpus translate one another at all, found out on fifty pairs.
///
/// A ``LexicalModel`` learns from other pairs which tokens go together. Then each of the fifty sources
/// is held against its own target and the targets of the others: in a corpus whose lines belong
/// together the own target fits best nearly always, in one that has lost step as often as not.
public struct CorpusSanity: Hashable, Sendable {
  /// The pairs looked at.
  public let pairs: Int

  /// Those whose source fits its own target better than it fits half of the others' targets.
  public let fitting: Int

  /// Pairs that are looked at.
  private static let sample = 50

  /// The most pairs learnt from: a second's work.
  private static let mostTraining = 10_000

  /// The fewest pairs of which something can be learnt.
  private static let fewestTraining = 1000

  private static let rounds = 3

  /// Whether the pairs are no better than chance.
  ///
  /// Of fifty pairs that do not belong together 25 fit, of a corpus in which every third line is
  /// wrong 42; files in alphabetical order fit their neighbours' lines too.
  public var isBroken: Bool { fitting < 42 }

  /// Looks at a corpus; nil for one too small to tell.
  public init?(_ corpus: EncodedCorpus) {
    guard corpus.count >= Self.fewestTraining + Self.sample else { return nil }
    let stride = Double(corpus.count) / Double(Self.sample)
    let sample = (0..<Self.sample).map { Int(Double($0) * stride) }
    var model = LexicalModel()
    var frequencies: [Int32: Int] = [:]
    var learnt = 0
    let step = max(1, corpus.count / Self.mostTraining)
    for index in Swift.stride(from: 1, to: corpus.count, by: step)
    where learnt < Self.mostTraining && !sample.contains(index) {
      model.add(source: corpus.source(index), target: corpus.target(index))
      for token in Set(corpus.target(index)) { frequencies[token, default: 0] += 1 }
      learnt += 1
    }
    for _ in 0..<Self.rounds { model.refine() }
    let sources = sample.map { corpus.source($0) }
    let targets = sample.map { corpus.target($0) }
    func fit(_ source: [Int32], _ target: [Int32]) -> Double {
      var sum = 0.0
      for token in target {
        // The gain over how frequent the token is in any case.
        let chance = Double(frequencies[token] ?? 0) / Double(learnt) + 1e-4
        var probability = 0.0
        for other in source { probability += Double(model.probability(of: token, given: other)) }
        sum += log((probability / Double(source.count) + 1e-4 * chance) / chance)
      }
      return sum / Double(target.count)
    }
    pairs = sample.count
    fitting =
      sample.indices.filter { index in
        let own = fit(sources[index], targets[index])
        let worse = sample.indices.filter {
          $0 != index && fit(sources[index], targets[$0]) < own
        }
        return 2 * worse.count > sample.count - 1
      }.count
  }
}
