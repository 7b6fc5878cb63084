import DragomanTensors
import Testing

@testable import DragomanNetworks

/// The output layer made in parts that are forgotten, against the distributions that it says.
struct OutputDistributionTests {
  @Test(arguments: Precision.allCases.filter(\.isSupported), [1, 70])
  func `the best of a large vocabulary are the best of the distribution`(
    precision: Precision, rows: Int
  ) {
    var generator = SeededGenerator(seed: 4)
    func parameter(_ name: String, _ shape: [Int]) -> Parameter {
      let made = Parameter(name: name, shape: shape)
      for index in made.values.indices {
        made.values[index] = Float.random(in: -1...1, using: &generator)
      }
      return made
    }
    let weight = parameter("weight", [2500, 7])
    weight.precision = precision
    let bias = parameter("bias", [2500])
    let x = parameter("x", [rows, 7])
    let sentences = [Int32](repeating: 0, count: rows)
    let output = OutputDistribution(weight: weight, bias: bias)
    let whole = OutputDistribution(weight: weight, bias: bias)
    output.begin(candidates: nil)
    whole.begin(candidates: nil)
    output.compute(x.tensor, sentences: sentences, best: 6, from: 3)
    whole.compute(x.tensor, sentences: sentences, best: 0, from: 0)
    for row in 0..<rows {
      let expected = Array(whole.logProbabilities(row: row))
      #expect(Array(output.logProbabilities(row: row)) == expected)
      let best = expected.indices.dropFirst(3).sorted { expected[$0] > expected[$1] }.prefix(6)
      let found = output.continuations(row: row)
      #expect(Array(found.tokens) == best.map(Int32.init))
      for (token, value) in zip(found.tokens, found.logProbabilities) {
        #expect(value == expected[Int(token)])
        #expect(output.logProbability(of: token, row: row) == value)
      }
    }
  }

  @Test func `tokens put in one by one are ranked as if they had been sorted`() {
    var generator = SeededGenerator(seed: 8)
    let best = BestTokens()
    for width in [1, 4, 30] {
      best.begin(rows: 2, width: width, firstToken: 3)
      for row in 0..<2 {
        // Few values, so that some are equal.
        let values = (0..<20).map { _ in Float(Int.random(in: -4...0, using: &generator)) }
        let order = (0..<20).shuffled(using: &generator)
        for token in order { best.insert(Int32(token), value: values[token], row: row) }
        best.insert(7, value: -.infinity, row: row)
        let expected = (3..<20).sorted {
          values[$0] != values[$1] ? values[$0] > values[$1] : $0 < $1
        }.prefix(width)
        let found = best.continuations(row: row)
        #expect(Array(found.tokens) == expected.map { Int32($0) })
        #expect(Array(found.logProbabilities) == expected.map { values[$0] })
      }
    }
  }
}
