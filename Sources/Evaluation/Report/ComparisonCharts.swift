import DragomanPages

extension ComparisonPage {
  /// How many segments the system changes by how much, under the first metric.
  var differenceChart: String {
    guard let pair = pairs.first else { return "" }
    let sign = pair.system.metric.higherIsBetter ? 1.0 : -1.0
    let differences = zip(pair.system.segmentScores, pair.baseline.segmentScores).map {
      sign * ($0 - $1)
    }
    // Eleven columns: unchanged in the middle, five steps to either side.
    let limits = [0.0, 5, 10, 20, 40]
    var counts = [Int](repeating: 0, count: 11)
    for difference in differences {
      let step = limits.count { abs(difference) > $0 + 1e-9 }
      counts[difference < 0 ? 5 - step : 5 + step] += 1
    }
    let largest = Double(max(1, counts.max() ?? 1))
    let labels = ["−40", "−20", "−10", "−5", "−", "=", "+", "+5", "+10", "+20", "+40"]
    var columns = ""
    for (index, count) in counts.enumerated() {
      let height = 120 * Double(count) / largest
      let x = 2 + 24 * index
      let kind = index < 5 ? "loss" : index > 5 ? "win" : "same"
      columns += """
        <rect class="\(kind)" x="\(x)" y="\(fixed(140 - height, 1))" width="20" \
        height="\(fixed(max(height, count > 0 ? 1.5 : 0), 1))" rx="3"><title>\(count) segments</title></rect>
        <text x="\(x + 10)" y="\(fixed(134 - height, 1))">\(count)</text>
        <text class="axis" x="\(x + 10)" y="158">\(labels[index])</text>
        """
    }
    return figure(
      "Change of \(pair.system.score.name) by segment",
      "Segments to the right are better under the system.",
      "<svg viewBox=\"0 0 264 164\" role=\"img\">\(columns)</svg>")
  }

  /// The first metric by the length of the reference.
  var lengthChart: String {
    guard let pair = pairs.first, !lengths.isEmpty else { return "" }
    let rows = lengths.map { bucket in
      Row(
        label: bucket.label, note: "\(bucket.segments.count)",
        values: [pair.system.score(of: bucket.segments), pair.baseline.score(of: bucket.segments)])
    }
    return figure(
      "\(pair.system.score.name) by length",
      "Words in the reference, and the number of segments.", bars(rows, decimals: 1))
  }

  /// The F measure of words by their frequency.
  var frequencyChart: String {
    guard !frequencies.isEmpty else { return "" }
    let rows = frequencies.map { bucket in
      let other = baselineFrequencies.first { $0.label == bucket.label }
      return Row(
        label: bucket.label, note: "\(bucket.inReferences)",
        values: [100 * bucket.fMeasure, 100 * (other?.fMeasure ?? 0)])
    }
    return figure(
      "Words found, by frequency",
      "How often a word occurs, the number of such words in the reference, and their F measure.",
      bars(rows, decimals: 1))
  }

  private struct Row {
    var label: String
    var note: String
    var values: [Double]
  }

  private func bars(_ rows: [Row], decimals: Int) -> String {
    let largest = max(1e-9, rows.flatMap(\.values).max() ?? 1)
    let body = rows.map { row in
      let bars = zip(row.values, ["one", "two"]).map { value, kind in
        """
        <span class="track"><i class="\(kind)" style="width:\(fixed(78 * value / largest, 1))%"></i>\
        <b>\(fixed(value, decimals))</b></span>
        """
      }
      return "<tr><th>\(escapeHTML(row.label))</th><td class=\"note\">\(row.note)</td>"
        + "<td>\(bars.joined())</td></tr>"
    }
    return "<table class=\"bars\">\(body.joined())</table>"
  }

  private func figure(_ title: String, _ caption: String, _ content: String) -> String {
    """
    <figure><h2>\(escapeHTML(title))</h2><p class="hint">\(escapeHTML(caption))</p>\
    \(content)</figure>
    """
  }
}
