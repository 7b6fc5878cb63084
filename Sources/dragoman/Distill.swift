import ArgumentParser
import DragomanCorpora
import DragomanModels
import DragomanTraining

/// `dragoman distill`: a model that learns from the translations of others.
struct Distill: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Train one translator to translate as others do.",
    discussion: """
      The teachers translate the training text, together or each by itself; of each line's best \
      translations the one most like the reference is kept (Kim & Rush 2016). The student is \
      trained on these and on the references. All options of train are its options too; the \
      development set must be given. The run folder receives distilled.tsv besides, and the same \
      command goes on where it stopped, with the teachers' work or with the training. The \
      student's size follows from the pairs given, its epochs, where nothing sets an end, from those \
      of distilled.tsv. Given to --config, distill.yaml repeats all of it, config.yaml the training.

      With models of the other direction there are further sources: what those draw when they \
      translate the references back, as far as it is like the source. Each goes with its \
      reference and with the teachers' translation of it (Nguyen et al. 2020).

      Text of one language alone helps too: the teachers translate that of the source language, \
      models of the other direction draw sources for that of the target language. Where there is \
      none, sentences can be invented.

        dragoman distill --teacher runs/a/model.safetensors --teacher runs/b/model.safetensors
          --source train.en --target train.es --dev-source dev.en --dev-target dev.es
          --output runs/student --time-limit 30m
      """)

  @Option(help: "A model to learn from; several are an ensemble, which share vocabularies.")
  var teacher: [String]

  @Flag(
    inversion: .prefixedNo,
    help: """
      Let the teachers translate together; else each by itself, and every translation that is \
      unlike those before it is learned from.
      """)
  var ensemble = true

  @Option(help: "K, the hypotheses that the teachers keep for a sentence and choose from.")
  var teacherBeam = 5

  @Flag(inversion: .prefixedNo, help: "Train on the references too.")
  var references = true

  @Option(
    help: "A model of the other direction that makes further sources; several are an ensemble.")
  var backTeacher: [String] = []

  @Option(
    help: """
      The further sources that --back-teacher draws for each pair, or line of the target language \
      (default: 2).
      """)
  var draws: Int?

  @Option(help: "Text of the source language alone, one sentence a line; may be given again.")
  var monolingualSource: [String] = []

  @Option(
    help: """
      Text of the target language alone, which needs a model of the other direction; may be given \
      again.
      """)
  var monolingualTarget: [String] = []

  @Option(
    help: """
      New sentences of the source language for each pair, made of the beginning of one and the end \
      of another that share two words in a row; the teachers translate them. They are written to \
      invented.txt too.
      """)
  var invent = 0

  @OptionGroup var training: Train

  private static let usualDraws = 2

  func validate() throws {
    try requirePositive("teacher-beam", teacherBeam)
    try requirePositive("draws", draws)
    guard (0...Invention.limit).contains(invent) else {
      throw ValidationError("'--invent \(invent)' must be from 0, for none, to \(Invention.limit).")
    }
    if draws != nil && backTeacher.isEmpty {
      throw ValidationError("'--draws' needs a model that draws; give it as '--back-teacher'.")
    }
    if !monolingualTarget.isEmpty && backTeacher.isEmpty {
      throw ValidationError(
        "'--monolingual-target' needs a model that translates it back; give it as "
          + "'--back-teacher'.")
    }
    if training.text.devCorpus == nil && training.text.devSource == nil {
      throw ValidationError(
        "Give '--dev-source' and '--dev-target' or '--dev-corpus': what is held out of a distilled "
          + "corpus has been trained on in another form.")
    }
  }

  func run() throws {
    // What cannot be trained is refused before anything is made; the vocabularies' sizes are of no matter.
    _ = try training.network.configuration(source: 1000, target: 1000)
    for path in [training.text.devSource, training.text.devTarget, training.text.devCorpus] {
      try FileIdentity.requireRereadable(path)
    }
    let folder = RunFolder(path: training.output)
    try folder.create()
    try folder.requireNoModel()
    let text = DistillationText(
      pairs: try training.text.trainingText(), sources: try monolingualText(monolingualSource),
      targets: try monolingualText(monolingualTarget))
    try training.requireTrainable(like: text.pairs)
    if !folder.hasCheckpoint, let development = try training.text.developmentText() {
      try training.text.checkDirection(of: development, against: text.pairs)
    }
    let invention =
      invent > 0
      ? Invention(
        perPair: invent, seed: training.loop.seed, development: try training.text.developmentText())
      : nil
    let distillation = Distillation(
      teachers: teacher,
      locales: [training.vocabulary.sourceLocale, training.vocabulary.targetLocale],
      isEnsemble: ensemble, backTeachers: backTeacher,
      beam: teacherBeam,
      draws: draws ?? Self.usualDraws, keepsReferences: references, invention: invention,
      threads: training.threads ?? Threads.available)
    Interruption.listen()
    // What has begun may be given its own settings again.
    let isBegun = folder.hasCheckpoint || Distillation.hasRecord(in: folder)
    let names = [
      "distilled.tsv", "distilled.json", "distilled.part.json", "distill.yaml", "invented.txt",
    ]
    let outputs =
      names.map { "\(folder.path)/\($0)" }
      + [folder.model, folder.checkpoint, folder.log, folder.configuration]
    try FileIdentity.requireApart(
      outputs: outputs.map { ("--output", $0) },
      inputs: teacher + backTeacher + monolingualSource + monolingualTarget + training.files
        + [isBegun ? nil : training.config])
    // Training takes the right anew.
    let path = try withExtendedLifetime(try RunLock(folder)) {
      try Distillation.requireOwn(folder)
      return try distillation.corpus(of: text, in: folder)
    }
    var student = training
    student.text.source = nil
    student.text.target = nil
    student.text.corpus = path
    if let pairs = training.sizedFor, let epochs = training.loop.epochs, training.epochsBySize {
      student.loop.epochs = PresetSizes.studentEpochs(
        epochs, pairs: pairs, distilled: try TextLines(contentsOf: path).count)
    }
    var described = self
    described.training.loop.epochs = student.loop.epochs
    try AtomicFile.write(
      ConfigurationFile.text(of: ownSettings + described.training.settings),
      to: "\(folder.path)/distill.yaml")
    try student.run()
  }

  /// The options that it has besides those of `train`.
  private var ownSettings: [Setting] {
    [
      Setting("teacher", teacher), Setting("ensemble", ensemble),
      Setting("teacher-beam", teacherBeam), Setting("references", references),
      Setting("back-teacher", backTeacher),
      Setting("draws", draws ?? (backTeacher.isEmpty ? nil : Self.usualDraws)),
      Setting("monolingual-source", monolingualSource),
      Setting("monolingual-target", monolingualTarget), Setting("invent", invent),
    ]
  }

  /// The keys that a configuration file may have besides those of `train`, with what they have by default.
  static var ownSettings: [Setting] {
    let arguments = [
      "--teacher", "", "--source", "", "--target", "", "--dev-corpus", "", "--output", "-",
    ]
    return (try? parse(arguments))?.ownSettings ?? []
  }

  private func monolingualText(_ paths: [String]) throws -> [MonolingualText] {
    try paths.map { path in
      let text = try TrainCorpusOptions.naming(remedies: {
        try MonolingualText(contentsOf: path, repairsMalformed: training.text.repair)
      })
      guard text.count > 0 else {
        throw CommandError(.badData, "\(path) holds no text; give a file with a sentence a line.")
      }
      PairFiles.report(text.repairs)
      return text
    }
  }
}
