public import DragomanCorpora
public import DragomanTensors

/// How a model is trained.
///
/// It determines the model, but for a limit of seconds; intervals of reports are of no matter.
public struct TrainingConfiguration: Codable, Hashable, Sendable {
  /// How large a batch is.
  public var batchSize = BatchSize.sentences(64)

  /// The batches whose gradients make an update: as one of so many times the size, in the memory of
  /// one.
  public var accumulatedBatches = 1

  /// Adam's step size after the warm-up.
  public var learningRate: Float = 1e-3

  /// The updates over which the learning rate rises to its full size.
  public var warmupUpdates = 200

  /// Adam's decay of the gradient's mean.
  public var beta1: Float = 0.9

  /// Adam's decay of the gradient's square.
  public var beta2: Float = 0.98

  /// What keeps Adam's division away from zero.
  public var adamEpsilon: Float = 1e-8

  /// The gradient norm that longer gradients are scaled down to; nil: never.
  public var maximumGradientNorm: Float? = 1

  /// ε of label smoothing.
  public var labelSmoothing: Float = 0.1

  /// α of R-Drop: what it costs that two draws of dropout disagree on a token; 0: there is one draw.
  ///
  /// Every pair is then read twice (Liang et al. 2021, arXiv 2106.14448).
  public var consistency: Float = 0

  /// Whether the decoder reads its own words here and there; nil: it reads the true ones.
  public var scheduledSampling: SamplingSchedule?

  /// How the learning rate goes on after the warm-up.
  public var schedule = LearningRateSchedule.plateau

  /// What the learning rate is multiplied by when validations no longer improve, with the plateau's
  /// schedule.
  public var plateauFactor: Float = 0.5

  /// The validations without improvement after which that happens.
  public var plateauPatience = 2

  /// What a running mean of the weights keeps from one update to the next; nil: there is none.
  ///
  /// Validations judge the mean as well as the weights, and the better of the two is the model.
  public var averagingDecay: Float? = 0.999

  /// The validations, the best ones, whose weights are averaged; nil: there is no such mean.
  ///
  /// Whenever the weights are among them, their mean is judged too, and is the model where it is the
  /// best of all.
  public var averagedValidations: Int?

  /// The updates between validations; there is one at the end of every epoch besides.
  ///
  /// One shortly before the end of an epoch is left out.
  public var validationInterval = 1000

  /// The validations without improvement after which training ends; nil: never.
  public var earlyStoppingPatience: Int? = 8

  /// What the best model is the best in; the plateau and early stopping go by it too.
  public var selection = ModelSelection.loss

  /// Determines parameters, order and dropout.
  public var seed: UInt64 = 1

  /// The checksum of the file whose weights are the first; nil: the seed gives them.
  public var startingModel: String?

  /// The parts of a batch whose gradients are summed in order; threads share them out.
  public var gradientShards = 4

  /// What the factors of products are rounded to.
  ///
  /// With another precision the same seed gives another, equally good model.
  public var precision = Precision.float32

  /// When to stop.
  public var limits = TrainingLimits()

  /// Good values for small corpora.
  public init() {}

  /// What must be the same when a run is resumed: all but the limits, and the starting model, which
  /// older checkpoints do not name.
  var withoutLimits: TrainingConfiguration {
    var copy = self
    copy.limits = TrainingLimits()
    copy.startingModel = nil
    copy.earlyStoppingPatience = nil
    return copy
  }
}

/// How often the decoder reads what it would have said, and not what is true.
///
/// Bengio et al. 2015 (arXiv 1506.03099).
public struct SamplingSchedule: Codable, Hashable, Sendable {
  /// The share of target tokens at the end.
  public var rate: Float

  /// The updates over which the share rises to that, on a straight line from 0.
  public var updates: Int

  /// Rises to a share over so many updates.
  public init(rate: Float, updates: Int) {
    self.rate = rate
    self.updates = updates
  }

  /// The share after so many updates.
  func rate(after updates: Int) -> Float {
    rate * min(1, Float(updates) / Float(max(self.updates, 1)))
  }
}

/// How the learning rate goes on after the warm-up.
public enum LearningRateSchedule: Codable, Hashable, Sendable {
  /// It stays, and falls by a factor when validations no longer improve.
  case plateau
  /// It falls with the root of the updates (Vaswani et al. 2017, section 5.3).
  case inverseSquareRoot
  /// It falls along half a cosine (Loshchilov & Hutter 2017, section 3), to 0 at the limit that is nearest:
  /// where there is one of seconds, models of equal seeds are no longer equal.
  case cosine
}

/// What models are compared by, on the development set.
public enum ModelSelection: Codable, Hashable, Sendable {
  /// The loss a target token; lower is better.
  case loss
  /// A score that the trainer's closure finds, such as BLEU.
  case score(name: String, higherIsBetter: Bool)

  /// Whether one value is better than another.
  func prefers(_ value: Double, to other: Double) -> Bool {
    switch self {
    case .loss, .score(_, higherIsBetter: false): value < other
    case .score(_, higherIsBetter: true): value > other
    }
  }

  /// What is compared, for messages.
  public var name: String {
    switch self {
    case .loss: "loss"
    case .score(let name, _): name
    }
  }
}

/// When to stop, whichever comes first.
public struct TrainingLimits: Codable, Hashable, Sendable {
  /// Passes over the corpus.
  public var epochs: Int?

  /// Updates.
  public var updates: Int?

  /// Seconds of training, those before an interruption included.
  public var seconds: Double?

  /// No limit.
  public init(epochs: Int? = nil, updates: Int? = nil, seconds: Double? = nil) {
    self.epochs = epochs
    self.updates = updates
    self.seconds = seconds
  }
}
