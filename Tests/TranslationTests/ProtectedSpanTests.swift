import DragomanModels
import DragomanNetworks
import DragomanText
import Foundation
import Testing

@testable import DragomanTranslation

/// Protected text arrives, whatever the network makes of it.
struct ProtectedSpanTests {
  private static func pipeline(
    marked: Bool = false, kind: Vocabulary.Kind = .bytePair
  ) throws -> TextPipeline {
    var rules = TextRules()
    rules.protects = [.url, .number]
    if marked { rules.casing = .marked(locale: "root") }
    var builder = VocabularyBuilder(segmentation: .words(locale: "en"), rules: rules)
    for line in TinyModel.text + ["http://a.org 12 and 13", "HELLO Hello hello"] {
      builder.add(line)
    }
    return try builder.buildPipeline(kind: kind, size: kind == .word ? nil : 320)
  }

  private static let lines = [
    "The cat http://x.org/a?b sat on 12 mats.", "no span", "", "1 2 3 4",
    "http://x.org 7 http://y.org",
    "12", "The HTTP://Q.ORG/%20 and 3,000.50 dogs",
    String(repeating: "a dog 5 http://z.org. ", count: 9),
  ]

  private func options(batchSize: Int, threads: Int, appends: Bool = true) -> TranslationOptions {
    var options = TranslationOptions()
    options.batchSize = batchSize
    options.threads = threads
    options.search.beamSize = 2
    options.search.lengthAllowance = 6
    options.search.lengthFactor = 1
    options.maximumSourceLength = 14
    options.appendsLostSpans = appends
    return options
  }

  private func count(_ part: String, in text: String) -> Int {
    text.components(separatedBy: part).count - 1
  }

  @Test func `every span arrives once, and what was lost is named`() throws {
    let model = try TinyModel.make(source: Self.pipeline(), target: Self.pipeline())
    let translations = try Translator(model: model, options: options(batchSize: 3, threads: 1))
      .translate(Self.lines)
    #expect(translations.count == Self.lines.count)
    for (line, translation) in zip(Self.lines, translations) {
      for span in ["http://x.org/a?b", "http://y.org", "HTTP://Q.ORG/%20", "3,000.50"]
      where line.contains(span) {
        #expect(count(span, in: translation.text) >= 1, "\(translation.text)")
      }
      let lost = translation.warnings.compactMap { warning in
        if case .lostSpan(let text, true) = warning.problem { text } else { nil }
      }
      #expect(lost == translation.alternatives.first?.lostSpans ?? [])
      #expect(translation.text.hasSuffix(lost.joined(separator: " ")))
    }
    let reported = try Translator(
      model: model, options: options(batchSize: 3, threads: 1, appends: false)
    ).translate(Self.lines)
    for (full, short) in zip(translations, reported) {
      #expect(full.alternatives.map(\.lostSpans) == short.alternatives.map(\.lostSpans))
      #expect(full.text.hasPrefix(short.text))
      #expect(full.warnings.count == short.warnings.count)
    }
    #expect(translations != reported)
  }

  @Test func `batch size and threads change nothing`() throws {
    let model = try TinyModel.make(source: Self.pipeline(marked: true), target: Self.pipeline())
    let expected = try Translator(model: model, options: options(batchSize: 1, threads: 1))
      .translate(Self.lines)
    for (batchSize, threads) in [(1, 2), (3, 1), (64, 3)] {
      let translator = try Translator(
        model: model, options: options(batchSize: batchSize, threads: threads))
      #expect(translator.translate(Self.lines) == expected)
    }
  }

