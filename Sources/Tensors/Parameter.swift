import Synchronization

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A named matrix or vector that training changes.
///
/// Names and layouts are PyTorch's: a weight is (outputs, inputs), an embedding (entries, size), a
/// bias one row. The memory stays where it is until values are adopted. Reading from several threads is
/// safe while none writes; writers call `invalidatePackedCopies()` afterwards.
public final class Parameter {
  /// The name, such as `encoder.weight_ih_l0`.
  public let name: String

  /// The sizes: one number for a vector, two for a matrix.
  public let shape: [Int]

  /// The values, row-major; none when they are quantised.
  public private(set) var values: UnsafeMutableBufferPointer<Float>

  /// The values in 8 bits, when that is all there is of them: such a parameter cannot be trained.
  public private(set) var quantized: QuantizedMatrix?

  /// Who keeps the values' memory; nil when it is the parameter's own.
  private var owner: AnyObject?

  /// What the factors of products with this parameter are rounded to.
  ///
  /// To be set while nobody computes with the parameter, and to what the processor supports.
  public var precision: Precision {
    get { packed.withLock { $0.precision } }
    set {
      precondition(newValue.isSupported, "\(newValue) on a processor that has none")
      packed.withLock { packed in
        guard packed.precision != newValue else { return }
        packed = Packed(precision: newValue)
      }
    }
  }

  private let lazyGradient = Mutex<Memory?>(nil)
  private let packed = Mutex(Packed(precision: .float32))

  private struct Memory: @unchecked Sendable {
    var buffer: UnsafeMutableBufferPointer<Float>
  }

  private struct Packed {
    var precision: Precision
    var copies: [PackedCopy] = []
  }

  // One orientation of a range of columns. `weights` is written by `repack` alone, under the lock.
  fileprivate struct PackedCopy: @unchecked Sendable {
    var use: Use
    var weights: PackedWeights
    var isStale: Bool
  }

  /// What a packed copy is for.
  struct Use: Equatable, Sendable {
    var columns: Range<Int>
    /// False for y = x Wᵀ, the layer's product; true for dx = dy W, its derivative.
    var isBackward: Bool
  }

  /// Makes a parameter of zeros.
  ///
  /// - Parameters:
  ///   - name: A name unique in its network.
  ///   - shape: One or two sizes.
  public init(name: String, shape: [Int]) {
    precondition(shape.count == 1 || shape.count == 2, "\(name) has \(shape.count) dimensions")
    self.name = name
    self.shape = shape
    values = Self.untouchedZeros(shape.reduce(1, *))
  }

  deinit {
    if owner == nil { free(values.baseAddress) }
    lazyGradient.withLock { $0?.buffer.deallocate() }
  }

  /// Takes values that lie elsewhere, in a file mapped into memory, instead of copying them.
  ///
  /// To be called while nobody computes with the parameter.
  ///
  /// - Parameters:
  ///   - values: As many values as there are now; they may be changed in place.
  ///   - owner: Kept for as long as the values are needed.
  public func adopt(_ values: UnsafeMutableBufferPointer<Float>, ownedBy owner: AnyObject) {
    precondition(values.count == count, "\(name): \(values.count) values for \(count)")
    if self.owner == nil { free(self.values.baseAddress) }
    self.values = values
    self.owner = owner
    quantized = nil
    invalidatePackedCopies()
  }

  /// Takes values in 8 bits in place of floats, and makes its products in 8 bits where the processor
  /// has instructions for them.
  ///
  /// To be called while nobody computes with the parameter.
  ///
  /// - Parameters:
  ///   - matrix: The values, of the parameter's shape.
  ///   - owner: Kept for as long as they are needed.
  public func adopt(_ matrix: QuantizedMatrix, ownedBy owner: AnyObject) {
    precondition(
      matrix.rows == rows && matrix.columns == columns,
      "\(name): (\(matrix.rows), \(matrix.columns)) values for \(shape)")
    if self.owner == nil { free(values.baseAddress) }
    values = UnsafeMutableBufferPointer(start: nil, count: 0)
    self.owner = owner
    quantized = matrix
    invalidatePackedCopies()
    precision = Precision.int8.isSupported ? .int8 : .float32
  }

  /// The number of values.
  public var count: Int { shape.reduce(1, *) }

  /// The number of rows: 1 for a vector.
  public var rows: Int { shape.count == 2 ? shape[0] : 1 }

  /// The number of columns.
  public var columns: Int { shape[shape.count - 1] }

  /// Whether there is no infinity among the values, and all are numbers.
  public var isFinite: Bool {
    guard let quantized else { return values.allSatisfy(\.isFinite) }
    return UnsafeBufferPointer(start: quantized.scales, count: rows).allSatisfy(\.isFinite)
  }

  /// The gradient of the loss, of the values' layout.
  ///
  /// Its memory is made when first asked for.
  public var gradient: UnsafeMutableBufferPointer<Float> {
    lazyGradient.withLock { memory in
      if let memory { return memory }
      let made = Memory(buffer: Self.allocateZeros(count))
      memory = made
      return made
    }.buffer
  }

  /// The values as a matrix of floats.
  public var tensor: Tensor {
    precondition(quantized == nil, "\(name) has no floats: it is quantised")
    return Tensor(base: values.baseAddress.unsafelyUnwrapped, rows: rows, columns: columns)
  }

  /// Says that the values were changed: packed copies are made anew before their next use.
  public func invalidatePackedCopies() {
    packed.withLock { packed in
      for index in packed.copies.indices { packed.copies[index].isStale = true }
    }
  }

