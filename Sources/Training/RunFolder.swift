#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The folder of a run and the files in it.
public struct RunFolder: Hashable, Sendable {
  /// The folder's path.
  public let path: String

  /// Names a folder; nothing is made yet.
  public init(path: String) { self.path = path }

  /// The best model.
  public var model: String { "\(path)/model.safetensors" }

  /// Everything needed to go on.
  public var checkpoint: String { "\(path)/checkpoint.safetensors" }

  /// Weights of a validation, which are kept to be averaged, by a number from 0.
  public func keptWeights(slot: Int) -> String { "\(path)/validated-\(slot).safetensors" }

  /// One JSON object an event.
  public var log: String { "\(path)/training.jsonl" }

  /// The effective configuration.
  public var configuration: String { "\(path)/config.yaml" }

  /// Makes the folder and those above it.
  ///
  /// - Throws: ``TrainingError/folder(path:reason:)``.
  public func create() throws(TrainingError) {
    var partial = path.hasPrefix("/") ? "/" : ""
    for component in path.split(separator: "/") {
      partial += component + "/"
      if mkdir(partial, 0o755) != 0, errno != EEXIST {
        throw .folder(path: path, reason: String(cString: strerror(errno)))
      }
    }
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFDIR else {
      throw .folder(path: path, reason: "there is a file of that name")
    }
  }

  /// Whether there is a run to go on with.
  public var hasCheckpoint: Bool { Self.exists(checkpoint) }

  /// Refuses a folder whose model would be written over, for there is nothing to go on from.
  ///
  /// - Throws: ``TrainingError/finishedRun(folder:)``.
  public func requireNoModel() throws(TrainingError) {
    guard hasCheckpoint || !Self.exists(model) else { throw .finishedRun(folder: self) }
  }

  /// Whether a file exists.
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }
}
