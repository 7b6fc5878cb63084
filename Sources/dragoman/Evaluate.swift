import ArgumentParser
import DragomanEvaluation

/// `dragoman evaluate`: how good translations are.
struct Evaluate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Score translations against references with BLEU, chrF and TER.",
    discussion: """
      The numbers and the signatures are those of sacreBLEU 2.6.0. Files are plain text with one \
      segment a line, plain or gzip; '-' is standard input.

        dragoman evaluate out.es ref.es --metric bleu --metric chrf
        dragoman evaluate out.es ref.es --baseline old.es --test bootstrap --html compare.html
      """)

  /// The paired tests.
  enum Test: String, ExpressibleByArgument, CaseIterable {
    case bootstrap, randomization
  }

  @Argument(help: "The translations.")
  var hypotheses: String

  @Argument(help: "One or more reference translations.")
  var references: [String]

  @OptionGroup(title: "Metrics") var metricOptions: EvaluateMetricOptions

  @Option(help: "The translations of another system, to compare with.")
  var baseline: String?

  @Option(help: "Test the difference to the baseline: bootstrap or randomization.")
  var test: Test?

  @Flag(help: "Give the 95 % confidence interval of each score.")
  var confidence = false

  @Option(
    help: "How many samples to draw (default: 1000) or trials to make (randomization: 10000).")
  var samples: Int?

  @Option(help: "Where the random numbers start (default: 12345).")
  var seed: UInt64?

  @Option(help: "The source text, shown with the segments of '--worst', '--best' and '--html'.")
  var source: String?

  @Flag(help: "Give the score of each segment.")
  var bySentence = false

  @Flag(help: "Give the scores by the length of the reference.")
  var byLength = false

  @Flag(help: "Say how well words are translated, by how frequent they are.")
  var byFrequency = false

  @Option(help: "The text in which words are counted (default: the first reference).")
  var frequencyCorpus: String?

  @Option(help: "Show so many of the worst segments, by the first metric.")
  var worst: Int?

  @Option(help: "Show so many of the best segments, by the first metric.")
  var best: Int?

  @Option(help: "The number of decimals (default: 2).")
  var decimals: Int?

  @Flag(help: "Print one JSON object.")
  var json = false

  @Option(help: "Write a page that compares the system with the baseline to this file.")
  var html: String?

  func validate() throws {
    if references.isEmpty {
      throw ValidationError("Name at least one reference file after the translations.")
    }
    if test != nil, baseline == nil {
      throw ValidationError("'--test' needs another system; name it with '--baseline'.")
    }
    if html != nil, baseline == nil {
      throw ValidationError("'--html' compares two systems; name the other with '--baseline'.")
    }
    try requirePositive("worst", worst)
    try requirePositive("best", best)
    // More are no more exact than the two decimals that are printed.
    if let samples, !(1...1_000_000).contains(samples) {
      throw ValidationError("'--samples \(samples)' must be from 1 to 1,000,000.")
    }
    if samples != nil && !confidence && test == nil {
      throw ValidationError(
        "'--samples' are drawn for '--confidence' or '--test'; add one of them.")
    }
    if seed != nil && !confidence && test == nil {
      throw ValidationError(
        "'--seed' is for what '--confidence' or '--test' draws; add one of them.")
    }
    if source != nil && worst == nil && best == nil && html == nil {
      throw ValidationError(
        "'--source' is shown by '--worst', '--best' or '--html'; add one of them.")
    }
    if frequencyCorpus != nil && !byFrequency && html == nil {
      throw ValidationError(
        "'--frequency-corpus' is counted for '--by-frequency' or '--html'; add one of them.")
    }
    if let decimals, !(0...15).contains(decimals) {
      throw ValidationError("'--decimals' must lie between 0 and 15, not \(decimals).")
    }
    if decimals != nil && json {
      throw ValidationError("'--json' gives all decimals there are; omit '--decimals'.")
    }
    let files = [hypotheses, baseline, source, frequencyCorpus] + references
    if files.count(where: { $0 == "-" }) > 1 {
      throw ValidationError("Only one of the files can be standard input.")
    }
  }

  func run() throws {
    try FileIdentity.requireApart(
      outputs: [("--html", html)],
      inputs: references + [hypotheses, baseline, source, frequencyCorpus])
    let evaluation = try Evaluation(self)
    let output = Output(standard: ())
    if json {
      try output.write(json: EvaluationReport(evaluation))
    } else {
      try EvaluationText(evaluation).write(to: output)
    }
    try output.flush()
    guard let html, let page = evaluation.page else { return }
    let file = try Output(path: html)
    try file.write(page.html)
    try file.close()
  }
}

