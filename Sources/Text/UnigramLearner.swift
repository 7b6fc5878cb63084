#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Learns the pieces of a unigram language model, and their probabilities, from word types.
///
/// After Kudo (2018, "Subword regularization", section 3.2): it begins with many frequent substrings of
/// words, and again and again finds the probabilities by expectation and maximisation and drops the
/// pieces whose loss would cost the least likelihood, until as many are left as are wanted. Single
/// symbols are never dropped. As in SentencePiece, maximisation uses the mean of the logarithm under a
/// Dirichlet posterior (digamma), which drives rare pieces out; the last is the plain one, and the
/// probabilities sum to one.
///
/// Sums are made over a fixed number of parts of the words in a fixed order, so that the number of
/// threads changes nothing.
struct UnigramLearner {
  /// The symbols of each piece; first come the single ones.
  private(set) var pieces: [[Int32]]
  /// The log probability of each piece.
  private(set) var scores: [Float] = []

  private let words: SymbolWords
  private let symbolCount: Int
  private let threads: Int
  private var trie = SymbolTrie()

  /// The most symbols of a piece.
  static let longestPiece = 16
  private static let shards = 16
  private static let shareKept = 0.75
  private static let stepsBetweenPrunings = 2
  /// Pieces expected less often than this are dropped.
  private static let leastExpected = 0.5

  /// Prepares to learn.
  ///
  /// - Parameters:
  ///   - words: Words in symbols from 0.
  ///   - symbolCount: How many symbols there are.
  ///   - mostSeeds: The most substrings to begin with.
  ///   - threads: The threads to use.
  init(words: SymbolWords, symbolCount: Int, mostSeeds: Int, threads: Int = 1) {
    self.words = words
    self.symbolCount = symbolCount
    self.threads = threads
    var counts = [Int](repeating: 0, count: symbolCount)
    for word in 0..<words.count {
      for place in words.starts[word]..<words.starts[word + 1] where words.symbols[place] >= 0 {
        counts[Int(words.symbols[place])] += words.counts[word]
      }
    }
    // By how many symbols it covers; then in the order of their symbols, which no order of words shows in.
    let seeds = FrequentSubstrings.all(
      in: words, longest: Self.longestPiece, minimumCount: 2
    ).map { (weight: $0.count * $0.length, found: $0) }
      .sorted { one, other in
        if one.weight != other.weight { return one.weight > other.weight }
        let symbols = words.symbols
        return symbols[one.found.start..<(one.found.start + one.found.length)]
          .lexicographicallyPrecedes(
            symbols[other.found.start..<(other.found.start + other.found.length)])
      }.prefix(mostSeeds)
    pieces = (0..<Int32(symbolCount)).map { [$0] }
    var weights = counts.map(Double.init)
    for seed in seeds {
      pieces.append(
        Array(words.symbols[seed.found.start..<(seed.found.start + seed.found.length)]))
      weights.append(Double(seed.weight))
    }
    setScores(weights, isFinal: false)
  }
}

extension UnigramLearner {
  /// Learns until so many pieces are left, single symbols included.
  mutating func learn(size: Int) {
    let wanted = max(size, symbolCount)
    while true {
      for _ in 0..<Self.stepsBetweenPrunings { improve() }
      guard pieces.count > wanted else { break }
      prune(to: max(wanted, Int(Double(pieces.count) * Self.shareKept)))
    }
    setScores(expectedCounts(), isFinal: true)
  }

  /// One step of expectation and maximisation.
  private mutating func improve() {
    let expected = expectedCounts()
    let kept = pieces.indices.filter { $0 < symbolCount || expected[$0] >= Self.leastExpected }
    pieces = kept.map { pieces[$0] }
    setScores(kept.map { expected[$0] }, isFinal: false)
  }

  /// Takes probabilities from how often each piece is expected, and files the pieces anew.
  private mutating func setScores(_ expected: [Double], isFinal: Bool) {
    let counts = expected.map { max($0, Self.leastExpected) }
    let total = counts.reduce(0, +)
    scores =
      isFinal
      ? counts.map { Float(log($0 / total)) }
      : counts.map { Float(Self.digamma($0) - Self.digamma(total)) }
    trie = SymbolTrie()
    for (number, piece) in pieces.enumerated() { trie.insert(piece, value: Int32(number)) }
  }

  /// The score of a symbol that is no piece.
  private var unknownScore: Float { Self.unknownScore(scores) }

  /// What a symbol that is no piece is worth: less than any piece.
  static func unknownScore(_ scores: some Sequence<Float>) -> Float { (scores.min() ?? 0) - 10 }

