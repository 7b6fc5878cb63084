/// Learns byte-pair merges from word types and their counts.
///
/// The algorithm of Sennrich, Haddow and Birch (2016, section 3.2), made incremental: the count of
/// each pair of neighbouring tokens is kept, with the words it occurs in, and a merge looks at just
/// those words and changes the counts of just the neighbours of what it has merged. The next pair
/// comes from a heap whose entries are checked when they come up.
///
/// Of pairs with equal counts the one whose merged bytes come first is taken, then the one with the
/// shorter left token; in the style of subword-nmt the pair that is last by its texts, as that program
/// writes them. Neighbours are counted as they overlap: "aaa" has the pair (a, a) twice.
struct BytePairLearner {
  /// The merges, by position in `tokens`.
  private(set) var merges: [VocabularyDraft.Merge] = []
  /// How often each merge's pair stood in the words when it was learnt.
  private(set) var mergeCounts: [Int] = []

  private let style: WordStyle
  private var minimumPairCount = 2
  private var tokenIndex: ByteTable
  // Words as tokens, all in one array: word i is symbols[starts[i]..<(starts[i] + lengths[i])].
  private var symbols: [Int32] = []
  private var starts: [Int] = []
  private var lengths: [Int32] = []
  private let wordCounts: [Int]
  private var pairs = TokenPairs()
  private var candidates: PairQueue
  // What the last merge made: pairs with a word that has them, for each place.
  private var made: [Occurrence] = []

  private struct Occurrence {
    let pair: Int32
    let word: Int32
  }

  // What is longer is no word but a line of base64 or the like, and would teach tokens just as long.
  private static let maximumWordLength = 1000
  /// Stands for a character without a token.
  private static let barrier: Int32 = -1

  /// Prepares to learn; characters that are not among the atoms keep their neighbours apart.
  ///
  /// - Parameters:
  ///   - words: The word types.
  ///   - atoms: What is merged first; all different.
  ///   - style: How words show where they begin and end.
  init(words: WordCounts, atoms: [[UInt8]], style: WordStyle = .spaceBefore) {
    self.style = style
    wordCounts = words.counts
    tokenIndex = ByteTable(minimumCapacity: atoms.count)
    candidates = PairQueue()
    for atom in atoms {
      atom.withUnsafeBufferPointer { _ = tokenIndex.insert($0) }
      candidates.appendToken(orderedBy: style.orderKey(atom), length: atom.count)
    }
    let graphemes = GraphemeSplitter(style)
    starts.reserveCapacity(words.count)
    lengths.reserveCapacity(words.count)
    symbols.reserveCapacity(words.table.byteCount)
    words.forEach { word, _ in append(word, splitBy: graphemes) }
  }

  private mutating func append(
    _ word: UnsafeBufferPointer<UInt8>, splitBy graphemes: GraphemeSplitter
  ) {
    let start = symbols.count
    starts.append(start)
    graphemes.split(word)
    let ends = graphemes.ends
    if ends.count <= BytePairLearner.maximumWordLength {
      var start = 0
      for end in ends {
        let atom = UnsafeBufferPointer(rebasing: word[start..<Int(end)])
        symbols.append(tokenIndex.index(of: atom).map(Int32.init) ?? Self.barrier)
        start = Int(end)
      }
    }
    lengths.append(Int32(symbols.count - start))
  }
}

extension BytePairLearner {
  /// The atoms, then the results of the merges in the order in which they were learnt.
  var tokens: [[UInt8]] { (0..<tokenIndex.count).map { Array(tokenIndex[$0]) } }

  /// Merges until there are so many tokens, or so many merges, or no pair is left that occurs often
  /// enough.
  mutating func learn(
    maximumTokens: Int, maximumMerges: Int = .max, minimumPairCount: Int = 2
  ) {
    self.minimumPairCount = max(minimumPairCount, 1)
    countAllPairs()
    for pair in 0..<pairs.count { propose(pair) }
    while tokenIndex.count < maximumTokens, merges.count < maximumMerges, let pair = popBest() {
      apply(pair)
    }
  }

