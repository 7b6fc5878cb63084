import CICU

/// Characters that ICU's word rules keep together with a space before them.
enum SpaceExtension {
  /// Whether a text begins with such a character.
  ///
  /// Unicode Standard Annex #29 (rules WB3d and WB4) joins combining marks, format characters,
  /// zero-width joiners and further spaces to a space; nothing else. Normalisation to NFC leaves a
  /// character on its side.
  @inline(__always)
  static func begins(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    guard let first = text.first else { return false }
    switch first {
    // ASCII has spaces only; Latin from U+00C0 on, Greek and Cyrillic up to U+047F have none.
    case ..<0xC2, 0xC3...0xCB, 0xCE...0xD1: return false
    default:
      let length = UTF8Validation.scalarLength(in: text, at: 0)
      guard length > 0 else { return false }  // it will be U+FFFD
      return contains(UTF8Validation.scalar(in: text, at: 0, length: length))
    }
  }

  /// Whether a scalar is one of them.
  static func contains(_ scalar: UInt32) -> Bool { cicu_extends_character_before(scalar) != 0 }
}
