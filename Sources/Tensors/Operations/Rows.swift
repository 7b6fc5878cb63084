import CVectorMath

extension Tape {
  /// Looks up one row of a table for each id: y[n] = scale · table[ids[n]].
  ///
  /// - Parameters:
  ///   - ids: N row numbers.
  ///   - table: (entries, size), an embedding.
  ///   - scale: What the rows are multiplied by.
  /// - Returns: (N, size).
  public func embedding(_ ids: [Int32], table: Parameter, scale: Float = 1) -> Variable {
    let y = workspace.tensor(rows: ids.count, columns: table.columns)
    table.gather(ids, into: y)
    if scale != 1 { vm_scale(Int64(y.count), scale, y.base) }
    let result = result(y)
    guard isRecording else { return result }
    record(result) { tape, dy in
      tape.contribute(.rows(table, ids: ids, dy: dy, scale: scale))
    }
    return result
  }

  /// Picks rows: y[n] = x[numbers[n]].
  ///
  /// A row may be picked several times or never.
  ///
  /// - Parameters:
  ///   - numbers: N row numbers.
  ///   - x: (M, C).
  /// - Returns: (N, C).
  public func rows(_ numbers: [Int32], of x: Variable) -> Variable {
    let y = workspace.tensor(rows: numbers.count, columns: x.value.columns)
    y.gather(from: x.value, rows: numbers)
    let result = result(y)
    guard isRecording else { return result }
    record(result) { tape, dy in
      tape.zeroedGradientTarget(of: x)?.scatterAdd(dy, rows: numbers)
    }
    return result
  }

  /// y[n] = sum[n] + x[rows[n]]: adds what is computed once a sequence to each of its tokens.
  ///
  /// - Parameters:
  ///   - x: (M, C).
  ///   - rows: For each of the N rows of `sum`, a row of x.
  ///   - sum: (N, C), changed in place; it must not be used afterwards by anyone else.
  /// - Returns: (N, C).
  public func addRows(of x: Variable, rows: [Int32], onto sum: Variable) -> Variable {
    let y = sum.value
    precondition(
      rows.count == y.rows && x.value.columns == y.columns,
      "adding \(rows.count) rows of \(x.value.columns) to (\(y.rows), \(y.columns))")
    for (index, row) in rows.enumerated() {
      vm_add_scaled(Int64(y.columns), 1, x.value.row(checked: Int(row)), y.row(index))
    }
    let result = result(y)
    guard isRecording else { return result }
    record(result) { tape, dy in
      tape.zeroedGradientTarget(of: x)?.scatterAdd(dy, rows: rows)
      tape.pass(dy, to: sum)
    }
    return result
  }

  /// The mean over the tokens of each sequence.
  ///
  /// - Parameters:
  ///   - x: (N, C), one row a token.
  ///   - layout: Which sequence a row belongs to.
  /// - Returns: (B, C).
  public func mean(of x: Variable, layout: SequenceLayout) -> Variable {
    let y = workspace.zeros(rows: layout.sequenceCount, columns: x.value.columns)
    for step in 0..<layout.stepCount {
      let rows = layout.rows(at: step)
      for (sequence, row) in rows.enumerated() {
        vm_add_scaled(
          Int64(y.columns), 1 / Float(layout.lengths[sequence]), x.value.row(row), y.row(sequence))
      }
    }
    let result = result(y)
    guard isRecording else { return result }
    record(result) { tape, dy in
      guard let dx = tape.zeroedGradientTarget(of: x) else { return }
      for step in 0..<layout.stepCount {
        for (sequence, row) in layout.rows(at: step).enumerated() {
          vm_add_scaled(
            Int64(dy.columns), 1 / Float(layout.lengths[sequence]), dy.row(sequence), dx.row(row))
        }
      }
    }
    return result
  }
}
