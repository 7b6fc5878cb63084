import CICU

/// Writes capitalised words and words in capitals in lower case with a marker, and takes that back.
///
/// Letters are mapped one to one, so that what a marker does can be told, and undone, letter by
/// letter: a word gets a marker only where the same rules give it back as it was. After
/// ``Marker/capitalized`` the next letter becomes a capital. After ``Marker/capitals`` all letters do
/// up to the first character that is neither a letter with case nor a mark, a digit or an apostrophe
/// among such. One space after a marker is passed over. Where nothing of the kind follows, a marker
/// does nothing, so that whatever a network writes can be read.
///
/// The idea is that of "inline casing" (Bérard et al. 2019, section 3.2).
struct CaseMarking {
  private let isTurkic: Int32

  init(locale: String) {
    let language = locale.prefix { $0 != "_" && $0 != "-" && $0 != "@" }
    isTurkic = ["tr", "az", "tur", "aze"].contains(language.lowercased()) ? 1 : 0
  }

  // MARK: Writing

  /// The marker that a piece can be written with in lower case, if any.
  ///
  /// - Parameters:
  ///   - piece: A word, perhaps with a space before it.
  ///   - rest: What follows it in the text.
  /// - Returns: The marker; nil where none gives back the piece as it is.
  func marker(
    of piece: UnsafeBufferPointer<UInt8>, followedBy rest: UnsafeBufferPointer<UInt8>
  ) -> Marker? {
    let start = piece.first == UInt8(ascii: " ") ? 1 : 0
    guard start < piece.count else { return nil }
    let first = scalar(in: piece, at: start)
    let isCapital = isReversibleCapital(first.value)
    if isCapital, isLowerCase(piece, from: start + first.length) { return .capitalized }
    // "3D" begins with no letter and is in capitals all the same.
    guard isCapital || cicu_case_class(first.value) == Int32(CICU_WITHIN_CASED) else { return nil }
    return isInCapitals(piece, from: start, followedBy: rest) ? .capitals : nil
  }

  /// Appends a piece in lower case.
  func append(_ piece: UnsafeBufferPointer<UInt8>, marked: Marker, to text: inout [UInt8]) {
    let start = piece.first == UInt8(ascii: " ") ? 1 : 0
    text.append(contentsOf: piece[..<start])
    let end =
      marked == .capitals
      ? reach(in: piece, from: start, to: piece.count)
      : start + scalar(in: piece, at: start).length
    var position = start
    while position < end {
      let current = scalar(in: piece, at: position)
      position += current.length
      // A word's last sigma is another letter in lower case.
      let isFinalSigma =
        current.value == 0x3A3 && position == end && position > start + current.length
      append(isFinalSigma ? 0x3C2 : cicu_lower_scalar(current.value, isTurkic), to: &text)
    }
    text.append(contentsOf: piece[end...])
  }

  /// Whether a letter is the capital of its own lower case.
  private func isReversibleCapital(_ value: UInt32) -> Bool {
    if value < 0x80, isTurkic == 0 { return value >= 0x41 && value <= 0x5A }
    let lower = cicu_lower_scalar(value, isTurkic)
    return lower != value && cicu_upper_scalar(lower, isTurkic) == value
  }

  /// Whether a text has no letter that lower case would change.
  private func isLowerCase(_ text: UnsafeBufferPointer<UInt8>, from start: Int) -> Bool {
    var position = start
    while position < text.count {
      let current = scalar(in: text, at: position)
      guard cicu_lower_scalar(current.value, isTurkic) == current.value else { return false }
      position += current.length
    }
    return true
  }

