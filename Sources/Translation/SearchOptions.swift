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
  public var lengthPenalty: Float = 0.6

  /// A hypothesis may have this many tokens for each source token.
  public var lengthFactor = 2.0

  /// It may have so many more.
  public var lengthAllowance = 10

  /// It never has more than this many.
  public var lengthLimit = 500

  /// The fewest tokens of a hypothesis; 1, so that no sentence vanishes.
  public var minimumLength = 1

  /// The defaults.
  public init() {}

  /// The log probability of a hypothesis divided by its length penalty, ((5 + length) / 6)^α.
  ///
  /// This is Wu and others (2016, arXiv 1609.08144), section 7, without coverage. Without it long hypotheses lose, since every token costs probability.
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
    guard nBest >= 1, nBest <= beamSize else {
      throw TranslationOptionsError(
        "\(nBest) translations were asked for with a beam of \(beamSize); "
          + "ask for 1 to \(beamSize), or make the beam larger")
    }
    guard lengthPenalty >= 0, lengthPenalty.isFinite else {
      throw TranslationOptionsError(
        "the length penalty is \(lengthPenalty), but must be 0 or more, such as 0.6")
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