  @Test func `markers get the spans in their order, none twice`() throws {
    let pipeline = try Self.pipeline()
    func id(_ name: String) throws -> Int32 {
      try #require(
        (0..<Int32(pipeline.vocabulary.count)).first {
          "\(pipeline.vocabulary.token(at: $0))" == name
        })
    }
    let (url, number) = (try id("▁\\{url}"), try id("▁\\{number}"))
    let spans = [
      ProtectedSpan(kind: .number, text: Array("1".utf8)),
      ProtectedSpan(kind: .url, text: Array("http://x".utf8)),
      ProtectedSpan(kind: .number, text: Array("2".utf8)),
    ]
    var line = SourceLine()
    line.spans = [spans]
    func join(_ tokens: [Int32], appends: Bool = true) -> Translation.Alternative {
      TargetWriter(pipeline: pipeline, options: SearchOptions(), appendsLostSpans: appends)
        .alternatives(
          [[Hypothesis(tokens: tokens, logProbability: -1, score: -1)]], of: line)[0]
    }
    #expect(join([url, number, number]).text == "http://x 1 2")
    #expect(join([number, number, url, number, number, url]).text == "1 2 http://x")
    #expect(join([number] + pipeline.encode("a cat")).text == "1 a cat http://x 2")
    #expect(join([number], appends: false).text == "1")
    #expect(join([number], appends: false).lostSpans == ["http://x", "2"])
    #expect(join([]).text == "1 http://x 2")
  }

  @Test func `a span that the prefix spells out is not asked for again`() throws {
    let pipeline = try Self.pipeline()
    let spans = ["1", "2", "1"].map { ProtectedSpan(kind: .number, text: Array($0.utf8)) }
    var line = SourceLine()
    line.spans = [spans, spans]
    line.prefix = TargetPrefix("a cat 1", encoder: pipeline.makeEncoder())
    #expect(line.openSpans(ofPiece: 0).map(\.text) == [Array("2".utf8), Array("1".utf8)])
    #expect(line.openSpans(ofPiece: 1) == spans)
    line.spans = [Array(spans.prefix(2))]
    let tokens = pipeline.encode("a cat 1")
    let writer = TargetWriter(pipeline: pipeline, options: SearchOptions(), appendsLostSpans: true)
    let alternative = writer.alternatives(
      [[Hypothesis(tokens: tokens, logProbability: -1, score: -1)]], of: line)[0]
    #expect(alternative.text == "a cat 1 2" && alternative.lostSpans == ["2"])
  }

  @Test func `what only the source protects is spelled out`() throws {
    let model = try TinyModel.make(source: Self.pipeline(), target: TinyModel.pipeline())
    let translator = try Translator(model: model, options: options(batchSize: 3, threads: 1))
    #expect(
      translator.translate(Self.lines).allSatisfy {
        $0.alternatives.first?.lostSpans.isEmpty ?? true
      })
  }

  @Test func `alignments speak of the spans of the line`() throws {
    let model = try TinyModel.make(
      source: Self.pipeline(marked: true), target: Self.pipeline(marked: true, kind: .word)
    ) {
      $0.attention = .additive
    }
    var options = options(batchSize: 3, threads: 1)
    options.aligns = true
    let line = "The cat\u{301} http://x.org/a?b sat on 12 mats."
    let translation = try Translator(model: model, options: options).translate(line)
    let alignment = try #require(translation.alignment)
    #expect(
      alignment.sourceWords.map(\.text) == [
        "The", "cat\u{301}", "http://x.org/a?b", "sat", "on", "12", "mats", ".",
      ])
    let utf8 = Array(line.utf8)
    for word in alignment.sourceWords {
      #expect(String(decoding: utf8[word.range], as: UTF8.self) == word.text)
    }
    let text = Array(translation.text.utf8)
    for word in alignment.targetWords {
      #expect(String(decoding: text[word.range], as: UTF8.self) == word.text)
    }
  }

  @Test func `a line is not cut between a marker and its word`() throws {
    let pipeline = try Self.pipeline(marked: true)
    let splitter = SourceSplitter(pipeline: pipeline, limit: 5)
    let ids = pipeline.encode(String(repeating: "Hello HELLO the ", count: 10))
    let pieces = splitter.split(ids)
    #expect(pieces.count > 3 && pieces.flatMap { $0 } == ids)
    for piece in pieces { #expect(!pipeline.vocabulary.isCaseMarker(piece.last ?? 0)) }
  }
}
