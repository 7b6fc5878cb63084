/// A corpus metric whose score is a function of sums over segments.
///
/// `BLEU`, `ChrF` and `TER` conform. Everything that resamples, groups or adds up works on the
/// segments' statistics and never reads the text twice.
public protocol Metric: Sendable {
  /// The name that stands before the score, such as `BLEU` or `chrF2++`.
  var name: String { get }
  /// How many numbers describe a segment.
  var statisticsCount: Int { get }
  /// Whether a larger score means a better translation; false for TER.
  var higherIsBetter: Bool { get }
  /// The metric's own part of the signature, in `sacrebleu`'s order.
  var signatureItems: [(key: String, value: String)] { get }
  /// Reads segments; keeps scratch memory and is therefore not shared between threads.
  func makeSegmentReader() -> any SegmentReader
  /// The score and the text after it for summed statistics.
  func evaluate(_ statistics: [Double]) -> (score: Double, details: String)
  /// The metric as it scores a single segment: BLEU then stops at the longest n-gram there is.
  var forSegments: Self { get }
}

/// Turns the text of a segment into the numbers that a metric adds up.
public protocol SegmentReader: AnyObject {
  /// Writes the statistics of one segment.
  ///
  /// - Parameters:
  ///   - hypothesis: The translation, well-formed UTF-8.
  ///   - references: At least one reference, well-formed UTF-8.
  ///   - statistics: Where the metric's `statisticsCount` numbers go.
  func read(
    hypothesis: UnsafeBufferPointer<UInt8>, references: [UnsafeBufferPointer<UInt8>],
    into statistics: UnsafeMutablePointer<Double>)
}

extension Metric {
  /// The metric as it scores a single segment; most do so unchanged.
  public var forSegments: Self { self }

  /// The signature `sacrebleu` prints, which says how a score was made.
  ///
  /// - Parameters:
  ///   - references: The number of references.
  ///   - resampling: What a statistical test adds, such as `("bs", "1000"), ("seed", "12345")`.
  /// - Returns: `nrefs:1|case:mixed|…|version:2.6.0`.
  public func signature(
    references: Int, resampling: [(key: String, value: String)] = []
  ) -> String {
    let items =
      [("nrefs", String(references))] + resampling + signatureItems
      + [("version", sacreBLEUVersion)]
    return items.map { "\($0.0):\($0.1)" }.joined(separator: "|")
  }

  /// The score of statistics that were added up elsewhere.
  ///
  /// - Parameters:
  ///   - statistics: Sums over segments.
  ///   - references: The number of references, for the signature.
  /// - Returns: The score.
  public func score(_ statistics: Statistics, references: Int = 1) -> Score {
    let (value, details) = evaluate(statistics.values)
    return Score(
      name: name, score: value, signature: signature(references: references), details: details)
  }

  /// Scores a corpus against one reference for each segment.
  ///
  /// - Parameters:
  ///   - hypotheses: The translations.
  ///   - references: As many references.
  /// - Returns: The corpus score.
  /// - Throws: `EvaluationError` if the counts differ or there is no segment.
  public func score(hypotheses: [String], references: [String]) throws(EvaluationError) -> Score {
    try score(hypotheses: hypotheses, references: [references])
  }

  /// Scores a corpus against several streams of references, as `sacrebleu.corpus_score` does.
  ///
  /// - Parameters:
  ///   - hypotheses: The translations.
  ///   - references: One or more streams, each as long as the hypotheses.
  /// - Returns: The corpus score.
  /// - Throws: `EvaluationError` if the counts differ or there is no segment.
  public func score(
    hypotheses: [String], references: [[String]]
  ) throws(EvaluationError) -> Score {
    let streams = references.enumerated().map { index, stream in
      Segments(stream, name: "reference \(index + 1)")
    }
    let statistics = try SegmentStatistics(
      self, hypotheses: Segments(hypotheses, name: "the hypotheses"), references: streams)
    return score(statistics.total, references: references.count)
  }
}

/// The release of `sacrebleu` whose numbers and signatures are reproduced here.
public let sacreBLEUVersion = "2.6.0"
