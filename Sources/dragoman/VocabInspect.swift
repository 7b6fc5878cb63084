import ArgumentParser
import DragomanInspection
import DragomanText

/// `dragoman vocab inspect`: what is in a vocabulary, and how well it covers text.
struct VocabInspect: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inspect", abstract: "Show what a vocabulary consists of and what it covers.",
    discussion: """
      Corpora of any size are read once, line by line, in bounded memory. With half a million \
      different words or more, the numbers of different words are estimates and say so, and how \
      many occur once is not told; all other sums stay exact.

        dragoman vocab inspect vocab/en-es.bpe.vocab --corpus dev.en --html report.html
      """)

  @Argument(help: "The vocabulary file, or a model file.")
  var vocabulary: String

  @OptionGroup var file: VocabularyFile

  @Option(help: "A text file to count the coverage of; may be given several times.")
  var corpus: [String] = []

  @Option(help: "The locale whose rules cut words, in place of the vocabulary's own.")
  var locale: String?

  @Option(help: "How many entries and words to list.")
  var list = 10

  @Option(help: "Entries seen fewer times than this are rare.")
  var rare = 10

  @Option(help: "Write a page with plots and searchable tables to this file.")
  var html: String?

  @Flag(help: "Report as JSON instead of in words.")
  var json = false

  /// Everything, for a script.
  private struct Report: Encodable {
    var vocabulary: VocabularyInspection
    var coverage: CorpusInspection?
  }

  func validate() throws {
    if list < 0 { throw ValidationError("'--list \(list)' must not be negative.") }
    try requirePositive("rare", rare)
  }

  func run() throws {
    try FileIdentity.requireApart(outputs: [("--html", html)], inputs: corpus + [vocabulary])
    Interruption.listen()
    let pipeline = try file.pipeline(at: vocabulary).cutting(by: locale, path: vocabulary)
    let inspector = try corpus.isEmpty ? nil : inspector(of: pipeline)
    if let html {
      let page = InspectionPage(
        name: vocabulary, pipeline: pipeline, corpus: inspector, rareLimit: rare)
      let output = try Output(path: html)
      try output.write(page.html)
      try output.close()
    }
    let report = Report(
      vocabulary: VocabularyInspection(pipeline, listed: list, rareLimit: rare),
      coverage: inspector?.inspection(listed: list))
    let output = Output(standard: ())
    if json {
      try output.write(json: report)
    } else {
      try output.write("\(vocabulary)\n" + InspectionText(report.vocabulary).text)
      if let coverage = report.coverage { try output.write(InspectionText(coverage).text) }
    }
    try output.flush()
  }

  private func inspector(of pipeline: TextPipeline) throws -> CorpusInspector {
    var inspector = CorpusInspector(pipeline)
    for file in corpus {
      var reader = try LineReader(path: file)
      let name = reader.name
      var watch = EncodingWatch(of: name)
      while let line = try reader.next() {
        try watch.look(at: line)
        let number = reader.lineNumber
        line.withUnsafeBufferPointer { inspector.add(utf8: $0, file: name, line: number) }
      }
    }
    return inspector
  }
}

extension TextPipeline {
  /// The pipeline with the word rules of another locale.
  ///
  /// - Parameters:
  ///   - locale: The locale, or nil to leave the pipeline as it is.
  ///   - path: What errors call the vocabulary.
  /// - Returns: The pipeline.
  /// - Throws: ``CommandError`` where no words are cut, `TextError` for an unknown locale.
  func cutting(by locale: String?, path: String) throws -> TextPipeline {
    guard let locale else { return self }
    guard segmentation.locale != nil else {
      throw CommandError(
        .usage,
        "\(path): cuts no words (segmentation \(segmentation.name)), so leave out '--locale'.")
    }
    var copy = self
    copy.segmentation = try .words(checkedLocale: locale)
    copy.rules = rules.inLocale(locale)
    return copy
  }
}
