import CICU

/// How text is cut into pieces before it is looked up in a vocabulary.
///
/// Every way is lossless: the pieces, put together again, are the text.
public enum Segmentation: Hashable, Sendable {
  /// Words and punctuation after the Unicode rules and ICU's dictionaries (Thai, Japanese, Chinese,
  /// Khmer…), for a locale such as "en", "es" or "th". A word takes the space before it along.
  case words(locale: String)
  /// Grapheme clusters, what a reader calls characters. Spaces are pieces like any other.
  case characters
  /// Tokens between single spaces, for text that another program has tokenised.
  case spaces
  /// The same, but each token has the space after it, and a text's last one too: the words of
  /// subword-nmt, with whose codes alone this is of use.
  case spacesAfter

  /// The name in files and options: "words", "characters", "spaces" or "spaces-after".
  public var name: String {
    switch self {
    case .words: "words"
    case .characters: "characters"
    case .spaces: "spaces"
    case .spacesAfter: "spaces-after"
    }
  }

  /// The locale whose rules cut words, where there is one.
  public var locale: String? {
    guard case .words(let locale) = self else { return nil }
    return locale
  }

  /// Whether a space is put before the text, so that its first word looks like all others.
  package var addsLeadingSpace: Bool { self != .characters && self != .spacesAfter }

  /// How pieces show where words begin and end.
  var style: WordStyle { self == .spacesAfter ? .spaceAfter : .spaceBefore }
}

extension Segmentation {
  /// Words after the rules of a locale that a user has named.
  ///
  /// ICU itself takes any name and falls back to the rules for all languages, typing errors included.
  ///
  /// - Parameter name: A locale such as "en", "pt-BR" or "zh_Hant"; "root" for no language.
  /// - Returns: `.words` with that locale.
  /// - Throws: ``TextError/unknownLocale(_:)`` when the name begins with no known language.
  public static func words(checkedLocale name: String) throws(TextError) -> Segmentation {
    let isPlain = name.utf8.allSatisfy { byte in
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"):
        true
      default: "-_@=;".utf8.contains(byte)
      }
    }
    guard isPlain, !name.isEmpty, cicu_knows_locale(name) != 0 else { throw .unknownLocale(name) }
    return .words(locale: name)
  }
}

extension Segmentation {
  /// The language of a locale, such as en of en-GB, in lower case.
  package static func language(of locale: String) -> String {
    locale.prefix { $0 != "-" && $0 != "_" }.lowercased()
  }
}
