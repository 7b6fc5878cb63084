import Testing

@testable import DragomanText

/// Rules in all combinations that are to be told apart.
enum RuleSets {
  /// A set of rules with a name for messages.
  struct Named: Sendable, CustomStringConvertible {
    let rules: TextRules
    var description: String { rules.lines.joined(separator: "; ") }
  }

  static let all: [Named] = {
    var sets: [TextRules] = []
    let casings: [TextRules.Casing] = [
      .kept, .folded(locale: "root"), .folded(locale: "tr"), .marked(locale: "root"),
      .marked(locale: "tr"),
    ]
    for casing in casings {
      for unifies in [Set<TextRules.Unification>(), Set(TextRules.Unification.allCases)] {
        for removes in [false, true] {
          for protection in 0..<3 {
            var rules = TextRules()
            rules.casing = casing
            rules.unifies = unifies
            rules.removesControls = removes
            rules.splitsDigits = protection != 1
            if protection > 0 { rules.protects = Set(SpanKind.allCases).subtracting([.pattern]) }
            if protection > 1 { rules.patterns = ["a+ ?b", "\\p{Lu}{3}", "[\u{E9}\u{301}]\\d?"] }
            sets.append(rules)
          }
        }
      }
    }
    return sets.map(Named.init)
  }()

  /// One pipeline for each set and a way to cut and to normalise.
  static let pipelines: [TextPipeline] = all.enumerated().compactMap { index, set in
    let segmentations: [Segmentation] = [.words(locale: "en"), .spaces, .characters]
    var builder = VocabularyBuilder(
      normalization: Normalization.allCases[(index / 3) % 3],
      segmentation: segmentations[index % 7 == 5 ? 2 : index % 4 == 3 ? 1 : 0], rules: set.rules)
    for line in RoundTripTests.corpus + corpus { builder.add(line) }
    return try? builder.buildPipeline(
      kind: index % 5 == 4 ? .unigram : .bytePair, size: 400, usesByteFallback: true)
  }

  static let corpus = [
    "Hello HELLO hello http://a.org/x 12.5 a@b.org <b>ok</b> {name} %s",
    "The Cat sat, THE CAT sat. aab ABC «quoted» — “so”",
  ]

  /// Texts that the rules have something to do with.
  static let texts = [
    "Hello, HELLO hello McDonald iPhone", "I'M DON'T don't O'NEIL O'Neil 'A' A",
    "STRASSE STRAßE ŉ ŉA",
    "İstanbul ISPARTA ılık İ I ı i İİ II", "ǅ Ǆ ǆ ǅabc Ǆabc ǄABC", "ΟΔΟΣ Οδός ὈΔΥΣΣΕΎΣ Σ ΣΣ ΑΣ΄Β",
    "ᾼ ᾳ ΑΙ Ა ა Ꭰ ꭰ ꮿ Ⓐⓑ ⒶⒷ", "𐐀𐐨 𐐀𐐁 𝐇𝐞𝐥𝐥𝐨", "3D B2B 2nd 2ND U.S.A. NASA's NASA’S",
    "A\u{301}B A\u{345}",
    "ÉCOLE École E\u{301}COLE", "HELLO''abc HELLO_WORLD Hello-World HELLO-world",
    "see http://a.org/X?y=Z). And www.B.org, mail ANN@b.org!", "HTTP://X.ORG\u{301}",
    "ftp://x y://",
    "1,000.50 12:30 1/2 3 1.2.3.4 1a a1 ٣٤ १२ 2024年 1\u{FE0F}\u{20E3} 5\u{301}",
    "<a href=\"x > y\">Hi</a> <br/> a < b > c <!-- A --> &amp; &#233; <",
    "{} {a b} {{a b}} ${X} %s %1$d 100% sure %(A)s %%",
    "“curly” ‘single’ «angle» – — ‑ − a\u{A0}b\u{3000}c\u{2009}d",
    "a\u{200B}b\u{FEFF}c\u{AD}d \u{202E}x\u{200E}",
    "\u{200B}", " \u{200B} \u{301}", "http://\u{200B}a.org\u{200B}\u{301}", "e\u{200B}\u{301}",
    "aab aaa b AABB ABCD",
    "\\{Aa} \\{AA} \\{url} \u{F8}", "Aa  BB   Cc", " Hello ", "HELLO\r\nWORLD", "日本HELLO日本Hello",
    "ＨＥＬＬＯ Ｈｅｌｌｏ",
    "Hello\u{301} H\u{301}ello", "ﬁﬂ Ǉ ǈ ĳ Ĳ", "NHKは HELLOก", "AͅB", "ΑΣ ΑΣ' 'ΑΣ'Α",
  ]
}

