/// Why a model file or a checkpoint could not be read or written.
public enum ModelFileError: Error, Hashable, Sendable, CustomStringConvertible {
  /// There is no file of that name, or it may not be read.
  case unreadable(path: String, reason: String)
  /// The file could not be written.
  case unwritable(path: String, reason: String)
  /// The file is not a safetensors file at all.
  case foreign(path: String, problem: String)
  /// The file is cut short or was changed after it was written.
  case damaged(path: String, problem: String)
  /// The file is safetensors, but not a model of this toolkit.
  case notAModel(path: String, problem: String)
  /// The file was written by a newer version.
  case newer(path: String, format: String)

  /// One sentence that says what is wrong and what to do.
  public var description: String {
    switch self {
    case .unreadable(let path, let reason):
      "\(path) cannot be read (\(reason)); check the path"
    case .unwritable(let path, let reason):
      "\(path) cannot be written (\(reason)); what was there before is unchanged"
    case .foreign(let path, let problem):
      "\(path) is not a model file (\(problem)); expected a model.safetensors made by 'dragoman train'"
    case .damaged(let path, let problem):
      "\(path) is damaged (\(problem)); restore it from a copy or train again"
    case .notAModel(let path, let problem):
      "\(path) holds tensors but no translation model (\(problem)); expected a model.safetensors made by 'dragoman train'"
    case .newer(let path, let format):
      "\(path) has the format \(format), which this version does not know; update dragoman"
    }
  }

  /// Whether the file does not exist or may not be read.
  public var isMissingFile: Bool {
    if case .unreadable = self { return true }
    return false
  }
}
