import COneDNN
import CVectorMath

/// A part of a parameter's gradient, noted in the backward pass and summed afterwards.
enum GradientContribution {
  /// W[:, columns] of y = x W[:, columns]ᵀ: dWᵢⱼ = Σ dyₙᵢ xₙⱼ. dy is (N, rows of W).
  case product(Parameter, columns: Range<Int>, dy: Tensor, x: Tensor)
  /// The bias of y = … + b: db = Σ dyₙ.
  case columnSums(Parameter, dy: Tensor)
  /// The table of a lookup: row ids[n] of the table gains scale · dyₙ.
  case rows(Parameter, ids: [Int32], dy: Tensor, scale: Float)

  var isLookup: Bool {
    if case .rows = self { true } else { false }
  }

  var parameter: Parameter {
    switch self {
    case .product(let parameter, _, _, _): parameter
    case .columnSums(let parameter, _): parameter
    case .rows(let parameter, _, _, _): parameter
    }
  }
}

/// Turns what the tapes of a batch's shards have noted into gradients.
///
/// The work is divided by blocks of the parameters, not by shards: a block sums the parts of all
/// shards in the order of the shards, by whichever thread is free. No thread keeps a gradient of
/// its own that would have to be added to another's, and the sums are the same bit for bit whatever
/// the number of threads.
public final class GradientAccumulator {
  /// Rows of one parameter that are summed at a time.
  struct Block {
    var parameter: Int
    var rows: Range<Int>
  }

  private let parameters: [Parameter]
  private let indices: [ObjectIdentifier: Int]
  let blocks: [Block]
  private(set) var sumsOfSquares: [Double]
  /// For each block that only lookups touch, its rows that are not zero; nil: perhaps all.
  private var touchedRows: [[Int]?]
  /// The values in a block: a thread's share should fit its cache, and be worth its overhead.
  private static let blockSize = 1 << 18

  /// Prepares to sum gradients of these parameters.
  public init(parameters: [Parameter]) {
    self.parameters = parameters
    indices = Dictionary(
      uniqueKeysWithValues: parameters.enumerated().map { (ObjectIdentifier($1), $0) })
    blocks = parameters.enumerated().flatMap { index, parameter in
      let rowsPerBlock = max(64, Self.blockSize / parameter.columns / 64 * 64)
      return stride(from: 0, to: parameter.rows, by: rowsPerBlock).map { start in
        Block(parameter: index, rows: start..<min(start + rowsPerBlock, parameter.rows))
      }
    }.sorted { Self.size($0, parameters) > Self.size($1, parameters) }
    sumsOfSquares = [Double](repeating: 0, count: blocks.count)
    touchedRows = [[Int]?](repeating: nil, count: blocks.count)
  }

  private static func size(_ block: Block, _ parameters: [Parameter]) -> Int {
    block.rows.count * parameters[block.parameter].columns
  }

  /// Sets every parameter's gradient to the sum of what the tapes have noted.
  ///
  /// - Parameters:
  ///   - tapes: The shards' tapes, in the order of the shards, after their backward passes.
  ///   - adding: Whether to add to the gradients that are there, those of a batch before.
  ///   - pool: The threads to use.
  ///   - preparation: Called once, by one of the threads, while the others sum.
  public func accumulate(
    _ tapes: some Sequence<Tape>, adding: Bool = false, pool: WorkerPool,
    alongside preparation: () -> Void = {}
  ) {
    var parts = [[GradientContribution]](repeating: [], count: parameters.count)
    for tape in tapes {
      for contribution in tape.contributions {
        guard let index = indices[ObjectIdentifier(contribution.parameter)] else {
          preconditionFailure("\(contribution.parameter.name) is not one of the parameters")
        }
        parts[index].append(contribution)
      }
    }
    sumsOfSquares.withUnsafeMutableBufferPointer { sums in
      touchedRows.withUnsafeMutableBufferPointer { touched in
        pool.forEach(blocks.count + 1) { item, worker in
          guard item > 0 else {
            return (pool.profile?.lanes[worker]).counted(as: .batching, preparation)
          }
          let index = item - 1
          let block = blocks[index]
          sums[index] = Self.sum(
            parts[block.parameter], into: parameters[block.parameter], rows: block.rows,
            adding: adding, touchedRows: &touched[index])
        }
      }
    }
  }

