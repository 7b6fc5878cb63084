import Foundation
import Testing

@testable import DragomanEvaluation

struct AnalysisTests {
  /// Segments that are right with some probability.
  private func corpus(_ correct: Double, seed: UInt64) throws -> SegmentStatistics {
    var generator = SplitMixGenerator(seed: seed)
    let words = ["red", "green", "blue", "cold", "warm", "old", "new"]
    var hypotheses: [String] = []
    var references: [String] = []
    for _ in 0..<120 {
      let reference = (0..<6).map { _ in words[generator.below(words.count)] }
      references.append(reference.joined(separator: " "))
      let hypothesis = reference.map { word in
        Double(generator.below(1000)) < 1000 * correct ? word : "wrong"
      }
      hypotheses.append(hypothesis.joined(separator: " "))
    }
    return try SegmentStatistics(
      BLEU(), hypotheses: Segments(hypotheses, name: "h"),
      references: [Segments(references, name: "r")])
  }

  @Test func `the same seed gives the same interval and another seed another`() throws {
    let statistics = try corpus(0.8, seed: 1)
    let first = Resampling(seed: 5).bootstrap(BLEU(), statistics, samples: 50)
    #expect(first == Resampling(seed: 5).bootstrap(BLEU(), statistics, samples: 50))
    #expect(first != Resampling(seed: 6).bootstrap(BLEU(), statistics, samples: 50))
    let score = BLEU().score(statistics.total).score
    #expect(abs(first.mean - score) < first.halfWidth)
    #expect(first.halfWidth > 0.5 && first.halfWidth < 20)
  }

  @Test func `both tests tell a large difference from none`() throws {
    let good = try corpus(0.9, seed: 1)
    let bad = try corpus(0.5, seed: 1)
    let resampling = Resampling(seed: 12345)
    let clear = resampling.pairedBootstrap(BLEU(), system: good, baseline: bad, samples: 100)
    #expect(clear.probability == 1.0 / 101)
    #expect(
      resampling.approximateRandomization(BLEU(), system: good, baseline: bad, trials: 100)
        .probability == 1.0 / 101)
    // Equal systems differ by nothing, however many trials find no more.
    #expect(
      resampling.approximateRandomization(BLEU(), system: good, baseline: good, trials: 100)
        .probability == 1)
    #expect(
      resampling.pairedBootstrap(BLEU(), system: good, baseline: good, samples: 100)
        .probability == 1)
    let near = try corpus(0.51, seed: 3)
    #expect(
      resampling.approximateRandomization(BLEU(), system: near, baseline: bad, trials: 100)
        .probability > 0.05)
  }

  @Test func `sums over parts make the whole`() throws {
    let statistics = try corpus(0.7, seed: 2)
    var sum = statistics.sum(0..<50)
    sum += statistics.sum(50..<statistics.count)
    #expect(sum == statistics.total)
    #expect(sum.segments == 120)
  }

  @Test func `length buckets hold every segment once`() {
    let references = Segments(
      [
        "", "a", "a b c d e", "a b c d e f",
        Array(repeating: "a", count: 61).joined(separator: " "),
      ],
      name: "r")
    let buckets = LengthBucket.group(references)
    #expect(buckets.map(\.label) == ["0–5", "6–10", "61+"])
    #expect(buckets.map(\.segments) == [[0, 1, 2], [3], [4]])
  }

  @Test func `each reference word is found at most once in its segment`() throws {
    let buckets = try FrequencyBucket.group(
      hypotheses: Segments(["the the cat", "dog dog"], name: "h"),
      references: Segments(["the cat sat", "the dog"], name: "r"))
    #expect(buckets.map(\.label) == ["1", "2"])
    #expect(buckets[0].inReferences == 3)
    #expect(buckets[0].inHypotheses == 3)
    #expect(buckets[0].matches == 2)
    #expect(buckets[1].inReferences == 2)
    #expect(buckets[1].inHypotheses == 2)
    #expect(buckets[1].matches == 1)
    let counted = try FrequencyBucket.group(
      hypotheses: Segments(["cat"], name: "h"), references: Segments(["cat dog"], name: "r"),
      countedIn: Segments(["dog dog dog"], name: "c"))
    #expect(counted.map(\.label) == ["0", "3–4"])
    #expect(counted[0].recall == 1)
    #expect(counted[1].recall == 0)
  }

  @Test func `the worst segment comes first whichever way the metric points`() {
    #expect(BLEU().ranking([30, 10, 20, 10]) == [1, 3, 2, 0])
    #expect(TER().ranking([30, 10, 20, 10]) == [0, 2, 1, 3])
  }

  @Test func `the page holds both texts and nothing a browser would run or fetch`() throws {
    let reference = Segments(["a <b> c", "d"], name: "r")
    let system = try SystemEvaluation(
      hypotheses: Segments(["a </script><script>alert(1)</script>", "d"], name: "one<two"),
      references: [reference], metrics: [BLEU(), TER()])
    let baseline = try SystemEvaluation(
      hypotheses: Segments(["x & y", "\"q\"\u{1}"], name: "base"), references: [reference],
      metrics: [BLEU(), TER()])
    let page = ComparisonPage(
      system: system, baseline: baseline, source: nil, tests: [],
      lengths: LengthBucket.group(reference), frequencies: [], baselineFrequencies: []
    ).html
    #expect(page.contains("one&lt;two"))
    #expect(page.contains("\\u003c/script>\\u003cscript>alert(1)"))
    #expect(page.contains("\\\"q\\\"\\u0001"))
    #expect(page.components(separatedBy: "</script>").count == 2)
    #expect(!page.contains("http"))
  }
}
