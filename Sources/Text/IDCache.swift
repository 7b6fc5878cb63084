import CICU

/// The token ids of strings seen before, in bounded memory.
///
/// A look-up costs less than finding the boundaries of a word. Of most strings, those of up to eight
/// bytes and three ids, everything is in a slot of half a cache line; the rest of longer ones is in
/// an arena. When it is full it starts anew, which results do not depend on.
struct IDCache: ~Copyable {
  /// Longer strings are rarely words that come again.
  static let longestKey = 64
  /// The most strings that are kept.
  static let mostKeys = 1 << 19
  /// The most words of four bytes in the arena.
  private static let mostWords = 1 << 23

  /// A string to look for.
  struct Key {
    let start: UnsafePointer<UInt8>
    let length: Int
    /// The first eight bytes, padded with zeros.
    let head: UInt64
    var hash: UInt32
    /// Keeps strings apart that are equal but were cut in another way.
    var isPiece = false
  }

  private struct Slot {
    var head: UInt64 = 0
    var hash: UInt32 = 0
    var place: UInt32 = 0  // in the arena
    var lengthAndKind: UInt16 = 0
    var idCount = Slot.free
    var ids: (Int32, Int32, Int32) = (0, 0, 0)

    static let free = UInt16.max
    static let idsWithin = 3
  }

  private var slots: UnsafeMutablePointer<Slot>
  private var mask: Int
  private var count = 0
  // Of each longer string its bytes from the ninth on, then its ids.
  private var arena: [UInt32] = []

  init() {
    mask = (1 << 11) - 1
    slots = Self.makeSlots(mask + 1)
  }

  deinit { slots.deallocate() }

  private static func makeSlots(_ count: Int) -> UnsafeMutablePointer<Slot> {
    let slots = UnsafeMutablePointer<Slot>.allocate(capacity: count)
    slots.initialize(repeating: Slot(), count: count)
    return slots
  }
}

extension IDCache {
  /// Brings near what a look-up will read first; most of its time is waiting for that.
  @inline(__always)
  func prepare(_ key: Key) { cicu_prefetch(slots + (Int(key.hash) & mask)) }

  /// Brings near what a look-up will read after that, if the string is a long one.
  @inline(__always)
  func prepareTail(_ key: Key) {
    guard key.length > 8 else { return }
    let place = Int(slots[Int(key.hash) & mask].place)
    arena.withUnsafeBufferPointer { arena in
      if let start = arena.baseAddress { cicu_prefetch(start + place) }
    }
  }

  /// Appends the ids of a string, if it is here.
  @inline(__always)
  func append(_ key: Key, to ids: inout IDBuffer) -> Bool {
    var index = Int(key.hash) & mask
    while true {
      let slot = slots + index
      if slot.pointee.idCount == Slot.free { return false }
      if slot.pointee.head == key.head, matches(slot, key) {
        append(slot, to: &ids)
        return true
      }
      index = (index + 1) & mask
    }
  }

  @inline(__always)
  private func matches(_ slot: UnsafeMutablePointer<Slot>, _ key: Key) -> Bool {
    guard slot.pointee.lengthAndKind == key.lengthAndKind else { return false }
    guard key.length > 8 else { return true }
    guard slot.pointee.hash == key.hash else { return false }
    return arena.withUnsafeBytes { arena in
      var place = 4 * Int(slot.pointee.place)
      var position = 8
      let bytes = UnsafeRawPointer(key.start)
      while position + 4 <= key.length {
        let word = bytes.loadUnaligned(fromByteOffset: position, as: UInt32.self)
        guard arena.load(fromByteOffset: place, as: UInt32.self) == word else { return false }
        position += 4
        place += 4
      }
      while position < key.length {
        guard arena[place] == key.start[position] else { return false }
        position += 1
        place += 1
      }
      return true
    }
  }

  @inline(__always)
  private func append(_ slot: UnsafeMutablePointer<Slot>, to ids: inout IDBuffer) {
    let count = Int(slot.pointee.idCount)
    if count <= Slot.idsWithin {
      ids.append(slot.pointee.ids, count: count)
    } else {
      let place = Int(slot.pointee.place) + Self.words(ofTail: slot.pointee.lengthAndKind)
      for word in arena[place..<(place + count)] { ids.append(Int32(bitPattern: word)) }
    }
  }

  /// The words of the arena that a string's bytes take up there.
  private static func words(ofTail lengthAndKind: UInt16) -> Int {
    (max(8, Int(lengthAndKind >> 1)) - 8 + 3) / 4
  }

