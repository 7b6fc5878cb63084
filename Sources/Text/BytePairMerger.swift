import HeapModule

/// Applies learnt merges to the tokens of one piece of text.
///
/// Again and again the pair whose merge was learnt first, and of several such pairs the leftmost,
/// becomes one token, until no pair has a merge. For the few tokens of a word the ranks of all pairs
/// are looked through at each step; longer pieces are kept in a heap and a linked list, so that a
/// piece of n tokens costs O(n log n), however long a "word" the input has.
struct BytePairMerger {
  private let merges: [Vocabulary.Merge]
  private let ranks: PairRanks
  // Scratch: the list's links by position, and candidates as rank << 32 | position.
  private var next: [Int32] = []
  private var previous: [Int32] = []
  private var candidates = Heap<UInt64>()

  /// Up to so many tokens, looking through all pairs is faster than a heap.
  private static let mostToScan = 48

  init(_ merges: [Vocabulary.Merge]) {
    self.merges = merges
    ranks = PairRanks(merges)
  }

  /// A pair of ids as one number.
  @inline(__always)
  static func key(_ left: Int32, _ right: Int32) -> UInt64 {
    UInt64(UInt32(bitPattern: left)) << 32 | UInt64(UInt32(bitPattern: right))
  }

  /// Merges `tokens[start...]` in place.
  mutating func merge(_ tokens: inout [Int32], from start: Int) {
    let count = tokens.count - start
    guard count > 1, !merges.isEmpty else { return }
    guard count > BytePairMerger.mostToScan else {
      mergeByScanning(&tokens, from: start)
      return
    }
    link(count)
    for position in 0..<(count - 1) { propose(position, in: tokens, from: start) }
    while let candidate = candidates.popMin() {
      let position = Int(candidate & 0xFFFF_FFFF)
      // subtle: a candidate may be out of date; it holds if the pair there still has its rank.
      guard rank(at: position, in: tokens, from: start) == Int32(candidate >> 32) else { continue }
      let merged = Int(next[position])
      let after = next[merged]
      tokens[start + position] = merges[Int(candidate >> 32)].result
      tokens[start + merged] = -1  // gone; pairs with it have no rank
      next[position] = after
      if after < count { previous[Int(after)] = Int32(position) }
      if position > 0 { propose(Int(previous[position]), in: tokens, from: start) }
      propose(position, in: tokens, from: start)
    }
    tokens.removeSubrange(compact(&tokens, from: start)...)
  }

  private func mergeByScanning(_ tokens: inout [Int32], from start: Int) {
    let count = tokens.count - start
    let left = tokens.withUnsafeMutableBufferPointer { tokens in
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: count) { pairs in
        let tokens = UnsafeMutableBufferPointer(rebasing: tokens[start...])
        return merge(tokens, ranksOfPairs: pairs)
      }
    }
    tokens.removeLast(count - left)
  }

  /// Merges a few tokens and returns how many are left; `pairs` is room for as many numbers.
  private func merge(
    _ tokens: UnsafeMutableBufferPointer<Int32>,
    ranksOfPairs pairs: UnsafeMutableBufferPointer<Int32>
  ) -> Int {
    var count = tokens.count
    for position in 0..<(count - 1) {
      pairs[position] = ranks.rank(tokens[position], tokens[position + 1])
    }
    while true {
      var best = PairRanks.none
      var place = 0
      for position in 0..<(count - 1) where pairs[position] < best {
        best = pairs[position]
        place = position
      }
      guard best < PairRanks.none else { return count }
      tokens[place] = merges[Int(best)].result
      count -= 1
      for position in (place + 1)..<max(place + 1, count) {
        tokens[position] = tokens[position + 1]
        pairs[position - 1] = pairs[position]
      }
      if place > 0 { pairs[place - 1] = ranks.rank(tokens[place - 1], tokens[place]) }
      if place < count - 1 { pairs[place] = ranks.rank(tokens[place], tokens[place + 1]) }
    }
  }

  private mutating func link(_ count: Int) {
    next.removeAll(keepingCapacity: true)
    previous.removeAll(keepingCapacity: true)
    next.append(contentsOf: (0..<Int32(count)).lazy.map { $0 + 1 })
    previous.append(contentsOf: (0..<Int32(count)).lazy.map { $0 - 1 })
  }

  private func rank(at position: Int, in tokens: [Int32], from start: Int) -> Int32? {
    let following = Int(next[position])
    guard following < next.count else { return nil }
    return ranks[tokens[start + position], tokens[start + following]]
  }

  /// The place of a pair's merge in the order of learning, if it has one.
  func rank(_ left: Int32, _ right: Int32) -> Int32? { ranks[left, right] }

  /// The token that a merge makes.
  func result(ofRank rank: Int32) -> Int32 { merges[Int(rank)].result }

  private mutating func propose(_ position: Int, in tokens: [Int32], from start: Int) {
    guard let rank = rank(at: position, in: tokens, from: start) else { return }
    candidates.insert(UInt64(rank) << 32 | UInt64(position))
  }

  /// Moves the tokens that are left together and returns where they end.
  private func compact(_ tokens: inout [Int32], from start: Int) -> Int {
    var end = start
    for position in start..<tokens.count where tokens[position] >= 0 {
      tokens[end] = tokens[position]
      end += 1
    }
    return end
  }
}
