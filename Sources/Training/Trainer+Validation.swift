import DragomanCorpora
import DragomanModels
import DragomanNetworks
import DragomanTensors

// Judging what has been learnt, and keeping the best of it.
extension Trainer {
  /// What a validation has measured.
  typealias Figures = (loss: Double, perplexity: Double, scores: [String: Double])

  /// Whose figures they are.
  private enum Judged {
    case weights, runningMean
    case validatedMean(of: Int)
  }

  /// Judges the weights and their means, and keeps the best of these if it is the best yet.
  func validate() throws(TrainingError) {
    let began = clock.now
    var figures = measure()
    guard figures.perplexity < worstPerplexity else {
      return try fallBack(from: state.learningRate(configuration, epochSize: epochSize))
    }
    var judged = Judged.weights
    let isKept = try keepWeights(valued: selectionValue(figures))
    if average != nil, WeightAverage.isReady(updates: state.updates) {
      judge(.runningMean, better: &judged, than: &figures)
    }
    if isKept, let kept = state.keptWeights, kept.count > 1 {
      try average(kept)
      judge(.validatedMean(of: kept.count), better: &judged, than: &figures)
    }
    let (isBest, isReduced) = state.record(selectionValue(figures), configuration)
    state.seconds += (clock.now - began).seconds
    if isBest {
      firstWeights = nil
      exchange(judged)
      let scores = figures.scores.merging(["loss": figures.loss]) { $1 }
      defer { exchange(judged) }
      try saveModel(scores: scores)
    }
    // subtle: the model before the checkpoint. Killed in between, the run repeats this validation
    // from the checkpoint before and writes the same model again.
    try saveCheckpoint()
    var (isAverage, validations) = (true, 0)
    if case .weights = judged { isAverage = false }
    if case .validatedMean(let count) = judged { validations = count }
    emit(
      .validated(
        ValidationResult(
          update: state.updates, epoch: state.epoch + 1, loss: figures.loss,
          perplexity: figures.perplexity, scores: figures.scores, isBest: isBest,
          isAverage: isAverage, averagedValidations: validations,
          best: state.best ?? figures.loss, seconds: state.seconds)))
    if isReduced {
      emit(
        .learningRateReduced(to: configuration.learningRate * state.learningRateFactor))
    }
  }

  /// Measures a mean, and takes its figures where they are better than those so far.
  private func judge(
    _ candidate: Judged, better judged: inout Judged, than figures: inout Figures
  ) {
    exchange(candidate)
    let mean = measure()
    exchange(candidate)
    guard configuration.selection.prefers(selectionValue(mean), to: selectionValue(figures)) else {
      return
    }
    (judged, figures) = (candidate, mean)
  }

  /// Guessing has a perplexity of V; so much more, or none, is no training.
  ///
  /// With few entries to guess among, one that has learnt them by heart may be as sure of what is wrong.
  private var worstPerplexity: Double {
    max(3 * Double(model.network.configuration.targetVocabularySize), 3000)
  }

  /// Puts a mean in the place of the weights, or the weights in their own place again.
  private func exchange(_ judged: Judged) {
    switch judged {
    case .weights: break
    case .runningMean: average?.exchange(on: pool)
    case .validatedMean: validatedMean?.exchange(on: pool)
    }
  }

  /// The loss over the development set, without dropout, and the further scores.
  private func measure() -> Figures {
    var sum = LossSum()
    for batch in planner.batchesByLength(of: development) {
      sum += computer.computeLoss(of: batch.map(pair(of: development)), labelSmoothing: 0)
    }
    return (sum.negativeLogLikelihoodPerToken, sum.perplexity, scores?(model) ?? [:])
  }

  /// What a validation is judged by.
  private func selectionValue(_ figures: Figures) -> Double {
    guard case .score(let name, _) = configuration.selection else { return figures.loss }
    guard let score = figures.scores[name] else {
      preconditionFailure(
        "models are selected by \(name), which is not among \(figures.scores.keys)")
    }
    return score
  }
}

/// A validation whose weights are kept.
struct KeptWeights: Codable, Hashable, Sendable {
  /// The updates made by then.
  var update: Int
  /// What the weights were judged by.
  var value: Double
  /// The number of the file.
  var slot: Int
}

extension Trainer {
  /// Keeps the present weights if they are among the best.
  ///
  /// There is a file more than validations to keep: what the last checkpoint speaks of is never
  /// written over, so that a run which is killed repeats this validation with the same files.
  ///
  /// - Parameter value: What the weights were judged by.
  /// - Returns: Whether they were kept.
  /// - Throws: ``TrainingError/file(_:)`` when they cannot be written.
  private func keepWeights(valued value: Double) throws(TrainingError) -> Bool {
    guard validatedMean != nil, let count = configuration.averagedValidations else { return false }
    var kept = state.keptWeights ?? []
    let place =
      kept.firstIndex { configuration.selection.prefers(value, to: $0.value) } ?? kept.count
    guard place < count else { return false }
    let slot = (0...count).first { slot in !kept.contains { $0.slot == slot } } ?? 0
    do throws(ModelFileError) {
      try SafetensorsFile.write(
        to: folder.keptWeights(slot: slot),
        tensors: model.network.parameters.map { $0.namedTensor(prefix: "") }, metadata: [:])
    } catch {
      throw .file(error)
    }
    kept.insert(KeptWeights(update: state.updates, value: value, slot: slot), at: place)
    state.keptWeights = Array(kept.prefix(count))
    return true
  }

  /// Computes the mean of kept weights, the earliest first.
  private func average(_ kept: [KeptWeights]) throws(TrainingError) {
    guard let mean = validatedMean else { return }
    let share = 1 / Float(kept.count)
    do throws(ModelFileError) {
      for (number, weights) in kept.sorted(by: { $0.update < $1.update }).enumerated() {
        let file = try SafetensorsFile(contentsOf: folder.keptWeights(slot: weights.slot))
        for (parameter, sum) in zip(mean.parameters, mean.values) {
          let values = UnsafeMutableBufferPointer<Float>.allocate(capacity: parameter.count)
          defer { values.deallocate() }
          try file.copy(parameter.name, to: values)
          for index in sum.indices {
            sum[index] = (number == 0 ? 0 : sum[index]) + share * values[index]
          }
        }
      }
    } catch {
      throw .file(error)
    }
  }
}
