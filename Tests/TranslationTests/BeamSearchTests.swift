import DragomanTranslation
import Testing

struct BeamSearchTests {
  private let sources: [[Int32]] = [
    [5], [], [4, 6, 5, 7], [8, 8], [4], [5, 4, 9], [6, 7, 8, 9, 4],
  ]

  private func options(beam: Int, nBest: Int = 1, penalty: Float = 0.6) -> SearchOptions {
    var options = SearchOptions()
    options.beamSize = beam
    options.nBest = nBest
    options.lengthPenalty = penalty
    options.lengthFactor = 1
    options.lengthAllowance = 2
    return options
  }

  @Test(arguments: 0..<40 as Range<UInt64>)
  func `a beam finds what sorting all continuations finds`(seed: UInt64) {
    // Every third table has so few levels that equal scores are the rule.
    let table = MarkovTable(
      vocabularySize: 5 + Int(seed % 31), seed: seed, levels: seed % 3 == 0 ? 4 : 1 << 20)
    for (beam, nBest) in [(1, 1), (2, 2), (3, 1), (4, 4), (7, 3)] {
      let options = options(beam: beam, nBest: nBest, penalty: seed % 2 == 0 ? 0.6 : 1.4)
      let found = BeamSearch(options).search(sources, with: MarkovDecoder(table))
      let expected = sources.map { NaiveSearch(table: table, options: options).beam($0) }
      #expect(found == expected, "beam \(beam), seed \(seed)")
    }
  }

  @Test(arguments: 0..<10 as Range<UInt64>)
  func `a beam wider than all there is finds the best of all`(seed: UInt64) {
    let table = MarkovTable(vocabularySize: 7, seed: seed)
    // 3 + 9 + 27 + 81 hypotheses of 1 to 4 tokens.
    let options = options(beam: 130, nBest: 9)
    let sources: [[Int32]] = [[5, 6], [], [4]]
    let found = BeamSearch(options).search(sources, with: MarkovDecoder(table))
    let naive = NaiveSearch(table: table, options: options)
    for (source, hypotheses) in zip(sources, found) {
      #expect(hypotheses.map(\.tokens) == naive.exhaustive(source).map(\.tokens))
    }
  }

  @Test(arguments: 0..<30 as Range<UInt64>)
  func `a beam of one is greedy`(seed: UInt64) {
    let table = MarkovTable(vocabularySize: 40, seed: seed, levels: seed % 3 == 0 ? 5 : 1 << 20)
    let options = options(beam: 1)
    let beam = BeamSearch(options).search(sources, with: MarkovDecoder(table))
    let greedy = GreedySearch(options).search(sources, with: MarkovDecoder(table))
    #expect(beam == greedy.map { $0.map { [$0] } ?? [] })
  }

  @Test func `a sentence's hypotheses do not depend on its batch`() {
    let table = MarkovTable(vocabularySize: 50, seed: 3)
    let search = BeamSearch(options(beam: 4, nBest: 4))
    let together = search.search(sources, with: MarkovDecoder(table))
    let alone = sources.map { search.search([$0], with: MarkovDecoder(table))[0] }
    #expect(together == alone)
    let backward = search.search(sources.reversed(), with: MarkovDecoder(table))
    #expect(together == backward.reversed())
  }

  @Test func `finished sentences leave the batch`() {
    let table = MarkovTable(vocabularySize: 20, seed: 11)
    let decoder = MarkovDecoder(table)
    let sources = (0..<12).map { [Int32](repeating: 5, count: $0) }
    _ = GreedySearch(options(beam: 1)).search(sources, with: decoder)
    #expect(decoder.steps > 2)
    #expect(decoder.rowSteps < decoder.steps * sources.count)

    let beamDecoder = MarkovDecoder(table)
    _ = BeamSearch(options(beam: 3)).search(sources, with: beamDecoder)
    #expect(beamDecoder.mostRows <= 3 * sources.count)
    #expect(beamDecoder.rowSteps < beamDecoder.steps * sources.count * 3)
  }

  @Test func `n best are distinct and in order`() {
    let table = MarkovTable(vocabularySize: 30, seed: 5)
    let found = BeamSearch(options(beam: 6, nBest: 6)).search(sources, with: MarkovDecoder(table))
    for hypotheses in found {
      #expect(hypotheses.count == 6)
      #expect(Set(hypotheses.map(\.tokens)).count == hypotheses.count)
      for (better, worse) in zip(hypotheses, hypotheses.dropFirst()) {
        #expect(better.score >= worse.score)
      }
    }
  }

  @Test func `the first of the n best is the best whatever n`() {
    for seed in 0..<20 as Range<UInt64> {
      let table = MarkovTable(vocabularySize: 25, seed: seed)
      let many = BeamSearch(options(beam: 5, nBest: 5)).search(sources, with: MarkovDecoder(table))
      let one = BeamSearch(options(beam: 5)).search(sources, with: MarkovDecoder(table))
      #expect(one.map(\.first) == many.map(\.first))
    }
  }

  @Test(arguments: [1, 4])
  func `special tokens are never generated and lengths keep their bounds`(beam: Int) {
    for seed in 0..<20 as Range<UInt64> {
      // With five tokens, three of which are forbidden, an error would show at once.
      let table = MarkovTable(vocabularySize: 5, seed: seed)
      var options = options(beam: beam, nBest: beam)
      options.minimumLength = 2
      let found = BeamSearch(options).search(sources, with: MarkovDecoder(table))
      for (source, hypotheses) in zip(sources, found) {
        #expect(!hypotheses.isEmpty)
        for hypothesis in hypotheses {
          #expect(hypothesis.tokens.allSatisfy { $0 == 4 })
          #expect(hypothesis.tokens.count >= 2)
          #expect(hypothesis.tokens.count <= source.count + 2)
        }
      }
    }
  }

  @Test func `no sources give no hypotheses`() {
    let decoder = MarkovDecoder(MarkovTable(vocabularySize: 9, seed: 0))
    #expect(BeamSearch(SearchOptions()).search([[Int32]](), with: decoder).isEmpty)
    #expect(GreedySearch(SearchOptions()).search([], with: decoder).isEmpty)
  }
}