  /// Keeps the ids of a string that is not here.
  mutating func insert(_ key: Key, ids: UnsafeBufferPointer<Int32>) {
    guard key.length <= Self.longestKey, ids.count < Int(Slot.free) else { return }
    if count >= Self.mostKeys || arena.count > Self.mostWords { removeAll() }
    if 2 * count > mask { grow() }
    var slot = Slot()
    slot.head = key.head
    slot.hash = key.hash
    slot.lengthAndKind = key.lengthAndKind
    slot.idCount = UInt16(ids.count)
    slot.place = UInt32(arena.count)
    if key.length > 8 { appendTail(of: key) }
    if ids.count > Slot.idsWithin {
      arena.append(contentsOf: ids.lazy.map { UInt32(bitPattern: $0) })
    } else {
      if ids.count > 0 { slot.ids.0 = ids[0] }
      if ids.count > 1 { slot.ids.1 = ids[1] }
      if ids.count > 2 { slot.ids.2 = ids[2] }
    }
    place(slot)
    count += 1
  }

  private mutating func appendTail(of key: Key) {
    var position = 8
    while position < key.length {
      var word: UInt32 = 0
      withUnsafeMutableBytes(of: &word) { word in
        for offset in 0..<min(4, key.length - position) {
          word[offset] = key.start[position + offset]
        }
      }
      arena.append(word)
      position += 4
    }
  }

  private func place(_ slot: Slot) {
    var index = Int(slot.hash) & mask
    while slots[index].idCount != Slot.free { index = (index + 1) & mask }
    slots[index] = slot
  }

  private mutating func grow() {
    let (old, oldCount) = (slots, mask + 1)
    mask = 2 * oldCount - 1
    slots = Self.makeSlots(2 * oldCount)
    for index in 0..<oldCount where old[index].idCount != Slot.free {
      place(old[index])
    }
    old.deallocate()
  }

  private mutating func removeAll() {
    slots.update(repeating: Slot(), count: mask + 1)
    count = 0
    arena.removeAll(keepingCapacity: true)
  }
}

extension IDCache.Key {
  private static let multiplier: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// A string up to its end.
  init(_ bytes: UnsafeBufferPointer<UInt8>) {
    // Any address will do for no bytes.
    let start = bytes.baseAddress ?? UnsafePointer(bitPattern: 8).unsafelyUnwrapped
    self.init(from: start, limit: start + bytes.count, isUpToSpace: false)
  }

  /// A string up to the first space.
  @inline(__always)
  init(upToSpace start: UnsafePointer<UInt8>, limit: UnsafePointer<UInt8>) {
    self.init(from: start, limit: limit, isUpToSpace: true)
  }

  @inline(__always)
  private init(
    from start: UnsafePointer<UInt8>, limit: UnsafePointer<UInt8>, isUpToSpace: Bool
  ) {
    var position = start
    var head: UInt64 = 0
    var hash: UInt64 = 0
    while true {
      let available = limit - position
      var word = Self.word(at: position, available: available)
      var length = min(8, available)
      if isUpToSpace {
        // The lowest bit set is in the first byte that is a space.
        let difference = word ^ 0x2020_2020_2020_2020
        let isSpace =
          (difference &- 0x0101_0101_0101_0101) & ~difference & 0x8080_8080_8080_8080
        length = min(length, isSpace.trailingZeroBitCount >> 3)
      }
      if length < 8 { word &= (1 << UInt64(8 * length)) - 1 }
      if position == start { head = word }
      hash = (hash ^ word) &* Self.multiplier
      hash ^= hash >> 29
      position += length
      if length < 8 { break }
    }
    self.start = start
    length = position - start
    self.head = head
    hash = (hash ^ UInt64(length)) &* Self.multiplier
    self.hash = UInt32(truncatingIfNeeded: hash >> 32)
  }

  @inline(__always)
  private static func word(at position: UnsafePointer<UInt8>, available: Int) -> UInt64 {
    guard available < 8 else {
      return UInt64(littleEndian: UnsafeRawPointer(position).loadUnaligned(as: UInt64.self))
    }
    var word: UInt64 = 0
    for offset in 0..<available { word |= UInt64(position[offset]) << UInt64(8 * offset) }
    return word
  }

  /// The same string as a piece that something longer was cut into.
  var asPiece: Self {
    var copy = self
    copy.isPiece = true
    copy.hash = ~hash
    return copy
  }

  @inline(__always)
  fileprivate var lengthAndKind: UInt16 {
    UInt16(truncatingIfNeeded: length << 1) | (isPiece ? 1 : 0)
  }
}
