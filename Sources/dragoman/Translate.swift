import ArgumentParser
import DragomanModels
import DragomanNetworks
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

  @Option(
    help: "The model file that train or demo has written; several are an ensemble.")
  var model: [String]

  @Argument(help: "The text to translate, plain or gzip (default: standard input).")
  var input: String?

  @Option(name: .shortAndLong, help: "The file for the translations (default: standard output).")
  var output: String?

  @OptionGroup var search: SearchArguments

  @OptionGroup(title: "Hypotheses") var hypotheses: HypothesisArguments

  @OptionGroup(title: "Translation memory") var memory: MemoryArguments

  @Option(
    help: """
      Choose only among the tokens of this file, which 'model shortlist' has written, and of a memory.
      """)
  var shortlist: String?

  @Option(
    help: """
      What the factors of products are rounded to: bfloat16 and int8 are faster, and change a word \
      now and then (default: float32, or what the model was quantised to).
      """)
  var precision: Precision?

  @Option(help: "Print so many translations of each line: line number, rank, score, text.")
  var nBest: Int?

  @Flag(help: "Print each translation's score, a length-normalised log probability, before it.")
  var scores = false

  @Flag(
    help: """
      Print after each translation a tab and what its words were made from: bytes of the line, a \
      colon, bytes of the translation, as in 0-3:0-2 4-7:3-7.
      """)
  var alignments = false

  @Option(help: "Write a page with a picture of each line's attention to this file.")
  var attentionHtml: String?

  @Option(
    help: """
      What to do with URLs and other protected text that a translation leaves out: append it, or \
      only report it.
      """)
  var lostSpans: LostSpans = .append

  /// What becomes of protected text that a translation leaves out.
  enum LostSpans: String, ExpressibleByArgument, CaseIterable {
    case append
    case report
  }

  @Flag(help: "Print one JSON object a line, with text, scores and alternatives.")
  var json = false

  func validate() throws {
    try requirePositive("n-best", nBest)
    if alignments, nBest != nil, !json {
      throw ValidationError("'--alignments' belong to one translation of a line; omit '--n-best'.")
    }
    if let nBest, nBest > hypotheses.samples ?? search.beam {
      let (what, option) =
        hypotheses.samples == nil ? ("a beam of as many", "beam") : ("as many samples", "samples")
      throw ValidationError(
        "'--n-best \(nBest)' needs \(what); add '--\(option) \(nBest)' or more.")
    }
    if !search.beam.isMultiple(of: hypotheses.groups) {
      throw ValidationError(
        "'--groups \(hypotheses.groups)' must divide '--beam \(search.beam)'.")
    }
    if hypotheses.prefixFile == "-", input ?? "-" == "-" {
      throw ValidationError("The text and '--prefix-file' cannot both be standard input.")
    }
    if shortlist != nil, hypotheses.prefix != nil || hypotheses.prefixFile != nil {
      throw ValidationError(
        "What '--prefix' asks for may not be in the '--shortlist'; omit one of the two.")
    }
  }

  func run() throws {
    let models = try openModels()
    try requireAttention(in: models)
    try FileIdentity.requireApart(
      outputs: [("--output", output), ("--attention-html", attentionHtml)],
      inputs: model + [input ?? "-", hypotheses.prefixFile, shortlist] + memory.paths)
    let options = try options()
    var prefixes = try PrefixSource(text: hypotheses.prefix, path: hypotheses.prefixFile)
    var reader = try LineReader(path: input)
    let translator = try Translator(
      ensemble: models, options: options, utility: hypotheses.minimumRisk?.measure,
      memory: try memory.read(for: models[0]))
    let page = try attentionHtml.map { try AttentionFile(path: $0, model: model[0]) }
    let destination = try Output(path: output)
    Interruption.listen(announcing: true)
    let name = reader.name
    var line = 0
    // Somebody who types wants to see each line at once.
    let chunk = Terminal.isInput && reader.isStandardInput ? 1 : 1024
    let progress = TranslationProgress()
    // A bar has no place between translations that appear, nor where somebody types.
    let showsProgress = chunk > 1 && destination.isRegularFile
    defer { progress.end() }
    try translator.translate(chunkSize: chunk) {
      // What is translated stays.
      if Interruption.isRequested {
        try destination.flush()
        throw Interruption.error
      }
      // The lines so far are out before one waits for more.
      if line.isMultiple(of: chunk), line == reader.lineNumber {
        try destination.flush()
        if showsProgress, line > 0 { progress.show(line, share: reader.share) }
      }
      let next = try reader.next()
      if let next { page?.read(next) }
      return next
    } prefix: { () throws(any Error) in
      try prefixes.next()
    } emit: { (translation) throws(any Error) in
      line += 1
      if !translation.warnings.isEmpty { progress.end() }
      for warning in translation.warnings { Message.warn("\(name), \(warning).") }
      page?.add(translation)
      try write(translation, line: line, to: destination)
    }
    try destination.close()
    try page?.write()
    try prefixes.requireEnd()
  }

  /// The models, their weights as precise as was asked for.
  private func openModels() throws -> [TranslationModel] {
    let models = try model.map { path in
      let model = try TranslationModel(contentsOf: path)
      model.warnAboutICU(path: path)
      guard let precision else { return model }
      guard !model.isQuantized || precision == .int8 else {
        throw CommandError(
          .usage,
          "\(path): is in 8 bits; leave out '--precision \(precision.rawValue)', or give the model "
            + "that it was made of.")
      }
      return model.rounded(to: precision)
    }
    _ = (models.contains(where: \.isQuantized) ? .int8 : precision)?.supported()
    return models
  }

  /// Refuses options that go by attention where no model has any.
  private func requireAttention(in models: [TranslationModel]) throws(CommandError) {
    let needs = [
      (alignments, "'--alignments' could show"),
      (attentionHtml != nil, "'--attention-html' could show"),
      (hypotheses.coveragePenalty > 0, "'--coverage-penalty' could go by"),
    ]
    guard let need = needs.first(where: \.0)?.1,
      models.allSatisfy({ $0.network.configuration.attention == .none })
    else { return }
    throw CommandError(
      .usage,
      "\(model[0]): has no attention that \(need); train a model with '--preset attentive'.")
  }

  /// How to translate.
  private func options() throws -> TranslationOptions {
    var options = search.options
    options.search.nBest = nBest ?? 1
    hypotheses.apply(to: &options)
    options.shortlist = try shortlist.map { path throws(ShortlistError) in
      try Shortlist(contentsOf: path)
    }
    options.memory = memory.options
    options.appendsLostSpans = lostSpans == .append
    options.aligns = alignments || attentionHtml != nil
    return options
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
    var alignments: [Link]?
  }

  private struct Link: Encodable {
    var source: [Int]
    var target: [Int]
    var weight: Float
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
          alternatives: nBest == nil ? nil : alternatives,
          alignments: alignments ? links(of: translation) : nil))
    } else if nBest != nil {
      for (rank, alternative) in translation.alternatives.enumerated() {
        let score = Decimals.text(Double(alternative.score), places: 4)
        try output.write(line: "\(line)\t\(rank + 1)\t\(score)\t\(alternative.text)")
      }
    } else {
      let score = scores ? Decimals.text(Double(translation.score), places: 4) + "\t" : ""
      let pairs = links(of: translation).map {
        "\($0.source[0])-\($0.source[1]):\($0.target[0])-\($0.target[1])"
      }
      let places = alignments ? "\t" + pairs.joined(separator: " ") : ""
      try output.write(line: score + translation.text + places)
    }
  }

  /// The bytes of a line and of its translation that belong together.
  private func links(of translation: Translation) -> [Link] {
    guard let alignment = translation.alignment else { return [] }
    return alignment.links.map { link in
      let source = alignment.sourceWords[link.source].range
      let target = alignment.targetWords[link.target].range
      return Link(
        source: [source.lowerBound, source.upperBound],
        target: [target.lowerBound, target.upperBound], weight: link.weight)
    }
  }
}
