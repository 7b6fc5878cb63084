import DragomanModels
import DragomanNetworks
import DragomanText
import Testing

@testable import DragomanTranslation

struct PrefixTests {
  private static let prefixes = [
    "The", "The ca", "A dog; a ", "  two spaces", "猫が", "e\u{301}", "\u{E9}", "-", "1,5 £", " x",
    "a\u{2028}b", "el gato está aq",
  ]

  private func options(beam: Int) -> TranslationOptions {
    var options = TranslationOptions()
    options.search.beamSize = beam
    options.search.nBest = beam
    options.search.lengthAllowance = 3
    options.search.lengthFactor = 1
    options.maximumSourceLength = 12
    return options
  }

  /// Every kind of vocabulary, with and without a way to spell everything.
  private static func targets() throws -> [TextPipeline] {
    var builder = VocabularyBuilder(segmentation: .words(locale: "en"))
    for line in TinyModel.text { builder.add(line) }
    return [
      try TinyModel.pipeline(), try TinyModel.pipeline(.character), try TinyModel.pipeline(.word),
      try TinyModel.pipeline(.bytePair, segmentation: .characters),
      try TinyModel.pipeline(.bytePair, segmentation: .spaces),
      try builder.buildPipeline(kind: .character, usesByteFallback: false),
    ]
  }

  @Test(arguments: 0..<6)
  func `every translation begins with its prefix, byte by byte`(number: Int) throws {
    let target = try Self.targets()[number]
    let translator = try Translator(
      model: TinyModel.make(target: target), options: options(beam: 3))
    for prefix in Self.prefixes {
      let translation = translator.translate("The cat sat.", prefix: prefix)
      #expect(translation.alternatives.count == 3)
      for alternative in translation.alternatives {
        #expect(alternative.text.utf8.starts(with: prefix.utf8), "\(alternative.text)")
        #expect(!alternative.text.utf8.contains(0x0A))
      }
    }
  }

  @Test func `a prefix may end inside a token`() throws {
    let pipeline = try TinyModel.pipeline()
    let encoder = pipeline.makeEncoder()
    let whole = try #require(pipeline.vocabulary.id(of: " está"))
    let prefix = TargetPrefix("el gato es", encoder: encoder)
    #expect(prefix.givenCount == pipeline.encode("el gato").count)
    let start = Int32(prefix.givenCount)
    let choice = prefix.choices(at: start).first { $0.token == whole }
    #expect(choice.map { prefix.isComplete(at: $0.next) } == true)
    // Every choice leads on to the end of the prefix.
    for place in start..<Int32(prefix.placeCount) {
      for choice in prefix.choices(at: place) where !prefix.isComplete(at: choice.next) {
        #expect(choice.next > place && !prefix.choices(at: choice.next).isEmpty)
      }
    }
  }

  @Test func `what is spelled with unknown tokens still arrives`() throws {
    let target = try TinyModel.pipeline(.word)
    #expect(target.encode("zebra").contains(SpecialToken.unknown))
    let translator = try Translator(
      model: TinyModel.make(target: target), options: options(beam: 2))
    #expect(translator.translate("The cat.", prefix: "A zebra cat").text.hasPrefix("A zebra cat"))
  }

  @Test(arguments: [
    ("A zebra cat", "A zebra cat dog"), ("zebra", "zebra dog"), ("the zebra", "the zebra dog"),
  ])
  func `what follows unknown tokens is neither doubled nor glued to them`(
    text: String, whole: String
  ) throws {
    for segmentation in [Segmentation.words(locale: "en"), .spaces] {
      var builder = VocabularyBuilder(segmentation: segmentation)
      for line in TinyModel.text { builder.add(line) }
      builder.add("A the cat dog")
      let pipeline = try builder.buildPipeline(kind: .word, usesByteFallback: false)
      let prefix = TargetPrefix(text, encoder: pipeline.makeEncoder())
      let tokens = pipeline.encode("\(text) dog")
      #expect(tokens.contains(SpecialToken.unknown) && prefix.givenCount == tokens.count - 1)
      let writer = TargetWriter(
        pipeline: pipeline, options: SearchOptions(), appendsLostSpans: true)
      #expect(writer.write(tokens, spans: [], prefix: prefix).text == whole)
    }
  }

  @Test func `markers of case are not spelled in bytes`() throws {
    var rules = TextRules()
    rules.casing = .marked(locale: "root")
    var builder = VocabularyBuilder(segmentation: .words(locale: "en"), rules: rules)
    for line in TinyModel.text + ["HELLO Hello hello"] { builder.add(line) }
    let pipeline = try builder.buildPipeline(kind: .bytePair, size: 320)
    let encoder = pipeline.makeEncoder()
    for text in ["THE CAT", "The Cat", "A DOG"] {
      let prefix = TargetPrefix(text, encoder: encoder)
      let choices = (0..<Int32(prefix.placeCount)).flatMap { prefix.choices(at: $0) }
      #expect(choices.contains { pipeline.vocabulary.isCaseMarker($0.token) })
      for choice in choices {
        let token = pipeline.vocabulary.token(at: choice.token)
        #expect(token.kind != .byte || token.bytes[0] < 0xF8, "\(token) in \(text)")
      }
    }
  }

  @Test func `blank lines stay blank and lines without a prefix are translated as before`() throws {
    let translator = try Translator(model: TinyModel.make(), options: options(beam: 2))
    let lines = ["the cat", "", "a bird"].map { Array($0.utf8) }
    let plain = translator.translate(utf8: lines)
    #expect(translator.translate(utf8: lines, prefixes: ["", "", ""]) == plain)
    let found = translator.translate(utf8: lines, prefixes: ["", "El", "El"])
    #expect(found[0] == plain[0] && found[1] == plain[1])
    #expect(found[2].text.hasPrefix("El"))
  }

  @Test(arguments: [1, 3])
  func `batch size and threads change nothing`(beam: Int) throws {
    let model = try TinyModel.make()
    let lines = TranslatorTests.lines
    let prefixes = lines.indices.map { Self.prefixes[$0 % Self.prefixes.count] }
    let expected = try Translator(model: model, options: options(beam: beam))
      .translate(utf8: lines, prefixes: prefixes)
    for (batchSize, threads) in [(1, 1), (3, 2), (64, 3)] {
      var options = options(beam: beam)
      options.batchSize = batchSize
      options.threads = threads
      let translator = try Translator(model: model, options: options)
      #expect(translator.translate(utf8: lines, prefixes: prefixes) == expected)
      var (next, rest) = (0, lines[...])
      var streamed: [Translation] = []
      translator.translate(chunkSize: 4) {
        rest.popFirst()
      } prefix: {
        next += 1
        return prefixes[next - 1]
      } emit: {
        streamed.append($0)
      }
      #expect(streamed == expected)
    }
    #expect(expected.contains { !$0.warnings.isEmpty && $0.text.utf8.count > 10 })
  }

  @Test func `a translation with a prefix is aligned`() throws {
    var options = options(beam: 2)
    options.aligns = true
    let model = try TinyModel.make(target: TinyModel.pipeline(.word)) { $0.attention = .dot }
    let translation = try Translator(model: model, options: options)
      .translate("The cat sat.", prefix: "el gato esta\u{301}")
    let alignment = try #require(translation.alignment)
    #expect(alignment.targetWords.prefix(3).map(\.text) == ["el", "gato", "esta\u{301}"])
    for word in alignment.targetWords {
      #expect(
        Array(translation.text.utf8)[word.range].elementsEqual(word.text.utf8))
    }
  }
}
