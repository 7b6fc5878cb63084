import CVectorMath

/// A cell's parameters, as far as they act on the hidden state.
public struct RecurrentCell {
  /// What it computes.
  public let kind: CellKind

  /// U, (gates · H, H).
  public let weight: Parameter

  /// c, (gates · H), added to U h.
  public let bias: Parameter

  /// The gain of layer normalisation of U h, (gates · H); nil for none.
  public let gain: Parameter?

  /// Names the parts.
  public init(kind: CellKind, weight: Parameter, bias: Parameter, gain: Parameter? = nil) {
    precondition(
      weight.rows == kind.gateCount * weight.columns && bias.count == weight.rows
        && (gain?.count ?? bias.count) == bias.count,
      "\(weight.name) (\(weight.rows), \(weight.columns)) with a bias of \(bias.count)")
    self.kind = kind
    self.weight = weight
    self.bias = bias
    self.gain = gain
  }

  /// H.
  public var hiddenSize: Int { weight.columns }
}

/// What returns to a cell with the next step, (B, H) each: the hidden state, and an LSTM's memory.
struct CellState {
  var hidden: Tensor
  var memory: Tensor?

  /// The first rows.
  func rows(_ range: Range<Int>) -> CellState {
    CellState(hidden: hidden.rows(range), memory: memory?.rows(range))
  }
}

/// One cell's way through a batch of sequences: what its steps leave behind for the way back.
struct CellPass {
  let cell: RecurrentCell
  let layout: SequenceLayout
  /// The input's product W x + b before a step, the gates after it, (N, gates · H).
  let gates: Tensor
  /// The hidden state after each token, (N, H).
  let outputs: Tensor
  /// A GRU's U_n h + c_n, an LSTM's memory after each token, (N, H).
  let inner: Tensor?
  /// U h.
  let product: StepProduct
  /// Room for U h of one step.
  private let products: Tensor

  init(
    _ cell: RecurrentCell, gates: Tensor, layout: SequenceLayout, mask: Tensor?,
    workspace: Workspace
  ) {
    let hidden = cell.hiddenSize
    precondition(
      gates.rows == layout.rowCount && gates.columns == cell.weight.rows,
      "gates (\(gates.rows), \(gates.columns)) for \(layout.rowCount) tokens of "
        + "\(cell.kind.gateCount)·\(hidden)")
    self.cell = cell
    self.layout = layout
    self.gates = gates
    outputs = workspace.tensor(rows: layout.rowCount, columns: hidden)
    switch cell.kind {
    case .gru, .lstm: inner = workspace.tensor(rows: layout.rowCount, columns: hidden)
    case .tanh, .relu: inner = nil
    }
    product = StepProduct(
      weight: cell.weight, gain: cell.gain, mask: mask, rows: layout.rowCount,
      workspace: workspace)
    products = workspace.tensor(rows: layout.sequenceCount, columns: gates.columns)
  }

  /// The state after step `step`.
  func state(after step: Int) -> CellState {
    let rows = layout.rows(at: step)
    return CellState(
      hidden: outputs.rows(rows), memory: cell.kind == .lstm ? inner?.rows(rows) : nil)
  }

  /// Computes step `step` from the state before it, of the running rows.
  func forward(_ step: Int, from before: CellState) {
    let rows = layout.rows(at: step)
    let gh = products.rows(0..<rows.count)
    product.forward(before.hidden, rows: rows, into: gh)
    let count = Int64(rows.count)
    let hidden = Int64(cell.hiddenSize)
    let (gates, after) = (gates.rows(rows).base, outputs.rows(rows).base)
    switch (cell.kind, inner?.rows(rows).base, before.memory?.base) {
    case (.gru, let inner?, _):
      vm_gru_forward(
        count, hidden, gates, gh.base, cell.bias.tensor.base, before.hidden.base, inner, after)
    case (.lstm, let inner?, let memory?):
      vm_lstm_forward(
        count, hidden, gates, gh.base, cell.bias.tensor.base, memory, inner, after)
    default:
      vm_elman_forward(
        count, hidden, cell.kind == .relu, gates, gh.base, cell.bias.tensor.base, after)
    }
  }

  /// Where the derivatives of the two products go, dL/d(W x) and dL/d(U h), (N, gates · H) each;
  /// one tensor where both enter the cell alike.
  func gradients(in workspace: Workspace) -> CellGradients {
    let input = workspace.tensor(rows: gates.rows, columns: gates.columns)
    let recurrent =
      cell.kind == .gru
      ? workspace.tensor(rows: gates.rows, columns: gates.columns) : input
    return CellGradients(
      input: input,
      recurrent: StepProduct.Gradients(product, output: recurrent, workspace: workspace))
  }

  /// Takes dL/d(state after) of the running rows to dL/d(state before), in place.
  func backward(
    _ step: Int, from before: CellState, state: CellState,
    into d: CellGradients
  ) {
    let rows = layout.rows(at: step)
    let count = Int64(rows.count)
    let hidden = Int64(cell.hiddenSize)
    let dh = state.hidden.base
    let (gates, dgx) = (gates.rows(rows).base, d.input.rows(rows).base)
    let dgh = d.recurrent.output.rows(rows)
    switch (cell.kind, inner?.rows(rows).base, before.memory?.base, state.memory?.base) {
    case (.gru, let inner?, _, _):
      vm_gru_backward(count, hidden, gates, inner, before.hidden.base, dh, dgx, dgh.base)
    case (.lstm, let inner?, let memory?, let dc?):
      vm_lstm_backward(count, hidden, gates, memory, inner, dh, dc, dgx)
    default:
      vm_elman_backward(
        count * hidden, cell.kind == .relu, outputs.rows(rows).base, dh, dgx)
      state.hidden.base.update(repeating: 0, count: state.hidden.count)
    }
    d.recurrent.backward(rows: rows, into: state.hidden)
  }
}

/// Where the derivatives of a cell's two products go, (N, gates · H) each; one tensor where both
/// enter the cell alike.
struct CellGradients {
  /// dL/d(W x + b).
  let input: Tensor
  /// dL/d(U h).
  let recurrent: StepProduct.Gradients
}
