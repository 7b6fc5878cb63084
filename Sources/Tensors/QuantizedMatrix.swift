import CVectorMath

/// A matrix in 8-bit integers, each row with a scale of its own: element (i, j) stands for
/// `scales[i] * values[i * columns + j]`.
///
/// Like a ``Tensor`` it does not own its memory.
public struct QuantizedMatrix {
  /// The number of rows.
  public let rows: Int

  /// The number of columns.
  public let columns: Int

  /// The integers, -127 … 127, row-major.
  public let values: UnsafePointer<Int8>

  /// One for each row.
  public let scales: UnsafePointer<Float>

  /// A matrix over existing memory.
  public init(
    rows: Int, columns: Int, values: UnsafePointer<Int8>, scales: UnsafePointer<Float>
  ) {
    (self.rows, self.columns, self.values, self.scales) = (rows, columns, values, scales)
  }

  /// Writes row `index` as floats.
  func expand(row index: Int, to destination: UnsafeMutablePointer<Float>) {
    precondition(index >= 0 && index < rows, "row \(index) of \(rows)")
    vm_scale_bytes(Int64(columns), scales[index], values + index * columns, destination)
  }
}

/// A quantised matrix with its memory.
public final class QuantizedStorage {
  /// The matrix.
  public let matrix: QuantizedMatrix

  private let values: UnsafeMutablePointer<Int8>
  private let scales: UnsafeMutablePointer<Float>

  /// Brings a matrix into 8 bits: the largest magnitude of a row becomes 127.
  public init(_ tensor: Tensor) {
    values = .allocate(capacity: max(tensor.count, 1))
    scales = .allocate(capacity: max(tensor.rows, 1))
    vm_quantize_weights(
      Int64(tensor.rows), Int64(tensor.columns), tensor.base, values, scales)
    matrix = QuantizedMatrix(
      rows: tensor.rows, columns: tensor.columns, values: values, scales: scales)
  }

  /// Copies rows of a matrix.
  init(_ other: QuantizedMatrix, rows: [Int32]) {
    values = .allocate(capacity: max(rows.count * other.columns, 1))
    scales = .allocate(capacity: max(rows.count, 1))
    for (index, row) in rows.enumerated() {
      precondition(row >= 0 && Int(row) < other.rows, "row \(row) of \(other.rows)")
      (values + index * other.columns).update(
        from: other.values + Int(row) * other.columns, count: other.columns)
      scales[index] = other.scales[Int(row)]
    }
    matrix = QuantizedMatrix(
      rows: rows.count, columns: other.columns, values: values, scales: scales)
  }

  deinit {
    values.deallocate()
    scales.deallocate()
  }
}
