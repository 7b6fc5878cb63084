/// How a token is written in a file, on a line, between tabs.
///
/// A space becomes `▁` (U+2581), as people know it from other toolkits. A real `▁`, a backslash and
/// whatever is invisible or would break a line is written `\u{2581}`; a byte that is no
/// well-formed UTF-8 is written `\xE2`, and a ``Marker`` `\{Aa}`. The list of escaped characters is fixed here and not asked
/// from a Unicode library, so that a file does not depend on the library's version.
package enum TokenEscaping {
  private static let space: Unicode.Scalar = "\u{2581}"

  static func escape(_ bytes: [UInt8]) -> String {
    var text = ""
    var position = 0
    while position < bytes.count {
      let length = bytes.withUnsafeBufferPointer {
        UTF8Validation.scalarLength(in: $0, at: position)
      }
      guard length > 0 else {
        if let marker = Marker(byte: bytes[position]) {
          text += "\\{" + marker.name + "}"
          position += 1
          continue
        }
        text += "\\x" + hexadecimal(UInt32(bytes[position]), width: 2)
        position += 1
        continue
      }
      let end = position + length
      for scalar in String(decoding: bytes[position..<end], as: UTF8.self).unicodeScalars {
        append(scalar, to: &text)
      }
      position = end
    }
    return text
  }

  private static func append(_ scalar: Unicode.Scalar, to text: inout String) {
    if scalar == " " {
      text.unicodeScalars.append(space)
    } else if isEscaped(scalar) {
      text += "\\u{" + hexadecimal(scalar.value, width: 1) + "}"
    } else {
      text.unicodeScalars.append(scalar)
    }
  }

  /// Controls, white space other than U+0020, format characters, and the two signs used here.
  private static func isEscaped(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x00...0x1F, 0x7F...0xA0, 0xAD, 0x5C, 0x034F, 0x061C, 0x1680, 0x180B...0x180E,
      0x2000...0x200F, 0x2028...0x202F, 0x205F...0x206F, 0x2581, 0x3000, 0xFE00...0xFE0F, 0xFEFF,
      0xFFF9...0xFFFB, 0xE0000...0xE01EF:
      true
    default: false
    }
  }

  /// The bytes that `text` stands for, or nil when an escape in it is malformed.
  static func unescape(_ text: some Sequence<UInt8>) -> [UInt8]? {
    let source = Array(text)
    guard source.contains(where: { $0 == 0xE2 || $0 == UInt8(ascii: "\\") }) else { return source }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(source.count)
    var position = 0
    while position < source.count {
      if source[position] == 0xE2, position + 2 < source.count, source[position + 1] == 0x96,
        source[position + 2] == 0x81
      {  // ▁
        bytes.append(0x20)
        position += 3
      } else if source[position] == UInt8(ascii: "\\") {
        guard let length = unescapeOne(source[position...], into: &bytes) else { return nil }
        position += length
      } else {
        bytes.append(source[position])
        position += 1
      }
    }
    return bytes
  }

  /// Reads one `\u{…}`, `\xNN` or `\{…}` and returns its length.
  private static func unescapeOne(_ source: ArraySlice<UInt8>, into bytes: inout [UInt8]) -> Int? {
    let rest = source.dropFirst(2)
    switch source.dropFirst().first {
    case UInt8(ascii: "x"):
      guard rest.count >= 2, let value = parse(rest.prefix(2)) else { return nil }
      bytes.append(UInt8(value))
      return 4
    case UInt8(ascii: "u"):
      guard rest.first == UInt8(ascii: "{"), let close = rest.firstIndex(of: UInt8(ascii: "}")),
        let value = parse(rest[(rest.startIndex + 1)..<close]), let scalar = Unicode.Scalar(value)
      else { return nil }
      bytes.append(contentsOf: String(scalar).utf8)
      return close + 1 - source.startIndex
    case UInt8(ascii: "{"):
      guard let close = rest.firstIndex(of: UInt8(ascii: "}")),
        let marker = Marker.all.first(where: { $0.name.utf8.elementsEqual(rest[..<close]) })
      else { return nil }
      bytes.append(marker.byte)
      return close + 1 - source.startIndex
    default: return nil
    }
  }

  private static func parse(_ digits: ArraySlice<UInt8>) -> UInt32? {
    guard (1...6).contains(digits.count), !digits.contains(UInt8(ascii: "+")) else { return nil }
    return UInt32(String(decoding: digits, as: UTF8.self), radix: 16)
  }

  private static func hexadecimal(_ value: UInt32, width: Int) -> String {
    let digits = String(value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }
}
