/// What can be wrong with the files or texts that are to be scored.
public enum EvaluationError: Error, Equatable, Sendable, CustomStringConvertible {
  /// A file could not be read; the reason is the operating system's.
  case unreadable(path: String, reason: String)
  /// Two streams that must run side by side have unequal numbers of lines.
  case unequalCounts(first: String, firstCount: Int, second: String, secondCount: Int)
  /// There is not a single segment to score.
  case noSegments(name: String)
  /// No reference stream was given.
  case noReferences
  /// An option's value lies outside what the metric is defined for.
  case invalidOption(String)

  /// One sentence for the user.
  public var description: String {
    switch self {
    case .unreadable(let path, let reason):
      "\(path) cannot be read (\(reason)); check the path and the permissions."
    case .unequalCounts(let first, let firstCount, let second, let secondCount):
      "\(first) has \(firstCount) lines but \(second) has \(secondCount); "
        + "line n of one must belong to line n of the other."
    case .noSegments(let name):
      "\(name) has no lines, so there is nothing to score."
    case .noReferences:
      "No reference was given; name at least one reference file after the hypotheses."
    case .invalidOption(let sentence):
      sentence
    }
  }
}
