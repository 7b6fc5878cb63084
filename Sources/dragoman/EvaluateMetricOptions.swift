import ArgumentParser
import DragomanEvaluation

/// Which metrics, and how each is computed.
struct EvaluateMetricOptions: ParsableArguments {
  /// The metrics by name.
  enum Name: String, ExpressibleByArgument, CaseIterable {
    case bleu, chrf, ter
  }

  @Option(
    help: ArgumentHelp("A metric: bleu, chrf or ter; may be repeated.", valueName: "metric"))
  var metric: [Name] = [.bleu]

  @Flag(help: "Lower-case the text for BLEU and chrF; TER does so unless told otherwise.")
  var lowercase = false

  @Flag(
    help: """
      BLEU as multi-bleu.perl -lc gives it on tokenised text, which the Multi30k papers report: \
      lower-cased, cut at spaces, not smoothed.
      """)
  var tokenizedLowercase = false

  @Option(help: "How BLEU cuts tokens: 13a, intl, char, none or zh.")
  var tokenizer = "13a"

  @Option(help: "How BLEU treats orders without matches: exp, floor, add-k or none.")
  var smoothing = "exp"

  @Option(help: "The number of floor (default: 0.1) and add-k (default: 1).")
  var smoothingValue: Double?

  @Flag(help: "Leave out n-grams longer than every hypothesis from BLEU.")
  var effectiveOrder = false

  @Option(help: "The longest character n-gram of chrF.")
  var chrfCharacterOrder = 6

  @Option(help: "The longest word n-gram of chrF; 2 gives chrF++.")
  var chrfWordOrder = 0

  @Option(help: "How many times as much recall weighs as precision in chrF.")
  var chrfBeta = 2

  @Flag(help: "Keep white space in the character n-grams of chrF.")
  var chrfWhitespace = false

  @Flag(help: "Count orders without n-grams in chrF with a tiny number, as chrF++.py does.")
  var chrfEpsilon = false

  @Flag(help: "Separate punctuation and decode entities for TER.")
  var terNormalized = false

  @Flag(help: "Remove punctuation for TER.")
  var terNoPunctuation = false

  @Flag(help: "Let the two options above know Chinese and Japanese characters.")
  var terAsianSupport = false

  @Flag(help: "Keep case for TER.")
  var terCaseSensitive = false

  func validate() throws {
    if BLEUTokenizer(rawValue: tokenizer) == nil {
      throw ValidationError(
        "There is no tokenizer '\(tokenizer)'; choose 13a, intl, char, none or zh.")
    }
    do {
      _ = try BLEUSmoothing(name: smoothing, value: smoothingValue)
    } catch {
      throw ValidationError(error.description)
    }
    if let smoothingValue, !(smoothingValue >= 0) {
      throw ValidationError("'--smoothing-value' must not be negative, but is \(smoothingValue).")
    }
    if chrfCharacterOrder < 0 || chrfWordOrder < 0 || chrfCharacterOrder + chrfWordOrder == 0 {
      throw ValidationError(
        "'--chrf-character-order' and '--chrf-word-order' must leave chrF some n-grams.")
    }
    if chrfBeta < 0 || chrfBeta > 1000 {
      throw ValidationError("'--chrf-beta' must lie between 0 and 1000.")
    }
  }

  /// The metrics in the order they were asked for, each once.
  func metrics() throws(EvaluationError) -> [any Metric] {
    var names: [Name] = []
    for name in metric where !names.contains(name) { names.append(name) }
    var metrics: [any Metric] = []
    for name in names { metrics.append(try make(name)) }
    return metrics
  }

  private func make(_ name: Name) throws(EvaluationError) -> any Metric {
    switch name {
    case .bleu where tokenizedLowercase:
      return BLEU.tokenizedLowercase
    case .bleu:
      return BLEU(
        tokenizer: BLEUTokenizer(rawValue: tokenizer) ?? .mteval13a,
        smoothing: try BLEUSmoothing(name: smoothing, value: smoothingValue),
        lowercase: lowercase, effectiveOrder: effectiveOrder)
    case .chrf:
      return ChrF(
        characterOrder: chrfCharacterOrder, wordOrder: chrfWordOrder, beta: chrfBeta,
        lowercase: lowercase, whitespace: chrfWhitespace, epsilonSmoothing: chrfEpsilon)
    case .ter:
      return TER(
        normalized: terNormalized, noPunctuation: terNoPunctuation,
        asianSupport: terAsianSupport, caseSensitive: terCaseSensitive)
    }
  }
}
