/// How the pieces of a text show where words begin and end, and what the learner starts from.
enum WordStyle: Sendable {
  /// A word has the space before it; its characters are grapheme clusters.
  case spaceBefore
  /// A word has the space after it, as one with its last character, and characters are single
  /// scalars: the words of subword-nmt, which writes that space `</w>`.
  case spaceAfter

  /// What pairs of equal counts are ordered by: the keys of their two tokens, joined; the least bytes
  /// are merged first.
  func orderKey(_ token: [UInt8]) -> [UInt8] {
    switch self {
    case .spaceBefore: token
    case .spaceAfter:
      // Python's greatest pair of strings. 255 - b turns the order of bytes, and thus of scalars,
      // round; a text comes after those that it begins.
      WordStyle.spelled(token).map { 255 - $0 } + [255]
    }
  }

  /// A token as subword-nmt spells it.
  static func spelled(_ token: [UInt8]) -> [UInt8] {
    token.last == UInt8(ascii: " ") ? token.dropLast() + Array("</w>".utf8) : token
  }
}
