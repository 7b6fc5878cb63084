/// White space as Python's `str.split()` and `str.rstrip()` see it.
///
/// That is Unicode's White_Space and the four separators U+001C to U+001F. Both the length of
/// the character and the answer come from the first bytes, so that text stays UTF-8.
enum WhiteSpace {
  static func contains(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x09...0x0D, 0x1C...0x20, 0x85, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F,
      0x205F, 0x3000:
      true
    default:
      false
    }
  }

  /// The length in bytes of the white space character at `index`, or 0 if another stands there.
  @inline(__always)
  static func length(_ bytes: UnsafePointer<UInt8>, _ index: Int, _ end: Int) -> Int {
    let byte = bytes[index]
    if byte < 0x80 {
      return byte == 0x20 || (byte &- 0x09) < 5 || (byte &- 0x1C) < 4 ? 1 : 0
    }
    guard byte == 0xC2 || (byte >= 0xE1 && byte <= 0xE3) else { return 0 }
    return lengthOutsideASCII(bytes, index, end)
  }

  private static func lengthOutsideASCII(
    _ bytes: UnsafePointer<UInt8>, _ index: Int, _ end: Int
  ) -> Int {
    guard index + 1 < end else { return 0 }
    let second = bytes[index + 1]
    if bytes[index] == 0xC2 { return second == 0x85 || second == 0xA0 ? 2 : 0 }
    guard index + 2 < end else { return 0 }
    let third = bytes[index + 2]
    switch (bytes[index], second) {
    case (0xE1, 0x9A): return third == 0x80 ? 3 : 0
    case (0xE2, 0x80):
      return third <= 0x8A || third == 0xA8 || third == 0xA9 || third == 0xAF ? 3 : 0
    case (0xE2, 0x81): return third == 0x9F ? 3 : 0
    case (0xE3, 0x80): return third == 0x80 ? 3 : 0
    default: return 0
    }
  }

  /// The text without the white space at its end.
  static func trimmingEnd(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    guard let base = text.baseAddress else { return text }
    var end = text.count
    while end > 0 {
      if length(base, end - 1, end) == 1 {
        end -= 1
      } else if end >= 2, length(base, end - 2, end) == 2 {
        end -= 2
      } else if end >= 3, length(base, end - 3, end) == 3 {
        end -= 3
      } else {
        break
      }
    }
    return UnsafeBufferPointer(start: base, count: end)
  }

  /// Calls `body` with the first and the past-the-end offset of every word of `text`.
  @inline(__always)
  static func forEachWord(
    in text: UnsafeBufferPointer<UInt8>, _ body: (_ start: Int, _ end: Int) -> Void
  ) {
    guard let base = text.baseAddress else { return }
    let end = text.count
    var index = 0
    var start = 0
    while index < end {
      let skipped = length(base, index, end)
      guard skipped > 0 else {
        index += 1
        continue
      }
      if start < index { body(start, index) }
      index += skipped
      start = index
    }
    if start < end { body(start, end) }
  }
}
