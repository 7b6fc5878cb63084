/// Word types and how often each was seen.
struct WordCounts: Sendable {
  private(set) var table = ByteTable()
  /// By the number of the word in the table.
  private(set) var counts: [Int] = []

  init() {}

  init(_ words: some Sequence<CountedBytes>) {
    for word in words { word.bytes.withUnsafeBufferPointer { add($0, count: word.count) } }
  }

  /// How many word types there are.
  var count: Int { counts.count }

  mutating func add(_ word: UnsafeBufferPointer<UInt8>, count: Int) {
    let (index, isNew) = table.insert(word)
    if isNew { counts.append(count) } else { counts[index] += count }
  }

  mutating func merge(_ other: WordCounts) {
    other.forEach { add($0, count: $1) }
  }

  /// Calls `body` with each word and its count, in the order in which they came.
  func forEach(_ body: (UnsafeBufferPointer<UInt8>, Int) -> Void) {
    for index in counts.indices {
      table.withBytes(at: index) { body($0, counts[index]) }
    }
  }

  /// The words that a condition holds for.
  func filter(_ isIncluded: (UnsafeBufferPointer<UInt8>) -> Bool) -> WordCounts {
    var result = WordCounts()
    forEach { if isIncluded($0) { result.add($0, count: $1) } }
    return result
  }

  /// By count descending, then by bytes ascending.
  func ranked() -> [CountedBytes] { CountedBytes.ranked(words: table, counts: counts) }
}
