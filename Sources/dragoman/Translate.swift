import ArgumentParser
import DragomanModels
import DragomanTensors
import DragomanTranslation

/// `dragoman translate`: lines of text through a model.
struct Translate: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Translate text, line by line.",
    discussion: """
      As many lines come out as go in, in the same order: an empty line stays empty, an over-long \
      one is translated in pieces, malformed UTF-8 is read as U+FFFD with a warning.

        dragoman translate --model runs/en-es/model.safetensors input.en --output out.es
      """)

  @Option(help: "The model file that train or demo has written.")
  var model: String

  @Argument(help: "The text to translate (default: standard input).")
  var input: String?

  @Option(help: "The file for the translations (default: standard output).")
  var output: String?

  @OptionGroup var search: SearchArguments

  @Option(help: "Print so many translations of each line: line number, rank, score, text.")
  var nBest: Int?

  @Flag(help: "Print each translation's score, a length-normalised log probability, before it.")
  var scores = false

  @Flag(help: "Print one JSON object a line, with text, scores and alternatives.")
  var json = false

  func validate() throws {
    try requirePositive("n-best", nBest)
    if let nBest, nBest > search.beam {
      throw ValidationError(
        "'--n-best \(nBest)' needs a beam of as many; add '--beam \(nBest)' or more.")
    }
  }

  func run() throws {
    let model = try TranslationModel(contentsOf: model)
    if model.isQuantized { _ = Precision.int8.supported() }
    var options = search.options
    options.search.nBest = nBest ?? 1
    let translator = try Translator(model: model, options: options)
    var reader = try LineReader(path: input)
    if let output, let input, let identity = FileIdentity(path: input),
      identity == FileIdentity(path: output)
    {
      throw CommandError(
        .usage, "\(output): is the input too, and would be lost; choose another '--output'.")
    }
    let destination = try Output(path: output)
    Interruption.listen()
    let name = reader.name
    var line = 0
    // Somebody who types wants to see each line at once.
    let chunk = Terminal.isInput && reader.isStandardInput ? 1 : 1024
    try translator.translate(chunkSize: chunk) {
      if Interruption.isRequested { throw Interruption.error }
      // The lines so far are out before one waits for more.
      if line.isMultiple(of: chunk) { try destination.flush() }
      return try reader.next()
    } emit: { (translation) throws(any Error) in
      line += 1
      for warning in translation.warnings { Message.warn("\(name), \(warning).") }
      try write(translation, line: line, to: destination)
    }
    try destination.close()
  }

  private struct Alternative: Encodable {
    var text: String
    var score: Float
    var logProbability: Float
  }

  private struct Line: Encodable {
    var line: Int
    var text: String
    var score: Float
    var logProbability: Float
    var tokens: Int
    var alternatives: [Alternative]?
  }

  private func write(_ translation: Translation, line: Int, to output: Output) throws {
    if json {
      let alternatives = translation.alternatives.map {
        Alternative(text: $0.text, score: $0.score, logProbability: $0.logProbability)
      }
      try output.write(
        json: Line(
          line: line, text: translation.text, score: translation.score,
          logProbability: translation.logProbability, tokens: translation.tokenCount,
          alternatives: nBest == nil ? nil : alternatives))
    } else if nBest != nil {
      for (rank, alternative) in translation.alternatives.enumerated() {
        let score = Decimals.text(Double(alternative.score), places: 4)
        try output.write(line: "\(line)\t\(rank + 1)\t\(score)\t\(alternative.text)")
      }
    } else if scores {
      let score = Decimals.text(Double(translation.score), places: 4)
      try output.write(line: "\(score)\t\(translation.text)")
    } else {
      try output.write(line: translation.text)
    }
  }
}
