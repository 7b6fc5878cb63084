import ArgumentParser
import DragomanText

/// `dragoman vocab inspect`: what is in a vocabulary, and how well it covers text.
struct VocabInspect: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "Show what a vocabulary consists of and what it covers.")

  @Argument(help: "The vocabulary file.")
  var vocabulary: String

  @Option(help: "A text file to count the coverage of; may be given several times.")
  var corpus: [String] = []

  @Option(help: "How many entries to list.")
  var list = 10

  @Flag(help: "Report as JSON instead of in words.")
  var json = false

  /// Everything, for a script.
  private struct Report: Encodable {
    var vocabulary: VocabularyReport
    var coverage: CoverageReport?
  }

  func validate() throws {
    if list < 0 { throw ValidationError("'--list \(list)' must not be negative.") }
  }

  func run() throws {
    Interruption.listen()
    let pipeline = try TextPipeline(contentsOf: vocabulary)
    var report = Report(vocabulary: VocabularyReport(pipeline.vocabulary, listed: list))
    if !corpus.isEmpty {
      var counter = CoverageCounter(pipeline)
      for file in corpus {
        var reader = try LineReader(path: file)
        while let line = try reader.next() {
          let number = reader.lineNumber
          line.withUnsafeBufferPointer { counter.add(utf8: $0, file: file, line: number) }
        }
      }
      report.coverage = counter.report(listed: list)
    }
    let output = Output(standard: ())
    if json {
      try output.write(json: report)
    } else {
      try output.write(description(of: pipeline))
      try output.write(Self.description(of: report.vocabulary))
      if let coverage = report.coverage { try output.write(Self.description(of: coverage)) }
    }
    try output.flush()
  }

  private func description(of pipeline: TextPipeline) -> String {
    let locale = pipeline.segmentation.locale.map { " (\($0))" } ?? ""
    return """
      \(vocabulary)
        kind              \(pipeline.vocabulary.kind.rawValue)
        normalization     \(pipeline.normalization.rawValue)
        segmentation      \(pipeline.segmentation.name)\(locale)
        ICU               \(pipeline.icuVersion)

      """
  }

  private static func description(of report: VocabularyReport) -> String {
    let sizes = report.sizes
    var text = """
        entries           \(report.size): \(sizes.special) special, \(sizes.byte) byte, \
      \(sizes.character) character, \(sizes.subword) subword, \(sizes.word) word
        beginning a word  \(sizes.wordInitial)
        merges            \(report.merges)
        tokens counted    \(report.tokens): \(report.unknownTokens) unknown, \
      \(report.byteTokens) byte
        seen once         \(report.singletons)
        never seen        \(report.unseen)

      """
    if !report.mostFrequent.isEmpty {
      text += "  most frequent     \(list(report.mostFrequent))\n"
      text += "  longest           \(list(report.longest))\n"
    }
    return text
  }

  private static func list(_ entries: [VocabularyReport.Entry]) -> String {
    entries.map { "\($0.token) \($0.count)" }.joined(separator: ", ")
  }

  private static func description(of report: CoverageReport) -> String {
    var text = """
      coverage
        lines             \(report.lines)
        words             \(report.words): \(percent(report.wordCoverage)) covered
        word types        \(report.wordTypes): \(percent(report.typeCoverage)) covered
        tokens            \(report.tokens): \(percent(report.unknownRate)) unknown, \
      \(percent(report.byteRate)) byte
        tokens per word   \(decimal(report.tokensPerWord))
        tokens per line   \(decimal(report.tokensPerLine))

      """
    if let lengths = report.lengths {
      text += """
          line lengths      median \(lengths.median), 90% \(lengths.percentile90), \
        95% \(lengths.percentile95), 99% \(lengths.percentile99), \
        longest \(lengths.maximum) (\(lengths.longestFile):\(lengths.longestLine))

        """
    }
    for word in report.worst {
      text += "  not covered       \(word.word) \(word.count) (\(word.file):\(word.line))\n"
    }
    return text
  }

  private static func percent(_ ratio: Double) -> String { decimal(100 * ratio) + "%" }

  private static func decimal(_ number: Double) -> String { Decimals.text(number, places: 2) }
}
