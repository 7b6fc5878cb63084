import ArgumentParser
import DragomanInspection
import DragomanText

/// `dragoman vocab encode`: text to ids.
struct VocabEncode: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "encode",
    abstract: "Turn lines of text into lines of ids, of tokens, or of their places.")

  /// What stands for a token on a line.
  enum Shown: String, ExpressibleByArgument, CaseIterable {
    case ids
    case tokens
    case offsets
  }

  @Argument(help: "The vocabulary file, or a model file.")
  var vocabulary: String

  @Argument(help: "The text file (default: standard input).")
  var file: String?

  @OptionGroup var vocabularyFile: VocabularyFile

  @Option(help: "The locale whose rules cut words, in place of the vocabulary's own.")
  var locale: String?

  @Option(
    help: """
      What to print: ids; tokens, as the vocabulary file writes them; or offsets, the first byte \
      of each token in the line and the byte after its last one, as in 0-3.
      """)
  var show: Shown = .ids

  @Flag(help: "Print one JSON object a line, with ids, tokens and places in bytes and characters.")
  var json = false

  private struct Line: Encodable {
    var ids: [Int32]
    var tokens: [String]
    var bytes: [[Int]]
    var characters: [[Int]]
  }

  func run() throws {
    Interruption.listen()
    let pipeline = try vocabularyFile.pipeline(at: vocabulary)
      .cutting(by: locale, path: vocabulary)
    let encoder = pipeline.makeEncoder()
    let output = Output(standard: ())
    var reader = try LineReader(path: file)
    var watch = EncodingWatch(of: reader.name)
    while let line = try reader.next() {
      try watch.look(at: line)
      if json {
        try output.write(json: Self.placed(line, encoder))
        continue
      }
      let ids = line.withUnsafeBufferPointer { encoder.encode(utf8: $0) }
      let words =
        switch show {
        case .ids: ids.map(String.init)
        case .tokens: ids.map { "\(pipeline.vocabulary.token(at: $0))" }
        case .offsets: Self.placed(line, encoder).bytes.map { "\($0[0])-\($0[1])" }
        }
      try output.write(line: words.joined(separator: " "))
    }
    try output.flush()
  }

  private static func placed(_ line: [UInt8], _ encoder: TextEncoder) -> Line {
    let map = OffsetMap(line, through: encoder.pipeline)
    let tokens = encoder.tokens(of: String(decoding: line, as: UTF8.self))
    let places = tokens.map { map.raw($0.range) }
    let pair = { (range: Range<Int>) in [range.lowerBound, range.upperBound] }
    return Line(
      ids: tokens.map(\.id), tokens: tokens.map { "\($0.token)" }, bytes: places.map(pair),
      characters: places.map { pair(map.characters($0)) })
  }
}
