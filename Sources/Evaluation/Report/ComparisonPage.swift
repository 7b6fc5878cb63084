/// One offline page that compares a system with a baseline.
public struct ComparisonPage: Sendable {
  let system: SystemEvaluation
  let baseline: SystemEvaluation
  let source: Segments?
  let tests: [Resampling.PairedResult]
  let lengths: [LengthBucket]
  let frequencies: [FrequencyBucket]
  let baselineFrequencies: [FrequencyBucket]

  /// Puts together what the page shows.
  ///
  /// - Parameters:
  ///   - system: The system in question.
  ///   - baseline: The other system, scored with the same metrics and references.
  ///   - source: The source text, if it is to be shown.
  ///   - tests: One paired test for each metric, or none.
  ///   - lengths: The segments by length.
  ///   - frequencies: The system's words by frequency.
  ///   - baselineFrequencies: The baseline's words by frequency.
  public init(
    system: SystemEvaluation, baseline: SystemEvaluation, source: Segments?,
    tests: [Resampling.PairedResult], lengths: [LengthBucket], frequencies: [FrequencyBucket],
    baselineFrequencies: [FrequencyBucket]
  ) {
    self.system = system
    self.baseline = baseline
    self.source = source
    self.tests = tests
    self.lengths = lengths
    self.frequencies = frequencies
    self.baselineFrequencies = baselineFrequencies
  }

  /// The page.
  public var html: String { "" }
}
