#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

import Testing

@testable import DragomanText

/// Every way to cut a word, one after the other: what the lattice does all at once.
struct NaiveUnigram {
  var pieces: [[Int32]]
  var scores: [Float]
  var unknown: Float

  /// All ways, each with the logarithm of its probability; `UnigramLattice.unknown` for symbols that
  /// are no piece.
  func ways(_ word: ArraySlice<Int32>) -> [(pieces: [Int32], score: Double)] {
    guard !word.isEmpty else { return [([], 0)] }
    var ways: [(pieces: [Int32], score: Double)] = []
    for (number, piece) in pieces.enumerated() where word.starts(with: piece) {
      for rest in self.ways(word.dropFirst(piece.count)) {
        ways.append(([Int32(number)] + rest.pieces, Double(scores[number]) + rest.score))
      }
    }
    if !pieces.contains(Array(word.prefix(1))) {
      for rest in self.ways(word.dropFirst()) {
        ways.append(([UnigramLattice.unknown] + rest.pieces, Double(unknown) + rest.score))
      }
    }
    return ways
  }

  static func random(using random: inout SplitMix) -> NaiveUnigram {
    var pieces = Set<[Int32]>()
    for _ in 0..<Int.random(in: 1...9, using: &random) {
      pieces.insert(Self.randomWord(1...4, using: &random))
    }
    let sorted = pieces.sorted { $0.lexicographicallyPrecedes($1) }
    return NaiveUnigram(
      pieces: sorted, scores: sorted.map { _ in Float.random(in: -6...0, using: &random) },
      unknown: -9)
  }

  static func randomWord(_ lengths: ClosedRange<Int>, using random: inout SplitMix) -> [Int32] {
    (0..<Int.random(in: lengths, using: &random)).map { _ in
      Int32.random(in: 0...2, using: &random)
    }
  }

  var trie: SymbolTrie {
    var trie = SymbolTrie()
    for (number, piece) in pieces.enumerated() { trie.insert(piece, value: Int32(number)) }
    return trie
  }
}

@Suite struct UnigramLatticeTests {
  @Test(arguments: 0..<60)
  func `the best way is that of all ways`(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    let model = NaiveUnigram.random(using: &random)
    var search = UnigramSearch()
    for _ in 0..<10 {
      let word = NaiveUnigram.randomWord(0...9, using: &random)
      let ways = model.ways(word[...])
      var found: [Int32] = []
      let score = word.withUnsafeBufferPointer { word in
        model.scores.withUnsafeBufferPointer {
          search.run(word, model.trie, scores: $0, unknown: model.unknown)
        }
      }
      search.forEachPieceBackwards(word.count) { piece, _ in found.insert(piece, at: 0) }
      let best = ways.map(\.score).max() ?? 0
      #expect(abs(score - best) < 1e-9)
      #expect(ways.contains { $0.pieces == found && abs($0.score - best) < 1e-9 })
    }
  }

  @Test(arguments: 0..<60)
  func `a piece is left out when it is to be`(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    let model = NaiveUnigram.random(using: &random)
    let excluded = Int.random(in: 0..<model.pieces.count, using: &random)
    var search = UnigramSearch()
    let word = NaiveUnigram.randomWord(1...8, using: &random)
    let score = word.withUnsafeBufferPointer { word in
      model.scores.withUnsafeBufferPointer {
        search.run(
          word, model.trie, scores: $0, unknown: model.unknown, excluding: Int32(excluded))
      }
    }
    var others = model
    others.pieces.remove(at: excluded)
    others.scores.remove(at: excluded)
    #expect(abs(score - (others.ways(word[...]).map(\.score).max() ?? 0)) < 1e-9)
  }

  @Test(arguments: 0..<60)
  func `sums and expected counts are those of all ways`(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    let model = NaiveUnigram.random(using: &random)
    var lattice = UnigramLattice(longestPiece: 4)
    // Words of changing lengths, in one lattice.
    for exponent in [1, 0.3, 2.5] {
      let word = NaiveUnigram.randomWord(0...8, using: &random)
      let ways = model.ways(word[...]).map { ($0.pieces, exp(exponent * $0.score)) }
      let total = ways.reduce(0) { $0 + $1.1 }
      word.withUnsafeBufferPointer { lattice.fill($0, model.trie) }
      let sum = model.scores.withUnsafeBufferPointer {
        lattice.sum($0, unknown: model.unknown, exponent: exponent)
      }
      #expect(abs(sum - log(total)) < 1e-9)
      var counts = [Double](repeating: 0, count: model.pieces.count)
      counts.withUnsafeMutableBufferPointer { lattice.addExpectedCounts(weight: 3, to: $0) }
      for piece in model.pieces.indices {
        let expected = ways.reduce(0.0) { sum, way in
          sum + 3 * way.1 / total * Double(way.0.count { $0 == Int32(piece) })
        }
        #expect(abs(counts[piece] - expected) < 1e-9)
      }
    }
  }

