/// A sentence to be translated and what its translation must keep to.
public struct SearchRequest: Sendable {
  /// Token ids without `</s>`.
  public var source: [Int32]

  /// What the translation begins with, if that is given.
  public var prefix: TargetPrefix?

  /// Which numbers samples are drawn by: equal ones give equal samples of equal sentences.
  public var stream: UInt64

  /// Asks for a translation.
  ///
  /// - Parameters:
  ///   - source: Token ids without `</s>`.
  ///   - prefix: What the translation begins with, if that is given.
  ///   - stream: Which numbers samples are drawn by.
  public init(source: [Int32], prefix: TargetPrefix? = nil, stream: UInt64 = 0) {
    self.source = source
    self.prefix = prefix
    self.stream = stream
  }
}
