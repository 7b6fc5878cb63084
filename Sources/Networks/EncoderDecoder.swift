public import DragomanTensors

/// A sequence-to-sequence network: an encoder of stacked recurrent layers whose final hidden state
/// seeds a decoder of stacked recurrent layers, with or without attention.
///
/// Cho et al. 2014 (arXiv 1406.1078), Sutskever et al. 2014 (arXiv 1409.3215), Bahdanau et al. 2015
/// (arXiv 1409.0473), Luong et al. 2015 (arXiv 1508.04025), Sennrich et al. 2017 (arXiv 1703.04357).
///
/// Integers in, numbers out: it knows token ids and nothing of text. The parameters have PyTorch's
/// names and layouts, so that weights can be moved to `torch.nn.GRU`, `nn.Embedding` and
/// `nn.Linear` as they are. Letters: B sentences, S and T source and target tokens over all
/// sentences, E embedding, H hidden, V vocabulary.
public final class EncoderDecoder {
  /// What the network was built from.
  public let configuration: NetworkConfiguration

  /// All parameters, in a fixed order, with unique names.
  public let parameters: [Parameter]

  let sourceEmbedding: Embedding
  let encoder: RecurrentStack
  let decoder: RecurrentDecoder
  let bridges: [Linear]
  let outputWeight: Parameter
  let outputBias: Parameter

  /// Builds a network with random parameters.
  ///
  /// - Parameters:
  ///   - configuration: Sizes and options.
  ///   - seed: Determines the parameters; nil leaves them zero, for who has values for them.
  /// - Throws: ``NetworkConfigurationError`` when the options do not fit together.
  public init(
    _ configuration: NetworkConfiguration, seed: UInt64?
  ) throws(NetworkConfigurationError) {
    try configuration.validate()
    let c = configuration
    self.configuration = c
    let targetEmbedding = Embedding(
      name: "target_embedding", entries: c.targetVocabularySize, size: c.embeddingSize,
      scale: c.embeddingScale)
    sourceEmbedding =
      c.tying == .all
      ? targetEmbedding
      : Embedding(
        name: "source_embedding", entries: c.sourceVocabularySize, size: c.embeddingSize,
        scale: c.embeddingScale)
    encoder = RecurrentStack(
      name: "encoder", cell: c.cell, count: c.encoderLayers, inputSize: c.embeddingSize,
      hiddenSize: c.encoderCells, transitions: c.encoderTransitions,
      isNormalized: c.layerNormalization, isResidual: c.residual,
      isBidirectional: c.isBidirectional)
    decoder = RecurrentDecoder(c, embedding: targetEmbedding)
    bridges = Self.bridges(c)
    let output = Linear(
      name: "output", inputs: c.outputInputSize,
      outputs: c.tying == .none ? c.targetVocabularySize : 0)
    outputWeight = c.tying == .none ? output.weight : targetEmbedding.weight
    outputBias = Parameter(name: "output.bias", shape: [c.targetVocabularySize])
    parameters =
      (c.tying == .all ? [] : [sourceEmbedding.weight]) + [targetEmbedding.weight]
      + encoder.parameters + decoder.parameters + bridges.flatMap(\.parameters)
      + (c.tying == .none ? [output.weight] : []) + [outputBias]

    guard let seed else { return }
    var generator = SeededGenerator(seed: seed)
    targetEmbedding.initialize(using: &generator)
    if c.tying != .all { sourceEmbedding.initialize(using: &generator) }
    encoder.initialize(c.initialization, using: &generator)
    decoder.initialize(c.initialization, using: &generator)
    for linear in bridges { linear.initialize(using: &generator) }
    if c.tying == .none { output.initialize(using: &generator) }
  }

  /// For each decoder layer what makes its initial state, where that is not a copy.
  private static func bridges(_ c: NetworkConfiguration) -> [Linear] {
    guard c.initialState == .bridge || c.initialState == .mean else { return [] }
    return (0..<c.decoderLayers).map { layer in
      let size = c.encoderOutputSize(of: min(layer, c.encoderLayers - 1))
      return Linear(
        name: "bridge.\(layer)",
        inputs: c.initialState == .mean ? c.encoderSize : c.cell.stateCount * size,
        outputs: c.stateSize)
    }
  }

  /// What the factors of all products are rounded to.
  ///
  /// To be set while nobody computes with the network; parameters stay 32-bit floats.
  public var precision: Precision {
    get { outputWeight.precision }
    set { for parameter in parameters { parameter.precision = newValue } }
  }

