import COneDNN
import CVectorMath
import Testing

@testable import DragomanTensors

/// Products on packed weights against the triple loop.
struct ProductTests {
  var generator = TestGenerator(state: 11)

  @Test(arguments: [1, 2, 7, 64, 65, 131], [(3, 5), (16, 33), (40, 17), (150, 70)])
  mutating func `a packed product equals the triple loop`(rows: Int, sizes: (Int, Int)) {
    let (inputs, outputs) = sizes
    let w = Parameter("w", [outputs, inputs], using: &generator)
    let x = Parameter("x", [rows, inputs], using: &generator)
    let y = Parameter("y", [rows, outputs], using: &generator)
    let before = Array(y.values)
    w.packedWeights(columns: 0..<inputs, isBackward: false)
      .multiply(x.tensor, into: y.tensor, accumulate: true)
    for n in 0..<rows {
      for o in 0..<outputs {
        var sum = Double(before[n * outputs + o])
        for i in 0..<inputs {
          sum += Double(x.values[n * inputs + i]) * Double(w.values[o * inputs + i])
        }
        #expect(abs(Double(y.values[n * outputs + o]) - sum) < 1e-5)
      }
    }
  }

  @Test(
    .enabled(if: Precision.bfloat16.isSupported), arguments: [1, 7, 64],
    [(3, 5), (40, 17), (301, 66)])
  mutating func `a product in bfloat16 sums products of rounded factors in full`(
    rows: Int, sizes: (Int, Int)
  ) {
    let (inputs, outputs) = sizes
    let w = Parameter("w", [outputs, inputs], using: &generator)
    let x = Parameter("x", [rows, inputs], using: &generator)
    let y = Parameter(name: "y", shape: [rows, outputs])
    w.precision = .bfloat16
    w.multiply(x.tensor, into: y.tensor)
    for n in 0..<rows {
      for o in 0..<outputs {
        var sum = 0.0
        for i in 0..<inputs {
          sum +=
            Double(Self.bfloat16(x.values[n * inputs + i]))
            * Double(Self.bfloat16(w.values[o * inputs + i]))
        }
        #expect(abs(Double(y.values[n * outputs + o]) - sum) < 1e-5)
      }
    }
  }

  /// Rounds to 8 bits of significand, ties to even.
  private static func bfloat16(_ x: Float) -> Float {
    let bits = x.bitPattern
    return Float(bitPattern: (bits &+ 0x7FFF &+ ((bits >> 16) & 1)) & 0xFFFF_0000)
  }

  @Test(.enabled(if: Precision.int8.isSupported), arguments: [1, 7, 64], [(3, 5), (40, 17)])
  mutating func `a product in 8 bits is off by no more than its factors are rounded`(
    rows: Int, sizes: (Int, Int)
  ) {
    let (inputs, outputs) = sizes
    let w = Parameter("w", [outputs, inputs], using: &generator)
    let x = Parameter("x", [rows, inputs], using: &generator)
    let y = Parameter("y", [rows, outputs], using: &generator)
    let before = Array(y.values)
    w.precision = .int8
    w.packedWeights(columns: 0..<inputs, isBackward: false)
      .multiply(x.tensor, into: y.tensor, accumulate: true)
    func magnitudes(_ parameter: Parameter, _ row: Int) -> [Double] {
      (0..<inputs).map { Double(abs(parameter.values[row * inputs + $0])) }
    }
    for n in 0..<rows {
      for o in 0..<outputs {
        let (xs, ws) = (magnitudes(x, n), magnitudes(w, o))
        let (dx, dw) = ((xs.max() ?? 0) / 254, (ws.max() ?? 0) / 254)
        var sum = Double(before[n * outputs + o])
        var bound = 1e-5
        for i in 0..<inputs {
          sum += Double(x.values[n * inputs + i]) * Double(w.values[o * inputs + i])
          bound += xs[i] * dw + ws[i] * dx + dx * dw
        }
        #expect(abs(Double(y.values[n * outputs + o]) - sum) <= bound)
      }
    }
  }

