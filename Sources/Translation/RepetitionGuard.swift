/// Says which tokens would repeat what a hypothesis has already said too often.
///
/// A sequence of so many tokens may stand in a translation as often as the source's own most frequent
/// sequence of that length stands in the source, and once in any case: who writes "very, very, very"
/// is translated so, and a network that has lost its way does not go round in circles. `</s>` is
/// never among the tokens, so that a translation can always end.
struct RepetitionGuard {
  /// The length of the sequences.
  let length: Int
  /// For each row, in the rows' order, the tokens that must not follow, ascending.
  private var banned: [Int32] = []
  private var ends: [Int] = []
  private var followers: [Int32] = []
  /// The most tokens that must not follow a row.
  private(set) var mostBanned = 0

  init(length: Int) {
    precondition(length >= 1, "sequences of \(length) tokens")
    self.length = length
  }

  /// How often a sequence may stand in the translation of a source.
  func allowance(for source: [Int32]) -> Int {
    guard source.count > length else { return 1 }
    var counts: [ArraySlice<Int32>: Int] = [:]
    for start in 0...source.count - length {
      counts[source[start..<start + length], default: 0] += 1
    }
    return counts.values.max() ?? 1
  }

  /// Forgets all rows.
  mutating func reset() {
    banned.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    mostBanned = 0
  }

  /// Looks for what the next row must not be followed by.
  ///
  /// - Parameters:
  ///   - history: The row's tokens, the last first.
  ///   - allowance: How often a sequence may stand in it.
  mutating func append(history: [Int32], allowance: Int) {
    followers.removeAll(keepingCapacity: true)
    if history.count >= length {
      let context = length - 1
      for end in 0...history.count - length
      where (0..<context).allSatisfy({ history[end + 1 + $0] == history[$0] }) {
        followers.append(history[end])
      }
      followers.sort()
    }
    var start = 0
    let first = banned.count
    while start < followers.count {
      var end = start + 1
      while end < followers.count, followers[end] == followers[start] { end += 1 }
      if end - start >= allowance { banned.append(followers[start]) }
      start = end
    }
    mostBanned = max(mostBanned, banned.count - first)
    ends.append(banned.count)
  }

  /// What must not follow a row.
  func banned(row: Int) -> ArraySlice<Int32> {
    banned[(row == 0 ? 0 : ends[row - 1])..<ends[row]]
  }

  /// Whether a token must not follow a row.
  func isBanned(_ token: Int32, row: Int) -> Bool { banned(row: row).contains(token) }
}
