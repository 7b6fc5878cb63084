import ArgumentParser
import DragomanCorpora
import DragomanModels
import DragomanText

/// How a model's vocabularies are made, or where they come from.
struct TrainVocabularyOptions: ParsableArguments {
  @Option(
    help: """
      The source vocabulary file, or that of both languages, or a model, which has both (default: \
      learn one).
      """)
  var vocabulary: String?

  @Option(help: "The target vocabulary file, where it is one of its own.")
  var targetVocabulary: String?

  @Option(help: "What a learned vocabulary holds.")
  var vocabularyKind: Vocabulary.Kind = .bytePair

  @Option(help: "The most entries of a learned vocabulary (default: 8000).")
  var vocabularySize: Int?

  @Option(help: "How often a word or character must occur to be learned (default: by the kind).")
  var minimumCount: Int?

  @Option(help: "Merge pairs of tokens that stand at least so often (default: 2).")
  var minimumPairCount: Int?

  @Option(help: "Split subwords that a language has less often, once learned; 0 for none.")
  var vocabularyThreshold = 0

  @Option(help: "Overlook so many merges of byte pairs by chance, in each epoch others.")
  var bpeDropout: Float = 0

  @Option(
    help: """
      Draw how words are cut with a unigram vocabulary, in each epoch anew, by probabilities to this \
      power, such as 0.2; 0 for the best way alone.
      """)
  var unigramSampling: Float = 0

  @Flag(inversion: .prefixedNo, help: "Learn one vocabulary for both languages.")
  var jointVocabulary = true

  @Option(help: "The locale whose rules cut source words, such as en.")
  var sourceLocale = "root"

  @Option(help: "The locale whose rules cut target words, such as es.")
  var targetLocale = "root"

  @Option(help: "The Unicode form that text is brought into.")
  var normalization: Normalization = .nfc

  @Flag(
    inversion: .prefixedNo,
    help: "The text is tokenised already: cut it at single spaces, nowhere else.")
  var pretokenized = false

  @OptionGroup var rules: TextRuleOptions

  func validate() throws {
    try rules.check(cutsCharacters: vocabularyKind == .character)
    if vocabulary != nil {
      if rules.areGiven {
        throw ValidationError(
          "The rules of text stand in the file of '--vocabulary'; omit options such as "
            + "'--case-markers', or build the file with them.")
      }
      if let option = optionForLearning {
        throw ValidationError(
          "'\(option)' is for a vocabulary to be learnt, and here one is given; omit one of the two."
        )
      }
    }
    try requirePositive("vocabulary-size", vocabularySize)
    try requirePositive("minimum-count", minimumCount)
    try requirePositive("minimum-pair-count", minimumPairCount)
    if vocabularyThreshold < 0 {
      throw ValidationError("'--vocabulary-threshold' must be at least 0.")
    }
    try require("bpe-dropout", bpeDropout, in: 0...1)
    try require("unigram-sampling", unigramSampling, in: 0...10)
    guard bpeDropout == 0 || unigramSampling == 0 else {
      throw ValidationError(
        "'--bpe-dropout' is for byte pairs and '--unigram-sampling' for unigrams; choose one.")
    }
  }

  /// An option given that names a file.
  var optionForReading: String? {
    if vocabulary != nil { return "--vocabulary" }
    return targetVocabulary == nil ? nil : "--target-vocabulary"
  }

  /// An option given that only a vocabulary to be learnt can follow.
  var optionForLearning: String? {
    for (option, isGiven) in [
      ("vocabulary-size", vocabularySize != nil), ("minimum-count", minimumCount != nil),
      ("minimum-pair-count", minimumPairCount != nil),
      ("vocabulary-threshold", vocabularyThreshold != 0),
    ] where isGiven {
      return "--\(option)"
    }
    return nil
  }

  /// The pipelines of both languages, read or learned.
  ///
  /// - Parameters:
  ///   - text: What to learn from.
  ///   - start: The model whose pipelines are taken, if training goes on from one.
  /// - Returns: The pipelines.
  /// - Throws: An error that names a file or an option.
  func pipelines(
    for text: ParallelText, of start: StartingModel? = nil
  ) throws -> (source: TextPipeline, target: TextPipeline) {
    let pipelines =
      try start.map { try given($0.pipelines, paths: ($0.path, $0.path)) } ?? unchecked(for: text)
    try requireSampling(
      of: [pipelines.source.vocabulary.kind, pipelines.target.vocabulary.kind])
    return pipelines
  }

  private func unchecked(
    for text: ParallelText
  ) throws -> (source: TextPipeline, target: TextPipeline) {
    guard let vocabulary else {
      return try learning().buildPipelines(from: text)
    }
    var pipelines = try read(vocabulary)
    if let targetVocabulary { pipelines.target = try read(targetVocabulary).target }
    return try given(pipelines, paths: (vocabulary, targetVocabulary ?? vocabulary))
  }

