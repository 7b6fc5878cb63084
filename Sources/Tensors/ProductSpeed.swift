import COneDNN

/// How fast this machine multiplies matrices.
public enum ProductSpeed {
  /// What a product does before it multiplies.
  public enum Kind: String, CaseIterable, Sendable {
    /// Weights packed once, as at the time steps of a recurrent layer.
    case packed
    /// Both factors as they are, as in the gradient of a weight.
    case plain
  }

  /// The rate at which a pool's threads multiply (rows, inputs) by (inputs, outputs), each thread
  /// its own matrices.
  ///
  /// - Parameters:
  ///   - kind: Whether the second factor is packed.
  ///   - precision: What the factors are rounded to.
  ///   - rows: The rows of the first factor.
  ///   - inputs: The summed dimension.
  ///   - outputs: The columns of the second factor.
  ///   - pool: The threads.
  ///   - seconds: How long to measure.
  /// - Returns: Additions and multiplications a second, of all threads together.
  public static func measure(
    _ kind: Kind, precision: Precision, rows: Int, inputs: Int, outputs: Int, pool: WorkerPool,
    seconds: Double
  ) -> Double {
    var rates = [Double](repeating: 0, count: pool.threads)
    let threads = pool.threads
    rates.withUnsafeMutableBufferPointer { rates in
      pool.forEach(threads) { index, _ in
        let workspace = Workspace()
        let x = filled(workspace.tensor(rows: rows, columns: inputs))
        let w = filled(workspace.tensor(rows: inputs, columns: outputs))
        let y = workspace.tensor(rows: rows, columns: outputs)
        let packed = PackedWeights(inputs: inputs, outputs: outputs, precision: precision)
        if precision == .int8 {
          let turned = Tensor(base: w.base, rows: outputs, columns: inputs)
          let storage = QuantizedStorage(turned)
          withExtendedLifetime(storage) { packed.pack(storage.matrix, columns: 0..<inputs) }
        } else {
          packed.pack(w.base, inputStride: outputs, outputStride: 1)
        }
        rates[index] = rate(operations: 2 * rows * inputs * outputs, seconds: seconds) {
          switch kind {
          case .packed: packed.multiply(x, into: y)
          case .plain:
            var factors = odn_rows(
              k: Int64(inputs), a: x.base, b: w.base, a_stride: Int64(rows),
              b_stride: Int64(outputs))
            let status = odn_multiply_transposed(
              precision.ofGradients.code, Int64(rows), Int64(outputs), 1, &factors, false, y.base,
              Int64(outputs))
            precondition(status == 0, "oneDNN status \(status) in a plain product")
          }
        }
      }
    }
    return rates.reduce(0, +)
  }

  /// The fastest of several large packed products: what products can reach at best here.
  ///
  /// - Parameters:
  ///   - precision: What the factors are rounded to.
  ///   - pool: The threads.
  ///   - seconds: How long to measure each.
  /// - Returns: Additions and multiplications a second, of all threads together.
  public static func limit(
    of precision: Precision, pool: WorkerPool, seconds: Double
  ) -> Double {
    [(512, 1536), (512, 512), (1024, 1024)].map { inputs, outputs in
      measure(
        .packed, precision: precision, rows: 64, inputs: inputs, outputs: outputs, pool: pool,
        seconds: seconds)
    }.max() ?? 0
  }

  private static func filled(_ tensor: Tensor) -> Tensor {
    for index in 0..<tensor.count { tensor.base[index] = Float(index % 13) - 6 }
    return tensor
  }

  /// Repeats `body` for a while, after a first call that warms up.
  private static func rate(operations: Int, seconds: Double, _ body: () -> Void) -> Double {
    body()
    let clock = ContinuousClock()
    let start = clock.now
    var calls = 0
    var elapsed = 0.0
    repeat {
      body()
      calls += 1
      elapsed = (clock.now - start) / .seconds(1)
    } while elapsed < seconds
    return Double(operations * calls) / elapsed
  }
}
