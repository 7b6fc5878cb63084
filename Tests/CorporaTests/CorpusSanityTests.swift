import DragomanText
import Testing

@testable import DragomanCorpora

struct CorpusSanityTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Sentences of words drawn by chance, each with its own translation; targets lag behind by `shift`.
  private func corpus(pairs count: Int, shift: Int) throws -> EncodedCorpus {
    var generator = SplitMix64(state: 5)
    let sentences = (0..<count).map { _ in
      (0...Int.random(in: 2...7, using: &generator)).map { _ in
        // Low numbers are frequent, as in language.
        min(Int.random(in: 0...80, using: &generator), Int.random(in: 0...80, using: &generator))
      }
    }
    let lines = sentences.indices.map { index in
      let source = sentences[index].map { "w\($0)" }.joined(separator: " ")
      let target = sentences[(index + shift) % count].reversed().map { "v\($0)" }
      return "\(source)\t\(target.joined(separator: " "))\n"
    }
    let text = try ParallelText(tabSeparated: try folder.file("c.tsv", lines.joined()))
    var options = PipelineOptions()
    options.kind = .word
    options.isPretokenized = true
    let (source, target) = try options.buildPipelines(from: text)
    return try EncodedCorpus(text, source: source, target: target, maximumLength: 50)
  }

  @Test func `lines that translate one another fit, and those that have lost step do not`() throws {
    let good = try #require(CorpusSanity(corpus(pairs: 1200, shift: 0)))
    #expect(good.pairs == 50)
    #expect(good.fitting >= 48)
    #expect(!good.isBroken)
    let bad = try #require(CorpusSanity(corpus(pairs: 1200, shift: 1)))
    #expect(bad.fitting < 42)
    #expect(bad.isBroken)
  }

  @Test func `of a small corpus nothing is said`() throws {
    #expect(CorpusSanity(try corpus(pairs: 900, shift: 1)) == nil)
  }

  @Test func `Model 1 finds which words go together`() {
    // das Haus, das Buch, ein Buch: the book of examples of Koehn (2010), figure 4.1.
    var model = LexicalModel()
    model.add(source: [0, 1], target: [10, 11])
    model.add(source: [0, 2], target: [10, 12])
    model.add(source: [3, 2], target: [13, 12])
    // The figures after the first and the second iteration, from a uniform start.
    model.refine()
    #expect(abs(model.probability(of: 10, given: 0) - 0.5) < 1e-6)
    model.refine()
    #expect(abs(model.probability(of: 10, given: 0) - 0.6364) < 1e-4)
    #expect(abs(model.probability(of: 12, given: 2) - 0.6364) < 1e-4)
    #expect(abs(model.probability(of: 11, given: 1) - 0.5714) < 1e-4)
    for _ in 0..<40 { model.refine() }
    #expect(model.probability(of: 13, given: 3) > 0.95)
    #expect(model.probability(of: 13, given: 0) == 0)
    #expect(model.translations(of: 4)[0].first == 10)
    #expect(model.translations(of: 4)[1].first == 11)
  }
}
