import Testing

@testable import DragomanText

/// Which words get which marker.
@Suite struct CaseMarkingTests {
  private func written(_ text: String, locale: String = "root") -> String {
    var rules = TextRules()
    rules.casing = .marked(locale: locale)
    let segmenter = TextSegmenter(segmentation: .words(locale: "root"), rules: rules)
    Array(text.utf8).withUnsafeBufferPointer { segmenter.segment($0) }
    var (pieces, start) = ([String](), 0)
    for end in segmenter.ends {
      pieces.append(TokenEscaping.escape(Array(segmenter.text[start..<Int(end)])))
      start = Int(end)
    }
    return pieces.joined(separator: " ").replacing("▁", with: "")
  }

  @Test(arguments: [
    ("Hello HELLO hello", "\\{Aa} hello \\{AA} hello hello"), ("A I x", "\\{Aa} a \\{Aa} i x"),
    ("McDonald iPhone ŉA ŉa", "McDonald iPhone ŉA ŉa"), ("STRAßE", "\\{AA} straße"),
    ("DON'T O’NEIL Don't", "\\{AA} don't \\{AA} o’neil \\{Aa} don't"),
    ("3D B2B 42 2ND", "\\{AA} 3d \\{AA} b2b 42 \\{AA} 2nd"),
    ("ÉCOLE Ünï", "\\{AA} école \\{Aa} ünï"), ("ΟΔΟΣ Οδός Σ", "\\{AA} οδος \\{Aa} οδός \\{Aa} σ"),
    ("ǅabc Ǆabc", "ǅabc \\{Aa} ǆabc"), ("İstanbul", "İstanbul"), ("NHK日本", "\\{AA} nhk 日本"),
    ("HELLO''abc", "\\{AA} hello ' ' abc"), ("Привет МИР", "\\{Aa} привет \\{AA} мир"),
  ])
  func `words in capitals and capitalised ones are marked`(text: String, expected: String) {
    #expect(written(text) == expected)
  }

  @Test func `Turkish has two letters i`() {
    #expect(
      written("İstanbul ISPARTA İZMİR Iğdır", locale: "tr")
        == "\\{Aa} istanbul \\{AA} ısparta \\{AA} izmir \\{Aa} ığdır")
    #expect(written("ISPARTA", locale: "az-Latn") == "\\{AA} ısparta")
  }

  @Test func `HELLO, Hello and hello share subwords`() throws {
    var rules = TextRules()
    rules.casing = .marked(locale: "en")
    var builder = VocabularyBuilder(segmentation: .words(locale: "en"), rules: rules)
    for line in ["Hello hello HELLO", "hello"] { builder.add(line) }
    for kind in [Vocabulary.Kind.word, .bytePair] {
      let pipeline = try builder.buildPipeline(kind: kind)
      let ids = pipeline.encode("HELLO Hello hello")
      let hello = try #require(pipeline.vocabulary.id(of: " hello"))
      let markers = try ["\\{AA}", "\\{Aa}"].map { name in
        try #require(
          (0..<Int32(pipeline.vocabulary.count)).first {
            "\(pipeline.vocabulary.token(at: $0))" == name
          })
      }
      #expect(ids == [markers[0], hello, markers[1], hello, hello])
      #expect(pipeline.vocabulary.count(at: hello) == 4)
      #expect(pipeline.vocabulary.count(at: markers[0]) == 1)
      // A marker that nothing follows, or no letter, or another marker, does nothing.
      #expect(pipeline.decode([hello, markers[0]]) == "hello")
      #expect(
        pipeline.decode([markers[0], markers[1], hello, markers[1], SpecialToken.end]) == "Hello")
      #expect(pipeline.decode([markers[1], markers[0], hello, hello]) == "HELLO hello")
    }
  }

  @Test func `columns of a terminal`() {
    #expect(TerminalColumns.count("abc") == 3)
    #expect(TerminalColumns.count("日本") == 4)
    #expect(TerminalColumns.count("e\u{301}ก็") == 2)
  }
}
