/// A row-major matrix of floats in a workspace or a parameter.
///
/// A tensor does not own its memory; see ``Workspace`` for how long it lives. A batch of sequences
/// is a matrix too: one row for each token, ordered as its ``SequenceLayout`` says.
public struct Tensor {
  /// The first element.
  public let base: UnsafeMutablePointer<Float>

  /// The number of rows.
  public let rows: Int

  /// The number of columns, which is also the distance between rows.
  public let columns: Int

  /// A matrix over existing memory of `rows * columns` floats.
  public init(base: UnsafeMutablePointer<Float>, rows: Int, columns: Int) {
    self.base = base
    self.rows = rows
    self.columns = columns
  }

  /// The number of elements.
  public var count: Int { rows * columns }

  /// The start of row `index`.
  public func row(_ index: Int) -> UnsafeMutablePointer<Float> {
    assert(index >= 0 && index < max(rows, 1), "row \(index) of \(rows)")
    return base + index * columns
  }

  /// The rows `range`, sharing the memory.
  public func rows(_ range: Range<Int>) -> Tensor {
    precondition(
      range.lowerBound >= 0 && range.upperBound <= rows, "rows \(range) of \(rows)")
    return Tensor(base: base + range.lowerBound * columns, rows: range.count, columns: columns)
  }

  /// All elements, row after row.
  public var elements: UnsafeMutableBufferPointer<Float> {
    UnsafeMutableBufferPointer(start: base, count: count)
  }

  /// Copies the elements of a tensor of the same shape.
  public func copy(from other: Tensor) {
    precondition(
      rows == other.rows && columns == other.columns,
      "copying (\(other.rows), \(other.columns)) to (\(rows), \(columns))")
    base.update(from: other.base, count: count)
  }
}