  /// The Euclidean norm of the gradient of all parameters together.
  public var norm: Double { sumsOfSquares.reduce(0, +).squareRoot() }

  /// Sums one block and returns the sum of its squares.
  private static func sum(
    _ parts: [GradientContribution], into parameter: Parameter, rows: Range<Int>, adding: Bool,
    touchedRows: inout [Int]?
  ) -> Double {
    let whole = Tensor(
      base: parameter.gradient.baseAddress.unsafelyUnwrapped, rows: parameter.rows,
      columns: parameter.columns)
    let block = whole.rows(rows)
    guard parts.contains(where: { !$0.isLookup }) else {
      return sumLookups(
        parts, into: block, rows: rows, adding: adding, touchedRows: &touchedRows)
    }
    touchedRows = nil
    var isFresh = !adding
    if isFresh, !coversAllColumns(parts, of: parameter) {
      block.base.update(repeating: 0, count: block.count)
      isFresh = false
    }
    for (columns, factors) in products(parts, rows: rows) {
      // dW (rows × columns) = dyᵀ x, all steps of all shards at once
      let status = odn_multiply_transposed(
        parameter.precision.ofGradients.code, Int64(rows.count), Int64(columns.count),
        Int64(factors.count), factors, !isFresh, block.base + columns.lowerBound,
        Int64(block.columns))
      precondition(status == 0, "oneDNN status \(status) in \(parameter.name)'s gradient")
      isFresh = false
    }
    for part in parts {
      switch part {
      case .product: break
      case .columnSums(_, let dy):
        vm_add_column_sums(Int64(dy.rows), Int64(dy.columns), dy.base, block.base)
      case .rows(_, let ids, let dy, let scale):
        add(dy, of: ids, scale: scale, to: block, rows: rows)
      }
    }
    return vm_sum_of_squares(Int64(block.count), block.base)
  }

  /// The products of a block, those over the same columns together: the order of the shards.
  private static func products(
    _ parts: [GradientContribution], rows: Range<Int>
  ) -> [(columns: Range<Int>, factors: [odn_rows])] {
    var products: [(columns: Range<Int>, factors: [odn_rows])] = []
    for case .product(_, let columns, let dy, let x) in parts {
      let factors = odn_rows(
        k: Int64(dy.rows), a: dy.base + rows.lowerBound, b: x.base, a_stride: Int64(dy.columns),
        b_stride: Int64(x.columns))
      if let index = products.firstIndex(where: { $0.columns == columns }) {
        products[index].factors.append(factors)
      } else {
        products.append((columns, [factors]))
      }
    }
    return products
  }

  /// The same for a block that only lookups touch: rows that were and are not looked up stay zero
  /// and are not read.
  private static func sumLookups(
    _ parts: [GradientContribution], into block: Tensor, rows: Range<Int>, adding: Bool,
    touchedRows: inout [Int]?
  ) -> Double {
    var touched = touchedRows ?? Array(0..<rows.count)
    touchedRows = nil  // so that the array is not copied
    if !adding {
      for row in touched { block.row(row).update(repeating: 0, count: block.columns) }
      touched.removeAll(keepingCapacity: true)
    }
    for case .rows(_, let ids, let dy, let scale) in parts {
      add(dy, of: ids, scale: scale, to: block, rows: rows)
      for id in ids where rows.contains(Int(id)) { touched.append(Int(id) - rows.lowerBound) }
    }
    touched.sort()
    var sum = 0.0
    var last = -1
    for row in touched where row != last {
      sum += vm_sum_of_squares(Int64(block.columns), block.row(row))
      last = row
    }
    touchedRows = touched
    return sum
  }

  private static func add(
    _ dy: Tensor, of ids: [Int32], scale: Float, to block: Tensor, rows: Range<Int>
  ) {
    for (index, id) in ids.enumerated() where rows.contains(Int(id)) {
      vm_add_scaled(Int64(dy.columns), scale, dy.row(index), block.row(Int(id) - rows.lowerBound))
    }
  }

  /// Whether the first part is a product that overwrites the whole block.
  private static func coversAllColumns(
    _ parts: [GradientContribution], of parameter: Parameter
  ) -> Bool {
    for case .product(_, let columns, _, _) in parts {
      return columns == 0..<parameter.columns
    }
    return false
  }
}
