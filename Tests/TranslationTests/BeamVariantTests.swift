import DragomanNetworks
import Testing

@testable import DragomanTranslation

/// Coverage, repetition guard, groups and prefixes in a beam search.
struct BeamVariantTests {
  static let sources: [[Int32]] = [
    [5], [], [4, 6, 5, 7], [8, 8, 8, 8], [4], [5, 4, 5, 4], [6, 7, 8, 9, 4],
  ]

  static func options(beam: Int, nBest: Int = 1, seed: UInt64 = 0) -> SearchOptions {
    var options = SearchOptions()
    options.beamSize = beam
    options.nBest = nBest
    options.lengthPenalty = seed % 2 == 0 ? 0.6 : 1.4
    options.lengthFactor = 1
    options.lengthAllowance = 4
    return options
  }

  /// All variants, alone and together.
  static let variants: [(name: String, change: @Sendable (inout SearchOptions) -> Void)] = [
    ("coverage", { $0.coveragePenalty = 0.7 }),
    ("guard of single tokens", { $0.repetitionLength = 1 }),
    ("guard of pairs", { $0.repetitionLength = 2 }),
    ("groups", { $0.groups = 3 }),
    ("groups of one", { ($0.groups, $0.diversity) = ($0.beamSize, 1.5) }),
    (
      "all",
      {
        $0.coveragePenalty = 0.2
        $0.repetitionLength = 1
        $0.groups = 2
      }
    ),
  ]

  @Test(arguments: variants.indices, 0..<15 as Range<UInt64>)
  func `a beam finds what the plain search finds`(variant: Int, seed: UInt64) {
    // Small vocabularies repeat themselves; every third table has few levels, and many ties.
    let table = MarkovTable(
      vocabularySize: 5 + Int(seed % 7), seed: seed, levels: seed % 3 == 0 ? 4 : 1 << 20)
    var options = Self.options(beam: 6, nBest: seed % 2 == 0 ? 6 : 1, seed: seed)
    Self.variants[variant].change(&options)
    let found = BeamSearch(options).search(Self.sources, with: MarkovDecoder(table))
    let expected = Self.sources.map { NaiveBeam(table: table, options: options).search($0) }
    #expect(found == expected, "\(Self.variants[variant].name), seed \(seed)")
    let alone = Self.sources.map { BeamSearch(options).search([$0], with: MarkovDecoder(table))[0] }
    #expect(found == alone)
  }

  @Test(arguments: 0..<15 as Range<UInt64>)
  func `a beam begins with the prefix and goes on as the plain search`(seed: UInt64) {
    let table = MarkovTable(vocabularySize: 9, seed: seed)
    var options = Self.options(beam: 4, nBest: 4, seed: seed)
    if seed % 3 == 0 { options.groups = 2 }
    if seed % 4 == 0 { options.repetitionLength = 1 }
    let given: [Int32] = [7, 7, 5]
    let requests = Self.sources.enumerated().map { index, source in
      SearchRequest(
        source: source,
        prefix: index == 1 ? nil : TargetPrefix(tokens: Array(given[..<(index % 4)])))
    }
    let found = BeamSearch(options).search(requests, with: MarkovDecoder(table))
    for (index, hypotheses) in found.enumerated() {
      let tokens = index == 1 ? [] : given[..<(index % 4)]
      let naive = NaiveBeam(table: table, options: options, prefix: tokens.map { [$0] })
      #expect(hypotheses == naive.search(Self.sources[index]))
      #expect(hypotheses.allSatisfy { $0.tokens.starts(with: tokens) })
    }
  }

  @Test func `the guard lets nothing be said more often than the source says anything`() {
    var guarded = 0
    for seed in 0..<30 as Range<UInt64> {
      let table = MarkovTable(vocabularySize: 6, seed: seed)
      var options = Self.options(beam: 3, nBest: 3)
      options.lengthAllowance = 9
      options.repetitionLength = 2
      let found = BeamSearch(options).search(Self.sources, with: MarkovDecoder(table))
      options.repetitionLength = 0
      let free = BeamSearch(options).search(Self.sources, with: MarkovDecoder(table))
      for (source, hypotheses) in zip(Self.sources, found) {
        let allowed = NaiveBeam.sequences(of: 2, in: source).values.max() ?? 1
        for hypothesis in hypotheses {
          let most = NaiveBeam.sequences(of: 2, in: hypothesis.tokens).values.max() ?? 0
          #expect(most <= allowed)
        }
      }
      if found != free { guarded += 1 }
    }
    #expect(guarded > 10, "the tables do not repeat themselves")
  }

  @Test func `groups are unlike each other where a plain beam is not`() {
    var (plain, diverse) = (0, 0)
    for seed in 0..<20 as Range<UInt64> {
      let table = MarkovTable(vocabularySize: 30, seed: seed)
      var options = Self.options(beam: 4, nBest: 4)
      let source: [[Int32]] = [[4, 6, 5, 7]]
      let firsts = { (options: SearchOptions) in
        Set(
          BeamSearch(options).search(source, with: MarkovDecoder(table))[0].map { $0.tokens[0] }
        ).count
      }
      plain += firsts(options)
      (options.groups, options.diversity) = (4, 10)
      diverse += firsts(options)
      #expect(firsts(options) == 4)
    }
    #expect(diverse > plain)
  }

  @Test func `a coverage penalty chooses what covers more`() {
    var changed = 0
    for seed in 0..<20 as Range<UInt64> {
      let table = MarkovTable(vocabularySize: 12, seed: seed)
      var options = Self.options(beam: 5, nBest: 1)
      let search = { (options: SearchOptions) in
        BeamSearch(options).search([[4, 6, 5, 7]], with: MarkovDecoder(table))[0][0]
      }
      let plain = search(options)
      options.coveragePenalty = 5
      let covered = search(options)
      #expect(covered.logProbability <= plain.logProbability || covered.tokens != plain.tokens)
      if covered.tokens.count > plain.tokens.count { changed += 1 }
    }
    #expect(changed > 3)
  }
}
