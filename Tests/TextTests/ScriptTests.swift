import Testing

@testable import DragomanText

struct ScriptTests {
  @Test(arguments: [
    ("a", "Latin"), ("ñ", "Latin"), ("я", "Cyrillic"), ("ض", "Arabic"), ("ก", "Thai"),
    ("の", "Hiragana"), ("漢", "Han"), ("क", "Devanagari"),
  ])
  func `letters have a script`(text: String, name: String) throws {
    let script = Script(of: try #require(text.unicodeScalars.first))
    #expect(script.name == name)
    #expect(!script.isShared)
    #expect(Script(named: name) == script)
  }

  @Test(arguments: ["1", ".", " ", "€", "\u{301}", "\u{378}"])
  func `signs, digits and marks have none`(text: String) throws {
    #expect(Script(of: try #require(text.unicodeScalars.first)).isShared)
  }

  @Test func `letters are counted by script`() {
    var counts = ScriptCounts()
    counts.add("Ab1, é я! 漢字")
    #expect(counts.total == 6)
    #expect(counts.ranked.map(\.script.name) == ["Latin", "Han", "Cyrillic"])
    #expect(counts.ranked.map(\.letters) == [3, 2, 1])
    counts.add("яяя")
    #expect(counts.dominant?.name == "Cyrillic")
    #expect(ScriptCounts().dominant == nil)
    #expect(Script(named: "Klingon letters") == nil)
  }

  @Test func `malformed bytes are no letters`() {
    var counts = ScriptCounts()
    let bytes: [UInt8] = [0x41, 0xFF, 0xC3, 0x42, 0xD1]
    bytes.withUnsafeBufferPointer { counts.add(utf8: $0) }
    #expect(counts.total == 2)
  }
}
