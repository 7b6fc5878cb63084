import DragomanTensors

/// The target side of a network up to the input of the output layer.
struct RecurrentDecoder {
  let embedding: Embedding
  let lowest: RecurrentLayer
  /// The lowest layer's second cell, which reads the attention's context.
  let conditional: RecurrentLayer?
  let upper: RecurrentStack
  let attention: AttentionLayer?
  let readout: Readout?
  let dropout: LayerDropout
  let wordDropout: Float
  /// The columns of the lowest layer's input for the output of the step before; empty where that is
  /// not fed.
  let fedOutput: Range<Int>

  init(_ c: NetworkConfiguration, embedding: Embedding) {
    self.embedding = embedding
    dropout = c.layerDropout
    wordDropout = c.wordDropout
    fedOutput = c.fedOutput
    let isConditional = c.attention != .none && c.attentionPlace == .conditional
    lowest = RecurrentLayer(
      name: "decoder", cell: c.cell,
      inputSize: c.fedOutput.upperBound + c.contextSize,
      hiddenSize: c.hiddenSize, transitions: c.decoderTransitions,
      isNormalized: c.layerNormalization)
    conditional =
      isConditional
      ? RecurrentLayer(
        name: "decoder.conditional", cell: c.cell, inputSize: c.annotationSize,
        hiddenSize: c.hiddenSize, isNormalized: c.layerNormalization) : nil
    upper = RecurrentStack(
      name: "decoder", cell: c.cell, count: c.decoderLayers - 1, firstIndex: 1,
      inputSize: c.hiddenSize, hiddenSize: c.hiddenSize, transitions: c.decoderTransitions,
      isNormalized: c.layerNormalization, isResidual: c.residual)
    attention = AttentionLayer(name: "attention", c)
    readout = Readout(name: "readout", c)
  }

  /// All but the embedding.
  var parameters: [Parameter] {
    lowest.parameters + (conditional?.parameters ?? []) + upper.parameters
      + (attention?.parameters ?? []) + (readout?.linear.parameters ?? [])
  }

  /// Runs the decoder over target tokens.
  ///
  /// - Parameters:
  ///   - ids: One id for each row of the layout.
  ///   - layout: The target sequences.
  ///   - initial: For each layer the states to start from, in the layout's order; with input feeding
  ///     perhaps one more, the output before, which is else zero.
  ///   - source: What is known of the sources.
  ///   - sentences: For each sequence of the layout its source.
  ///   - tape: Where to run.
  /// - Returns: The states, what the output layer reads, and what has been attended to.
  func callAsFunction(
    _ ids: [Int32], layout: SequenceLayout, initial: [Variable], source: DecoderSource,
    sentences: [Int32], on tape: Tape
  ) -> DecoderOutput {
    let words = tape.dropout(embedding(ids, on: tape), rate: wordDropout, shared: .columns)
    let embedded = dropout(words, layout: layout, on: tape)
    let rows =
      layout.stepCount == 1 || source.fed == nil
      ? sentences : layout.sequenceOfRow.map { sentences[Int($0)] }
    guard fedOutput.isEmpty else {
      return feedingInput(
        embedded, layout: layout, initial: initial, source: source, sentences: sentences,
        rows: rows, on: tape)
    }
    let product = lowest.product(
      embedded, context: source.fed.map { RepeatedInput(product: $0.decoder, rows: rows) },
      on: tape)
    let cells = [lowest.first] + lowest.transitions
    var contexts: Variable?
    var weights: AttentionWeights?
    let first: RecurrentOutput
    if let conditional, let attention, let annotations = source.annotations {
      let input = ConditionalInput(
        attention: attention.tapeParameters, annotations: annotations, sentences: sentences,
        weight: conditional.inputWeight, bias: conditional.inputBias, gain: conditional.inputGain)
      (first, contexts, weights) = tape.conditionalRecurrent(
        product, initial: initial[0], cells: [cells[0], conditional.first] + cells.dropFirst(),
        input: input, layout: layout, dropout: dropout.recurrentRate)
    } else {
      first = tape.recurrent(
        product, initial: initial[0], cells: cells, layout: layout, dropout: dropout.recurrentRate)
    }
    let above = upper(
      first.hidden, initial: Array(initial.dropFirst()), layout: layout, lowest: false,
      dropout: dropout, on: tape)
    let top = above.last?.output ?? first.hidden
    if conditional == nil, let attention, let annotations = source.annotations {
      (contexts, weights) = tape.attention(
        top, parameters: attention.tapeParameters, annotations: annotations, sentences: sentences,
        layout: layout)
    }
    let dropped = dropout(top, layout: layout, on: tape)
    let output =
      readout.map { readout in
        let sum = readout(
          dropped, embedded: embedded, contexts: contexts, fed: source.fed, rows: rows, on: tape)
        return dropout(sum, layout: layout, on: tape)
      } ?? dropped
    return DecoderOutput(
      layers: [first] + above.flatMap(\.directions), readout: output, attention: weights)
  }
}

