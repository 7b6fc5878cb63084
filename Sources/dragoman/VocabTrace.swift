import ArgumentParser
import DragomanInspection
import DragomanText

/// `dragoman vocab trace`: the way of a text to ids and back.
struct VocabTrace: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "trace",
    abstract: "Follow a text through normalisation, words and subwords to ids.",
    discussion: """
      Every stage shows its places in the raw text, in bytes, and the rule that acted: what \
      normalisation changed, what cut each word, which merges made each token.

        dragoman vocab trace vocab/en-es.bpe.vocab "Where is the station?"
      """)

  @Argument(help: "The vocabulary file, or a model file.")
  var vocabulary: String

  @Argument(help: "The text (default: each line of standard input).")
  var text: String?

  @OptionGroup var file: VocabularyFile

  @Option(help: "The locale whose rules cut words, in place of the vocabulary's own.")
  var locale: String?

  @Flag(help: "Print one JSON object a line, with places in characters too.")
  var json = false

  func run() throws {
    Interruption.listen()
    let pipeline = try file.pipeline(at: vocabulary).cutting(by: locale, path: vocabulary)
    let output = Output(standard: ())
    func write(_ line: [UInt8]) throws {
      let trace = TextTrace(line, through: pipeline)
      if json {
        try output.write(json: trace)
      } else {
        try output.write(Self.description(of: trace))
      }
    }
    if let text {
      try write(Array(text.utf8))
    } else {
      var reader = try LineReader(path: nil)
      while let line = try reader.next() { try write(line) }
    }
    try output.flush()
  }

  private static func description(of trace: TextTrace) -> String {
    var text = "raw         \(trace.raw)\n"
    for change in trace.changes {
      text += "  \(place(change.place))\(change.rule): \(change.from) → \(change.to)\n"
    }
    text += "normalised  \(trace.normalized)\n"
    text += "words       \(trace.words.count)\n"
    // What is longer sticks out.
    let width = min(
      (trace.words.map(\.text) + trace.tokens.map(\.token)).map(TerminalColumns.count).max() ?? 0,
      40)
    for word in trace.words {
      let space = word.followsSpace ? ", takes the space before it" : ""
      text +=
        "  \(place(word.place))\(pad(word.text, width))  \(word.kind.rawValue): \(word.rule)\(space)\n"
    }
    text += "tokens      \(trace.tokens.count)\n"
    for token in trace.tokens {
      text +=
        "  \(place(token.place))\(pad(token.token, width))  \(pad("\(token.id)", 6))  \(token.rule)\n"
    }
    text += "ids         \(trace.ids.map(String.init).joined(separator: " "))\n"
    text += "back        \(trace.decoded)\n"
    return text
      + (trace.isLossless
        ? "            the normalised text, byte by byte\n\n"
        : "            NOT the normalised text: the vocabulary cannot spell all of it\n\n")
  }

  private static func place(_ place: TextTrace.Place) -> String {
    pad("\(place.start)–\(place.end)", 9) + "  "
  }

  private static func pad(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(0, width - TerminalColumns.count(text)))
  }
}