  @Test(
    .enabled(if: Precision.int8.isSupported), arguments: [-1, 1] as [Float], [-1, 1] as [Float])
  func `sums of 8-bit products never saturate`(x: Float, w: Float) {
    let inputs = 1024
    let weight = Parameter(name: "w", shape: [33, inputs])
    let rows = Parameter(name: "x", shape: [3, inputs])
    let y = Parameter(name: "y", shape: [3, 33])
    weight.values.update(repeating: w)
    rows.values.update(repeating: x)
    weight.precision = .int8
    weight.multiply(rows.tensor, into: y.tensor)
    for value in y.values { #expect(abs(value - x * w * Float(inputs)) < 0.01) }
  }

  @Test mutating func `a quantised matrix gives the same products and rows as its expansion`() {
    let original = Parameter("w", [17, 12], using: &generator)
    original.values[12..<24].update(repeating: 0)
    let storage = QuantizedStorage(original.tensor)
    let quantized = Parameter(name: "w", shape: [17, 12])
    quantized.adopt(storage.matrix, ownedBy: storage)
    let expanded = Parameter(name: "w", shape: [17, 12])
    let ids = (0..<17).map { Int32($0) }
    quantized.gather(ids, into: expanded.tensor)
    for row in 0..<17 {
      for column in 0..<12 {
        let index = row * 12 + column
        #expect(
          expanded.values[index]
            == storage.matrix.scales[row] * Float(storage.matrix.values[index]))
        let error = abs(expanded.values[index] - original.values[index])
        #expect(error <= storage.matrix.scales[row] * 0.5001)
      }
    }
    let x = Parameter("x", [5, 7], using: &generator)
    func product(_ parameter: Parameter, _ precision: Precision) -> [Float] {
      let y = Parameter(name: "y", shape: [5, 17])
      parameter.precision = precision
      parameter.packedWeights(columns: 5..<12, isBackward: false)
        .multiply(x.tensor, into: y.tensor)
      return Array(y.values)
    }
    #expect(product(quantized, .float32) == product(expanded, .float32))
    guard Precision.int8.isSupported else { return }
    for (a, b) in zip(product(quantized, .int8), product(expanded, .int8)) {
      #expect(abs(a - b) < 1e-5)
    }
  }

  @Test(arguments: Precision.allCases.filter(\.isSupported))
  mutating func `a row's product does not depend on the number of rows`(precision: Precision) {
    let w = Parameter("w", [96, 80], using: &generator)
    w.precision = precision
    let x = Parameter("x", [130, 80], using: &generator)
    let packed = w.packedWeights(columns: 0..<80, isBackward: false)
    let workspace = Workspace()
    let whole = workspace.tensor(rows: 130, columns: 96)
    packed.multiply(x.tensor, into: whole)
    for count in 1...129 {
      let part = workspace.tensor(rows: count, columns: 96)
      packed.multiply(x.tensor.rows(130 - count..<130), into: part)
      #expect(Array(part.elements) == Array(whole.rows(130 - count..<130).elements))
    }
  }

  @Test(arguments: [(1, 1), (3, 5), (130, 64), (301, 66), (257, 200)])
  mutating func `products of floats are the same with AVX-512 and without, for any rows`(
    sizes: (Int, Int)
  ) {
    let (inputs, outputs) = (Int64(sizes.0), Int64(sizes.1))
    let w = Parameter("w", [sizes.1, sizes.0], using: &generator)
    let across = Parameter("w", [sizes.0, sizes.1], using: &generator)
    let x = Parameter("x", [13, sizes.0], using: &generator)
    let start = Parameter("start", [13, sizes.1], using: &generator)
    let unit = Int64(vm_panel_columns)
    let count = Int(inputs * ((outputs + unit - 1) / unit * unit))
    func panels(_ fill: (UnsafeMutablePointer<UInt32>) -> Void) -> UnsafeMutablePointer<UInt32> {
      let panels = UnsafeMutableRawPointer.allocate(byteCount: 4 * count, alignment: 64)
        .bindMemory(to: UInt32.self, capacity: count)
      fill(panels)
      return panels
    }
    func product(
      _ panels: UnsafeMutablePointer<UInt32>, from row: Int, rows: Int,
      by multiply: (vm_factors, vm_sum) -> Void
    ) -> [UInt32] {
      var y = [Float](repeating: .nan, count: rows * sizes.1)
      x.values.baseAddress!.withMemoryRebound(to: UInt32.self, capacity: x.count) { x in
        y.withUnsafeMutableBufferPointer { y in
          multiply(
            vm_factors(
              rows: Int64(rows), words: inputs, columns: outputs, x: x + row * sizes.0,
              x_stride: inputs, panels: panels),
            vm_sum(
              start: start.tensor.row(row), start_stride: outputs, y: y.baseAddress,
              y_stride: outputs))
        }
      }
      return y.map(\.bitPattern)
    }
    for (weights, rowStride, columnStride) in [(w, 1, inputs), (across, outputs, 1)] {
      let usual = panels {
        vm_fill_panels(
          vm_word_float, inputs, outputs, weights.tensor.base, Int64(rowStride), columnStride, $0)
      }
      let plain = panels {
        vm_fill_float_panels(
          inputs, outputs, weights.tensor.base, Int64(rowStride), columnStride, $0)
      }
      defer {
        usual.deallocate()
        plain.deallocate()
      }
      #expect((0..<count).allSatisfy { usual[$0] == plain[$0] })
      let whole = product(plain, from: 0, rows: 13) { vm_multiply_float_panels($0, $1) }
      let best = product(usual, from: 0, rows: 13) { vm_multiply_panels(vm_word_float, $0, $1) }
      #expect(whole == best)
      for rows in 1...12 {
        let part = product(plain, from: 13 - rows, rows: rows) { vm_multiply_float_panels($0, $1) }
        #expect(part == Array(whole.suffix(part.count)), "\(rows) rows")
      }
    }
  }