/// What the decoder knows of the sources, the same at every step.
struct DecoderSource {
  /// Products of the context that is fed, if one is.
  var fed: FedContext?
  /// What is attended to.
  var annotations: Annotations?
}

/// Products of the context that is fed, one vector for each sentence.
struct FedContext {
  /// For the lowest decoder layer, (B, gates · H).
  var decoder: Variable
  /// For the readout, (B, outputs), where it reads the context.
  var readout: Variable?
}

/// What the decoder has computed.
struct DecoderOutput {
  /// Each layer's states after each token.
  var layers: [RecurrentOutput]
  /// What the output layer reads.
  var readout: Variable
  /// What has been attended to.
  var attention: AttentionWeights?
  /// What the next step is fed, where input is fed.
  var fed: Variable?
}

/// The dense layer before the output layer: tanh(W [s; c; a; y] + b), of the top state, the final
/// encoder state, the attention's context and the last token's embedding, as far as they are read.
struct Readout {
  let linear: Linear
  private let hidden: Range<Int>
  private let context: Range<Int>
  private let attended: Range<Int>
  private let embedding: Range<Int>

  /// Makes a layer of zeros; nil where the output layer can read the top state itself.
  init?(name: String, _ c: NetworkConfiguration) {
    let isNeeded =
      c.deepOutput || c.readsAttention || (c.tying != .none && c.embeddingSize != c.hiddenSize)
    guard isNeeded else { return nil }
    hidden = 0..<c.hiddenSize
    let first = hidden.upperBound
    context = first..<first + (c.deepOutput ? c.contextSize : 0)
    let second = context.upperBound
    attended = second..<second + (c.readsAttention ? c.annotationSize : 0)
    let third = attended.upperBound
    embedding = third..<third + (c.deepOutput ? c.embeddingSize : 0)
    linear = Linear(name: name, inputs: embedding.upperBound, outputs: c.outputInputSize)
  }

  /// The fed context's share of the sum, once a sentence.
  func product(withFed state: Variable, on tape: Tape) -> Variable? {
    context.isEmpty ? nil : tape.affine(state, weight: linear.weight, columns: context)
  }

  func callAsFunction(
    _ top: Variable, embedded: Variable, contexts: Variable?, fed: FedContext?, rows: [Int32],
    on tape: Tape
  ) -> Variable {
    var sum = tape.affine(top, weight: linear.weight, columns: hidden, bias: linear.bias)
    if !embedding.isEmpty {
      sum = tape.affine(embedded, weight: linear.weight, columns: embedding, onto: sum)
    }
    if !attended.isEmpty, let contexts {
      sum = tape.affine(contexts, weight: linear.weight, columns: attended, onto: sum)
    }
    if let product = fed?.readout { sum = tape.addRows(of: product, rows: rows, onto: sum) }
    return tape.tanh(sum)
  }
}
