/// Whether bytes are well-formed UTF-8, and where they stop being so.
public enum UTF8Validation {
  /// What some programs write before a text; no part of it.
  package static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

  /// Whether a text begins with the byte order mark of UTF-16, so that nothing of it can be read.
  package static func isUTF16(_ bytes: some Sequence<UInt8>) -> Bool {
    bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF])
  }

  /// The offset of the first byte that belongs to no well-formed UTF-8 sequence.
  ///
  /// Well-formed is what the Unicode Standard's table 3-7 lists: no overlong forms, no surrogates,
  /// nothing above U+10FFFF, nothing cut short.
  ///
  /// - Parameter bytes: The bytes to look at.
  /// - Returns: An offset into `bytes`, or nil when all of them are well-formed.
  public static func firstInvalidByte(in bytes: UnsafeRawBufferPointer) -> Int? {
    var position = 0
    while true {
      // Eight ASCII bytes at once: none has its top bit set.
      while position + 8 <= bytes.count,
        bytes.loadUnaligned(fromByteOffset: position, as: UInt64.self) & 0x8080_8080_8080_8080 == 0
      {
        position += 8
      }
      guard position < bytes.count else { return nil }
      let length = scalarLength(in: bytes, at: position)
      guard length > 0 else { return position }
      position += length
    }
  }

  /// The offset of the first byte that belongs to no well-formed UTF-8 sequence.
  ///
  /// - Parameter bytes: The bytes to look at.
  /// - Returns: An offset into `bytes`, or nil when all of them are well-formed.
  public static func firstInvalidByte(in bytes: [UInt8]) -> Int? {
    bytes.withUnsafeBytes { firstInvalidByte(in: $0) }
  }

  /// The length (1 to 4) of the scalar that starts at `position`, or 0 when none does.
  @inline(__always)
  static func scalarLength(in bytes: UnsafeRawBufferPointer, at position: Int) -> Int {
    let first = bytes[position]
    if first < 0x80 { return 1 }
    let left = bytes.count - position
    // The second byte's range closes out overlong forms, surrogates and what is above U+10FFFF.
    let length: Int
    let second: ClosedRange<UInt8>
    switch first {
    case 0xC2...0xDF: (length, second) = (2, 0x80...0xBF)
    case 0xE0: (length, second) = (3, 0xA0...0xBF)
    case 0xED: (length, second) = (3, 0x80...0x9F)
    case 0xE1...0xEF: (length, second) = (3, 0x80...0xBF)
    case 0xF0: (length, second) = (4, 0x90...0xBF)
    case 0xF1...0xF3: (length, second) = (4, 0x80...0xBF)
    case 0xF4: (length, second) = (4, 0x80...0x8F)
    default: return 0
    }
    guard length <= left, second.contains(bytes[position + 1]) else { return 0 }
    for offset in 2..<max(2, length) where bytes[position + offset] & 0xC0 != 0x80 { return 0 }
    return length
  }

  @inline(__always)
  static func scalarLength(in bytes: UnsafeBufferPointer<UInt8>, at position: Int) -> Int {
    scalarLength(in: UnsafeRawBufferPointer(bytes), at: position)
  }

  /// The scalar of `length` bytes, more than one, that starts at `position`.
  static func scalar(
    in utf8: UnsafeBufferPointer<UInt8>, at position: Int, length: Int
  ) -> UInt32 {
    var value = UInt32(utf8[position]) & (0x7F >> UInt32(length))
    for offset in 1..<length { value = value << 6 | UInt32(utf8[position + offset]) & 0x3F }
    return value
  }
}