  /// A packed copy in use whose values were changed since.
  public struct StaleCopy {
    fileprivate let parameter: Parameter
    fileprivate let index: Int
    fileprivate let copy: PackedCopy

    /// The number of values to pack.
    public var count: Int { parameter.rows * copy.use.columns.count }

    /// Brings the copy up to date now, rather than at its next use.
    ///
    /// Different copies may be brought up to date at once.
    public func repack() {
      parameter.pack(copy.weights, for: copy.use, precision: parameter.precision)
      parameter.packed.withLock { $0.copies[index].isStale = false }
    }
  }

  /// The packed copies in use that are out of date.
  public var staleCopies: [StaleCopy] {
    let copies = packed.withLock { $0.copies }
    return copies.indices.filter { copies[$0].isStale }.map {
      StaleCopy(parameter: self, index: $0, copy: copies[$0])
    }
  }

  /// The packed copy for y = x W[:, columns]ᵀ, or for dx = dy W[:, columns].
  func packedWeights(columns: Range<Int>, isBackward: Bool) -> PackedWeights {
    let use = Use(columns: columns, isBackward: isBackward)
    return packed.withLock { packed in
      if let index = packed.copies.firstIndex(where: { $0.use == use }) {
        if packed.copies[index].isStale {
          pack(packed.copies[index].weights, for: use, precision: packed.precision)
          packed.copies[index].isStale = false
        }
        return packed.copies[index]
      }
      let weights =
        isBackward
        ? PackedWeights(
          inputs: rows, outputs: columns.count, precision: packed.precision.ofGradients)
        : PackedWeights(inputs: columns.count, outputs: rows, precision: packed.precision)
      pack(weights, for: use, precision: packed.precision)
      let copy = PackedCopy(use: use, weights: weights, isStale: false)
      packed.copies.append(copy)
      return copy
    }.weights
  }

  /// y = x Wᵀ, outside of any tape.
  ///
  /// - Parameters:
  ///   - x: (N, columns).
  ///   - y: (N, rows).
  public func multiply(_ x: Tensor, into y: Tensor) {
    packedWeights(columns: 0..<columns, isBackward: false).multiply(x, into: y)
  }

  /// Some columns of y = x Wᵀ: the bits are those of the whole product.
  ///
  /// - Parameters:
  ///   - x: (N, columns).
  ///   - outputs: Rows of W, from a multiple of `outputPartUnit` on.
  ///   - y: (N, outputs).
  public func multiply(_ x: Tensor, outputs: Range<Int>, into y: Tensor) {
    packedWeights(columns: 0..<columns, isBackward: false)
      .multiply(x, part: outputs, onto: .zero, into: y)
  }

  /// What the first output of a part of a product is a multiple of.
  public static var outputPartUnit: Int { PackedWeights.partUnit }

  private func pack(_ weights: PackedWeights, for use: Use, precision: Precision) {
    if precision == .int8, !use.isBackward {
      if let quantized { return weights.pack(quantized, columns: use.columns) }
      let storage = QuantizedStorage(tensor)
      return withExtendedLifetime(storage) { weights.pack(storage.matrix, columns: use.columns) }
    }
    let workspace = Workspace()
    let start = UnsafePointer(floats(in: workspace).base + use.columns.lowerBound)
    if use.isBackward {
      weights.pack(start, inputStride: columns, outputStride: 1)
    } else {
      weights.pack(start, inputStride: 1, outputStride: columns)
    }
  }

  /// The values as floats, made anew when they are quantised.
  private func floats(in workspace: Workspace) -> Tensor {
    guard let quantized else { return tensor }
    let floats = workspace.tensor(rows: rows, columns: columns)
    for row in 0..<rows { quantized.expand(row: row, to: floats.row(row)) }
    return floats
  }

  /// A parameter of some rows of a matrix, for products with those alone.
  ///
  /// - Parameter ids: The rows; one may occur several times.
  /// - Returns: Their copy, of the same precision.
  public func selecting(rows ids: [Int32]) -> Parameter {
    let part = Parameter(name: name, shape: [ids.count, columns])
    if let quantized {
      let storage = QuantizedStorage(quantized, rows: ids)
      part.adopt(storage.matrix, ownedBy: storage)
    } else {
      part.tensor.gather(from: tensor, rows: ids)
    }
    part.precision = precision
    return part
  }

  /// Looks up rows: y[n] = self[ids[n]].
  func gather(_ ids: [Int32], into y: Tensor) {
    guard let quantized else { return y.gather(from: tensor, rows: ids) }
    for (index, id) in ids.enumerated() { quantized.expand(row: Int(id), to: y.row(index)) }
  }

  /// Zeros for which a large block takes no memory before it is written to.
  private static func untouchedZeros(_ count: Int) -> UnsafeMutableBufferPointer<Float> {
    guard let memory = calloc(max(count, 1), MemoryLayout<Float>.stride) else {
      fatalError("out of memory: a parameter of \(count) values")
    }
    return UnsafeMutableBufferPointer(
      start: memory.bindMemory(to: Float.self, capacity: count), count: count)
  }

  private static func allocateZeros(_ count: Int) -> UnsafeMutableBufferPointer<Float> {
    let memory = UnsafeMutableRawBufferPointer.allocate(
      byteCount: max(count, 1) * MemoryLayout<Float>.stride, alignment: 64)
    memory.initializeMemory(as: UInt8.self, repeating: 0)
    return UnsafeMutableBufferPointer(
      start: memory.baseAddress?.bindMemory(to: Float.self, capacity: count), count: count)
  }
}
