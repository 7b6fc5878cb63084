import DragomanText
import Testing

@Suite struct VocabularyTests {
  private func builder(
    _ lines: [String], _ normalization: Normalization = .nfc,
    _ segmentation: Segmentation = .words(locale: "en")
  ) -> VocabularyBuilder {
    var builder = VocabularyBuilder(normalization: normalization, segmentation: segmentation)
    for line in lines { builder.add(line) }
    return builder
  }

  private func texts(_ vocabulary: Vocabulary) -> [String] {
    (vocabulary.firstTextID..<Int32(vocabulary.count)).map { "\(vocabulary.token(at: $0))" }
  }

  @Test func `words are ordered by count, then by bytes`() throws {
    let vocabulary = try builder(["b a c", "c b", "c Z"]).build(kind: .word)
    #expect(texts(vocabulary) == ["▁c", "▁b", "▁Z", "▁a"])
    #expect((Int32(4)..<8).map { vocabulary.count(at: $0) } == [3, 2, 1, 1])
    #expect(vocabulary.id(of: " c") == 4)
    #expect(vocabulary.id(of: "c") == nil)
  }

  @Test func `special tokens come first and text never reaches them`() throws {
    let lines = ["<s> </s> <unk> <pad>"]
    let vocabulary = try builder(lines, .nfc, .spaces).build(kind: .word)
    let specials = (Int32(0)..<4).map { vocabulary.token(at: $0) }
    #expect(specials.allSatisfy { $0.kind == .special })
    #expect(specials.map(\.description) == ["<pad>", "<unk>", "<s>", "</s>"])
    let pipeline = TextPipeline(segmentation: .spaces, vocabulary: vocabulary)
    #expect(pipeline.encode("<s> <pad>").allSatisfy { $0 >= 4 })
    #expect(pipeline.decode([2] + pipeline.encode("<s> <pad>") + [3, 0]) == "<s> <pad>")
  }

  @Test func `the size bounds the entries, the special ones included`() throws {
    let counted = builder(["e d c b a a b c d"])
    #expect(try counted.build(kind: .word, size: 6).count == 6)
    #expect(texts(try counted.build(kind: .word, size: 6)) == ["▁a", "▁b"])
    for size in 261...270 {
      #expect(try counted.build(kind: .bytePair, size: size).count <= size)
      #expect(try counted.build(kind: .character, size: size).count <= size)
    }
  }

