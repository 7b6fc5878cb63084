import CICU
import Testing

@testable import DragomanText

@Suite struct ClusterTests {
  /// The clusters that ICU's break iterator finds.
  private func reference(_ text: [UInt8], _ iterator: BreakIterator) -> [Int32] {
    text.withUnsafeBufferPointer { iterator.segment($0) }
    return Array(iterator.ends)
  }

  @Test func `clusters found by the properties of scalars are those of ICU`() {
    let (splitter, iterator) = (GraphemeSplitter(), BreakIterator(.graphemes))
    // A letter, a Thai one, a syllable of Hangul, a mark, and a consonant with a virama before it.
    let neighbours = ["a", "ก", "각", "\u{0301}", "\u{0915}\u{094D}"].map { Array($0.utf8) }
    for value in UInt32(0x80)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(String(scalar).utf8)
      let neighbour = neighbours[Int(value) % neighbours.count]
      let text = neighbour + bytes + neighbour + bytes + bytes
      text.withUnsafeBufferPointer { splitter.split($0) }
      #expect(splitter.ends == reference(text, iterator), "U+\(String(value, radix: 16))")
    }
  }

  @Test func `text that is taken for NFC is left alone by ICU`() {
    let normalizer = cicu_normalizer_open(Int32(CICU_NFC))
    defer { cicu_normalizer_close(normalizer) }
    var certain = 0
    for value in UInt32(0x80)...0x1FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      // Marks of two classes around it, below and above, in an order that depends on it.
      let text = Array("a\(scalar)\u{0E38}\(scalar)\u{0E48}".utf8)
      guard cicu_is_certainly_nfc(text, Int32(text.count)) != 0 else { continue }
      certain += 1
      var result: UnsafePointer<UInt8>?
      let length = cicu_normalize(normalizer, text, Int32(text.count), &result)
      let normal = Array(UnsafeBufferPointer(start: result, count: Int(length)))
      #expect(normal == text, "U+\(String(value, radix: 16))")
    }
    #expect(certain > 50_000)
    let disordered = Array("ก\u{0E48}\u{0E38}".utf8)
    #expect(cicu_is_certainly_nfc(disordered, Int32(disordered.count)) == 0)
  }
}
