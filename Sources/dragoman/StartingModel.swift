import DragomanModels
import DragomanNetworks
import DragomanTensors
import DragomanText
import DragomanTraining

/// The model that a training goes on from, on other text or with other options.
struct StartingModel {
  /// The file.
  let path: String
  private let model: TranslationModel
  /// The file's checksum.
  let checksum: String?

  /// Reads a model.
  ///
  /// - Parameter path: The file.
  /// - Throws: An error that names the file when it cannot be read, or cannot be trained.
  init(path: String) throws {
    self.path = path
    let file = try SafetensorsFile(contentsOf: path)
    model = try TranslationModel(file)
    checksum = file.checksum
    guard !model.isQuantized else {
      throw CommandError(
        .usage,
        "'--start-from \(path)' is in 8 bits and cannot be trained; give the model it was made of.")
    }
  }

  /// The pipelines of the model's languages.
  var pipelines: (source: TextPipeline, target: TextPipeline) { (model.source, model.target) }

  /// The options of a network like the model's.
  var networkArguments: [String] {
    TrainNetworkOptions.settings(of: model.network.configuration).flatMap(\.arguments)
  }

  /// Gives a network the model's weights.
  ///
  /// - Parameter network: A network for the model's vocabularies.
  /// - Throws: ``CommandError`` when options that were given make it another than the model's, by
  ///   more than dropout.
  func copyWeights(to network: EncoderDecoder) throws(CommandError) {
    var own = model.network.configuration
    let other = network.configuration
    // These have no weights.
    own.dropout = other.dropout
    own.variationalDropout = other.variationalDropout
    own.recurrentDropout = other.recurrentDropout
    own.wordDropout = other.wordDropout
    own.initialization = other.initialization
    if let difference = PropertyDifference(own, other) {
      throw CommandError(
        .usage,
        "'--start-from \(path)' has another network: \(difference); omit the options of the network, "
          + "which are the model's then.")
    }
    for (parameter, source) in zip(network.parameters, model.network.parameters) {
      precondition(
        parameter.name == source.name && parameter.values.count == source.values.count,
        "\(source.name) with \(source.values.count) values for \(parameter.name) with "
          + "\(parameter.values.count)")
      _ = parameter.values.update(fromContentsOf: source.values)
      parameter.invalidatePackedCopies()
    }
  }
}
