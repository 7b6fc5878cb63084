import CICU

/// What happens to a text beside Unicode normalisation; by default nothing.
///
/// On its way from bytes to ids a text meets them in this order:
///
/// 1. Spans of ``protects`` and ``patterns`` are found. They are units and come back byte for byte:
///    nothing below changes them.
/// 2. Control characters go (``removesControls``), kinds of quotes, dashes and spaces become one
///    (``unifies``), and everything is put into lower case (``Casing/folded(locale:)``).
/// 3. Words are cut, and numbers digit by digit (``splitsDigits``).
/// 4. Capitalised words are written in lower case with a marker before them
///    (``Casing/marked(locale:)``), which decoding takes back.
///
/// The steps 1 and 2 and Unicode normalisation together are ``TextPipeline/normalize(_:)``.
public struct TextRules: Hashable, Sendable, Codable {
  /// Characters that only look different.
  public enum Unification: String, Hashable, Sendable, CaseIterable, Codable {
    /// Curly, low, angle and full-width quotes and apostrophes become " and '.
    case quotes
    /// Hyphens, dashes and the minus sign become the hyphen-minus.
    case dashes
    /// No-break, thin, ideographic and other spaces become U+0020; line ends and tabs stay.
    case spaces
  }

  /// What becomes of upper case.
  public enum Casing: Hashable, Sendable, Codable {
    /// It stays.
    case kept
    /// Everything is written in lower case, which loses the difference. The locale matters: the
    /// lower case of I has no dot in Turkish.
    case folded(locale: String)
    /// "Hello" and "HELLO" are written as "hello" with a marker, which decoding takes back. Words
    /// that a marker does not give back exactly, such as "McDonald" or "ǅ", stay.
    case marked(locale: String)
  }

  /// Whether control and format characters that nobody sees are removed.
  ///
  /// Tabs, line ends, joiners and
  /// the tags and selectors of emoji stay.
  public var removesControls = false
  /// Which characters are made one.
  public var unifies: Set<Unification> = []
  /// What becomes of upper case.
  public var casing = Casing.kept
  /// Whether each digit is a piece of its own.
  public var splitsDigits = false
  /// Kinds of spans that are protected; ``SpanKind/pattern`` is for ``patterns``, and not needed here.
  public var protects: Set<SpanKind> = []
  /// Regular expressions, in ICU's syntax, of further spans to protect; see ``validate()``.
  public var patterns: [String] = []

  /// Nothing but Unicode normalisation happens.
  public init() {}
}

/// A kind of text that is a unit, and nothing to translate.
public enum SpanKind: String, Hashable, Sendable, CaseIterable, Codable {
  /// `https://example.org/a?b=c`, `www.example.org`.
  case url
  /// `ann@example.org`.
  case email
  /// `1984`, `3,000.50`, `12:30`, `2024-02-29`, but not the digits of `B2B`.
  case number
  /// `<b class="x">`, `</b>`, `<br/>`, `<!-- … -->`, `&nbsp;`.
  case tag
  /// `{name}`, `${name}`, `{{name}}`, `%s`, `%1$d`, `%(name)s`.
  case placeholder
  /// What a regular expression of the user's matches.
  case pattern
}

extension TextRules {
  /// Whether nothing but Unicode normalisation happens.
  public var isEmpty: Bool { self == TextRules() }

  /// The kinds of spans that are found.
  public var spanKinds: Set<SpanKind> { patterns.isEmpty ? protects : protects.union([.pattern]) }

  /// Whether characters change.
  var changesCharacters: Bool {
    if case .folded = casing { return true }
    return removesControls || !unifies.isEmpty
  }

  /// Whether pieces differ from what they were in the normalised text.
  var marksCase: Bool {
    if case .marked = casing { return true }
    return false
  }

  /// The locale of upper and lower case, where it matters.
  public var caseLocale: String? {
    switch casing {
    case .kept: nil
    case .folded(let locale), .marked(let locale): locale
    }
  }

