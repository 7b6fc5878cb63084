import DragomanText

/// What `dragoman benchmark text` found.
struct BenchmarkTextReport: Encodable {
  /// Something that was measured.
  struct Row: Encodable {
    var what: String
    var threads: Int
    /// The median of all rounds.
    var seconds: Double
    var megabytesPerSecond: Double
    /// What came of it, such as segments or tokens.
    var items: Int
    /// What these are.
    var unit: String
    /// This speed over that of ICU's word breaking, for what goes through all of the text.
    var ratio: Double?
  }

  var bytes: Int
  var lines: Int
  var vocabularyKind: String
  var vocabularySize: Int
  var icu = ICU.version
  var rows: [Row] = []
  var peakMemoryBytes = 0

  init(bytes: Int, lines: Int, vocabulary: Vocabulary) {
    self.bytes = bytes
    self.lines = lines
    vocabularyKind = vocabulary.kind.rawValue
    vocabularySize = vocabulary.count
  }

  /// Adds what the rounds of a measurement gave.
  mutating func append(
    _ what: String, _ rounds: [TextTiming.Measurement], unit: String, threads: Int = 1,
    isCompared: Bool = true
  ) {
    let sorted = rounds.map(\.seconds).sorted()
    let middle = sorted.count / 2
    let seconds =
      sorted.count % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2
    rows.append(
      Row(
        what: what, threads: threads, seconds: seconds,
        megabytesPerSecond: Double(bytes) / seconds / 1e6, items: rounds[0].items, unit: unit,
        ratio: isCompared ? (rows.first?.seconds ?? seconds) / seconds : nil))
  }

  func write(to output: Output) throws(CommandError) {
    try output.write(
      line: "\(Decimals.text(Double(bytes) / 1e6, places: 1)) MB in \(Decimals.grouped(lines)) "
        + "lines, \(Decimals.grouped(vocabularySize)) entries (\(vocabularyKind)), ICU \(icu), "
        + "peak memory \(peakMemoryBytes >> 20) MB")
    try output.write(line: "")
    var table = TextTable(["", "threads", "seconds", "MB/s", "of ICU", "what came of it"])
    for row in rows {
      table.append([
        row.what, "\(row.threads)", Decimals.text(row.seconds, places: 3),
        Decimals.text(row.megabytesPerSecond, places: 1),
        row.ratio.map { Decimals.text($0, places: 2) } ?? "",
        "\(Decimals.grouped(row.items)) \(row.unit)",
      ])
    }
    try table.write(to: output)
  }
}
