import CVectorMath

/// What a simple recurrent cell applies to its sum.
public enum Activation: String, Codable, Hashable, Sendable {
  /// The hyperbolic tangent.
  case tanh
  /// max(0, ·)
  case relu
}

extension Tape {
  /// A layer of simple recurrent cells over a batch of sequences (Elman 1990):
  /// h' = f(gx + U h + c).
  ///
  /// - Parameters:
  ///   - gx: (N, H), the input's product W x + b. It must not be used by anyone else.
  ///   - initial: (B, H), the hidden states before the first step; zero when nil.
  ///   - recurrent: U, (H, H).
  ///   - bias: c, (H).
  ///   - activation: f.
  ///   - layout: The sequences, N tokens in all.
  /// - Returns: (N, H), the hidden state after each token.
  public func elman(
    _ gx: Variable, initial: Variable?, recurrent: Parameter, bias: Parameter,
    activation: Activation, layout: SequenceLayout
  ) -> Variable {
    let hidden = recurrent.columns
    precondition(
      gx.value.rows == layout.rowCount && gx.value.columns == hidden,
      "input (\(gx.value.rows), \(gx.value.columns)) for \(layout.rowCount) tokens of \(hidden)")
    let steps = RecurrentSteps(
      layout: layout,
      initial: initialState(initial, sequences: layout.sequenceCount, hidden: hidden),
      outputs: workspace.tensor(rows: layout.rowCount, columns: hidden))
    let scratch = workspace.tensor(rows: layout.sequenceCount, columns: hidden)
    let weights = recurrent.packedWeights(columns: 0..<hidden, isBackward: false)
    for step in 0..<layout.stepCount {
      let before = steps.before(step)
      let gh = scratch.rows(0..<before.rows)
      weights.multiply(before, into: gh)
      vm_elman_forward(
        Int64(before.rows), Int64(hidden), activation == .relu,
        steps.rows(of: gx.value, at: step).base, gh.base, bias.tensor.base,
        steps.rows(of: steps.outputs, at: step).base)
    }

    let result = result(steps.outputs)
    record(result) { tape, dy in
      // dg = dy f'(g); both gx and U h + c enter g unweighted, so that dg serves them all
      let dg = tape.workspace.tensor(rows: dy.rows, columns: hidden)
      let dInitial = tape.backwardThroughTime(steps, gradient: dy, recurrent: recurrent) {
        step, dh in
        let dgStep = steps.rows(of: dg, at: step)
        vm_elman_backward(
          Int64(dh.count), activation == .relu, steps.rows(of: steps.outputs, at: step).base,
          dh.base, dgStep.base)
        dh.base.update(repeating: 0, count: dh.count)
        return dgStep
      }
      if let initial { tape.add(dInitial, to: initial) }
      let before = steps.allBefore(in: tape.workspace)
      tape.contribute(.product(recurrent, columns: 0..<hidden, dy: dg, x: before))
      tape.contribute(.columnSums(bias, dy: dg))
      tape.add(dg, to: gx)
    }
    return result
  }
}
