import DragomanPages

/// A score with what is needed to read and to reproduce it.
public struct Score: Sendable, Equatable, CustomStringConvertible {
  /// The metric's name, such as `BLEU` or `chrF2++`.
  public let name: String
  /// The score, usually between 0 and 100; TER may exceed 100.
  public let score: Double
  /// How the score was made.
  public var signature: String
  /// What the metric says besides, for BLEU precisions and lengths; may be empty.
  public let details: String
  /// Mean and half width of the 95 % interval, where one was estimated.
  public var confidence: ConfidenceInterval?

  init(name: String, score: Double, signature: String, details: String) {
    self.name = name
    self.score = score
    self.signature = signature
    self.details = details
  }

  /// The line `sacrebleu` prints: name, signature, score with two decimals, details.
  public var description: String { formatted() }

  /// The line `sacrebleu` prints with as many decimals as are asked for.
  ///
  /// - Parameter decimals: The number of decimals of the score.
  /// - Returns: Name, signature, score and details.
  public func formatted(decimals: Int = 2) -> String {
    var line = "\(name)|\(signature) = \(fixed(score, decimals))"
    if let confidence, confidence.mean > 0 {
      line += " (μ = \(fixed(confidence.mean, decimals))"
      line += " ± \(fixed(confidence.halfWidth, decimals)))"
    }
    return details.isEmpty ? line : line + " " + details
  }
}

/// The centre and the spread of a resampled score.
public struct ConfidenceInterval: Sendable, Equatable {
  /// The mean over the resamples.
  public let mean: Double
  /// Half of the distance between the 2.5th and the 97.5th percentile.
  public let halfWidth: Double
}
