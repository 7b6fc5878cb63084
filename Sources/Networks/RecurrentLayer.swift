public import DragomanTensors

/// The cells that a recurrent layer can be made of.
public enum CellKind: String, Codable, Hashable, Sendable, CaseIterable {
  /// The gated recurrent unit (Cho et al. 2014).
  case gru
  /// The simple cell (Elman 1990) with tanh.
  case tanh
  /// The simple cell with max(0, ·).
  case relu

  /// The numbers that a cell computes for each hidden unit: a GRU has two gates and a candidate.
  var gateCount: Int {
    switch self {
    case .gru: 3
    case .tanh, .relu: 1
    }
  }
}

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

  /// Makes a layer of zeros with PyTorch's names, such as `encoder.weight_ih_l0`.
  ///
  /// - Parameters:
  ///   - name: What the parameters' names begin with.
  ///   - index: The layer's number in its stack.
  ///   - cell: The kind of cell.
  ///   - inputSize: The size of an input row.
  ///   - hiddenSize: The number of cells, H.
  public init(name: String, index: Int = 0, cell: CellKind, inputSize: Int, hiddenSize: Int) {
    let gates = cell.gateCount * hiddenSize
    self.cell = cell
    inputWeight = Parameter(name: "\(name).weight_ih_l\(index)", shape: [gates, inputSize])
    recurrentWeight = Parameter(name: "\(name).weight_hh_l\(index)", shape: [gates, hiddenSize])
    inputBias = Parameter(name: "\(name).bias_ih_l\(index)", shape: [gates])
    recurrentBias = Parameter(name: "\(name).bias_hh_l\(index)", shape: [gates])
  }

  /// H.
  public var hiddenSize: Int { recurrentWeight.columns }

  /// The size of an input row.
  public var inputSize: Int { inputWeight.columns }

  /// All four.
  public var parameters: [Parameter] { [inputWeight, recurrentWeight, inputBias, recurrentBias] }

  /// Runs the layer over a batch of sequences.
  ///
  /// - Parameters:
  ///   - x: (N, inputs), or only the first columns of the input when `context` brings the rest.
  ///   - initial: (B, H), the hidden states to start from; zero when nil.
  ///   - layout: The sequences.
  ///   - context: A part of the input that is the same at every step.
  ///   - tape: Where to run.
  /// - Returns: (N, H), the hidden state after each token.
  public func callAsFunction(
    _ x: Variable, initial: Variable? = nil, layout: SequenceLayout,
    context: RepeatedInput? = nil, on tape: Tape
  ) -> Variable {
    // W x for all steps at once; only U h has to wait for the step before.
    var gx = tape.affine(
      x, weight: inputWeight, columns: 0..<x.value.columns, bias: inputBias)
    if let context { gx = tape.addRows(of: context.product, rows: context.rows, onto: gx) }
    switch cell {
    case .gru:
      return tape.gru(
        gx, initial: initial, recurrent: recurrentWeight, bias: recurrentBias, layout: layout)
    case .tanh, .relu:
      return tape.elman(
        gx, initial: initial, recurrent: recurrentWeight, bias: recurrentBias,
        activation: cell == .relu ? .relu : .tanh, layout: layout)
    }
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

/// Recurrent layers stacked: each reads the hidden states of the one below.
public struct RecurrentStack {
  /// From the bottom to the top.
  public let layers: [RecurrentLayer]

  /// Makes a stack of zeros.
  ///
  /// - Parameters:
  ///   - name: What the parameters' names begin with.
  ///   - cell: The kind of cell.
  ///   - count: The number of layers, at least 1.
  ///   - inputSize: The size of an input row of the lowest layer.
  ///   - hiddenSize: H, of every layer.
  public init(name: String, cell: CellKind, count: Int, inputSize: Int, hiddenSize: Int) {
    precondition(count >= 1, "a stack of \(count) layers")
    layers = (0..<count).map { index in
      RecurrentLayer(
        name: name, index: index, cell: cell, inputSize: index == 0 ? inputSize : hiddenSize,
        hiddenSize: hiddenSize)
    }
  }

  /// Of all layers, from the bottom.
  public var parameters: [Parameter] { layers.flatMap(\.parameters) }

  /// Runs the layers one on top of the other.
  ///
  /// - Parameters:
  ///   - x: (N, inputs).
  ///   - initial: For each layer the (B, H) to start from; zeros when empty.
  ///   - layout: The sequences.
  ///   - context: What the lowest layer receives at every step.
  ///   - dropout: The rate between the layers.
  ///   - tape: Where to run.
  /// - Returns: For each layer (N, H).
  public func callAsFunction(
    _ x: Variable, initial: [Variable] = [], layout: SequenceLayout,
    context: RepeatedInput? = nil, dropout: Float = 0, on tape: Tape
  ) -> [Variable] {
    precondition(
      initial.isEmpty || initial.count == layers.count,
      "\(initial.count) initial states for \(layers.count) layers")
    var outputs: [Variable] = []
    for (index, layer) in layers.enumerated() {
      let input = index == 0 ? x : tape.dropout(outputs[index - 1], rate: dropout)
      outputs.append(
        layer(
          input, initial: initial.isEmpty ? nil : initial[index], layout: layout,
          context: index == 0 ? context : nil, on: tape))
    }
    return outputs
  }
}
