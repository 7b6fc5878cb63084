public import DragomanTensors

/// Recurrent layers stacked: each reads what the one below gives.
public struct RecurrentStack {
  /// One layer of the stack.
  public struct Layer {
    /// What reads from the beginning.
    public let forward: RecurrentLayer

    /// What reads from the end, in a bidirectional layer.
    public let backward: RecurrentLayer?
  }

  /// What a layer has computed.
  public struct Output {
    /// (N, H), or (N, 2H) of a bidirectional layer; what the next layer reads.
    public let output: Variable

    /// The states of each direction, in the order in which it read.
    public let directions: [RecurrentOutput]
  }

  /// From the bottom to the top.
  public let layers: [Layer]

  /// Whether a layer adds what it reads to what it gives, where the sizes are equal.
  public let isResidual: Bool

  /// Makes a stack of zeros.
  ///
  /// - Parameters:
  ///   - name: What the parameters' names begin with.
  ///   - cell: The kind of cell.
  ///   - count: The number of layers.
  ///   - firstIndex: The number in the lowest layer's name.
  ///   - inputSize: The size of an input row of the lowest layer.
  ///   - hiddenSize: H, of every layer.
  ///   - transitions: The cells of a step of a layer.
  ///   - isNormalized: Whether the layers' products are normalised.
  ///   - isResidual: Whether layers above the lowest of a network add what they read.
  ///   - isBidirectional: Whether a layer reads in both directions.
  public init(
    name: String, cell: CellKind, count: Int, firstIndex: Int = 0, inputSize: Int, hiddenSize: Int,
    transitions: Int = 1, isNormalized: Bool = false, isResidual: Bool = false,
    isBidirectional: (_ layer: Int) -> Bool = { _ in false }
  ) {
    precondition(count + firstIndex >= 1, "a stack of \(count) layers")
    self.isResidual = isResidual
    var inputs = inputSize
    layers = (0..<count).map { number in
      let index = number + firstIndex
      func layer(_ suffix: String) -> RecurrentLayer {
        RecurrentLayer(
          name: name, label: "l\(index)\(suffix)", cell: cell, inputSize: inputs,
          hiddenSize: hiddenSize, transitions: transitions, isNormalized: isNormalized)
      }
      let both = isBidirectional(index)
      defer { inputs = both ? 2 * hiddenSize : hiddenSize }
      return Layer(forward: layer(""), backward: both ? layer("_reverse") : nil)
    }
  }

  /// Of all layers, from the bottom.
  public var parameters: [Parameter] {
    layers.flatMap { $0.forward.parameters + ($0.backward?.parameters ?? []) }
  }

  /// Runs the layers one on top of the other.
  ///
  /// - Parameters:
  ///   - x: (N, inputs).
  ///   - initial: For each layer the state to start from; zeros when empty.
  ///   - layout: The sequences.
  ///   - context: What the lowest layer receives at every step.
  ///   - lowest: Whether x is the network's input and not another layer's output.
  ///   - dropout: What is dropped between the layers and in them.
  ///   - tape: Where to run.
  /// - Returns: For each layer what it has computed.
  public func callAsFunction(
    _ x: Variable, initial: [Variable] = [], layout: SequenceLayout,
    context: RepeatedInput? = nil, lowest: Bool = true, dropout: LayerDropout = LayerDropout(),
    on tape: Tape
  ) -> [Output] {
    precondition(
      initial.isEmpty || initial.count == layers.count,
      "\(initial.count) initial states for \(layers.count) layers")
    var outputs: [Output] = []
    for (index, layer) in layers.enumerated() {
      let isFirst = lowest && index == 0
      let below = index == 0 ? x : outputs[index - 1].output
      let input = isFirst ? below : dropout(below, layout: layout, on: tape)
      var output = layer.run(
        input, initial: initial.isEmpty ? nil : initial[index], layout: layout,
        context: index == 0 ? context : nil, dropout: dropout.recurrentRate, on: tape)
      if isResidual, !isFirst, below.value.columns == output.output.value.columns {
        output = Output(
          output: tape.sum(output.output, below), directions: output.directions)
      }
      outputs.append(output)
    }
    return outputs
  }
}

extension RecurrentStack.Layer {
  /// Both directions over the same input.
  fileprivate func run(
    _ x: Variable, initial: Variable?, layout: SequenceLayout, context: RepeatedInput?,
    dropout: Float, on tape: Tape
  ) -> RecurrentStack.Output {
    let ahead = forward(
      x, initial: initial, layout: layout, context: context, dropout: dropout, on: tape)
    guard let backward else {
      return RecurrentStack.Output(output: ahead.hidden, directions: [ahead])
    }
    precondition(initial == nil && context == nil, "a bidirectional layer starts from nothing")
    let reversed = layout.reversedRows
    let back = backward(tape.rows(reversed, of: x), layout: layout, dropout: dropout, on: tape)
    return RecurrentStack.Output(
      output: tape.columns([(ahead.hidden, nil), (back.hidden, reversed)]),
      directions: [ahead, back])
  }
}

extension RecurrentStack.Output {
  /// The hidden states after the last token read, (B, H), of both directions side by side.
  func finalHidden(_ layout: SequenceLayout, on tape: Tape) -> Variable {
    Self.joined(directions.map(\.hidden), rows: layout.lastRows, on: tape)
  }

  /// The states after the last token read: the hidden ones with an LSTM's memories behind them.
  func finalState(_ layout: SequenceLayout, on tape: Tape) -> Variable {
    Self.joined(
      directions.flatMap { [$0.hidden] + ($0.memory.map { [$0] } ?? []) }, rows: layout.lastRows,
      on: tape)
  }

  private static func joined(_ parts: [Variable], rows: [Int32], on tape: Tape) -> Variable {
    parts.count == 1 ? tape.rows(rows, of: parts[0]) : tape.columns(parts.map { ($0, rows) })
  }
}
