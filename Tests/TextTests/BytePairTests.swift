import Testing

@testable import DragomanText

@Suite struct BytePairTests {
  private func learn(_ words: [(String, Int)], maximumTokens: Int = .max) -> BytePairLearner {
    let counted = words.map { CountedBytes(bytes: Array($0.0.utf8), count: $0.1) }
    let atoms = Set(words.flatMap { Array($0.0.utf8) }).sorted().map { [$0] }
    var learner = BytePairLearner(words: WordCounts(counted), atoms: atoms)
    learner.learn(maximumTokens: maximumTokens)
    return learner
  }

  private func text(_ bytes: [UInt8]) -> String { String(decoding: bytes, as: UTF8.self) }

  @Test func `Wikipedia's example, worked by hand`() {
    // aaabdaaabac: (a,a) stands 4 times (overlaps count), (a,b) twice, the others once.
    // Z = aa:   Z a b d Z a b a c    (Z,a) twice = aaa, (a,b) twice = ab; aaa comes first.
    // Y = aaa:  Y b d Y b a c        (Y,b) twice.
    // X = aaab: X d X a c            nothing stands twice: the end, as in Wikipedia, XdXac.
    let learner = learn([("aaabdaaabac", 1)])
    #expect(learner.tokens.map(text) == ["a", "b", "c", "d", "aa", "aaa", "aaab"])
    #expect(
      learner.merges == [
        .init(left: 0, right: 0, result: 4), .init(left: 4, right: 0, result: 5),
        .init(left: 5, right: 1, result: 6),
      ])
  }

  @Test func `of pairs equally frequent the first by bytes is merged`() {
    #expect(learn([("xy", 2), ("ab", 2)], maximumTokens: 5).tokens.last.map(text) == "ab")
  }

  @Test func `a pair that stands once is not merged`() {
    #expect(learn([("ab", 1), ("cd", 1)]).merges.isEmpty)
  }

  @Test func `the size is never exceeded`() {
    #expect(learn([("abababab", 5)], maximumTokens: 3).tokens.map(text) == ["a", "b", "ab"])
    #expect(learn([("abababab", 5)], maximumTokens: 2).merges.isEmpty)
  }

  @Test(arguments: 0..<40)
  func `learns what the naive learner learns`(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    let words = Self.randomWords(using: &random)
    let maximum = Int.random(in: 3...30, using: &random)
    let learner = learn(words, maximumTokens: maximum)
    let naive = NaiveBytePairs(words: words, maximumTokens: maximum)
    #expect(learner.merges.map { learner.tokens[$0.left] } == naive.merges.map(\.left))
    #expect(learner.merges.map { learner.tokens[$0.right] } == naive.merges.map(\.right))
  }

  @Test(arguments: 0..<10)
  func `a character without a token keeps its neighbours apart`(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    let parts = (0..<2).map { _ in Self.randomWords(using: &random) }
    let joined = zip(parts[0], parts[1]).map { ($0.0 + "x" + $1.0, $0.1) }
    let apart = zip(parts[0], parts[1]).flatMap { [($0.0, $0.1), ($1.0, $0.1)] }
    let counted = joined.map { CountedBytes(bytes: Array($0.0.utf8), count: $0.1) }
    let atoms = Set(apart.flatMap { Array($0.0.utf8) }).sorted().map { [$0] }
    var learner = BytePairLearner(words: WordCounts(counted), atoms: atoms)
    learner.learn(maximumTokens: 20)
    #expect(learner.tokens == learn(apart, maximumTokens: 20).tokens)
  }

  @Test func `a line without spaces teaches nothing and is encoded`() throws {
    var builder = VocabularyBuilder(segmentation: .spaces)
    builder.add(String(repeating: "q", count: 5000))
    builder.add("abab abab")
    let pipeline = try builder.buildPipeline(kind: .bytePair)
    #expect(pipeline.vocabulary.id(of: "qq") == nil)
    #expect(pipeline.vocabulary.id(of: " abab") != nil)
    let text = String(repeating: "abab", count: 5000)
    let ids = pipeline.encode(text)
    #expect(ids.count <= 10_000)
    #expect(pipeline.decode(ids) == text)
  }

  @Test(arguments: 0..<40)
  func `encodes as the naive encoder does`(_ seed: UInt64) throws {
    var random = SplitMix(seed: seed)
    let words = Self.randomWords(using: &random)
    var builder = VocabularyBuilder(segmentation: .spaces)
    for (word, count) in words { for _ in 0..<count { builder.add(word) } }
    let pipeline = try builder.buildPipeline(
      kind: .bytePair, size: Int.random(in: 8...40, using: &random), minimumCount: 1,
      usesByteFallback: false)
    let vocabulary = pipeline.vocabulary
    let merges = vocabulary.merges.map {
      NaiveBytePairs.Pair(
        left: vocabulary.token(at: $0.left).bytes, right: vocabulary.token(at: $0.right).bytes)
    }
    let encoder = pipeline.makeEncoder()
    let others = Self.randomWords(using: &random) + [(String(repeating: "ab", count: 100), 1)]
    for (word, _) in words + others {
      let tokens = encoder.encode(word).map { vocabulary.token(at: $0) }
      let known = Set(word.utf8).allSatisfy { vocabulary.id(of: [$0]) != nil }
      guard known else { continue }
      #expect(
        tokens.map(\.bytes) == NaiveBytePairs.encode(Array((" " + word).utf8), merges), "\(word)")
    }
  }

  static func randomWords(using random: inout SplitMix) -> [(String, Int)] {
    let alphabet = Array("abc".unicodeScalars.prefix(Int.random(in: 1...3, using: &random)))
    var words: [String: Int] = [:]
    for _ in 0..<Int.random(in: 1...12, using: &random) {
      var word = ""
      for _ in 0..<Int.random(in: 1...9, using: &random) {
        word.unicodeScalars.append(alphabet.randomElement(using: &random) ?? "a")
      }
      words[word, default: 0] += Int.random(in: 1...4, using: &random)
    }
    return words.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }
}

