public import DragomanModels

/// Why training cannot begin or go on.
public enum TrainingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A file could not be read or written.
  case file(ModelFileError)
  /// The run folder could not be made.
  case folder(path: String, reason: String)
  /// The checkpoint belongs to another run.
  case differentRun(folder: String, difference: String)
  /// The loss or its gradient is not a number.
  case diverged(update: Int, learningRate: Float, lastGoodUpdate: Int, checkpoint: String)

  /// One sentence that says what to do.
  public var description: String {
    switch self {
    case .file(let error): error.description
    case .folder(let path, let reason):
      "the folder \(path) cannot be made (\(reason)); choose another --output"
    case .differentRun(let folder, let difference):
      "\(folder) holds a run that cannot be resumed because \(difference); repeat its command, or "
        + "choose another --output"
    case .diverged(let update, let learningRate, let lastGoodUpdate, let checkpoint):
      "training diverged at update \(update): the loss or its gradient is not a number; the last "
        + "good state (update \(lastGoodUpdate)) is in \(checkpoint); start again in another "
        + "--output with a --learning-rate below \(learningRate)"
    }
  }
}
