public import DragomanTensors

/// A sequence-to-sequence network: an encoder of stacked recurrent layers whose final hidden state
/// seeds a decoder of stacked recurrent layers.
///
/// Cho et al. 2014 (arXiv 1406.1078), Sutskever et al. 2014 (arXiv 1409.3215).
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
  let targetEmbedding: Embedding
  let encoder: RecurrentStack
  let decoder: RecurrentStack
  let bridges: [Linear]
  let readout: Linear?
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
    targetEmbedding = Embedding(
      name: "target_embedding", entries: c.targetVocabularySize, size: c.embeddingSize)
    sourceEmbedding =
      c.tying == .all
      ? targetEmbedding
      : Embedding(name: "source_embedding", entries: c.sourceVocabularySize, size: c.embeddingSize)
    encoder = RecurrentStack(
      name: "encoder", cell: c.cell, count: c.encoderLayers, inputSize: c.embeddingSize,
      hiddenSize: c.hiddenSize)
    decoder = RecurrentStack(
      name: "decoder", cell: c.cell, count: c.decoderLayers,
      inputSize: c.embeddingSize + (c.feedsContext ? c.hiddenSize : 0), hiddenSize: c.hiddenSize)
    let hasBridges = c.initialState == .bridge || c.initialState == .mean
    bridges = (0..<(hasBridges ? c.decoderLayers : 0)).map {
      Linear(name: "bridge.\($0)", inputs: c.hiddenSize, outputs: c.hiddenSize)
    }
    // The readout reads the hidden state, then the context and the last token's embedding.
    readout =
      c.hasReadout
      ? Linear(
        name: "readout",
        inputs: c.hiddenSize + (c.feedsContext ? c.hiddenSize + c.embeddingSize : 0),
        outputs: c.outputInputSize)
      : nil
    let output = Linear(
      name: "output", inputs: c.outputInputSize,
      outputs: c.tying == .none ? c.targetVocabularySize : 0)
    outputWeight = c.tying == .none ? output.weight : targetEmbedding.weight
    outputBias = Parameter(name: "output.bias", shape: [c.targetVocabularySize])
    parameters =
      (c.tying == .all ? [] : [sourceEmbedding.weight]) + [targetEmbedding.weight]
      + encoder.parameters + decoder.parameters + bridges.flatMap(\.parameters)
      + (readout?.parameters ?? []) + (c.tying == .none ? [output.weight] : []) + [outputBias]

    guard let seed else { return }
    var generator = SeededGenerator(seed: seed)
    targetEmbedding.initialize(using: &generator)
    if c.tying != .all { sourceEmbedding.initialize(using: &generator) }
    for layer in encoder.layers + decoder.layers { layer.initialize(using: &generator) }
    for linear in bridges { linear.initialize(using: &generator) }
    readout?.initialize(using: &generator)
    if c.tying == .none { output.initialize(using: &generator) }
  }

  /// What the factors of all products are rounded to.
  ///
  /// To be set while nobody computes with the network; parameters stay 32-bit floats.
  public var precision: Precision {
    get { outputWeight.precision }
    set { for parameter in parameters { parameter.precision = newValue } }
  }

  /// The number of trainable numbers.
  public var parameterCount: Int { parameters.reduce(0) { $0 + $1.count } }
}

// MARK: - The pass from source to output

/// What the encoder hands to the decoder.
struct Encoding {
  /// For each decoder layer the hidden state to start from, (B, H), in the source's order.
  var initialStates: [Variable]
  /// The context: the top layer's final hidden state, (B, H), in the source's order.
  var context: Variable
}

/// What of the context is the same at every decoder step.
struct ContextProducts {
  /// For the lowest decoder layer, (B, gates · H).
  var decoder: Variable
  /// For the readout, (B, outputs).
  var readout: Variable
}

