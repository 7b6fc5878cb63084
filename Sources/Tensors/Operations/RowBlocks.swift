extension Tape {
  /// A block of rows as a value of its own.
  ///
  /// - Parameters:
  ///   - range: Rows of x.
  ///   - x: (M, C).
  /// - Returns: (range.count, C).
  public func rows(_ range: Range<Int>, of x: Variable) -> Variable {
    let y = workspace.tensor(rows: range.count, columns: x.value.columns)
    y.copy(from: x.value.rows(range))
    let result = result(y)
    record(result) { tape, dy in
      tape.zeroedGradientTarget(of: x)?.rows(range).add(dy)
    }
    return result
  }

  /// Values one below the other.
  ///
  /// - Parameter parts: At least one value, all with C columns.
  /// - Returns: (Σ rows, C).
  public func stack(_ parts: [Variable]) -> Variable {
    precondition(!parts.isEmpty, "a stack of nothing")
    let columns = parts[0].value.columns
    let y = workspace.tensor(rows: parts.reduce(0) { $0 + $1.value.rows }, columns: columns)
    var row = 0
    for part in parts {
      precondition(
        part.value.columns == columns, "\(part.value.columns) columns below \(columns)")
      y.rows(row..<row + part.value.rows).copy(from: part.value)
      row += part.value.rows
    }
    let result = result(y)
    record(result) { tape, dy in
      var row = 0
      for part in parts {
        let rows = row..<row + part.value.rows
        row = rows.upperBound
        tape.zeroedGradientTarget(of: part)?.add(dy.rows(rows))
      }
    }
    return result
  }
}
