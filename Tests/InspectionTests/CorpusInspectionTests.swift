import DragomanText
import Testing

@testable import DragomanInspection

struct CorpusInspectionTests {
  @Test func `coverage counts words, types and tokens`() throws {
    var inspector = CorpusInspector(try pipeline(["the cat sat", "the mat"], .word))
    inspector.add("the dog sat  on the dog", file: "dev.en", line: 1)
    inspector.add("", file: "dev.en", line: 2)
    inspector.add("on a mat", file: "more.en", line: 7)
    let report = inspector.inspection(listed: 2)
    #expect(report.files == ["dev.en", "more.en"])
    #expect(report.lines == 3)
    #expect(report.bytes == 31)
    #expect(report.words == 9)
    #expect(report.wordTypes == 6)  // the dog sat on a mat
    #expect(!report.typesAreEstimated)
    #expect(report.coveredWords == 4)  // the, sat, the, mat
    #expect(report.coveredWordTypes == 3)
    #expect(report.tokens == 10)  // the second of two spaces is a token and no word
    #expect(report.unknownTokens == 6)
    #expect(report.byteTokens == 0)
    #expect(report.singletons == 3)  // sat a mat
    #expect(report.uncovered.total == 3)
    #expect(
      report.uncovered.items == [
        .init(word: "▁dog", count: 2, tokens: 1, places: ["dev.en:1"]),
        .init(word: "▁on", count: 2, tokens: 1, places: ["dev.en:1", "more.en:7"]),
      ])
    #expect(report.wordCoverage == 4.0 / 9)
    #expect(report.tokensPerLine == 10.0 / 3)
    #expect(report.wordsByTokens[0] == 9)
    #expect(report.unusedEntries.total == 1)
    #expect(report.unusedEntries.items.map(\.token) == ["▁cat"])
    #expect(report.lengths?.median == 3)
    #expect(report.lengths?.maximum == 7)
    #expect(report.lengths?.longest == "dev.en:1")
    #expect(report.lengths?.advisedMaximum == 10)
    #expect(report.typesCovering == [6, 6, 6])
  }

  @Test(arguments: [Vocabulary.Kind.bytePair, .unigram, .word], [1 << 19, 4])
  func `tokens are those of the encoder, line by line`(_ kind: Vocabulary.Kind, _ limit: Int) throws
  {
    let pipeline = try pipeline(["the cat sat on the mat", "a dog, a cat; who?"], kind, size: 290)
    let parts = [
      "the", "cat", "mat,", "dogs?", "  ", " ", "\u{301}", "café", "ไทย กิน", "a\u{3000} b", "\t",
      String(repeating: "x", count: 90), "",
    ]
    var inspector = CorpusInspector(pipeline, limit: limit)
    let encoder = pipeline.makeEncoder()
    var counts = [Int](repeating: 0, count: pipeline.vocabulary.count)
    var longest = 0
    for number in 1...200 {
      let line = (0..<(number % 9)).map {
        parts[(number * 7 + $0 * $0 * 3 + number / 5) % parts.count]
      }
      .joined(separator: " ")
      inspector.add(line, file: "f", line: number)
      let ids = encoder.encode(line)
      for id in ids { counts[Int(id)] += 1 }
      longest = max(longest, ids.count)
    }
    let report = inspector.inspection()
    #expect(report.tokens == counts.reduce(0, +))
    #expect(inspector.entryCounts() == counts)
    #expect(report.lengths?.maximum == longest)
    #expect(report.unknownTokens == counts[1])
    // Asked twice, it answers the same.
    #expect(inspector.inspection() == report)
  }

  @Test func `words spelled in bytes are not covered and cost most`() throws {
    var inspector = CorpusInspector(try pipeline(["aa aa"], .bytePair))
    inspector.add("aa ñ", file: "f", line: 3)
    inspector.add("ñ", file: "f", line: 5)
    let report = inspector.inspection()
    #expect(report.byteTokens == 4)
    #expect(
      report.uncovered.items == [.init(word: "▁ñ", count: 2, tokens: 3, places: ["f:3", "f:5"])])
    #expect(report.mostSplit.map(\.word) == ["▁ñ"])
    #expect(report.wordsByTokens.prefix(3) == [1, 0, 2])
    #expect(report.typeCoverage == 0.5)
  }

  @Test func `scripts have their own coverage`() throws {
    var inspector = CorpusInspector(try pipeline(["cat dog"], .word))
    inspector.add("cat дом дог. mouse dog", file: "f", line: 1)
    let scripts = inspector.inspection().scripts
    #expect(scripts.map(\.script) == ["Latin", "Cyrillic", "Common"])
    #expect(scripts.map(\.words) == [3, 2, 1])
    #expect(scripts.map(\.coveredWords) == [2, 0, 0])
  }

  @Test func `merges that a corpus does not need are listed`() throws {
    var inspector = CorpusInspector(try pipeline(["abab abab cd cd cd"], .bytePair))
    inspector.add("abab", file: "f", line: 1)
    let report = inspector.inspection()
    #expect(report.unusedMerges.items.map { $0.left + $0.right } == ["▁c", "▁cd"])
    #expect(report.unusedEntries.items.map(\.token).contains("▁cd"))
  }

  @Test func `percentiles take the nearest rank`() throws {
    var histogram = LengthHistogram()
    for length in (1...100).reversed() { histogram.add(length) }
    #expect([50, 90, 95, 99, 99.9].map(histogram.percentile) == [50, 90, 95, 99, 100])
    #expect(histogram.maximum == 100)
    #expect(histogram.lines(longerThan: 90) == 10)
    #expect(histogram.columns(10).width == 11)
    #expect(histogram.columns(10).counts == [10, 11, 11, 11, 11, 11, 11, 11, 11, 2])
    histogram.add(1_000_000)
    #expect(histogram.percentile(100) == 1_000_000)
    #expect(CorpusInspector(try pipeline(["a"], .word)).inspection().lengths == nil)
  }

  @Test func `with too many types sums stay exact and types are estimated`() throws {
    let pipeline = try pipeline(["the"], .word)
    var bounded = CorpusInspector(pipeline, limit: 64)
    var exact = CorpusInspector(pipeline)
    for number in 0..<2000 {
      let line = "the w\(number) w\(number % 7)"
      bounded.add(line, file: "f", line: number + 1)
      exact.add(line, file: "f", line: number + 1)
    }
    let (few, all) = (bounded.inspection(), exact.inspection())
    #expect(few.typesAreEstimated && !all.typesAreEstimated)
    #expect(few.words == all.words && few.tokens == all.tokens)
    #expect(few.coveredWords == all.coveredWords)
    #expect(few.unknownTokens == all.unknownTokens)
    #expect(all.wordTypes == 2001)
    #expect(abs(few.wordTypes - 2001) < 60)
    #expect(few.coveredWordTypes == 1)
    #expect(few.wordsByTokens == all.wordsByTokens)
    #expect(few.scripts == all.scripts)
    #expect(bounded.entryCounts() == exact.entryCounts())
    // Frequent words keep their true counts.
    #expect(few.uncovered.items.prefix(7) == all.uncovered.items.prefix(7))
    // What is forgotten is not told as if it were all there is.
    #expect(all.singletons == 1993 && few.singletons == nil)
    #expect(all.typesCovering[0] == 1401 && few.typesCovering == [nil, nil, nil])
    #expect(abs(few.uncovered.total - 2000) < 60)
    let share = few.coverage.last?.y ?? 1
    #expect(share < 0.7, "of the words that were kept, not of all")
  }

  @Test func `of very many covered words the few that are not are still told`() throws {
    let digits = try pipeline(["0123456789"], .character, minimumCount: 1)
    var inspector = CorpusInspector(digits, limit: 64)
    for number in 0..<20_000 { inspector.add("\(number)", file: "f", line: number + 1) }
    for number in 0..<50 { inspector.add("x\(number)", file: "f", line: 20_001 + number) }
    let report = inspector.inspection()
    #expect(report.typesAreEstimated && abs(report.wordTypes - 20_050) < 600)
    #expect(abs(report.uncovered.total - 50) <= 2)
  }

  @Test func `a very long word is counted and listed by its beginning`() throws {
    var inspector = CorpusInspector(try pipeline(["ab ab"], .bytePair))
    inspector.add(String(repeating: "ñ", count: 500), file: "f", line: 1)
    let report = inspector.inspection()
    #expect(report.byteTokens == 1000)
    #expect(report.uncovered.items[0].word.hasSuffix("ñ…"))
    #expect(report.uncovered.items[0].word.utf8.count < 260)
    #expect(inspector.entryCounts().reduce(0, +) == report.tokens)
  }

  @Test func `the number of different strings is estimated within a few per cent`() {
    for count in [10, 1000, 200_000] {
      var counter = DistinctCounter()
      for number in 0..<count {
        for _ in 0..<2 {
          Array("word \(number)".utf8).withUnsafeBufferPointer { counter.insert($0) }
        }
      }
      #expect(abs(Double(counter.estimate) - Double(count)) <= 0.03 * Double(count))
    }
  }

  @Test func `curves rank and sum counts`() {
    let ranked = RankedCounts([1, 0, 6, 3])
    #expect(ranked.zipf() == [.init(x: 1, y: 6), .init(x: 2, y: 3), .init(x: 3, y: 1)])
    #expect(ranked.coverage().map(\.y) == [0.6, 0.9, 1.0])
    #expect(ranked.itemsCovering(0.9) == 2)
    let many = RankedCounts(Array(repeating: 2, count: 10_000))
    #expect(many.zipf().count <= 120)
    #expect(many.coverage().last == .init(x: 10_000, y: 1))
    #expect(many.coverage().first == .init(x: 1, y: 0.0001))
    #expect(RankedCounts([]).zipf().isEmpty)
    let part = RankedCounts([6, 3], total: 20)
    #expect(part.itemsCovering(0.4) == 2 && part.itemsCovering(0.5) == nil)
    #expect(part.coverage().map(\.y) == [0.3, 0.45])
  }

  @Test func `curves are drawn in dots and histograms in blocks`() {
    var plot = TerminalPlot()
    plot.columns = 4
    plot.rows = 2
    let falling = [CurvePoint(x: 1, y: 8), CurvePoint(x: 8, y: 1)]
    #expect(
      plot.curve(falling, x: .linear, y: .linear) { "\(Int($0))" } == """
        8 ┤⠑⢄  
        1 ┤  ⠑⢄
          └────
           1  8

        """)
    #expect(plot.curve([falling[0]], x: .linear, y: .linear) { "\($0)" } == "")
    plot.rows = 6
    #expect(
      plot.histogram([0, 1, 24, 12], first: "0", last: "3") == """
        24 ┤  █ 
           │  █▄
           │ ▁██
           └────
            0  3

        """)
  }
}
