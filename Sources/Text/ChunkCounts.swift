import CICU

/// How often each chunk was seen that text was cut into at spaces; see ``TextChunks``.
///
/// Most of a large text are chunks seen before, and to find one here takes less time than to cut it
/// into words. So chunks are counted first, and each is cut once.
package struct ChunkCounts: Sendable {
  /// Longer chunks are not kept; they are rarely seen again.
  static let longest = IDCache.longestKey

  private struct Slot {
    var head: UInt64 = 0
    var hash: UInt32 = 0
    var length: UInt32 = 0
    var place: UInt32 = 0  // in the arena
    var value: Int32 = 0
    var count = 0  // 0: free
  }

  private var slots = [Slot](repeating: Slot(), count: 1 << 10)  // at most half full
  private var arena: [UInt8] = []
  /// How many different chunks there are.
  package private(set) var count = 0

  /// Has seen nothing.
  package init() {}

  /// How many are looked for at a time.
  private static let ahead = 16
}

extension ChunkCounts {
  /// Counts the chunks of a text that is not empty.
  ///
  /// - Parameters:
  ///   - chunks: The chunks.
  ///   - long: Is called with those that are too long to be kept.
  mutating func add(_ chunks: inout TextChunks, long: (UnsafeBufferPointer<UInt8>) -> Void) {
    withUnsafeTemporaryAllocation(of: IDCache.Key.self, capacity: Self.ahead) { keys in
      var read: Int
      repeat {
        read = slots.withUnsafeBufferPointer { slots in
          var count = 0
          while count < Self.ahead, let key = chunks.next() {
            cicu_prefetch(slots.baseAddress.unsafelyUnwrapped + (Int(key.hash) & (slots.count - 1)))
            keys.initializeElement(at: count, to: key)
            count += 1
          }
          return count
        }
        for key in keys[..<read] {
          if key.length <= Self.longest {
            let index = slot(of: key)
            if slots[index].count > 0 {
              slots[index].count += 1
            } else {
              insert(key, at: index)
            }
          } else {
            long(UnsafeBufferPointer(start: key.start, count: key.length))
          }
        }
      } while read == Self.ahead
    }
  }

  /// Counts the chunks of a line and sums up what is known of them.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - cutsAtEverySpace: Whether marks after a space do not matter.
  ///   - value: Is asked once for the value of a chunk; below 0 it is not to be counted here.
  ///   - single: Is called for each chunk that is not counted, whenever it comes.
  /// - Returns: The sum of the values of those that are.
  package mutating func sum(
    _ line: UnsafeBufferPointer<UInt8>, cutsAtEverySpace: Bool,
    value: (UnsafeBufferPointer<UInt8>) -> Int32, single: (UnsafeBufferPointer<UInt8>) -> Void
  ) -> Int {
    guard let start = line.baseAddress, !line.isEmpty else { return 0 }
    var chunks = TextChunks(start, count: line.count, cutsAtEverySpace: cutsAtEverySpace)
    var sum = 0
    while let key = chunks.next() {
      let chunk = UnsafeBufferPointer(start: key.start, count: key.length)
      guard key.length <= Self.longest else {
        single(chunk)
        continue
      }
      let index = slot(of: key)
      var known = slots[index].value
      if slots[index].count > 0 {
        slots[index].count += 1
      } else {
        known = value(chunk)
        insert(key, at: index, value: known)
      }
      if known < 0 { single(chunk) } else { sum += Int(known) }
    }
    return sum
  }

  private mutating func insert(_ key: IDCache.Key, at index: Int, value: Int32 = 0) {
    slots[index] = Slot(
      head: key.head, hash: key.hash, length: UInt32(key.length), place: UInt32(arena.count),
      value: value, count: 1)
    arena.append(contentsOf: UnsafeBufferPointer(start: key.start, count: key.length))
    count += 1
    if 2 * count > slots.count { grow() }
  }

  /// Where a chunk is, or the free place where it belongs.
  @inline(__always)
  private func slot(of key: IDCache.Key) -> Int {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count - 1
      var index = Int(key.hash) & mask
      while slots[index].count > 0, slots[index].head != key.head || !matches(slots[index], key) {
        index = (index + 1) & mask
      }
      return index
    }
  }

  @inline(__always)
  private func matches(_ slot: Slot, _ key: IDCache.Key) -> Bool {
    guard slot.length == key.length else { return false }
    guard key.length > 8 else { return true }
    guard slot.hash == key.hash else { return false }
    return arena.withUnsafeBufferPointer { arena in
      for position in 8..<key.length
      where arena[Int(slot.place) + position] != key.start[position] {
        return false
      }
      return true
    }
  }

  private mutating func grow() {
    let old = slots
    slots = Array(repeating: Slot(), count: 2 * old.count)
    let mask = slots.count - 1
    for slot in old where slot.count > 0 {
      var index = Int(slot.hash) & mask
      while slots[index].count > 0 { index = (index + 1) & mask }
      slots[index] = slot
    }
  }

  /// Calls `body` with each chunk that is counted here, and its count.
  package func forEach(_ body: (UnsafeBufferPointer<UInt8>, Int) -> Void) {
    arena.withUnsafeBufferPointer { arena in
      for slot in slots where slot.count > 0 && slot.value >= 0 {
        let start = Int(slot.place)
        body(
          UnsafeBufferPointer(rebasing: arena[start..<(start + Int(slot.length))]), slot.count)
      }
    }
  }

  /// Forgets all chunks.
  package mutating func removeAll() { self = ChunkCounts() }
}
