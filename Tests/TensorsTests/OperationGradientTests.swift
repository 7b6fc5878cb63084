import DragomanTensors
import Testing

/// Every operation's backward pass against finite differences, on sizes that differ.
struct OperationGradientTests {
  var generator = TestGenerator(state: 1)

  @Test mutating func `affine`() {
    let x = Parameter("x", [3, 4], using: &generator)
    let w = Parameter("w", [5, 4], using: &generator)
    let b = Parameter("b", [5], using: &generator)
    GradientCheck(inputs: [x], parameters: [w, b]) { tape, v in
      tape.affine(v[0], weight: w, bias: b)
    }.run()
  }

  @Test mutating func `affine over parts of the columns, added up`() {
    let x = Parameter("x", [3, 4], using: &generator)
    let c = Parameter("c", [3, 2], using: &generator)
    let w = Parameter("w", [5, 6], using: &generator)
    let b = Parameter("b", [5], using: &generator)
    GradientCheck(inputs: [x, c], parameters: [w, b]) { tape, v in
      let first = tape.affine(v[0], weight: w, columns: 0..<4)
      return tape.affine(v[1], weight: w, columns: 4..<6, bias: b, onto: first)
    }.run()
  }

  @Test mutating func `affine on a value that is used twice`() {
    let x = Parameter("x", [3, 4], using: &generator)
    let w = Parameter("w", [4, 4], using: &generator)
    GradientCheck(inputs: [x], parameters: [w]) { tape, v in
      let y = tape.affine(v[0], weight: w)
      return tape.affine(v[0], weight: w, onto: tape.affine(y, weight: w))
    }.run()
  }

  @Test mutating func `embedding, with a token that comes twice`() {
    let table = Parameter("table", [5, 3], using: &generator)
    GradientCheck(inputs: [], parameters: [table]) { tape, _ in
      tape.embedding([4, 0, 4, 2], table: table, scale: 1.5)
    }.run()
  }

  @Test mutating func `picked and added rows`() {
    let x = Parameter("x", [4, 3], using: &generator)
    let c = Parameter("c", [2, 3], using: &generator)
    GradientCheck(inputs: [x, c], parameters: []) { tape, v in
      tape.addRows(of: v[1], rows: [1, 0, 1], onto: tape.rows([3, 3, 0], of: v[0]))
    }.run()
  }

  @Test mutating func `blocks of rows and stacks of them`() {
    let x = Parameter("x", [5, 3], using: &generator)
    let c = Parameter("c", [2, 3], using: &generator)
    GradientCheck(inputs: [x, c], parameters: []) { tape, v in
      tape.stack([tape.rows(1..<4, of: v[0]), v[1], tape.rows(0..<2, of: v[0]), v[1]])
    }.run()
  }

  @Test mutating func `mean over sequences`() {
    let x = Parameter("x", [6, 2], using: &generator)
    GradientCheck(inputs: [x], parameters: []) { tape, v in
      tape.mean(of: v[0], layout: SequenceLayout(lengths: [3, 2, 1]))
    }.run()
  }

  @Test mutating func `tanh`() {
    let x = Parameter("x", [3, 7], using: &generator)
    GradientCheck(inputs: [x], parameters: []) { tape, v in tape.tanh(v[0]) }.run()
  }

  @Test mutating func `dropout`() {
    let x = Parameter("x", [9, 7], using: &generator)
    GradientCheck(inputs: [x], parameters: []) { tape, v in tape.dropout(v[0], rate: 0.4) }.run()
  }

  @Test mutating func `layer normalisation`() {
    let x = Parameter("x", [3, 7], using: &generator)
    let (gain, bias) = (
      Parameter("g", [7], using: &generator), Parameter("b", [7], using: &generator)
    )
    GradientCheck(inputs: [x], parameters: [gain, bias]) { tape, v in
      tape.layerNorm(v[0], gain: gain, bias: bias)
    }.run()
  }

  @Test mutating func `dropout of whole rows, and of the same columns at all steps`() {
    let x = Parameter("x", [6, 7], using: &generator)
    let layout = SequenceLayout(lengths: [3, 2, 1])
    GradientCheck(inputs: [x], parameters: []) { tape, v in
      let steps = tape.dropout(v[0], rate: 0.4, shared: .steps(layout))
      return tape.sum(tape.dropout(steps, rate: 0.4, shared: .columns), steps)
    }.run()
  }

