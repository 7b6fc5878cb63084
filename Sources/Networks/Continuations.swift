/// The tokens that most probably come next, the most probable first.
///
/// A view that is valid until the decoder's next `step`, `select` or `start`.
public struct Continuations {
  /// The tokens; of equally probable ones the lowest comes first.
  public let tokens: UnsafeBufferPointer<Int32>

  /// The natural logarithms of their probabilities.
  public let logProbabilities: UnsafeBufferPointer<Float>

  /// Pairs tokens with their log probabilities.
  public init(
    tokens: UnsafeBufferPointer<Int32>, logProbabilities: UnsafeBufferPointer<Float>
  ) {
    precondition(
      tokens.count == logProbabilities.count,
      "\(tokens.count) tokens with \(logProbabilities.count) probabilities")
    self.tokens = tokens
    self.logProbabilities = logProbabilities
  }

  /// The number of tokens.
  public var count: Int { tokens.count }
}