  /// The same rules with upper and lower case as a language has them.
  public func inLocale(_ locale: String) -> TextRules {
    var copy = self
    switch casing {
    case .kept: break
    case .folded: copy.casing = .folded(locale: locale)
    case .marked: copy.casing = .marked(locale: locale)
    }
    return copy
  }

  /// The markers that texts are encoded with.
  var markers: [Marker] {
    (marksCase ? [.capitalized, .capitals] : [])
      + SpanKind.allCases.filter(spanKinds.contains).map(Marker.span)
  }

  /// Checks the patterns.
  ///
  /// - Throws: ``TextError/unsuitable(problem:remedy:)`` naming the pattern and where it goes wrong.
  public func validate() throws(TextError) {
    for pattern in patterns {
      if pattern.utf8.contains(where: { $0 < 0x20 }) || pattern.isEmpty {
        throw .unsuitable(
          problem: "the pattern \"\(pattern)\" is empty or has a control character",
          remedy: "write a regular expression, and \\t or \\x{…} for such characters")
      }
      let utf8 = Array(pattern.utf8)
      var position: Int32 = 0
      guard let handle = cicu_pattern_open(utf8, Int32(utf8.count), &position) else {
        throw .unsuitable(
          problem: "the pattern \"\(pattern)\" is no regular expression, from character "
            + "\(position + 1) on",
          remedy: "mind the brackets, and put a backslash before signs that stand for themselves")
      }
      cicu_pattern_close(handle)
    }
  }
}

// MARK: In files

extension TextRules {
  /// The names of the settings of a vocabulary file, in their order.
  enum SettingName: String, CaseIterable {
    case casing = "case"
    case unify
    case controls
    case digits
    case protect
    case pattern = "protect-pattern"
  }

  /// The lines of what is not as it is by default.
  var lines: [String] {
    var lines: [String] = []
    switch casing {
    case .kept: break
    case .folded(let locale): lines.append("case folded \(locale)")
    case .marked(let locale): lines.append("case marked \(locale)")
    }
    let kinds = Unification.allCases.filter(unifies.contains).map(\.rawValue)
    if !kinds.isEmpty { lines.append("unify " + kinds.joined(separator: " ")) }
    if removesControls { lines.append("controls removed") }
    if splitsDigits { lines.append("digits split") }
    let spans = SpanKind.allCases.filter(protects.contains).map(\.rawValue)
    if !spans.isEmpty { lines.append("protect " + spans.joined(separator: " ")) }
    return lines + patterns.map { "protect-pattern \($0)" }
  }

  /// All that is not as it is by default, in a line; empty where everything is.
  public var summary: String { lines.joined(separator: "; ") }

  /// Takes over what the line of a setting says.
  ///
  /// - Returns: Whether the value is one that the setting can have.
  mutating func read(_ value: String, of setting: SettingName) -> Bool {
    let words = value.split(separator: " ").map(String.init)
    switch setting {
    case .casing:
      guard words.count == 2, (try? Segmentation.words(checkedLocale: words[1])) != nil else {
        return false
      }
      switch words[0] {
      case "folded": casing = .folded(locale: words[1])
      case "marked": casing = .marked(locale: words[1])
      default: return false
      }
    case .unify:
      let kinds = words.compactMap(Unification.init(rawValue:))
      guard kinds.count == words.count else { return false }
      unifies = Set(kinds)
    case .controls:
      guard value == "removed" else { return false }
      removesControls = true
    case .digits:
      guard value == "split" else { return false }
      splitsDigits = true
    case .protect:
      let kinds = words.compactMap(SpanKind.init(rawValue:))
      guard kinds.count == words.count else { return false }
      protects = Set(kinds)
    case .pattern:
      var rule = TextRules()
      rule.patterns = [value]
      do { try rule.validate() } catch { return false }
      patterns.append(value)
    }
    return true
  }
}
