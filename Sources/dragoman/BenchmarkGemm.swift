import ArgumentParser
import DragomanTensors

/// `dragoman benchmark gemm`: how fast this machine multiplies matrices.
struct BenchmarkGemm: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "gemm",
    abstract: "Measure this machine's limit: matrix products by precision, shape and threads.",
    discussion: """
      Shapes are (m, k) times (k, n). 'packed' is a product with weights that were brought into \
      the fastest layout beforehand, as in every time step; 'plain' takes both factors as they \
      are, as for the gradient of a weight.
      """)

  @Option(help: "The most threads (default: one a core); one is measured in any case.")
  var threads: Int?

  @Option(help: "The seconds for each product.")
  var seconds: Float = 0.2

  @Flag(help: "Print one line of JSON.")
  var json = false

  func validate() throws {
    try requirePositive("threads", threads)
    try require("seconds", seconds, in: 0.001...60)
  }

  /// One product on some threads.
  private struct Measurement: Encodable {
    var product: String
    var precision: String
    var rows: Int
    var inputs: Int
    var outputs: Int
    var threads: Int
    var gigaflopsPerSecond: Double
  }

  private static let shapes: [(kind: ProductSpeed.Kind, rows: Int, inputs: Int, outputs: Int)] = [
    (.packed, 1, 512, 1536), (.packed, 4, 512, 1536), (.packed, 16, 512, 1536),
    (.packed, 32, 512, 1536), (.packed, 64, 512, 1536), (.packed, 64, 512, 8000),
    (.packed, 64, 8000, 512), (.plain, 512, 1024, 1536), (.plain, 256, 1024, 512),
  ]

  private var threadCounts: [Int] { Set([1, threads ?? Threads.available]).sorted() }

  func run() throws {
    var measurements: [Measurement] = []
    for count in threadCounts {
      let pool = WorkerPool(threads: count)
      for precision in Precision.allCases where precision.isSupported {
        // Gradients, which the plain products stand for, are not made in 8 bits.
        for shape in Self.shapes where shape.kind == .packed || precision != .int8 {
          let rate = ProductSpeed.measure(
            shape.kind, precision: precision, rows: shape.rows, inputs: shape.inputs,
            outputs: shape.outputs, pool: pool, seconds: Double(seconds))
          measurements.append(
            Measurement(
              product: shape.kind.rawValue, precision: precision.rawValue, rows: shape.rows,
              inputs: shape.inputs, outputs: shape.outputs, threads: count,
              gigaflopsPerSecond: rate / 1e9))
        }
      }
    }
    let output = Output(standard: ())
    if json {
      try output.write(json: measurements)
    } else {
      try write(measurements, to: output)
    }
    try output.close()
  }

  private func write(_ measurements: [Measurement], to output: Output) throws(CommandError) {
    let counts = threadCounts
    var table = TextTable(
      ["GFLOP/s", "m", "k", "n"] + counts.map { $0 == 1 ? "1 thread" : "\($0) threads" })
    for first in measurements where first.threads == 1 {
      let rates = counts.compactMap { count in
        measurements.first {
          $0.threads == count && $0.product == first.product && $0.precision == first.precision
            && $0.rows == first.rows && $0.inputs == first.inputs && $0.outputs == first.outputs
        }
      }
      table.append(
        ["\(first.precision) \(first.product)", "\(first.rows)", "\(first.inputs)"]
          + ["\(first.outputs)"]
          + rates.map { Decimals.text($0.gigaflopsPerSecond, places: 0) })
    }
    try table.write(to: output)
  }
}
