import Testing

@testable import DragomanText

/// Words counted chunk by chunk, in blocks and on several threads, are those of the lines.
@Suite struct CountingTests {
  private static let lines: [[UInt8]] = {
    var random = SplitMix(seed: 5)
    var lines = RoundTripTests.texts.map { Array($0.utf8) }
    for _ in 0..<400 { lines.append(WordBoundaryTests.mixedText(using: &random)) }
    lines += [Array(repeating: 0x78, count: 200), [0xFF, 0x20, 0xC3, 0x28], [], [0x20]]
    // A line feed would end a line, and a carriage return before it belongs to its end.
    return lines.map { line in line.filter { $0 != 0x0A && $0 != 0x0D } }
  }()

  /// The words of all lines, each cut as a whole by ICU.
  private func reference(
    _ normalization: Normalization, _ segmentation: Segmentation
  ) -> [CountedBytes] {
    let segmenter = TextSegmenter(normalization: normalization, segmentation: segmentation)
    var words = WordCounts()
    for line in Self.lines {
      line.withUnsafeBufferPointer { segmenter.segment($0, isLeftToICU: true) }
      var start = 0
      for end in segmenter.ends {
        Array(segmenter.text[start..<Int(end)]).withUnsafeBufferPointer { words.add($0, count: 1) }
        start = Int(end)
      }
    }
    return words.ranked()
  }

  @Test(arguments: Normalization.allCases, ["root", "th", "spaces", "spaces-after", "characters"])
  func `words are those of whole lines, however often the chunks are cut`(
    _ normalization: Normalization, _ name: String
  ) {
    let segmentation: Segmentation =
      switch name {
      case "spaces": .spaces
      case "spaces-after": .spacesAfter
      case "characters": .characters
      default: .words(locale: name)
      }
    let expected = reference(normalization, segmentation)
    for most in [0, 7, 1 << 19] {
      var builder = VocabularyBuilder(normalization: normalization, segmentation: segmentation)
      builder.mostChunks = most
      for line in Self.lines { line.withUnsafeBufferPointer { builder.add(utf8: $0) } }
      #expect(builder.words().ranked() == expected, "\(most)")
      #expect(builder.wordTypeCount == expected.count)
      #expect(builder.lineCount == Self.lines.count)
    }
  }

  @Test(arguments: [1, 2, 3], [1, 100, 100_000])
  func `threads and blocks make no difference`(_ threads: Int, _ size: Int) throws {
    let segmentation = Segmentation.words(locale: "root")
    var blocks: [[UInt8]] = [[]]
    for (number, line) in Self.lines.enumerated() {
      if blocks[blocks.count - 1].count >= size { blocks.append([]) }
      blocks[blocks.count - 1] += line + (number % 2 == 0 ? [0x0A] : [0x0D, 0x0A])
    }
    // The last line need not end.
    blocks[blocks.count - 1].removeLast(Self.lines.count % 2 == 1 ? 1 : 2)
    blocks[blocks.count - 1].append(0x21)
    var plain = VocabularyBuilder(segmentation: segmentation)
    for line in Self.lines.dropLast() + [Self.lines[Self.lines.count - 1] + [0x21]] {
      line.withUnsafeBufferPointer { plain.add(utf8: $0) }
    }
    var builder = VocabularyBuilder(segmentation: segmentation)
    var remaining = blocks[...]
    builder.add(threads: threads) { remaining.popFirst() }
    #expect(builder.lineCount == plain.lineCount)
    for kind in [Vocabulary.Kind.bytePair, .word] {
      let (ours, expected) = (
        try builder.buildPipeline(kind: kind, size: 400),
        try plain.buildPipeline(kind: kind, size: 400)
      )
      #expect(ours == expected)
    }
  }

  @Test func `lines end at LF alone, and a CR before it goes`() {
    var found: [String] = []
    Array("a\r\n\nb\u{2028}c\r\r\n\r\nd".utf8).withUnsafeBufferPointer { text in
      LinesInMemory.forEach(in: text) { found.append(String(decoding: $0, as: UTF8.self)) }
    }
    #expect(found == ["a", "", "b\u{2028}c\r", "", "d"])
  }

  @Test func `a failure of the source of blocks is passed on`() {
    struct Failure: Error {}
    var builder = VocabularyBuilder(segmentation: .spaces)
    var count = 0
    #expect(throws: Failure.self) {
      try builder.add(threads: 2) { () throws(Failure) -> [UInt8]? in
        count += 1
        if count == 4 { throw Failure() }
        return Array("a b\n".utf8)
      }
    }
  }
}

/// The queue of pairs gives what a plain sort gives.
@Suite struct PairQueueTests {
  @Test(arguments: 0..<20)
  func `pairs come in order`(_ seed: UInt64) {
    var random = SplitMix(seed: seed)
    var tokens: [[UInt8]] = []
    var queue = PairQueue()
    for _ in 0..<12 {
      let length = Int.random(in: 1...6, using: &random)
      tokens.append((0..<length).map { _ in UInt8.random(in: 0...2, using: &random) })
      queue.appendToken(orderedBy: tokens[tokens.count - 1], length: length)
    }
    var pairs: [(count: Int, text: [UInt8], left: Int, pair: Int)] = []
    for number in 0..<200 {
      let (left, right) = (
        Int.random(in: 0..<12, using: &random), Int.random(in: 0..<12, using: &random)
      )
      let count = Int.random(in: 1...4, using: &random)
      pairs.append((count, tokens[left] + tokens[right], tokens[left].count, number))
      queue.push(count: count, pair: number, left: Int32(left), right: Int32(right))
    }
    pairs.sort { one, other in
      if one.count != other.count { return one.count > other.count }
      if one.text != other.text { return one.text.lexicographicallyPrecedes(other.text) }
      return one.left < other.left
    }
    for expected in pairs {
      let found = queue.pop()
      #expect(found?.count == expected.count)
      let pair = pairs.first { $0.pair == found?.pair }
      // Pairs alike in all that counts may come in any order.
      #expect(pair?.text == expected.text && pair?.left == expected.left)
    }
    #expect(queue.pop() == nil)
  }
}
