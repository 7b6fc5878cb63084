import ArgumentParser
import DragomanEvaluation
import DragomanTranslation

/// What makes hypotheses better than others, or other hypotheses than those of a plain beam.
struct HypothesisArguments: ParsableArguments {
  private static let usual = SearchOptions()
  private static let usualSampling = Sampling()

  /// What translations are compared by where their risk decides.
  enum Utility: String, ExpressibleByArgument, CaseIterable {
    case chrf, bleu

    /// The sentence score of the metric.
    var measure: DragomanTranslation.Utility {
      let metric: any Metric = self == .chrf ? ChrF() : BLEU(effectiveOrder: true)
      return DragomanTranslation.Utility {
        let scorer = Scorer(metric)
        return { translation, reference in
          let segment = scorer.add(hypothesis: translation, references: [reference])
          return metric.score(segment).score
        }
      }
    }
  }

  @Option(
    help: """
      Choose the translation that is most like all others of the beam, or of the samples, by \
      sentence chrF or BLEU (minimum Bayes risk). Scores are then expected values of it.
      """)
  var minimumRisk: Utility?

  @Option(
    help: "What log probabilities are multiplied by to weigh the others; 0: they weigh the same.")
  var riskScale = TranslationOptions().riskScale

  @Option(help: "β of the coverage penalty: what source words left unattended cost.")
  var coveragePenalty = usual.coveragePenalty

  @Option(
    help: """
      Never repeat so many tokens in a row more often than the source repeats any so many; 0 for \
      no such guard.
      """)
  var repetitionGuard = usual.repetitionLength

  @Option(help: "Divide the beam into so many groups, each unlike those before (diverse beam).")
  var groups = usual.groups

  @Option(help: "What it costs to choose the token of a hypothesis in a group before.")
  var diversity = usual.diversity

  @Option(
    help: """
      Draw so many translations of each line at random instead of searching: '--n-best' prints them, \
      '--minimum-risk' chooses one, else the first is printed.
      """)
  var samples: Int?

  @Option(help: "What sampling divides log probabilities by; below 1 for likelier translations.")
  var temperature = usualSampling.temperature

  @Option(help: "Draw among the so many most probable tokens; 0 for all.")
  var topK = usualSampling.topTokens

  @Option(help: "Draw among the fewest tokens that have so much probability together.")
  var topP = usualSampling.nucleus

  @Option(help: "What samples are drawn by: equal seeds, equal samples.")
  var seed = usualSampling.seed

  @Option(help: "Begin each translation with this text.")
  var prefix: String?

  @Option(help: "Begin the translation of each line with the same line of this file.")
  var prefixFile: String?

  func validate() throws {
    try requirePositive("groups", groups)
    try requirePositive("samples", samples)
    try require("coverage-penalty", coveragePenalty, in: 0...100)
    try require("diversity", diversity, in: 0...100)
    try require("risk-scale", riskScale, in: 0...100)
    try require("temperature", temperature, in: 0.01...100)
    try require("top-p", topP, in: 0.001...1)
    for (name, value) in [("repetition-guard", repetitionGuard), ("top-k", topK)] where value < 0 {
      throw ValidationError("'--\(name) \(value)' must not be negative.")
    }
    if samples == nil {
      let usual = Self.usualSampling
      for (name, isGiven) in [
        ("temperature", temperature != usual.temperature), ("top-k", topK != usual.topTokens),
        ("top-p", topP != usual.nucleus), ("seed", seed != usual.seed),
      ] where isGiven {
        throw ValidationError("'--\(name)' is about samples; add '--samples 1' or more.")
      }
    }
    if groups == 1 && diversity != Self.usual.diversity {
      throw ValidationError("'--diversity' is about groups; add '--groups 2' or more.")
    }
    if minimumRisk == nil && riskScale != TranslationOptions().riskScale {
      throw ValidationError("'--risk-scale' is about risk; add '--minimum-risk chrf'.")
    }
    if samples != nil && riskScale != TranslationOptions().riskScale {
      throw ValidationError(
        "'--risk-scale' is about what a beam found; samples weigh the same, so omit it.")
    }
    if samples != nil && groups > 1 {
      throw ValidationError(
        "Give '--groups' or '--samples', not both: what is drawn has no groups.")
    }
    if prefix != nil && prefixFile != nil {
      throw ValidationError("Give '--prefix' or '--prefix-file', not both.")
    }
    if let prefix, prefix.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) {
      throw ValidationError("'--prefix' must be one line; '--prefix-file' has one for each line.")
    }
  }

  /// Takes these options into those of a search.
  func apply(to options: inout TranslationOptions) {
    options.search.coveragePenalty = coveragePenalty
    options.search.repetitionLength = repetitionGuard
    options.search.groups = groups
    options.search.diversity = diversity
    options.riskScale = riskScale
    guard let samples else { return }
    var sampling = Sampling()
    sampling.count = samples
    sampling.temperature = temperature
    sampling.topTokens = topK
    sampling.nucleus = topP
    sampling.seed = seed
    options.search.sampling = sampling
  }
}
