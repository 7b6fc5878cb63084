/// The substrings of words that occur often enough to begin with.
///
/// They are counted length by length: a substring can be frequent only where the two that it has less
/// one symbol are, so that each step looks at ever fewer places. One that never occurs but as the
/// beginning of a longer one is left out, as in a suffix tree, where it would be no inner node.
enum FrequentSubstrings {
  /// A substring and how often it occurs.
  struct Found: Equatable {
    /// The place of one occurrence among the symbols of all words.
    var start: Int
    var length: Int
    var count: Int
  }

  /// Finds them.
  ///
  /// - Parameters:
  ///   - words: The words with their counts.
  ///   - longest: The most symbols of a substring.
  ///   - minimumCount: How often it must occur.
  /// - Returns: Substrings of two and more symbols, by length and then by first occurrence.
  static func all(in words: SymbolWords, longest: Int, minimumCount: Int) -> [Found] {
    // For each place the number of the frequent substring of the length at hand that starts there.
    var numbers = words.symbols
    var found: [Found] = []
    var before = 0..<0  // those of the length before in `found`
    var isInner: [Bool] = []
    for length in 2..<max(2, longest + 1) {
      var pairs = TokenPairs()
      var starts: [Int] = []
      var parents: [Int32] = []
      var next = [Int32](repeating: -1, count: numbers.count)
      for word in 0..<words.count {
        let end = words.starts[word + 1]
        for start in words.starts[word]..<max(words.starts[word], end - length + 1) {
          // Both shorter ones are frequent.
          let (first, second) = (numbers[start], numbers[start + 1])
          guard first >= 0, second >= 0 else { continue }
          // The number of the first, and the symbol after it.
          let pair = pairs.findOrInsert(first, words.symbols[start + length - 1])
          if pair == starts.count {
            starts.append(start)
            parents.append(first)
          }
          pairs.counts[pair] += words.counts[word]
          next[start] = Int32(pair)
        }
      }
      guard !starts.isEmpty else { break }
      var renumbered = [Int32](repeating: -1, count: starts.count)
      let first = found.count
      for pair in starts.indices where pairs.counts[pair] >= minimumCount {
        renumbered[pair] = Int32(found.count - first)
        found.append(Found(start: starts[pair], length: length, count: pairs.counts[pair]))
        isInner.append(true)
        let parent = before.lowerBound + Int(parents[pair])
        if length > 2, found[parent].count == pairs.counts[pair] { isInner[parent] = false }
      }
      for place in next.indices where next[place] >= 0 {
        next[place] = renumbered[Int(next[place])]
      }
      before = first..<found.count
      numbers = next
    }
    return zip(found, isInner).filter(\.1).map(\.0)
  }
}
