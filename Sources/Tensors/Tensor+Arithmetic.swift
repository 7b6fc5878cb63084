import CVectorMath

extension Tensor {
  /// self += other, of the same shape.
  func add(_ other: Tensor) {
    precondition(count == other.count, "adding \(other.count) elements to \(count)")
    vm_add_scaled(Int64(count), 1, other.base, base)
  }

  /// self[n] = source[rows[n]].
  public func gather(from source: Tensor, rows ids: [Int32]) {
    precondition(
      ids.count == rows && source.columns == columns,
      "gathering \(ids.count) rows of \(source.columns) into (\(rows), \(columns))")
    for (index, id) in ids.enumerated() {
      precondition(id >= 0 && Int(id) < source.rows, "row \(id) of \(source.rows)")
      row(index).update(from: source.row(Int(id)), count: columns)
    }
  }

  /// self = other[:, first ..<], as many columns as self has.
  func copyColumns(of other: Tensor, from first: Int) {
    precondition(
      rows == other.rows && first + columns <= other.columns,
      "columns \(first)..<\(first + columns) of \(other.columns)")
    for index in 0..<rows { row(index).update(from: other.row(index) + first, count: columns) }
  }

  /// self[n, first ..<] = other[ids[n]], or other[n] without ids.
  public func setColumns(from first: Int, to other: Tensor, rows ids: [Int32]? = nil) {
    precondition(
      first + other.columns <= columns, "columns \(first)..<\(first + other.columns) of \(columns)")
    for index in 0..<rows {
      let source = other.row(checked: ids.map { Int($0[index]) } ?? index)
      (row(index) + first).update(from: source, count: other.columns)
    }
  }

  /// self[ids[n]] += other[n, first ..<], or self[n] without ids.
  func addColumns(of other: Tensor, from first: Int, rows ids: [Int32]? = nil) {
    for index in 0..<other.rows {
      let target = row(checked: ids.map { Int($0[index]) } ?? index)
      vm_add_scaled(Int64(columns), 1, other.row(index) + first, target)
    }
  }

  /// self[rows[n]] += source[n], in the order of n.
  func scatterAdd(_ source: Tensor, rows ids: [Int32]) {
    for (index, id) in ids.enumerated() {
      vm_add_scaled(Int64(columns), 1, source.row(index), row(checked: Int(id)))
    }
  }

  /// A row by a number that somebody gave.
  func row(checked index: Int) -> UnsafeMutablePointer<Float> {
    precondition(index >= 0 && index < rows, "row \(index) of \(rows)")
    return row(index)
  }
}

extension Tape {
  /// Hands an output's gradient on to the input that the output was made from in place.
  ///
  /// The two share one tensor from here on; nobody else refers to the input, so nothing is added to it.
  func pass(_ gradient: Tensor, to input: Variable) {
    add(gradient, to: input)
  }
}
