import DragomanTensors

// Input feeding (Luong et al. 2015, arXiv 1508.04025, section 3.3): what the output layer reads of one
// step is read by the lowest layer at the next, which so knows what has been attended to.
extension RecurrentDecoder {
  /// Runs the decoder a step at a time, because the lowest layer waits for the output before.
  ///
  /// - Parameters:
  ///   - embedded: (N, E), the tokens.
  ///   - layout: The target sequences.
  ///   - initial: For each layer the states to start from, perhaps with the output before behind them.
  ///   - source: What is known of the sources.
  ///   - sentences: For each sequence of the layout its source.
  ///   - rows: For each row of the layout, or for each sequence of a single step, its source.
  ///   - tape: Where to run.
  /// - Returns: The states after the last step, and what the output layer reads of all steps.
  func feedingInput(
    _ embedded: Variable, layout: SequenceLayout, initial: [Variable], source: DecoderSource,
    sentences: [Int32], rows: [Int32], on tape: Tape
  ) -> DecoderOutput {
    let layers = upper.layers.count + 1
    var states = Array(initial.prefix(layers))
    var fed = initial.count > layers ? initial[layers] : nil
    // The tokens' share of the products does not wait.
    var products = tape.affine(
      embedded, weight: lowest.inputWeight, columns: 0..<embedded.value.columns,
      bias: lowest.inputGain == nil ? lowest.inputBias : nil)
    if let context = source.fed {
      products = tape.addRows(of: context.decoder, rows: rows, onto: products)
    }
    var outputs: [Variable] = []
    var last = DecoderOutput(layers: [], readout: embedded)
    let position = tape.dropoutPosition
    for step in 0..<layout.stepCount {
      // What is dropped the same at all steps has the same keys at all steps.
      if dropout.isVariational { tape.dropoutPosition = position }
      let present = layout.rows(at: step)
      let count = present.count
      last = advance(
        tape.rows(present, of: products), embedded: tape.rows(present, of: embedded),
        states: states.map { first(count, of: $0, on: tape) },
        fed: fed.map { first(count, of: $0, on: tape) }, source: source,
        sentences: Array(sentences.prefix(count)), on: tape)
      states = last.layers.map { layer in
        layer.memory.map { tape.columns([(layer.hidden, nil), ($0, nil)]) } ?? layer.hidden
      }
      fed = last.readout
      outputs.append(last.readout)
    }
    last.fed = fed
    if outputs.count > 1 { last.readout = tape.stack(outputs) }
    return last
  }

  /// The rows of the sequences that go on, which are the first.
  private func first(_ count: Int, of x: Variable, on tape: Tape) -> Variable {
    count == x.value.rows ? x : tape.rows(0..<count, of: x)
  }

  /// One step of all sequences that go on.
  private func advance(
    _ product: Variable, embedded: Variable, states: [Variable], fed: Variable?,
    source: DecoderSource, sentences: [Int32], on tape: Tape
  ) -> DecoderOutput {
    let layout = SequenceLayout(singleStepOf: sentences.count)
    var product = product
    if let fed {
      product = tape.affine(fed, weight: lowest.inputWeight, columns: fedOutput, onto: product)
    }
    if let gain = lowest.inputGain {
      product = tape.layerNorm(product, gain: gain, bias: lowest.inputBias)
    }
    let first = tape.recurrent(
      product, initial: states[0], cells: [lowest.first] + lowest.transitions, layout: layout,
      dropout: dropout.recurrentRate)
    let above = upper(
      first.hidden, initial: Array(states.dropFirst()), layout: layout, lowest: false,
      dropout: dropout, on: tape)
    let top = above.last?.output ?? first.hidden
    guard let attention, let annotations = source.annotations, let readout else {
      preconditionFailure("input feeding without attention above the decoder")
    }
    let (contexts, weights) = tape.attention(
      top, parameters: attention.tapeParameters, annotations: annotations, sentences: sentences,
      layout: layout)
    let output = readout(
      dropout(top, layout: layout, on: tape), embedded: embedded, contexts: contexts,
      fed: source.fed, rows: sentences, on: tape)
    return DecoderOutput(
      layers: [first] + above.flatMap(\.directions),
      readout: dropout(output, layout: layout, on: tape), attention: weights)
  }
}