  private mutating func countAllPairs() {
    for word in starts.indices {
      let start = starts[word]
      for place in start..<max(start, start + Int(lengths[word]) - 1) {
        let (left, right) = (symbols[place], symbols[place + 1])
        guard left != Self.barrier, right != Self.barrier else { continue }
        let pair = pairs.findOrInsert(left, right)
        pairs.counts[pair] += wordCounts[word]
        made.append(Occurrence(pair: Int32(pair), word: Int32(word)))
      }
    }
    indexMade()
  }

  /// The most frequent pair that occurs often enough.
  private mutating func popBest() -> Int? {
    while let candidate = candidates.pop() {
      let count = pairs.counts[candidate.pair]
      if candidate.count == count { return candidate.pair }
      // Its count has changed since it was proposed. Increases were proposed when they happened.
      if count < candidate.count { propose(candidate.pair) }
    }
    return nil
  }

  private mutating func propose(_ pair: Int) {
    let count = pairs.counts[pair]
    guard count >= minimumPairCount else { return }
    let (left, right) = pairs.tokens(of: pair)
    candidates.push(count: count, pair: pair, left: left, right: right)
  }

  /// Records a merge and carries it out in all words that have the pair.
  private mutating func apply(_ pair: Int) {
    let (left, right) = pairs.tokens(of: pair)
    let merged = Array(tokenIndex[Int(left)] + tokenIndex[Int(right)])
    let (result, isNew) = merged.withUnsafeBufferPointer { tokenIndex.insert($0) }
    if isNew { candidates.appendToken(orderedBy: style.orderKey(merged), length: merged.count) }
    // A pair can come back when its tokens arise again in another way; it is recorded once.
    if !pairs.isMerged[pair] {
      merges.append(.init(left: Int(left), right: Int(right), result: result))
      mergeCounts.append(pairs.counts[pair])
      pairs.isMerged[pair] = true
    }
    made.removeAll(keepingCapacity: true)
    let words = pairs.takeWords(of: pair)
    // Taken out, as the counts change while they are looked at.
    var symbols: [Int32] = []
    swap(&symbols, &self.symbols)
    symbols.withUnsafeMutableBufferPointer { symbols in
      for word in words {
        let range = starts[Int(word)]..<(starts[Int(word)] + Int(lengths[Int(word)]))
        merge(
          pair, left, right, into: Int32(result), inWord: word,
          of: UnsafeMutableBufferPointer(rebasing: symbols[range]))
      }
    }
    swap(&symbols, &self.symbols)
    for pair in indexMade() { propose(Int(pair)) }
  }

  /// Replaces the pair in one word, from left to right, and keeps the counts true.
  private mutating func merge(
    _ pair: Int, _ left: Int32, _ right: Int32, into result: Int32, inWord word: Int32,
    of tokens: UnsafeMutableBufferPointer<Int32>
  ) {
    let count = wordCounts[Int(word)]
    var target = 0
    var source = 0
    // The token before `source` as it was, and whether it has become part of another.
    var before = Self.barrier
    var beforeIsMerged = false
    while source < tokens.count {
      let token = tokens[source]
      let isMerged = token == left && source + 1 < tokens.count && tokens[source + 1] == right
      let written = isMerged ? result : token
      if isMerged { pairs.counts[pair] -= count }
      if isMerged || beforeIsMerged, target > 0, before != Self.barrier, token != Self.barrier {
        if let old = pairs.find(before, token) { pairs.counts[old] -= count }
        let new = pairs.findOrInsert(tokens[target - 1], written)
        pairs.counts[new] += count
        made.append(Occurrence(pair: Int32(new), word: word))
      }
      before = isMerged ? right : token
      beforeIsMerged = isMerged
      tokens[target] = written
      target += 1
      source += isMerged ? 2 : 1
    }
    lengths[Int(word)] = Int32(target)
  }

  /// Notes the words of the pairs that were made, and returns these pairs, each once.
  @discardableResult
  private mutating func indexMade() -> [Int32] {
    guard !made.isEmpty else { return [] }
    return pairs.note(made.count, pair: { made[$0].pair }, word: { made[$0].word })
  }
}
