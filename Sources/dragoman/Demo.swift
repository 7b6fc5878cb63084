import ArgumentParser
import DragomanCorpora
import DragomanEvaluation
import DragomanModels
import DragomanTensors
import DragomanTraining
import DragomanTranslation

/// `dragoman demo`: a translator trained and used, in three minutes.
struct Demo: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Train a small English–Spanish translator and try it, in three minutes.",
    discussion: """
      Trains on the corpus that comes with the toolkit (corpora/en-es), translates its test file \
      and a few sentences more, scores the result, and leaves the model in runs/demo.
      """)

  @Option(help: "The folder with the corpus (default: corpora/en-es, here or in a folder above).")
  var corpora: String?

  @Option(name: .shortAndLong, help: "The folder for the run.")
  var output = "runs/demo"

  @Option(help: "The time to train for.", transform: TimeSpan.read)
  var timeLimit = TimeSpan(seconds: 140)

  @Option(help: "The threads to use (default: one a core).")
  var threads: Int?

  func validate() throws { try requirePositive("threads", threads) }

  func run() throws {
    let corpus = try corpora ?? Self.findCorpora()
    let test = try ParallelText(source: "\(corpus)/test.en", target: "\(corpus)/test.es")
    let arguments = try TrainingArguments.expanding(["train"] + trainingArguments(corpus: corpus))
    let training = try Train.parse(Array(arguments.dropFirst()))
    let output = Output(standard: ())
    try output.write(line: "Training an English–Spanish translator on \(corpus) for \(timeLimit).")
    try output.flush()
    _ = try TrainingRun(training).run()
    let model = RunFolder(path: self.output).model
    var options = TranslationOptions()
    options.threads = threads ?? Threads.available
    let translator = try Translator(
      model: TranslationModel(contentsOf: model), options: options)
    try score(translator, on: test, to: output)
    try showSentences(translator, to: output)
    try output.write(Self.advice(model: model, corpus: corpus))
    try output.flush()
  }

  /// The demonstration is an ordinary training with these options.
  private func trainingArguments(corpus: String) -> [String] {
    let files = [
      "source": "train.en", "target": "train.es", "dev-source": "dev.en", "dev-target": "dev.es",
    ]
    return files.sorted { $0.key < $1.key }.flatMap { ["--\($0.key)", "\(corpus)/\($0.value)"] }
      + ["--output", output, "--time-limit", "\(timeLimit.seconds)"]
      + (threads.map { ["--threads", "\($0)"] } ?? []) + Self.size
  }

  /// A network that learns the small corpus in the time there is.
  private static let size = [
    "--preset", "attentive", "--vocabulary-size", "4000", "--source-locale", "en",
    "--target-locale", "es", "--embedding", "128", "--hidden", "256", "--dropout", "0.1",
    "--batch-size", "32", "--learning-rate", "0.002", "--validate-every", "750",
    "--precision", (Precision.bfloat16.isSupported ? Precision.bfloat16 : .float32).rawValue,
  ]

  private func score(
    _ translator: Translator, on test: ParallelText, to output: Output
  ) throws {
    var sources: [[UInt8]] = []
    var references: [String] = []
    for index in 0..<test.count {
      test.withPair(index) {
        sources.append(Array($0))
        references.append(String(decoding: $1, as: UTF8.self))
      }
    }
    let clock = ContinuousClock()
    let start = clock.now
    let translations = translator.translate(utf8: sources).map(\.text)
    let time = start.duration(to: clock.now)
    let seconds = Double(time.components.seconds) + Double(time.components.attoseconds) * 1e-18
    let bleu = try BLEU().score(hypotheses: translations, references: references)
    try output.write(line: "")
    try output.write(
      line: "The test file, which the training has not seen (\(test.count) sentences in "
        + "\(Decimals.text(seconds, places: 1)) s):")
    try output.write(line: "")
    for index in stride(from: 0, to: test.count, by: max(test.count / 5, 1)).prefix(5) {
      try output.write(line: "  English    \(String(decoding: sources[index], as: UTF8.self))")
      try output.write(line: "  Dragoman   \(translations[index])")
      try output.write(line: "  reference  \(references[index])")
      try output.write(line: "")
    }
    try output.write(line: bleu.formatted())
    try output.write(line: "")
  }

  /// Sentences that are in none of the files, of the sort that the corpus teaches.
  private static let sentences = [
    "Where is the station?", "My sister bought two red apples.", "We are not tired today.",
  ]

  private func showSentences(_ translator: Translator, to output: Output) throws {
    try output.write(line: "A few sentences more:")
    try output.write(line: "")
    for (sentence, translation) in zip(
      Self.sentences, translator.translate(Self.sentences).map(\.text))
    {
      try output.write(line: "  \(sentence)  →  \(translation)")
    }
    try output.write(line: "")
  }

  private static func advice(model: String, corpus: String) -> String {
    // What was typed to start this program, as it can be typed again.
    let program = CommandLine.arguments.first ?? "dragoman"
    let command = program.contains(".build/") ? "swift run -c release dragoman" : program
    return """
      The model is in \(model). It knows the words of its corpus and no others. What to try next:

        translate what you type   \(command) translate --model \(model)
        translate a file          \(command) translate --model \(model) \
      \(corpus)/test.en --output test.es
        see what the model is     \(command) model info \(model)
        train on your own text    \(command) train --source my.en --target my.es \
      --output runs/my --time-limit 30m

      """
  }

  /// The corpus here or in a folder above.
  private static func findCorpora() throws(CommandError) -> String {
    var prefix = ""
    for _ in 0..<8 {
      let path = prefix + "corpora/en-es"
      if FileIdentity(path: path + "/train.en") != nil { return path }
      prefix += "../"
    }
    throw CommandError(
      .missingInput,
      "corpora/en-es: not found here or in a folder above; go to the toolkit's "
        + "folder, or name the corpus with '--corpora'.")
  }
}
