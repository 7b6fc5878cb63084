/// The normalisations of Tercom as `sacrebleu` has them.
struct TercomTokenizer: ~Copyable {
  private let normalized: Bool
  private let noPunctuation: Bool
  private let asianSupport: Bool
  private var front = ScratchBuffer<UInt8>()
  private var back = ScratchBuffer<UInt8>()
  private var joined = ScratchBuffer<UInt8>()
  private var punctuation = WesternPunctuation()

  init(_ metric: TER) {
    normalized = metric.normalized
    noPunctuation = metric.noPunctuation
    asianSupport = metric.asianSupport
  }

  /// The text with tokens separated by white space; valid until the next call.
  mutating func tokenize(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    guard !text.isEmpty, normalized || noPunctuation else { return text }
    front.assign(text)
    if normalized { normalize() }
    if noPunctuation { removePunctuation() }
    return front.contents
  }

  /// The text of a reference, which `sacrebleu` normalises twice.
  ///
  /// The second time can separate more: `([^0-9])([.,])` consumes its matches, and white space
  /// has become single spaces by then.
  mutating func tokenizeReference(
    _ text: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    let once = tokenize(text)
    guard normalized, let base = once.baseAddress else { return once }
    joined.count = 0
    WhiteSpace.forEachWord(in: once) { start, end in
      if joined.count > 0 { joined.append(0x20) }
      for index in start..<end { joined.append(base[index]) }
    }
    return tokenize(joined.contents)
  }

  private static let replacements: [(pattern: [UInt8], replacement: [UInt8])] = [
    ("\n-", ""), ("\n", " "), ("&quot;", "\""), ("&amp;", "&"), ("&lt;", "<"), ("&gt;", ">"),
  ].map { (Array($0.utf8), Array($1.utf8)) }

  private mutating func normalize() {
    for (pattern, replacement) in Self.replacements {
      replace(pattern, with: replacement, in: front.contents, into: &back)
      swap(&front, &back)
    }
    back.count = 0
    back.append(0x20)
    for index in 0..<front.count { back.append(front.base[index]) }
    back.append(0x20)
    punctuation.surroundSymbols(back.contents)
    // A possessive is a word of its own. Tercom's rule for one at the very end of the text never
    // applies, because the text ends in the space that was just added.
    replace(
      Array("'s ".utf8), with: Array(" 's ".utf8), in: punctuation.symbolsSurrounded, into: &back)
    front.assign(punctuation.separatePunctuation(in: back.contents))
    guard asianSupport else { return }
    back.count = 0
    var index = 0
    while index < front.count {
      let scalar = decodeScalar(front.base, &index, front.count)
      let isSeparate = isAsianCharacter(scalar) || isAsianPunctuation(scalar)
      if isSeparate { back.append(0x20) }
      back.append(scalar: scalar)
      if isSeparate { back.append(0x20) }
    }
    swap(&front, &back)
  }

  private mutating func removePunctuation() {
    back.count = 0
    var index = 0
    while index < front.count {
      let scalar = decodeScalar(front.base, &index, front.count)
      if isWesternPunctuation(scalar) || (asianSupport && isAsianPunctuation(scalar)) { continue }
      back.append(scalar: scalar)
    }
    swap(&front, &back)
  }
}

private func isWesternPunctuation(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x2E, 0x2C, 0x3F, 0x3A, 0x3B, 0x21, 0x22, 0x28, 0x29: true
  default: false
  }
}

/// The characters that become words of their own.
///
/// The range from U+3200 to U+3F22 stands as in `sacrebleu`. Its rules for runs of kana demand
/// that a run begins the text, where the space of the normalisation stands, so they do nothing.
private func isAsianCharacter(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x2E80...0x2EFF, 0x31C0...0x31EF, 0x3200...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
    0xFE30...0xFE4F:
    true
  default: false
  }
}

private func isAsianPunctuation(_ scalar: UInt32) -> Bool {
  switch scalar {
  case 0x3001, 0x3002, 0x3008...0x3011, 0x3014...0x301F, 0xFF61...0xFF65, 0x30FB, 0xFF0E, 0xFF0C,
    0xFF1F, 0xFF1A, 0xFF1B, 0xFF01, 0xFF02, 0xFF08, 0xFF09:
    true
  default: false
  }
}
