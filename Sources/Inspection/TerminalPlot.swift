#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A curve or a histogram in the characters of a terminal: braille dots and blocks.
public struct TerminalPlot: Sendable {
  /// How numbers lie on an axis.
  public enum Scale: Sendable {
    /// Equal steps are equally far apart.
    case linear
    /// Equal factors are equally far apart; numbers must be positive.
    case logarithmic
  }

  /// The characters between the axes.
  public var columns = 60
  /// The lines between the axes.
  public var rows = 12

  /// A plot of the usual size.
  public init() {}
}

extension TerminalPlot {
  /// Draws a curve.
  ///
  /// - Parameters:
  ///   - points: The points from left to right, at least two different ones.
  ///   - x: The scale of the horizontal axis.
  ///   - y: The scale of the vertical axis.
  ///   - yLabel: What a number on the vertical axis is called.
  /// - Returns: Lines, each with a line feed; empty when there is too little to draw.
  public func curve(
    _ points: [CurvePoint], x: Scale, y: Scale, yLabel: (Double) -> String
  ) -> String {
    let places = points.map { (x: position($0.x, x), y: position($0.y, y)) }
    guard let left = places.map(\.x).min(), let right = places.map(\.x).max(), left < right,
      let low = places.map(\.y).min(), let high = places.map(\.y).max(), low < high
    else { return "" }
    var canvas = BrailleCanvas(columns: columns, rows: rows)
    for (from, to) in zip(places, places.dropFirst()) {
      canvas.line(
        from: ((from.x - left) / (right - left), (from.y - low) / (high - low)),
        to: ((to.x - left) / (right - left), (to.y - low) / (high - low)))
    }
    let top = yLabel(points.map(\.y).max() ?? 0)
    let bottom = yLabel(points.map(\.y).min() ?? 0)
    let width = max(top.count, bottom.count)
    var text = ""
    for (row, line) in canvas.lines.enumerated() {
      let label = row == 0 ? top : row == rows - 1 ? bottom : ""
      text += pad(label, width) + (label.isEmpty ? " │" : " ┤") + line + "\n"
    }
    let first = "\(Int(points.first?.x ?? 0))"
    let last = "\(Int(points.last?.x ?? 0))"
    text += String(repeating: " ", count: width + 1) + "└" + String(repeating: "─", count: columns)
    text += "\n" + String(repeating: " ", count: width + 2) + first
    text += String(repeating: " ", count: max(1, columns - first.count - last.count)) + last + "\n"
    return text
  }

  /// Draws columns beside one another.
  ///
  /// - Parameters:
  ///   - values: The heights, at least one of them positive.
  ///   - first: What to write under the first column.
  ///   - last: What to write under the last one.
  /// - Returns: Lines, each with a line feed; empty when there is nothing to draw.
  public func histogram(_ values: [Int], first: String, last: String) -> String {
    guard let largest = values.max(), largest > 0 else { return "" }
    let blocks = [" ", "▁", "▂", "▃", "▄", "▅", "▆", "▇", "█"]
    let height = max(3, rows / 2)
    let label = "\(largest)"
    var text = ""
    let width = max(1, columns / (2 * values.count))
    for row in 0..<height {
      text += pad(row == 0 ? label : "", label.count) + (row == 0 ? " ┤" : " │")
      for value in values {
        // What is there at all shows at least as one eighth.
        let eighths = value == 0 ? 0 : max(1, value * height * 8 / largest)
        let block = blocks[min(8, max(0, eighths - (height - 1 - row) * 8))]
        text += String(repeating: block, count: width)
      }
      text += "\n"
    }
    text += String(repeating: " ", count: label.count + 1) + "└"
    text += String(repeating: "─", count: width * values.count) + "\n"
    text += String(repeating: " ", count: label.count + 2) + first
    return text
      + String(repeating: " ", count: max(1, width * values.count - first.count - last.count))
      + last + "\n"
  }

  private func position(_ value: Double, _ scale: Scale) -> Double {
    switch scale {
    case .linear: value
    case .logarithmic: log10(max(value, 1e-12))
    }
  }

  private func pad(_ text: String, _ width: Int) -> String {
    String(repeating: " ", count: max(0, width - text.count)) + text
  }
}

/// Two by four dots a character, U+2800 and following.
private struct BrailleCanvas {
  private let columns: Int
  private let rows: Int
  private var cells: [UInt32]

  init(columns: Int, rows: Int) {
    self.columns = columns
    self.rows = rows
    cells = Array(repeating: 0, count: columns * rows)
  }

  /// Draws a line between points given as shares of width and height, (0, 0) at the bottom left.
  mutating func line(from: (x: Double, y: Double), to: (x: Double, y: Double)) {
    let width = Double(2 * columns - 1)
    let height = Double(4 * rows - 1)
    let steps = Int(max(abs(to.x - from.x) * width, abs(to.y - from.y) * height).rounded(.up))
    for step in 0...max(1, steps) {
      let share = Double(step) / Double(max(1, steps))
      set(
        Int(((from.x + share * (to.x - from.x)) * width).rounded()),
        Int(((1 - from.y - share * (to.y - from.y)) * height).rounded()))
    }
  }

  private mutating func set(_ x: Int, _ y: Int) {
    let bits: [UInt32] = [0x01, 0x08, 0x02, 0x10, 0x04, 0x20, 0x40, 0x80]
    cells[y / 4 * columns + x / 2] |= bits[y % 4 * 2 + x % 2]
  }

  var lines: [String] {
    (0..<rows).map { row in
      var line = ""
      for cell in cells[(row * columns)..<((row + 1) * columns)] {
        line.unicodeScalars.append(cell == 0 ? " " : Unicode.Scalar(0x2800 + cell) ?? " ")
      }
      return line
    }
  }
}
