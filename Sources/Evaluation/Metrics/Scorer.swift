/// Scores segments as they come in, for example while a development set is being translated.
///
///     let scorer = Scorer(BLEU())
///     scorer.add(hypothesis: "A cat sat.", references: ["The cat sat."])
///     print(scorer.score)
public final class Scorer {
  /// What is measured.
  public let metric: any Metric
  /// The sums so far.
  public private(set) var total: Statistics
  private let reader: any SegmentReader
  private var references = 1

  /// Starts with no segments.
  ///
  /// - Parameter metric: What to measure.
  public init(_ metric: any Metric) {
    self.metric = metric
    reader = metric.makeSegmentReader()
    total = Statistics(for: metric)
  }

  /// Adds one segment.
  ///
  /// - Parameters:
  ///   - hypothesis: The translation.
  ///   - references: At least one reference.
  /// - Returns: The segment's own statistics.
  @discardableResult
  public func add(hypothesis: String, references: [String]) -> Statistics {
    precondition(!references.isEmpty, "a segment needs at least one reference, not 0")
    self.references = references.count
    let segments = Segments([hypothesis] + references, name: "a segment")
    var segment = Statistics(for: metric)
    segment.segments = 1
    Segments.withBytes(of: [segments]) { streams in
      segment.values.withUnsafeMutableBufferPointer { values in
        guard let base = values.baseAddress else { return }
        let texts = (0...references.count).map { streams[0][$0] }
        reader.read(hypothesis: texts[0], references: Array(texts.dropFirst()), into: base)
      }
    }
    total += segment
    return segment
  }

  /// The score of everything added so far.
  public var score: Score { metric.score(total, references: references) }
}
