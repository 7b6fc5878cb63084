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
  var tokenizer = Self.usualTokenizer

  @Option(help: "How BLEU treats orders without matches: exp, floor, add-k or none.")
  var smoothing = Self.usualSmoothing

  @Option(help: "The number of floor (default: 0.1) and add-k (default: 1).")
  var smoothingValue: Double?

  @Flag(help: "Leave out n-grams longer than every hypothesis from BLEU.")
  var effectiveOrder = false

  @Option(help: "The longest character n-gram of chrF.")
  var chrfCharacterOrder = Self.usualCharacterOrder

  @Option(help: "The longest word n-gram of chrF; 2 gives chrF++.")
  var chrfWordOrder = 0

  @Option(help: "How many times as much recall weighs as precision in chrF.")
  var chrfBeta = Self.usualBeta

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

  private static let usualTokenizer = "13a"
  private static let usualSmoothing = "exp"
  private static let usualCharacterOrder = 6
  private static let usualBeta = 2

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
    if let smoothingValue, !(smoothingValue >= 0 && smoothingValue.isFinite) {
      throw ValidationError(
        "'--smoothing-value' must be a number that is not negative, but is \(smoothingValue).")
    }
    for (name, order) in [
      ("character", chrfCharacterOrder), ("word", chrfWordOrder),
    ] where order > Self.largestOrder {
      throw ValidationError("'--chrf-\(name)-order \(order)' must be at most \(Self.largestOrder).")
    }
    if chrfCharacterOrder < 0 || chrfWordOrder < 0 || chrfCharacterOrder + chrfWordOrder == 0 {
      throw ValidationError(
        "'--chrf-character-order' and '--chrf-word-order' must leave chrF some n-grams.")
    }
    if chrfBeta < 0 || chrfBeta > 1000 {
      throw ValidationError("'--chrf-beta' must lie between 0 and 1000.")
    }
    try requireUse()
  }

  private static let largestOrder = 100

  /// Refuses what is about a metric that was not asked for.
  private func requireUse() throws {
    let ofBLEU = [
      ("tokenizer", tokenizer != Self.usualTokenizer),
      ("smoothing", smoothing != Self.usualSmoothing),
      ("smoothing-value", smoothingValue != nil), ("effective-order", effectiveOrder),
    ]
    let ofChrF = [
      ("chrf-character-order", chrfCharacterOrder != Self.usualCharacterOrder),
      ("chrf-word-order", chrfWordOrder != 0), ("chrf-beta", chrfBeta != Self.usualBeta),
      ("chrf-whitespace", chrfWhitespace), ("chrf-epsilon", chrfEpsilon),
    ]
    let ofTER = [
      ("ter-normalized", terNormalized), ("ter-no-punctuation", terNoPunctuation),
      ("ter-asian-support", terAsianSupport), ("ter-case-sensitive", terCaseSensitive),
    ]
    for (name, options) in [
      (Name.bleu, ofBLEU + [("tokenized-lowercase", tokenizedLowercase)]), (.chrf, ofChrF),
      (.ter, ofTER),
    ] where !metric.contains(name) {
      if let option = options.first(where: \.1)?.0 {
        throw ValidationError("'--\(option)' is about another metric; add '--metric \(name)'.")
      }
    }
    if lowercase && Set(metric) == [.ter] {
      throw ValidationError("'--lowercase' is about BLEU and chrF; omit it, TER ignores case.")
    }
    if tokenizedLowercase, let option = ofBLEU.first(where: \.1)?.0 {
      throw ValidationError(
        "'--tokenized-lowercase' cuts at spaces and does not smooth; omit '--\(option)'.")
    }
    if smoothingValue != nil && !["floor", "add-k"].contains(smoothing) {
      throw ValidationError(
        "'--smoothing-value' is about floor and add-k; add '--smoothing floor'.")
    }
    if terAsianSupport && !terNormalized && !terNoPunctuation {
      throw ValidationError(
        "'--ter-asian-support' is about '--ter-normalized' and '--ter-no-punctuation'; add one.")
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
