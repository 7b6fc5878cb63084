import ArgumentParser
import DragomanText

/// `dragoman benchmark text`: how fast text becomes ids, and vocabularies are learned.
struct BenchmarkText: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "text",
    abstract: "Measure the speed of the way from text to token ids, and of learning vocabularies.",
    discussion: """
      The text is read into memory first; what is timed begins and ends there. 'words by ICU' is \
      ICU's break iterator over the same bytes and nothing else; 'text to ids' normalises, cuts \
      and looks up, on one thread and with nothing in its cache; learning counts words and \
      merges. Measurements take turns, and the medians of all rounds are reported.
      """)

  @Argument(help: "Text files, one sentence a line.")
  var files: [String]

  @Option(help: "The vocabulary file (default: one is learned from the text).")
  var vocabulary: String?

  @Option(help: "What the entries of the learned vocabulary are.")
  var kind: Vocabulary.Kind = .bytePair

  @Option(help: "The most entries of the learned vocabulary.")
  var size = 8000

  @Option(help: "Time the learning of so many merges; may be given several times.")
  var merges: [Int] = [8000, 30_000]

  @Option(help: "Learning is timed with one thread and with so many (default: one a core).")
  var threads: Int?

  @Option(help: "The locale whose rules cut words.")
  var locale = "root"

  @Option(help: "How often everything is measured.")
  var rounds = 3

  @Flag(help: "Print one line of JSON.")
  var json = false

  func validate() throws {
    if files.isEmpty { throw ValidationError("Name at least one text file.") }
    try requirePositive("size", size)
    for merges in merges { try requirePositive("merges", merges) }
    try requirePositive("threads", threads)
    try requirePositive("rounds", rounds)
  }

  func run() throws {
    let text = try readAll()
    let timing = TextTiming(text: text, segmentation: try .words(checkedLocale: locale))
    let given = try vocabulary.map { path throws(TextError) in
      try TextPipeline(contentsOf: path)
    }
    let pipeline = try given ?? timing.learn(kind: kind, size: size, threads: 1)
    var breaking: [TextTiming.Measurement] = []
    var encoding: [TextTiming.Measurement] = []
    var decoding: [TextTiming.Measurement] = []
    var inspecting: [TextTiming.Measurement] = []
    var learnings = self.learnings
    for _ in 0..<rounds {
      breaking.append(timing.breaking())
      encoding.append(timing.encoding(pipeline))
      decoding.append(timing.decoding(pipeline))
      inspecting.append(timing.inspecting(pipeline))
      for index in learnings.indices {
        let learning = learnings[index]
        learnings[index].rounds.append(
          try timing.learning(
            kind: learning.kind, size: learning.size, merges: learning.merges,
            threads: learning.threads))
      }
    }
    var report = BenchmarkTextReport(
      bytes: text.count, lines: text.count { $0 == UInt8(ascii: "\n") },
      vocabulary: pipeline.vocabulary)
    report.append("words by ICU", breaking, unit: "segments")
    report.append("text to ids", encoding, unit: "tokens")
    report.append("ids to text", decoding, unit: "bytes")
    report.append("inspecting", inspecting, unit: "words")
    for learning in learnings {
      report.append(
        learning.name, learning.rounds, unit: "entries", threads: learning.threads,
        isCompared: false)
    }
    report.peakMemoryBytes = PeakMemory.bytes
    let output = Output(standard: ())
    if json { try output.write(json: report) } else { try report.write(to: output) }
    try output.close()
  }

  /// A way to learn a vocabulary that is timed.
  private struct Learning {
    var name: String
    var kind: Vocabulary.Kind
    var size: Int?
    var merges: Int?
    var threads: Int
    var rounds: [TextTiming.Measurement] = []
  }

  private var learnings: [Learning] {
    let threadCounts = Set([1, threads ?? Threads.available]).sorted()
    var learnings = merges.flatMap { merges in
      threadCounts.map {
        Learning(
          name: "learning \(Decimals.grouped(merges)) merges", kind: .bytePair, merges: merges,
          threads: $0)
      }
    }
    if kind == .unigram, vocabulary == nil {
      learnings += threadCounts.map {
        Learning(
          name: "learning \(Decimals.grouped(size)) unigrams", kind: .unigram, size: size,
          threads: $0)
      }
    }
    return learnings
  }

  /// The bytes of all files, which must be well-formed: ICU reads no others.
  private func readAll() throws -> [UInt8] {
    var text: [UInt8] = []
    for file in files {
      let start = text.count
      var reader = try LineReader(path: file)
      while let block = try reader.nextBlock(of: 1 << 22) { text += block }
      if text.last != UInt8(ascii: "\n") { text.append(UInt8(ascii: "\n")) }
      let invalid = text.withUnsafeBytes {
        UTF8Validation.firstInvalidByte(in: UnsafeRawBufferPointer(rebasing: $0[start...]))
      }
      if let invalid {
        let line = text[start..<start + invalid].count { $0 == UInt8(ascii: "\n") } + 1
        throw CommandError(
          .badData, "\(file): line \(line) is no well-formed UTF-8; mend it, or measure another.")
      }
    }
    return text
  }
}
