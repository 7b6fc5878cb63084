/// Pairs of tokens in the order in which they are to be merged: a binary heap.
///
/// The most frequent comes first; of equally frequent ones that whose tokens' order keys, joined, come
/// first, then that with the shorter left token. Most ties are decided by the first eight bytes, which
/// each entry has at hand.
struct PairQueue {
  /// A pair with the count it had when it was put in.
  struct Entry {
    let count: Int
    fileprivate let prefix: UInt64  // of the joined keys, the first byte highest
    fileprivate let left: Int32
    fileprivate let right: Int32
    let pair: Int
  }

  private var entries: [Entry] = []
  // Order keys of all tokens one after the other; that of token i ends at ends[i].
  private var keys: [UInt8] = []
  private var ends: [Int] = []
  private var lengths: [Int] = []

  /// Tells the queue of the next token.
  mutating func appendToken(orderedBy key: [UInt8], length: Int) {
    keys.append(contentsOf: key)
    ends.append(keys.count)
    lengths.append(length)
  }

  /// Puts a pair in.
  mutating func push(count: Int, pair: Int, left: Int32, right: Int32) {
    var prefix: UInt64 = 0
    var bits = 64
    for token in [left, right] {
      for byte in key(token) where bits > 0 {
        bits -= 8
        prefix |= UInt64(byte) << UInt64(bits)
      }
    }
    entries.append(Entry(count: count, prefix: prefix, left: left, right: right, pair: pair))
    siftUp(from: entries.count - 1)
  }

  /// Takes the first pair out.
  mutating func pop() -> Entry? {
    guard let first = entries.first, let last = entries.popLast() else { return nil }
    if !entries.isEmpty {
      entries[0] = last
      siftDown(from: 0)
    }
    return first
  }

  private func key(_ token: Int32) -> ArraySlice<UInt8> {
    keys[(token == 0 ? 0 : ends[Int(token) - 1])..<ends[Int(token)]]
  }

  @inline(__always)
  private func isBefore(_ one: Entry, _ other: Entry) -> Bool {
    if one.count != other.count { return one.count > other.count }
    if one.prefix != other.prefix { return one.prefix < other.prefix }
    return isBeforeByKeys(one, other)
  }

  private func isBeforeByKeys(_ one: Entry, _ other: Entry) -> Bool {
    guard one.pair != other.pair else { return false }
    let keys = (
      Array(key(one.left)) + key(one.right), Array(key(other.left)) + key(other.right)
    )
    if keys.0 != keys.1 { return keys.0.lexicographicallyPrecedes(keys.1) }
    return lengths[Int(one.left)] < lengths[Int(other.left)]
  }

  private mutating func siftUp(from index: Int) {
    var index = index
    let entry = entries[index]
    while index > 0 {
      let parent = (index - 1) / 2
      guard isBefore(entry, entries[parent]) else { break }
      entries[index] = entries[parent]
      index = parent
    }
    entries[index] = entry
  }

  private mutating func siftDown(from index: Int) {
    var index = index
    let entry = entries[index]
    while true {
      var child = 2 * index + 1
      guard child < entries.count else { break }
      if child + 1 < entries.count, isBefore(entries[child + 1], entries[child]) { child += 1 }
      guard isBefore(entries[child], entry) else { break }
      entries[index] = entries[child]
      index = child
    }
    entries[index] = entry
  }
}
