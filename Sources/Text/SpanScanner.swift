/// Finds URLs, addresses, numbers, tags and placeholders in the bytes of one text.
///
/// All of these begin where no letter or digit stands before them, so that a text is looked through
/// word by word; what a text has no sign of, such as "@", is not looked for.
struct SpanScanner {
  private let text: UnsafeBufferPointer<UInt8>
  private let findsURLs: Bool
  private let findsAddresses: Bool
  private let findsNumbers: Bool
  private let findsTags: Bool
  private let findsPlaceholders: Bool

  /// Prepares to look through a text, which must be well-formed UTF-8.
  init(_ text: UnsafeBufferPointer<UInt8>, kinds: Set<SpanKind>) {
    self.text = text
    var seen: (colon: Bool, dot: Bool, at: Bool) = (false, false, false)
    if kinds.contains(.url) || kinds.contains(.email) {
      for byte in text {
        if byte == UInt8(ascii: ":") { seen.colon = true }
        if byte == UInt8(ascii: ".") { seen.dot = true }
        if byte == UInt8(ascii: "@") { seen.at = true }
      }
    }
    findsURLs = kinds.contains(.url) && (seen.colon || seen.dot)
    findsAddresses = kinds.contains(.email) && seen.at
    findsNumbers = kinds.contains(.number)
    findsTags = kinds.contains(.tag)
    findsPlaceholders = kinds.contains(.placeholder)
  }

  /// The first span that begins at or after `start` and before `limit`.
  func first(from start: Int, to limit: Int) -> PlacedSpan? {
    var position = start
    while position < limit {
      if let span = span(at: position) { return span }
      position += 1
    }
    return nil
  }

  private func span(at position: Int) -> PlacedSpan? {
    func placed(_ kind: SpanKind, _ end: Int?) -> PlacedSpan? {
      end.map { PlacedSpan(kind: kind, range: position..<$0) }
    }
    switch text[position] {
    case UInt8(ascii: "<"): return findsTags ? placed(.tag, tagEnd(position)) : nil
    case UInt8(ascii: "&"): return findsTags ? placed(.tag, entityEnd(position)) : nil
    case UInt8(ascii: "{"), UInt8(ascii: "$"):
      return findsPlaceholders ? placed(.placeholder, braceEnd(position)) : nil
    case UInt8(ascii: "%"):
      return findsPlaceholders ? placed(.placeholder, conversionEnd(position)) : nil
    case let byte where Self.isWord(byte):
      guard position == 0 || !Self.isWord(text[position - 1]) else { return nil }
      if findsURLs, let end = urlEnd(position) { return placed(.url, end) }
      if findsAddresses, let end = addressEnd(position) { return placed(.email, end) }
      if findsNumbers, digitLength(position) > 0 { return placed(.number, numberEnd(position)) }
      return nil
    case 0xD9, 0xDB, 0xDF, 0xE0...0xEF, 0xF0:
      // Digits of other scripts, after anything that is no digit and no ASCII letter.
      guard findsNumbers, digitLength(position) > 0,
        position == 0 || !(Self.isWord(text[position - 1]) || endsWithDigit(position))
      else { return nil }
      return placed(.number, numberEnd(position))
    default: return nil
    }
  }

  // MARK: Bytes

  private func byte(_ position: Int) -> UInt8 { position < text.count ? text[position] : 0 }

  static func isDigit(_ byte: UInt8) -> Bool { byte >= 0x30 && byte <= 0x39 }
  static func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
  static func isWord(_ byte: UInt8) -> Bool { isDigit(byte) || isLetter(byte) }

  /// The bytes of the decimal digit of any script at a place, 0 where there is none.
  private func digitLength(_ position: Int) -> Int {
    guard position < text.count else { return 0 }
    if text[position] < 0x80 { return Self.isDigit(text[position]) ? 1 : 0 }
    guard text[position] >= 0xD9 else { return 0 }
    let length = UTF8Validation.scalarLength(in: text, at: position)
    guard length > 1,
      let scalar = Unicode.Scalar(UTF8Validation.scalar(in: text, at: position, length: length))
    else { return 0 }
    return scalar.properties.generalCategory == .decimalNumber ? length : 0
  }

