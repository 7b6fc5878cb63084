import COneDNN
import CVectorMath

/// A weight matrix in the layout that the product kernels read fastest.
///
/// Packing costs about as much as one product with a few rows, so that weights are packed once and
/// used at every time step. Several threads may multiply with the same packed weights at once.
final class PackedWeights {
  private let handle: OpaquePointer
  let inputs: Int
  let outputs: Int

  /// Room for a matrix that maps rows of `inputs` numbers to rows of `outputs` numbers.
  init(inputs: Int, outputs: Int, precision: Precision) {
    guard let handle = odn_weights_create(Int64(inputs), Int64(outputs), precision.code) else {
      fatalError("out of memory: packing a \(inputs)×\(outputs) matrix")
    }
    self.handle = handle
    self.inputs = inputs
    self.outputs = outputs
  }

  deinit { odn_weights_destroy(handle) }

  /// Packs the matrix whose element (i, j), input i and output j, is
  /// `weights[i * inputStride + j * outputStride]`.
  func pack(_ weights: UnsafePointer<Float>, inputStride: Int, outputStride: Int) {
    odn_weights_pack(handle, weights, Int64(inputStride), Int64(outputStride))
  }

  /// Packs columns of a quantised (outputs, inputs) matrix.
  func pack(_ weights: QuantizedMatrix, columns: Range<Int>) {
    odn_weights_pack_int8(
      handle, weights.values + columns.lowerBound, Int64(weights.columns), weights.scales)
  }

  /// What a product is added to.
  enum Start {
    case zero
    /// What is there.
    case result
    /// (outputs), the same for each row.
    case bias(Tensor)
  }

  /// y = x · W, or y += x · W when accumulating.
  ///
  /// - Parameters:
  ///   - x: (rows, inputs).
  ///   - y: (rows, outputs).
  ///   - accumulate: Whether to add to what y holds.
  func multiply(_ x: Tensor, into y: Tensor, accumulate: Bool = false) {
    multiply(x, onto: accumulate ? .result : .zero, into: y)
  }

  /// y = start + x · W, or some columns of it.
  ///
  /// A row of y depends on the same row of x alone, bit for bit, whatever the number of rows and of
  /// columns.
  ///
  /// - Parameters:
  ///   - x: (rows, inputs).
  ///   - part: The columns; other parts than all begin at a multiple of `partUnit`.
  ///   - start: What to begin with.
  ///   - y: (rows, columns of the part).
  func multiply(_ x: Tensor, part: Range<Int>? = nil, onto start: Start, into y: Tensor) {
    let part = part ?? 0..<outputs
    precondition(x.columns == inputs, "a product of \(x.columns) columns with \(inputs) inputs")
    precondition(
      y.columns == part.count, "a product of \(part.count) outputs into \(y.columns) columns")
    precondition(x.rows == y.rows, "a product of \(x.rows) rows into \(y.rows)")
    precondition(
      part.lowerBound >= 0 && part.upperBound <= outputs, "outputs \(part) of \(outputs)")
    precondition(
      part.lowerBound.isMultiple(of: Self.partUnit),
      "a part from \(part.lowerBound), no multiple of \(Self.partUnit)")
    let most = Int(odn_maximum_rows)
    var first = 0
    while first < x.rows {
      let count = min(most, x.rows - first)
      let (base, stride): (UnsafeMutablePointer<Float>?, Int) =
        switch start {
        case .zero: (nil, 0)
        case .result: (y.row(first), y.columns)
        case .bias(let bias): (bias.base + part.lowerBound, 0)
        }
      odn_multiply(
        handle, Int64(part.lowerBound), Int64(part.count), Int64(count), x.row(first),
        Int64(x.columns), base, Int64(stride), y.row(first), Int64(y.columns))
      first += count
    }
  }

  /// What a part's first column is a multiple of.
  static let partUnit = Int(vm_panel_columns)
}