@Suite struct TextRulesTests {
  @Test func `a pipeline was built for every set of rules`() {
    #expect(RuleSets.pipelines.count == 60)
  }

  private func check(_ text: String, _ encoder: TextEncoder) {
    let pipeline = encoder.pipeline
    let normal = pipeline.normalize(text)
    let ids = encoder.encode(text)
    let decoded = pipeline.decode(ids)
    if !decoded.utf8.elementsEqual(normal.utf8) {
      Issue.record(
        "\(text.debugDescription) → \(normal.debugDescription) came back as \(decoded.debugDescription), \(pipeline.rules.lines) \(pipeline.segmentation)"
      )
    }
    let placed = encoder.tokens(of: text)
    if placed.map(\.id) != ids {
      Issue.record("tokens of \(text.debugDescription): \(pipeline.rules.lines)")
    }
    for token in placed where token.range.upperBound > normal.utf8.count {
      Issue.record("\(token) of \(text.debugDescription)")
    }
    // What is masked comes back from beside the ids.
    var utf8 = text
    utf8.withUTF8 { utf8 in
      let spans = encoder.protectedSpans(of: utf8)
      var masked: [Int32] = []
      encoder.encode(utf8: utf8, into: &masked) { _ in true }
      let restored = pipeline.decode(masked, restoring: spans)
      if !restored.bytes.elementsEqual(normal.utf8) || !restored.unusedSpans.isEmpty {
        Issue.record(
          "\(text.debugDescription) → \(normal.debugDescription) was restored as \(String(decoding: restored.bytes, as: UTF8.self).debugDescription), \(pipeline.rules.lines)"
        )
      }
      #expect(restored.ends.count == masked.count && restored.ends.last ?? 0 <= normal.utf8.count)
    }
    // What was normalised stays as it is; a protected span in it may have come about only now.
    if pipeline.rules.spanKinds.isEmpty, !pipeline.normalize(normal).utf8.elementsEqual(normal.utf8)
    {
      Issue.record(
        "\(text.debugDescription) is normalised to \(normal.debugDescription), and that to \(pipeline.normalize(normal).debugDescription), \(pipeline.rules.lines)"
      )
    }
  }

  @Test(arguments: RuleSets.pipelines.indices)
  func `texts come back as they were normalised`(_ index: Int) {
    let encoder = RuleSets.pipelines[index].makeEncoder()
    for text in RuleSets.texts + RoundTripTests.texts { check(text, encoder) }
  }

  @Test(arguments: RuleSets.pipelines.indices)
  func `random texts come back as they were normalised`(_ index: Int) {
    var random = SplitMix(seed: 21 + UInt64(index))
    let encoder = RuleSets.pipelines[index].makeEncoder()
    for _ in 0..<25 {
      check(RoundTripTests.randomText(using: &random), encoder)
      check(Self.collage(using: &random), encoder)
    }
  }