  /// The same network with its matrices in 8 bits, a quarter of the size; it cannot be trained.
  public func quantized() -> EncoderDecoder {
    guard let copy = try? EncoderDecoder(configuration, seed: nil) else {
      preconditionFailure("a network whose configuration is not valid")
    }
    for (parameter, original) in zip(copy.parameters, parameters) {
      if original.shape.count == 2 {
        let storage = QuantizedStorage(original.tensor)
        parameter.adopt(storage.matrix, ownedBy: storage)
      } else {
        parameter.tensor.copy(from: original.tensor)
      }
    }
    return copy
  }

  /// The number of trainable numbers.
  public var parameterCount: Int { parameters.reduce(0) { $0 + $1.count } }
}

// MARK: - The pass from source to output

/// What the encoder hands to the decoder.
struct Encoding {
  /// For each decoder layer the state to start from, in the source's order.
  var initialStates: [Variable]
  /// What the decoder knows at every step.
  var source: DecoderSource
}

extension EncoderDecoder {
  /// Reads the sources.
  func encode(_ source: TokenSequences, on tape: Tape) -> Encoding {
    let c = configuration
    let layout = source.layout
    let dropout = c.layerDropout
    let words = tape.dropout(
      sourceEmbedding(source.ids, on: tape), rate: c.wordDropout, shared: .columns)
    let layers = encoder(
      dropout(words, layout: layout, on: tape), layout: layout, dropout: dropout, on: tape)
    let top = layers[layers.count - 1]
    var known = DecoderSource()
    if c.contextSize > 0 {
      var parts: [(Variable, [Int32]?)] = []
      if c.feedsContext { parts.append((top.finalHidden(layout, on: tape), nil)) }
      if c.feedsEmbeddings { parts.append((tape.mean(of: words, layout: layout), nil)) }
      let context = parts.count == 1 ? parts[0].0 : tape.columns(parts)
      known.fed = FedContext(
        decoder: decoder.lowest.product(withRepeated: context, on: tape),
        readout: decoder.readout?.product(withFed: context, on: tape))
    }
    if let attention = decoder.attention {
      let states = dropout(top.output, layout: layout, on: tape)
      let attended =
        c.attendsEmbeddings
        ? tape.columns([(states, nil), (dropout(words, layout: layout, on: tape), nil)]) : states
      let values = tape.rows(layout.rowsBySequence, of: attended)
      known.annotations = attention.annotations(values, lengths: layout.lengths, on: tape)
    }
    return Encoding(initialStates: initialStates(layers, layout: layout, on: tape), source: known)
  }

  private func initialStates(
    _ layers: [RecurrentStack.Output], layout: SequenceLayout, on tape: Tape
  ) -> [Variable] {
    let c = configuration
    switch c.initialState {
    case .copy: return layers[0..<c.decoderLayers].map { $0.finalState(layout, on: tape) }
    case .bridge:
      return bridges.enumerated().map { index, bridge in
        let layer = layers[min(index, layers.count - 1)]
        return tape.tanh(bridge(layer.finalState(layout, on: tape), on: tape))
      }
    case .mean:
      let mean = tape.mean(of: layers[layers.count - 1].output, layout: layout)
      return bridges.map { tape.tanh($0(mean, on: tape)) }
    case .zero:
      return (0..<c.decoderLayers).map { _ in
        tape.constant(tape.workspace.zeros(rows: layout.sequenceCount, columns: c.stateSize))
      }
    }
  }

  /// The loss of a batch by teacher forcing; with a consistency the batch must be one of twins.
  func loss(
    of batch: Batch, labelSmoothing: Float, consistency: Float = 0, gradientScale: Float,
    on tape: Tape
  ) -> LossSum {
    tape.crossEntropy(
      readouts(of: batch, on: tape), weight: outputWeight, bias: outputBias,
      targets: batch.expected, labelSmoothing: labelSmoothing, consistency: consistency,
      gradientScale: gradientScale)
  }

  /// What the output layer reads before each target token of a batch, by teacher forcing.
  func readouts(of batch: Batch, on tape: Tape) -> Variable {
    let encoding = encode(batch.source, on: tape)
    let output = decoder(
      batch.target.ids, layout: batch.target.layout,
      initial: encoding.initialStates.map { tape.rows(batch.sourcePlaces, of: $0) },
      source: encoding.source, sentences: batch.sourcePlaces, on: tape)
    return output.readout
  }
}
