import Testing

@testable import DragomanTensors

/// Sums of what tapes have noted, against sums row by row.
struct GradientAccumulatorTests {
  var generator = TestGenerator(state: 5)

  /// Large enough for several blocks.
  private static let (entries, size) = (1200, 700)

  @Test(arguments: [1, 3])
  mutating func `rows that are no longer looked up have no gradient`(threads: Int) throws {
    let table = Parameter(name: "table", shape: [Self.entries, Self.size])
    let accumulator = GradientAccumulator(parameters: [table])
    #expect(accumulator.blocks.count > 2)
    let pool = WorkerPool(threads: threads)
    let rounds: [(lookups: [[Int32]], isDense: Bool)] = [
      ([[3, 3, 700], [1199]], false), ([[4, 3], []], false), ([[5], [6]], true),
      ([[1199, 4], [4, 0, 4]], false), ([[], []], false),
    ]
    for (lookups, isDense) in rounds {
      let tapes = lookups.map { _ in Tape(workspace: Workspace(), isRecording: true) }
      var expected = [Double](repeating: 0, count: table.count)
      for (tape, ids) in zip(tapes, lookups) {
        let dy = filled(tape.workspace.tensor(rows: ids.count, columns: Self.size))
        tape.contribute(.rows(table, ids: ids, dy: dy, scale: 0.5))
        for (index, id) in ids.enumerated() {
          for column in 0..<Self.size {
            expected[Int(id) * Self.size + column] += Double(0.5 * dy.row(index)[column])
          }
        }
        guard isDense else { continue }
        let dense = filled(tape.workspace.tensor(rows: 1, columns: Self.entries))
        let x = filled(tape.workspace.tensor(rows: 1, columns: Self.size))
        tape.contribute(.product(table, columns: 0..<Self.size, dy: dense, x: x))
        for row in 0..<Self.entries {
          for column in 0..<Self.size {
            expected[row * Self.size + column] += Double(dense.base[row] * x.base[column])
          }
        }
      }
      accumulator.accumulate(tapes, pool: pool)
      #expect(zip(table.gradient, expected).allSatisfy { abs(Double($0) - $1) < 1e-5 })
      let norm = expected.reduce(0) { $0 + $1 * $1 }.squareRoot()
      #expect(abs(accumulator.norm - norm) <= 1e-5 * norm)
    }
  }

  @Test(arguments: [1, 2])
  func `the preparation alongside is called once`(threads: Int) {
    let bias = Parameter(name: "bias", shape: [4])
    let accumulator = GradientAccumulator(parameters: [bias])
    var calls = 0
    accumulator.accumulate([], pool: WorkerPool(threads: threads)) { calls += 1 }
    #expect(calls == 1)
    #expect(bias.gradient.allSatisfy { $0 == 0 })
  }

  private mutating func filled(_ tensor: Tensor) -> Tensor {
    for index in 0..<tensor.count {
      tensor.base[index] = Float.random(in: -1...1, using: &generator)
    }
    return tensor
  }
}
