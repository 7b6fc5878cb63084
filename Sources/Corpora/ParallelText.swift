/// A parallel corpus as text: pairs of lines, as bytes that were checked to be UTF-8.
public struct ParallelText: Sendable {
  /// Where the pairs come from, for messages.
  public let path: String

  /// For each file its digest.
  public let digests: [String: String]

  /// The lines that were repaired.
  public private(set) var repairs: [LineRepair] = []

  private enum Storage: Sendable {
    case files(source: TextLines, target: TextLines)
    /// One file and, for each line, the offset of the first tab and the end of the second column.
    case columns(TextLines, tabs: [(first: Int, end: Int)])
  }

  private let storage: Storage

  /// Reads two files whose lines translate one another.
  ///
  /// - Parameters:
  ///   - source: The source language's file, plain or gzip.
  ///   - target: The target language's file.
  ///   - repairsMalformed: Whether malformed UTF-8 is to be replaced by U+FFFD, not refused.
  /// - Throws: ``CorpusError`` for missing files, unequal numbers of lines, malformed UTF-8.
  public init(
    source: String, target: String, repairsMalformed: Bool = false
  ) throws(CorpusError) {
    let sourceLines = try TextLines(contentsOf: source)
    let targetLines = try TextLines(contentsOf: target)
    // What is no text has no lines to count.
    for lines in [sourceLines, targetLines] {
      repairs += try lines.check(repairsMalformed: repairsMalformed)
    }
    guard sourceLines.count == targetLines.count else {
      throw .unequalLines(
        source: source, sourceLines: sourceLines.count, target: target,
        targetLines: targetLines.count)
    }
    guard sourceLines.count > 0 else { throw .empty(path: source, dropped: 0) }
    path = source
    digests = ["source": sourceLines.digest, "target": targetLines.digest]
    storage = .files(source: sourceLines, target: targetLines)
  }

  /// Reads one file of pairs separated by a tab; further columns are ignored.
  ///
  /// - Parameters:
  ///   - path: The file, plain or gzip.
  ///   - repairsMalformed: Whether malformed UTF-8 is to be replaced by U+FFFD, not refused.
  /// - Throws: ``CorpusError`` for a missing file, a line without a tab, malformed UTF-8.
  public init(
    tabSeparated path: String, repairsMalformed: Bool = false
  ) throws(CorpusError) {
    let lines = try TextLines(contentsOf: path)
    guard lines.count > 0 else { throw .empty(path: path, dropped: 0) }
    repairs = try lines.check(repairsMalformed: repairsMalformed)
    var tabs: [(first: Int, end: Int)] = []
    tabs.reserveCapacity(lines.count)
    for index in 0..<lines.count {
      let columns = lines.withLine(index) { line -> (first: Int, end: Int)? in
        let tab = UInt8(ascii: "\t")
        guard let first = line.firstIndex(of: tab) else { return nil }
        return (first, line[(first + 1)...].firstIndex(of: tab) ?? line.count)
      }
      guard let columns else { throw .missingColumn(path: path, line: index + 1) }
      tabs.append(columns)
    }
    self.path = path
    digests = ["pairs": lines.digest]
    storage = .columns(lines, tabs: tabs)
  }

  /// The number of pairs.
  public var count: Int {
    switch storage {
    case .files(let source, _): source.count
    case .columns(let lines, _): lines.count
    }
  }

  /// The bytes of a pair.
  public func withPair<Result>(
    _ index: Int,
    _ body: (_ source: UnsafeBufferPointer<UInt8>, _ target: UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    switch storage {
    case .files(let source, let target):
      return source.withLine(index) { source in
        target.withLine(index) { body(source, $0) }
      }
    case .columns(let lines, let tabs):
      let (first, end) = tabs[index]
      return lines.withLine(index) { line in
        body(
          UnsafeBufferPointer(rebasing: line[..<first]),
          UnsafeBufferPointer(rebasing: line[(first + 1)..<end]))
      }
    }
  }
}
