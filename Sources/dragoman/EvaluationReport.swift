import DragomanEvaluation

/// What `evaluate --json` prints.
struct EvaluationReport: Encodable {
  struct MetricReport: Encodable {
    var name: String
    var score: Double
    var signature: String
    var details: String?
    var confidenceMean: Double?
    var confidenceHalfWidth: Double?
    var baselineScore: Double?
    var probability: Double?
    var segmentScores: [Double]?
  }

  struct LengthReport: Encodable {
    var words: String
    var segments: Int
    var scores: [String: Double]
    var baselineScores: [String: Double]?
  }

  struct FrequencyReport: Encodable {
    var occurrences: String
    var inReferences: Int
    var precision: Double
    var recall: Double
    var fMeasure: Double
    var baselineFMeasure: Double?
  }

  struct SegmentReport: Encodable {
    var line: Int
    var score: Double
    var source: String?
    var hypothesis: String
    var baseline: String?
    var references: [String]
  }

  var hypotheses: String
  var baseline: String?
  var references: [String]
  var segments: Int
  var metrics: [MetricReport]
  var byLength: [LengthReport]?
  var byFrequency: [FrequencyReport]?
  var worst: [SegmentReport]?
  var best: [SegmentReport]?

  init(_ evaluation: Evaluation) {
    let command = evaluation.command
    hypotheses = command.hypotheses
    baseline = command.baseline
    references = command.references
    segments = evaluation.system.hypotheses.count
    metrics = evaluation.system.measures.enumerated().map { index, measure in
      MetricReport(
        name: measure.score.name, score: measure.score.score,
        signature: measure.score.signature,
        details: measure.score.details.isEmpty ? nil : measure.score.details,
        confidenceMean: measure.score.confidence?.mean,
        confidenceHalfWidth: measure.score.confidence?.halfWidth,
        baselineScore: evaluation.baseline?.measures[index].score.score,
        probability: evaluation.tests.isEmpty ? nil : evaluation.tests[index].probability,
        segmentScores: command.bySentence ? measure.segmentScores : nil)
    }
    byLength = command.byLength ? Self.lengths(evaluation) : nil
    byFrequency = command.byFrequency ? Self.frequencies(evaluation) : nil
    let examples = EvaluationExamples(evaluation)
    worst = command.worst.map { examples.worst($0).map(examples.report) }
    best = command.best.map { examples.best($0).map(examples.report) }
  }

  private static func lengths(_ evaluation: Evaluation) -> [LengthReport] {
    func scores(_ system: SystemEvaluation, _ bucket: LengthBucket) -> [String: Double] {
      let pairs = system.measures.map { ($0.score.name, $0.score(of: bucket.segments)) }
      return Dictionary(pairs) { first, _ in first }
    }
    return evaluation.lengths.map { bucket in
      LengthReport(
        words: bucket.label, segments: bucket.segments.count,
        scores: scores(evaluation.system, bucket),
        baselineScores: evaluation.baseline.map { scores($0, bucket) })
    }
  }

  private static func frequencies(_ evaluation: Evaluation) -> [FrequencyReport] {
    evaluation.frequencies.map { bucket in
      FrequencyReport(
        occurrences: bucket.label, inReferences: bucket.inReferences,
        precision: bucket.precision, recall: bucket.recall, fMeasure: bucket.fMeasure,
        baselineFMeasure: evaluation.baselineFrequencies
          .first { $0.label == bucket.label }?.fMeasure)
    }
  }
}

/// Segments picked by their score under the first metric.
struct EvaluationExamples {
  private let evaluation: Evaluation
  let scores: [Double]
  private let ranking: [Int]

  init(_ evaluation: Evaluation) {
    self.evaluation = evaluation
    let wanted = evaluation.command.worst != nil || evaluation.command.best != nil
    let measure = evaluation.system.measures[0]
    scores = wanted ? measure.segmentScores : []
    ranking = wanted ? measure.metric.ranking(scores) : []
  }

  func worst(_ count: Int) -> [Int] { Array(ranking.prefix(count)) }
  func best(_ count: Int) -> [Int] { Array(ranking.suffix(count).reversed()) }

  func report(_ index: Int) -> EvaluationReport.SegmentReport {
    EvaluationReport.SegmentReport(
      line: index + 1, score: scores[index], source: evaluation.source?[index],
      hypothesis: evaluation.system.hypotheses[index],
      baseline: evaluation.baseline?.hypotheses[index],
      references: evaluation.system.references.map { $0[index] })
  }
}
