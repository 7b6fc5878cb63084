public import DragomanTensors

/// How the decoder's layers get their first hidden state.
public enum InitialState: String, Codable, Hashable, Sendable, CaseIterable {
  /// The final hidden state of encoder layer l becomes the first of decoder layer l (Sutskever et
  /// al. 2014).
  case copy
  /// tanh(W_l · final state of encoder layer l + b_l); an encoder with fewer layers than the
  /// decoder gives its top one to the rest.
  case bridge
  /// tanh(W_l · mean of the top layer's hidden states + b_l) (as in Nematus and Marian).
  case mean
  /// Zeros; the source then reaches the decoder by the context alone.
  case zero
}

/// Which encoder layers read the sentence from both of its ends.
///
/// Such a layer is two, each of as many cells, whose states stand side by side (Schuster & Paliwal 1997).
public enum BidirectionalLayers: String, Codable, Hashable, Sendable, CaseIterable {
  /// None.
  case none
  /// The lowest; those above read in one direction (Wu et al. 2016, section 3.2).
  case first
  /// All, as in PyTorch.
  case all
}

/// How a decoder state is compared with the source's annotations.
public enum AttentionKind: String, Codable, Hashable, Sendable, CaseIterable {
  /// There is no attention.
  case none
  /// s · a (Luong et al. 2015, section 3.1); the two must be of one size.
  case dot
  /// s · W a (Luong et al. 2015, section 3.1).
  case general
  /// v · tanh(W s + U a + b) (Bahdanau et al. 2015, appendix A.1.2).
  case additive
}

/// Where in the decoder attention is.
public enum AttentionPlace: String, Codable, Hashable, Sendable, CaseIterable {
  /// On top: the top layer's state attends, and the output layer reads the context (Luong et al.
  /// 2015, section 3.1).
  case output
  /// In the lowest layer, between two cells: the first reads the last token and attends, the second
  /// reads the context (the conditional GRU of Sennrich et al. 2017).
  case conditional
}

/// What recurrent layers start from; the other matrices have Glorot's variance in any case.
public enum Initialization: String, Codable, Hashable, Sendable, CaseIterable {
  /// Uniform within 1/√H, biases included, as in PyTorch.
  case uniform
  /// Uniform with the variance 2 / (inputs + outputs) gate by gate (Glorot & Bengio 2010), biases
  /// zero.
  case glorot
  /// The same, but recurrent matrices orthogonal gate by gate (Saxe et al. 2014).
  case orthogonal
}

/// Which tables of the network are one and the same.
public enum EmbeddingTying: String, Codable, Hashable, Sendable, CaseIterable {
  /// None.
  case none
  /// The output layer's weight is the target embedding (Press & Wolf 2017, two-way).
  case target
  /// It is the source embedding too (three-way); this needs a joint vocabulary.
  case all
}

/// Everything that determines a network's parameters and what it computes.
public struct NetworkConfiguration: Codable, Hashable, Sendable {
  /// The number of source tokens, special tokens included.
  public var sourceVocabularySize: Int

  /// The number of target tokens, special tokens included.
  public var targetVocabularySize: Int

  /// E, the size of a token's vector.
  public var embeddingSize = 256

  /// H, the number of cells in a layer.
  public var hiddenSize = 512

  /// The number of cells in an encoder layer, of each direction, where it is not H.
  ///
  /// Both directions of half the size together give as many numbers as a decoder layer, by a
  /// quarter of the recurrent products of two of its size.
  public var encoderHiddenSize: Int?

  /// The number of encoder layers.
  public var encoderLayers = 2

  /// The number of decoder layers.
  public var decoderLayers = 2

  /// What the layers are made of.
  public var cell = CellKind.gru

  /// The rate of dropout on embeddings, between layers and before the output.
  public var dropout: Float = 0.2

  /// Whether dropout takes the same elements at all steps of a sentence (Gal & Ghahramani 2016).
  public var variationalDropout = false

  /// The rate of dropout on the hidden state before its product, the same elements at all steps.
  public var recurrentDropout: Float = 0

  /// The rate at which whole embeddings of source and target tokens are dropped.
  public var wordDropout: Float = 0

  /// Whether the products of the recurrent layers are normalised.
  ///
  /// The input's and the hidden state's each by itself, with a gain (Ba et al. 2016).
  public var layerNormalization = false

  /// What the recurrent layers start from.
  public var initialization = Initialization.uniform

  /// How the encoder's final hidden state seeds the decoder.
  public var initialState = InitialState.bridge

  /// Whether the top layer's final encoder state is fed to the decoder at every step and to the
  /// output, after Cho and others (2014).
  public var feedsContext = true

  /// Whether the mean of the source tokens' embeddings is fed so, beside that state or without it.
  ///
  /// Words that the state has lost on its way are still there, if not their order; with the output
  /// layer's weights tied to the embeddings it is told them directly.
  public var feedsEmbeddings = false

  /// Whether the source is read from its end (Sutskever, Vinyals & Le 2014).
  public var reversesSource = true

  /// Which embeddings are shared.
  public var tying = EmbeddingTying.target

  /// Whether embeddings are multiplied by the root of their size when they are looked up.
  ///
  /// A table that is the output layer's too begins with vectors of length 1; so short a vector
  /// leaves the lowest layers with little to tell apart (Vaswani et al. 2017, section 3.4).
  public var scalesEmbeddings = true

  /// Which encoder layers read in both directions.
  public var bidirectional = BidirectionalLayers.none

  /// Whether a layer above another adds what it reads to what it gives, where the sizes are equal.
  public var residual = false

  /// How the decoder attends to the source.
  public var attention = AttentionKind.none

