/// Counts the n-grams of one segment's references and takes the hypothesis's matches off them.
///
/// An n-gram is a 64-bit fingerprint (`mix` over its members): a segment of a thousand n-grams
/// meets a false match with a probability of about 10⁻¹⁴. Clearing costs nothing, since entries
/// carry the generation they belong to.
struct NGramTable: ~Copyable {
  private struct Entry {
    var key: UInt64
    var generation: UInt32
    /// The reference that `current` counts for.
    var reference: Int32
    var current: Int32
    /// The largest count in any reference, less what was matched.
    var available: Int32
  }

  private var entries: UnsafeMutablePointer<Entry>
  private var mask: Int
  private var generation: UInt32 = 0

  init() {
    mask = 255
    entries = .allocate(capacity: mask + 1)
    clearAll()
  }

  deinit { entries.deallocate() }

  private mutating func clearAll() {
    let empty = Entry(key: 0, generation: 0, reference: 0, current: 0, available: 0)
    entries.initialize(repeating: empty, count: mask + 1)
    generation = 0
  }

  /// Forgets everything and makes room for `capacity` n-grams.
  mutating func reset(capacity: Int) {
    if 2 * capacity > mask {
      entries.deallocate()
      while mask < 2 * capacity { mask = 2 * mask + 1 }
      entries = .allocate(capacity: mask + 1)
      clearAll()
    }
    if generation == .max { clearAll() }
    generation += 1
  }

  /// Counts one occurrence in a reference.
  @inline(__always)
  mutating func count(_ key: UInt64, reference: Int32) {
    var index = Int(truncatingIfNeeded: key) & mask
    while entries[index].generation == generation {
      if entries[index].key == key {
        if entries[index].reference != reference {
          entries[index].reference = reference
          entries[index].current = 0
        }
        entries[index].current += 1
        entries[index].available = max(entries[index].available, entries[index].current)
        return
      }
      index = (index + 1) & mask
    }
    entries[index] = Entry(
      key: key, generation: generation, reference: reference, current: 1, available: 1)
  }

  /// Takes one occurrence away: 1 if there was one left, 0 if not, and -1 if there never was one.
  @inline(__always)
  mutating func match(_ key: UInt64) -> Int {
    var index = Int(truncatingIfNeeded: key) & mask
    while entries[index].generation == generation {
      if entries[index].key == key {
        guard entries[index].available > 0 else { return 0 }
        entries[index].available -= 1
        return 1
      }
      index = (index + 1) & mask
    }
    return -1
  }
}
