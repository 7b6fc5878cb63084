import ArgumentParser
import DragomanNetworks

/// What a network consists of.
struct TrainNetworkOptions: ParsableArguments {
  private static let classic = NetworkConfiguration(
    sourceVocabularySize: 1, targetVocabularySize: 1)

  @Option(help: "E, the size of a token's vector.")
  var embedding = classic.embeddingSize

  @Option(help: "H, the number of cells in a layer.")
  var hidden = classic.hiddenSize

  @Option(help: "The layers of the encoder, and of the decoder.")
  var layers = classic.encoderLayers

  @Option(help: "The layers of the decoder, if they are not as many.")
  var decoderLayers: Int?

  @Option(help: "What the layers are made of.")
  var cell: CellKind = classic.cell

  @Option(help: "The rate of dropout on embeddings, between layers and before the output.")
  var dropout = classic.dropout

  @Option(help: "How the final hidden states of the encoder seed the decoder.")
  var initialState: InitialState = classic.initialState

  @Flag(
    inversion: .prefixedNo, help: "Feed the encoder's final state to the decoder at every step.")
  var feedContext = classic.feedsContext

  @Flag(inversion: .prefixedNo, help: "Read the source from its end.")
  var reverseSource = classic.reversesSource

  @Option(
    help: "Which tables are shared: the output's with the target embedding, or the source's too.")
  var tying: EmbeddingTying = classic.tying

  func validate() throws {
    try requirePositive("embedding", embedding)
    try requirePositive("hidden", hidden)
    try requirePositive("layers", layers)
    try requirePositive("decoder-layers", decoderLayers)
    try require("dropout", dropout, in: 0...0.9)
  }

  /// The network for vocabularies of these sizes.
  func configuration(source: Int, target: Int) throws -> NetworkConfiguration {
    var network = NetworkConfiguration(
      sourceVocabularySize: source, targetVocabularySize: target)
    network.embeddingSize = embedding
    network.hiddenSize = hidden
    network.encoderLayers = layers
    network.decoderLayers = decoderLayers ?? layers
    network.cell = cell
    network.dropout = dropout
    network.initialState = initialState
    network.feedsContext = feedContext
    network.reversesSource = reverseSource
    network.tying = tying
    try network.validate()
    return network
  }

  var settings: [Setting] {
    [
      Setting("embedding", embedding), Setting("hidden", hidden), Setting("layers", layers),
      Setting("decoder-layers", decoderLayers), Setting("cell", cell.rawValue),
      Setting("dropout", dropout), Setting("initial-state", initialState.rawValue),
      Setting("feed-context", feedContext), Setting("reverse-source", reverseSource),
      Setting("tying", tying.rawValue),
    ]
  }
}