/// Everything one call of the command has computed.
struct Evaluation {
  let command: Evaluate
  let system: SystemEvaluation
  let baseline: SystemEvaluation?
  let source: Segments?
  /// One paired test for each metric, if a test was asked for.
  let tests: [Resampling.PairedResult]
  let lengths: [LengthBucket]
  let frequencies: [FrequencyBucket]
  let baselineFrequencies: [FrequencyBucket]

  init(_ command: Evaluate) throws {
    self.command = command
    let metrics = try command.metricOptions.metrics()
    let hypotheses = try Self.read(command.hypotheses)
    let references = try command.references.map(Self.read)
    var system = try SystemEvaluation(
      hypotheses: hypotheses, references: references, metrics: metrics)
    var baseline: SystemEvaluation?
    if let path = command.baseline {
      baseline = try SystemEvaluation(
        hypotheses: try Self.read(path), references: references, metrics: metrics)
    }
    source = try command.source.map(Self.read)
    if let source, source.count != hypotheses.count {
      throw EvaluationError.unequalCounts(
        first: hypotheses.name, firstCount: hypotheses.count, second: source.name,
        secondCount: source.count)
    }
    let resampling = Resampling(seed: command.seed ?? 12345)
    if command.confidence {
      system.estimateConfidence(resampling, samples: command.samples ?? 1000)
      baseline?.estimateConfidence(resampling, samples: command.samples ?? 1000)
    }
    tests = Self.test(command, resampling, system, baseline)
    let wantsPage = command.html != nil
    lengths = command.byLength || wantsPage ? LengthBucket.group(references[0]) : []
    if command.byFrequency || wantsPage {
      let corpus = try command.frequencyCorpus.map(Self.read)
      frequencies = try FrequencyBucket.group(
        hypotheses: hypotheses, references: references[0], countedIn: corpus)
      baselineFrequencies =
        try baseline.map {
          try FrequencyBucket.group(
            hypotheses: $0.hypotheses, references: references[0], countedIn: corpus)
        } ?? []
    } else {
      (frequencies, baselineFrequencies) = ([], [])
    }
    self.system = system
    self.baseline = baseline
  }

  private static func read(_ path: String) throws -> Segments {
    let content = try LineReader.content(of: path)
    try EncodingWatch.requireNoUTF16(content, name: path)
    let segments = Segments(lines: content, name: path)
    if let first = segments.repairedLines.first {
      let more = segments.repairedLines.count - 1
      let others = more > 0 ? " and \(more) more" : ""
      Message.warn(
        "\(path): line \(first)\(others) held malformed UTF-8, which was replaced by U+FFFD.")
    }
    return segments
  }

  private static func test(
    _ command: Evaluate, _ resampling: Resampling, _ system: SystemEvaluation,
    _ baseline: SystemEvaluation?
  ) -> [Resampling.PairedResult] {
    guard let test = command.test, let baseline else { return [] }
    return zip(system.measures, baseline.measures).map { ours, theirs in
      switch test {
      case .bootstrap:
        resampling.pairedBootstrap(
          ours.metric, system: ours.statistics, baseline: theirs.statistics,
          samples: command.samples ?? 1000)
      case .randomization:
        resampling.approximateRandomization(
          ours.metric, system: ours.statistics, baseline: theirs.statistics,
          trials: command.samples ?? 10_000)
      }
    }
  }

  /// The page that compares both systems.
  var page: ComparisonPage? {
    guard let baseline else { return nil }
    return ComparisonPage(
      system: system, baseline: baseline, source: source, tests: tests, lengths: lengths,
      frequencies: frequencies, baselineFrequencies: baselineFrequencies)
  }
}
