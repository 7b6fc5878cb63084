/// Token ids on their way into an array: room for the next is made sure of once for several.
struct IDBuffer: ~Copyable {
  private var start: UnsafeMutablePointer<Int32>
  private(set) var count = 0
  private var capacity = 1 << 10

  init() { start = .allocate(capacity: capacity) }

  deinit { start.deallocate() }

  /// The ids from a place on.
  func suffix(from first: Int) -> UnsafeBufferPointer<Int32> {
    UnsafeBufferPointer(start: start + first, count: count - first)
  }

  /// Appends one id.
  @inline(__always)
  mutating func append(_ id: Int32) { append((id, 0, 0), count: 1) }

  /// Appends the first `count` of three ids.
  @inline(__always)
  mutating func append(_ ids: (Int32, Int32, Int32), count added: Int) {
    if capacity - count < 3 { reserve(3) }
    (start[count], start[count + 1], start[count + 2]) = ids
    count += added
  }

  /// Appends ids.
  mutating func append(contentsOf ids: [Int32]) {
    if capacity - count < ids.count { reserve(ids.count) }
    ids.withUnsafeBufferPointer { ids in
      guard let source = ids.baseAddress else { return }
      (start + count).initialize(from: source, count: ids.count)
    }
    count += ids.count
  }

  /// Moves all ids to the end of an array.
  mutating func move(to ids: inout [Int32]) {
    ids.append(contentsOf: UnsafeBufferPointer(start: start, count: count))
    count = 0
  }

  private mutating func reserve(_ added: Int) {
    capacity = max(2 * capacity, count + added)
    let moved = UnsafeMutablePointer<Int32>.allocate(capacity: capacity)
    moved.moveInitialize(from: start, count: count)
    start.deallocate()
    start = moved
  }
}
