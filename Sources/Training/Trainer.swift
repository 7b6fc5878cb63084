public import DragomanCorpora
public import DragomanModels
import DragomanNetworks
public import DragomanTensors

/// Trains a model: loss to gradients to parameters, with validation, checkpoints and limits.
///
/// The loop is the algorithm; everything else observes its events. A run that is killed at any
/// moment and started again in the same folder ends with the same model, bit for bit.
public final class Trainer {
  /// The model in training.
  public let model: TranslationModel

  /// Computes further scores of a model, such as BLEU, when it is validated.
  public var scores: ((TranslationModel) -> [String: Double])?

  /// Asked after every update; true saves the state and ends the run.
  public var shouldStop: () -> Bool = { false }

  private let training: EncodedCorpus
  private let reader: CorpusReader
  let development: EncodedCorpus
  let configuration: TrainingConfiguration
  let folder: RunFolder
  /// Held from the beginning, when the run's state is read, to the end of its training.
  private var lock: RunLock?
  let checkpoint: Checkpoint
  let log: TrainingLog
  let pool: WorkerPool
  let computer: GradientComputer
  let optimizer: AdamOptimizer
  let average: WeightAverage?
  /// The first weights, where the seed does not give them and there is no better model yet.
  var firstWeights: SecondWeights?
  /// Where the mean of the best validations' weights goes.
  let validatedMean: SecondWeights?
  let planner: BatchPlanner
  private let observer: (TrainingEvent) -> Void
  var state = TrainingState()
  let corpus: Checkpoint.Corpus
  /// The batches of the present epoch.
  var epochSize = 1
  /// The next update's batches, laid out while the gradients of those before were summed.
  private var nextBatches: [ShardedBatch]?
  let clock = ContinuousClock()

  /// Training that diverges again and again does not get well by smaller steps.
  static let mostFallbacks = 5

  /// Seconds between checkpoints, at most.
  private static let checkpointInterval = 60.0

  /// Prepares a run, and takes up the one in the folder if there is one.
  ///
  /// - Parameters:
  ///   - model: The model to train, with its first weights, also when a run is taken up: those that
  ///     the seed gives, or those of ``TrainingConfiguration/startingModel``.
  ///   - training: What to train on.
  ///   - development: What to validate on.
  ///   - configuration: How to train.
  ///   - folder: Where the run's files go.
  ///   - pool: The threads to use; their number does not change the model.
  ///   - observer: Receives the events.
  /// - Throws: ``TrainingError`` when the folder holds another run or cannot be used.
  public init(
    model: TranslationModel, training: EncodedCorpus, development: EncodedCorpus,
    configuration: TrainingConfiguration, folder: RunFolder, pool: WorkerPool,
    observer: @escaping (TrainingEvent) -> Void
  ) throws(TrainingError) {
    try folder.create()
    lock = try RunLock(folder)
    self.model = model
    self.training = training
    reader = CorpusReader(training)
    self.development = development
    self.configuration = configuration
    self.folder = folder
    self.pool = pool
    self.observer = observer
    checkpoint = Checkpoint(path: folder.checkpoint)
    model.network.precision = configuration.precision
    computer = GradientComputer(
      network: model.network, pool: pool, shards: configuration.gradientShards)
    optimizer = AdamOptimizer(
      parameters: model.network.parameters, beta1: configuration.beta1,
      beta2: configuration.beta2, epsilon: configuration.adamEpsilon)
    average = configuration.averagingDecay.map {
      WeightAverage(parameters: model.network.parameters, decay: $0)
    }
    let averaged = configuration.averagedValidations ?? 0
    validatedMean = averaged > 1 ? SecondWeights(parameters: model.network.parameters) : nil
    planner = BatchPlanner(size: configuration.batchSize, seed: configuration.seed)
    var digests: [String: String] = [:]
    for (name, digest) in training.digests { digests["training.\(name)"] = digest }
    for (name, digest) in development.digests { digests["development.\(name)"] = digest }
    corpus = Checkpoint.Corpus(
      digests: digests, training: training.count, development: development.count)
    if configuration.startingModel != nil {
      firstWeights = SecondWeights(copying: model.network.parameters)
    }
    if let saved = try checkpoint.restore(
      into: model, optimizer: optimizer, average: average, configuration: configuration,
      corpus: corpus, folder: folder.path)
    {
      state = saved
      if state.best != nil { firstWeights = nil }
    } else {
      try folder.requireNoModel()
    }
    log = TrainingLog(path: folder.log)
  }

