/// chrF (Popović, 2015) and, with word n-grams, chrF+ and chrF++ (Popović, 2017).
///
/// The defaults are `sacrebleu`'s chrF2: character orders 1 to 6, β = 2, white space left out.
public struct ChrF: Metric {
  /// The longest character n-gram.
  public var characterOrder: Int
  /// The longest word n-gram; 0 for chrF, 2 for chrF++.
  public var wordOrder: Int
  /// How many times as much recall weighs as precision.
  public var beta: Int
  /// Whether the text is lower-cased first.
  public var lowercase: Bool
  /// Whether white space belongs to the character n-grams.
  public var whitespace: Bool
  /// Whether orders without n-grams count with a tiny number instead of being left out.
  public var epsilonSmoothing: Bool

  /// chrF; without arguments, `sacrebleu`'s chrF2.
  ///
  /// - Parameters:
  ///   - characterOrder: The longest character n-gram.
  ///   - wordOrder: The longest word n-gram.
  ///   - beta: How many times as much recall weighs as precision.
  ///   - lowercase: Whether the text is lower-cased first.
  ///   - whitespace: Whether white space belongs to the character n-grams.
  ///   - epsilonSmoothing: Whether orders without n-grams count with a tiny number.
  public init(
    characterOrder: Int = 6, wordOrder: Int = 0, beta: Int = 2, lowercase: Bool = false,
    whitespace: Bool = false, epsilonSmoothing: Bool = false
  ) {
    precondition(
      characterOrder >= 0 && wordOrder >= 0 && characterOrder + wordOrder > 0,
      "chrF needs n-grams, not character order \(characterOrder) and word order \(wordOrder)")
    self.characterOrder = characterOrder
    self.wordOrder = wordOrder
    self.beta = beta
    self.lowercase = lowercase
    self.whitespace = whitespace
    self.epsilonSmoothing = epsilonSmoothing
  }

  /// chrF++: chrF2 with words and word pairs.
  public static let plusPlus = ChrF(wordOrder: 2)

  /// `chrF`, β, and a plus sign for each word order.
  public var name: String { "chrF\(beta)" + String(repeating: "+", count: wordOrder) }
  /// For each order: n-grams of the hypothesis, of the reference, and in both.
  public var statisticsCount: Int { 3 * (characterOrder + wordOrder) }
  /// Larger is better.
  public var higherIsBetter: Bool { true }

  /// Case, effective order, the orders and white space.
  public var signatureItems: [(key: String, value: String)] {
    [
      ("case", lowercase ? "lc" : "mixed"), ("eff", epsilonSmoothing ? "no" : "yes"),
      ("nc", String(characterOrder)), ("nw", String(wordOrder)),
      ("space", whitespace ? "yes" : "no"),
    ]
  }

  /// A reader with its own scratch memory.
  public func makeSegmentReader() -> any SegmentReader { ChrFReader(self) }

  /// chrF of summed statistics.
  public func evaluate(_ statistics: [Double]) -> (score: Double, details: String) {
    (statistics.withUnsafeBufferPointer(score), "")
  }

  /// The F score of the averaged precisions and recalls, in percent.
  func score(_ statistics: UnsafeBufferPointer<Double>) -> Double {
    let epsilon = 1e-16
    let factor = Double(beta * beta)
    let orders = characterOrder + wordOrder
    var smoothed = 0.0
    var (precisions, recalls, effectiveOrders) = (0.0, 0.0, 0.0)
    for order in 0..<orders {
      let hypothesis = statistics[3 * order]
      let reference = statistics[3 * order + 1]
      let matches = statistics[3 * order + 2]
      let precision = hypothesis > 0 ? matches / hypothesis : epsilon
      let recall = reference > 0 ? matches / reference : epsilon
      let denominator = factor * precision + recall
      smoothed +=
        denominator > 0 ? (1 + factor) * precision * recall / denominator : epsilon
      if hypothesis > 0, reference > 0 {
        precisions += precision
        recalls += recall
        effectiveOrders += 1
      }
    }
    if epsilonSmoothing { return 100 * smoothed / Double(orders) }
    guard effectiveOrders > 0 else { return 0 }
    precisions /= effectiveOrders
    recalls /= effectiveOrders
    guard precisions + recalls > 0 else { return 0 }
    return 100 * ((1 + factor) * precisions * recalls / (factor * precisions + recalls))
  }
}
