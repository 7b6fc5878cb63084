import ArgumentParser
import DragomanNetworks
import DragomanTensors

/// What a network consists of.
struct TrainNetworkOptions: ParsableArguments {
  private static let plain = NetworkConfiguration(
    sourceVocabularySize: 1, targetVocabularySize: 1)

  /// The options' names without the dashes.
  static let names = Set((try? parse([]))?.settings.map(\.name) ?? [])

  @Option(help: "E, the size of a token's vector.")
  var embedding = plain.embeddingSize

  @Option(help: "H, the number of cells in a layer.")
  var hidden = plain.hiddenSize

  @Option(help: "The cells in a layer of the encoder, of each direction, if they are not H.")
  var encoderHidden: Int?

  @Option(help: "The layers of the encoder, and of the decoder.")
  var layers = plain.encoderLayers

  @Option(help: "The layers of the decoder, if they are not as many.")
  var decoderLayers: Int?

  @Option(help: "What the layers are made of.")
  var cell: CellKind = plain.cell

  @Option(help: "The rate of dropout on embeddings, between layers and before the output.")
  var dropout = plain.dropout

  @Option(help: "How the final hidden states of the encoder seed the decoder.")
  var initialState: InitialState = plain.initialState

  @Flag(
    inversion: .prefixedNo, help: "Feed the encoder's final state to the decoder at every step.")
  var feedContext = plain.feedsContext

  @Flag(
    inversion: .prefixedNo,
    help: "Feed the mean of the source tokens' embeddings to the decoder at every step.")
  var feedEmbeddings = plain.feedsEmbeddings

  @Flag(inversion: .prefixedNo, help: "Read the source from its end.")
  var reverseSource = plain.reversesSource

  @Option(
    help: "Which tables are shared: the output's with the target embedding, or the source's too.")
  var tying: EmbeddingTying = plain.tying

  @Flag(
    inversion: .prefixedNo,
    help: "Multiply embeddings by the root of their size when they are looked up.")
  var scaleEmbeddings = plain.scalesEmbeddings

  @Flag(
    inversion: .prefixedNo, help: "Drop the same elements at all steps of a sentence.")
  var variationalDropout = plain.variationalDropout

  @Option(help: "The rate of dropout on the hidden states before their products.")
  var recurrentDropout = plain.recurrentDropout

  @Option(help: "The rate at which the embeddings of whole tokens are dropped.")
  var wordDropout = plain.wordDropout

  @Flag(inversion: .prefixedNo, help: "Normalise the products of the recurrent layers.")
  var layerNormalization = plain.layerNormalization

  @Option(help: "What the recurrent layers start from.")
  var initialization: Initialization = plain.initialization

  @Option(help: "The encoder layers that read from both ends of the sentence.")
  var bidirectional: BidirectionalLayers = plain.bidirectional

  @Flag(
    inversion: .prefixedNo, help: "Let layers above others add what they read to what they give.")
  var residual = plain.residual

  @Option(help: "How the decoder attends to the source.")
  var attention: AttentionKind = plain.attention

  @Option(
    help: """
      Where it does: between two cells of the lowest layer, or above the top layer for the \
      output alone.
      """)
  var attentionPlace: AttentionPlace = plain.attentionPlace

  @Option(help: "The heads that share the attention's columns.")
  var attentionHeads = plain.attentionHeads

  @Flag(
    inversion: .prefixedNo,
    help: "Attend to the source tokens' embeddings beside the encoder's states.")
  var attendEmbeddings = plain.attendsEmbeddings

  @Flag(
    inversion: .prefixedNo,
    help: "Feed what the output layer has read to the decoder's next step (attention above it).")
  var inputFeeding = plain.inputFeeding

  @Flag(
    inversion: .prefixedNo,
    help: "Let a dense layer before the output read the last token and the contexts too.")
  var deepOutput = plain.deepOutput

  @Option(help: "The cells that follow each other at each step of an encoder layer.")
  var encoderTransitions = plain.encoderTransitions

  @Option(help: "The cells that follow each other at each step of a decoder layer.")
  var decoderTransitions = plain.decoderTransitions

  func validate() throws {
    try requirePositive("embedding", embedding)
    try requirePositive("hidden", hidden)
    try requirePositive("encoder-hidden", encoderHidden)
    try requirePositive("layers", layers)
    try requirePositive("decoder-layers", decoderLayers)
    try requirePositive("attention-heads", attentionHeads)
    try requirePositive("encoder-transitions", encoderTransitions)
    try requirePositive("decoder-transitions", decoderTransitions)
    try require("dropout", dropout, in: 0...0.9)
    try require("recurrent-dropout", recurrentDropout, in: 0...0.9)
    try require("word-dropout", wordDropout, in: 0...0.9)
  }

