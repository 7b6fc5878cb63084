import Testing

@testable import DragomanEvaluation

struct SegmentsTests {
  @Test(arguments: [
    ("", []), ("\n", [""]), ("a", ["a"]), ("a\n", ["a"]), ("a\r\n\r\nb \t\n", ["a", "", "b"]),
    (" a\u{85}\u{3000}\n\u{2028}b", [" a", "\u{2028}b"]), ("a\rb\n", ["a\rb"]),
  ])
  func `a line ends at a line feed and loses the white space at its end`(
    text: String, expected: [String]
  ) {
    let segments = Segments(lines: Array(text.utf8), name: "a file")
    #expect((0..<segments.count).map { segments[$0] } == expected)
    #expect(segments.repairedLines.isEmpty)
  }

  @Test func `malformed bytes become U+FFFD and their lines are remembered`() {
    let bytes: [UInt8] = [0x61, 0x0A, 0xE2, 0x82, 0x62, 0x0A, 0xEF, 0xBF, 0xBD, 0x0A, 0xED, 0xA0]
    let segments = Segments(lines: bytes, name: "a file")
    #expect(segments.repairedLines == [2, 4])
    #expect(
      (0..<segments.count).map { segments[$0] }
        == ["a", "\u{FFFD}b", "\u{FFFD}", "\u{FFFD}\u{FFFD}"])
  }

  @Test func `unequal counts are refused with both names and numbers`() {
    let two = Segments(["a", "b"], name: "two.txt")
    let one = Segments(["a"], name: "one.txt")
    #expect(
      throws: EvaluationError.unequalCounts(
        first: "two.txt", firstCount: 2, second: "one.txt", secondCount: 1)
    ) {
      _ = try SegmentStatistics(BLEU(), hypotheses: two, references: [one])
    }
    let none = Segments([], name: "none.txt")
    #expect(throws: EvaluationError.noSegments(name: "none.txt")) {
      _ = try SegmentStatistics(TER(), hypotheses: none, references: [none])
    }
    #expect(throws: EvaluationError.noReferences) {
      _ = try SegmentStatistics(ChrF(), hypotheses: two, references: [])
    }
  }

  @Test func `a missing file is refused by its name`() throws {
    let error = #expect(throws: EvaluationError.self) {
      _ = try Segments(contentsOf: "/nonexistent/file")
    }
    #expect(error?.description.contains("/nonexistent/file") == true)
  }
}
