/// `sacrebleu`'s tokenizer for Chinese: Chinese characters one by one, the rest as in 13a.
final class ChineseTokenizer: Tokenizing {
  private var separated = ScratchBuffer<UInt8>()
  private var punctuation = WesternPunctuation()

  func tokenize(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    separated.count = 0
    guard let base = text.baseAddress else { return separated.contents }
    // White space in front is removed before the passes, which would otherwise see a character
    // before a leading period.
    var index = 0
    while index < text.count {
      let skipped = WhiteSpace.length(base, index, text.count)
      if skipped == 0 { break }
      index += skipped
    }
    while index < text.count {
      let scalar = decodeScalar(base, &index, text.count)
      if Self.isChinese(scalar) {
        separated.append(0x20)
        separated.append(scalar: scalar)
        separated.append(0x20)
      } else {
        separated.append(scalar: scalar)
      }
    }
    return punctuation.separate(separated.contents)
  }

  /// The characters that count as Chinese.
  ///
  /// The range from U+2001 to U+2A6D and the absence of the supplementary planes follow
  /// `sacrebleu`, whose table spells U+20000 as U+2000 and a zero.
  private static func isChinese(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0..<0x2001: false
    case 0x2001...0x2A6D, 0x2E80...0x2EFF, 0x2F00...0x2FDF, 0x2FF0...0x2FFF, 0x3000...0x303F,
      0x3100...0x312F, 0x31A0...0x31BF, 0x31C0...0x31EF, 0x3200...0x33FF, 0x3400...0x4DB5,
      0x4E00...0x9FBB, 0xF900...0xFA2D, 0xFA30...0xFA6A, 0xFA70...0xFAD9, 0xFE10...0xFE1F,
      0xFE30...0xFE4F, 0xFF00...0xFFEF:
      true
    default: false
    }
  }
}
