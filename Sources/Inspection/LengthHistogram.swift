/// How many lines have how many tokens, in memory that does not grow with their number.
struct LengthHistogram {
  // Lines that are longer share the last place.
  private static let limit = 1 << 16

  private var counts: [Int] = []
  private(set) var lines = 0
  private(set) var maximum = 0

  mutating func add(_ length: Int) {
    let place = min(length, Self.limit)
    if place >= counts.count {
      counts.append(contentsOf: repeatElement(0, count: place + 1 - counts.count))
    }
    counts[place] += 1
    lines += 1
    maximum = max(maximum, length)
  }

  /// The nearest rank: the smallest length that at least `percent` % of the lines do not exceed.
  func percentile(_ percent: Double) -> Int {
    let wanted = max(1, Int((percent * Double(lines) / 100).rounded(.up)))
    var sum = 0
    for (length, count) in counts.enumerated() {
      sum += count
      if sum >= wanted { return length == Self.limit ? maximum : length }
    }
    return maximum
  }

  /// How many lines are longer.
  func lines(longerThan length: Int) -> Int {
    counts.dropFirst(length + 1).reduce(0, +)
  }

  /// The lines in about `columns` ranges of equal width, the last up to the longest line.
  ///
  /// - Parameter columns: The most ranges.
  /// - Returns: The first length of each range, and its lines; nothing where there are no lines.
  func columns(_ columns: Int) -> (width: Int, counts: [Int]) {
    guard lines > 0 else { return (1, []) }
    // What is longer than nearly all lines would leave no room for them.
    let last = min(maximum, 2 * percentile(99), counts.count - 1)
    let width = max(1, (last + columns) / columns)
    var result = [Int](repeating: 0, count: last / width + 1)
    for (length, count) in counts.enumerated() {
      result[min(length / width, last / width)] += count
    }
    return (width, result)
  }
}
