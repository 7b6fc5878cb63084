import DragomanTensors
import Testing

/// Recurrent layers and attention against finite differences, on sequences of unequal lengths.
struct RecurrentGradientTests {
  var generator = TestGenerator(state: 1)

  private mutating func cells(
    _ kind: CellKind, count: Int, hidden: Int, isNormalized: Bool = false
  ) -> [RecurrentCell] {
    (0..<count).map { index in
      RecurrentCell(
        kind: kind,
        weight: Parameter("u\(index)", [kind.gateCount * hidden, hidden], using: &generator),
        bias: Parameter("c\(index)", [kind.gateCount * hidden], using: &generator),
        gain: isNormalized
          ? Parameter("g\(index)", [kind.gateCount * hidden], using: &generator) : nil)
    }
  }

  /// Hidden states, and the memories where there are some.
  private static func both(_ output: RecurrentOutput, on tape: Tape) -> Variable {
    output.memory.map { tape.columns([(output.hidden, nil), ($0, nil)]) } ?? output.hidden
  }

  @Test(arguments: CellKind.allCases, [1, 3])
  mutating func `a layer with and without further cells`(kind: CellKind, count: Int) {
    let layout = SequenceLayout(lengths: [4, 2, 2])
    let gx = Parameter("gx", [8, 5 * kind.gateCount], using: &generator)
    let h = Parameter("h", [3, 5 * kind.stateCount], using: &generator)
    let cells = cells(kind, count: count, hidden: 5)
    for startsFromState in [true, false] {
      var check = GradientCheck(
        inputs: [gx, h], parameters: cells.flatMap { [$0.weight, $0.bias] }
      ) { tape, v in
        let output = tape.recurrent(
          v[0], initial: startsFromState ? v[1] : nil, cells: cells, layout: layout)
        return Self.both(output, on: tape)
      }
      // A kink of ReLU within the step would spoil the difference, not the gradient.
      if kind == .relu { check.step = 2e-4 }
      check.run()
    }
  }

  @Test(arguments: [CellKind.gru, .lstm, .tanh], [true, false])
  mutating func `a layer with dropout on its states, normalised or not`(
    kind: CellKind, isNormalized: Bool
  ) {
    let layout = SequenceLayout(lengths: [4, 2, 2])
    let gx = Parameter("gx", [8, 5 * kind.gateCount], using: &generator)
    let h = Parameter("h", [3, 5 * kind.stateCount], using: &generator)
    let cells = cells(kind, count: 2, hidden: 5, isNormalized: isNormalized)
    var check = GradientCheck(
      inputs: [gx, h],
      parameters: cells.flatMap { [$0.weight, $0.bias] + ($0.gain.map { [$0] } ?? []) }
    ) { tape, v in
      let output = tape.recurrent(
        v[0], initial: v[1], cells: cells, layout: layout, dropout: 0.4)
      return Self.both(output, on: tape)
    }
    // A row that hardly varies is scaled up by normalisation, and bends with it.
    if isNormalized { check.step = 5e-4 }
    check.run()
  }

  @Test mutating func `a conditional layer whose products are normalised`() {
    let gx = Parameter("gx", [3, 12], using: &generator)
    let annotations = Parameter("a", [3, 4], using: &generator)
    let cells = cells(.gru, count: 2, hidden: 4, isNormalized: true)
    let weight = Parameter("w", [12, 4], using: &generator)
    let bias = Parameter("b", [12], using: &generator)
    let gain = Parameter("g", [12], using: &generator)
    var check = GradientCheck(
      inputs: [gx, annotations],
      parameters: cells.flatMap { [$0.weight, $0.bias, $0.gain].compactMap { $0 } }
        + [weight, bias, gain]
    ) { tape, v in
      tape.conditionalRecurrent(
        v[0], cells: cells,
        input: ConditionalInput(
          attention: AttentionParameters(query: nil, energy: nil, heads: 1),
          annotations: Annotations(keys: v[1], values: v[1], lengths: [2, 1]), sentences: [0, 1],
          weight: weight, bias: bias, gain: gain), layout: SequenceLayout(lengths: [2, 1]),
        dropout: 0.3
      ).output.hidden
    }
    check.step = 5e-4
    check.run()
  }

  @Test(arguments: [CellKind.gru, .lstm, .tanh], [true, false])
  mutating func `a conditional layer`(kind: CellKind, isAdditive: Bool) {
    for count in 2...3 { checkConditional(kind, isAdditive: isAdditive, count: count) }
  }

  private mutating func checkConditional(_ kind: CellKind, isAdditive: Bool, count: Int) {
    let layout = SequenceLayout(lengths: [3, 2, 2])
    let (hidden, size) = (4, isAdditive ? 6 : 4)
    let gx = Parameter("gx", [7, hidden * kind.gateCount], using: &generator)
    let h = Parameter("h", [3, hidden * kind.stateCount], using: &generator)
    let keys = Parameter("keys", [6, size], using: &generator)
    let values = Parameter("values", [6, 2], using: &generator)
    let cells = cells(kind, count: count, hidden: hidden)
    let query = isAdditive ? Parameter("query", [size, hidden], using: &generator) : nil
    let energy = isAdditive ? Parameter("energy", [size], using: &generator) : nil
    let weight = Parameter("w", [hidden * kind.gateCount, 2], using: &generator)
    let bias = Parameter("b", [hidden * kind.gateCount], using: &generator)
    GradientCheck(
      inputs: [gx, h, keys, values],
      parameters: cells.flatMap { [$0.weight, $0.bias] } + [weight, bias]
        + [query, energy].compactMap { $0 }
    ) { tape, v in
      let (output, contexts, _) = tape.conditionalRecurrent(
        v[0], initial: v[1], cells: cells,
        input: ConditionalInput(
          attention: AttentionParameters(query: query, energy: energy, heads: 2),
          annotations: Annotations(keys: v[2], values: v[3], lengths: [1, 3, 2]),
          sentences: [1, 2, 1], weight: weight, bias: bias), layout: layout)
      return tape.columns([(Self.both(output, on: tape), nil), (contexts, nil)])
    }.run()
  }

  @Test(arguments: [true, false], [1, 3])
  mutating func `attention of all steps at once`(isAdditive: Bool, heads: Int) {
    let layout = SequenceLayout(lengths: [3, 1])
    let x = Parameter("x", [4, 6], using: &generator)
    let keys = Parameter("keys", [5, 6], using: &generator)
    let values = Parameter("values", [5, 3], using: &generator)
    let energy = isAdditive ? Parameter("energy", [6], using: &generator) : nil
    GradientCheck(
      inputs: [x, keys, values], parameters: [energy].compactMap { $0 }
    ) { tape, v in
      tape.attention(
        v[0], parameters: AttentionParameters(query: nil, energy: energy, heads: heads),
        annotations: Annotations(keys: v[1], values: v[2], lengths: [2, 3]), sentences: [1, 0],
        layout: layout
      ).contexts
    }.run()
  }
}
