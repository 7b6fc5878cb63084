import DragomanModels
import DragomanNetworks
import DragomanTensors

/// Writes and reads a run's whole state: weights, moments, counters, and the text pipelines.
struct Checkpoint {
  let path: String
  private static let stateKey = "dragoman.training_state"
  private static let configurationKey = "dragoman.training_configuration"
  private static let digestsKey = "dragoman.corpus_digests"

  /// Saves everything, whole or not at all.
  func save(
    model: TranslationModel, optimizer: AdamOptimizer, average: WeightAverage?,
    state: TrainingState, configuration: TrainingConfiguration, digests: [String: String]
  ) throws(ModelFileError) {
    var metadata = model.metadata()
    metadata[Self.stateKey] = encodeJSON(state)
    metadata[Self.configurationKey] = encodeJSON(configuration)
    metadata[Self.digestsKey] = encodeJSON(digests)
    var tensors = optimizer.parameters.map { $0.namedTensor(prefix: "weights.") }
    for (parameter, moment) in zip(optimizer.parameters, optimizer.firstMoments) {
      tensors.append(Self.tensor("adam.m.", parameter, moment))
    }
    for (parameter, moment) in zip(optimizer.parameters, optimizer.secondMoments) {
      tensors.append(Self.tensor("adam.v.", parameter, moment))
    }
    for (parameter, mean) in zip(optimizer.parameters, average?.means ?? []) {
      tensors.append(Self.tensor("average.", parameter, mean))
    }
    try SafetensorsFile.write(to: path, tensors: tensors, metadata: metadata)
  }

  private static func tensor(
    _ prefix: String, _ parameter: Parameter, _ values: UnsafeMutableBufferPointer<Float>
  ) -> NamedTensor {
    NamedTensor(
      name: prefix + parameter.name, shape: parameter.shape, values: UnsafeBufferPointer(values))
  }

  /// Restores weights, moments and counters, if the checkpoint belongs to the same run.
  ///
  /// - Returns: The state, nil when there is no checkpoint.
  func restore(
    into model: TranslationModel, optimizer: AdamOptimizer, average: WeightAverage?,
    configuration: TrainingConfiguration, digests: [String: String], folder: String
  ) throws(TrainingError) -> TrainingState? {
    guard RunFolder.exists(path) else { return nil }
    let difference: String?
    let file: SafetensorsFile
    do throws(ModelFileError) {
      file = try SafetensorsFile(contentsOf: path)
      difference = Self.difference(
        saved: (
          try decodeJSON(Self.configurationKey, of: file),
          // Options that an older program did not name are what it did.
          try decodeJSON("dragoman.network", of: file),
          try decodeJSON(Self.digestsKey, of: file), file.metadata
        ),
        present: (configuration, model.network.configuration, digests, model.metadata()))
    } catch {
      throw .file(error)
    }
    if let difference { throw .differentRun(folder: folder, difference: difference) }
    do throws(ModelFileError) {
      for (index, parameter) in optimizer.parameters.enumerated() {
        try file.copy("weights." + parameter.name, to: parameter.values)
        try file.copy("adam.m." + parameter.name, to: optimizer.firstMoments[index])
        try file.copy("adam.v." + parameter.name, to: optimizer.secondMoments[index])
        if let average { try file.copy("average." + parameter.name, to: average.means[index]) }
        parameter.invalidatePackedCopies()
      }
      let state: TrainingState = try decodeJSON(Self.stateKey, of: file)
      optimizer.updateCount = state.updates - state.updatesBeforeFallback
      return state
    } catch {
      throw .file(error)
    }
  }

  private typealias Run = (
    configuration: TrainingConfiguration, network: NetworkConfiguration, digests: [String: String],
    metadata: [String: String]
  )

  /// What makes two runs different, as the end of a sentence.
  private static func difference(saved: Run, present: Run) -> String? {
    if saved.digests != present.digests { return "its corpus was another" }
    for key in ["dragoman.source_pipeline", "dragoman.target_pipeline"]
    where saved.metadata[key] != present.metadata[key] {
      return "its vocabulary was another"
    }
    if saved.network != present.network { return "its network was another" }
    if saved.configuration.withoutLimits != present.configuration.withoutLimits {
      return "its training options were others"
    }
    return nil
  }
}
