import DragomanModels

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The run's log, one JSON object a line.
///
/// Every event is in it but the single updates, of which a hundredth is kept. Lines of earlier runs
/// stay.
final class TrainingLog {
  private let file: UnsafeMutablePointer<FILE>?
  private static let updateInterval = 100

  /// Opens the log for appending.
  ///
  /// A log that cannot be written is no reason not to train.
  init(path: String) { file = fopen(path, "a") }

  deinit { if let file { fclose(file) } }

  func record(_ event: TrainingEvent) {
    switch event {
    case .started(let start): write("started", start)
    case .updated(let progress):
      if progress.update % Self.updateInterval == 0 { write("updated", progress) }
    case .validated(let result): write("validated", result)
    case .learningRateReduced(let rate): write("learning_rate_reduced", ["learningRate": rate])
    case .fellBack(let fallback): write("fell_back", fallback)
    case .epochEnded(let epoch, let update):
      write("epoch_ended", ["epoch": epoch, "update": update])
    case .checkpointed(let update): write("checkpointed", ["update": update])
    case .finished(let outcome): write("finished", outcome)
    }
  }

  private func write(_ name: String, _ value: some Encodable) {
    guard let file else { return }
    // {"event":"name", and then the members of the value
    let members = encodeJSON(value).dropFirst()
    fputs("{\"event\":\"\(name)\",\(members)\n", file)
    fflush(file)
  }
}
