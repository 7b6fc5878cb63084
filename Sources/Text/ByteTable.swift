/// Distinct byte strings, numbered 0, 1, 2… in the order of their arrival.
///
/// A dictionary from `[UInt8]` would need an array, and thus an allocation, for each look-up. Here
/// all keys lie in one arena and are found from a pointer: an open-addressing table with linear
/// probing whose slots hold the number of a key.
package struct ByteTable: Sendable {
  private var arena: [UInt8] = []
  private var offsets: [Int] = [0]  // key i is arena[offsets[i]..<offsets[i + 1]]
  private var hashes: [UInt64] = []  // by key
  private var slots: [Slot]  // a power of two, at most half full

  private struct Slot {
    var number: Int32 = -1  // of a key, or -1
    // The low half of its hash: what is not the key is told without looking elsewhere.
    var tag: UInt32 = 0
  }

  package init(minimumCapacity: Int = 16) {
    var capacity = 16
    while capacity < 2 * minimumCapacity { capacity *= 2 }
    slots = Array(repeating: Slot(), count: capacity)
  }

  /// How many keys there are.
  package var count: Int { hashes.count }

  /// How many bytes all keys have together.
  package var byteCount: Int { arena.count }

  /// The bytes of key `index`.
  package subscript(index: Int) -> ArraySlice<UInt8> { arena[offsets[index]..<offsets[index + 1]] }

  /// The number of bytes of key `index`.
  func length(at index: Int) -> Int { offsets[index + 1] - offsets[index] }

  /// Calls `body` with the bytes of key `index` in place.
  package func withBytes<Result>(at index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result)
    -> Result
  {
    arena.withUnsafeBufferPointer {
      body(UnsafeBufferPointer(rebasing: $0[offsets[index]..<offsets[index + 1]]))
    }
  }

  /// The number of a key, or nil when it is not here.
  func index(of key: UnsafeBufferPointer<UInt8>) -> Int? {
    let found = slots[slot(of: key, hash: ByteTable.hash(key))].number
    return found < 0 ? nil : Int(found)
  }

  /// The number of a key, which is added if it is not here.
  package mutating func insert(_ key: UnsafeBufferPointer<UInt8>) -> (index: Int, isNew: Bool) {
    let hash = ByteTable.hash(key)
    let place = slot(of: key, hash: hash)
    if slots[place].number >= 0 { return (Int(slots[place].number), false) }
    let index = count
    slots[place] = Slot(number: Int32(index), tag: UInt32(truncatingIfNeeded: hash))
    arena.append(contentsOf: key)
    offsets.append(arena.count)
    hashes.append(hash)
    if 2 * count > slots.count { grow() }
    return (index, true)
  }

  /// Forgets every key but keeps the memory.
  mutating func removeAll() {
    arena.removeAll(keepingCapacity: true)
    offsets.removeAll(keepingCapacity: true)
    offsets.append(0)
    hashes.removeAll(keepingCapacity: true)
    for place in slots.indices { slots[place] = Slot() }
  }

  /// The slot where `key` is, or the free one where it belongs.
  private func slot(of key: UnsafeBufferPointer<UInt8>, hash: UInt64) -> Int {
    slots.withUnsafeBufferPointer { slots in
      let mask = slots.count - 1
      let tag = UInt32(truncatingIfNeeded: hash)
      var place = Int(truncatingIfNeeded: hash >> 20) & mask
      while slots[place].number >= 0,
        slots[place].tag != tag || !matches(key, at: Int(slots[place].number))
      {
        place = (place + 1) & mask
      }
      return place
    }
  }

  private func matches(_ key: UnsafeBufferPointer<UInt8>, at index: Int) -> Bool {
    guard length(at: index) == key.count else { return false }
    let start = offsets[index]
    return arena.withUnsafeBufferPointer { arena in
      for i in 0..<key.count where arena[start + i] != key[i] { return false }
      return true
    }
  }

  private mutating func grow() {
    slots = Array(repeating: Slot(), count: 2 * slots.count)
    let mask = slots.count - 1
    for (index, hash) in hashes.enumerated() {
      var place = Int(truncatingIfNeeded: hash >> 20) & mask
      while slots[place].number >= 0 { place = (place + 1) & mask }
      slots[place] = Slot(number: Int32(index), tag: UInt32(truncatingIfNeeded: hash))
    }
  }

  /// Multiply and shift over eight bytes at a time; the same in every process, unlike `Hasher`.
  private static func hash(_ key: UnsafeBufferPointer<UInt8>) -> UInt64 {
    let bytes = UnsafeRawBufferPointer(key)
    let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15
    var hash = UInt64(bytes.count) &* multiplier
    var position = 0
    while position + 8 <= bytes.count {
      hash ^= bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self)
      hash = (hash ^ (hash >> 32)) &* multiplier
      position += 8
    }
    var rest: UInt64 = 0
    while position < bytes.count {
      rest = rest << 8 | UInt64(bytes[position])
      position += 1
    }
    hash = ((hash ^ rest) ^ ((hash ^ rest) >> 32)) &* multiplier
    return hash ^ (hash >> 29)
  }
}

extension ByteTable: Equatable {
  /// The same keys under the same numbers; where the slots lie does not matter.
  package static func == (left: ByteTable, right: ByteTable) -> Bool {
    left.offsets == right.offsets && left.arena == right.arena
  }
}
