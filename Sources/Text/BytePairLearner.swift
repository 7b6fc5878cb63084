import HeapModule

/// Learns byte-pair merges from word types and their counts.
///
/// The algorithm of Sennrich, Haddow and Birch (2016, section 3.2), made incremental: the count of
/// each pair of neighbouring tokens is kept, with the words it occurs in, and a merge looks at just
/// those words. The next pair comes from a heap whose entries are checked when they come up.
///
/// Of pairs with equal counts the one whose merged bytes come first is taken, then the one with the
/// shorter left token; in the style of subword-nmt the pair that is last by its texts, as that program
/// writes them. Neighbours are counted as they overlap: "aaa" has the pair (a, a) twice.
struct BytePairLearner {
  /// The atoms, then the results of the merges in the order in which they were learnt.
  private(set) var tokens: [[UInt8]]
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
  private var lengths: [Int] = []
  private let wordCounts: [Int]
  private var pairs = PairIndex()
  private var candidates = Heap<Candidate>()

  // What is longer is no word but a line of base64 or the like, and would teach tokens just as long.
  private static let maximumWordLength = 1000

  /// Prepares to learn; characters that are not among the atoms keep their neighbours apart.
  init(words: [CountedBytes], atoms: [[UInt8]], style: WordStyle = .spaceBefore) {
    self.style = style
    wordCounts = words.map(\.count)
    tokens = atoms
    tokenIndex = ByteTable(minimumCapacity: atoms.count)
    for atom in atoms { atom.withUnsafeBufferPointer { _ = tokenIndex.insert($0) } }
    let graphemes = GraphemeSplitter(style)
    for word in words { append(word.bytes, splitBy: graphemes) }
  }

  private mutating func append(_ word: [UInt8], splitBy graphemes: GraphemeSplitter) {
    starts.append(symbols.count)
    word.withUnsafeBufferPointer { word in
      graphemes.split(word)
      guard graphemes.ends.count <= BytePairLearner.maximumWordLength else { return }
      var start = 0
      for end in graphemes.ends {
        let atom = UnsafeBufferPointer(rebasing: word[start..<Int(end)])
        symbols.append(tokenIndex.index(of: atom).map(Int32.init) ?? PairIndex.barrier)
        start = Int(end)
      }
    }
    lengths.append(symbols.count - starts[starts.count - 1])
  }
}

extension BytePairLearner {
  /// Merges until there are so many tokens, or so many merges, or no pair is left that occurs often
  /// enough.
  mutating func learn(
    maximumTokens: Int, maximumMerges: Int = .max, minimumPairCount: Int = 2
  ) {
    self.minimumPairCount = max(minimumPairCount, 1)
    for word in starts.indices { addPairs(of: word, indexing: nil) }
    for pair in 0..<pairs.count { propose(pair) }
    while tokens.count < maximumTokens, merges.count < maximumMerges, let pair = popBest() {
      apply(pair)
    }
  }

