#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Gives every distinct token, compared byte by byte, a small number.
///
/// Open addressing over hashes that are stored beside the ids; the tokens themselves lie one
/// after the other in an arena.
struct TokenTable: ~Copyable {
  private struct Slot {
    var hash: UInt32
    /// The token's id plus one; 0 marks a free slot.
    var id: Int32
  }

  private var slots: UnsafeMutablePointer<Slot>
  private var mask: Int
  private var arena = ScratchBuffer<UInt8>(capacity: 1 << 14)
  private var ends = ScratchBuffer<Int>(capacity: 1 << 10)

  init() {
    mask = (1 << 12) - 1
    slots = .allocate(capacity: mask + 1)
    slots.initialize(repeating: Slot(hash: 0, id: 0), count: mask + 1)
  }

  deinit { slots.deallocate() }

  /// The number of distinct tokens.
  var count: Int { ends.count }

  /// The id of the token, new if it was never seen.
  mutating func intern(_ bytes: UnsafePointer<UInt8>, _ length: Int) -> Int32 {
    let hash = hashBytes(bytes, length)
    let short = UInt32(truncatingIfNeeded: hash >> 32)
    var index = Int(truncatingIfNeeded: hash) & mask
    while slots[index].id != 0 {
      if slots[index].hash == short, matches(Int(slots[index].id) - 1, bytes, length) {
        return slots[index].id - 1
      }
      index = (index + 1) & mask
    }
    return insert(bytes, length, short, index)
  }

  private mutating func insert(
    _ bytes: UnsafePointer<UInt8>, _ length: Int, _ short: UInt32, _ index: Int
  ) -> Int32 {
    let id = Int32(ends.count)
    arena.reserve(arena.count + length)
    (arena.base + arena.count).update(from: bytes, count: length)
    arena.count += length
    ends.append(arena.count)
    slots[index] = Slot(hash: short, id: id + 1)
    if 2 * ends.count > mask { grow() }
    return id
  }

  private func matches(_ id: Int, _ bytes: UnsafePointer<UInt8>, _ length: Int) -> Bool {
    let start = id == 0 ? 0 : ends.base[id - 1]
    return ends.base[id] - start == length && memcmp(arena.base + start, bytes, length) == 0
  }

  private mutating func grow() {
    let size = 4 * (mask + 1)
    slots.deallocate()
    slots = .allocate(capacity: size)
    slots.initialize(repeating: Slot(hash: 0, id: 0), count: size)
    mask = size - 1
    for id in 0..<ends.count {
      let start = id == 0 ? 0 : ends.base[id - 1]
      let hash = hashBytes(arena.base + start, ends.base[id] - start)
      var index = Int(truncatingIfNeeded: hash) & mask
      while slots[index].id != 0 { index = (index + 1) & mask }
      slots[index] = Slot(hash: UInt32(truncatingIfNeeded: hash >> 32), id: Int32(id) + 1)
    }
  }

  /// The token with the given id.
  func token(_ id: Int32) -> String {
    let start = id == 0 ? 0 : ends.base[Int(id) - 1]
    let length = ends.base[Int(id)] - start
    return String(
      decoding: UnsafeBufferPointer(start: arena.base + start, count: length), as: UTF8.self)
  }
}

/// A multiply-and-fold hash, eight bytes at a time.
@inline(__always)
private func hashBytes(_ bytes: UnsafePointer<UInt8>, _ length: Int) -> UInt64 {
  var hash = UInt64(truncatingIfNeeded: length) &* 0x9E37_79B9_7F4A_7C15
  var index = 0
  while index + 8 <= length {
    hash = mix(hash, UnsafeRawPointer(bytes + index).loadUnaligned(as: UInt64.self))
    index += 8
  }
  var rest: UInt64 = 0
  while index < length {
    rest = rest << 8 | UInt64(bytes[index])
    index += 1
  }
  return mix(hash, rest)
}

/// One step of the n-gram and token hashes: a bijection of `value` for every `hash`.
@inline(__always)
func mix(_ hash: UInt64, _ value: UInt64) -> UInt64 {
  var mixed = (hash ^ value) &* 0xD6E8_FEB8_6659_FD93
  mixed ^= mixed >> 32
  mixed = mixed &* 0xD6E8_FEB8_6659_FD93
  return mixed ^ mixed >> 29
}
