import DragomanText
import Testing

@Suite struct SegmentationTests {
  /// The pieces as written in a vocabulary, with the space that each took along as "▁".
  private func pieces(_ text: String, _ segmentation: Segmentation) -> [String] {
    TextSegmenter(segmentation: segmentation).pieces(of: text)
      .map { ($0.followsSpace ? "▁" : "") + $0.text }
  }

  @Test(arguments: [
    ("¿Dónde está?", "es", ["¿", "Dónde", "▁está", "?"]),
    ("Don't pay 3.14 dollars.", "en", ["Don't", "▁pay", "▁3.14", "▁dollars", "."]),
    ("a  b", "en", ["a", " ", "▁b"]),
    (" a", "en", ["▁a"]),
    ("  a ", "en", [" ", "▁a", " "]),
    (" ", "en", [" "]),
    ("a\tb\r\nc", "en", ["a", "\t", "b", "\r\n", "c"]),
    ("สวัสดีครับคุณสบายดีไหม", "th", ["สวัสดี", "ครับ", "คุณ", "สบาย", "ดี", "ไหม"]),
    ("私は学生です。", "ja", ["私", "は", "学生", "です", "。"]),
    ("我们是学生", "zh", ["我们", "是", "学生"]),
    ("👨‍👩‍👧‍👦 ok", "en", ["👨‍👩‍👧‍👦", "▁ok"]),
  ])
  func `words are cut after the rules of their language`(
    _ text: String, _ locale: String, _ expected: [String]
  ) {
    #expect(pieces(text, .words(locale: locale)) == expected)
  }

  @Test func `characters are grapheme clusters`() {
    #expect(pieces("añe\u{301} o", .characters) == ["a", "ñ", "é", " ", "o"])
    #expect(pieces("👍🏽🇪🇸", .characters) == ["👍🏽", "🇪🇸"])
  }

  @Test func `tokenised text is cut at single spaces and nowhere else`() {
    #expect(pieces("wo@@ rd isn't", .spaces) == ["wo@@", "▁rd", "▁isn't"])
    #expect(pieces("a  b ", .spaces) == ["a", "▁", "▁b", "▁"])
    #expect(pieces(" a", .spaces) == ["", "▁a"])
    #expect(pieces("a\tb\u{3000}c", .spaces) == ["a\tb\u{3000}c"])
  }

  @Test func `pieces say where they are and what is in them`() {
    let text = "Él pagó 12 €, 学生カナ"
    let pieces = TextSegmenter(segmentation: .words(locale: "en")).pieces(of: text)
    let utf8 = Array(text.utf8)
    for piece in pieces { #expect(Array(piece.text.utf8) == Array(utf8[piece.range])) }
    #expect(pieces.map(\.text) == ["Él", "pagó", "12", "€", ",", "学生", "カナ"])
    #expect(
      pieces.map(\.kind) == [.letters, .letters, .number, .other, .other, .ideographs, .ideographs])
    #expect(pieces.map(\.followsSpace) == [false, true, true, true, false, true, false])
  }

  @Test func `offsets are those of the normalised text`() {
    let pieces = TextSegmenter(segmentation: .words(locale: "en")).pieces(of: "cafe\u{301} x")
    #expect(pieces.map(\.range) == [0..<5, 6..<7])  // é is two bytes, e + U+0301 was three
  }

  @Test(arguments: ["en", "es", "pt-BR", "zh_Hant_TW", "ja@lw=phrase", "root", "und", "th"])
  func `locales of known languages are taken`(_ name: String) throws {
    #expect(try Segmentation.words(checkedLocale: name) == .words(locale: name))
  }

  @Test(arguments: ["", "english", "xx", "e n", "en\nkind word", "q", "ñ", "en\u{0}"])
  func `locales of unknown languages are refused`(_ name: String) {
    #expect(throws: TextError.unknownLocale(name)) { try Segmentation.words(checkedLocale: name) }
  }
}
