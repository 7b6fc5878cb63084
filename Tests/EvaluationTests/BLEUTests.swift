import DragomanEvaluation
import Testing

struct BLEUTests {
  static let hypotheses = [
    "The dog bit the man.", "It wasn't surprising.",
    "The man had just bitten him: 3-4 times, 1,000.5.",
  ]
  static let references = [
    [
      "The dog bit the man.", "It was not unexpected.",
      "The man bit him first, 3-4 times (1,000.5).",
    ],
    ["The dog had bit the man.", "No one was surprised.", "The man had bitten the dog."],
  ]

  @Test(arguments: BLEUTokenizer.allCases)
  func `statistics that were added segment by segment score as the corpus`(
    tokenizer: BLEUTokenizer
  ) throws {
    let metric = BLEU(tokenizer: tokenizer)
    let scorer = Scorer(metric)
    for (index, hypothesis) in Self.hypotheses.enumerated() {
      scorer.add(hypothesis: hypothesis, references: Self.references.map { $0[index] })
    }
    let whole = try metric.score(hypotheses: Self.hypotheses, references: Self.references)
    #expect(scorer.score == whole)
    #expect(whole.score > 20)
  }
}
