#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How a search goes through the hypotheses that a network offers.
public struct SearchOptions: Hashable, Sendable {
  /// K, the number of hypotheses kept for a sentence; 1 is greedy search.
  public var beamSize = 5

  /// The number of finished hypotheses returned for a sentence, at most `beamSize`.
  public var nBest = 1

  /// α of the length normalisation: 0 prefers short hypotheses, larger values longer ones.
  public var lengthPenalty: Float = 1

  /// A hypothesis may have this many tokens for each source token.
  public var lengthFactor = 2.0

  /// It may have so many more.
  public var lengthAllowance = 10

  /// It never has more than this many.
  public var lengthLimit = 500

  /// The fewest tokens of a hypothesis; 1, so that no sentence vanishes.
  public var minimumLength = 1

  /// β of the coverage penalty, which needs a network with attention; 0: there is none.
  ///
  /// It makes it cost that source tokens have received little attention, and is added to the scores of finished hypotheses, which are compared by it, as
  /// β Σ log min(Σ attention, 1) over the source tokens (Wu and others 2016, section 7).
  public var coveragePenalty: Float = 0

  /// The length of token sequences that are not repeated more often than the source repeats any; 0:
  /// there is no such guard.
  public var repetitionLength = 0

  /// The groups of diverse beam search, each with an equal share of the beam; 1 is usual search.
  ///
  /// Vijayakumar and others (2016, arXiv 1610.02424).
  public var groups = 1

  /// What a group's token costs for each hypothesis of the groups before it that has chosen the same
  /// token at the same step.
  public var diversity: Float = 0.5

  /// How translations are drawn; nil: they are searched for.
  public var sampling: Sampling?

  /// The defaults.
  public init() {}

  /// The most hypotheses that there can be for a sentence.
  public var hypothesisLimit: Int { sampling?.count ?? beamSize }

  /// Whether the search is the one that ``GreedySearch`` does.
  var isGreedy: Bool {
    beamSize == 1 && coveragePenalty == 0 && repetitionLength == 0 && sampling == nil
  }

  /// The log probability of a hypothesis divided by its length penalty, ((5 + length) / 6)^α.
  ///
  /// This is Wu and others (2016, arXiv 1609.08144), section 7, without coverage. Without it long
  /// hypotheses lose, since every token costs probability.
  ///
  /// - Parameters:
  ///   - logProbability: The sum over the tokens.
  ///   - length: The number of tokens, `</s>` included.
  /// - Returns: The score by which finished hypotheses are compared.
  public func score(logProbability: Float, length: Int) -> Float {
    lengthPenalty == 0
      ? logProbability : logProbability / powf(Float(5 + length) / 6, lengthPenalty)
  }

  /// The most tokens that a hypothesis for a source may have, `</s>` not counted.
  public func maximumLength(sourceLength: Int) -> Int {
    let tied = Double(sourceLength) * lengthFactor + Double(lengthAllowance)
    return max(Int(min(tied, Double(lengthLimit))), minimumLength, 1)
  }

  /// Checks that the options make sense.
  ///
  /// - Throws: ``TranslationOptionsError`` naming the option and what to do.
  public func validate() throws(TranslationOptionsError) {
    guard beamSize >= 1 else {
      throw TranslationOptionsError("the beam size is \(beamSize), but must be at least 1")
    }
    try sampling?.validate()
    guard nBest >= 1, nBest <= hypothesisLimit else {
      let found = sampling == nil ? "a beam" : "a number of samples"
      throw TranslationOptionsError(
        "\(nBest) translations were asked for with \(found) of \(hypothesisLimit); "
          + "ask for 1 to \(hypothesisLimit), or make it larger")
    }
    guard groups >= 1, beamSize.isMultiple(of: groups) else {
      throw TranslationOptionsError(
        "a beam of \(beamSize) has no \(groups) equal groups; choose a beam that is a multiple")
    }
    guard groups == 1 || sampling == nil else {
      throw TranslationOptionsError("what is drawn has no groups; ask for groups or for samples")
    }
    guard coveragePenalty >= 0, coveragePenalty.isFinite, diversity >= 0, diversity.isFinite else {
      throw TranslationOptionsError(
        "the penalties of \(coveragePenalty) for coverage and \(diversity) for alike groups must "
          + "be 0 or more")
    }
    guard repetitionLength >= 0 else {
      throw TranslationOptionsError(
        "repeated sequences of \(repetitionLength) tokens are impossible; give 0, for no guard, or "
          + "more")
    }
    guard lengthPenalty >= 0, lengthPenalty.isFinite else {
      throw TranslationOptionsError(
        "the length penalty is \(lengthPenalty), but must be 0 or more, such as 1")
    }
    guard lengthFactor >= 0, lengthFactor.isFinite, lengthAllowance >= 0 else {
      throw TranslationOptionsError(
        "the length bound of \(lengthFactor) times the source plus \(lengthAllowance) tokens is "
          + "negative; give numbers of 0 or more")
    }
    guard lengthLimit >= 1, minimumLength >= 0, minimumLength <= lengthLimit else {
      throw TranslationOptionsError(
        "translations of \(minimumLength) to \(lengthLimit) tokens are impossible; "
          + "the limit must be at least 1 and not below the minimum")
    }
  }
}

/// Why text cannot be translated with the options given.
public struct TranslationOptionsError: Error, Hashable, Sendable, CustomStringConvertible {
  /// One sentence without a full stop.
  public let description: String

  init(_ description: String) { self.description = description }
}