  @Test func `shared dropout takes whole rows, or the same columns of a sequence`() {
    let layout = SequenceLayout(lengths: [40, 40, 25])
    let tape = Tape(workspace: Workspace(), isRecording: false, dropoutSeed: 4)
    let ones = tape.workspace.tensor(rows: layout.rowCount, columns: 50)
    ones.base.update(repeating: 1, count: ones.count)
    let rows = tape.dropout(tape.constant(ones), rate: 0.3, shared: .columns).value
    let dropped = (0..<rows.rows).filter { rows.row($0)[0] == 0 }.count
    #expect(dropped > 15 && dropped < 50)
    let steps = tape.dropout(tape.constant(ones), rate: 0.3, shared: .steps(layout)).value
    for row in 0..<rows.rows {
      let sequence = Int(layout.sequenceOfRow[row])
      for column in 0..<50 {
        #expect(rows.row(row)[column] == rows.row(row)[0])
        #expect(steps.row(row)[column] == steps.row(sequence)[column])
      }
    }
    #expect((0..<50).contains { steps.row(0)[$0] != steps.row(1)[$0] })
    let kept = (0..<3).flatMap { row in (0..<50).map { steps.row(row)[$0] } }.filter { $0 != 0 }
    #expect(kept.count > 80 && kept.count < 130 && kept.allSatisfy { abs($0 - 1 / 0.7) < 1e-5 })
  }

  @Test mutating func `values side by side, their rows in any order`() {
    let x = Parameter("x", [4, 3], using: &generator)
    let c = Parameter("c", [3, 2], using: &generator)
    GradientCheck(inputs: [x, c], parameters: []) { tape, v in
      tape.columns([(v[0], [3, 0, 3]), (v[1], nil), (v[0], [1, 2, 0])])
    }.run()
  }

  @Test mutating func `a sum of values, one of them used twice`() {
    let x = Parameter("x", [4, 3], using: &generator)
    let c = Parameter("c", [4, 3], using: &generator)
    GradientCheck(inputs: [x, c], parameters: []) { tape, v in
      tape.sum(tape.sum(v[0], v[1]), v[0])
    }.run()
  }

  @Test(arguments: [Float(0), 0.1])
  mutating func `cross-entropy of the output layer`(smoothing: Float) {
    let x = Parameter("x", [5, 3], using: &generator)
    let w = Parameter("w", [7, 3], using: &generator)
    let b = Parameter("b", [7], using: &generator)
    let targets: [Int32] = [6, 0, 3, 3, 1]
    let tape = Tape(workspace: Workspace(), isRecording: true)
    func loss(on tape: Tape) -> (Variable, LossSum) {
      let copy = tape.workspace.tensor(rows: 5, columns: 3)
      copy.copy(from: x.tensor)
      let input = tape.input(copy)
      let sum = tape.crossEntropy(
        input, weight: w, bias: b, targets: targets, labelSmoothing: smoothing, gradientScale: 0.5)
      return (input, sum)
    }
    let (input, sum) = loss(on: tape)
    tape.backward()
    GradientAccumulator(parameters: [w, b]).accumulate([tape], pool: WorkerPool(threads: 1))
    let dx = tape.gradient(of: input)
    #expect(sum.tokens == 5)
    for (parameter, gradient) in [
      (x, dx.map { Array($0.elements) } ?? []), (w, Array(w.gradient)), (b, Array(b.gradient)),
    ] {
      for index in parameter.values.indices {
        let value = parameter.values[index]
        var sums: [Double] = []
        for change: Float in [4e-3, -4e-3] {
          parameter.values[index] = value + change
          w.invalidatePackedCopies()
          sums.append(loss(on: Tape(workspace: Workspace(), isRecording: false)).1.loss)
        }
        parameter.values[index] = value
        let numeric = 0.5 * (sums[0] - sums[1]) / 8e-3
        #expect(abs(numeric - Double(gradient[index])) < 2e-3, "\(parameter.name)[\(index)]")
      }
    }
  }
}