  /// Where it does.
  public var attentionPlace = AttentionPlace.conditional

  /// The number of heads that share the attention's columns.
  public var attentionHeads = 1

  /// Whether what is attended to holds the source tokens' embeddings beside the encoder's states.
  ///
  /// With the same weights the output layer is then told which words the translation is of, whatever
  /// the encoder has made of them (after Nguyen & Chiang 2018, arXiv 1710.01329, section 3).
  public var attendsEmbeddings = false

  /// Whether the decoder reads, beside each token, what the output layer has read for the token
  /// before; attention must be above the decoder.
  ///
  /// Input feeding (Luong et al. 2015, section 3.3). Training goes a step at a time through the whole
  /// decoder.
  public var inputFeeding = false

  /// Whether a dense tanh layer before the output layer reads the last token's embedding and every
  /// context beside the top state.
  ///
  /// Cho et al. 2014, appendix A.1.2; Bahdanau et al. 2015, appendix A.2.2.
  public var deepOutput = true

  /// The cells that follow each other at a step of each encoder layer.
  public var encoderTransitions = 1

  /// The cells that follow each other at a step of each decoder layer, beside the one that reads
  /// the context.
  public var decoderTransitions = 1

  /// A network for vocabularies of these sizes, everything else by default.
  public init(sourceVocabularySize: Int, targetVocabularySize: Int) {
    self.sourceVocabularySize = sourceVocabularySize
    self.targetVocabularySize = targetVocabularySize
  }

  /// The columns of the lowest decoder layer's input in which the output before is fed.
  var fedOutput: Range<Int> {
    embeddingSize..<embeddingSize + (inputFeeding ? outputInputSize : 0)
  }

  /// What embeddings are multiplied by when they are looked up.
  var embeddingScale: Float { scalesEmbeddings ? Float(embeddingSize).squareRoot() : 1 }

  /// The number of cells in an encoder layer, of each direction.
  public var encoderCells: Int { encoderHiddenSize ?? hiddenSize }

  /// The size of an encoder layer's output.
  func encoderOutputSize(of layer: Int) -> Int {
    isBidirectional(layer) ? 2 * encoderCells : encoderCells
  }

  /// The size of the encoder's top layer.
  var encoderSize: Int { encoderOutputSize(of: encoderLayers - 1) }

  /// The size of what is fed at every step; 0 where nothing is.
  var contextSize: Int {
    (feedsContext ? encoderSize : 0) + (feedsEmbeddings ? embeddingSize : 0)
  }

  /// The size of what is attended to, and of the attention's context.
  var annotationSize: Int { encoderSize + (attendsEmbeddings ? embeddingSize : 0) }

  /// Whether an encoder layer reads in both directions.
  func isBidirectional(_ layer: Int) -> Bool {
    switch bidirectional {
    case .none: false
    case .first: layer == 0
    case .all: true
    }
  }

  /// The size of what returns to a decoder layer with the next step.
  var stateSize: Int { cell.stateCount * hiddenSize }

  /// Whether the output layer must be told the attention's context.
  var readsAttention: Bool {
    attention != .none && (deepOutput || attentionPlace == .output)
  }

  /// What recurrent layers drop.
  var layerDropout: LayerDropout {
    LayerDropout(
      rate: dropout, recurrentRate: recurrentDropout, isVariational: variationalDropout)
  }

  /// The size of what the output layer reads.
  var outputInputSize: Int { tying == .none ? hiddenSize : embeddingSize }
}

extension NetworkConfiguration {
  /// Reads a configuration; options that it does not name are as they were before there were any.
  public init(from decoder: any Decoder) throws {
    let values = try decoder.container(keyedBy: CodingKeys.self)
    self.init(
      sourceVocabularySize: try values.decode(Int.self, forKey: .sourceVocabularySize),
      targetVocabularySize: try values.decode(Int.self, forKey: .targetVocabularySize))
    func read<Value: Decodable>(_ property: inout Value, _ key: CodingKeys) throws {
      property = try values.decodeIfPresent(Value.self, forKey: key) ?? property
    }
    try read(&embeddingSize, .embeddingSize)
    try read(&hiddenSize, .hiddenSize)
    encoderHiddenSize = try values.decodeIfPresent(Int.self, forKey: .encoderHiddenSize)
    try read(&encoderLayers, .encoderLayers)
    try read(&decoderLayers, .decoderLayers)
    try read(&cell, .cell)
    try read(&dropout, .dropout)
    try read(&variationalDropout, .variationalDropout)
    try read(&recurrentDropout, .recurrentDropout)
    try read(&wordDropout, .wordDropout)
    try read(&layerNormalization, .layerNormalization)
    try read(&initialization, .initialization)
    try read(&initialState, .initialState)
    try read(&feedsContext, .feedsContext)
    try read(&feedsEmbeddings, .feedsEmbeddings)
    try read(&reversesSource, .reversesSource)
    try read(&tying, .tying)
    scalesEmbeddings = false
    try read(&scalesEmbeddings, .scalesEmbeddings)
    try read(&bidirectional, .bidirectional)
    try read(&residual, .residual)
    try read(&attention, .attention)
    try read(&attentionPlace, .attentionPlace)
    try read(&attentionHeads, .attentionHeads)
    try read(&attendsEmbeddings, .attendsEmbeddings)
    try read(&inputFeeding, .inputFeeding)
    deepOutput = feedsContext
    try read(&deepOutput, .deepOutput)
    try read(&encoderTransitions, .encoderTransitions)
    try read(&decoderTransitions, .decoderTransitions)
  }
}

/// The ids that every vocabulary begins with, as far as a network must know them.
enum SpecialIDs {
  static let start: Int32 = 2
  static let end: Int32 = 3
}
