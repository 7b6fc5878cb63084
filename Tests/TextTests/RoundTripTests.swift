import DragomanText
import Testing

/// Promise 5: decode(encode(text)) is normalize(text), byte by byte, for every string.
@Suite struct RoundTripTests {
  static let pipelines: [TextPipeline] = {
    var pipelines: [TextPipeline] = []
    for kind in Vocabulary.Kind.allCases {
      for normalization in Normalization.allCases {
        for segmentation in [Segmentation.words(locale: "en"), .characters, .spaces] {
          var builder = VocabularyBuilder(
            normalization: normalization, segmentation: segmentation)
          for line in corpus { builder.add(line) }
          if let pipeline = try? builder.buildPipeline(
            kind: kind, size: 320, usesByteFallback: true)
          {
            pipelines.append(pipeline)
          }
        }
      }
    }
    return pipelines
  }()

  static let corpus = [
    "the cat sat on the mat", "the dog, the cat and the bird", "¿Dónde está el gato?",
    "El gato está aquí, en la casa.", "  two  spaces  ", "tab\there", "ab ab ab abc abc",
  ]

  static let texts: [String] = [
    "", " ", "  ", "   ", " a", "a ", " a ", "  a  b  ", "a\tb", "\t", "\n", "a\nb", "a\r\nb", "\r",
    "\r\n\r\n", "a\u{2028}b", "a\u{85}b", "\u{0}", "a\u{0}b", "\u{FFFD}", "e\u{301}", "\u{E9}",
    "\u{301}", " \u{301}", "  \u{301}", "\u{3000}", "a\u{3000} b", " \u{3000}a", "\u{A0}",
    "👨‍👩‍👧‍👦", "🇪🇸🇬🇧", "👍🏽 ok", "a\u{200D}b", "ﬁne ① Ａ", "\u{1100}\u{1161}\u{11A8}", "한국어",
    "สวัสดีครับ คุณสบายดีไหม", "日本語を話しますか。", "هل تتكلم العربية؟", "مَرْحَبًا", "नमस्ते दुनिया", "हिन्दी",
    "<s>", "</s>", "<pad>", "<unk>", "▁", "▁a ▁", "<0x41>", "\\", "\\x41", "\u{FEFF}a",
    "don't 3.14 U.S.A. x_y", "\u{10FFFF}\u{E000}", "q\u{323}\u{307}", "Å\u{212B}",
    "a\u{315}\u{300}",
  ]

  @Test func `a pipeline was built for every combination`() {
    #expect(Self.pipelines.count == 36)
  }

  @Test(arguments: texts)
  func `odd texts come back as they were`(_ text: String) {
    for pipeline in Self.pipelines { check(text, pipeline) }
  }

  @Test func `random texts come back as they were`() {
    var random = SplitMix(seed: 5)
    let encoders = Self.pipelines.map { $0.makeEncoder() }
    for _ in 0..<300 {
      let text = Self.randomText(using: &random)
      for encoder in encoders {
        let decoded = encoder.pipeline.decode(encoder.encode(text))
        let expected = encoder.pipeline.normalize(text)
        #expect(Array(decoded.utf8) == Array(expected.utf8), "\(text.debugDescription)")
      }
    }
  }

  @Test func `malformed bytes read as the replacement character`() {
    let bytes: [UInt8] = [0x61, 0xFF, 0x20, 0xE2, 0x82, 0x20, 0xC0, 0xAF]
    for pipeline in Self.pipelines {
      let decoded = pipeline.decode(pipeline.encode(utf8: bytes))
      #expect(Array(decoded.utf8) == Array("a\u{FFFD} \u{FFFD} \u{FFFD}\u{FFFD}".utf8))
    }
  }

  private func check(_ text: String, _ pipeline: TextPipeline) {
    let ids = pipeline.encode(text)
    let decoded = pipeline.decode(ids)
    #expect(Array(decoded.utf8) == Array(pipeline.normalize(text).utf8), "\(ids)")
    #expect(!ids.contains { $0 < SpecialToken.count }, "\(ids)")
  }

  /// Up to twelve scalars from alphabets that are hard on segmentation, plus any scalar at all.
  static func randomText(using random: inout SplitMix) -> String {
    let alphabets: [[Unicode.Scalar]] = [
      Array("abc thecat  .,'?¿é".unicodeScalars),
      Array(" \t\r\n\u{85}\u{2028}\u{3000}".unicodeScalars),
      Array("\u{301}\u{308}\u{323}\u{200D}\u{FE0F}\u{E9}e".unicodeScalars),
      Array("👨👩🏽🇪🇸❤".unicodeScalars), Array("สวัสดีครับ日本語カナ漢字".unicodeScalars),
      Array("\u{1100}\u{1161}\u{11A8}\u{AC00}מםال".unicodeScalars),
    ]
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 0...12, using: &random) {
      if let alphabet = alphabets.randomElement(using: &random), Bool.random(using: &random),
        let scalar = alphabet.randomElement(using: &random)
      {
        text.append(scalar)
      } else if let scalar = Unicode.Scalar(UInt32.random(in: 0...0x3FFF, using: &random)) {
        text.append(scalar)
      }
    }
    return String(text)
  }
}
