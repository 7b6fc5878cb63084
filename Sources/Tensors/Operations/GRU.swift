import CVectorMath

extension Tape {
  /// A layer of gated recurrent units over a batch of sequences.
  ///
  /// Cho et al. 2014 (arXiv 1406.1078 v1), in the form of cuDNN and PyTorch: the reset gate acts after the
  /// recurrent product.
  ///
  ///     r = σ(gx_r + U_r h + c_r)    n = tanh(gx_n + r ⊙ (U_n h + c_n))
  ///     z = σ(gx_z + U_z h + c_z)    h' = (1 − z) ⊙ n + z ⊙ h
  ///
  /// - Parameters:
  ///   - gx: (N, 3H), the input's product W x + b, gates in the order r, z, n. It is overwritten by
  ///     the gates and must not be used afterwards by anyone else.
  ///   - initial: (B, H), the hidden states before the first step; zero when nil.
  ///   - recurrent: U, (3H, H).
  ///   - bias: c, (3H).
  ///   - layout: The sequences, N tokens in all.
  /// - Returns: (N, H), the hidden state after each token.
  public func gru(
    _ gx: Variable, initial: Variable?, recurrent: Parameter, bias: Parameter,
    layout: SequenceLayout
  ) -> Variable {
    let hidden = recurrent.columns
    let gates = gx.value
    precondition(
      gates.rows == layout.rowCount && gates.columns == 3 * hidden,
      "gates (\(gates.rows), \(gates.columns)) for \(layout.rowCount) tokens of 3·\(hidden)")
    let candidates = workspace.tensor(rows: layout.rowCount, columns: hidden)
    let steps = RecurrentSteps(
      layout: layout,
      initial: initialState(initial, sequences: layout.sequenceCount, hidden: hidden),
      outputs: workspace.tensor(rows: layout.rowCount, columns: hidden))
    let scratch = workspace.tensor(rows: layout.sequenceCount, columns: 3 * hidden)
    let weights = recurrent.packedWeights(columns: 0..<hidden, isBackward: false)
    for step in 0..<layout.stepCount {
      let before = steps.before(step)
      let gh = scratch.rows(0..<before.rows)
      weights.multiply(before, into: gh)
      vm_gru_forward(
        Int64(before.rows), Int64(hidden), steps.rows(of: gates, at: step).base, gh.base,
        bias.tensor.base, before.base, steps.rows(of: candidates, at: step).base,
        steps.rows(of: steps.outputs, at: step).base)
    }

    let result = result(steps.outputs)
    record(result) { tape, dy in
      let dgx = tape.workspace.tensor(rows: gates.rows, columns: gates.columns)
      let dgh = tape.workspace.tensor(rows: gates.rows, columns: gates.columns)
      let dInitial = tape.backwardThroughTime(steps, gradient: dy, recurrent: recurrent) {
        step, dh in
        let dghStep = steps.rows(of: dgh, at: step)
        vm_gru_backward(
          Int64(dh.rows), Int64(hidden), steps.rows(of: gates, at: step).base,
          steps.rows(of: candidates, at: step).base, steps.before(step).base, dh.base,
          steps.rows(of: dgx, at: step).base, dghStep.base)
        return dghStep
      }
      tape.add(dgx, to: gx)
      if let initial { tape.add(dInitial, to: initial) }
      let before = steps.allBefore(in: tape.workspace)
      tape.contribute(.product(recurrent, columns: 0..<hidden, dy: dgh, x: before))
      tape.contribute(.columnSums(bias, dy: dgh))
    }
    return result
  }
}
