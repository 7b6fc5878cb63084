/// Which of the known words someone meant to write.
enum Spelling {
  /// The known word with the fewest letters to insert, delete, change or swap with a neighbour; the
  /// first of these.
  ///
  /// - Returns: nil where nothing is so near that it may be meant.
  static func nearest(to word: String, in known: [String]) -> String? {
    let nearest = known.min { distance($0, word) < distance($1, word) }
    return nearest.flatMap { distance($0, word) <= max(2, word.utf8.count / 3) ? $0 : nil }
  }

  /// The number of letters to insert, delete, change or swap (Damerau's restricted edit distance).
  static func distance(_ first: String, _ second: String) -> Int {
    let first = Array(first.utf8)
    let second = Array(second.utf8)
    var beforePrevious: [Int] = []
    var previous = Array(0...second.count)
    for i in first.indices {
      var current = [i + 1]
      for j in second.indices {
        var cost = min(previous[j] + (first[i] == second[j] ? 0 : 1), previous[j + 1] + 1)
        cost = min(cost, current[j] + 1)
        if i > 0, j > 0, first[i] == second[j - 1], first[i - 1] == second[j] {
          cost = min(cost, beforePrevious[j - 1] + 1)
        }
        current.append(cost)
      }
      (beforePrevious, previous) = (previous, current)
    }
    return previous[second.count]
  }
}
