import DragomanNetworks
import Testing

@testable import DragomanTranslation

struct SamplingTests {
  private func options(
    count: Int, change: (inout Sampling) -> Void = { _ in }
  ) -> SearchOptions {
    var options = BeamVariantTests.options(beam: 1, nBest: 1)
    var sampling = Sampling()
    sampling.count = count
    change(&sampling)
    options.sampling = sampling
    options.nBest = count
    return options
  }

  private func requests(_ sources: [[Int32]]) -> [SearchRequest] {
    sources.enumerated().map { SearchRequest(source: $1, stream: UInt64($0)) }
  }

  /// A table whose rows are distributions.
  private static let table = MarkovTable(vocabularySize: 7, seed: 3)

  @Test func `samples do not depend on the batch or on how many are drawn`() {
    let sources = BeamVariantTests.sources
    let many = SamplingSearch(options(count: 5))
    let together = many.search(requests(sources), with: MarkovDecoder(Self.table))
    let alone = requests(sources).map { many.search([$0], with: MarkovDecoder(Self.table))[0] }
    #expect(together == alone)
    let one = SamplingSearch(options(count: 1))
      .search(requests(sources), with: MarkovDecoder(Self.table))
    #expect(one.map(\.first) == together.map(\.first))
    let other = SamplingSearch(options(count: 5) { $0.seed = 2 })
      .search(requests(sources), with: MarkovDecoder(Self.table))
    #expect(other != together)
    let equal = many.search(requests([[5, 4], [5, 4]]), with: MarkovDecoder(Self.table))
    #expect(equal[0] != equal[1], "equal sentences of different streams")
  }

  @Test func `a low temperature and a single token draw what greedy search finds`() {
    let sources = BeamVariantTests.sources
    let greedy = GreedySearch(BeamVariantTests.options(beam: 1))
      .search(sources, with: MarkovDecoder(Self.table))
    for change in [{ $0.temperature = 1e-4 }, { $0.topTokens = 1 }, { $0.nucleus = 1e-3 }]
      as [(inout Sampling) -> Void]
    {
      let found = SamplingSearch(options(count: 2, change: change))
        .search(requests(sources), with: MarkovDecoder(Self.table))
      for (samples, hypothesis) in zip(found, greedy) {
        #expect(samples.map(\.tokens) == [hypothesis, hypothesis].map { $0?.tokens })
      }
    }
  }

  @Test func `a sample's probability is that of its tokens`() {
    let source: [Int32] = [4, 6, 5]
    let found = SamplingSearch(options(count: 6) { $0.temperature = 2 })
      .search(requests([source]), with: MarkovDecoder(Self.table))[0]
    #expect(found.count == 6)
    for hypothesis in found {
      let fed = [0, 2] + hypothesis.tokens
      var sum: Float = 0
      for (step, token) in (hypothesis.tokens + [3]).enumerated() {
        let scores = Self.table.logProbabilities(
          source: source, before: fed[step], last: fed[step + 1])
        sum += scores[Int(token)]
      }
      #expect(hypothesis.logProbability == sum)
    }
  }

  @Test func `tokens are drawn as often as they are probable`() {
    var sampler = TokenSampler(Sampling())
    let share: [Float] = [0.5, 0.3, 0.15, 0.05]
    func counts(_ change: (inout Sampling) -> Void) -> [Int] {
      var sampling = Sampling()
      change(&sampling)
      sampler = TokenSampler(sampling)
      var generator = SeededGenerator(seed: 9)
      var counts = [0, 0, 0, 0]
      for _ in 0..<4000 {
        sampler.reset()
        for token in [2, 0, 3, 1] {
          sampler.append(Int32(token), logProbability: logarithm(share[token]))
        }
        sampler.append(7, logProbability: -.infinity)
        if let drawn = sampler.draw(using: &generator) { counts[Int(drawn.token)] += 1 }
      }
      return counts
    }
    func expect(_ counts: [Int], near shares: [Double], line: Int = #line) {
      #expect(counts.reduce(0, +) == 4000)
      for (count, share) in zip(counts, shares) {
        #expect(abs(Double(count) / 4000 - share) < 0.03, "line \(line): \(counts)")
      }
    }
    expect(counts { _ in }, near: [0.5, 0.3, 0.15, 0.05])
    expect(counts { $0.topTokens = 2 }, near: [0.625, 0.375, 0, 0])
    expect(counts { $0.nucleus = 0.75 }, near: [0.625, 0.375, 0, 0])
    expect(counts { $0.nucleus = 0.85 }, near: [0.526, 0.316, 0.158, 0])
    // Squares of the shares, of which 0.365 are together.
    expect(counts { $0.temperature = 0.5 }, near: [0.685, 0.247, 0.062, 0.007])
    #expect(counts { $0.topTokens = 2 }[2...].allSatisfy { $0 == 0 })
  }

  @Test func `nothing can be drawn of nothing`() {
    var sampler = TokenSampler(Sampling())
    var generator = SeededGenerator(seed: 1)
    sampler.append(4, logProbability: -.infinity)
    #expect(sampler.draw(using: &generator) == nil)
  }

  @Test func `samples keep to the guard, the prefix and the bounds`() {
    var options = options(count: 8)
    options.repetitionLength = 1
    options.minimumLength = 1
    let prefix = TargetPrefix(tokens: [6, 6])
    let found = SamplingSearch(options).search(
      [SearchRequest(source: [5, 4], prefix: prefix)], with: MarkovDecoder(Self.table))[0]
    #expect(found.count == 8)
    for hypothesis in found {
      #expect(hypothesis.tokens.starts(with: [6, 6]))
      let rest = hypothesis.tokens.dropFirst(2)
      #expect(Set(rest).count == rest.count && !rest.contains(6))
      #expect(hypothesis.tokens.count <= 2 + 4 + 2)
    }
  }

  @Test func `options without sense are refused`() {
    let changes: [((inout Sampling) -> Void, String)] = [
      ({ $0.count = 0 }, "ask for 1"), ({ $0.temperature = 0 }, "above 0"),
      ({ $0.topTokens = -1 }, "or more"), ({ $0.nucleus = 0 }, "above 0 and at most 1"),
    ]
    for (change, words) in changes {
      var options = SearchOptions()
      var sampling = Sampling()
      change(&sampling)
      options.sampling = sampling
      let error = #expect(throws: TranslationOptionsError.self) { try options.validate() }
      #expect(error?.description.contains(words) == true)
    }
  }
}

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

private func logarithm(_ value: Float) -> Float { logf(value) }
