import ArgumentParser
import DragomanEvaluation
import DragomanModels
import DragomanTensors
import DragomanTranslation

/// `dragoman model quantize`: a smaller, faster model, if it translates as well.
struct ModelQuantize: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "quantize",
    abstract: "Write a model whose weights are 8-bit integers, if it translates as well.",
    discussion: """
      The file is a quarter of the size. Development text is translated before and after; when \
      BLEU falls by more than --max-drop, nothing is written and the exit status is 65. Such a \
      model translates, but cannot be trained further.

        dragoman model quantize --int8 runs/en-es/model.safetensors --output small.safetensors \
      --source dev.en --reference dev.es
      """)

  @Argument(help: "The model file.")
  var model: String

  @Flag(help: "Use 8-bit integers, with a scale for each row of a matrix.")
  var int8 = false

  @Option(name: .shortAndLong, help: "The file for the new model.")
  var output: String

  @Option(help: "The source side of a development set, one sentence a line.")
  var source: String

  @Option(help: "Its target side.")
  var reference: String

  @Option(help: "The most BLEU points that may be lost.")
  var maxDrop: Float = 0.3

  @Option(help: "K, the hypotheses kept for a sentence; 1 is greedy search.")
  var beam = 1

  @Option(help: "The threads to use (default: one a core).")
  var threads: Int?

  @Flag(help: "Report as JSON instead of in words.")
  var json = false

  func validate() throws {
    guard int8 else { throw ValidationError("'--int8' must be given: it is all there is so far.") }
    try requirePositive("beam", beam)
    try requirePositive("threads", threads)
    try require("max-drop", maxDrop, in: -100...100)
  }

  private struct Report: Encodable {
    var bleuBefore: Double
    var bleuAfter: Double
    var bytesBefore: Int
    var bytesAfter: Int
    var secondsBefore: Double
    var secondsAfter: Double
  }

  /// Below this BLEU a model's translations have next to nothing in common with the references.
  private static let leastScore = 3.0

  func run() throws {
    let original = try TranslationModel(contentsOf: model)
    guard !original.isQuantized else {
      throw CommandError(.usage, "\(model): is quantised already; give the model it was made from.")
    }
    try original.requireFinite(path: model)
    try FileIdentity.requireApart(
      outputs: [("--output", output)], inputs: [model, source, reference])
    _ = Precision.int8.supported()
    let sources = try lines(of: source)
    let references = try lines(of: reference)
    guard sources.count == references.count, !sources.isEmpty else {
      throw CommandError(
        .badData,
        "\(source) has \(sources.count) lines and \(reference) \(references.count); give two files "
          + "of as many lines, one or more.")
    }
    let quantized = original.quantized()
    let before = try bleu(original, sources: sources, references: references)
    if before.score < Self.leastScore {
      Message.warn(
        "\(model) itself has BLEU \(Decimals.text(before.score, places: 2)) here, by which no loss can "
          + "be told; is \(source) in its source language, and \(reference) a translation of it?")
    }
    let after = try bleu(quantized, sources: sources, references: references)
    guard before.score - after.score <= Double(maxDrop) else {
      throw CommandError(
        .badData,
        "BLEU falls from \(Decimals.text(before.score, places: 2)) to "
          + "\(Decimals.text(after.score, places: 2)), by more than \(maxDrop); nothing was "
          + "written. Keep the model as it is, or allow more with '--max-drop'.")
    }
    try quantized.save(to: output)
    let report = Report(
      bleuBefore: before.score, bleuAfter: after.score, bytesBefore: FileSize.bytes(of: model),
      bytesAfter: FileSize.bytes(of: output), secondsBefore: before.seconds,
      secondsAfter: after.seconds)
    let destination = Output(standard: ())
    if json { try destination.write(json: report) } else { try write(report, to: destination) }
    try destination.flush()
  }

  private func write(_ report: Report, to output: Output) throws(CommandError) {
    var table = TextTable(["", "BLEU", "bytes", "seconds"])
    table.append([
      model, Decimals.text(report.bleuBefore, places: 2), Decimals.grouped(report.bytesBefore),
      Decimals.text(report.secondsBefore, places: 2),
    ])
    table.append([
      self.output, Decimals.text(report.bleuAfter, places: 2),
      Decimals.grouped(report.bytesAfter), Decimals.text(report.secondsAfter, places: 2),
    ])
    try table.write(to: output)
  }

  private func lines(of path: String) throws -> [[UInt8]] {
    var reader = try LineReader(path: path)
    var lines: [[UInt8]] = []
    try reader.forEach { line, _ in lines.append(line) }
    return lines
  }

  private func bleu(
    _ model: TranslationModel, sources: [[UInt8]], references: [[UInt8]]
  ) throws -> (score: Double, seconds: Double) {
    var options = TranslationOptions()
    options.search.beamSize = beam
    options.threads = threads ?? Threads.available
    let translator = try Translator(model: model, options: options)
    let clock = ContinuousClock()
    let start = clock.now
    let hypotheses = translator.translate(utf8: sources).map(\.text)
    let seconds = (clock.now - start) / .seconds(1)
    let score = try BLEU().score(
      hypotheses: hypotheses, references: references.map { String(decoding: $0, as: UTF8.self) })
    return (score.score, seconds)
  }
}