  @Test func `ways are drawn as often as they are probable`() {
    let model = NaiveUnigram(
      pieces: [[0], [1], [0, 1], [1, 0], [0, 1, 0]], scores: [-1, -2, -1.5, -2.5, -3], unknown: -9)
    let word: [Int32] = [0, 1, 0, 2, 1]
    let exponent = 0.5
    let ways = model.ways(word[...]).map { ($0.pieces, exp(exponent * $0.score)) }
    let total = ways.reduce(0) { $0 + $1.1 }
    var lattice = UnigramLattice(longestPiece: 3)
    word.withUnsafeBufferPointer { lattice.fill($0, model.trie) }
    _ = model.scores.withUnsafeBufferPointer {
      lattice.sum($0, unknown: model.unknown, exponent: exponent)
    }
    var random = SplitMix(seed: 3)
    var drawn: [[Int32]: Int] = [:]
    let draws = 20_000
    for _ in 0..<draws {
      drawn[lattice.sample(using: &random).reversed().map(\.piece), default: 0] += 1
    }
    #expect(Set(drawn.keys).isSubset(of: ways.map(\.0)))
    for (way, weight) in ways {
      let probability = weight / total
      let deviation = (probability * (1 - probability) / Double(draws)).squareRoot()
      #expect(abs(Double(drawn[way] ?? 0) / Double(draws) - probability) < 5 * deviation)
    }
  }

  @Test func `a very long word overflows nothing`() {
    let word = [Int32](repeating: 0, count: 30_000)
    var trie = SymbolTrie()
    trie.insert([0], value: 0)
    trie.insert([0, 0], value: 1)
    var lattice = UnigramLattice(longestPiece: 2)
    word.withUnsafeBufferPointer { lattice.fill($0, trie) }
    let scores: [Float] = [-20, -41]
    let sum = scores.withUnsafeBufferPointer { lattice.sum($0, unknown: -60) }
    // Fibonacci numbers of ways, all near e^(-20 n): finite, and above the one of single symbols.
    #expect(sum.isFinite && sum > -20 * 30_000)
    var counts = [0.0, 0]
    counts.withUnsafeMutableBufferPointer { lattice.addExpectedCounts(weight: 1, to: $0) }
    #expect(abs(counts[0] + 2 * counts[1] - 30_000) < 1e-4)
  }
}

@Suite struct UnigramLearnerTests {
  private static func words(_ seed: UInt64) -> (SymbolWords, [([Int32], Int)]) {
    var random = SplitMix(seed: seed)
    var symbols: [Int32] = []
    var starts = [0]
    var list: [([Int32], Int)] = []
    for _ in 0..<12 {
      let word = NaiveUnigram.randomWord(0...9, using: &random).map { $0 == 2 ? -1 : $0 }
      list.append((word, Int.random(in: 1...5, using: &random)))
      symbols += word
      starts.append(symbols.count)
    }
    return (SymbolWords(symbols: symbols, starts: starts, counts: list.map(\.1)), list)
  }

  @Test(arguments: 0..<30)
  func `frequent substrings are those that are counted one by one`(_ seed: UInt64) {
    let (words, list) = Self.words(seed)
    var counts: [[Int32]: Int] = [:]
    for (word, count) in list {
      for start in word.indices {
        for end in (start + 1)..<(word.count + 1) where !word[start..<end].contains(-1) {
          counts[Array(word[start..<end]), default: 0] += count
        }
      }
    }
    let minimum = 4
    let longest = 6
    let expected = counts.filter { text, count in
      guard count >= minimum, (2...longest).contains(text.count) else { return false }
      // No longer one that begins with it is as frequent.
      return text.count == longest || !(0...1).contains { counts[text + [Int32($0)]] == count }
    }
    let found = FrequentSubstrings.all(in: words, longest: longest, minimumCount: minimum)
    let texts = found.map {
      (Array(words.symbols[$0.start..<($0.start + $0.length)]), $0.count)
    }
    #expect(Dictionary(texts) { $0 + $1 } == expected)
  }

  @Test func `digamma is what tables say`() {
    let euler = 0.577_215_664_901_532_9
    for (x, value) in [
      (1, -euler), (0.5, -euler - 2 * log(2.0)), (2, 1 - euler), (10, 2.251_752_589_066_721),
      (1e6, 13.815_510_057_964_19),
    ] {
      #expect(abs(UnigramLearner.digamma(x) - value) < 1e-9)
    }
  }

  private static let lines = [
    "low lower lowest newer newest wider widest", "low low low new new wide wide slow slower",
    "the lowest of the newest, the widest of the slowest!", "niños y niñas, 学生 学生 กินข้าว",
  ]