  /// Parts of the texts that rules have to do with, put together.
  static func collage(using random: inout SplitMix) -> String {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      let scalars = Array((RuleSets.texts.randomElement(using: &random) ?? "").unicodeScalars)
      let start = Int.random(in: 0..<scalars.count, using: &random)
      text.append(
        contentsOf: scalars[
          start..<min(scalars.count, start + Int.random(in: 1...8, using: &random))])
    }
    return String(text)
  }

  @Test func `every assigned character comes back under rules`() {
    let encoders = stride(from: 0, to: RuleSets.pipelines.count, by: 17).map {
      RuleSets.pipelines[$0].makeEncoder()
    }
    for start in stride(from: 0, to: UnicodePropertyTests.assigned.count, by: 128) {
      var text = String.UnicodeScalarView()
      let end = min(start + 128, UnicodePropertyTests.assigned.count)
      for (index, scalar) in UnicodePropertyTests.assigned[start..<end].enumerated() {
        text.append(scalar)
        if index % 3 == 0 { text.append(" ") }
        if index % 5 == 0 { text.append("b") }
      }
      for encoder in encoders { check(String(text), encoder) }
    }
  }

  @Test func `any bytes read as a repair of them under rules`() {
    var random = SplitMix(seed: 31)
    for pipeline in RuleSets.pipelines {
      let encoder = pipeline.makeEncoder()
      for _ in 0..<8 {
        var bytes = Array(Self.collage(using: &random).utf8)
        for _ in 0..<3 {
          bytes.insert(
            UInt8.random(in: 0...255, using: &random),
            at: Int.random(in: 0...bytes.count, using: &random))
        }
        let ids = bytes.withUnsafeBufferPointer { encoder.encode(utf8: $0) }
        #expect(ids == encoder.encode(String(decoding: bytes, as: UTF8.self)), "\(bytes)")
      }
    }
  }

  @Test func `no token of text splits a character under rules`() {
    var random = SplitMix(seed: 51)
    let clusters = GraphemeSplitter()
    for pipeline in RuleSets.pipelines {
      let encoder = pipeline.makeEncoder()
      for text in (0..<40).map({ _ in Self.collage(using: &random) }) {
        let normal = Array(pipeline.normalize(text).utf8)
        let lead = pipeline.segmentation.addsLeadingSpace ? 1 : 0
        (Array(repeating: 0x20, count: lead) + normal).withUnsafeBufferPointer {
          clusters.split($0)
        }
        let boundaries = Set([0] + clusters.ends.map { max(0, Int($0) - lead) })
        for token in encoder.tokens(of: text)
        where token.token.kind == .text && !Marker.ends(token.token.bytes) {
          let isWhole =
            boundaries.contains(token.range.lowerBound)
            && boundaries.contains(token.range.upperBound)
          if !isWhole {
            Issue.record("\(token.token) of \(text.debugDescription), \(pipeline.rules.lines)")
          }
        }
      }
    }
  }

  @Test func `ids in any order can be decoded`() {
    var random = SplitMix(seed: 41)
    for pipeline in RuleSets.pipelines {
      let count = Int32(pipeline.vocabulary.count)
      for _ in 0..<20 {
        let ids = (0..<20).map { _ in
          Bool.random(using: &random)
            ? Int32.random(in: 0..<count, using: &random)
            : Int32.random(in: max(0, count - 20)..<count, using: &random)
        }
        let text = pipeline.decode(ids)
        let spans = [ProtectedSpan(kind: .number, text: Array("12".utf8))]
        let decoded = pipeline.decode(ids, restoring: spans)
        #expect(text.utf8.allSatisfy { $0 < Marker.firstByte })
        #expect(decoded.ends.count == ids.count && decoded.ends == decoded.ends.sorted())
      }
    }
  }

  @Test func `a file keeps the rules`() throws {
    for pipeline in RuleSets.pipelines {
      let text = pipeline.serialized()
      #expect(try TextPipeline(parsing: text, origin: "x") == pipeline, "\(pipeline.rules.lines)")
    }
    #expect(RuleSets.pipelines[0].serialized().hasPrefix("dragoman-vocabulary 3\n"))
  }

  @Test(arguments: [
    "case sideways en", "case folded", "case marked xqzzy", "unify quotes and dashes",
    "controls kept",
    "digits joined", "protect urls", "protect-pattern (a",
  ])
  func `a rule that is none is refused with its line`(_ line: String) throws {
    let lines = RuleSets.pipelines[0].serialized().split(separator: "\n").map(String.init)
    let text = (lines[..<7] + [line] + lines[8...]).joined(separator: "\n")
    #expect(lines[6].hasPrefix("icu "))
    let error = #expect(throws: TextError.self) { try TextPipeline(parsing: text, origin: "f") }
    #expect(error.map { "\($0)".hasPrefix("f:8: ") } ?? false, "\(error.map { "\($0)" } ?? "")")
  }
}
