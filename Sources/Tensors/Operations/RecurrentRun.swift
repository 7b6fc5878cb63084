/// A recurrent layer's way through a batch of sequences, forth and back.
///
/// The input's product W x + b has been computed for all steps at once; at step t each running
/// sequence adds U h, where h is its row of step t − 1, or its initial state.
struct RecurrentRun {
  private let gx: Variable
  private let initial: Variable?
  private let start: CellState
  private let layout: SequenceLayout
  private let passes: [CellPass]
  private let conditional: Conditional?

  /// Attention between the first two cells.
  private struct Conditional {
    let input: ConditionalInput
    let attention: AttentionPass
    /// W times the context.
    let product: StepProduct
  }

  init(
    _ gx: Variable, initial: Variable?, cells: [RecurrentCell], layout: SequenceLayout,
    conditional input: ConditionalInput? = nil, dropout: Float, on tape: Tape
  ) {
    precondition(!cells.isEmpty, "a recurrent layer without cells")
    let workspace = tape.workspace
    self.gx = gx
    self.initial = initial
    self.layout = layout
    start = Self.start(
      initial, cell: cells[0], sequences: layout.sequenceCount, workspace: workspace)
    passes = cells.enumerated().map { index, cell in
      let gates =
        index == 0
        ? gx.value
        : index == 1 && input != nil
          ? workspace.tensor(rows: layout.rowCount, columns: cell.weight.rows)
          : workspace.zeros(rows: layout.rowCount, columns: cell.weight.rows)
      let mask = tape.dropoutMask(
        rows: layout.sequenceCount, columns: cell.hiddenSize, rate: dropout)
      return CellPass(cell, gates: gates, layout: layout, mask: mask, workspace: workspace)
    }
    let queries = passes[0].outputs
    conditional = input.map {
      Conditional(
        input: $0,
        attention: AttentionPass(
          $0.attention, annotations: $0.annotations, sentences: $0.sentences, hidden: queries,
          layout: layout, workspace: workspace),
        product: StepProduct(
          weight: $0.weight, gain: $0.gain, mask: nil, rows: layout.rowCount,
          workspace: workspace))
    }
  }

  /// The initial state, zeros when none is given.
  private static func start(
    _ initial: Variable?, cell: RecurrentCell, sequences: Int, workspace: Workspace
  ) -> CellState {
    let hidden = cell.hiddenSize
    let parts = (0..<cell.kind.stateCount).map { part -> Tensor in
      guard let initial else { return workspace.zeros(rows: sequences, columns: hidden) }
      precondition(
        initial.value.rows == sequences && initial.value.columns == cell.kind.stateCount * hidden,
        "an initial state (\(initial.value.rows), \(initial.value.columns)) for "
          + "(\(sequences), \(cell.kind.stateCount)·\(hidden))")
      guard cell.kind.stateCount > 1 else { return initial.value }
      let state = workspace.tensor(rows: sequences, columns: hidden)
      state.copyColumns(of: initial.value, from: part * hidden)
      return state
    }
    return CellState(hidden: parts[0], memory: parts.count > 1 ? parts[1] : nil)
  }

  /// The attention of a conditional layer.
  var attentionPass: AttentionPass {
    guard let conditional else { preconditionFailure("a layer without attention") }
    return conditional.attention
  }

  /// The state that cell `cell` starts step `step` from, of the running rows.
  private func before(_ step: Int, cell: Int) -> CellState {
    let running = layout.running[step]
    if cell > 0 { return passes[cell - 1].state(after: step) }
    if step == 0 { return start.rows(0..<running) }
    return passes[passes.count - 1].state(after: step - 1).rows(0..<running)
  }

  func forward() {
    for step in 0..<layout.stepCount {
      for (index, pass) in passes.enumerated() {
        if index == 1, let conditional { attend(step, with: conditional) }
        pass.forward(step, from: before(step, cell: index))
      }
    }
  }

