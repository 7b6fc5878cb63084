import CICU

/// ICU's break iterator over UTF-8, opened once (which is slow) and used for many texts.
final class BreakIterator {
  enum Kind {
    case words(locale: String)
    case graphemes
  }

  private let handle: OpaquePointer
  /// The end of each segment of the text last looked at.
  private(set) var ends: [Int32] = []
  /// What ICU calls the rule status of each segment.
  private(set) var statuses: [Int32] = []

  init(_ kind: Kind) {
    let opened =
      switch kind {
      case .words(let locale): cicu_segmenter_open(Int32(CICU_WORDS), locale)
      case .graphemes: cicu_segmenter_open(Int32(CICU_GRAPHEMES), "en")
      }
    guard let opened else { preconditionFailure("ICU has no break rules; is libicudata there?") }
    handle = opened
  }

  deinit { cicu_segmenter_close(handle) }

  /// Finds the segments of a text, which must be well-formed UTF-8; see `ends` and `statuses`.
  func segment(_ text: UnsafeBufferPointer<UInt8>) {
    guard let start = text.baseAddress, !text.isEmpty else {
      ends.removeAll(keepingCapacity: true)
      statuses.removeAll(keepingCapacity: true)
      return
    }
    precondition(text.count <= Int(Int32.max), "a text of \(text.count) bytes exceeds 2 GB")
    resize(to: text.count)
    let count = ends.withUnsafeMutableBufferPointer { ends in
      statuses.withUnsafeMutableBufferPointer { statuses in
        cicu_segment(
          handle, start, Int32(text.count), ends.baseAddress, statuses.baseAddress,
          Int32(text.count))
      }
    }
    precondition(count >= 0, "ICU failed to segment \(text.count) bytes")
    resize(to: Int(count))
  }

  private func resize(to count: Int) {
    if ends.count > count {
      ends.removeLast(ends.count - count)
      statuses.removeLast(statuses.count - count)
    } else if ends.count < count {
      ends.append(contentsOf: repeatElement(0, count: count - ends.count))
      statuses.append(contentsOf: repeatElement(0, count: count - statuses.count))
    }
  }
}
