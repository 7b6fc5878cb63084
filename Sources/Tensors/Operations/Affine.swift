import CVectorMath

extension Tape {
  /// y = x Wᵀ + b, for all rows at once.
  ///
  /// - Parameters:
  ///   - x: (N, inputs).
  ///   - weight: (outputs, inputs), or wider when `columns` picks the inputs among its columns.
  ///   - columns: The columns of the weight that belong to x; all by default. A weight over the
  ///     concatenation [x; c] is applied to its parts in turn, without concatenating.
  ///   - bias: (outputs).
  ///   - sum: A value (N, outputs) to which the product is added in place; it must not be used
  ///     afterwards by anyone else.
  /// - Returns: (N, outputs).
  public func affine(
    _ x: Variable, weight: Parameter, columns: Range<Int>? = nil, bias: Parameter? = nil,
    onto sum: Variable? = nil
  ) -> Variable {
    let columns = columns ?? 0..<weight.columns
    precondition(
      columns.lowerBound >= 0 && columns.upperBound <= weight.columns,
      "\(weight.name): columns \(columns) of \(weight.columns)")
    precondition(
      x.value.columns == columns.count,
      "\(weight.name): \(columns.count) inputs for \(x.value.columns) columns")
    let y = sum?.value ?? workspace.tensor(rows: x.value.rows, columns: weight.rows)
    if let bias, sum != nil {
      for row in 0..<y.rows { y.rows(row..<row + 1).add(bias.tensor) }
    }
    let start: PackedWeights.Start =
      sum != nil ? .result : bias.map { .bias($0.tensor) } ?? .zero
    weight.packedWeights(columns: columns, isBackward: false)
      .multiply(x.value, onto: start, into: y)

    let result = result(y)
    guard isRecording else { return result }
    record(result) { tape, dy in
      // y = x Wᵀ + b + sum  =>  dx = dy W, dW = dyᵀ x, db = Σ dy, dsum = dy
      if let (dx, accumulate) = tape.gradientTarget(of: x) {
        weight.packedWeights(columns: columns, isBackward: true)
          .multiply(dy, into: dx, accumulate: accumulate)
      }
      tape.contribute(.product(weight, columns: columns, dy: dy, x: x.value))
      if let bias { tape.contribute(.columnSums(bias, dy: dy)) }
      if let sum { tape.pass(dy, to: sum) }
    }
    return result
  }
}