  /// Queries from the first cell's states; the context's product becomes the second cell's input.
  private func attend(_ step: Int, with conditional: Conditional) {
    let attention = conditional.attention
    let rows = layout.rows(at: step)
    attention.makeQueries(passes[0].outputs.rows(rows), rows: rows)
    attention.forward(step)
    conditional.product.forward(
      attention.contexts.rows(rows), rows: rows, bias: conditional.input.bias,
      into: passes[1].gates.rows(rows))
  }

  /// The results, with the way back recorded.
  func output(contexts: Variable? = nil, on tape: Tape) -> RecurrentOutput {
    let last = passes[passes.count - 1]
    let hidden = tape.result(last.outputs)
    let memory = last.cell.kind == .lstm ? last.inner.map { tape.result($0) } : nil
    guard tape.isRecording else { return RecurrentOutput(hidden: hidden, memory: memory) }
    tape.record([hidden, memory, contexts].compactMap { $0 }) { tape in
      backward(
        hidden: tape.gradient(of: hidden), memory: memory.flatMap { tape.gradient(of: $0) },
        contexts: contexts.flatMap { tape.gradient(of: $0) }, on: tape)
    }
    return RecurrentOutput(hidden: hidden, memory: memory)
  }

  private func backward(hidden dy: Tensor?, memory dm: Tensor?, contexts: Tensor?, on tape: Tape) {
    let workspace = tape.workspace
    let size = passes[0].cell.hiddenSize
    let gradients = passes.map { $0.gradients(in: workspace) }
    let attention = conditional.map {
      (
        gradients: AttentionGradients($0.attention, contexts: contexts, on: tape),
        product: StepProduct.Gradients(
          $0.product, output: gradients[1].input, workspace: workspace)
      )
    }
    let state = CellState(
      hidden: workspace.zeros(rows: layout.sequenceCount, columns: size),
      memory: start.memory.map { workspace.zeros(rows: $0.rows, columns: $0.columns) })
    for step in (0..<layout.stepCount).reversed() {
      // A sequence enters here at its last step, its part of `state` still zero.
      let rows = layout.rows(at: step)
      let running = state.rows(0..<rows.count)
      if let dy { running.hidden.add(dy.rows(rows)) }
      if let dm { running.memory?.add(dm.rows(rows)) }
      for (index, pass) in passes.enumerated().reversed() {
        pass.backward(
          step, from: before(step, cell: index), state: running, into: gradients[index])
        guard index == 1, let attention else { continue }
        attention.product.backward(rows: rows, into: attention.gradients.contexts.rows(rows))
        attention.gradients.backward(step)
        attention.gradients.add(to: running.hidden, rows: rows)
      }
    }
    tape.add(gradients[0].input, to: gx)
    if let initial { addInitial(state, to: initial, on: tape) }
    contribute(gradients, on: tape)
    if let conditional, let attention {
      attention.gradients.contribute(hidden: passes[0].outputs, on: tape)
      attention.product.contribute(input: conditional.attention.contexts, on: tape)
      tape.contribute(.columnSums(conditional.input.bias, dy: gradients[1].input))
    }
  }

  private func addInitial(_ state: CellState, to initial: Variable, on tape: Tape) {
    guard let memory = state.memory else { return tape.add(state.hidden, to: initial) }
    let both = tape.workspace.tensor(rows: memory.rows, columns: initial.value.columns)
    both.setColumns(from: 0, to: state.hidden)
    both.setColumns(from: memory.columns, to: memory)
    tape.add(both, to: initial)
  }

  /// The recurrent parameters' gradients, all steps at once.
  private func contribute(_ gradients: [CellGradients], on tape: Tape) {
    for (index, pass) in passes.enumerated() {
      let recurrent = gradients[index].recurrent
      recurrent.contribute(
        input: index > 0 ? passes[index - 1].outputs : allBefore(in: tape.workspace), on: tape)
      tape.contribute(.columnSums(pass.cell.bias, dy: recurrent.output))
    }
  }

  /// All hidden states that the first cell's steps started from, (N, H).
  private func allBefore(in workspace: Workspace) -> Tensor {
    let states = workspace.tensor(rows: layout.rowCount, columns: start.hidden.columns)
    for step in 0..<layout.stepCount {
      states.rows(layout.rows(at: step)).copy(from: before(step, cell: 0).hidden)
    }
    return states
  }
}