  /// Pipelines as the options want them, which may name their languages.
  ///
  /// - Parameters:
  ///   - pipelines: What was read.
  ///   - paths: The files, for errors.
  /// - Returns: The pipelines.
  /// - Throws: ``CommandError`` when an option says something else than the pipelines.
  private func given(
    _ pipelines: (source: TextPipeline, target: TextPipeline), paths: (String, String)
  ) throws -> (source: TextPipeline, target: TextPipeline) {
    var (source, target) = pipelines
    for (path, pipeline) in [(paths.0, source), (paths.1, target)] {
      try requireAgreement(with: pipeline, path: path)
    }
    if !jointVocabulary && source == target {
      let remedy =
        vocabulary == nil ? "omit the option" : "name the other as '--target-vocabulary'"
      throw CommandError(
        .usage,
        "\(paths.0): is one vocabulary, and '--no-joint-vocabulary' asks for two; \(remedy).")
    }
    if source.segmentation.locale != nil, sourceLocale != "root" {
      source.segmentation = try .words(checkedLocale: sourceLocale)
      source.rules = source.rules.inLocale(sourceLocale)
    }
    if target.segmentation.locale != nil, targetLocale != "root" {
      target.segmentation = try .words(checkedLocale: targetLocale)
      target.rules = target.rules.inLocale(targetLocale)
    }
    return (source, target)
  }

  /// Refuses options that say something else than a vocabulary that was read.
  private func requireAgreement(with pipeline: TextPipeline, path: String) throws(CommandError) {
    let isCutAtSpaces = [.spaces, .spacesAfter].contains(pipeline.segmentation)
    let (kind, form) = (pipeline.vocabulary.kind, pipeline.normalization)
    for (option, isGiven, agrees, has) in [
      ("--pretokenized", pretokenized, isCutAtSpaces, "cuts \(pipeline.segmentation.name)"),
      (
        "--vocabulary-kind \(vocabularyKind.rawValue)", vocabularyKind != .bytePair,
        kind == vocabularyKind, "is of kind \(kind.rawValue)"
      ),
      (
        "--normalization \(normalization.rawValue)", normalization != .nfc, form == normalization,
        "has the normalization \(form.rawValue)"
      ),
    ] where isGiven && !agrees {
      throw CommandError(
        .usage, "\(path): \(has), not as '\(option)' says; omit it, or give another vocabulary.")
    }
  }

  /// Makes sure that the options of a vocabulary to be learnt can be followed.
  func requireLearnable() throws {
    try learning().checkLocales()
    try requireSampling(of: [vocabularyKind])
  }

  /// Refuses ways to cut words by chance that no vocabulary of a training has.
  private func requireSampling(of kinds: [Vocabulary.Kind]) throws(CommandError) {
    for (option, kind, isOn) in [
      ("bpe-dropout", Vocabulary.Kind.bytePair, bpeDropout > 0),
      ("unigram-sampling", .unigram, unigramSampling > 0),
    ] where isOn && !kinds.contains(kind) {
      throw CommandError(
        .usage,
        "'--\(option)' is for vocabularies of kind \(kind.rawValue), and here they are of kind "
          + "\(kinds[0].rawValue); leave it out.")
    }
  }

  /// What a file has for the two languages; they differ in a model alone.
  ///
  /// Text that is tokenised already often has a plain list of tokens for a vocabulary.
  private func read(_ path: String) throws -> (source: TextPipeline, target: TextPipeline) {
    if VocabularyFile.isModel(path) {
      let model = try TranslationModel(contentsOf: path)
      return (model.source, model.target)
    }
    let pipeline =
      pretokenized
      ? try TextPipeline(vocabularyOrTokenList: path) : try TextPipeline(contentsOf: path)
    return (pipeline, pipeline)
  }

  /// How words are cut by chance in training, if they are.
  var sampling: SubwordSampling? {
    if unigramSampling > 0 { return .unigram(exponent: Double(unigramSampling)) }
    return bpeDropout > 0 ? .dropout(Double(bpeDropout)) : nil
  }

  private func learning() throws(TextError) -> PipelineOptions {
    var options = PipelineOptions()
    options.kind = vocabularyKind
    options.size = vocabularySize ?? 8000
    options.minimumCount = minimumCount
    options.minimumPairCount = minimumPairCount
    options.threshold = vocabularyThreshold
    options.isJoint = jointVocabulary
    options.normalization = normalization
    options.rules = try rules.rules(locale: "root")
    options.sourceLocale = sourceLocale
    options.targetLocale = targetLocale
    options.isPretokenized = pretokenized
    return options
  }

  var settings: [Setting] {
    [
      Setting("vocabulary", vocabulary), Setting("target-vocabulary", targetVocabulary),
      Setting("vocabulary-kind", vocabularyKind.rawValue),
      Setting("vocabulary-size", vocabularySize), Setting("minimum-count", minimumCount),
      Setting("minimum-pair-count", minimumPairCount),
      Setting("vocabulary-threshold", vocabularyThreshold), Setting("bpe-dropout", bpeDropout),
      Setting("unigram-sampling", unigramSampling),
      Setting("joint-vocabulary", jointVocabulary), Setting("source-locale", sourceLocale),
      Setting("target-locale", targetLocale), Setting("normalization", normalization.rawValue),
      Setting("pretokenized", pretokenized),
    ] + rules.settings
  }
}
