import DragomanModels
import DragomanNetworks
import DragomanTensors

/// Writes and reads a run's whole state: weights, moments, counters, and the text pipelines.
struct Checkpoint {
  let path: String
  private static let stateKey = "dragoman.training_state"
  private static let configurationKey = "dragoman.training_configuration"
  private static let digestsKey = "dragoman.corpus_digests"
  private static let pairsKey = "dragoman.corpus_pairs"
  private static let startKey = "dragoman.starting_model"

  /// What is trained and validated on.
  struct Corpus {
    /// Digests of the text.
    var digests: [String: String]
    /// The pairs of it that are trained on, for some may be too long.
    var training: Int
    /// The pairs that are validated on.
    var development: Int
  }

  /// Saves everything, whole or not at all.
  func save(
    model: TranslationModel, optimizer: AdamOptimizer, average: WeightAverage?,
    state: TrainingState, configuration: TrainingConfiguration, corpus: Corpus
  ) throws(ModelFileError) {
    var metadata = model.metadata()
    metadata[Self.stateKey] = encodeJSON(state)
    metadata[Self.configurationKey] = encodeJSON(configuration)
    metadata[Self.digestsKey] = encodeJSON(corpus.digests)
    metadata[Self.pairsKey] = Self.pairs(of: corpus)
    metadata[Self.startKey] = configuration.startingModel ?? "none"
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
    configuration: TrainingConfiguration, corpus: Corpus, folder: String
  ) throws(TrainingError) -> TrainingState? {
    guard RunFolder.exists(path) else { return nil }
    let difference: String?
    let file: SafetensorsFile
    let state: TrainingState
    do throws(ModelFileError) {
      file = try SafetensorsFile(contentsOf: path)
      difference = Self.difference(
        saved: (
          try decodeJSON(Self.configurationKey, of: file),
          // Options that an older program did not name are what it did.
          try decodeJSON("dragoman.network", of: file),
          try decodeJSON(Self.digestsKey, of: file), file.metadata
        ),
        present: (
          configuration, model.network.configuration, corpus.digests,
          model.metadata().merging([
            Self.pairsKey: Self.pairs(of: corpus),
            Self.startKey: configuration.startingModel ?? "none",
          ]) { $1 }
        ))
      state = try decodeJSON(Self.stateKey, of: file)
    } catch {
      throw .file(error)
    }
    // Nothing is lost with a run that was stopped before its first update.
    if difference != nil, state.updates == 0, state.fallbacks == 0 { return nil }
    if let difference { throw .differentRun(folder: folder, difference: difference) }
    do throws(ModelFileError) {
      for (index, parameter) in optimizer.parameters.enumerated() {
        try file.copy("weights." + parameter.name, to: parameter.values)
        try file.copy("adam.m." + parameter.name, to: optimizer.firstMoments[index])
        try file.copy("adam.v." + parameter.name, to: optimizer.secondMoments[index])
        if let average { try file.copy("average." + parameter.name, to: average.means[index]) }
        parameter.invalidatePackedCopies()
      }
      optimizer.updateCount = state.updates - state.updatesBeforeFallback
      return state
    } catch {
      throw .file(error)
    }
  }

  private static func pairs(of corpus: Corpus) -> String {
    "\(corpus.training) \(corpus.development)"
  }

  private typealias Run = (
    configuration: TrainingConfiguration, network: NetworkConfiguration, digests: [String: String],
    metadata: [String: String]
  )

  /// What makes two runs different, as the end of a sentence.
  private static func difference(saved: Run, present: Run) -> String? {
    if saved.digests != present.digests {
      let names = Set(saved.digests.keys).union(present.digests.keys).sorted()
        .filter { saved.digests[$0] != present.digests[$0] }
      return "its corpus was another (\(names.joined(separator: ", ")))"
    }
    // A limit of length that leaves as many pairs leaves the same ones. Older programs did not count.
    if let pairs = saved.metadata[pairsKey], pairs != present.metadata[pairsKey] {
      return "other pairs of its corpus were left out as too long"
    }
    // Nor did they say what a run began with.
    if let start = saved.metadata[startKey], start != present.metadata[startKey] {
      return "it began with another model or with none"
    }
    for key in ["dragoman.source_pipeline", "dragoman.target_pipeline"]
    where saved.metadata[key] != present.metadata[key] {
      return "its vocabulary was another"
    }
    if saved.network != present.network {
      return "its network was another" + firstDifference(saved.network, present.network)
    }
    if saved.configuration.withoutLimits != present.configuration.withoutLimits {
      return "its training options were others"
        + firstDifference(saved.configuration.withoutLimits, present.configuration.withoutLimits)
    }
    return nil
  }

  /// The first property in which two values differ, in brackets.
  private static func firstDifference<Value>(_ saved: Value, _ present: Value) -> String {
    PropertyDifference(saved, present).map { " (\($0))" } ?? ""
  }
}
