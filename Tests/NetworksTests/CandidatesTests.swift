import DragomanTensors
import Testing

@testable import DragomanNetworks

/// The output layer over some of the vocabulary.
struct CandidatesTests {
  private let network: EncoderDecoder

  init() throws {
    var c = NetworkConfiguration(sourceVocabularySize: 23, targetVocabularySize: 900)
    c.embeddingSize = 12
    c.hiddenSize = 20
    network = try EncoderDecoder(c, seed: 4)
    // A new network has none.
    for token in network.outputBias.values.indices {
      network.outputBias.values[token] = Float(token % 7) / 4 - 0.5
    }
  }

  /// What a source is offered: `</s>` and a few tokens of its own.
  private static func tokens(for source: [Int32]) -> [Int32] {
    [3] + (source.first.map { [$0 + 40, $0 * 3 + 100, $0 * 7 + 300] } ?? [5, 899])
  }

  private let sources: [[Int32]] = [[4, 5], [6], [], [7, 8, 9], [6, 6, 6], [22]]

  /// For each source the distributions after `<s>` and after a further token.
  private func distributions(
    of sources: [[Int32]], candidates: (([Int32]) -> [Int32])?
  ) -> [[Float]] {
    let decoder = network.makeStepDecoder(candidates: candidates)
    decoder.start(sources: sources)
    var result: [[Float]] = []
    for token in [2, 7] as [Int32] {
      decoder.step(tokens: sources.map { _ in token })
      result += sources.indices.map { Array(decoder.logProbabilities(row: $0)) }
    }
    return result
  }

  @Test(arguments: Precision.allCases.filter(\.isSupported))
  func `what is offered has the whole softmax, in the proportions of before`(
    precision: Precision
  ) throws {
    let network = precision == .int8 ? network.quantized() : network
    network.precision = precision
    let decoder = network.makeStepDecoder(candidates: Self.tokens)
    let whole = network.makeStepDecoder()
    decoder.start(sources: sources)
    whole.start(sources: sources)
    decoder.step(tokens: sources.map { _ in 2 }, best: 9, from: 3)
    whole.step(tokens: sources.map { _ in 2 })
    for (row, source) in sources.enumerated() {
      let tokens = Self.tokens(for: source)
      let expected = tokens.map { whole.logProbability(of: $0, row: row) }
      let logSum = logSum(expected)
      let best = decoder.continuations(row: row)
      #expect(Set(best.tokens) == Set(tokens))
      for (token, value) in zip(tokens, expected) {
        let found = decoder.logProbability(of: token, row: row)
        #expect(abs(found - (value - logSum)) < 1e-4)
        let place = try #require(best.tokens.firstIndex(of: token))
        #expect(best.logProbabilities[place] == found)
        #expect(decoder.logProbabilities(row: row)[Int(token)] == found)
      }
      #expect(decoder.logProbability(of: 4, row: row) == -.infinity)
      #expect(decoder.logProbabilities(row: row).filter { $0 > -.infinity }.count == tokens.count)
    }
  }

  @Test func `a sentence's candidates do not depend on its batch, nor on selected rows`() {
    let together = distributions(of: sources, candidates: Self.tokens)
    for (index, source) in sources.enumerated() {
      let alone = distributions(of: [source], candidates: Self.tokens)
      #expect(alone[0] == together[index])
      #expect(alone[1] == together[sources.count + index])
    }
    let decoder = network.makeStepDecoder(candidates: Self.tokens)
    decoder.start(sources: sources)
    decoder.step(tokens: sources.map { _ in 2 })
    decoder.select(rows: [3, 1, 1])
    decoder.step(tokens: [7, 7, 7])
    for (row, index) in [3, 1, 1].enumerated() {
      #expect(Array(decoder.logProbabilities(row: row)) == together[sources.count + index])
    }
  }

  @Test func `the first token leaves out what comes before it`() {
    let decoder = network.makeStepDecoder(candidates: Self.tokens)
    decoder.start(sources: sources)
    decoder.step(tokens: sources.map { _ in 2 }, best: 9, from: 4)
    for row in sources.indices { #expect(!decoder.continuations(row: row).tokens.contains(3)) }
  }

  @Test func `offering everything changes nothing`() {
    let everything = distributions(of: sources) { _ in Array(0..<900) }
    #expect(everything == distributions(of: sources, candidates: nil))
  }

  private func logSum(_ values: [Float]) -> Float {
    let largest = values.max() ?? 0
    var sum: Float = 0
    for value in values { sum += exponential(value - largest) }
    return largest + logarithm(sum)
  }

  // By series and Newton's method: the tests of this module need no C library.
  private func exponential(_ x: Float) -> Float {
    var (term, sum) = (1.0, 1.0)
    for index in 1...60 {
      term *= Double(x) / Double(index)
      sum += term
    }
    return Float(sum)
  }

  private func logarithm(_ x: Float) -> Float {
    var y: Float = 0
    for _ in 0..<40 { y += 2 * (x - exponential(y)) / (x + exponential(y)) }
    return y
  }
}
