import DragomanInspection
import DragomanText

/// Times what is done with a text in memory.
struct TextTiming {
  private let text: [UInt8]
  private let lines: [Range<Int>]
  private let segmentation: Segmentation

  /// How long something took, and how much came of it.
  struct Measurement {
    var seconds: Double
    /// Segments, tokens, bytes, entries or words.
    var items: Int
  }

  init(text: [UInt8], segmentation: Segmentation) {
    self.text = text
    self.segmentation = segmentation
    var lines: [Range<Int>] = []
    text.withUnsafeBufferPointer { text in
      LinesInMemory.forEach(in: text) { line in
        guard let start = line.baseAddress, let first = text.baseAddress else { return }
        lines.append((start - first)..<(start - first + line.count))
      }
    }
    self.lines = lines
  }

  private func time(_ body: () throws -> Int) rethrows -> Measurement {
    let clock = ContinuousClock()
    let start = clock.now
    let items = try body()
    return Measurement(seconds: (clock.now - start) / .seconds(1), items: items)
  }

  private func forEachLine(_ body: (UnsafeBufferPointer<UInt8>) -> Void) {
    text.withUnsafeBufferPointer { text in
      for line in lines { body(UnsafeBufferPointer(rebasing: text[line])) }
    }
  }

  /// ICU's segments of all lines.
  func breaking() -> Measurement {
    let breaking = BareWordBreaking(locale: segmentation.locale ?? "root")
    return time {
      var segments = 0
      forEachLine { segments += breaking.segments(in: $0) }
      return segments
    }
  }

  /// The token ids of all lines.
  func encoding(_ pipeline: TextPipeline) -> Measurement {
    let encoder = pipeline.makeEncoder()
    var ids: [Int32] = []
    return time {
      var tokens = 0
      forEachLine { line in
        ids.removeAll(keepingCapacity: true)
        encoder.encode(utf8: line, into: &ids)
        tokens += ids.count
      }
      return tokens
    }
  }

  /// The bytes of what the token ids of all lines stand for.
  func decoding(_ pipeline: TextPipeline) -> Measurement {
    let encoder = pipeline.makeEncoder()
    var ids: [Int32] = []
    var ends: [Int] = []
    forEachLine { line in
      encoder.encode(utf8: line, into: &ids)
      ends.append(ids.count)
    }
    return time {
      var bytes = 0
      var start = 0
      for end in ends {
        bytes += pipeline.decode(ids[start..<end]).utf8.count
        start = end
      }
      return bytes
    }
  }

  /// The words of an inspection of all lines.
  func inspecting(_ pipeline: TextPipeline) -> Measurement {
    var inspector = CorpusInspector(pipeline)
    return time {
      var number = 0
      forEachLine { line in
        number += 1
        inspector.add(utf8: line, file: "", line: number)
      }
      return inspector.inspection().words
    }
  }

  /// Counts the text's words and learns a vocabulary.
  func learn(
    kind: Vocabulary.Kind, size: Int? = nil, merges: Int? = nil, threads: Int
  ) throws(TextError) -> TextPipeline {
    var builder = VocabularyBuilder(segmentation: segmentation)
    var position = 0
    builder.add(threads: threads) {
      guard position < text.count else { return nil }
      var end = min(text.count, position + 1 << 22)
      while end < text.count, text[end - 1] != UInt8(ascii: "\n") { end += 1 }
      defer { position = end }
      return Array(text[position..<end])
    }
    return try builder.buildPipeline(
      kind: kind, size: size, maximumMerges: merges, threads: threads)
  }

  /// The entries of a vocabulary that is learned anew.
  func learning(
    kind: Vocabulary.Kind, size: Int? = nil, merges: Int? = nil, threads: Int
  ) throws -> Measurement {
    try time {
      try learn(kind: kind, size: size, merges: merges, threads: threads).vocabulary.count
    }
  }
}
