extension Tape {
  /// Values side by side: y[n] = [x₀[r₀[n]]; x₁[r₁[n]]; …].
  ///
  /// - Parameter parts: Values, each with the row that belongs to each row of the result; in their
  ///   own order when nil.
  /// - Returns: (N, Σ C).
  public func columns(_ parts: [(x: Variable, rows: [Int32]?)]) -> Variable {
    let rows = parts.first.map { $0.rows?.count ?? $0.x.value.rows } ?? 0
    let y = workspace.tensor(
      rows: rows, columns: parts.reduce(0) { $0 + $1.x.value.columns })
    var column = 0
    for part in parts {
      precondition(
        (part.rows?.count ?? part.x.value.rows) == rows, "columns of unequal numbers of rows")
      y.setColumns(from: column, to: part.x.value, rows: part.rows)
      column += part.x.value.columns
    }
    let result = result(y)
    record(result) { tape, dy in
      var column = 0
      for part in parts {
        tape.zeroedGradientTarget(of: part.x)?
          .addColumns(of: dy, from: column, rows: part.rows)
        column += part.x.value.columns
      }
    }
    return result
  }

  /// y = a + b: a residual connection, for one.
  ///
  /// - Parameters:
  ///   - a: (N, C).
  ///   - b: (N, C).
  /// - Returns: (N, C).
  public func sum(_ a: Variable, _ b: Variable) -> Variable {
    let y = workspace.tensor(rows: a.value.rows, columns: a.value.columns)
    y.copy(from: a.value)
    y.add(b.value)
    let result = result(y)
    record(result) { tape, dy in
      tape.zeroedGradientTarget(of: a)?.add(dy)
      tape.zeroedGradientTarget(of: b)?.add(dy)
    }
    return result
  }
}
