import CVectorMath
import Foundation
import Testing

/// Attention and the LSTM against their formulas, written out in double precision.
struct AttentionKernelTests {
  var generator = TestGenerator(state: 8)

  private mutating func random(_ count: Int, _ limit: Float = 2) -> [Float] {
    (0..<count).map { _ in Float.random(in: -limit...limit, using: &generator) }
  }

  @Test(arguments: [(1, 1, 3), (1, 37, 5), (2, 34, 6), (3, 48, 33)], [true, false])
  mutating func `attention follows its formula`(sizes: (Int, Int, Int), isAdditive: Bool) {
    let (heads, a, c) = (sizes.0, sizes.1, sizes.2)
    let (A, C) = (a / heads * heads, (c + heads - 1) / heads * heads)
    let starts: [Int32] = [3, 0, 3], lengths: [Int32] = [4, 3, 4], stride = 5
    let queries = random(3 * A), keys = random(7 * A), values = random(7 * C), v = random(A)
    var weights = [Float](repeating: .nan, count: 3 * heads * stride)
    var contexts = [Float](repeating: .nan, count: 3 * C)
    v.withUnsafeBufferPointer { v in
      vm_attention_forward(
        3, Int64(heads), Int64(A), Int64(C), isAdditive ? v.baseAddress : nil, queries, keys,
        values, starts, lengths, Int64(stride), &weights, &contexts)
    }
    for row in 0..<3 {
      for head in 0..<heads {
        let columns = head * (A / heads)..<(head + 1) * (A / heads)
        let source = (0..<Int(lengths[row])).map { Int(starts[row]) + $0 }
        let energies = source.map { j in
          columns.reduce(0.0) { sum, i in
            let (q, k) = (Double(queries[row * A + i]), Double(keys[j * A + i]))
            return sum + (isAdditive ? Double(v[i]) * tanh(q + k) : q * k)
          }
        }
        let total = energies.reduce(0) { $0 + exp($1) }
        let alphas = energies.map { exp($0) / total }
        for (j, alpha) in alphas.enumerated() {
          #expect(abs(Double(weights[(row * heads + head) * stride + j]) - alpha) < 1e-5)
        }
        for i in head * (C / heads)..<(head + 1) * (C / heads) {
          let expected = zip(alphas, source).reduce(0.0) {
            $0 + $1.0 * Double(values[$1.1 * C + i])
          }
          #expect(abs(Double(contexts[row * C + i]) - expected) < 1e-5)
        }
      }
    }
  }

  @Test mutating func `a sentence's attention does not depend on the rows beside it`() {
    let queries = random(40), keys = random(140), values = random(70)
    func contexts(_ rows: Range<Int>) -> [Float] {
      let starts = Array([2, 0, 2, 6] as [Int32])[rows],
        lengths = Array([4, 2, 4, 1] as [Int32])[rows]
      var weights = [Float](repeating: 0, count: 20)
      var result = [Float](repeating: 0, count: rows.count * 10)
      vm_attention_forward(
        Int64(rows.count), 1, 10, 10, nil,
        Array(queries[rows.lowerBound * 10..<rows.upperBound * 10]),
        keys, values, Array(starts), Array(lengths), 5, &weights, &result)
      return result
    }
    let together = contexts(0..<4)
    for row in 0..<4 {
      #expect(contexts(row..<row + 1) == Array(together[row * 10..<row * 10 + 10]))
    }
  }

  @Test(arguments: [1, 5, 16, 33])
  mutating func `an LSTM step follows its formula`(hidden: Int) {
    let gx = random(2 * 4 * hidden), gh = random(2 * 4 * hidden), b = random(4 * hidden)
    let c = random(2 * hidden)
    var gates = gx, next = [Float](repeating: 0, count: 2 * hidden), h = next
    vm_lstm_forward(2, Int64(hidden), &gates, gh, b, c, &next, &h)
    func sigmoid(_ x: Double) -> Double { 1 / (1 + exp(-x)) }
    for row in 0..<2 {
      for j in 0..<hidden {
        func sum(_ gate: Int) -> Double {
          let index = row * 4 * hidden + gate * hidden + j
          return Double(gx[index]) + Double(gh[index]) + Double(b[gate * hidden + j])
        }
        let memory =
          sigmoid(sum(1)) * Double(c[row * hidden + j]) + sigmoid(sum(0)) * tanh(sum(2))
        #expect(abs(Double(next[row * hidden + j]) - memory) < 3e-6)
        #expect(abs(Double(h[row * hidden + j]) - sigmoid(sum(3)) * tanh(memory)) < 3e-6)
      }
    }
  }
}
