import DragomanNetworks
import DragomanTensors
import Foundation
import Testing

/// The layers without any text: a numeric series, and a decoder that starts from features.
struct StandaloneLayerTests {
  /// Trains `forward` to bring the sum of squared errors down, by Adam.
  private func train(
    _ parameters: [Parameter], updates: Int, learningRate: Float,
    target: [Float], forward: (Tape) -> Variable
  ) -> [Double] {
    let pool = WorkerPool(threads: 1)
    let accumulator = GradientAccumulator(parameters: parameters)
    let optimizer = AdamOptimizer(parameters: parameters)
    let tape = Tape(workspace: Workspace(), isRecording: true)
    return (0..<updates).map { _ in
      tape.restart(isRecording: true)
      let y = forward(tape)
      let dy = tape.workspace.tensor(rows: y.value.rows, columns: y.value.columns)
      var error = 0.0
      for index in target.indices {
        let difference = y.value.elements[index] - target[index]
        dy.elements[index] = 2 * difference / Float(target.count)
        error += Double(difference * difference) / Double(target.count)
      }
      tape.backward(from: y, gradient: dy)
      accumulator.accumulate([tape], pool: pool)
      optimizer.update(
        learningRate: learningRate, gradientNorm: accumulator.norm, maximumGradientNorm: 1,
        pool: pool)
      return error
    }
  }

  @Test(arguments: CellKind.allCases)
  func `recurrent layers and a dense layer forecast a series`(cell: CellKind) throws {
    var generator = SeededGenerator(seed: 4)
    let recurrent = RecurrentStack(
      name: "series", cell: cell, count: 2, inputSize: 1, hiddenSize: 12)
    let dense = Linear(name: "dense", inputs: 12, outputs: 1)
    recurrent.initialize(using: &generator)
    dense.initialize(using: &generator)
    // Two waves, each value asked for from those before it.
    let series = (0..<41).map { (time: Int) -> Float in
      let fast = sin(Double(time) * 0.5), slow = sin(Double(time) * 0.21)
      return Float(0.5 * fast + 0.4 * slow)
    }
    let errors = train(
      recurrent.parameters + dense.parameters, updates: 150, learningRate: 0.01,
      target: Array(series.dropFirst())
    ) { tape in
      let x = tape.workspace.tensor(rows: 40, columns: 1)
      for index in 0..<40 { x.elements[index] = series[index] }
      let outputs = recurrent(
        tape.constant(x), layout: SequenceLayout(lengths: [40]), on: tape)
      return dense(outputs[1].output, on: tape)
    }
    let last = try #require(errors.last)
    #expect(last < 0.01)
    #expect(last < errors[0] / 10)
  }

  @Test func `a decoder starts from a feature vector`() throws {
    var generator = SeededGenerator(seed: 6)
    let features = Linear(name: "features", inputs: 3, outputs: 10)
    let decoder = RecurrentLayer(name: "decoder", cell: .gru, inputSize: 1, hiddenSize: 10)
    let dense = Linear(name: "dense", inputs: 10, outputs: 1)
    features.initialize(using: &generator)
    decoder.initialize(using: &generator)
    dense.initialize(using: &generator)
    // Two feature vectors, each of which stands for a sequence of four numbers.
    let vectors: [Float] = [1, 0, 0.5, 0, 1, -0.5]
    let target: [Float] = [0.5, -0.5, 0.1, 0.8, -0.6, 0.2, 0.9, -0.9]
    let errors = train(
      features.parameters + decoder.parameters + dense.parameters, updates: 250,
      learningRate: 0.02, target: target
    ) { tape in
      let x = tape.workspace.tensor(rows: 2, columns: 3)
      for index in vectors.indices { x.elements[index] = vectors[index] }
      let seed = tape.tanh(features(tape.constant(x), on: tape))
      let silence = tape.constant(tape.workspace.zeros(rows: 8, columns: 1))
      let h = decoder(
        silence, initial: seed, layout: SequenceLayout(lengths: [4, 4]), on: tape)
      return dense(h.hidden, on: tape)
    }
    #expect(try #require(errors.last) < 0.01)
  }
}