extension EncoderDecoder {
  /// Reads the sources.
  func encode(_ source: TokenSequences, on tape: Tape) -> Encoding {
    let c = configuration
    let embedded = tape.dropout(sourceEmbedding(source.ids, on: tape), rate: c.dropout)
    let outputs = encoder(embedded, layout: source.layout, dropout: c.dropout, on: tape)
    let lastRows = source.layout.lastRows
    let finals = outputs.map { tape.rows(lastRows, of: $0) }
    let context = finals[finals.count - 1]
    let states: [Variable] =
      switch c.initialState {
      case .copy: Array(finals[0..<c.decoderLayers])
      case .bridge:
        bridges.enumerated().map { index, bridge in
          tape.tanh(bridge(finals[min(index, finals.count - 1)], on: tape))
        }
      case .mean:
        [tape.mean(of: outputs[outputs.count - 1], layout: source.layout)].flatMap { mean in
          bridges.map { tape.tanh($0(mean, on: tape)) }
        }
      case .zero:
        (0..<c.decoderLayers).map { _ in
          tape.constant(
            tape.workspace.zeros(rows: source.layout.sequenceCount, columns: c.hiddenSize))
        }
      }
    return Encoding(initialStates: states, context: context)
  }

  /// Multiplies the context with all that reads it, once a sentence.
  func contextProducts(_ context: Variable, on tape: Tape) -> ContextProducts? {
    guard configuration.feedsContext, let readout else { return nil }
    let hidden = configuration.hiddenSize
    return ContextProducts(
      decoder: decoder.layers[0].product(withRepeated: context, on: tape),
      readout: tape.affine(context, weight: readout.weight, columns: hidden..<2 * hidden))
  }

  /// Runs the decoder over embedded target tokens, up to the input of the output layer.
  ///
  /// - Parameters:
  ///   - ids: One id for each row of the layout.
  ///   - layout: The target sequences.
  ///   - initial: For each layer (B, H), in the layout's order.
  ///   - context: Products of the context, nil when none is fed.
  ///   - contextRows: For each row of the layout, the context's row.
  ///   - tape: Where to run.
  /// - Returns: Each layer's hidden states (T, H), and what the output layer reads.
  func decode(
    _ ids: [Int32], layout: SequenceLayout, initial: [Variable], context: ContextProducts?,
    contextRows: [Int32], on tape: Tape
  ) -> (layers: [Variable], readout: Variable) {
    let c = configuration
    let embedded = tape.dropout(targetEmbedding(ids, on: tape), rate: c.dropout)
    let layers = decoder(
      embedded, initial: initial, layout: layout,
      context: context.map { RepeatedInput(product: $0.decoder, rows: contextRows) },
      dropout: c.dropout, on: tape)
    let top = layers[layers.count - 1]
    guard let readout else { return (layers, tape.dropout(top, rate: c.dropout)) }
    let hidden = c.hiddenSize
    var sum = tape.affine(
      tape.dropout(top, rate: c.dropout), weight: readout.weight, columns: 0..<hidden,
      bias: readout.bias)
    if let context {
      sum = tape.affine(
        embedded, weight: readout.weight, columns: 2 * hidden..<readout.weight.columns, onto: sum)
      sum = tape.addRows(of: context.readout, rows: contextRows, onto: sum)
    }
    return (layers, tape.dropout(tape.tanh(sum), rate: c.dropout))
  }

  /// The loss of a batch by teacher forcing.
  func loss(
    of batch: Batch, labelSmoothing: Float, gradientScale: Float, on tape: Tape
  ) -> LossSum {
    let encoding = encode(batch.source, on: tape)
    let layout = batch.target.layout
    let contextRows = layout.sequenceOfRow.map { batch.sourcePlaces[Int($0)] }
    let (_, readout) = decode(
      batch.target.ids, layout: layout,
      initial: encoding.initialStates.map { tape.rows(batch.sourcePlaces, of: $0) },
      context: contextProducts(encoding.context, on: tape), contextRows: contextRows, on: tape)
    return tape.crossEntropy(
      readout, weight: outputWeight, bias: outputBias, targets: batch.expected,
      labelSmoothing: labelSmoothing, gradientScale: gradientScale)
  }
}