  /// Trains until a limit is reached, validations no longer improve, or somebody asks for the end.
  ///
  /// - Returns: How it ended.
  /// - Throws: ``TrainingError`` when the loss is no number or a file cannot be written.
  @discardableResult
  public func run() throws(TrainingError) -> TrainingOutcome {
    if lock == nil { lock = try RunLock(folder) }
    defer { lock = nil }
    epochSize = planner.batches(of: training, epoch: state.epoch).count
    emit(.started(start()))
    // subtle: where there is a model, there is a checkpoint before it.
    if state.updates == 0 { try saveCheckpoint() }
    var lastCheckpoint = clock.now
    var reason = finishedReason()
    while reason == nil {
      let batches = planner.batches(of: training, epoch: state.epoch)
      epochSize = batches.count
      while state.batchesDone < batches.count, reason == nil {
        let began = clock.now
        let progress = try update(batches)
        let seconds = (clock.now - began).seconds
        state.seconds += seconds
        if let progress {
          emit(.updated(completed(progress, seconds: seconds, epochSize: batches.count)))
        }
        if progress != nil, isValidationDue(batchesLeft: batches.count - state.batchesDone) {
          try validate()
          lastCheckpoint = clock.now
        } else if (clock.now - lastCheckpoint).seconds > Self.checkpointInterval {
          try saveCheckpoint()
          lastCheckpoint = clock.now
        }
        reason = shouldStop() ? .interrupted : finishedReason()
      }
      if state.batchesDone >= batches.count, reason != .interrupted {
        try endEpoch()
        lastCheckpoint = clock.now
        reason = reason ?? finishedReason()
      }
    }
    return try finish(reason ?? .interrupted)
  }

  /// One update by teacher forcing; nil if it diverged and training fell back.
  private func update(_ batches: [[Int]]) throws(TrainingError) -> TrainingProgress? {
    let learningRate = state.learningRate(configuration, epochSize: batches.count)
    let count = max(configuration.accumulatedBatches, 1)
    let end = min(state.batchesDone + count, batches.count)
    let present = nextBatches ?? prepare(batches[state.batchesDone..<end])
    nextBatches = nil
    let following = batches[end..<min(end + count, batches.count)]
    let sum = computer.computeGradients(
      of: present, labelSmoothing: configuration.labelSmoothing,
      consistency: configuration.consistency,
      samplingRate: configuration.scheduledSampling?.rate(after: state.updates) ?? 0,
      dropoutSeed: dropoutSeed()
    ) {
      if !following.isEmpty { nextBatches = prepare(following) }
    }
    state.batchesDone = end
    let norm = computer.gradientNorm
    guard sum.loss.isFinite, norm.isFinite else {
      try fallBack(from: learningRate)
      return nil
    }
    optimizer.update(
      learningRate: learningRate, gradientNorm: norm,
      maximumGradientNorm: configuration.maximumGradientNorm, pool: pool)
    state.updates += 1
    average?.add(updates: state.updates, pool: pool)
    // Twins are one pair read twice.
    let targetTokens = configuration.consistency > 0 ? sum.tokens / 2 : sum.tokens
    state.targetTokens += targetTokens
    return TrainingProgress(
      update: state.updates, epoch: state.epoch + 1,
      epochShare: Double(state.batchesDone) / Double(batches.count), loss: sum.lossPerToken,
      negativeLogLikelihood: sum.negativeLogLikelihoodPerToken, gradientNorm: norm,
      learningRate: learningRate, targetTokens: targetTokens, updateSeconds: 0, seconds: 0)
  }

  /// Whether it is time between the ends of epochs; shortly before one it is not.
  private func isValidationDue(batchesLeft: Int) -> Bool {
    let interval = max(configuration.validationInterval, 1)
    let updatesLeft = updates(ofBatches: batchesLeft)
    return state.updates.isMultiple(of: interval) && updatesLeft >= interval / 10
  }

