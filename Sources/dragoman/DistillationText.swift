import DragomanCorpora

/// What teachers translate: sentence pairs, and text of one language alone.
struct DistillationText {
  let pairs: ParallelText
  /// Text of the source language, invented or not.
  var sources: [MonolingualText]
  /// Text of the target language.
  let targets: [MonolingualText]

  /// The number of pairs and lines.
  var count: Int { pairs.count + (sources + targets).reduce(0) { $0 + $1.count } }

  /// A sentence, as far as it is known in the two languages.
  struct Sentence {
    var source: [UInt8]?
    var reference: [UInt8]?

    /// Whether a side that should be there holds nothing.
    var isEmpty: Bool { source?.isEmpty == true || reference?.isEmpty == true }
  }

  /// The pairs, then the lines of each file, in pieces of so many at most; empty ones are left out.
  func forEachChunk(
    ofAtMost size: Int, _ body: (_ sentences: [Sentence], _ done: Int) throws -> Void
  ) throws {
    var done = 0
    func visit(_ count: Int, _ sentence: (Int) -> Sentence) throws {
      for start in stride(from: 0, to: count, by: size) {
        let range = start..<min(start + size, count)
        try body(range.map(sentence).filter { !$0.isEmpty }, done + range.upperBound)
      }
      done += count
    }
    try visit(pairs.count) { index in
      pairs.withPair(index) { Sentence(source: Self.column($0), reference: Self.column($1)) }
    }
    for text in sources {
      try visit(text.count) { text.withLine($0) { Sentence(source: Self.column($0)) } }
    }
    for text in targets {
      try visit(text.count) { text.withLine($0) { Sentence(reference: Self.column($0)) } }
    }
  }

  /// A line as a column of a file with tabs, malformed bytes replaced by U+FFFD.
  static func column(_ bytes: some Collection<UInt8>) -> [UInt8] {
    String(decoding: bytes, as: UTF8.self).utf8.map { $0 == 0x09 ? 0x20 : $0 }
  }
}
