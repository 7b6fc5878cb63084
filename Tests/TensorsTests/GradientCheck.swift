import DragomanTensors
import Testing

/// A small generator, so that the tests' numbers are the same everywhere.
struct TestGenerator: RandomNumberGenerator {
  var state: UInt64
  mutating func next() -> UInt64 {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    var x = state
    x ^= x >> 33
    x = x &* 0xFF51_AFD7_ED55_8CCD
    return x ^ (x >> 33)
  }
}

extension Parameter {
  /// A parameter of random numbers between -1 and 1.
  convenience init(
    _ name: String, _ shape: [Int], using generator: inout TestGenerator
  ) {
    self.init(name: name, shape: shape)
    for index in values.indices { values[index] = Float.random(in: -1...1, using: &generator) }
  }
}

/// Compares an operation's gradients with finite differences.
///
/// The operation's output is multiplied element by element with fixed random numbers and summed in
/// double precision, which gives a loss with a gradient for every output.
struct GradientCheck {
  /// Tensors that the operation reads; their gradients are those of variables.
  var inputs: [Parameter]
  /// Parameters that the operation reads.
  var parameters: [Parameter]
  /// The operation.
  var operation: (Tape, [Variable]) -> Variable
  var step: Float = 4e-3
  var tolerance = 4e-3

  func run(sourceLocation: SourceLocation = #_sourceLocation) {
    let analytic = gradients()
    for (parameter, gradient) in zip(inputs + parameters, analytic) {
      for index in parameter.values.indices {
        let value = parameter.values[index]
        let plus = loss { parameter.values[index] = value + step }
        let minus = loss { parameter.values[index] = value - step }
        parameter.values[index] = value
        let numeric = (plus - minus) / (2 * Double(step))
        let difference = abs(numeric - gradient[index])
        #expect(
          difference <= tolerance * max(1, abs(numeric)),
          "\(parameter.name)[\(index)]: \(gradient[index]), by differences \(numeric)",
          sourceLocation: sourceLocation)
      }
    }
  }

  private func weights(for result: Variable, on tape: Tape) -> Tensor {
    var generator = TestGenerator(state: 77)
    let weights = tape.workspace.tensor(rows: result.value.rows, columns: result.value.columns)
    for index in weights.elements.indices {
      weights.elements[index] = Float.random(in: -1...1, using: &generator)
    }
    return weights
  }

  private func variables(on tape: Tape) -> [Variable] {
    inputs.map { input in
      let copy = tape.workspace.tensor(rows: input.rows, columns: input.columns)
      copy.copy(from: input.tensor)
      return tape.input(copy)
    }
  }

  private func loss(after change: () -> Void) -> Double {
    change()
    for parameter in parameters { parameter.invalidatePackedCopies() }
    let tape = Tape(workspace: Workspace(), isRecording: false, dropoutSeed: 5)
    let result = operation(tape, variables(on: tape))
    let weights = weights(for: result, on: tape)
    return zip(result.value.elements, weights.elements).reduce(0) {
      $0 + Double($1.0) * Double($1.1)
    }
  }

  private func gradients() -> [[Double]] {
    for parameter in parameters { parameter.invalidatePackedCopies() }
    let tape = Tape(workspace: Workspace(), isRecording: true, dropoutSeed: 5)
    let variables = variables(on: tape)
    let result = operation(tape, variables)
    tape.backward(from: result, gradient: weights(for: result, on: tape))
    let ofInputs = zip(variables, inputs).map { variable, input in
      tape.gradient(of: variable)?.elements.map(Double.init)
        ?? [Double](repeating: 0, count: input.count)
    }
    let pool = WorkerPool(threads: 1)
    GradientAccumulator(parameters: parameters).accumulate([tape], pool: pool)
    return ofInputs + parameters.map { $0.gradient.map(Double.init) }
  }
}
