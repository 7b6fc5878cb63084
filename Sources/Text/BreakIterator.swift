import CICU

/// ICU's break iterator over UTF-8, opened once (which is slow) and used for many texts.
final class BreakIterator {
  enum Kind {
    case words(locale: String)
    case graphemes
  }

  private let handle: OpaquePointer
  // subtle: behind a pointer, because each access to a class's property is checked for overlap.
  private let found = UnsafeMutablePointer<Found>.allocate(capacity: 1)

  /// Where the segments of the text last looked at end, and what ICU calls their rule status.
  private struct Found {
    var capacity = 0
    var count = 0
    var ends = UnsafeMutablePointer<Int32>.allocate(capacity: 0)
    var statuses = UnsafeMutablePointer<Int32>.allocate(capacity: 0)

    mutating func reserve(_ needed: Int) {
      guard capacity < needed else { return }
      ends.deallocate()
      statuses.deallocate()
      capacity = max(needed, 2 * capacity)
      ends = .allocate(capacity: capacity)
      statuses = .allocate(capacity: capacity)
    }
  }

  /// The end of each segment of the text last looked at; valid until the next text.
  var ends: UnsafeBufferPointer<Int32> {
    UnsafeBufferPointer(start: found.pointee.ends, count: found.pointee.count)
  }
  /// What ICU calls the rule status of each segment; valid until the next text.
  var statuses: UnsafeBufferPointer<Int32> {
    UnsafeBufferPointer(start: found.pointee.statuses, count: found.pointee.count)
  }

  init(_ kind: Kind) {
    let opened =
      switch kind {
      case .words(let locale): cicu_segmenter_open(Int32(CICU_WORDS), locale)
      case .graphemes: cicu_segmenter_open(Int32(CICU_GRAPHEMES), "en")
      }
    guard let opened else { preconditionFailure("ICU has no break rules; is libicudata there?") }
    handle = opened
    found.initialize(to: Found())
  }

  deinit {
    cicu_segmenter_close(handle)
    found.pointee.ends.deallocate()
    found.pointee.statuses.deallocate()
    found.deinitialize(count: 1).deallocate()
  }

  /// Whether the boundaries of ASCII text are known without asking ICU about each of them.
  var knowsASCII: Bool { cicu_knows_ascii(handle) != 0 }

  /// Finds the segments of a text, which must be well-formed UTF-8; see `ends` and `statuses`.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - isLeftToICU: Whether ICU is asked about every byte, which is slower, to compare with.
  func segment(_ text: UnsafeBufferPointer<UInt8>, isLeftToICU: Bool = false) {
    precondition(text.count <= Int(Int32.max), "a text of \(text.count) bytes exceeds 2 GB")
    found.pointee.reserve(text.count)
    let find = isLeftToICU ? cicu_segment_by_icu : cicu_segment
    let count = find(
      handle, text.baseAddress, Int32(text.count), found.pointee.ends, found.pointee.statuses,
      Int32(text.count))
    precondition(count >= 0, "ICU failed to segment \(text.count) bytes")
    found.pointee.count = Int(count)
  }

  /// Writes the ends of the segments of a text, which must be well-formed UTF-8 and not empty.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - ends: Room for as many ends as the text has bytes.
  /// - Returns: How many segments there are.
  func segment(
    _ text: UnsafeBufferPointer<UInt8>, into ends: UnsafeMutableBufferPointer<Int32>
  ) -> Int {
    let count = cicu_segment(
      handle, text.baseAddress, Int32(text.count), ends.baseAddress, nil, Int32(text.count))
    precondition(count > 0, "ICU failed to segment \(text.count) bytes")
    return Int(count)
  }
}