  /// The network for vocabularies of these sizes.
  func configuration(source: Int, target: Int) throws -> NetworkConfiguration {
    var network = NetworkConfiguration(
      sourceVocabularySize: source, targetVocabularySize: target)
    network.embeddingSize = embedding
    network.hiddenSize = hidden
    network.encoderHiddenSize = encoderHidden == hidden ? nil : encoderHidden
    network.encoderLayers = layers
    network.decoderLayers = decoderLayers ?? layers
    network.cell = cell
    network.dropout = dropout
    network.initialState = initialState
    network.feedsContext = feedContext
    network.feedsEmbeddings = feedEmbeddings
    network.reversesSource = reverseSource
    network.tying = tying
    network.scalesEmbeddings = scaleEmbeddings
    network.variationalDropout = variationalDropout
    network.recurrentDropout = recurrentDropout
    network.wordDropout = wordDropout
    network.layerNormalization = layerNormalization
    network.initialization = initialization
    network.bidirectional = bidirectional
    network.residual = residual
    network.attention = attention
    network.attentionPlace = attentionPlace
    network.attentionHeads = attentionHeads
    network.attendsEmbeddings = attendEmbeddings
    network.inputFeeding = inputFeeding
    network.deepOutput = deepOutput
    network.encoderTransitions = encoderTransitions
    network.decoderTransitions = decoderTransitions
    try network.validate()
    return network
  }

  /// The settings that make a network again.
  static func settings(of network: NetworkConfiguration) -> [Setting] {
    guard var options = try? parse([]) else { return [] }
    options.embedding = network.embeddingSize
    options.hidden = network.hiddenSize
    options.encoderHidden = network.encoderHiddenSize
    options.layers = network.encoderLayers
    options.decoderLayers = network.decoderLayers
    options.cell = network.cell
    options.dropout = network.dropout
    options.initialState = network.initialState
    options.feedContext = network.feedsContext
    options.feedEmbeddings = network.feedsEmbeddings
    options.reverseSource = network.reversesSource
    options.tying = network.tying
    options.scaleEmbeddings = network.scalesEmbeddings
    options.variationalDropout = network.variationalDropout
    options.recurrentDropout = network.recurrentDropout
    options.wordDropout = network.wordDropout
    options.layerNormalization = network.layerNormalization
    options.initialization = network.initialization
    options.bidirectional = network.bidirectional
    options.residual = network.residual
    options.attention = network.attention
    options.attentionPlace = network.attentionPlace
    options.attentionHeads = network.attentionHeads
    options.attendEmbeddings = network.attendsEmbeddings
    options.inputFeeding = network.inputFeeding
    options.deepOutput = network.deepOutput
    options.encoderTransitions = network.encoderTransitions
    options.decoderTransitions = network.decoderTransitions
    return options.settings
  }

  var settings: [Setting] {
    [
      Setting("embedding", embedding), Setting("hidden", hidden),
      Setting("encoder-hidden", encoderHidden), Setting("layers", layers),
      Setting("decoder-layers", decoderLayers), Setting("cell", cell.rawValue),
      Setting("dropout", dropout), Setting("initial-state", initialState.rawValue),
      Setting("feed-context", feedContext), Setting("feed-embeddings", feedEmbeddings),
      Setting("reverse-source", reverseSource),
      Setting("tying", tying.rawValue), Setting("scale-embeddings", scaleEmbeddings),
      Setting("variational-dropout", variationalDropout),
      Setting("recurrent-dropout", recurrentDropout), Setting("word-dropout", wordDropout),
      Setting("layer-normalization", layerNormalization),
      Setting("initialization", initialization.rawValue),
      Setting("bidirectional", bidirectional.rawValue),
      Setting("residual", residual), Setting("attention", attention.rawValue),
      Setting("attention-place", attentionPlace.rawValue),
      Setting("attention-heads", attentionHeads), Setting("attend-embeddings", attendEmbeddings),
      Setting("input-feeding", inputFeeding), Setting("deep-output", deepOutput),
      Setting("encoder-transitions", encoderTransitions),
      Setting("decoder-transitions", decoderTransitions),
    ]
  }
}
