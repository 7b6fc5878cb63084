import ArgumentParser
import DragomanText

/// `dragoman tokenize`: the words of a text as ICU cuts them.
struct Tokenize: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Cut lines of text into words and signs, with spaces between them.",
    discussion: """
      Prints what other tools expect of tokenised text, in which the original spaces can no longer \
      be told; --json keeps everything: each piece with its place in bytes, its kind, and whether \
      a space stands before it.
      """)

  @Argument(help: "The text file (default: standard input).")
  var file: String?

  @Option(help: "The locale whose rules cut words.")
  var locale = "root"

  @OptionGroup var text: TextOptions

  @Flag(help: "Print one JSON array a line.")
  var json = false

  private struct Piece: Encodable {
    var text: String
    var start: Int
    var end: Int
    var kind: String
    var followsSpace: Bool
  }

  func validate() throws {
    if text.rules.caseMarkers {
      throw ValidationError("'--case-markers' are tokens of a vocabulary; omit them here.")
    }
  }

  func run() throws {
    Interruption.listen()
    let segmenter = TextSegmenter(
      normalization: text.normalization, segmentation: try text.segmentation(locale: locale),
      rules: try text.rules.rules(locale: locale))
    let output = Output(standard: ())
    var reader = try LineReader(path: file)
    var watch = EncodingWatch(of: reader.name)
    while let line = try reader.next() {
      try watch.look(at: line)
      let pieces = segmenter.pieces(of: String(decoding: line, as: UTF8.self))
      if json {
        try output.write(
          json: pieces.map {
            Piece(
              text: $0.text, start: $0.range.lowerBound, end: $0.range.upperBound,
              kind: $0.kind.rawValue, followsSpace: $0.followsSpace)
          })
      } else {
        let words = pieces.filter { $0.kind != .space }.map(\.text)
        try output.write(line: words.joined(separator: " "))
      }
    }
    try output.flush()
  }
}