  /// The derivative of the logarithm of the gamma function, by its asymptotic series (Abramowitz and
  /// Stegun 6.3.18) above 7 and its recurrence (6.3.5) below; `x` is above 0.
  static func digamma(_ x: Double) -> Double {
    var x = x
    var result = 0.0
    while x < 7 {
      result -= 1 / x
      x += 1
    }
    let square = 1 / (x * x)
    return result + log(x) - 0.5 / x
      - square * (1.0 / 12 - square * (1.0 / 120 - square * (1.0 / 252 - square / 240)))
  }
}

extension UnigramLearner {
  /// How often each piece is expected in all words, under the probabilities at hand.
  func expectedCounts() -> [Double] {
    let longest = pieces.reduce(1) { max($0, $1.count) }
    return sumOverShards { words, shard, counts in
      var lattice = UnigramLattice(longestPiece: longest)
      scores.withUnsafeBufferPointer { scores in
        let unknown = unknownScore
        for word in shard {
          let symbols = UnsafeBufferPointer(
            rebasing: words[self.words.starts[word]..<self.words.starts[word + 1]])
          lattice.fill(symbols, trie)
          lattice.sum(scores, unknown: unknown)
          lattice.addExpectedCounts(weight: Double(self.words.counts[word]), to: counts)
        }
      }
    }
  }

  /// How often each piece is in the most probable ways to cut all words.
  private func bestCounts() -> [Double] {
    sumOverShards { words, shard, counts in
      var search = UnigramSearch()
      scores.withUnsafeBufferPointer { scores in
        let unknown = unknownScore
        for word in shard {
          let symbols = UnsafeBufferPointer(
            rebasing: words[self.words.starts[word]..<self.words.starts[word + 1]])
          search.run(symbols, trie, scores: scores, unknown: unknown)
          let weight = Double(self.words.counts[word])
          search.forEachPieceBackwards(symbols.count) { piece, _ in
            if piece >= 0 { counts[Int(piece)] += weight }
          }
        }
      }
    }
  }

  /// Adds up what each shard of the words gives for each piece.
  private func sumOverShards(
    _ body: (
      _ symbols: UnsafeBufferPointer<Int32>, _ shard: Range<Int>,
      _ counts: UnsafeMutableBufferPointer<Double>
    ) -> Void
  ) -> [Double] {
    let size = pieces.count
    var all = [Double](repeating: 0, count: Self.shards * size)
    words.symbols.withUnsafeBufferPointer { symbols in
      all.withUnsafeMutableBufferPointer { all in
        let shares = all
        ParallelLoop.run(Self.shards, threads: threads) { shard in
          let (first, last) = (
            shard * words.count / Self.shards, (shard + 1) * words.count / Self.shards
          )
          body(
            symbols, first..<last,
            UnsafeMutableBufferPointer(rebasing: shares[(shard * size)..<((shard + 1) * size)]))
        }
      }
    }
    var sums = [Double](repeating: 0, count: size)
    for shard in 0..<Self.shards {
      for piece in 0..<size { sums[piece] += all[shard * size + piece] }
    }
    return sums
  }
}

extension UnigramLearner {
  /// Drops the pieces that cost the least likelihood, but no single symbol.
  ///
  /// What a piece is worth is estimated as in SentencePiece: in all words that are cut with it, it
  /// would be replaced by the best other way to cut it, whose pieces become so much more frequent.
  private mutating func prune(to size: Int) {
    let counts = bestCounts()
    let total = counts.reduce(0, +)
    var losses: [(piece: Int, loss: Double)] = []
    var search = UnigramSearch()
    let unknown = unknownScore
    for piece in symbolCount..<pieces.count where counts[piece] > 0 {
      var others: [Int] = []
      pieces[piece].withUnsafeBufferPointer { symbols in
        scores.withUnsafeBufferPointer { scores in
          _ = search.run(
            symbols, trie, scores: scores, unknown: unknown, excluding: Int32(piece))
        }
        search.forEachPieceBackwards(symbols.count) { other, _ in
          if other >= 0 { others.append(Int(other)) }
        }
      }
      let count = counts[piece]
      let without = total + count * Double(others.count - 1)
      let before = log(count / total)
      let after = others.reduce(0) { $0 + log((counts[$1] + count) / without) }
      losses.append((piece, count / total * (before - after)))
    }
    // Of equal losses the one by symbols, whatever the order of the pieces.
    losses.sort { one, other in
      if one.loss != other.loss { return one.loss > other.loss }
      return pieces[one.piece].lexicographicallyPrecedes(pieces[other.piece])
    }
    let kept =
      Array(0..<symbolCount)
      + losses.prefix(max(0, size - symbolCount)).map(\.piece).sorted()
    let expected = kept.map { max(counts[$0], Self.leastExpected) }
    pieces = kept.map { pieces[$0] }
    setScores(expected, isFinal: false)
  }
}