  /// The most frequent pair that occurs often enough.
  private mutating func popBest() -> Int? {
    while let candidate = candidates.popMax() {
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
    let leftBytes = tokens[Int(left)]
    candidates.insert(
      Candidate(
        count: count, order: style.order(leftBytes, tokens[Int(right)]),
        leftLength: leftBytes.count, pair: pair))
  }

  /// Records a merge and carries it out in all words that have the pair.
  private mutating func apply(_ pair: Int) {
    let (left, right) = pairs.tokens(of: pair)
    let (result, isNew) = (tokens[Int(left)] + tokens[Int(right)]).withUnsafeBufferPointer {
      tokenIndex.insert($0)
    }
    if isNew { tokens.append(tokens[Int(left)] + tokens[Int(right)]) }
    // A pair can come back when its tokens arise again in another way; it is recorded once.
    if !pairs.isMerged[pair] {
      merges.append(.init(left: Int(left), right: Int(right), result: result))
      mergeCounts.append(pairs.counts[pair])
      pairs.isMerged[pair] = true
    }
    var touched: [Int] = []
    for word in pairs.takeWords(of: pair) {
      merge(left, right, into: Int32(result), inWord: Int(word), touched: &touched)
    }
    for pair in Set(touched) { propose(pair) }
  }

  /// Replaces the pair in one word, from left to right, and keeps the counts true.
  private mutating func merge(
    _ left: Int32, _ right: Int32, into result: Int32, inWord word: Int, touched: inout [Int]
  ) {
    let start = starts[word]
    let end = start + lengths[word]
    guard
      (start..<max(start, end - 1)).contains(where: {
        symbols[$0] == left && symbols[$0 + 1] == right
      })
    else { return }
    removePairs(of: word)
    var target = start
    var source = start
    while source < end {
      if source + 1 < end, symbols[source] == left, symbols[source + 1] == right {
        symbols[target] = result
        source += 2
      } else {
        symbols[target] = symbols[source]
        source += 1
      }
      target += 1
    }
    lengths[word] = target - start
    addPairs(of: word, indexing: result, touched: &touched)
  }

  private mutating func removePairs(of word: Int) {
    let start = starts[word]
    for position in start..<max(start, start + lengths[word] - 1) {
      guard let pair = pairs.find(symbols[position], symbols[position + 1]) else { continue }
      pairs.counts[pair] -= wordCounts[word]
    }
  }

  /// Counts a word's pairs; those with the token `newToken` (or all) learn that they are in it.
  private mutating func addPairs(of word: Int, indexing newToken: Int32?) {
    var touched: [Int] = []
    addPairs(of: word, indexing: newToken, touched: &touched)
  }

  private mutating func addPairs(of word: Int, indexing newToken: Int32?, touched: inout [Int]) {
    let start = starts[word]
    for position in start..<max(start, start + lengths[word] - 1) {
      let (left, right) = (symbols[position], symbols[position + 1])
      guard left != PairIndex.barrier, right != PairIndex.barrier else { continue }
      let pair = pairs.findOrInsert(left, right)
      pairs.counts[pair] += wordCounts[word]
      if newToken == nil || left == newToken || right == newToken {
        // A word that has the pair more than once is noted once.
        if pairs.words[pair].last != Int32(word) { pairs.words[pair].append(Int32(word)) }
        touched.append(pair)
      }
    }
  }
}

extension BytePairLearner {
  /// A pair with the count it had when it was proposed.
  private struct Candidate: Comparable {
    let count: Int
    let order: [UInt8]
    let leftLength: Int
    let pair: Int

    /// Whether `right` is to be merged rather than `left`.
    static func < (left: Candidate, right: Candidate) -> Bool {
      guard left.count == right.count else { return left.count < right.count }
      guard left.order == right.order else {
        return right.order.lexicographicallyPrecedes(left.order)
      }
      return right.leftLength < left.leftLength
    }
  }

  /// Pairs of tokens, numbered, with their counts and the words that have (or had) them.
  private struct PairIndex {
    /// Stands for a character without a token.
    static let barrier: Int32 = -1

    private var numbers: [UInt64: Int] = [:]
    private var keys: [UInt64] = []
    var counts: [Int] = []
    var words: [[Int32]] = []
    var isMerged: [Bool] = []

    var count: Int { keys.count }

    func tokens(of pair: Int) -> (left: Int32, right: Int32) {
      (Int32(truncatingIfNeeded: keys[pair] >> 32), Int32(truncatingIfNeeded: keys[pair]))
    }

    func find(_ left: Int32, _ right: Int32) -> Int? {
      numbers[BytePairMerger.key(left, right)]
    }

    mutating func findOrInsert(_ left: Int32, _ right: Int32) -> Int {
      let key = BytePairMerger.key(left, right)
      if let number = numbers[key] { return number }
      numbers[key] = keys.count
      keys.append(key)
      counts.append(0)
      words.append([])
      isMerged.append(false)
      return keys.count - 1
    }

    mutating func takeWords(of pair: Int) -> [Int32] {
      defer { words[pair] = [] }
      return words[pair]
    }
  }
}
