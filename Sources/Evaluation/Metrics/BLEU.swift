import DragomanPages

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Corpus BLEU (Papineni et al., 2002) with the numbers and signatures of `sacrebleu`.
///
/// The defaults are `sacrebleu`'s: 13a tokenizer, case kept, exponential smoothing, orders 1 to 4.
public struct BLEU: Metric {
  /// How a segment is cut into tokens.
  public var tokenizer: BLEUTokenizer
  /// What stands in for the precision of an order without matches.
  public var smoothing: BLEUSmoothing
  /// Whether the text is lower-cased first.
  public var lowercase: Bool
  /// Whether orders longer than every hypothesis are left out; meant for single segments.
  public var effectiveOrder: Bool
  /// The longest n-gram.
  public var maximumOrder: Int

  /// Corpus BLEU; without arguments, `sacrebleu`'s default.
  ///
  /// - Parameters:
  ///   - tokenizer: How a segment is cut into tokens.
  ///   - smoothing: What stands in for the precision of an order without matches.
  ///   - lowercase: Whether the text is lower-cased first.
  ///   - effectiveOrder: Whether orders longer than every hypothesis are left out.
  ///   - maximumOrder: The longest n-gram.
  public init(
    tokenizer: BLEUTokenizer = .mteval13a, smoothing: BLEUSmoothing = .exponential,
    lowercase: Bool = false, effectiveOrder: Bool = false, maximumOrder: Int = 4
  ) {
    precondition(maximumOrder > 0, "the longest n-gram must have a token, not \(maximumOrder)")
    self.tokenizer = tokenizer
    self.smoothing = smoothing
    self.lowercase = lowercase
    self.effectiveOrder = effectiveOrder
    self.maximumOrder = maximumOrder
  }

  /// The figure of `multi-bleu.perl` on lower-cased tokenised text, as the Multi30k papers report.
  ///
  /// Both files must already be tokenised; in that literature with Moses' `tokenizer.perl`, as the
  /// data set's `*.lc.norm.tok.*` files are. The text is lower-cased by Unicode's rules (the
  /// data set's was by Moses' `lowercase.perl`; the script's own option `-lc` changes ASCII
  /// letters only), cut at white space, and scored with the orders 1 to 4, the closest reference
  /// length and no smoothing: an order without matches makes the score 0. Such numbers lie a
  /// point or more away from 13a BLEU of the detokenised text and must not be compared with it.
  /// Source: Moses, `scripts/generic/multi-bleu.perl`.
  public static let tokenizedLowercase = BLEU(
    tokenizer: .none, smoothing: .none, lowercase: true)

  /// Always `BLEU`.
  public var name: String { "BLEU" }
  /// Two lengths, then matches and totals for each order.
  public var statisticsCount: Int { 2 + 2 * maximumOrder }
  /// Larger is better.
  public var higherIsBetter: Bool { true }

  /// Case, effective order, tokenizer and smoothing.
  public var signatureItems: [(key: String, value: String)] {
    [
      ("case", lowercase ? "lc" : "mixed"), ("eff", effectiveOrder ? "yes" : "no"),
      ("tok", tokenizer.rawValue), ("smooth", smoothing.description),
    ]
  }

  /// The same metric with effective order, as `sacrebleu` scores single segments.
  public var forSegments: BLEU {
    var copy = self
    copy.effectiveOrder = true
    return copy
  }

  /// A reader with its own scratch memory.
  public func makeSegmentReader() -> any SegmentReader { BLEUReader(self) }

  /// BLEU of summed statistics.
  public func evaluate(_ statistics: [Double]) -> (score: Double, details: String) {
    let computed = BLEUComponents(self, statistics)
    return (computed.score, computed.details)
  }
}

/// What BLEU is made of: precisions, brevity penalty and lengths.
public struct BLEUComponents: Sendable, Equatable {
  /// The score, 0 to 100.
  public private(set) var score = 0.0
  /// The precision of each order in percent, after smoothing.
  public private(set) var precisions: [Double]
  /// The factor that punishes hypotheses shorter than their references.
  public let brevityPenalty: Double
  /// The number of hypothesis tokens.
  public let hypothesisLength: Int
  /// The number of reference tokens, the closest reference of each segment counted.
  public let referenceLength: Int

  /// Computes everything from summed statistics.
  ///
  /// - Parameters:
  ///   - metric: The options.
  ///   - statistics: The sums: two lengths, then matches and totals for each order.
  public init(_ metric: BLEU, _ statistics: [Double]) {
    let order = metric.maximumOrder
    let (length, reference) = (statistics[0], statistics[1])
    hypothesisLength = Int(length)
    referenceLength = Int(reference)
    var penalty = 1.0
    if length < reference { penalty = length > 0 ? exp(1 - reference / length) : 0 }
    brevityPenalty = penalty
    precisions = [Double](repeating: 0, count: order)
    let matches = statistics[2..<2 + order]
    guard matches.contains(where: { $0 != 0 }) else { return }

    var halving = 1.0
    var usedOrder = order
    for index in 0..<order {
      var match = statistics[2 + index]
      var total = statistics[2 + order + index]
      if case .addK(let amount) = metric.smoothing, index > 0 {
        match += amount
        total += amount
      }
      if total == 0 { break }
      if metric.effectiveOrder { usedOrder = index + 1 }
      if match > 0 {
        precisions[index] = 100 * match / total
      } else if case .exponential = metric.smoothing {
        halving *= 2
        precisions[index] = 100 / (halving * total)
      } else if case .floor(let amount) = metric.smoothing {
        precisions[index] = 100 * amount / total
      }
    }
    let logarithms = precisions.prefix(usedOrder).map { $0 == 0 ? -9_999_999_999 : log($0) }
    score = penalty * exp(logarithms.reduce(0, +) / Double(usedOrder))
  }

  /// Precisions, brevity penalty, ratio and lengths as `sacrebleu` prints them.
  public var details: String {
    let ratio =
      referenceLength > 0 ? Double(hypothesisLength) / Double(referenceLength) : 0
    return precisions.map { fixed($0, 1) }.joined(separator: "/")
      + " (BP = \(fixed(brevityPenalty, 3)) ratio = \(fixed(ratio, 3))"
      + " hyp_len = \(hypothesisLength) ref_len = \(referenceLength))"
  }
}