  private func endsWithDigit(_ position: Int) -> Bool {
    var start = position - 1
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    return digitLength(start) == position - start
  }

  /// A letter of the alphabets that write words with spaces between them.
  private func isAlphabetic(_ position: Int) -> Bool {
    Self.isLetter(byte(position)) || (0xC3...0xD4).contains(byte(position))
  }
}

// MARK: Numbers

extension SpanScanner {
  /// What is longer, in bytes, is data and no number to be read.
  private static let longestNumber = 64

  /// The end of digits with single signs between them; nil where letters follow, as in "3rd".
  private func numberEnd(_ start: Int) -> Int? {
    var end = start
    while end - start <= Self.longestNumber {
      while end - start <= Self.longestNumber {
        let length = digitLength(end)
        if length == 0 { break }
        end += length
      }
      let sign = joinerLength(end)
      guard sign > 0, digitLength(end + sign) > 0 else { break }
      end += sign
    }
    let next = byte(end)
    guard end - start <= Self.longestNumber else { return nil }
    return Self.isWord(next) || next == UInt8(ascii: "_") || isAlphabetic(end) ? nil : end
  }

  private func joinerLength(_ position: Int) -> Int {
    switch byte(position) {
    case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: ":"), UInt8(ascii: "/"),
      UInt8(ascii: "-"), UInt8(ascii: "'"):
      1
    case 0xD9: byte(position + 1) == 0xAB || byte(position + 1) == 0xAC ? 2 : 0  // U+066B, U+066C
    case 0xE2: byte(position + 1) == 0x80 && byte(position + 2) == 0x99 ? 3 : 0  // U+2019
    default: 0
    }
  }
}

// MARK: URLs and addresses

extension SpanScanner {
  /// The end of what begins with a scheme and "://", or with "www."; see RFC 3986.
  private func urlEnd(_ start: Int) -> Int? {
    guard Self.isLetter(text[start]) else { return nil }
    var host = start
    if matches("www.", at: start) {
      host += 4
    } else {
      while host - start < 16, Self.isWord(byte(host)) || byte(host) == UInt8(ascii: "+") {
        host += 1
      }
      guard matches("://", at: host) else { return nil }
      host += 3
    }
    guard Self.isWord(byte(host)) || isAlphabetic(host) || byte(host) == UInt8(ascii: "[") else {
      return nil
    }
    var end = host
    var open = 0
    while end < text.count {
      let byte = text[end]
      if byte >= 0x80 {
        // Letters that are not escaped; but Chinese or Thai text goes on without a space.
        guard isAlphabetic(end) else { break }
        end += 2
        continue
      }
      guard byte > 0x20, !"\"<>\\^`{|}".utf8.contains(byte), byte != 0x7F else { break }
      if byte == UInt8(ascii: "(") { open += 1 }
      if byte == UInt8(ascii: ")") {
        if open == 0 { break }
        open -= 1
      }
      end += 1
    }
    // The signs that end a sentence do not end its last word.
    while end > host, ".,;:!?'*(".utf8.contains(text[end - 1]) { end -= 1 }
    return end > host ? end : nil
  }

  /// The end of an address of electronic mail, such as "ann.lee+x@mail.example.org".
  private func addressEnd(_ start: Int) -> Int? {
    var at = start
    // RFC 5321 allows 64 bytes here, and to look no further makes no long text slow.
    while at - start <= 64, Self.isWord(byte(at)) || "._%+-".utf8.contains(byte(at)) { at += 1 }
    guard byte(at) == UInt8(ascii: "@") else { return nil }
    var (end, dots) = (at + 1, 0)
    while true {
      let label = end
      while Self.isWord(byte(end)) || byte(end) == UInt8(ascii: "-") { end += 1 }
      guard end > label else { return nil }
      guard byte(end) == UInt8(ascii: "."), Self.isWord(byte(end + 1)) else { break }
      dots += 1
      end += 1
    }
    return dots > 0 ? end : nil
  }

