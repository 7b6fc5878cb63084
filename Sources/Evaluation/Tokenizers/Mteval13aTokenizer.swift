/// The tokenizer of `mteval-v13a.pl` as `sacrebleu` has it.
final class Mteval13aTokenizer: Tokenizing {
  private var unescaped = MarkupRemover()
  private var padded = ScratchBuffer<UInt8>()
  private var punctuation = WesternPunctuation()

  func tokenize(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    let plain = unescaped.remove(text)
    // The passes see a space before and after the text: a period at the end counts as followed
    // by a character that is no digit.
    padded.count = 0
    padded.reserve(plain.count + 2)
    padded.base[0] = 0x20
    if let base = plain.baseAddress { (padded.base + 1).update(from: base, count: plain.count) }
    padded.base[plain.count + 1] = 0x20
    padded.count = plain.count + 2
    return punctuation.separate(padded.contents)
  }
}

/// Takes `<skipped>` and line breaks out of a segment and decodes four entities.
struct MarkupRemover: ~Copyable {
  private var front = ScratchBuffer<UInt8>()
  private var back = ScratchBuffer<UInt8>()

  private static let replacements: [(pattern: [UInt8], replacement: [UInt8])] = [
    ("<skipped>", ""), ("-\n", ""), ("\n", " "), ("&quot;", "\""), ("&amp;", "&"), ("&lt;", "<"),
    ("&gt;", ">"),
  ].map { (Array($0.utf8), Array($1.utf8)) }

  /// The text after the replacements, which run one after the other; valid until the next call.
  mutating func remove(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    // Hardly any segment holds one of the characters all this is about.
    guard text.contains(where: { $0 == 0x26 || $0 == 0x3C || $0 == 0x0A }) else { return text }
    front.assign(text)
    for (pattern, replacement) in Self.replacements {
      replace(pattern, with: replacement, in: front.contents, into: &back)
      swap(&front, &back)
    }
    return front.contents
  }
}

/// Replaces all occurrences from left to right, as Python's `str.replace` does.
func replace(
  _ pattern: [UInt8], with replacement: [UInt8], in text: UnsafeBufferPointer<UInt8>,
  into output: inout ScratchBuffer<UInt8>
) {
  output.count = 0
  output.reserve(text.count)
  var index = 0
  while index < text.count {
    if text[index] == pattern[0], index + pattern.count <= text.count,
      text[index..<index + pattern.count].elementsEqual(pattern)
    {
      for byte in replacement { output.append(byte) }
      index += pattern.count
    } else {
      output.append(text[index])
      index += 1
    }
  }
}
