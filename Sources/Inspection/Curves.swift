#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Counts ranked from the largest to the smallest, as curves to draw.
struct RankedCounts {
  private let counts: [Int]
  private let total: Int

  /// Ranks counts; those that are zero have no rank.
  ///
  /// - Parameters:
  ///   - counts: The counts.
  ///   - total: All occurrences, where not all of them are counted; the sum of the counts by default.
  init(_ counts: some Sequence<Int>, total: Int? = nil) {
    self.counts = counts.filter { $0 > 0 }.sorted(by: >)
    self.total = total ?? self.counts.reduce(0, +)
  }

  /// Zipf's curve: how often the item of a rank occurs, both to be drawn on logarithmic scales.
  func zipf(points: Int = 120) -> [CurvePoint] {
    sampledRanks(points).map { CurvePoint(x: Double($0), y: Double(counts[$0 - 1])) }
  }

  /// The coverage curve: which share of all occurrences the items up to a rank have together.
  func coverage(points: Int = 120) -> [CurvePoint] {
    var sum = 0
    var next = 0
    return sampledRanks(points).map { rank in
      while next < rank {
        sum += counts[next]
        next += 1
      }
      return CurvePoint(x: Double(rank), y: Double(sum) / Double(total))
    }
  }

  /// How many items make up a share of all occurrences, the most frequent first; nil where those that
  /// are counted do not.
  func itemsCovering(_ share: Double) -> Int? {
    var sum = 0
    for (index, count) in counts.enumerated() {
      sum += count
      if Double(sum) >= share * Double(total) { return index + 1 }
    }
    return total == 0 ? 0 : nil
  }

  /// Ranks from 1 to the last, evenly spread on a logarithmic scale, each once.
  private func sampledRanks(_ points: Int) -> [Int] {
    guard counts.count > points else { return Array(counts.indices.map { $0 + 1 }) }
    var ranks: [Int] = []
    for step in 0..<points {
      let rank = Int(pow(Double(counts.count), Double(step) / Double(points - 1)).rounded())
      if rank > ranks.last ?? 0 { ranks.append(rank) }
    }
    return ranks
  }
}
