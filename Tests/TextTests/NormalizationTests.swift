import Testing

@testable import DragomanText

@Suite struct NormalizationTests {
  private func normalize(_ text: String, _ form: Normalization) -> [UInt8] {
    var bytes: [UInt8] = []
    Array(text.utf8).withUnsafeBufferPointer { Normalizer(form).append($0, to: &bytes) }
    return bytes
  }

  @Test(arguments: [
    ("e\u{301}", "e\u{301}", "\u{E9}", "\u{E9}"),
    (
      "\u{FB01}\u{2460}\u{FF21}\u{BA}", "\u{FB01}\u{2460}\u{FF21}\u{BA}",
      "\u{FB01}\u{2460}\u{FF21}\u{BA}", "fi1Ao"
    ),
    ("\u{212B}", "\u{212B}", "\u{C5}", "\u{C5}"),
    ("\u{1100}\u{1161}\u{11A8}", "\u{1100}\u{1161}\u{11A8}", "\u{AC01}", "\u{AC01}"),
    ("q\u{307}\u{323}", "q\u{307}\u{323}", "q\u{323}\u{307}", "q\u{323}\u{307}"),
    ("\u{FDFA}", "\u{FDFA}", "\u{FDFA}", "صلى الله عليه وسلم"),
  ])
  func `each form gives the bytes of Annex 15`(
    _ text: String, _ none: String, _ nfc: String, _ nfkc: String
  ) {
    #expect(normalize(text, .none) == Array(none.utf8))
    #expect(normalize(text, .nfc) == Array(nfc.utf8))
    #expect(normalize(text, .nfkc) == Array(nfkc.utf8))
  }

  @Test func `scalars that skip ICU would not have been changed by it`() {
    for value in UInt32(0)..<0x300 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      // The ideograph makes ICU look at the text; neither side of it composes with it.
      let text = String(scalar) + "\u{4E00}"
      #expect(normalize(text, .nfc) == Array(text.utf8), "U+\(String(value, radix: 16))")
    }
  }

  @Test func `text is appended behind what is there`() {
    var bytes: [UInt8] = [0x20]
    let normalizer = Normalizer(.nfc)
    // U+0301 must not combine with what stood in the buffer.
    Array("\u{301}a".utf8).withUnsafeBufferPointer { normalizer.append($0, to: &bytes) }
    #expect(bytes == Array(" \u{301}a".utf8))
  }

  @Test func `long texts outgrow and reuse the buffers`() {
    let normalizer = Normalizer(.nfkc)
    for length in [1, 1000, 10, 5000] {
      var bytes: [UInt8] = []
      let text = String(repeating: "\u{FDFA}", count: length)  // 18 scalars from one
      Array(text.utf8).withUnsafeBufferPointer { normalizer.append($0, to: &bytes) }
      #expect(bytes.count == length * Array("صلى الله عليه وسلم".utf8).count)
    }
  }

  @Test func `clusters found without ICU are those that ICU finds`() {
    let splitter = GraphemeSplitter()
    let scalars = (UInt32(0)..<0x300).compactMap(Unicode.Scalar.init)
    for scalar in scalars {
      for other: Unicode.Scalar in ["a", "\n", "\r", "\u{AD}", "\u{A9}", scalar] {
        let text = [scalar, other].reduce(into: "") { $0.unicodeScalars.append($1) }
        let short = ends(text, splitter)
        let long = ends(text + "\u{4E00}", splitter)
        #expect(short == long.dropLast(), "\(text.debugDescription)")
      }
    }
  }

  private func ends(_ text: String, _ splitter: GraphemeSplitter) -> [Int32] {
    Array(text.utf8).withUnsafeBufferPointer { splitter.split($0) }
    return splitter.ends
  }
}