  @Test(arguments: Precision.allCases.filter(\.isSupported))
  mutating func `a part of a product has the bits of the whole`(precision: Precision) {
    let w = Parameter("w", [200, 37], using: &generator)
    w.precision = precision
    let x = Parameter("x", [67, 37], using: &generator)
    let workspace = Workspace()
    let whole = workspace.tensor(rows: 67, columns: 200)
    w.multiply(x.tensor, into: whole)
    let unit = Parameter.outputPartUnit
    for outputs in [0..<unit, unit..<200, unit..<unit + 3, 2 * unit..<200] {
      let part = workspace.tensor(rows: 67, columns: outputs.count)
      w.multiply(x.tensor, outputs: outputs, into: part)
      for row in 0..<67 {
        for (column, output) in outputs.enumerated() {
          #expect(part.row(row)[column] == whole.row(row)[output])
        }
      }
    }
  }

  @Test(
    arguments: [Precision.float32, .bfloat16].filter(\.isSupported),
    [[1, 33, 300], [0, 33, 0, 5], [0]])
  mutating func `a weight's gradient sums over the rows of all parts`(
    precision: Precision, lengths: [Int]
  ) {
    let (m, n) = (70, 65)
    let a = lengths.map { Parameter("a", [$0, m], using: &generator) }
    let b = lengths.map { Parameter("b", [$0, n + 3], using: &generator) }
    let c = Parameter("c", [m, n], using: &generator)
    let before = Array(c.values)
    let parts = zip(a, b).map { a, b in
      odn_rows(
        k: Int64(a.rows), a: a.tensor.base, b: b.tensor.base, a_stride: Int64(m),
        b_stride: Int64(n + 3))
    }
    for accumulate in [true, false] {
      let status = odn_multiply_transposed(
        precision.code, Int64(m), Int64(n), Int64(parts.count), parts, accumulate, c.tensor.base,
        Int64(n))
      #expect(status == 0)
      func rounded(_ x: Float) -> Double {
        Double(precision == .bfloat16 ? Self.bfloat16(x) : x)
      }
      for i in 0..<m {
        for j in 0..<n {
          var sum = accumulate ? Double(before[i * n + j]) : 0
          for (a, b) in zip(a, b) {
            for k in 0..<a.rows {
              sum += rounded(a.values[k * m + i]) * rounded(b.values[k * (n + 3) + j])
            }
          }
          #expect(abs(Double(c.values[i * n + j]) - sum) < 1e-4)
        }
      }
    }
  }

  @Test(arguments: [Float.nan, .infinity, -.infinity])
  mutating func `what is no finite number is none in 8 bits either`(value: Float) throws {
    let w = Parameter("w", [5, 40], using: &generator)
    let x = Parameter("x", [3, 40], using: &generator)
    let y = Parameter(name: "y", shape: [3, 5])
    for place in [3, 37] {
      let broken = Parameter("broken", [3, 40], using: &generator)
      broken.values[40 + place] = value
      let storage = QuantizedStorage(broken.tensor)
      let areFinite = withExtendedLifetime(storage) {
        (0..<3).map { storage.matrix.scales[$0].isFinite }
      }
      #expect(areFinite == [true, false, true])
      guard Precision.int8.isSupported else { continue }
      x.values[40 + place] = value
      w.precision = .int8
      w.packedWeights(columns: 0..<40, isBackward: false).multiply(x.tensor, into: y.tensor)
      #expect((0..<15).map { y.values[$0].isFinite } == (0..<15).map { !(5..<10).contains($0) })
      x.values[40 + place] = 0
    }
  }

  @Test mutating func `changed weights are packed anew`() {
    let w = Parameter("w", [4, 3], using: &generator)
    let x = Parameter("x", [1, 3], using: &generator)
    let y = Parameter(name: "y", shape: [1, 4])
    w.packedWeights(columns: 0..<3, isBackward: false).multiply(x.tensor, into: y.tensor)
    #expect(y.values.contains { $0 != 0 })
    for index in w.values.indices { w.values[index] = 0 }
    w.invalidatePackedCopies()
    w.packedWeights(columns: 0..<3, isBackward: false).multiply(x.tensor, into: y.tensor)
    #expect(y.values.allSatisfy { $0 == 0 })
  }
}