  private func isInCapitals(
    _ piece: UnsafeBufferPointer<UInt8>, from start: Int,
    followedBy rest: UnsafeBufferPointer<UInt8>
  ) -> Bool {
    let end = reach(in: piece, from: start, to: piece.count)
    var hasCapital = false
    var position = start
    while position < end {
      let current = scalar(in: piece, at: position)
      position += current.length
      let lower = cicu_lower_scalar(current.value, isTurkic)
      guard cicu_upper_scalar(lower, isTurkic) == current.value else { return false }
      hasCapital = hasCapital || lower != current.value
    }
    guard hasCapital, isLowerCase(piece, from: end) else { return false }
    if end < piece.count {
      // An apostrophe is within a word where the next piece goes on with a letter.
      let mark = scalar(in: piece, at: end)
      return
        !(Self.isApostrophe(mark.value) && end + mark.length == piece.count
        && isCased(rest, at: 0))
    }
    guard let next = rest.first, next != UInt8(ascii: " ") else { return true }
    // Where the capitals would go on into the next piece, nothing could tell their end.
    let (after, length) = scalar(in: rest, at: 0)
    guard cicu_case_class(after) == Int32(CICU_UNCASED) else { return false }
    return !(Self.isApostrophe(after) && isCased(rest, at: length))
  }

  // MARK: Reading

  /// The end of the letters that ``Marker/capitals`` before `start` acts on.
  private func reach(in text: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int) -> Int {
    var position = start
    var followsLetter = false
    while position < limit {
      let current = scalar(in: text, at: position)
      switch cicu_case_class(current.value) {
      case Int32(CICU_CASED): followsLetter = true
      case Int32(CICU_WITHIN_CASED): break
      default:
        let next = position + current.length
        guard followsLetter, Self.isApostrophe(current.value), next < limit,
          isCased(text, at: next)
        else { return position }
        followsLetter = false
      }
      position += current.length
    }
    return position
  }

  /// Where a marker acts.
  ///
  /// - Parameters:
  ///   - marker: A marker of case.
  ///   - text: The text.
  ///   - start: Where the marker stands.
  ///   - limit: Where the next marker stands, or the text ends.
  /// - Returns: The letters that become capitals.
  func letters(
    of marker: Marker, in text: UnsafeBufferPointer<UInt8>, from start: Int, to limit: Int
  ) -> Range<Int> {
    let isSpace = start < limit && text[start] == UInt8(ascii: " ")
    let first = isSpace ? start + 1 : start
    guard first < limit else { return limit..<limit }
    guard marker == .capitalized else { return first..<reach(in: text, from: first, to: limit) }
    return isCased(text, at: first)
      ? first..<min(limit, first + scalar(in: text, at: first).length) : first..<first
  }

  /// Appends the capital of a letter.
  func appendCapital(
    in text: UnsafeBufferPointer<UInt8>, at position: Int, to result: inout [UInt8]
  ) -> Int {
    let current = scalar(in: text, at: position)
    append(cicu_upper_scalar(current.value, isTurkic), to: &result)
    return current.length
  }

  // MARK: Scalars

  private static func isApostrophe(_ value: UInt32) -> Bool { value == 0x27 || value == 0x2019 }

  private func isCased(_ text: UnsafeBufferPointer<UInt8>, at position: Int) -> Bool {
    position < text.count
      && cicu_case_class(scalar(in: text, at: position).value) == Int32(CICU_CASED)
  }

  /// The scalar at a place; of bytes that are none, which have no case, the byte.
  private func scalar(
    in text: UnsafeBufferPointer<UInt8>, at position: Int
  ) -> (value: UInt32, length: Int) {
    let byte = text[position]
    if byte < 0x80 { return (UInt32(byte), 1) }
    let length = UTF8Validation.scalarLength(in: text, at: position)
    guard length > 1 else { return (0xFFFD, 1) }
    return (UTF8Validation.scalar(in: text, at: position, length: length), length)
  }

  private func append(_ value: UInt32, to text: inout [UInt8]) {
    guard value >= 0x80 else {
      text.append(UInt8(value))
      return
    }
    guard let scalar = Unicode.Scalar(value) else { return }
    text.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
  }
}
