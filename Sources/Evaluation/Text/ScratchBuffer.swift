/// A growing piece of memory that is used again for every segment.
///
/// The inner loops write through `base` after one `reserve`; an array would check uniqueness and
/// bounds at every element.
struct ScratchBuffer<Element: BitwiseCopyable>: ~Copyable {
  private(set) var base: UnsafeMutablePointer<Element>
  private(set) var capacity: Int
  var count = 0

  init(capacity: Int = 1024) {
    self.capacity = max(capacity, 16)
    base = .allocate(capacity: self.capacity)
  }

  deinit { base.deallocate() }

  /// Makes room for `total` elements; keeps the first `count`.
  @inline(__always)
  mutating func reserve(_ total: Int) {
    if total > capacity { grow(to: total) }
  }

  private mutating func grow(to total: Int) {
    let larger = max(total, 2 * capacity)
    let moved = UnsafeMutablePointer<Element>.allocate(capacity: larger)
    moved.update(from: base, count: count)
    base.deallocate()
    base = moved
    capacity = larger
  }

  /// Appends one element and grows where necessary.
  @inline(__always)
  mutating func append(_ element: Element) {
    reserve(count + 1)
    base[count] = element
    count += 1
  }

  /// Replaces the content with a copy of `elements`.
  mutating func assign(_ elements: UnsafeBufferPointer<Element>) {
    count = 0
    reserve(elements.count)
    if let source = elements.baseAddress { base.update(from: source, count: elements.count) }
    count = elements.count
  }

  /// The content; valid until the next change.
  var contents: UnsafeBufferPointer<Element> { UnsafeBufferPointer(start: base, count: count) }
}
