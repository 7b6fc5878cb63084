import ArgumentParser
import DragomanText

/// `dragoman vocab decode`: ids to text.
struct VocabDecode: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "decode", abstract: "Turn lines of ids back into lines of text.")

  @Argument(help: "The vocabulary file, or a model file.")
  var vocabulary: String

  @OptionGroup var vocabularyFile: VocabularyFile

  @Argument(help: "The file with ids (default: standard input).")
  var file: String?

  @Option(help: "What to write for an unknown token.")
  var unknown = ""

  @Flag(help: "Print one JSON string a line, which also keeps line ends inside a text apart.")
  var json = false

  func run() throws {
    Interruption.listen()
    let pipeline = try vocabularyFile.pipeline(at: vocabulary)
    let output = Output(standard: ())
    var reader = try LineReader(path: file)
    while let line = try reader.next() {
      let words = String(decoding: line, as: UTF8.self).split(whereSeparator: \.isWhitespace)
      let ids = try words.map { word in
        guard let id = Int32(word), id >= 0, id < pipeline.vocabulary.count else {
          throw CommandError(
            .badData,
            "\(reader.name):\(reader.lineNumber): '\(word)' is no id of this vocabulary; ids are "
              + "numbers from 0 to \(pipeline.vocabulary.count - 1).")
        }
        return id
      }
      let text = pipeline.decode(ids, unknown: unknown)
      if json { try output.write(json: text) } else { try output.write(line: text) }
    }
    try output.flush()
  }
}
