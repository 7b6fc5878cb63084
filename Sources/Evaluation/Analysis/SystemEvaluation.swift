/// One system's translations with their scores under several metrics.
public struct SystemEvaluation: Sendable {
  /// One metric's view of the system.
  public struct Measure: Sendable {
    /// What was measured.
    public let metric: any Metric
    /// The corpus score.
    public internal(set) var score: Score
    /// The segments' statistics.
    public let statistics: SegmentStatistics

    /// The score of every segment by itself.
    public var segmentScores: [Double] { metric.segmentScores(statistics) }

    /// The score of some of the segments.
    ///
    /// - Parameter segments: Their numbers, from 0.
    /// - Returns: Their score as a corpus.
    public func score(of segments: [Int]) -> Double {
      metric.evaluate(statistics.sum(segments).values).score
    }
  }

  /// The translations.
  public let hypotheses: Segments
  /// One or more streams of references.
  public let references: [Segments]
  /// One measure for each metric.
  public private(set) var measures: [Measure]

  /// Scores a system.
  ///
  /// - Parameters:
  ///   - hypotheses: The translations.
  ///   - references: One or more streams, each as long as the hypotheses.
  ///   - metrics: What to measure.
  /// - Throws: `EvaluationError` if the counts differ or there is no segment.
  public init(
    hypotheses: Segments, references: [Segments], metrics: [any Metric]
  ) throws(EvaluationError) {
    self.hypotheses = hypotheses
    self.references = references
    measures = []
    for metric in metrics {
      let statistics = try SegmentStatistics(
        metric, hypotheses: hypotheses, references: references)
      let score = metric.score(statistics.total, references: references.count)
      measures.append(Measure(metric: metric, score: score, statistics: statistics))
    }
  }

  /// Adds the bootstrap interval to every score and says so in the signatures.
  ///
  /// - Parameters:
  ///   - resampling: Where the random numbers come from.
  ///   - samples: How many corpora to draw.
  public mutating func estimateConfidence(_ resampling: Resampling, samples: Int) {
    for index in measures.indices {
      let measure = measures[index]
      measures[index].score.confidence = resampling.bootstrap(
        measure.metric, measure.statistics, samples: samples)
      measures[index].score.signature = measure.metric.signature(
        references: references.count,
        resampling: [("bs", String(samples)), ("seed", String(resampling.seed))])
    }
  }
}
