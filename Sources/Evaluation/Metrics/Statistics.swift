/// The sums from which a metric computes its score; sums of sums are again such sums.
public struct Statistics: Sendable, Equatable {
  /// The numbers, in the metric's own order.
  public internal(set) var values: [Double]
  /// How many segments were added up.
  public internal(set) var segments: Int

  /// No segments at all.
  ///
  /// - Parameter metric: Whose statistics these are.
  public init(for metric: some Metric) {
    values = [Double](repeating: 0, count: metric.statisticsCount)
    segments = 0
  }

  init(values: [Double], segments: Int) {
    self.values = values
    self.segments = segments
  }

  /// Adds the segments of `other`, which must belong to the same metric.
  public static func += (sum: inout Statistics, other: Statistics) {
    precondition(
      sum.values.count == other.values.count,
      "statistics of \(sum.values.count) and \(other.values.count) numbers cannot be added")
    for index in sum.values.indices { sum.values[index] += other.values[index] }
    sum.segments += other.segments
  }

  /// The statistics of the segments of both.
  public static func + (first: Statistics, second: Statistics) -> Statistics {
    var sum = first
    sum += second
    return sum
  }
}