  /// Whether ASCII text stands at a place, in whatever case.
  private func matches(_ ascii: StaticString, at position: Int) -> Bool {
    guard position + ascii.utf8CodeUnitCount <= text.count else { return false }
    for offset in 0..<ascii.utf8CodeUnitCount {
      let (byte, wanted) = (text[position + offset], ascii.utf8Start[offset])
      guard byte == wanted || (Self.isLetter(byte) && byte | 0x20 == wanted) else { return false }
    }
    return true
  }
}

// MARK: Tags and placeholders

extension SpanScanner {
  /// No tag is longer than this; a stray "<" must not be looked for its ">" to the end of a text.
  private static let longestTag = 1024

  /// The end of `<b>`, `</b>`, `<br/>`, `<a href="x>y">`, `<!-- … -->` or `<?…?>`.
  private func tagEnd(_ start: Int) -> Int? {
    let limit = min(text.count, start + Self.longestTag)
    if matches("<!--", at: start) {
      var end = start + 4
      while end < limit {
        if matches("-->", at: end) { return end + 3 }
        end += 1
      }
      return nil
    }
    let name = byte(start + 1) == UInt8(ascii: "/") ? start + 2 : start + 1
    guard Self.isLetter(byte(name)) || "!?".utf8.contains(byte(name)) else { return nil }
    var quote: UInt8 = 0
    var end = name
    while end < limit {
      let byte = text[end]
      if quote != 0 {
        if byte == quote { quote = 0 }
      } else if byte == UInt8(ascii: ">") {
        return end + 1
      } else if byte == UInt8(ascii: "<") {
        return nil
      } else if text[end - 1] == UInt8(ascii: "="), byte == 0x22 || byte == 0x27 {
        quote = byte
      }
      end += 1
    }
    return nil
  }

  /// The end of `&amp;`, `&#233;` or `&#xE9;`.
  private func entityEnd(_ start: Int) -> Int? {
    var end = start + 1
    if byte(end) == UInt8(ascii: "#") { end += 1 }
    let first = end
    while end - first < 32, Self.isWord(byte(end)) { end += 1 }
    return end > first && byte(end) == UInt8(ascii: ";") ? end + 1 : nil
  }

  /// The end of `{name}`, `{0}`, `{{name}}` or `${name}`, without spaces inside single braces.
  private func braceEnd(_ start: Int) -> Int? {
    let open = text[start] == UInt8(ascii: "$") ? start + 1 : start
    guard byte(open) == UInt8(ascii: "{") else { return nil }
    let isDouble = byte(open + 1) == UInt8(ascii: "{")
    let first = isDouble ? open + 2 : open + 1
    var end = first
    while end - first < 128, end < text.count {
      let byte = text[end]
      if byte == UInt8(ascii: "}") { break }
      guard byte > 0x20 || (isDouble && byte == 0x20), byte != UInt8(ascii: "{") else {
        return nil
      }
      end += 1
    }
    guard byte(end) == UInt8(ascii: "}") else { return nil }
    guard isDouble else { return end + 1 }
    return byte(end + 1) == UInt8(ascii: "}") ? end + 2 : nil
  }

  /// The end of a conversion of printf, `%s`, `%1$d`, `%-5.2f`, `%(name)s`, or of `%{name}`.
  private func conversionEnd(_ start: Int) -> Int? {
    guard start == 0 || !Self.isWord(text[start - 1]), byte(start + 1) != UInt8(ascii: "%") else {
      return nil
    }
    var end = start + 1
    if byte(end) == UInt8(ascii: "{") { return braceEnd(end) }
    if byte(end) == UInt8(ascii: "(") {
      while end < text.count, end - start < 128, text[end] > 0x20, text[end] != 0x29 { end += 1 }
      guard byte(end) == 0x29 else { return nil }
      end += 1
    }
    while "0123456789$.-+#".utf8.contains(byte(end)), end - start < 64 { end += 1 }
    while "hlLqjzt".utf8.contains(byte(end)), end - start < 64 { end += 1 }
    guard "diouxXeEfFgGaAcCsSpn@".utf8.contains(byte(end)), !Self.isWord(byte(end + 1)) else {
      return nil
    }
    return end + 1
  }
}
