import CVectorMath

extension Tape {
  /// Layer normalisation: y = g ⊙ (x − mean) / deviation + b, row by row.
  ///
  /// Ba, Kiros & Hinton 2016, arXiv 1607.06450.
  ///
  /// - Parameters:
  ///   - x: (N, C), overwritten; it must not be used afterwards by anyone else.
  ///   - gain: g, (C).
  ///   - bias: b, (C).
  /// - Returns: (N, C).
  public func layerNorm(_ x: Variable, gain: Parameter, bias: Parameter) -> Variable {
    let y = x.value
    let (rows, columns) = (Int64(y.rows), Int64(y.columns))
    precondition(
      gain.count == y.columns && bias.count == y.columns,
      "\(gain.name) of \(gain.count) for \(y.columns) columns")
    let normalized = workspace.tensor(rows: y.rows, columns: y.columns)
    let scales = workspace.tensor(rows: y.rows, columns: 1)
    vm_layer_norm_forward(
      rows, columns, y.base, gain.tensor.base, bias.tensor.base, normalized.base, scales.base,
      y.base)
    let result = result(y)
    record(result) { tape, dy in
      let dx = tape.workspace.tensor(rows: dy.rows, columns: dy.columns)
      let dGain = tape.workspace.zeros(rows: 1, columns: dy.columns)
      vm_layer_norm_backward(
        rows, columns, normalized.base, scales.base, gain.tensor.base, dy.base, dx.base,
        dGain.base)
      tape.contribute(.columnSums(gain, dy: dGain))
      tape.contribute(.columnSums(bias, dy: dy))
      tape.add(dx, to: x)
    }
    return result
  }
}
