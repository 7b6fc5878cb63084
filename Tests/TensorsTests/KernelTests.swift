import CVectorMath
import DragomanTensors
import Foundation
import Testing

/// The vectorised loops against their naive twins in double precision.
struct KernelTests {
  var generator = TestGenerator(state: 3)

  @Test func `tanh is accurate everywhere`() {
    var worst = 0.0
    for step in -4000...4000 {
      let x = Float(step) / 300
      worst = max(worst, abs(Double(vectorTanh(x)) - tanh(Double(x))))
    }
    #expect(worst < 2e-7)
    for x: Float in [-.infinity, -1e30, 1e30, .infinity] {
      #expect(vectorTanh(x) == (x < 0 ? -1 : 1))
    }
  }

  @Test(arguments: [1, 31, 32, 33, 256, 300])
  mutating func `squared distances are sums of squared differences`(columns: Int) {
    let keys = (0..<3 * columns).map { _ in Float.random(in: -2...2, using: &generator) }
    let x = (0..<columns).map { _ in Float.random(in: -2...2, using: &generator) }
    var found: [Float] = [0, 0, 0]
    vm_squared_distances(3, Int64(columns), x, keys, &found)
    for row in 0..<3 {
      let expected = (0..<columns).reduce(0.0) { sum, column in
        let difference = Double(x[column]) - Double(keys[row * columns + column])
        return sum + difference * difference
      }
      #expect(abs(Double(found[row]) - expected) <= 1e-5 * expected)
    }
  }

  private func vectorTanh(_ x: Float) -> Float {
    var y: Float = 0
    vm_tanh(1, [x], &y)
    return y
  }

  @Test(arguments: [1, 5, 16, 33])
  mutating func `a GRU step follows its formula`(hidden: Int) {
    let rows = 3
    func random(_ count: Int) -> [Float] {
      (0..<count).map { _ in Float.random(in: -3...3, using: &generator) }
    }
    let gx = random(rows * 3 * hidden), gh = random(rows * 3 * hidden)
    let c = random(3 * hidden), h = random(rows * hidden)
    var gates = gx
    var candidate = [Float](repeating: 0, count: rows * hidden)
    var next = candidate
    vm_gru_forward(Int64(rows), Int64(hidden), &gates, gh, c, h, &candidate, &next)
    func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
    for row in 0..<rows {
      for j in 0..<hidden {
        func x(_ gate: Int) -> Double { Double(gx[row * 3 * hidden + gate * hidden + j]) }
        func u(_ gate: Int) -> Double {
          Double(gh[row * 3 * hidden + gate * hidden + j]) + Double(c[gate * hidden + j])
        }
        let r = sigmoid(x(0) + u(0)), z = sigmoid(x(1) + u(1)), n = tanh(x(2) + r * u(2))
        let expected = (1 - z) * n + z * Double(h[row * hidden + j])
        #expect(abs(Double(next[row * hidden + j]) - expected) < 3e-6)
      }
    }
  }

  @Test(arguments: [1, 3, 16, 37], [Float(0), 0.1])
  mutating func `cross-entropy follows its formula`(
    vocabulary: Int, smoothing: Float
  ) {
    let logits = (0..<vocabulary).map { _ in Float.random(in: -9...9, using: &generator) }
    let target = vocabulary / 2
    let logSum = log(logits.reduce(0) { $0 + exp(Double($1)) })
    let logs = logits.map { Double($0) - logSum }
    let smoothed =
      -(1 - Double(smoothing)) * logs[target]
      - Double(smoothing) / Double(vocabulary) * logs.reduce(0, +)
    var loss = 0.0, likelihood = 0.0
    var gradient = logits
    vm_cross_entropy(
      Int64(vocabulary), &gradient, Int64(target), smoothing, 2, &loss, &likelihood)
    #expect(abs(loss - smoothed) < 1e-5)
    #expect(abs(likelihood + logs[target]) < 1e-5)
    for j in 0..<vocabulary {
      let wanted =
        exp(logs[j]) - Double(smoothing) / Double(vocabulary)
        - (j == target ? 1 - Double(smoothing) : 0)
      #expect(abs(Double(gradient[j]) - 2 * wanted) < 1e-5)
    }
  }

