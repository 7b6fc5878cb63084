import Testing

@testable import DragomanText

@testable import DragomanInspection

struct TextTraceTests {
  @Test func `places lead back to the raw text through composition and repair`() {
    // e + U+0301 becomes é (3 bytes to 2), <FF> becomes U+FFFD (1 byte to 3).
    let raw = Array("cafe\u{301} ".utf8) + [0xFF] + Array("x".utf8)
    let map = OffsetMap(raw, normalization: .nfc)
    #expect(map.raw(0..<3) == 0..<3)
    #expect(map.raw(3..<5) == 3..<6)
    #expect(map.raw(4..<5) == 3..<6)  // half of é stands for all of it
    #expect(map.raw(5..<6) == 6..<7)
    #expect(map.raw(6..<9) == 7..<8)
    #expect(map.raw(9..<10) == 8..<9)
    #expect(map.raw(0..<10) == 0..<9)
    #expect(map.raw(10..<10) == 9..<9)
    #expect(map.characters(3..<6) == 3..<5)
    #expect(map.characters(7..<9) == 6..<8)
    #expect(map.characters(9..<9) == 8..<8)
    #expect(OffsetMap([], normalization: .nfc).raw(0..<0) == 0..<0)
  }

  @Test(arguments: [
    "plain text", "한국어 텍스트", "e\u{301}\u{323}x", "हिन्दी में", "ﬁ ﬀ ①", "🇪🇸👩🏽‍🚀", "\u{1100}\u{1161}\u{11A8}",
    "\u{301}a", "\r\n", "\u{0}\u{2028}",
  ])
  func `the chunks are the normalised text`(text: String) throws {
    for form in Normalization.allCases {
      let map = OffsetMap(Array(text.utf8), normalization: form)
      let pipeline = TextPipeline(
        normalization: form, segmentation: .characters,
        vocabulary: try pipeline(["a"], .word).vocabulary)
      let normal = pipeline.normalize(text)
      #expect(map.chunks.map(\.normalText).joined().utf8.elementsEqual(normal.utf8))
      #expect(map.raw(0..<normal.utf8.count) == 0..<text.utf8.count)
      if form == .none {
        for offset in 0...text.utf8.count { #expect(map.raw(0..<offset).upperBound == offset) }
      }
    }
  }

  @Test func `a text is followed to its ids and back`() throws {
    let pipeline = try pipeline(["abab abab cafe\u{301} café é"], .bytePair)
    let trace = TextTrace(Array("abab e\u{301} ñ".utf8), through: pipeline)
    #expect(trace.normalized == "abab é ñ")
    #expect(trace.changes.map(\.from) == ["U+0065 U+0301"])
    #expect(trace.changes.map(\.to) == ["U+00E9"])
    #expect(trace.changes.map(\.rule) == ["nfc"])
    #expect(trace.words.map(\.text) == ["abab", "é", "ñ"])
    #expect(trace.words.map(\.place.start) == [0, 5, 9])
    #expect(trace.words.map(\.place.end) == [4, 8, 11])
    #expect(trace.words.map(\.followsSpace) == [false, true, true])
    #expect(trace.ids == pipeline.encode("abab é ñ"))
    #expect(trace.tokens.map(\.id) == trace.ids)
    #expect(trace.tokens[0].rule == "merges 0, 0, 1, 2")  // ab twice, then ▁ab, then all
    #expect(trace.tokens.suffix(2).map(\.rule) == ["byte, no entry", "byte, no entry"])
    #expect(trace.tokens.map(\.place.start).last == 10)
    #expect(trace.tokens.last?.place.endCharacter == 9)
    #expect(trace.isLossless)
    #expect(trace.decoded == "abab é ñ")
  }

  @Test func `malformed bytes and unknown words are named`() throws {
    let pipeline = try pipeline(["the cat"], .word)
    let trace = TextTrace(Array("the ".utf8) + [0xC3] + Array(" dog".utf8), through: pipeline)
    #expect(trace.changes.map(\.rule) == ["malformed UTF-8"])
    #expect(trace.changes.map(\.from) == ["<C3>"])
    #expect(trace.tokens.map(\.rule) == ["entry", "no entry", "no entry"])
    #expect(!trace.isLossless)
  }

  @Test(arguments: [
    ("th", "สวัสดีครับ", "ICU dictionary (Thai)"), ("ja", "これは本です", "ICU dictionary (Hiragana)"),
    ("en", "hello", "ICU word rules"), ("ar", "مرحبا", "ICU word rules"),
  ])
  func `the rule that cut a word is named`(locale: String, text: String, rule: String) throws {
    let pipeline = try pipeline([text], .bytePair, locale: locale)
    let trace = TextTrace(Array(text.utf8), through: pipeline)
    #expect(trace.words.first?.rule == rule)
    #expect(trace.isLossless)
  }

  @Test func `every rule that acts is named, at its place in the raw text`() throws {
    var rules = TextRules()
    rules.casing = .marked(locale: "en")
    rules.unifies = Set(TextRules.Unification.allCases)
    rules.removesControls = true
    rules.protects = [.url, .number]
    var builder = VocabularyBuilder(segmentation: .words(locale: "en"), rules: rules)
    builder.add("hello hello “the” the 12 http://a.org/X b b")
    let pipeline = try builder.buildPipeline(kind: .bytePair)
    let raw = "“Hello”\u{200B} HELLO – http://a.org/É 12\u{A0}cafe\u{301}"
    let trace = TextTrace(Array(raw.utf8), through: pipeline)
    #expect(trace.isLossless)
    #expect(trace.normalized == "\"Hello\" HELLO - http://a.org/É 12 café")
    let utf8 = Array(raw.utf8)
    func text(_ place: TextTrace.Place) -> String {
      String(decoding: utf8[place.start..<place.end], as: UTF8.self)
    }
    #expect(
      trace.changes.map { "\(text($0.place)): \($0.rule)" } == [
        "“: quotes", "”: quotes", "\u{200B}: control removed", "–: dashes",
        "http://a.org/É: protected url", "12: protected number", "\u{A0}: spaces", "é: nfc",
      ])
    #expect(
      trace.words.map { text($0.place) } == [
        "“", "Hello", "”", "HELLO", "–", "http://a.org/É", "12", "cafe\u{301}",
      ])
    let markers = trace.tokens.filter { $0.rule.hasPrefix("case marker") }
    #expect(markers.map(\.token) == ["\\{Aa}", "\\{AA}"])
    #expect(markers.map { text($0.place) } == ["H", "HELLO"])
    #expect(
      markers.map(\.rule) == ["case marker, a capital follows", "case marker, capitals follow"])
    for token in trace.tokens {
      #expect(token.place.start <= token.place.end && token.place.end <= utf8.count)
      #expect(token.place.endCharacter <= raw.unicodeScalars.count)
    }
    // Whatever is not changed is covered by tokens.
    let covered = Set(trace.tokens.flatMap { $0.place.start..<$0.place.end })
    #expect(covered.isSuperset(of: utf8.indices.filter { utf8[$0] > 0x20 && utf8[$0] < 0x7F }))
  }

  @Test func `places hold through every set of rules`() throws {
    for index in 0..<24 {
      var rules = TextRules()
      rules.casing = [.kept, .folded(locale: "root"), .marked(locale: "root")][index % 3]
      rules.unifies = index % 2 == 0 ? [] : Set(TextRules.Unification.allCases)
      rules.removesControls = index % 4 > 1
      rules.splitsDigits = index % 5 > 2
      rules.protects = index > 11 ? Set(SpanKind.allCases).subtracting([.pattern]) : []
      var builder = VocabularyBuilder(
        normalization: Normalization.allCases[index / 2 % 3], segmentation: .words(locale: "en"),
        rules: rules)
      builder.add("hello hello the the")
      let pipeline = try builder.buildPipeline(kind: .bytePair, size: 300)
      for text in [
        "ΟΔΟΣ İ “Ｈｅ\u{200B}llo” HELLO 12 e\u{200B}\u{301} <b>X</b>", "\u{200B}",
        "a\u{FE0F} ﬁ\u{301} 3D",
      ] {
        let map = OffsetMap(Array(text.utf8), through: pipeline)
        let normal = pipeline.normalize(text)
        #expect(map.chunks.map(\.normalText).joined().utf8.elementsEqual(normal.utf8))
        #expect(map.raw(0..<normal.utf8.count).upperBound == (normal.isEmpty ? 0 : text.utf8.count))
        let trace = TextTrace(Array(text.utf8), through: pipeline)
        #expect(trace.isLossless)
        #expect(trace.tokens.allSatisfy { !$0.rule.isEmpty && $0.place.end <= text.utf8.count })
      }
    }
  }

  @Test func `rules of tokens are as many as tokens`() throws {
    let lines = ["the cat sat on the mat", "that cat", "สวัสดีครับ これは本です", "नमस्ते दुनिया"]
    for kind in Vocabulary.Kind.allCases {
      let pipeline = try pipeline(lines, kind, locale: "root")
      for text in lines + ["", " ", "  x", "cats 🙂"] {
        let rules = TokenRules(pipeline).rules(of: text)
        #expect(rules.count == pipeline.encode(text).count)
      }
    }
  }

  @Test func `tokens that were split as too rare say so`() throws {
    var pipeline = try pipeline(["abab abab abab cd", "abab"], .bytePair, minimumCount: 1)
    let whole = TextTrace(Array("abab abab".utf8), through: pipeline)
    #expect(whole.tokens.count == 2)
    pipeline.vocabulary.threshold = 100
    let split = TextTrace(Array("abab abab".utf8), through: pipeline)
    #expect(split.tokens.count > 2)
    #expect(split.tokens.allSatisfy { $0.rule.hasPrefix("split off ▁abab, which is rare") })
    for text in ["abab", "ab abab é", "", " abab  abab"] {
      #expect(TokenRules(pipeline).rules(of: text).count == pipeline.encode(text).count)
    }
  }
}