  private func endEpoch() throws(TrainingError) {
    state.epoch += 1
    state.batchesDone = 0
    if state.lastValidation < state.updates { try validate() } else { try saveCheckpoint() }
    emit(.epochEnded(epoch: state.epoch, update: state.updates))
  }

  private func finish(_ reason: TrainingOutcome.Reason) throws(TrainingError) -> TrainingOutcome {
    if reason == .interrupted {
      try saveCheckpoint()
      if state.best == nil { try saveModel(scores: [:]) }
    } else if state.lastValidation < state.updates {
      try validate()
    }
    guard state.best != nil || reason == .interrupted else {
      throw .diverged(
        update: state.updates, learningRate: configuration.learningRate, fallbacks: 0)
    }
    let outcome = TrainingOutcome(
      reason: reason, updates: state.updates, selection: configuration.selection.name,
      best: state.best, bestUpdate: state.bestUpdate, seconds: state.seconds)
    emit(.finished(outcome))
    return outcome
  }
}

// MARK: - Helpers of the loop

extension Trainer {
  func emit(_ event: TrainingEvent) {
    log.record(event)
    observer(event)
  }

  func pair(of corpus: EncodedCorpus) -> (Int) -> TokenPair {
    { TokenPair(source: corpus.source($0), target: corpus.target($0)) }
  }

  private func prepare(_ batches: ArraySlice<[Int]>) -> [ShardedBatch] {
    batches.map { batch in
      computer.prepare(
        batch.map { index in
          let (source, target) = reader.pair(index, epoch: state.epoch)
          return TokenPair(source: source, target: target)
        }, hasTwins: configuration.consistency > 0)
    }
  }

  /// The updates that so many batches make.
  private func updates(ofBatches count: Int) -> Int {
    let size = max(configuration.accumulatedBatches, 1)
    return (count + size - 1) / size
  }

  /// Another seed for every update, the same when an update is repeated.
  private func dropoutSeed() -> UInt64 {
    configuration.seed &* 0x9E37_79B9_7F4A_7C15 ^ UInt64(state.updates) &* 0xBF58_476D_1CE4_E5B9
  }

  private func finishedReason() -> TrainingOutcome.Reason? {
    let limits = configuration.limits
    if let epochs = limits.epochs, state.epoch >= epochs { return .epochs }
    if let updates = limits.updates, state.updates >= updates { return .updates }
    if let seconds = limits.seconds, state.seconds >= seconds { return .time }
    if let patience = configuration.earlyStoppingPatience,
      state.validationsSinceBest >= max(patience, 1)
    {
      return .earlyStopping
    }
    return nil
  }

  private func start() -> TrainingStart {
    TrainingStart(
      resumedUpdates: state.updates, parameters: model.network.parameterCount,
      trainingPairs: training.count, developmentPairs: development.count,
      bytesPerPair: training.bytesPerPair,
      batchesPerEpoch: updates(ofBatches: epochSize))
  }

  /// Adds what is known only after the update.
  private func completed(
    _ progress: TrainingProgress, seconds: Double, epochSize: Int
  ) -> TrainingProgress {
    var progress = progress
    progress.updateSeconds = seconds
    progress.seconds = state.seconds
    let secondsPerUpdate = state.seconds / Double(max(state.updates, 1))
    let limits = configuration.limits
    var left: [Double] = []
    if let epochs = limits.epochs {
      // An update ends with its epoch, however few batches it has.
      let updates =
        updates(ofBatches: epochSize - state.batchesDone)
        + (epochs - state.epoch - 1) * updates(ofBatches: epochSize)
      left.append(Double(updates) * secondsPerUpdate)
    }
    if let updates = limits.updates {
      left.append(Double(updates - state.updates) * secondsPerUpdate)
    }
    if let seconds = limits.seconds { left.append(seconds - state.seconds) }
    progress.secondsLeft = left.min().map { max($0, 0) }
    return progress
  }
}

extension Duration {
  /// The duration in seconds.
  var seconds: Double {
    Double(components.seconds) + Double(components.attoseconds) * 1e-18
  }
}
