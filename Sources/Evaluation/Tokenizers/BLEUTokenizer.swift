/// The ways to cut a segment into the tokens of BLEU, under `sacrebleu`'s names.
public enum BLEUTokenizer: String, Sendable, Hashable, CaseIterable {
  /// The tokenizer of `mteval-v13a.pl`, the default.
  case mteval13a = "13a"
  /// The tokenizer of `mteval-v14.pl --international-tokenization`: all of Unicode's punctuation.
  case international = "intl"
  /// Every character that is not white space is a token.
  case characters = "char"
  /// The text is cut at white space only.
  case none
  /// Chinese characters one by one, the rest as in 13a.
  case chinese = "zh"

  func makeTokenizer() -> any Tokenizing {
    switch self {
    case .mteval13a: Mteval13aTokenizer()
    case .international: InternationalTokenizer()
    case .characters: CharacterTokenizer()
    case .none: NoTokenizer()
    case .chinese: ChineseTokenizer()
    }
  }
}

/// Puts white space between the tokens of a segment.
protocol Tokenizing: AnyObject {
  /// The text with tokens separated; valid until the next call.
  func tokenize(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8>
}

/// Leaves the text as it is.
final class NoTokenizer: Tokenizing {
  func tokenize(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> { text }
}

/// Separates all characters.
final class CharacterTokenizer: Tokenizing {
  private var output = ScratchBuffer<UInt8>()

  func tokenize(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    output.count = 0
    output.reserve(2 * text.count)
    for byte in text {
      // Everything but a continuation byte begins a character.
      if byte & 0xC0 != 0x80 { output.append(0x20) }
      output.append(byte)
    }
    return output.contents
  }
}
