/// The Unicode normalisation form that a text is brought into before anything else looks at it.
///
/// See Unicode Standard Annex #15. Whatever the form, malformed UTF-8 becomes U+FFFD.
public enum Normalization: String, Hashable, Sendable, Codable, CaseIterable {
  /// Text stays as it is: "é" and "e" + U+0301 are different words.
  case none
  /// Canonical composition: the two spellings of "é" become one, nothing visible changes.
  case nfc
  /// Compatibility composition: also "ﬁ" becomes "fi", "①" becomes "1", full-width Latin narrow.
  case nfkc
}
