import CVectorMath
import DragomanTensors
import Foundation
import Testing

/// The search fused with the softmax, against sorting and double precision.
struct BestTests {
  struct Found {
    var columns: [Int32]
    var values: [Float]
    var logSum: Float
  }

  private func best(_ logits: [Float], bias: [Float]? = nil, from first: Int = 0, _ k: Int) -> Found
  {
    var columns = [Int32](repeating: -1, count: max(k, 1))
    var values = [Float](repeating: .nan, count: max(k, 1))
    var logSum: Float = 0
    let bias = bias ?? logits.map { _ in 0 }
    let count = vm_best(
      Int64(logits.count), logits, bias, Int64(first), Int64(k), &columns, &values, &logSum)
    return Found(
      columns: Array(columns.prefix(Int(count))), values: Array(values.prefix(Int(count))),
      logSum: logSum)
  }

  @Test(arguments: [1, 3, 16, 127, 128, 129, 700], [0, 1, 2, 10, 140])
  func `the best are what sorting puts first, normalised over all`(vocabulary: Int, k: Int) {
    var generator = TestGenerator(state: UInt64(vocabulary * 1000 + k))
    for (levels, first) in [(1 << 20, 0), (5, 3), (40, vocabulary / 2), (1, 0)] {
      // With few levels, equal logits are the rule.
      let logits = (0..<vocabulary).map { _ in
        Float(Int.random(in: 0..<levels, using: &generator)) / Float(levels) * 20 - 30
      }
      let bias = (0..<vocabulary).map { _ in Float(Int.random(in: 0...2, using: &generator)) }
      let sums = zip(logits, bias).map { $0 + $1 }
      let logSum = log(sums.reduce(0) { $0 + exp(Double($1)) })
      let expected = sums.indices.dropFirst(first)
        .sorted { sums[$0] != sums[$1] ? sums[$0] > sums[$1] : $0 < $1 }.prefix(k)
      let found = best(logits, bias: bias, from: first, k)
      #expect(found.columns == expected.map(Int32.init))
      #expect(abs(Double(found.logSum) - logSum) < 1e-5)
      for (value, column) in zip(found.values, expected) {
        #expect(abs(Double(value) - (Double(sums[column]) - logSum)) < 1e-5)
      }
      // Asked for all, the same bits come out.
      var all = logits
      vm_log_probabilities(Int64(vocabulary), logits, bias, found.logSum, &all)
      for (value, column) in zip(found.values, found.columns) { #expect(all[Int(column)] == value) }
    }
  }

  @Test(arguments: [1, 256, 257, 1500], [0, 1, 7])
  func `logits in parts give what they give at once`(vocabulary: Int, k: Int) {
    var generator = TestGenerator(state: UInt64(vocabulary + k))
    let logits = (0..<vocabulary).map { _ in Float.random(in: -9...9, using: &generator) }
    let bias = (0..<vocabulary).map { _ in Float.random(in: -1...1, using: &generator) }
    let whole = best(logits, bias: bias, from: 2, k)
    for size in [Int(vm_best_unit), 3 * Int(vm_best_unit)] {
      var columns = [Int32](repeating: -1, count: max(k, 1))
      var values = [Float](repeating: .nan, count: max(k, 1))
      var logSum: Float = 0
      var state = vm_best_state()
      vm_best_begin(&state)
      for start in stride(from: 0, to: vocabulary, by: size) {
        let end = min(start + size, vocabulary)
        vm_best_extend(
          &state, Int64(start), Int64(end - start), Array(logits[start..<end]),
          Array(bias[start..<end]), 2, Int64(k), &columns, &values)
      }
      let count = Int(vm_best_end(&state, &values, &logSum))
      #expect(logSum == whole.logSum)
      #expect(Array(columns.prefix(count)) == whole.columns)
      #expect(Array(values.prefix(count)) == whole.values)
    }
  }

  @Test func `logits of any size neither overflow nor vanish`() {
    // The largest comes last, so that every block raises the running maximum.
    let rising = (0..<1000).map { Float($0) * 100 }
    let found = best(rising, 2)
    #expect(found.columns == [999, 998] && found.values == [0, -100])
    let falling = best(rising.reversed(), 2)
    #expect(falling.columns == [0, 1] && falling.values == [0, -100])
    let tiny = best([Float](repeating: -1e30, count: 300), 1)
    #expect(tiny.columns == [0])
  }

  @Test func `what is impossible or no number is never among the best`() {
    var logits = [Float](repeating: -.infinity, count: 200)
    logits[7] = 1
    logits[150] = 2
    let found = best(logits, 5)
    #expect(found.columns == [150, 7])
    #expect(abs(found.logSum - Float(2 + log1p(exp(-1.0)))) < 1e-6)
    #expect(best(logits, from: 151, 5).columns.isEmpty)
    #expect(best([Float](repeating: -.infinity, count: 40), 3).columns.isEmpty)
    logits[20] = .nan
    #expect(best(logits, 5).columns.isEmpty, "a sum that is no number normalises nothing")
    logits[20] = .infinity
    #expect(best(logits, 5).columns.isEmpty)
  }
}
