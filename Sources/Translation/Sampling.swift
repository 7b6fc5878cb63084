/// How translations are drawn at random instead of searched for.
public struct Sampling: Hashable, Sendable {
  /// How many are drawn.
  public var count = 1

  /// What log probabilities are divided by: below 1 the probable becomes more probable, above 1 less.
  public var temperature: Float = 1

  /// The most probable tokens among which each one is drawn; 0: among all.
  ///
  /// Fan and others (2018, arXiv 1805.04833).
  public var topTokens = 0

  /// The probability of the smallest set of tokens among which each one is drawn; 1: among all.
  ///
  /// Nucleus sampling: Holtzman and others (2020, arXiv 1904.09751).
  public var nucleus: Float = 1

  /// What is drawn by: equal seeds give equal translations, whatever the batch and the threads.
  public var seed: UInt64 = 1

  /// One translation, drawn from the network's own distribution.
  public init() {}

  /// Checks that the options make sense.
  func validate() throws(TranslationOptionsError) {
    guard count >= 1 else {
      throw TranslationOptionsError("\(count) samples were asked for; ask for 1 or more")
    }
    guard temperature > 0, temperature.isFinite else {
      throw TranslationOptionsError(
        "the temperature is \(temperature), but must be above 0, such as 0.7")
    }
    guard topTokens >= 0 else {
      throw TranslationOptionsError(
        "the number of tokens to draw from is \(topTokens), but must be 0, for all, or more")
    }
    guard nucleus > 0, nucleus <= 1 else {
      throw TranslationOptionsError(
        "the probability to draw from is \(nucleus), but must be above 0 and at most 1")
    }
  }
}
