import DragomanText

/// What one line tells about itself.
struct LineExamination {
  /// The characters (Unicode scalars) without white space.
  var characters = 0
  /// The runs of characters between white space.
  var words = 0
  /// The letters of each script.
  var scripts = ScriptCounts()
  /// The first byte that is not UTF-8, from 0.
  var malformedByte: Int?
  /// The first U+FFFD, from 0.
  var replacementByte: Int?
  /// The first control character, and its byte, from 0.
  var control: (scalar: UInt32, byte: Int)?
  /// The first place that looks like UTF-8 read as Windows-1252.
  var mojibakeByte: Int?

  /// Looks at a line.
  ///
  /// - Parameters:
  ///   - line: The line.
  ///   - overlooksMalformed: Whether a line that is not UTF-8 is looked at all the same, each byte that
  ///     is not as if it were "?".
  init(_ line: UnsafeBufferPointer<UInt8>, overlooksMalformed: Bool = false) {
    malformedByte = UTF8Validation.firstInvalidByte(in: UnsafeRawBufferPointer(line))
    if malformedByte == nil {
      examine(line)
    } else if overlooksMalformed {
      var copy = Array(line)
      copy.withUnsafeMutableBufferPointer { copy in
        var start = 0
        while let place = UTF8Validation.firstInvalidByte(
          in: UnsafeRawBufferPointer(rebasing: UnsafeRawBufferPointer(copy)[start...]))
        {
          copy[start + place] = UInt8(ascii: "?")
          start += place + 1
        }
        examine(UnsafeBufferPointer(copy))
      }
    }
  }

  /// Whether a line has white space at most.
  static func isBlank(_ line: UnsafeBufferPointer<UInt8>) -> Bool {
    var position = 0
    while position < line.count {
      let length = wideSpaceLength(in: line, at: position)
      guard length > 0 || line[position] == 0x20 || line[position] == 0x09 else { return false }
      position += max(length, 1)
    }
    return true
  }

  private mutating func examine(_ line: UnsafeBufferPointer<UInt8>) {
    var isInWord = false
    var position = 0
    while position < line.count {
      let byte = line[position]
      let length = Self.wideSpaceLength(in: line, at: position)
      if length > 0 {
        isInWord = false
        position += length
        continue
      }
      let isSpace = byte == 0x20 || byte == 0x09
      if byte < 0x20 && byte != 0x09 || byte == 0x7F { note(control: UInt32(byte), at: position) }
      if byte & 0xC0 != 0x80, !isSpace {
        characters += 1
        if !isInWord { words += 1 }
      }
      isInWord = !isSpace
      if byte >= 0x80 { look(at: position, in: line) }
      position += 1
    }
    scripts.add(utf8: line)
  }

  /// The bytes of white space beyond ASCII (of category Zs, Zl or Zp) that begins here; 0 where none
  /// does.
  private static func wideSpaceLength(
    in line: UnsafeBufferPointer<UInt8>, at position: Int
  ) -> Int {
    func next(_ offset: Int) -> UInt8 {
      position + offset < line.count ? line[position + offset] : 0
    }
    switch (line[position], next(1), next(2)) {
    case (0xC2, 0xA0, _): return 2  // U+00A0
    case (0xE1, 0x9A, 0x80),  // U+1680
      (0xE2, 0x80, 0x80...0x8A), (0xE2, 0x80, 0xA8...0xA9),  // U+2000 to U+200A, U+2028, U+2029
      (0xE2, 0x80, 0xAF),  // U+202F
      (0xE2, 0x81, 0x9F),  // U+205F
      (0xE3, 0x80, 0x80):  // U+3000
      return 3
    default: return 0
    }
  }

  private mutating func note(control scalar: UInt32, at position: Int) {
    if control == nil { control = (scalar, position) }
  }

  /// Looks at the character that starts here, if one does.
  private mutating func look(at position: Int, in line: UnsafeBufferPointer<UInt8>) {
    func next(_ offset: Int) -> UInt8 {
      position + offset < line.count ? line[position + offset] : 0
    }
    // "AMANHÃ" ends with that letter itself, before a closing quote or a space that does not break.
    func endsCapitals(_ sign: UInt8) -> Bool {
      (sign == 0xBB || sign == 0xA0) && position > 1
        && line[position - 2..<position].allSatisfy {
          (UInt8(ascii: "A")...UInt8(ascii: "Z")).contains($0)
        }
    }
    switch line[position] {
    case 0xC2 where (0x80...0x9F).contains(next(1)):
      note(control: UInt32(next(1)), at: position)
    case 0xEF where next(1) == 0xBF && next(2) == 0xBD:
      if replacementByte == nil { replacementByte = position }
    case 0xEF where next(1) == 0xBB && next(2) == 0xBF:
      note(control: 0xFEFF, at: position)
    // "Ã" or "Â" and a sign that a continuation byte becomes: "Ã©", "Â»"; or "â€" of quotes.
    case 0xC3 where next(1) == 0x83 && next(2) == 0xC2 && next(3) >= 0xA0 && !endsCapitals(next(3)),
      0xC3 where next(1) == 0x82 && next(2) == 0xC2 && next(3) >= 0xA0,
      0xC3 where next(1) == 0xA2 && next(2) == 0xE2 && next(3) == 0x82 && next(4) == 0xAC:
      if mojibakeByte == nil { mojibakeByte = position }
    default: break
    }
  }
}
