/// What a trainer reports.
public enum TrainingEvent: Sendable {
  /// Training begins, or goes on after so many updates.
  case started(TrainingStart)
  /// An update was made.
  case updated(TrainingProgress)
  /// The model was validated.
  case validated(ValidationResult)
  /// Validations no longer improve: the learning rate is now this.
  case learningRateReduced(to: Float)
  /// Training diverged, and fell back to an earlier state.
  case fellBack(Fallback)
  /// An epoch is complete.
  case epochEnded(epoch: Int, update: Int)
  /// Everything needed to go on was saved.
  case checkpointed(update: Int)
  /// Training is over for now.
  case finished(TrainingOutcome)
}

/// What is known when training begins.
public struct TrainingStart: Codable, Hashable, Sendable {
  /// The updates of earlier runs that this one goes on from.
  public var resumedUpdates: Int
  /// The network's trainable numbers.
  public var parameters: Int
  /// The pairs trained on.
  public var trainingPairs: Int
  /// The pairs validated on.
  public var developmentPairs: Int
  /// The memory that a training pair takes.
  public var bytesPerPair: Double
  /// The updates of the epoch that begins or goes on.
  public var batchesPerEpoch: Int
}

/// Where training is.
public struct TrainingProgress: Codable, Hashable, Sendable {
  /// The updates made.
  public var update: Int
  /// The epoch in progress, from 1.
  public var epoch: Int
  /// The share of the epoch that is done, from 0 to 1.
  public var epochShare: Double
  /// The loss a target token of this update's batch, label smoothing included, in nats.
  public var loss: Double
  /// −log p a target token of this update's batch, in nats.
  public var negativeLogLikelihood: Double
  /// The norm of the gradient before clipping.
  public var gradientNorm: Double
  /// The step size.
  public var learningRate: Float
  /// Target tokens of this update, `</s>` included.
  public var targetTokens: Int
  /// Seconds that this update took.
  public var updateSeconds: Double
  /// Seconds of training, those of earlier runs included.
  public var seconds: Double
  /// The seconds that are left if all goes on like this; nil when only early stopping ends it.
  public var secondsLeft: Double?
}

/// What a validation found.
public struct ValidationResult: Codable, Hashable, Sendable {
  /// The updates made.
  public var update: Int
  /// The epoch in progress, from 1.
  public var epoch: Int
  /// −log p a target token over the development set, in nats.
  public var loss: Double
  /// e to that.
  public var perplexity: Double
  /// What the score closure found, such as BLEU.
  public var scores: [String: Double]
  /// Whether it is the best yet in what models are selected by; the model has then been saved.
  public var isBest: Bool
  /// Whether these are the figures of a mean of weights, which were better than those of the
  /// weights.
  public var isAverage: Bool
  /// The validations whose weights were averaged to what these are the figures of; 0: none were.
  public var averagedValidations: Int
  /// The best value so far of what models are selected by.
  public var best: Double
  /// Seconds of training.
  public var seconds: Double
}

/// Where training went back to when the loss was no number, or worse than guessing.
public struct Fallback: Codable, Hashable, Sendable {
  /// The updates made until it diverged.
  public var update: Int
  /// The update whose weights are the present ones: the best model's, or 0 for a new start.
  public var restoredUpdate: Int
  /// Half the step size of before.
  public var learningRate: Float
}

/// How training ended.
public struct TrainingOutcome: Codable, Hashable, Sendable {
  /// Why training ended.
  public enum Reason: String, Codable, Sendable {
    /// The limit of epochs.
    case epochs
    /// The limit of updates.
    case updates
    /// The limit of time.
    case time
    /// The patience's validations brought no improvement.
    case earlyStopping
    /// Somebody asked for it; the state is saved.
    case interrupted
  }

  /// Why.
  public var reason: Reason
  /// The updates made.
  public var updates: Int
  /// What models were selected by: `loss`, or the name of a score.
  public var selection: String
  /// The best value of it; nil when there was no validation.
  public var best: Double?
  /// The update that reached it.
  public var bestUpdate: Int
  /// Seconds of training.
  public var seconds: Double
}
