import ArgumentParser
import DragomanInspection
import DragomanText

/// `dragoman vocab diff`: in what two vocabularies differ.
struct VocabDiff: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff", abstract: "Compare two vocabularies, and how they cut a text.",
    discussion: """
      Of model files the source's vocabulary is compared, or the one that --side names.

        dragoman vocab diff old.vocab new.vocab --corpus dev.en
      """)

  @Argument(help: "The first vocabulary file, or a model file.")
  var first: String

  @Argument(help: "The second.")
  var second: String

  @OptionGroup var file: VocabularyFile

  @Option(help: "A text file whose words to cut with both; may be given several times.")
  var corpus: [String] = []

  @Option(help: "How many entries and words to list.")
  var list = 10

  @Flag(help: "Report as JSON instead of in words.")
  var json = false

  private struct Report: Encodable {
    var vocabularies: VocabularyDifference
    var corpus: SegmentationDifference?
  }

  func validate() throws {
    if list < 0 { throw ValidationError("'--list \(list)' must not be negative.") }
  }

  func run() throws {
    Interruption.listen()
    let pipelines = (
      try file.pipeline(at: first, beside: second), try file.pipeline(at: second, beside: first)
    )
    var report = Report(
      vocabularies: VocabularyDifference(pipelines.0, pipelines.1, listed: list))
    if !corpus.isEmpty {
      var comparison = SegmentationComparison(pipelines.0, pipelines.1)
      for path in corpus {
        var reader = try LineReader(path: path)
        var watch = EncodingWatch(of: reader.name)
        while let line = try reader.next() {
          try watch.look(at: line)
          line.withUnsafeBufferPointer { comparison.add(utf8: $0) }
        }
      }
      report.corpus = comparison.difference(listed: list)
    }
    let output = Output(standard: ())
    if json {
      try output.write(json: report)
    } else {
      try output.write(description(of: report.vocabularies))
      if let corpus = report.corpus { try output.write(Self.description(of: corpus)) }
    }
    try output.flush()
  }

  private func description(of difference: VocabularyDifference) -> String {
    var text = "A \(first)\nB \(second)\n"
    for setting in difference.settings {
      text += Self.line(setting.name, "\(setting.first) in A, \(setting.second) in B")
    }
    text += Self.line("entries", "\(difference.firstSize) in A, \(difference.secondSize) in B")
    text += Self.line(
      "in both", "\(difference.shared), of which \(difference.renumbered) renumbered")
    text += Self.line("in A alone", Self.list(difference.onlyFirst))
    text += Self.line("in B alone", Self.list(difference.onlySecond))
    text += Self.line(
      "merges",
      "\(difference.sharedMerges) in both, \(difference.mergesOnlyFirst) in A alone, "
        + "\(difference.mergesOnlySecond) in B alone; the first \(difference.commonBeginning) agree"
    )
    return text
  }

  private static func description(of difference: SegmentationDifference) -> String {
    let rate = { (tokens: Int) in
      Decimals.text(Double(tokens) / Double(max(1, difference.words)), places: 3)
    }
    var text = line(
      "tokens",
      "\(difference.firstTokens) with A (\(rate(difference.firstTokens)) a word), "
        + "\(difference.secondTokens) with B (\(rate(difference.secondTokens)))")
    guard let differing = difference.differing, let occurrences = difference.differingOccurrences
    else {
      return text
        + line("cut differently", "not told: they normalise text or find words in different ways")
    }
    text += line(
      "cut differently",
      "\(differing.total) different words, \(occurrences) of \(difference.words) in the text")
    for word in differing.items {
      text += line(
        "",
        "\(word.word) \(word.count): \(word.first.joined(separator: " ")) | "
          + word.second.joined(separator: " "))
    }
    return text
  }

  private static func list(_ entries: Listing<InspectedEntry>) -> String {
    let items = entries.items.map { "\($0.token) \($0.count)" }
    return "\(entries.total)" + (items.isEmpty ? "" : ": \(items.joined(separator: ", "))")
      + (entries.total > items.count && !items.isEmpty ? ", …" : "")
  }

  private static func line(_ name: String, _ value: String) -> String {
    "  " + name + String(repeating: " ", count: max(1, 18 - name.count)) + value + "\n"
  }
}
