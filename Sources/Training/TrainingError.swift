public import DragomanModels

/// Why training cannot begin or go on.
public enum TrainingError: Error, Hashable, Sendable, CustomStringConvertible {
  /// A file could not be read or written.
  case file(ModelFileError)
  /// The run folder could not be made.
  case folder(path: String, reason: String)
  /// The checkpoint belongs to another run.
  case differentRun(folder: String, difference: String)
  /// The folder has a model whose run cannot go on, and which would be written over.
  case finishedRun(folder: RunFolder)
  /// Another training is at work in the folder.
  case busy(folder: String)
  /// The loss is no number or worse than guessing, after so many returns to a good state.
  case diverged(update: Int, learningRate: Float, fallbacks: Int)

  /// One sentence that says what to do.
  public var description: String {
    switch self {
    case .file(let error): error.description
    case .folder(let path, let reason):
      "the folder \(path) cannot be made (\(reason)); choose another --output"
    case .differentRun(let folder, let difference):
      "\(folder) holds a run that cannot be resumed because \(difference); repeat its command, or "
        + "choose another --output"
    case .finishedRun(let folder):
      "\(folder.model) would be written over, for its run cannot go on without \(folder.checkpoint); "
        + "choose another --output, or move the model away"
    case .busy(let folder):
      "another training is at work in \(folder); wait for its end, or choose another --output"
    case .diverged(let update, let learningRate, 0):
      "training diverged before there was any model, by update \(update); start again in another "
        + "--output with a --learning-rate below \(learningRate)"
    case .diverged(let update, let learningRate, let fallbacks):
      "training diverged at update \(update) although it went back to a good state with half the "
        + "learning rate \(fallbacks) times; start again in another --output with a --learning-rate "
        + "below \(learningRate)"
    }
  }
}
