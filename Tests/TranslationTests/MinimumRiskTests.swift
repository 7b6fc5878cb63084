import DragomanNetworks
import Testing

@testable import DragomanTranslation

struct MinimumRiskTests {
  private func hypothesis(_ token: Int32, _ logProbability: Float) -> Hypothesis {
    Hypothesis(tokens: [token], logProbability: logProbability, score: logProbability)
  }

  /// The share of places at which two texts are alike.
  private func alike(_ a: String, _ b: String) -> Double {
    Double(zip(a, b).count { $0 == $1 }) / Double(max(a.count, b.count))
  }

  @Test func `what others nearly say wins over what stands alone`() {
    let texts = ["xxxx", "abcd", "abce", "abcf"]
    let hypotheses = [-1, -1.1, -1.2, -1.3].enumerated().map { hypothesis(Int32($0), $1) }
    let order = MinimumRisk(scale: 1).order(hypotheses, texts: texts, utility: alike)
    #expect(order.map { $0.tokens[0] } == [1, 2, 3, 0])
    // With enough weight on the probable, the first stands.
    let sharp = MinimumRisk(scale: 50).order(hypotheses, texts: texts, utility: alike)
    #expect(sharp[0].tokens == [0])
  }

  @Test func `the expected utility is the mean by weights`() {
    let hypotheses = [hypothesis(0, -1), hypothesis(1, -2)]
    let order = MinimumRisk(scale: 0).order(hypotheses, texts: ["ab", "ac"], utility: alike)
    #expect(order.map(\.score) == [0.75, 0.75])
    #expect(order.map(\.tokens) == [[0], [1]], "equal ones keep their order")
    #expect(order.map(\.logProbability) == [-1, -2])
  }

  @Test func `equal texts add up their weights and are compared once`() {
    let hypotheses = [hypothesis(0, -1), hypothesis(1, -2), hypothesis(2, -2), hypothesis(3, -2)]
    var calls = 0
    let order = MinimumRisk(scale: 0).order(hypotheses, texts: ["q", "ab", "ab", "ab"]) {
      calls += 1
      return alike($0, $1)
    }
    #expect(calls == 4)
    #expect(order.map { $0.tokens[0] } == [1, 2, 3, 0])
    // "e" with U+0301 is not "é": texts are their bytes.
    calls = 0
    _ = MinimumRisk(scale: 0).order(
      Array(hypotheses[..<2]), texts: ["e\u{301}", "\u{E9}"]
    ) { _, _ in
      calls += 1
      return 0
    }
    #expect(calls == 4)
  }

  @Test func `no hypotheses have no order`() {
    #expect(MinimumRisk(scale: 1).order([], texts: [], utility: alike).isEmpty)
  }

  @Test func `the translator chooses among all hypotheses, whatever the batch and the threads`()
    throws
  {
    let model = try TinyModel.make { $0.attention = .additive }
    let lines = TranslatorTests.lines
    var options = TranslationOptions()
    options.search.beamSize = 4
    options.search.lengthAllowance = 3
    options.search.lengthFactor = 1
    options.maximumSourceLength = 12
    let utility = Utility {
      { a, b in Double(zip(a, b).count { $0 == $1 }) / Double(a.count + b.count) }
    }
    options.riskScale = 0.5
    options.search.nBest = 4
    let plain = try Translator(model: model, options: options).translate(utf8: lines)
    let all = try Translator(model: model, options: options, utility: utility)
      .translate(utf8: lines)
    options.search.nBest = 1
    let best = try Translator(model: model, options: options, utility: utility)
      .translate(utf8: lines)
    #expect(best.map(\.text) == all.map(\.text))
    #expect(plain.map(\.text) != all.map(\.text))
    for (translation, other) in zip(all, plain) where other.warnings.isEmpty {
      #expect(
        Set(translation.alternatives.map(\.text)) == Set(other.alternatives.map(\.text)))
      for (better, worse) in zip(translation.alternatives, translation.alternatives.dropFirst()) {
        #expect(better.score >= worse.score)
      }
    }
    for (batchSize, threads) in [(1, 1), (3, 2), (64, 3)] {
      options.batchSize = batchSize
      options.threads = threads
      let found = try Translator(model: model, options: options, utility: utility)
        .translate(utf8: lines)
      #expect(found == best)
    }
  }
}
