import ArgumentParser
import DragomanText

/// `dragoman vocab encode`: text to ids.
struct VocabEncode: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "encode", abstract: "Turn lines of text into lines of ids, or of tokens.")

  @Argument(help: "The vocabulary file.")
  var vocabulary: String

  @Argument(help: "The text file (default: standard input).")
  var file: String?

  @Option(help: "The locale whose rules cut words, in place of the vocabulary's own.")
  var locale: String?

  @Flag(help: "Print tokens as the vocabulary file writes them instead of ids.")
  var tokens = false

  @Flag(help: "Print one JSON object a line, with ids and tokens.")
  var json = false

  private struct Line: Encodable {
    var ids: [Int32]
    var tokens: [String]
  }

  func run() throws {
    Interruption.listen()
    var pipeline = try TextPipeline(contentsOf: vocabulary)
    if let locale {
      guard pipeline.segmentation.locale != nil else {
        throw CommandError(
          .usage,
          "\(vocabulary): cuts no words (segmentation \(pipeline.segmentation.name)), so "
            + "leave out '--locale'.")
      }
      pipeline.segmentation = try .words(checkedLocale: locale)
    }
    let encoder = pipeline.makeEncoder()
    let output = Output(standard: ())
    var reader = try LineReader(path: file)
    while let line = try reader.next() {
      let ids = line.withUnsafeBufferPointer { encoder.encode(utf8: $0) }
      let names = { ids.map { "\(pipeline.vocabulary.token(at: $0))" } }
      if json {
        try output.write(json: Line(ids: ids, tokens: names()))
      } else {
        try output.write(line: (tokens ? names() : ids.map(String.init)).joined(separator: " "))
      }
    }
    try output.flush()
  }
}
