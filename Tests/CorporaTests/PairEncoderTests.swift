import DragomanText
import Testing

@testable import DragomanCorpora

struct PairEncoderTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private static let pairs = [
    ("see http://a.org and 12 cats", "mira http://a.org y 12 gatos", ["http://a.org", "12"]),
    ("12 cats", "doce gatos", []),
    // Those that stand in another order are spelled out.
    ("1 or 2", "2 o 1", ["2"]), ("1 2 3 4", "2 3 1 4", ["2", "3", "4"]),
    ("7 and 7", "7 y 7 y 7", ["7", "7"]), ("no span", "nada", []),
    ("3,000 at http://b.org", "3.000 en http://b.org", ["http://b.org"]),
  ]

  private func corpus(sampling: SubwordSampling? = nil) throws -> (
    EncodedCorpus, TextPipeline, TextPipeline
  ) {
    let lines = Self.pairs.map { "\($0.0)\t\($0.1)\n" }.joined()
    let text = try ParallelText(tabSeparated: try folder.file("p.tsv", lines))
    var options = PipelineOptions()
    options.size = 360
    options.rules.protects = [.url, .number]
    options.rules.casing = .marked(locale: "root")
    (options.sourceLocale, options.targetLocale) = ("en", "tr")
    let (source, target) = try options.buildPipelines(from: text)
    #expect(source.rules.caseLocale == "en" && target.rules.caseLocale == "tr")
    let corpus = try EncodedCorpus(
      text, source: source, target: target, maximumLength: 100, sampling: sampling)
    return (corpus, source, target)
  }

  @Test func `what both sides hold in the same order becomes single tokens`() throws {
    let (corpus, source, target) = try corpus()
    for (index, pair) in Self.pairs.enumerated() {
      let spans = corpus.spans(index)
      #expect(spans.map { String(decoding: $0.text, as: UTF8.self) } == pair.2)
      for (ids, pipeline, text) in [
        (corpus.source(index), source, pair.0), (corpus.target(index), target, pair.1),
      ] {
        #expect(ids.count { pipeline.vocabulary.spanKind(at: $0) != nil } == spans.count)
        let decoded = pipeline.decode(ids, restoring: spans)
        #expect(String(decoding: decoded.bytes, as: UTF8.self) == text)
        #expect(decoded.unusedSpans.isEmpty)
      }
    }
  }

  @Test func `so it is where words are cut by chance`() throws {
    let (corpus, source, target) = try corpus(sampling: .dropout(0.3))
    let reader = CorpusReader(corpus)
    for (index, pair) in Self.pairs.enumerated() {
      let ids = reader.pair(index, epoch: 3)
      let spans = corpus.spans(index)
      #expect(source.decode(ids.source, restoring: spans).bytes == Array(pair.0.utf8))
      #expect(target.decode(ids.target, restoring: spans).bytes == Array(pair.1.utf8))
    }
  }
}
