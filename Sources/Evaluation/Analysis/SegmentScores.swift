extension Metric {
  /// The score of every segment by itself.
  ///
  /// BLEU stops at the longest n-gram a segment has, as `sacrebleu --sentence-level` does.
  ///
  /// - Parameter statistics: The segments' statistics under this metric.
  /// - Returns: As many scores.
  public func segmentScores(_ statistics: SegmentStatistics) -> [Double] {
    let metric = forSegments
    return (0..<statistics.count).map { metric.evaluate(statistics[$0].values).score }
  }

  /// The segments from the worst to the best; of equal ones the earlier comes first.
  ///
  /// - Parameter scores: The segments' scores under this metric.
  /// - Returns: The numbers of the segments, from 0.
  public func ranking(_ scores: [Double]) -> [Int] {
    scores.indices.sorted { first, second in
      let (one, other) = (scores[first], scores[second])
      guard one != other else { return first < second }
      return higherIsBetter ? one < other : one > other
    }
  }
}
