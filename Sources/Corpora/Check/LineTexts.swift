import DragomanText

/// Lines in pairs.
protocol PairedLines {
  /// The number of pairs.
  var count: Int { get }

  /// The bytes of a pair.
  func withPair<Result>(
    _ index: Int,
    _ body: (_ source: UnsafeBufferPointer<UInt8>, _ target: UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result
}

extension ParallelText: PairedLines {}

/// The two sides of a corpus as lines, neither checked for their number nor, but for UTF-16, for their
/// bytes.
struct LineTexts: PairedLines {
  /// What messages call the sides.
  let names: (source: String, target: String)
  let source: TextLines
  let target: TextLines
  // Of a file with tabs both sides are in one text.
  private let tabs: [(first: Int, end: Int)?]?

  init(source: String, target: String) throws(CorpusError) {
    names = (source, target)
    self.source = try TextLines(contentsOf: source)
    self.target = try TextLines(contentsOf: target)
    try self.source.requireNoUTF16()
    try self.target.requireNoUTF16()
    tabs = nil
  }

  /// Reads one file of pairs separated by a tab.
  ///
  /// - Throws: ``CorpusError`` for a file that cannot be read, or has no tab at all.
  init(tabSeparated path: String) throws(CorpusError) {
    names = (path, path)
    source = try TextLines(contentsOf: path)
    try source.requireNoUTF16()
    target = source
    let lines = source
    let tabs: [(first: Int, end: Int)?] = (0..<lines.count).map { index in
      lines.withLine(index) { line in
        let tab = UInt8(ascii: "\t")
        guard let first = line.firstIndex(of: tab) else { return nil }
        return (first, line[(first + 1)...].firstIndex(of: tab) ?? line.count)
      }
    }
    guard tabs.isEmpty || tabs.contains(where: { $0 != nil }) else {
      throw .missingColumn(path: path, line: 1)
    }
    self.tabs = tabs
  }

  var isTabSeparated: Bool { tabs != nil }

  /// The pairs that both sides have.
  var count: Int { min(source.count, target.count) }

  /// The bytes of a pair; a line without a tab has an empty target.
  func withPair<Result>(
    _ index: Int,
    _ body: (_ source: UnsafeBufferPointer<UInt8>, _ target: UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    guard let tabs else {
      return source.withLine(index) { source in target.withLine(index) { body(source, $0) } }
    }
    return source.withLine(index) { line in
      let (first, end) = tabs[index] ?? (line.count, line.count)
      return body(
        UnsafeBufferPointer(rebasing: line[..<first]),
        UnsafeBufferPointer(rebasing: line[min(first + 1, line.count)..<end]))
    }
  }

  /// What follows the target in its line, from a tab on: further columns.
  func furtherColumns(of index: Int) -> [UInt8] {
    guard let end = tabs?[index]?.end else { return [] }
    return source.withLine(index) { Array($0[end...]) }
  }

  /// Where a byte of a side stands in its file's line: a target after a tab starts later.
  func offset(ofTargetIn index: Int) -> Int { (tabs?[index]?.first).map { $0 + 1 } ?? 0 }
}

/// Two hashes of a text, so that different texts are told apart in any corpus.
struct TextHash: Hashable {
  private let first: UInt64
  private let second: UInt64

  /// Joins the hashes of two texts.
  init(_ left: TextHash, _ right: TextHash) {
    first = left.first &* 0x9E37_79B9_7F4A_7C15 ^ right.first
    second = (left.second << 1 | left.second >> 63) &+ right.second &* 0xD6E8_FEB8_6659_FD93
  }

  /// Hashes a text without the white space around it.
  init(_ text: UnsafeBufferPointer<UInt8>) {
    var start = 0
    var end = text.count
    while start < end, text[start] <= 0x20 { start += 1 }
    while end > start, text[end - 1] <= 0x20 { end -= 1 }
    var first: UInt64 = 0xCBF2_9CE4_8422_2325
    var second: UInt64 = 0x9E37_79B9_7F4A_7C15
    for position in start..<end {
      first = (first ^ UInt64(text[position])) &* 0x100_0000_01B3
      second = (second &+ UInt64(text[position])) &* 0xD6E8_FEB8_6659_FD93
      second ^= second >> 32
    }
    self.first = first
    self.second = second
  }
}
