/// One entry of a vocabulary: a string of bytes, and what these stand for.
///
/// Tokens are equal when their kinds and their bytes are. Swift's own `String` calls "é" and
/// "e" + U+0301 equal; to a network they are different inputs.
public struct Token: Hashable, Sendable {
  /// What the bytes of a token stand for.
  public enum Kind: String, Hashable, Sendable, Codable {
    /// One of the four tokens without text; its bytes are its name.
    case special
    /// A single byte of a character that the vocabulary lacks.
    case byte
    /// A piece of text.
    case text
  }

  /// The UTF-8 text, the single byte, or the name of a special token.
  public let bytes: [UInt8]
  /// What the bytes stand for.
  public let kind: Kind

  /// Creates a token.
  public init(bytes: [UInt8], kind: Kind) {
    self.bytes = bytes
    self.kind = kind
  }
}

extension Token: CustomStringConvertible {
  /// The token as a vocabulary file writes it: `▁house`, `<0x41>`, `</s>`.
  public var description: String {
    switch kind {
    case .special: String(decoding: bytes, as: UTF8.self)
    case .byte: Token.byteName(bytes[0])
    case .text: TokenEscaping.escape(bytes)
    }
  }

  /// The spelling of a byte token, `<0x41>`.
  static func byteName(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "<0x" + (digits.count == 1 ? "0" : "") + digits + ">"
  }
}
