/// A finished translation as token ids.
public struct Hypothesis: Hashable, Sendable {
  /// The tokens, without `<s>` and `</s>`.
  public var tokens: [Int32]

  /// The natural logarithm of the probability of the tokens and `</s>`.
  public var logProbability: Float

  /// The log probability after length normalisation, with what is missing of coverage; the higher,
  /// the better.
  public var score: Float

  /// A hypothesis of given tokens.
  public init(tokens: [Int32], logProbability: Float, score: Float) {
    self.tokens = tokens
    self.logProbability = logProbability
    self.score = score
  }
}