/// Byte-pair encoding in the plainest way: recount everything at every step.
struct NaiveBytePairs {
  struct Pair: Hashable {
    var left: [UInt8]
    var right: [UInt8]
  }

  var merges: [Pair] = []

  init(words: [(String, Int)], maximumTokens: Int) {
    var words = words.map { (tokens: $0.0.utf8.map { [$0] }, count: $0.1) }
    var tokens = Set(words.flatMap(\.tokens))
    while tokens.count < maximumTokens {
      var counts: [Pair: Int] = [:]
      for word in words {
        for (left, right) in zip(word.tokens, word.tokens.dropFirst()) {
          counts[Pair(left: left, right: right), default: 0] += word.count
        }
      }
      let best = counts.filter { $0.value >= 2 }.min { one, other in
        if one.value != other.value { return one.value > other.value }
        let (a, b) = (one.key.left + one.key.right, other.key.left + other.key.right)
        return a == b ? one.key.left.count < other.key.left.count : a.lexicographicallyPrecedes(b)
      }
      guard let pair = best?.key else { break }
      if !merges.contains(pair) { merges.append(pair) }
      tokens.insert(pair.left + pair.right)
      for index in words.indices {
        words[index].tokens = NaiveBytePairs.replace(pair, in: words[index].tokens)
      }
    }
  }

  /// Applies the merge learnt first at its leftmost place, again and again.
  static func encode(_ bytes: [UInt8], _ merges: [Pair]) -> [[UInt8]] {
    var tokens = bytes.map { [$0] }
    search: while true {
      for merge in merges {
        let place = tokens.indices.dropLast().first {
          tokens[$0] == merge.left && tokens[$0 + 1] == merge.right
        }
        guard let place else { continue }
        tokens.replaceSubrange(place...(place + 1), with: [merge.left + merge.right])
        continue search
      }
      return tokens
    }
  }

  private static func replace(_ pair: Pair, in tokens: [[UInt8]]) -> [[UInt8]] {
    var result: [[UInt8]] = []
    var position = 0
    while position < tokens.count {
      if position + 1 < tokens.count, tokens[position] == pair.left,
        tokens[position + 1] == pair.right
      {
        result.append(pair.left + pair.right)
        position += 2
      } else {
        result.append(tokens[position])
        position += 1
      }
    }
    return result
  }
}
