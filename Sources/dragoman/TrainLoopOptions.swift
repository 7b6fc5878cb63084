import ArgumentParser
import DragomanCorpora
import DragomanTensors
import DragomanTraining

/// How training goes, and when it ends.
struct TrainLoopOptions: ParsableArguments {
  private static let usual = TrainingConfiguration()

  @Option(
    help: "Stop after so much training, such as 90s, 30m, 2h or 1h30m.", transform: TimeSpan.read)
  var timeLimit: TimeSpan?

  @Option(help: "Stop after so many passes over the corpus.")
  var epochs: Int?

  @Option(help: "Stop after so many updates.")
  var updates: Int?

  @Option(help: "Stop after so many validations without improvement; 0 for never.")
  var patience = usual.earlyStoppingPatience ?? 0

  @Option(help: "The sentence pairs in a batch (default: 64).")
  var batchSize: Int?

  @Option(help: "The most target tokens in a batch, instead of a number of pairs.")
  var batchTokens: Int?

  @Option(help: "The batches that make an update together, in the memory of one.")
  var accumulate = usual.accumulatedBatches

  @Option(help: "Adam's step size after the warm-up.")
  var learningRate = usual.learningRate

  @Option(help: "The updates over which the learning rate rises to its full size.")
  var warmup = usual.warmupUpdates

  @Option(
    help: """
      How the learning rate goes on: it falls when validations stay, with the root of the updates, \
      or along a cosine to 0 at the end that --epochs, --updates or --time-limit sets; a larger \
      limit raises it again (default: cosine).
      """)
  var schedule: Schedule?

  @Option(
    help: "With --schedule plateau, what the learning rate is multiplied by when validations stay."
  )
  var plateauFactor = usual.plateauFactor

  @Option(
    help: "With --schedule plateau, the validations without improvement after which that happens."
  )
  var plateauPatience = usual.plateauPatience

  @Option(help: "The gradient norm that longer gradients are scaled down to; 0 for never.")
  var gradientNorm = usual.maximumGradientNorm ?? 0

  @Option(help: "The share of probability that training spreads over all tokens.")
  var labelSmoothing = usual.labelSmoothing

  @Option(
    help: """
      What it costs that two draws of dropout disagree on a token (R-Drop's α); every pair is then \
      read twice. 0 for one draw.
      """)
  var consistency = usual.consistency

  @Option(
    help: """
      The share of target tokens that the decoder reads as it would have said them itself \
      (scheduled sampling).
      """)
  var scheduledSampling: Float = 0

  @Option(help: "The updates over which that share rises from 0.")
  var scheduledSamplingUpdates = 5000

  @Option(
    help: "What a running mean of the weights keeps at each update; 0 for no such mean.")
  var averageDecay = usual.averagingDecay ?? 0

  @Option(
    help: """
      The best validations whose weights are averaged; the mean is kept where it is better. 0 for \
      no such mean.
      """)
  var averageValidations = usual.averagedValidations ?? 0

  @Option(help: "The updates between validations; each epoch ends with one besides.")
  var validateEvery = usual.validationInterval

  @Option(help: "What the best model is the best in, on the development set.")
  var selectBy = SelectionMetric.loss

  @Option(help: "What the factors of products are rounded to; parameters are float32 always.")
  var precision = usual.precision

  @Option(help: "What parameters, order and dropout are drawn from: equal seeds, equal models.")
  var seed = usual.seed

  func validate() throws {
    try precision.requireTrainable()
    try requirePositive("epochs", epochs)
    try requirePositive("updates", updates)
    try requirePositive("batch-size", batchSize)
    try requirePositive("batch-tokens", batchTokens)
    try requirePositive("accumulate", accumulate)
    try requirePositive("validate-every", validateEvery)
    try requirePositive("plateau-patience", plateauPatience)
    try require("label-smoothing", labelSmoothing, in: 0...0.9)
    try require("consistency", consistency, in: 0...100)
    if averageValidations < 0 || averageValidations == 1 || averageValidations > 100 {
      throw ValidationError(
        "'--average-validations \(averageValidations)' must be from 2 to 100, or 0 for no mean.")
    }
    try require("scheduled-sampling", scheduledSampling, in: 0...1)
    try requirePositive("scheduled-sampling-updates", scheduledSamplingUpdates)
    try require("average-decay", averageDecay, in: 0...0.99999)
    try require("learning-rate", learningRate, in: 1e-9...10)
    try require("plateau-factor", plateauFactor, in: 0.01...1)
    for (name, value) in [("patience", patience), ("warmup", warmup)] where value < 0 {
      throw ValidationError("'--\(name) \(value)' must not be negative.")
    }
    guard gradientNorm >= 0 else {
      throw ValidationError("'--gradient-norm \(gradientNorm)' must be 0, for never, or more.")
    }
    if batchSize != nil && batchTokens != nil {
      throw ValidationError("Give '--batch-size' or '--batch-tokens', not both.")
    }
  }

  var configuration: TrainingConfiguration {
    var training = TrainingConfiguration()
    if let batchSize { training.batchSize = .sentences(batchSize) }
    if let batchTokens { training.batchSize = .tokens(batchTokens) }
    training.accumulatedBatches = accumulate
    training.learningRate = learningRate
    training.warmupUpdates = warmup
    if let schedule { training.schedule = schedule.value }
    training.consistency = consistency
    training.scheduledSampling =
      scheduledSampling > 0
      ? SamplingSchedule(rate: scheduledSampling, updates: scheduledSamplingUpdates) : nil
    training.plateauFactor = plateauFactor
    training.plateauPatience = plateauPatience
    training.maximumGradientNorm = gradientNorm > 0 ? gradientNorm : nil
    training.labelSmoothing = labelSmoothing
    training.averagingDecay = averageDecay > 0 ? averageDecay : nil
    training.averagedValidations = averageValidations > 0 ? averageValidations : nil
    training.validationInterval = validateEvery
    training.earlyStoppingPatience = patience > 0 ? patience : nil
    training.selection = selectBy.selection
    training.seed = seed
    training.precision = precision.supported()
    training.limits = TrainingLimits(
      epochs: epochs, updates: updates, seconds: timeLimit?.seconds)
    return training
  }

  var settings: [Setting] {
    [
      Setting("time-limit", timeLimit?.argument), Setting("epochs", epochs),
      Setting("updates", updates), Setting("patience", patience),
      Setting("batch-size", batchSize), Setting("batch-tokens", batchTokens),
      Setting("accumulate", accumulate),
      Setting("learning-rate", learningRate), Setting("warmup", warmup),
      Setting("schedule", schedule?.rawValue), Setting("consistency", consistency),
      Setting("plateau-factor", plateauFactor), Setting("plateau-patience", plateauPatience),
      Setting("gradient-norm", gradientNorm), Setting("label-smoothing", labelSmoothing),
      Setting("scheduled-sampling", scheduledSampling),
      Setting("scheduled-sampling-updates", scheduledSamplingUpdates),
      Setting("average-decay", averageDecay),
      Setting("average-validations", averageValidations), Setting("validate-every", validateEvery),
      Setting("select-by", selectBy.rawValue),
      Setting("precision", precision.rawValue), Setting("seed", seed),
    ]
  }
}
