import DragomanPages

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// A curve over a logarithmic horizontal axis, as SVG.
struct LineChart {
  var points: [CurvePoint]
  /// The vertical axis: logarithmic from the smallest value, or linear from 0 to 1.
  var isLogarithmic: Bool
  /// The kind of the line, which decides its colour.
  var kind = "one"

  // The picture in its own units: the axes leave room for labels at the left and the bottom.
  private static let left = 40.0
  private static let right = 312.0
  private static let top = 10.0
  private static let bottom = 158.0

  /// The picture, or nothing when there are fewer than two points.
  var svg: String {
    guard points.count > 1, let last = points.last, last.x > 1 else { return "" }
    let path = points.enumerated().map { index, point in
      "\(index == 0 ? "M" : "L")\(fixed(x(point.x), 1)) \(fixed(y(point.y), 1))"
    }.joined()
    return """
      <svg viewBox="0 0 320 182" role="img">\(verticalTicks)\(horizontalTicks)\
      <path class="area \(kind)" d="\(path)L\(fixed(x(last.x), 1)) \(Self.bottom)\
      L\(Self.left) \(Self.bottom)Z"/><path class="curve \(kind)" d="\(path)"/></svg>
      """
  }

  private var largestX: Double { points.map(\.x).max() ?? 1 }
  private var largestY: Double { isLogarithmic ? max(10, points.map(\.y).max() ?? 1) : 1 }

  private func x(_ value: Double) -> Double {
    Self.left + (Self.right - Self.left) * log10(max(1, value)) / log10(max(2, largestX))
  }

  private func y(_ value: Double) -> Double {
    let share = isLogarithmic ? log10(max(1, value)) / log10(largestY) : value
    return Self.bottom - (Self.bottom - Self.top) * share
  }

  private var horizontalTicks: String {
    powers(upTo: largestX).map { value in
      """
      <line class="grid" x1="\(fixed(x(value), 1))" x2="\(fixed(x(value), 1))" y1="\(Self.top)" \
      y2="\(Self.bottom)"/><text class="axis" x="\(fixed(x(value), 1))" y="172">\(short(value))</text>
      """
    }.joined()
  }

  private var verticalTicks: String {
    let values = isLogarithmic ? powers(upTo: largestY) : [0, 0.25, 0.5, 0.75, 1]
    return values.map { value in
      let label = isLogarithmic ? short(value) : "\(Int(value * 100)) %"
      return """
        <line class="grid" x1="\(Self.left)" x2="\(Self.right)" y1="\(fixed(y(value), 1))" \
        y2="\(fixed(y(value), 1))"/><text class="axis end" x="\(Self.left - 5)" \
        y="\(fixed(y(value) + 3, 1))">\(label)</text>
        """
    }.joined()
  }

  private func powers(upTo limit: Double) -> [Double] {
    var values: [Double] = []
    var value = 1.0
    while value <= limit * 1.0001 {
      values.append(value)
      value *= 10
    }
    return values
  }

  private func short(_ value: Double) -> String {
    if value >= 1e6 { return "\(Int(value / 1e6))M" }
    return value >= 1e3 ? "\(Int(value / 1e3))k" : "\(Int(value))"
  }
}

/// Columns beside one another, as SVG.
struct ColumnChart {
  var values: [Int]
  /// What a column of a number stands for, for the pointer and the axis.
  var label: (Int) -> String

  /// The picture, or nothing where all columns are empty.
  var svg: String {
    guard let largest = values.max(), largest > 0 else { return "" }
    let width = 300.0 / Double(values.count)
    var content = ""
    for (index, value) in values.enumerated() {
      let height = value == 0 ? 0 : max(1.5, 140 * Double(value) / Double(largest))
      let x = 10 + width * Double(index)
      content += """
        <rect class="column" x="\(fixed(x, 2))" y="\(fixed(158 - height, 1))" \
        width="\(fixed(max(1, width - 1.5), 2))" height="\(fixed(height, 1))" rx="1.5">\
        <title>\(escapeHTML(label(index))): \(value)</title></rect>
        """
      if index % max(1, (values.count + 5) / 6) == 0 || index == values.count - 1 {
        content += """
          <text class="axis" x="\(fixed(x + width / 2, 1))" y="172">\(escapeHTML(label(index)))</text>
          """
      }
    }
    return "<svg viewBox=\"0 0 320 182\" role=\"img\">\(content)</svg>"
  }
}
