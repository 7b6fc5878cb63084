#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// All that training knows besides weights and moments; it goes into the checkpoint.
struct TrainingState: Codable, Hashable, Sendable {
  /// The updates made.
  var updates = 0
  /// The epoch in progress, from 0.
  var epoch = 0
  /// The batches of it that are done.
  var batchesDone = 0
  /// What plateaus and divergences have made of the learning rate so far.
  var learningRateFactor: Float = 1
  /// The best development loss or score.
  var best: Double?
  /// The update that reached it.
  var bestUpdate = 0
  /// Validations since then.
  var validationsSinceBest = 0
  /// Validations since then or since the last reduction of the learning rate.
  var validationsSinceReduction = 0
  /// The update of the last validation: a restart at that point must not validate again.
  var lastValidation = 0
  /// Seconds of training.
  var seconds = 0.0
  /// How often training diverged and fell back.
  var fallbacks = 0
  /// The updates made before the optimiser began anew.
  var updatesBeforeFallback = 0
  /// The best validations, whose weights are kept, the best first; nil where none are.
  var keptWeights: [KeptWeights]?
  /// Target tokens trained on.
  var targetTokens = 0

  /// The learning rate of the next update: a linear rise, then what the schedule says.
  ///
  /// - Parameters:
  ///   - configuration: The full size, the schedule, and the limits that it may go by.
  ///   - epochSize: The batches of the epoch in progress.
  /// - Returns: Adam's step size.
  func learningRate(_ configuration: TrainingConfiguration, epochSize: Int) -> Float {
    let warmup = Float(max(configuration.warmupUpdates, 1))
    let next = Float(updates + 1)
    let rise = min(1, next / warmup)
    let factor: Float
    switch configuration.schedule {
    case .plateau: factor = 1
    case .inverseSquareRoot: factor = (warmup / max(next, warmup)).squareRoot()
    case .cosine:
      let share = share(of: configuration.limits, epochSize: epochSize)
      factor = (1 + Float(cos(share * .pi))) / 2
    }
    return configuration.learningRate * rise * factor * learningRateFactor
  }

  /// How much of the training is done, by the limit that is nearest.
  ///
  /// - Returns: From 0 to 1; 0 without a limit.
  private func share(of limits: TrainingLimits, epochSize: Int) -> Double {
    var shares = [0.0]
    if let epochs = limits.epochs {
      let done = Double(epoch) + Double(batchesDone) / Double(max(epochSize, 1))
      shares.append(done / Double(max(epochs, 1)))
    }
    if let limit = limits.updates { shares.append(Double(updates) / Double(max(limit, 1))) }
    if let limit = limits.seconds { shares.append(limit > 0 ? seconds / limit : 1) }
    return min(1, shares.reduce(0, max))
  }

  /// Takes in what a validation found.
  ///
  /// - Returns: Whether it is the best yet, and whether the learning rate was reduced.
  mutating func record(
    _ value: Double, _ configuration: TrainingConfiguration
  ) -> (isBest: Bool, isReduced: Bool) {
    lastValidation = updates
    if best.map({ configuration.selection.prefers(value, to: $0) }) ?? true {
      best = value
      bestUpdate = updates
      validationsSinceBest = 0
      validationsSinceReduction = 0
      return (true, false)
    }
    validationsSinceBest += 1
    validationsSinceReduction += 1
    guard configuration.schedule == .plateau,
      validationsSinceReduction >= max(configuration.plateauPatience, 1)
    else {
      return (false, false)
    }
    learningRateFactor *= configuration.plateauFactor
    validationsSinceReduction = 0
    return (false, true)
  }
}
