/// What about the characters of a text may surprise, since nobody sees it.
public enum CharacterFinding: String, Codable, Hashable, Sendable, CaseIterable {
  /// A control character, such as U+0000 or U+0085.
  case control
  /// A character that sets the direction of what follows, such as U+202E.
  case bidirectional
  /// A character that is not drawn, such as U+200B or U+00AD.
  case invisible
  /// White space other than U+0020, such as U+00A0.
  case space
  /// U+FFFD, which stands for bytes that could not be read.
  case replacement
  /// A combining mark without a character to sit on.
  case orphanMark
  /// A character for private use, or one that Unicode has not assigned.
  case unassigned

  /// The name for people.
  public var name: String {
    switch self {
    case .control: "control character"
    case .bidirectional: "direction control"
    case .invisible: "invisible character"
    case .space: "unusual space"
    case .replacement: "replacement character"
    case .orphanMark: "orphan combining mark"
    case .unassigned: "unassigned character"
    }
  }

  /// Looks at one character; marks are judged by ``findings(in:)``.
  static func finding(of scalar: Unicode.Scalar) -> CharacterFinding? {
    if scalar.value < 0x7F { return scalar.value < 0x20 ? .control : nil }
    switch scalar.value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: return .bidirectional
    case 0xFFFD: return .replacement
    default: break
    }
    let properties = scalar.properties
    switch properties.generalCategory {
    case .control: return .control
    case .privateUse, .unassigned: return .unassigned
    case .spaceSeparator, .lineSeparator, .paragraphSeparator: return .space
    case .format: return .invisible
    default: return properties.isDefaultIgnorableCodePoint ? .invisible : nil
    }
  }

  /// The findings in a text, each with the character where it was made first.
  ///
  /// The joiner and the variation selectors within emoji belong there and are not reported.
  ///
  /// - Parameter text: The text; a space at its beginning is not counted as a base of marks.
  /// - Returns: Findings in the order of their places.
  static func findings(in text: String) -> [(finding: CharacterFinding, scalar: Unicode.Scalar)] {
    var found: [(finding: CharacterFinding, scalar: Unicode.Scalar)] = []
    var hasBase = false
    var hasEmoji = false
    for scalar in text.unicodeScalars {
      let properties = scalar.properties
      if !hasBase, isMark(properties.generalCategory) { found.append((.orphanMark, scalar)) }
      hasBase = hasBase || scalar != " "
      hasEmoji = hasEmoji || scalar.value > 0xFF && properties.isEmoji
      guard let finding = finding(of: scalar) else { continue }
      if hasEmoji, scalar.value == 0x200D || properties.isVariationSelector { continue }
      found.append((finding, scalar))
    }
    return found
  }

  private static func isMark(_ category: Unicode.GeneralCategory) -> Bool {
    category == .nonspacingMark || category == .spacingMark || category == .enclosingMark
  }

  /// "U+200B ZERO WIDTH SPACE".
  static func describe(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    let name = scalar.properties.name ?? scalar.properties.nameAlias
    return name.map { "\(code) \($0)" } ?? code
  }
}
