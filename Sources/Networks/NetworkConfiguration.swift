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

  /// The number of encoder layers.
  public var encoderLayers = 2

  /// The number of decoder layers.
  public var decoderLayers = 2

  /// What the layers are made of.
  public var cell = CellKind.gru

  /// The rate of dropout on embeddings, between layers and before the output.
  public var dropout: Float = 0.2

  /// How the encoder's final hidden state seeds the decoder.
  public var initialState = InitialState.bridge

  /// Whether the top layer's final encoder state is fed to the decoder at every step and to the
  /// output, after Cho and others (2014).
  public var feedsContext = true

  /// Whether the source is read from its end (Sutskever, Vinyals & Le 2014).
  public var reversesSource = true

  /// Which embeddings are shared.
  public var tying = EmbeddingTying.target

  /// A network for vocabularies of these sizes, everything else by default.
  public init(sourceVocabularySize: Int, targetVocabularySize: Int) {
    self.sourceVocabularySize = sourceVocabularySize
    self.targetVocabularySize = targetVocabularySize
  }

  /// Whether a dense tanh layer stands between the top decoder layer and the output layer: where
  /// the context or the embedding's size asks for one.
  var hasReadout: Bool { feedsContext || (tying != .none && embeddingSize != hiddenSize) }

  /// The size of what the output layer reads.
  var outputInputSize: Int { tying == .none ? hiddenSize : embeddingSize }

  /// Checks that the options fit together.
  ///
  /// - Throws: ``NetworkConfigurationError`` naming the option and what to do.
  public func validate() throws(NetworkConfigurationError) {
    for (name, value) in [
      ("embedding size", embeddingSize), ("hidden size", hiddenSize),
      ("number of encoder layers", encoderLayers), ("number of decoder layers", decoderLayers),
    ] where value < 1 {
      throw NetworkConfigurationError("the \(name) is \(value), but must be at least 1")
    }
    for (name, value) in [("source", sourceVocabularySize), ("target", targetVocabularySize)]
    where value <= Int(SpecialIDs.end) {
      throw NetworkConfigurationError(
        "the \(name) vocabulary has \(value) entries, but needs more than its 4 special tokens")
    }
    guard dropout >= 0, dropout < 1 else {
      throw NetworkConfigurationError("dropout is \(dropout), but must be at least 0 and below 1")
    }
    guard initialState != .copy || encoderLayers >= decoderLayers else {
      throw NetworkConfigurationError(
        "\(encoderLayers) encoder layers cannot seed \(decoderLayers) decoder layers by 'copy'; "
          + "use 'bridge'")
    }
    guard initialState != .zero || feedsContext else {
      throw NetworkConfigurationError(
        "with the initial state 'zero' and no context nothing of the source reaches the decoder; "
          + "feed the context or choose another initial state")
    }
    guard tying != .all || sourceVocabularySize == targetVocabularySize else {
      throw NetworkConfigurationError(
        "embeddings tied to 'all' need one joint vocabulary, but the sizes are "
          + "\(sourceVocabularySize) and \(targetVocabularySize); use 'target'")
    }
  }
}

/// Why a network cannot be built.
public struct NetworkConfigurationError: Error, Hashable, Sendable, CustomStringConvertible {
  /// One sentence without a full stop.
  public let description: String

  init(_ description: String) { self.description = description }
}

/// The ids that every vocabulary begins with, as far as a network must know them.
enum SpecialIDs {
  static let start: Int32 = 2
  static let end: Int32 = 3
}