  @Test(arguments: [1, 3, 16, 37], [Float(0.5), 4])
  mutating func `cross-entropy of twins adds the divergences of each from the other`(
    vocabulary: Int, consistency: Float
  ) {
    var logits: [[Float]] = (0..<2).map { _ in
      (0..<vocabulary).map { _ in Float.random(in: -4...4, using: &generator) }
    }
    let target = vocabulary / 3
    func loss(_ logits: [[Float]]) -> Double {
      var (first, second) = (logits[0], logits[1])
      var loss = 0.0, likelihood = 0.0
      vm_cross_entropy_twins(
        Int64(vocabulary), &first, &second, Int64(target), 0.1, consistency, 0, &loss, &likelihood)
      return loss
    }
    let logs = logits.map { row in
      row.map { Double($0) - log(row.reduce(0) { $0 + exp(Double($1)) }) }
    }
    let smoothed = logs.map {
      -0.9 * $0[target] - 0.1 / Double(vocabulary) * $0.reduce(0, +)
    }
    func divergence(_ p: [Double], _ q: [Double]) -> Double {
      zip(p, q).reduce(0) { $0 + exp($1.0) * ($1.0 - $1.1) }
    }
    let wanted =
      smoothed[0] + smoothed[1] + Double(consistency) / 2
      * (divergence(logs[0], logs[1]) + divergence(logs[1], logs[0]))
    #expect(abs(loss(logits) - wanted) < 2e-5 * max(1, wanted))

    var (first, second) = (logits[0], logits[1])
    var value = 0.0, likelihood = 0.0
    vm_cross_entropy_twins(
      Int64(vocabulary), &first, &second, Int64(target), 0.1, consistency, 2, &value, &likelihood)
    let gradients = [first, second]
    #expect(abs(likelihood + logs[0][target] + logs[1][target]) < 1e-5)
    for (row, j) in [(0, 0), (1, 0), (0, target), (1, target), (0, vocabulary - 1)] {
      let kept = logits[row][j]
      let losses = [Float(5e-3), -5e-3].map { change in
        logits[row][j] = kept + change
        return loss(logits)
      }
      logits[row][j] = kept
      let numeric = 2 * (losses[0] - losses[1]) / 1e-2
      #expect(abs(numeric - Double(gradients[row][j])) < 2e-3 * max(1, abs(numeric)))
    }
  }

  @Test func `dropout keeps the expected share, scaled, and repeats itself`() {
    let count = 20_000
    let ones = [Float](repeating: 1, count: count)
    var first = ones, second = ones, other = ones
    vm_dropout(Int64(count), 0.3, 9, ones, &first, false)
    vm_dropout(Int64(count), 0.3, 9, ones, &second, false)
    vm_dropout(Int64(count), 0.3, 10, ones, &other, false)
    #expect(first == second)
    #expect(first != other)
    let kept = first.filter { $0 != 0 }
    #expect(abs(Double(kept.count) / Double(count) - 0.7) < 0.015)
    #expect(kept.allSatisfy { abs($0 - 1 / 0.7) < 1e-6 })
    let both = zip(first, other).filter { $0 != 0 && $1 != 0 }.count
    #expect(abs(Double(both) / Double(count) - 0.49) < 0.02)
  }

  @Test func `Adam takes the steps of Kingma and Ba's algorithm`() {
    var w: [Float] = [1, -2, 0.5], m: [Float] = [0, 0, 0], v = m
    var twin = w.map(Double.init), tm = [0.0, 0, 0], tv = tm
    for t in 1...5 {
      let g: [Float] = [0.1 * Float(t), -1, 0]
      let correction1 = 1 - pow(0.9, Double(t)), correction2 = 1 - pow(0.98, Double(t))
      vm_adam(
        3, 0.5, 0.9, 0.98, 1e-8, Float(0.01 / correction1), Float(1 / correction2), g, &m, &v, &w)
      for i in 0..<3 {
        let gradient = Double(g[i]) * 0.5
        tm[i] = 0.9 * tm[i] + 0.1 * gradient
        tv[i] = 0.98 * tv[i] + 0.02 * gradient * gradient
        twin[i] -= 0.01 * (tm[i] / correction1) / ((tv[i] / correction2).squareRoot() + 1e-8)
      }
    }
    for i in 0..<3 { #expect(abs(Double(w[i]) - twin[i]) < 1e-6) }
  }
}
