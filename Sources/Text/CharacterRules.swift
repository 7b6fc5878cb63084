/// What the rules of a text make of single characters: the tables of ``TextRules/unifies`` and
/// ``TextRules/removesControls``.
struct CharacterRules {
  let unifies: Set<TextRules.Unification>
  let removesControls: Bool

  /// Appends what becomes of a text, which must be well-formed UTF-8.
  func append(_ text: UnsafeBufferPointer<UInt8>, to result: inout [UInt8]) {
    var position = 0
    var copied = 0
    while position < text.count {
      // ASCII has one spelling of everything, and only its controls can go.
      if text[position] >= 0x20, text[position] < 0x7F {
        position += 1
        continue
      }
      let length = UTF8Validation.scalarLength(in: text, at: position)
      let scalar =
        length == 1
        ? UInt32(text[position]) : UTF8Validation.scalar(in: text, at: position, length: length)
      if let replacement = replacement(of: scalar) {
        result.append(contentsOf: text[copied..<position])
        if replacement != 0 { result.append(replacement) }
        copied = position + length
      }
      position += length
    }
    result.append(contentsOf: text[copied...])
  }

  /// The ASCII character that a scalar becomes, 0 where it goes, nil where it stays.
  func replacement(of scalar: UInt32) -> UInt8? {
    if unifies.contains(.quotes), let quote = Self.quote(scalar) { return quote }
    if unifies.contains(.dashes), Self.isDash(scalar) { return UInt8(ascii: "-") }
    if unifies.contains(.spaces), Self.isSpace(scalar) { return UInt8(ascii: " ") }
    if removesControls, Self.isRemovable(scalar) { return 0 }
    return nil
  }

  private static func quote(_ scalar: UInt32) -> UInt8? {
    switch scalar {
    case 0xAB, 0xBB, 0x201C...0x201F, 0x275D, 0x275E, 0x2E42, 0x301D...0x301F, 0xFF02:
      UInt8(ascii: "\"")
    case 0x2018...0x201B, 0x2039, 0x203A, 0x275B, 0x275C, 0xFF07: UInt8(ascii: "'")
    default: nil
    }
  }

  private static func isDash(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x2010...0x2015, 0x2212, 0x2E3A, 0x2E3B, 0xFE58, 0xFE63, 0xFF0D: true
    default: false
    }
  }

  /// All of category Zs but U+0020; what ends a line or jumps to a column is none of these.
  private static func isSpace(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xA0, 0x1680, 0x2000...0x200A, 0x202F, 0x205F, 0x3000: true
    default: false
    }
  }

  /// Controls that are not white space, and format characters that only a program sees.
  ///
  /// The joiners
  /// U+200C and U+200D, which Persian, Hindi and emoji are spelled with, are not among them.
  static func isRemovable(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x00...0x08, 0x0E...0x1F, 0x7F...0x84, 0x86...0x9F, 0xAD, 0x061C, 0x200B, 0x200E, 0x200F,
      0x202A...0x202E, 0x2060...0x206F, 0xFEFF, 0xFFF9...0xFFFB:
      true
    default: false
    }
  }
}