  @Test func `a size without room for text is refused with the least that would do`() {
    let counted = builder(["a"])
    #expect(throws: TextError.sizeTooSmall(requested: 260, minimum: 261)) {
      try counted.build(kind: .bytePair, size: 260)
    }
    #expect(throws: TextError.sizeTooSmall(requested: 4, minimum: 5)) {
      try counted.build(kind: .word, size: 4)
    }
  }

  @Test func `rare words become unknown, rare characters bytes`() throws {
    let counted = builder(["aa aa é"])
    let words = TextPipeline(
      segmentation: .words(locale: "en"),
      vocabulary: try counted.build(kind: .word, minimumCount: 2))
    #expect(words.encode("aa é") == [4, 1])
    #expect(words.vocabulary.count(at: 1) == 1)
    #expect(words.decode([4, 1]) == "aa")
    #expect(words.decode([4, 1], unknown: " ⁇") == "aa ⁇")
    let characters = TextPipeline(
      segmentation: .words(locale: "en"), vocabulary: try counted.build(kind: .character))
    let bytes = [UInt8(0xC3), 0xA9].map { characters.vocabulary.id(ofByte: $0) }
    #expect(characters.encode("é").suffix(2).map(Optional.some) == bytes)
    #expect(characters.decode(characters.encode("é")) == "é")
  }

  @Test(arguments: [Vocabulary.Kind.bytePair, .unigram])
  func `rare characters leave half of the entries for longer texts`(
    kind: Vocabulary.Kind
  ) throws {
    let rare = (0..<60).map { Character(UnicodeScalar(0x4E00 + $0)!) }
    let lines = rare.map { "\($0) abcd abcd" } + rare.map { "x\($0) abcd" }
    for size in [261, 262, 270, 280, 300] {
      let counted = builder(lines, .nfc, .spaces)
      let vocabulary = try counted.build(kind: kind, size: size)
      let characters = texts(vocabulary).filter { $0.count == 1 }
      #expect(vocabulary.count <= size)
      #expect(characters.count <= (size - 260 + 1) / 2)
      let pipeline = TextPipeline(segmentation: .spaces, vocabulary: vocabulary)
      for line in lines { #expect(pipeline.decode(pipeline.encode(line)) == line) }
    }
    let free = try builder(lines, .nfc, .spaces).build(kind: kind, size: 4000)
    #expect(rare.allSatisfy { free.id(of: String($0)) != nil || free.id(of: " \($0)") != nil })
  }

  @Test func `canonically equivalent words stay apart without normalisation`() throws {
    let lines = ["cafe\u{301} caf\u{E9} caf\u{E9}"]
    let apart = try builder(lines, .none).build(kind: .word)
    #expect(apart.count == 6)
    #expect(apart.count(at: apart.id(of: " caf\u{E9}") ?? 0) == 2)
    #expect(apart.count(at: apart.id(of: " cafe\u{301}") ?? 0) == 1)
    #expect(apart.id(of: " caf\u{E9}") != apart.id(of: " cafe\u{301}"))
    #expect(apart.token(at: 4) != apart.token(at: 5))
    #expect(try builder(lines, .nfc).build(kind: .word).count == 5)
  }

  @Test func `no token splits a grapheme cluster`() throws {
    let lines = ["👍🏽👍🏽 🇪🇸🇪🇸", "e\u{301}e\u{301} กำกำ", "👍🏽👍🏽 🇪🇸🇪🇸"]
    let vocabulary = try builder(lines, .none).build(kind: .bytePair, minimumCount: 1)
    for id in vocabulary.firstTextID..<Int32(vocabulary.count) {
      let token = String(decoding: vocabulary.token(at: id).bytes, as: UTF8.self)
      for scalar: Unicode.Scalar in ["🏽", "🇸", "\u{301}", "\u{E33}"] {
        #expect(token.unicodeScalars.first != scalar, "\(token)")
      }
    }
  }

  @Test func `two languages counted apart and merged are as if counted together`() throws {
    var english = builder(["the cat", "a cat"])
    let spanish = builder(["el gato", "a Madrid"], .nfc, .words(locale: "es"))
    english.merge(spanish)
    let together = builder(["the cat", "a cat", "el gato", "a Madrid"])
    #expect(english.lineCount == 4)
    #expect(try english.build(kind: .bytePair) == together.build(kind: .bytePair))
  }

  @Test(arguments: Vocabulary.Kind.allCases)
  func `the order of the lines does not matter`(_ kind: Vocabulary.Kind) throws {
    let lines = RoundTripTests.corpus + RoundTripTests.texts
    let first = try builder(lines).buildPipeline(kind: kind).serialized()
    let second = try builder(lines.reversed()).buildPipeline(kind: kind).serialized()
    #expect(Array(first.utf8) == Array(second.utf8))
  }

  @Test func `counts are those of the encoded corpus`() throws {
    let lines = RoundTripTests.corpus
    for kind in Vocabulary.Kind.allCases {
      let pipeline = try builder(lines).buildPipeline(kind: kind, minimumCount: 2)
      var counts = Array(repeating: 0, count: pipeline.vocabulary.count)
      for id in lines.flatMap({ pipeline.encode($0) }) { counts[Int(id)] += 1 }
      #expect(counts == counts.indices.map { pipeline.vocabulary.count(at: Int32($0)) })
    }
  }

  @Test func `nothing seen leaves the special tokens`() throws {
    #expect(try builder([]).build(kind: .word).count == 4)
    #expect(try builder(["", ""]).build(kind: .bytePair).count == 260)
  }

  @Test func `an encoder gives the same ids when its cache is warm`() throws {
    let pipeline = try builder(RoundTripTests.corpus).buildPipeline(kind: .bytePair)
    let encoder = pipeline.makeEncoder()
    for _ in 0..<2 {
      for text in RoundTripTests.corpus + RoundTripTests.texts {
        #expect(encoder.encode(text) == pipeline.encode(text))
      }
    }
  }
}
