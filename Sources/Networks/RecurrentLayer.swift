public import DragomanTensors

/// A layer of recurrent cells.
///
/// A cell gives its output and a hidden state that returns to it with the next instance of the
/// sequence; in the cells here the two are the same numbers. A layer is `hiddenSize` cells side by
/// side, each of which sees the whole input and the whole hidden state of its layer.
public struct RecurrentLayer {
  /// The kind of cell.
  public let cell: CellKind

  /// W, (gates · H, inputs), for the input.
  public let inputWeight: Parameter

  /// U, (gates · H, H), for the hidden state.
  public let recurrentWeight: Parameter

  /// b, (gates · H), added to W x.
  public let inputBias: Parameter

  /// c, (gates · H), added to U h.
  public let recurrentBias: Parameter

  /// The gain of layer normalisation of W x, (gates · H); nil for none.
  public let inputGain: Parameter?

  /// The gain of layer normalisation of U h, (gates · H); nil for none.
  public let recurrentGain: Parameter?

  /// Cells that follow the first at each step, without an input of their own.
  public let transitions: [RecurrentCell]

  /// Makes a layer of zeros with PyTorch's names, such as `encoder.weight_ih_l0`.
  ///
  /// - Parameters:
  ///   - name: What the parameters' names begin with.
  ///   - label: What they end with: `l` and the layer's number in its stack.
  ///   - cell: The kind of cell.
  ///   - inputSize: The size of an input row.
  ///   - hiddenSize: The number of cells, H.
  ///   - transitions: The cells of a step, the one that reads the input included.
  ///   - isNormalized: Whether the products are normalised.
  public init(
    name: String, label: String = "l0", cell: CellKind, inputSize: Int, hiddenSize: Int,
    transitions: Int = 1, isNormalized: Bool = false
  ) {
    func gain(_ name: String) -> Parameter? {
      isNormalized ? Parameter(name: name, shape: [cell.gateCount * hiddenSize]) : nil
    }
    inputGain = gain("\(name).norm_ih_\(label)")
    recurrentGain = gain("\(name).norm_hh_\(label)")
    let gates = cell.gateCount * hiddenSize
    self.cell = cell
    inputWeight = Parameter(name: "\(name).weight_ih_\(label)", shape: [gates, inputSize])
    recurrentWeight = Parameter(name: "\(name).weight_hh_\(label)", shape: [gates, hiddenSize])
    inputBias = Parameter(name: "\(name).bias_ih_\(label)", shape: [gates])
    recurrentBias = Parameter(name: "\(name).bias_hh_\(label)", shape: [gates])
    self.transitions = (1..<max(transitions, 1)).map { index in
      RecurrentCell(
        kind: cell,
        weight: Parameter(
          name: "\(name).transition\(index).weight_hh_\(label)", shape: [gates, hiddenSize]),
        bias: Parameter(name: "\(name).transition\(index).bias_hh_\(label)", shape: [gates]),
        gain: gain("\(name).transition\(index).norm_hh_\(label)"))
    }
  }

  /// H.
  public var hiddenSize: Int { recurrentWeight.columns }

  /// The size of an input row.
  public var inputSize: Int { inputWeight.columns }

  /// Those of the first cell, then those of the transitions.
  public var parameters: [Parameter] {
    [inputWeight, recurrentWeight, inputBias, recurrentBias]
      + [inputGain, recurrentGain].compactMap { $0 }
      + transitions.flatMap { [$0.weight, $0.bias] + [$0.gain].compactMap { $0 } }
  }

  /// The cell that reads the input.
  var first: RecurrentCell {
    RecurrentCell(
      kind: cell, weight: recurrentWeight, bias: recurrentBias, gain: recurrentGain)
  }

  /// Runs the layer over a batch of sequences.
  ///
  /// - Parameters:
  ///   - x: (N, inputs), or only the first columns of the input when `context` brings the rest.
  ///   - initial: The states to start from, (B, H), for LSTM (B, 2H); zero when nil.
  ///   - layout: The sequences.
  ///   - context: A part of the input that is the same at every step.
  ///   - dropout: The rate on the hidden state before its product.
  ///   - tape: Where to run.
  /// - Returns: The state after each token.
  public func callAsFunction(
    _ x: Variable, initial: Variable? = nil, layout: SequenceLayout,
    context: RepeatedInput? = nil, dropout: Float = 0, on tape: Tape
  ) -> RecurrentOutput {
    tape.recurrent(
      product(x, context: context, on: tape), initial: initial, cells: [first] + transitions,
      layout: layout, dropout: dropout)
  }

  /// W x + b for all steps at once; only U h has to wait for the step before.
  func product(_ x: Variable, context: RepeatedInput?, on tape: Tape) -> Variable {
    var product = tape.affine(
      x, weight: inputWeight, columns: 0..<x.value.columns,
      bias: inputGain == nil ? inputBias : nil)
    if let context {
      product = tape.addRows(of: context.product, rows: context.rows, onto: product)
    }
    guard let inputGain else { return product }
    return tape.layerNorm(product, gain: inputGain, bias: inputBias)
  }

  /// The share of W x that comes from an input which does not change from step to step: the last
  /// columns of W times `context`, computed once a sequence.
  ///
  /// - Parameters:
  ///   - context: (B, C), the last C of the layer's inputs.
  ///   - tape: Where to run.
  /// - Returns: (B, gates · H), for ``RepeatedInput``.
  public func product(withRepeated context: Variable, on tape: Tape) -> Variable {
    let columns = inputWeight.columns - context.value.columns..<inputWeight.columns
    return tape.affine(context, weight: inputWeight, columns: columns)
  }
}

/// An input that a layer receives at every step, already multiplied.
public struct RepeatedInput {
  /// (B, gates · H), one row a sequence.
  public var product: Variable

  /// For each token's row, the row of `product` that is added to it.
  public var rows: [Int32]

  /// Pairs a product with the rows that it is added to.
  public init(product: Variable, rows: [Int32]) {
    self.product = product
    self.rows = rows
  }
}
