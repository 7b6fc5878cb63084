import DragomanCorpora
import DragomanModels
import DragomanNetworks
import DragomanTensors
import DragomanText
import DragomanTraining

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// One execution of `train`: everything between the options and the trainer.
struct TrainingRun {
  private let options: Train
  private let folder: RunFolder

  init(_ options: Train) {
    self.options = options
    folder = RunFolder(path: options.output)
  }

  /// Trains until a limit is reached; an interruption is thrown, after the state was saved.
  func run() throws -> TrainingOutcome {
    let effective = try ConfigurationFile.text(of: options.settings)
    try requireFilesApart()
    let start = try options.startFrom.map { try StartingModel(path: $0) }
    let (model, training, development) = try prepare(startingFrom: start)
    var configuration = options.loop.configuration
    configuration.startingModel = start?.checksum
    Message.write(effective.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n"))
    let display = TrainingDisplay()
    let trainer = try Trainer(
      model: model, training: training, development: development,
      configuration: configuration, folder: folder,
      pool: WorkerPool(threads: options.threads ?? Threads.available)
    ) { display.show($0) }
    try AtomicFile.write(effective, to: folder.configuration)
    Interruption.listen()
    trainer.scores = options.loop.selectBy.scores(
      on: development, threads: options.threads ?? Threads.available)
    trainer.shouldStop = { Interruption.isRequested }
    let outcome: TrainingOutcome
    do {
      outcome = try trainer.run()
    } catch {
      display.finish()
      throw error
    }
    display.finish()
    if outcome.reason == .interrupted {
      throw CommandError(
        .interrupted,
        "interrupted after \(outcome.updates) updates; the state is saved in "
          + "\(folder.path), and the same command goes on.")
    }
    return outcome
  }

  /// Refuses files to read that the run would write over.
  private func requireFilesApart() throws {
    // The same command may be given the run's own settings again.
    let config = folder.hasCheckpoint ? nil : options.config
    let outputs = [folder.model, folder.checkpoint, folder.log, folder.configuration]
    try FileIdentity.requireApart(
      outputs: outputs.map { ("--output", $0) }, inputs: options.files + [config])
  }

  private func prepare(
    startingFrom start: StartingModel?
  ) throws -> (TranslationModel, EncodedCorpus, EncodedCorpus) {
    let text = try options.text.trainingText()
    let developmentText = try options.text.developmentText()
    Message.write(CorpusCheckReport.line(CorpusCheck(text, development: developmentText)))
    if !folder.hasCheckpoint, let developmentText {
      try options.text.checkDirection(of: developmentText, against: text)
    }
    if let pairs = options.sizedFor {
      Message.write(PresetSizes.explanation(pairs: pairs, settings: options.settings))
    }
    let (source, target) = try options.vocabulary.pipelines(for: text, of: start)
    try options.requireTables(source, target)
    Message.write(
      "\(text.path): \(Decimals.grouped(text.count)) pairs; vocabularies of "
        + "\(source.vocabulary.count) and \(target.vocabulary.count) entries.")
    let all = try TrainCorpusOptions.naming(remedies: {
      try EncodedCorpus(
        text, source: source, target: target, maximumLength: options.text.maxLength,
        sampling: options.vocabulary.sampling, seed: options.loop.seed)
    })
    Self.report(all.summary, of: text.path, limit: "--max-length")
    if !folder.hasCheckpoint { try options.text.checkSanity(of: all) }
    Self.warnOfUnknown(in: all)
    let parts: (training: EncodedCorpus, development: EncodedCorpus)
    if let developmentText {
      let longest = Self.longestDevelopment(options.text.maxLength)
      let development = try TrainCorpusOptions.naming(remedies: {
        try EncodedCorpus(
          developmentText, source: source, target: target, maximumLength: longest)
      })
      Self.report(
        development.summary, of: developmentText.path, limit: "\(longest) tokens")
      parts = (all, development)
    } else {
      parts = try Self.holdOut(from: all, path: text.path)
    }
    let network = try options.newNetwork(for: source, target, from: start)
    let model = TranslationModel(source: source, target: target, network: network)
    return (model, parts.training, parts.development)
  }

  /// Every twentieth pair, or fewer: at most a thousand.
  private static func holdOut(
    from corpus: EncodedCorpus, path: String
  ) throws -> (EncodedCorpus, EncodedCorpus) {
    guard corpus.count >= 2 else {
      throw CommandError(
        .badData,
        "\(path): one pair is too little to hold one out for validation; give "
          + "'--dev-source' and '--dev-target'.")
    }
    let share = max(min(20, corpus.count), (corpus.count + 999) / 1000)
    let (training, heldOut) = corpus.holdingOut(every: share)
    Message.write(
      "No development set given: one pair in \(share) is held out, \(heldOut.count) in all.")
    return (training, heldOut)
  }

  /// The tokens of a side beyond which a development pair is left out.
  ///
  /// What training leaves out as too long is still to be judged by, but attention takes memory by the
  /// product of both sides.
  private static func longestDevelopment(_ maximumLength: Int) -> Int { max(maximumLength, 1000) }

  private static func report(_ summary: EncodedCorpus.Summary, of path: String, limit: String) {
    if summary.empty > 0 {
      Message.warn("\(path): \(summary.empty) pairs with an empty side are left out.")
    }
    if summary.overlong > 0 {
      Message.warn("\(path): \(summary.overlong) pairs longer than \(limit) are left out.")
    }
  }

  /// Warns of a vocabulary that lacks much of its side, as one of another language does.
  private static func warnOfUnknown(in corpus: EncodedCorpus) {
    let pairs = 0..<min(corpus.count, 10_000)
    for (side, ids) in [
      ("source", pairs.lazy.flatMap { corpus.source($0) }),
      ("target", pairs.lazy.flatMap { corpus.target($0) }),
    ] {
      var (count, unknown) = (0, 0)
      for id in ids {
        count += 1
        if id == SpecialToken.unknown { unknown += 1 }
      }
      let share = 100 * unknown / max(count, 1)
      if share >= 20 {
        Message.warn(
          "\(share) % of the \(side)'s tokens are unknown to its vocabulary; is it one of "
            + "another language?")
      }
    }
  }
}

/// How many threads there is room for.
enum Threads {
  /// One for each core that the system lets this process use.
  static var available: Int { max(1, ProcessInfo.processInfo.activeProcessorCount) }
}
