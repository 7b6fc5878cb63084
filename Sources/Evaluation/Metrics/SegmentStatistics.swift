/// One row of statistics for each segment of a corpus.
public struct SegmentStatistics: Sendable {
  /// The number of segments.
  public let count: Int
  /// The numbers in a row.
  public let width: Int
  /// All rows, one after the other.
  public let values: [Double]

  /// Reads a corpus.
  ///
  /// - Parameters:
  ///   - metric: What to measure.
  ///   - hypotheses: The translations.
  ///   - references: One or more streams, each as long as the hypotheses.
  /// - Throws: `EvaluationError` if the counts differ or there is no segment.
  public init(
    _ metric: some Metric, hypotheses: Segments, references: [Segments]
  ) throws(EvaluationError) {
    guard !references.isEmpty else { throw .noReferences }
    for stream in references where stream.count != hypotheses.count {
      throw .unequalCounts(
        first: hypotheses.name, firstCount: hypotheses.count, second: stream.name,
        secondCount: stream.count)
    }
    guard hypotheses.count > 0 else { throw .noSegments(name: hypotheses.name) }
    let width = metric.statisticsCount
    let rows = hypotheses.count
    let reader = metric.makeSegmentReader()
    values = Segments.withBytes(of: [hypotheses] + references) { streams in
      [Double](unsafeUninitializedCapacity: rows * width) { buffer, filled in
        buffer.initialize(repeating: 0)
        filled = rows * width
        guard let base = buffer.baseAddress else { return }
        var current = streams.dropFirst().map { $0[0] }
        for row in 0..<rows {
          for (index, stream) in streams.dropFirst().enumerated() { current[index] = stream[row] }
          reader.read(hypothesis: streams[0][row], references: current, into: base + row * width)
        }
      }
    }
    count = rows
    self.width = width
  }

  /// The statistics of one segment.
  public subscript(segment: Int) -> Statistics {
    Statistics(values: Array(values[segment * width..<(segment + 1) * width]), segments: 1)
  }

  /// The sums over all segments, in their order.
  public var total: Statistics { sum(0..<count) }

  /// The sums over some segments, in the given order.
  ///
  /// - Parameter segments: Their numbers, from 0.
  /// - Returns: The sums.
  public func sum(_ segments: some Sequence<Int>) -> Statistics {
    var sums = [Double](repeating: 0, count: width)
    var added = 0
    for segment in segments {
      for index in 0..<width { sums[index] += values[segment * width + index] }
      added += 1
    }
    return Statistics(values: sums, segments: added)
  }
}
