import Testing

@testable import DragomanText

@Suite struct ReportTests {
  private func pipeline(
    _ lines: [String], _ kind: Vocabulary.Kind, minimumCount: Int? = nil
  ) throws -> TextPipeline {
    var builder = VocabularyBuilder(segmentation: .words(locale: "en"))
    for line in lines { builder.add(line) }
    return try builder.buildPipeline(kind: kind, minimumCount: minimumCount)
  }

  @Test func `a word vocabulary is summed up`() throws {
    let report = VocabularyReport(try pipeline(["aa b b, ccc", "b"], .word).vocabulary, listed: 2)
    #expect(report.size == 8)
    #expect(report.sizes == .init(special: 4, word: 4, wordInitial: 3))
    #expect(report.tokens == 6)
    #expect(report.singletons == 3)
    #expect(report.unseen == 0)
    #expect(report.mostFrequent.map(\.token) == ["▁b", "▁aa"])
    #expect(report.mostFrequent.map(\.count) == [3, 1])
    #expect(report.longest.map(\.token) == ["▁ccc", "▁aa"])
  }

  @Test func `a byte-pair vocabulary is summed up`() throws {
    // " abab": (a,b) 4 times -> ab; (ab,ab) and (▁,ab) twice each: "▁ab" first (0x20), then whole.
    let report = VocabularyReport(try pipeline(["abab abab é"], .bytePair).vocabulary)
    #expect(report.sizes.special == 4)
    #expect(report.sizes.byte == 256)
    #expect(report.sizes.character == 3)  // space, a, b; the single é is bytes
    #expect(report.sizes.subword == 3)
    #expect(report.merges == 3)
    #expect(report.byteTokens == 2)
    #expect(report.tokens == 5)  // twice "▁abab"; a space and two bytes
    #expect(report.unseen == 4)
    #expect(report.longest.first?.token == "▁abab")
  }

  @Test func `coverage counts words, types and tokens`() throws {
    var counter = CoverageCounter(try pipeline(["the cat sat", "the mat"], .word))
    counter.add("the dog sat  on the dog", file: "dev.en", line: 1)
    counter.add("", file: "dev.en", line: 2)
    counter.add("on a mat", file: "more.en", line: 7)
    let report = counter.report(listed: 2)
    #expect(report.lines == 3)
    #expect(report.words == 9)
    #expect(report.wordTypes == 6)  // the dog sat on a mat
    #expect(report.coveredWords == 4)  // the, sat, the, mat
    #expect(report.coveredWordTypes == 3)
    #expect(report.tokens == 10)  // the second of two spaces is a token and no word
    #expect(report.unknownTokens == 6)
    #expect(report.byteTokens == 0)
    #expect(
      report.worst == [
        .init(word: "▁dog", count: 2, file: "dev.en", line: 1),
        .init(word: "▁on", count: 2, file: "dev.en", line: 1),
      ])
    #expect(report.wordCoverage == 4.0 / 9)
    #expect(report.tokensPerLine == 10.0 / 3)
    #expect(report.lengths?.median == 3)
    #expect(report.lengths?.maximum == 7)
    #expect(report.lengths?.longestFile == "dev.en")
    #expect(report.lengths?.longestLine == 1)
  }

  @Test func `words spelled in bytes are not covered`() throws {
    var counter = CoverageCounter(try pipeline(["aa aa"], .bytePair))
    counter.add("aa ñ", file: "f", line: 3)
    let report = counter.report()
    #expect(report.byteTokens == 2)
    #expect(report.worst == [.init(word: "▁ñ", count: 1, file: "f", line: 3)])
    #expect(report.typeCoverage == 0.5)
  }

  @Test func `percentiles take the nearest rank`() throws {
    var counter = CoverageCounter(try pipeline(["a"], .word))
    for length in 1...100 {
      let text = Array(repeating: "a", count: length).joined(separator: " ")
      counter.add(text, file: "f", line: length)
    }
    let lengths = try #require(counter.report().lengths)
    #expect(lengths.median == 50)
    #expect(lengths.percentile90 == 90)
    #expect(lengths.percentile95 == 95)
    #expect(lengths.percentile99 == 99)
    #expect(lengths.maximum == 100)
    #expect(CoverageCounter(try pipeline(["a"], .word)).report().lengths == nil)
  }

  @Test func `tokens know their places`() throws {
    let pipeline = try pipeline(["abab abab é"], .bytePair)
    let text = " abab é\u{301}x"
    let encoder = pipeline.makeEncoder()
    let tokens = encoder.tokens(of: text)
    #expect(tokens.map(\.id) == encoder.encode(text))
    let utf8 = Array(pipeline.normalize(text).utf8)
    #expect(tokens.flatMap { Array(utf8[$0.range]) } == utf8)
    for token in tokens where token.token.kind == .text && !token.range.isEmpty {
      let bytes = Array(utf8[token.range])
      #expect(bytes == token.token.bytes || [0x20] + bytes == token.token.bytes)
    }
  }

  @Test func `unknown words and characters keep their places`() throws {
    let words = try pipeline(["a"], .word).makeEncoder().tokens(of: "a ñandú a")
    #expect(words.map(\.range) == [0..<1, 1..<9, 9..<11])
    #expect(words.map(\.id) == [4, 1, 4])
    var builder = VocabularyBuilder(segmentation: .words(locale: "en"))
    builder.add("ab ab")
    let characters = try builder.buildPipeline(kind: .bytePair, usesByteFallback: false)
    let tokens = characters.makeEncoder().tokens(of: "aé👍🏽b")
    #expect(tokens.map(\.range) == [0..<1, 1..<3, 3..<11, 11..<12])
  }
}
