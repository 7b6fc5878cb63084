/// Counts, line by line, how well a pipeline's vocabulary covers a corpus.
///
///     var counter = CoverageCounter(pipeline)
///     for (number, line) in lines.enumerated() {
///       counter.add(line, file: "dev.en", line: number + 1)
///     }
///     let report = counter.report()
public struct CoverageCounter {
  /// What is known of one piece of text.
  private struct WordType {
    var count = 0
    let tokens: Int
    let unknownTokens: Int
    let byteTokens: Int
    let isWhiteSpace: Bool
    let firstFile: Int
    let firstLine: Int

    var isCovered: Bool { unknownTokens == 0 && byteTokens == 0 }
  }

  private let segmenter: TextSegmenter
  private var encoder: PieceEncoder
  private var table = ByteTable()
  private var types: [WordType] = []  // by number in the table
  private var files: [String] = []
  private var lengths: [Int32] = []
  private var longest = (length: -1, file: 0, line: 0)

  /// Creates a counter that has seen nothing.
  public init(_ pipeline: TextPipeline) {
    segmenter = TextSegmenter(
      normalization: pipeline.normalization, segmentation: pipeline.segmentation)
    encoder = PieceEncoder(pipeline.vocabulary)
  }
}

extension CoverageCounter {
  /// Counts a line.
  ///
  /// - Parameters:
  ///   - text: The line.
  ///   - file: The file that it is from.
  ///   - line: Its number there, from 1.
  public mutating func add(_ text: String, file: String, line: Int) {
    var text = text
    text.withUTF8 { add(utf8: $0, file: file, line: line) }
  }

  /// Counts a line; malformed UTF-8 reads as U+FFFD.
  ///
  /// - Parameters:
  ///   - utf8: The line.
  ///   - file: The file that it is from.
  ///   - line: Its number there, from 1.
  public mutating func add(utf8: UnsafeBufferPointer<UInt8>, file: String, line: Int) {
    if files.last != file { files.append(file) }
    let place = (file: files.count - 1, line: line)
    segmenter.segment(utf8)
    var length = 0
    segmenter.text.withUnsafeBufferPointer { text in
      var start = 0
      for end in segmenter.ends {
        length += count(UnsafeBufferPointer(rebasing: text[start..<Int(end)]), at: place)
        start = Int(end)
      }
    }
    lengths.append(Int32(length))
    if length > longest.length { longest = (length, place.file, place.line) }
  }

  /// Counts a piece and returns how many tokens it has.
  private mutating func count(
    _ piece: UnsafeBufferPointer<UInt8>, at place: (file: Int, line: Int)
  ) -> Int {
    let (index, isNew) = table.insert(piece)
    if isNew {
      var ids: [Int32] = []
      encoder.append(piece, to: &ids)
      types.append(
        WordType(
          tokens: ids.count, unknownTokens: ids.filter { $0 == SpecialToken.unknown }.count,
          byteTokens: ids.filter { encoder.vocabulary.byte(at: $0) != nil }.count,
          isWhiteSpace: TextSegmenter.isWhiteSpace(piece), firstFile: place.file,
          firstLine: place.line))
    }
    types[index].count += 1
    return types[index].tokens
  }
}

extension CoverageCounter {
  /// The report on what was counted so far.
  ///
  /// - Parameter listed: How many uncovered words to list.
  /// - Returns: The report.
  public func report(listed: Int = 20) -> CoverageReport {
    let words = types.filter { !$0.isWhiteSpace }
    let covered = words.filter(\.isCovered)
    return CoverageReport(
      lines: lengths.count,
      words: words.reduce(0) { $0 + $1.count },
      wordTypes: words.count,
      coveredWords: covered.reduce(0) { $0 + $1.count },
      coveredWordTypes: covered.count,
      tokens: types.reduce(0) { $0 + $1.count * $1.tokens },
      unknownTokens: types.reduce(0) { $0 + $1.count * $1.unknownTokens },
      byteTokens: types.reduce(0) { $0 + $1.count * $1.byteTokens },
      worst: worst(listed),
      lengths: lengthReport())
  }

  private func worst(_ listed: Int) -> [CoverageReport.UncoveredWord] {
    types.indices
      .filter { !types[$0].isCovered && !types[$0].isWhiteSpace }
      .map {
        (type: types[$0], word: CountedBytes(bytes: Array(table[$0]), count: types[$0].count))
      }
      .sorted { CountedBytes.isBefore($0.word, $1.word) }
      .prefix(listed)
      .map {
        CoverageReport.UncoveredWord(
          word: TokenEscaping.escape($0.word.bytes), count: $0.word.count,
          file: files[$0.type.firstFile], line: $0.type.firstLine)
      }
  }

  private func lengthReport() -> CoverageReport.Lengths? {
    guard !lengths.isEmpty else { return nil }
    let sorted = lengths.sorted()
    // The nearest rank: the smallest length that at least `percent` % of the lines do not exceed.
    func percentile(_ percent: Int) -> Int {
      Int(sorted[max(0, (percent * sorted.count + 99) / 100 - 1)])
    }
    return CoverageReport.Lengths(
      median: percentile(50), percentile90: percentile(90), percentile95: percentile(95),
      percentile99: percentile(99), maximum: longest.length, longestFile: files[longest.file],
      longestLine: longest.line)
  }
}
