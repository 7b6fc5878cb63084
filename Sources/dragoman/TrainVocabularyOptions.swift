import ArgumentParser
import DragomanCorpora
import DragomanText

/// How a model's vocabularies are made, or where they come from.
struct TrainVocabularyOptions: ParsableArguments {
  @Option(help: "The source vocabulary file, or that of both languages (default: learn one).")
  var vocabulary: String?

  @Option(help: "The target vocabulary file, where it is one of its own.")
  var targetVocabulary: String?

  @Option(help: "What a learned vocabulary holds.")
  var vocabularyKind: Vocabulary.Kind = .bytePair

  @Option(help: "The most entries of a learned vocabulary.")
  var vocabularySize = 8000

  @Option(help: "How often a word or character must occur to be learned (default: by the kind).")
  var minimumCount: Int?

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

  func validate() throws {
    try requirePositive("vocabulary-size", vocabularySize)
    try requirePositive("minimum-count", minimumCount)
    if targetVocabulary != nil && vocabulary == nil {
      throw ValidationError("'--target-vocabulary' needs '--vocabulary' for the source.")
    }
  }

  /// The pipelines of both languages, read or learned.
  func pipelines(for text: ParallelText) throws -> (source: TextPipeline, target: TextPipeline) {
    guard let vocabulary else {
      return try learning.buildPipelines(from: text)
    }
    var source = try read(vocabulary)
    var target = try targetVocabulary.map(read) ?? source
    if source.segmentation.locale != nil, sourceLocale != "root" {
      source.segmentation = try .words(checkedLocale: sourceLocale)
    }
    if target.segmentation.locale != nil, targetLocale != "root" {
      target.segmentation = try .words(checkedLocale: targetLocale)
    }
    return (source, target)
  }

  /// Text that is tokenised already often has a plain list of tokens for a vocabulary.
  private func read(_ path: String) throws(TextError) -> TextPipeline {
    pretokenized
      ? try TextPipeline(vocabularyOrTokenList: path) : try TextPipeline(contentsOf: path)
  }

  private var learning: PipelineOptions {
    var options = PipelineOptions()
    options.kind = vocabularyKind
    options.size = vocabularySize
    options.minimumCount = minimumCount
    options.isJoint = jointVocabulary
    options.normalization = normalization
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
      Setting("joint-vocabulary", jointVocabulary), Setting("source-locale", sourceLocale),
      Setting("target-locale", targetLocale), Setting("normalization", normalization.rawValue),
      Setting("pretokenized", pretokenized),
    ]
  }
}