  private func builder(_ lines: [String]) -> VocabularyBuilder {
    var builder = VocabularyBuilder(segmentation: .words(locale: "root"))
    for line in lines { builder.add(line) }
    return builder
  }

  @Test(arguments: [300, 310, 330, 400])
  func `the size is an upper bound, and probabilities sum to one`(_ size: Int) throws {
    let vocabulary = try builder(Self.lines).build(kind: .unigram, size: size, minimumCount: 1)
    #expect(vocabulary.count <= size)
    let sum = vocabulary.logProbabilities.reduce(0) { $0 + exp(Double($1)) }
    #expect(abs(sum - 1) < 1e-4)
    #expect(vocabulary.merges.isEmpty)
    // Every cluster of the text is there.
    for character in Set(Self.lines.joined()) where size > 300 {
      #expect(vocabulary.id(of: String(character)) != nil, "\(character)")
    }
  }

  @Test func `frequent words become tokens, rare ones are made of parts`() throws {
    let pipeline = try builder(Self.lines).buildPipeline(
      kind: .unigram, size: 330, minimumCount: 1)
    #expect(pipeline.encode("low the").count == 2)
    #expect(pipeline.encode("lowslowest").count > 1)
  }

  @Test func `threads and the order of lines make no difference`() throws {
    let plain = try builder(Self.lines).build(kind: .unigram, size: 320)
    #expect(try builder(Self.lines.reversed()).build(kind: .unigram, size: 320) == plain)
    for threads in [2, 3, 20] {
      #expect(
        try builder(Self.lines).build(kind: .unigram, size: 320, threads: threads) == plain)
    }
  }

  @Test func `without a size there are as many as byte pairs would be`() throws {
    let builder = builder(Self.lines + Self.lines)
    let pairs = try builder.build(kind: .bytePair)
    let unigrams = try builder.build(kind: .unigram)
    #expect(unigrams.count <= pairs.count && unigrams.count > pairs.count / 2)
  }

  @Test func `no token splits a cluster`() throws {
    let family = "👨‍👩‍👧"
    let pipeline = try builder([String(repeating: family + "e\u{323}\u{301} ", count: 9)])
      .buildPipeline(kind: .unigram, size: 300)
    let tokens = pipeline.makeEncoder().tokens(of: family + family + " e\u{323}\u{301}")
    #expect(tokens.allSatisfy { $0.token.kind == .text })
    for token in tokens {
      let text = String(decoding: token.token.bytes, as: UTF8.self)
      #expect(text.allSatisfy { [Character(family), "e\u{323}\u{301}", " "].contains($0) })
    }
  }

  @Test func `a threshold leaves rare tokens out`() throws {
    var pipeline = try builder(Self.lines).buildPipeline(
      kind: .unigram, size: 340, minimumCount: 1)
    let text = Self.lines.joined(separator: " ")
    let counts = pipeline.vocabulary.counts
    pipeline.vocabulary.threshold = 3
    for token in pipeline.makeEncoder().tokens(of: text) where token.token.kind == .text {
      #expect(token.token.isSingleCluster || counts[Int(token.id)] >= 3)
    }
    #expect(pipeline.decode(pipeline.encode(text)) == text)
  }
}

/// Subword regularisation.
@Suite struct UnigramSamplingTests {
  private func pipeline() throws -> TextPipeline {
    var builder = VocabularyBuilder(segmentation: .words(locale: "en"))
    for _ in 0..<5 { builder.add("banana bandana ananas ban canal anna") }
    return try builder.buildPipeline(kind: .unigram, size: 300)
  }

  @Test func `samples are reproducible, differ, and all say the same`() throws {
    let pipeline = try pipeline()
    let encoder = pipeline.makeEncoder()
    // Each of these words has two ways, and the last is too long for any but the best.
    let words = String(repeating: "banana bandana, ananas 👍🏽 canal ", count: 3)
    let text = words + String(repeating: "an", count: 300)
    var seen: Set<[Int32]> = []
    for seed in 0..<40 {
      let ids = sample(text, encoder, .unigram(exponent: 0.02), seed: UInt64(seed))
      #expect(ids == sample(text, encoder, .unigram(exponent: 0.02), seed: UInt64(seed)))
      #expect(pipeline.decode(ids) == text)
      seen.insert(ids)
    }
    #expect(seen.count > 20)
  }

  @Test func `a large exponent leaves the most probable way`() throws {
    let encoder = try pipeline().makeEncoder()
    for seed in 0..<10 {
      #expect(
        sample("banana ananas canal", encoder, .unigram(exponent: 200), seed: UInt64(seed))
          == encoder.encode("banana ananas canal"))
    }
  }

  @Test func `each way of sampling is for its own kind of vocabulary`() throws {
    let encoder = try pipeline().makeEncoder()
    #expect(
      sample("banana canal", encoder, .dropout(0.9), seed: 1) == encoder.encode("banana canal"))
  }
}
