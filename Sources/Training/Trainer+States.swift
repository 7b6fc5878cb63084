import DragomanModels
import DragomanNetworks
import DragomanTensors

// States of a training that are written, and those that it goes back to.
extension Trainer {
  func saveModel(scores: [String: Double]) throws(TrainingError) {
    var provenance = Provenance()
    provenance.corpora = corpus.digests
    provenance.seed = configuration.seed
    provenance.updates = state.updates
    provenance.epochs = Double(state.epoch) + Double(state.batchesDone) / Double(epochSize)
    provenance.scores = scores
    model.provenance = provenance
    do throws(ModelFileError) { try model.save(to: folder.model) } catch { throw .file(error) }
  }

  func saveCheckpoint() throws(TrainingError) {
    do throws(ModelFileError) {
      try checkpoint.save(
        model: model, optimizer: optimizer, average: average, state: state,
        configuration: configuration, corpus: corpus)
    } catch {
      throw .file(error)
    }
    emit(.checkpointed(update: state.updates))
  }

  /// Goes back to the best model, or to the beginning where there is none yet, with half the rate.
  ///
  /// What follows depends on the updates made and not on when they were made, so that a run which is
  /// killed and goes on falls back in the same way.
  func fallBack(from learningRate: Float) throws(TrainingError) {
    guard state.fallbacks < Self.mostFallbacks else {
      throw .diverged(
        update: state.updates + 1, learningRate: learningRate, fallbacks: state.fallbacks)
    }
    let parameters = model.network.parameters
    do throws(ModelFileError) {
      if state.best != nil {
        let file = try SafetensorsFile(contentsOf: folder.model)
        for parameter in parameters { try file.copy(parameter.name, to: parameter.values) }
      } else {
        reset(parameters)
      }
    } catch {
      throw .file(error)
    }
    for parameter in parameters { parameter.invalidatePackedCopies() }
    optimizer.restart()
    average?.restart()
    // Weights of before and after would have nothing in common.
    state.keptWeights = nil
    state.fallbacks += 1
    state.updatesBeforeFallback = state.updates
    state.learningRateFactor /= 2
    state.lastValidation = state.updates
    try saveCheckpoint()
    emit(
      .fellBack(
        Fallback(
          update: state.updates, restoredUpdate: state.best == nil ? 0 : state.bestUpdate,
          learningRate: learningRate / 2)))
  }

  /// Gives parameters the values that they had at first.
  private func reset(_ parameters: [Parameter]) {
    if let firstWeights {
      for (parameter, values) in zip(parameters, firstWeights.values) {
        _ = parameter.values.update(fromContentsOf: values)
      }
      return
    }
    guard
      let network = try? EncoderDecoder(model.network.configuration, seed: configuration.seed)
    else { preconditionFailure("a network whose configuration is not valid") }
    for (parameter, original) in zip(parameters, network.parameters) {
      parameter.tensor.copy(from: original.tensor)
    }
  }
}
