import DragomanEvaluation
import Testing

/// TER of lines that are longer than what is looked at around the diagonal.
struct TERTests {
  private static func words(_ count: Int) -> [String] {
    (0..<count).map { "w\(($0 * $0 + 3 * $0) % 29)" }
  }

  /// Some words are others, and five of a long line stand elsewhere.
  private static func hypothesis(_ count: Int) -> String {
    let words = words(count).enumerated().map { $0 % 9 == 4 ? "x" : $1 }
    guard count > 20 else { return words.joined(separator: " ") }
    return (words[12..<17] + words[..<12] + words[17...]).joined(separator: " ")
  }

  // The edits that sacreBLEU 2.6.0 counts, for the words of hypothesis and reference.
  @Test(arguments: [
    (1, 60, 59.0), (1, 300, 299), (3, 200, 197), (60, 1, 59), (120, 3, 117), (90, 121, 41),
    (120, 120, 16), (150, 97, 63), (26, 27, 7), (200, 40, 160),
  ])
  func `edits of long lines are those of sacreBLEU`(count: Int, length: Int, edits: Double) throws {
    let score = try TER().score(
      hypotheses: [Self.hypothesis(count)],
      references: [[Self.words(length).joined(separator: " ")]])
    #expect(abs(score.score * Double(length) / 100 - edits) < 1e-9)
  }
}
