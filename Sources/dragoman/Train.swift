import ArgumentParser
import DragomanCorpora
import DragomanNetworks
import DragomanText
import DragomanTraining

/// `dragoman train`: from a parallel corpus to a model.
struct Train: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Train a translator on a parallel corpus.",
    discussion: """
      Running the same command again goes on where the run stopped, whether it was interrupted, \
      killed, or given a larger limit. Ctrl-C saves the state. Without a development set, a part \
      of the corpus is held out. The run folder receives model.safetensors (the best model), \
      checkpoint.safetensors, training.jsonl and config.yaml.

        dragoman train --source train.en --target train.es --output runs/en-es --time-limit 30m

      What the network consists of follows from the preset; its size, dropout, the sizes of \
      vocabulary and batch, and the epochs where nothing else sets an end follow from the number \
      of pairs. The defaults below are those of options that neither decides about; what is \
      in force is listed before training begins. Options given win. Every option may also stand \
      in the YAML file of --config, under its name without the dashes (hidden: 512, \
      reverse-source: false); the command line overrides the file.
      """)

  @Option(name: .shortAndLong, help: "The folder of the run.")
  var output: String

  @Option(help: "A YAML file with options.")
  var config: String?

  @Option(
    help: """
      The kind of network to start from: classic tells the decoder what the encoder has at its \
      end, attentive lets it look back at the source before each word (default: classic).
      """)
  var preset: Preset?

  @Option(
    help: """
      A model to go on from, on other text or with other options: its weights are the first ones, its \
      vocabularies and its network are taken. A smaller --learning-rate keeps more of what it knows.
      """)
  var startFrom: String?

  // The root command has looked sizes up for so many pairs; here they are only explained.
  @Option(help: .hidden)
  var sizedFor: Int?

  // It has looked the epochs up as well.
  @Flag(help: .hidden)
  var epochsBySize = false

  @Option(help: "The threads to use; they do not change the model (default: one a core).")
  var threads: Int?

  @Flag(help: "Report the outcome as JSON on standard output.")
  var json = false

  @OptionGroup(title: "Text") var text: TrainCorpusOptions
  @OptionGroup(title: "Vocabulary") var vocabulary: TrainVocabularyOptions
  @OptionGroup(title: "Network") var network: TrainNetworkOptions
  @OptionGroup(title: "Training") var loop: TrainLoopOptions

  func validate() throws {
    if output.isEmpty { throw ValidationError("'--output' must name a folder.") }
    try requirePositive("threads", threads)
    if startFrom != nil {
      if preset != nil {
        throw ValidationError("'--start-from' brings its network along; omit '--preset'.")
      }
      if let option = vocabulary.optionForReading ?? vocabulary.optionForLearning {
        throw ValidationError("'--start-from' brings its vocabularies along; omit '\(option)'.")
      }
      if vocabulary.rules.areGiven {
        throw ValidationError(
          "'--start-from' brings its rules of text along; omit options such as '--case-markers'.")
      }
    }
    if vocabulary.targetVocabulary != nil && vocabulary.vocabulary == nil {
      throw ValidationError("'--target-vocabulary' needs '--vocabulary' for the source.")
    }
  }

  /// The effective configuration.
  var settings: [Setting] {
    text.settings + vocabulary.settings
      + [
        Setting("preset", startFrom == nil ? (preset ?? .classic).rawValue : nil),
        Setting("start-from", startFrom),
      ] + network.settings
      + loop.settings
      + [Setting("output", output), Setting("threads", threads)]
  }

  /// Makes sure that the text's vocabularies and the network's tables fit one another.
  func requireTables(
    _ source: TextPipeline, _ target: TextPipeline
  ) throws(CommandError) {
    guard network.tying != .all || source.vocabulary.hasTokens(of: target.vocabulary) else {
      throw CommandError(
        .usage,
        "'--tying all' makes one table of both languages' embeddings, but here each has a "
          + "vocabulary of its own; give '--tying target'.")
    }
  }

  /// A network with its first weights.
  func newNetwork(
    for source: TextPipeline, _ target: TextPipeline, from start: StartingModel?
  ) throws -> EncoderDecoder {
    let network = try EncoderDecoder(
      network.configuration(source: source.vocabulary.count, target: target.vocabulary.count),
      seed: loop.seed)
    try start?.copyWeights(to: network)
    return network
  }

  /// Refuses what could not be trained, as far as it can be told before there is the text for it.
  ///
  /// - Parameter text: Text like it.
  /// - Throws: The error that training would begin with.
  func requireTrainable(like text: ParallelText) throws {
    let start = try startFrom.map { try StartingModel(path: $0) }
    guard start != nil || vocabulary.vocabulary != nil else {
      return try vocabulary.requireLearnable()
    }
    let (source, target) = try vocabulary.pipelines(for: text, of: start)
    try requireTables(source, target)
    _ = try newNetwork(for: source, target, from: start)
  }

  /// The files that are read, besides that of `--config`.
  var files: [String?] {
    [
      text.source, text.target, text.corpus, text.devSource, text.devTarget, text.devCorpus,
      vocabulary.vocabulary, vocabulary.targetVocabulary, startFrom,
    ]
  }

  /// All keys of a configuration file, with the values that they have by default.
  static var allSettings: [Setting] {
    // An instance must be parsed before its options can be read; these three have no defaults.
    let arguments = ["--source", "", "--target", "", "--output", "-"]
    return (try? parse(arguments))?.settings ?? []
  }

  func run() throws {
    let outcome = try TrainingRun(self).run()
    let output = Output(standard: ())
    if json {
      try output.write(json: outcome)
    } else {
      try output.write(line: RunFolder(path: self.output).model)
    }
    try output.flush()
  }
}
