/// A string of bytes and how often it was seen.
struct CountedBytes: Equatable {
  var bytes: [UInt8]
  var count: Int

  /// The keys of a table by count descending, then by bytes ascending: the order of everything in a
  /// vocabulary, and the same in every run.
  static func ranked(words: ByteTable, counts: [Int]) -> [CountedBytes] {
    (0..<words.count)
      .map { CountedBytes(bytes: Array(words[$0]), count: counts[$0]) }
      .sorted(by: isBefore)
  }

  static func isBefore(_ left: CountedBytes, _ right: CountedBytes) -> Bool {
    guard left.count == right.count else { return left.count > right.count }
    return left.bytes.lexicographicallyPrecedes(right.bytes)
  }
}
