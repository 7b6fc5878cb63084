import CVectorMath

/// What the stepwise part of a recurrent layer shares: the hidden state that returns with the next
/// step, through the recurrent weights.
///
/// The input's product W x + b has been computed for all steps at once; at step t each running
/// sequence adds U h, where h is its row of step t − 1, or its initial state.
struct RecurrentSteps {
  let layout: SequenceLayout
  let initial: Tensor
  let outputs: Tensor

  /// The hidden states that step `step` starts from, (running, H).
  func before(_ step: Int) -> Tensor {
    let running = layout.running[step]
    guard step > 0 else { return initial.rows(0..<running) }
    let start = layout.offsets[step - 1]
    return outputs.rows(start..<start + running)
  }

  /// The rows of a tensor that belong to step `step`.
  func rows(of tensor: Tensor, at step: Int) -> Tensor { tensor.rows(layout.rows(at: step)) }

  /// All hidden states that the steps started from, (N, H), aligned with the outputs: one factor
  /// of the recurrent weights' gradient.
  func allBefore(in workspace: Workspace) -> Tensor {
    let states = workspace.tensor(rows: outputs.rows, columns: outputs.columns)
    for step in 0..<layout.stepCount {
      rows(of: states, at: step).copy(from: before(step))
    }
    return states
  }
}

extension Tape {
  /// The initial state, zeros when none is given.
  func initialState(_ initial: Variable?, sequences: Int, hidden: Int) -> Tensor {
    guard let initial else { return workspace.zeros(rows: sequences, columns: hidden) }
    precondition(
      initial.value.rows == sequences && initial.value.columns == hidden,
      "an initial state (\(initial.value.rows), \(initial.value.columns)) for "
        + "(\(sequences), \(hidden))")
    return initial.value
  }

  /// Walks the steps backwards.
  ///
  /// `cell` receives a step and dL/dh' of its running rows; it leaves
  /// there the part of dL/dh that does not pass through U, and returns dL/d(U h).
  ///
  /// - Returns: dL/d(initial state), (B, H).
  func backwardThroughTime(
    _ steps: RecurrentSteps, gradient dy: Tensor, recurrent: Parameter,
    cell: (_ step: Int, _ dh: Tensor) -> Tensor
  ) -> Tensor {
    let layout = steps.layout
    let weights = recurrent.packedWeights(columns: 0..<recurrent.columns, isBackward: true)
    let state = workspace.zeros(rows: layout.sequenceCount, columns: dy.columns)
    for step in (0..<layout.stepCount).reversed() {
      // A sequence enters here at its last step, its part of `state` still zero.
      let dh = state.rows(0..<layout.running[step])
      dh.add(steps.rows(of: dy, at: step))
      let dgh = cell(step, dh)
      weights.multiply(dgh, into: dh, accumulate: true)
    }
    return state
  }
}
