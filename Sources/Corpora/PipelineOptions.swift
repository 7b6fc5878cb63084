public import DragomanText

/// How vocabularies are learned from a corpus.
public struct PipelineOptions: Codable, Hashable, Sendable {
  /// Words, characters or byte pairs.
  public var kind = Vocabulary.Kind.bytePair

  /// The most entries of a vocabulary; nil leaves the size to the corpus.
  public var size: Int? = 8000

  /// How often a token must occur; nil is the kind's default.
  public var minimumCount: Int?

  /// Pairs of tokens seen less often are not merged; nil is the default.
  public var minimumPairCount: Int?

  /// Tokens that a language has less often are not used in it; 0 allows all.
  public var threshold = 0

  /// Whether both languages share one vocabulary.
  public var isJoint = true

  /// The normalisation of both languages.
  public var normalization = Normalization.nfc

  /// What else happens to the text of both; case is that of each side's locale.
  public var rules = TextRules()

  /// The source language's ICU locale, such as `en`, or `root`.
  public var sourceLocale = "en"

  /// The target language's.
  public var targetLocale = "en"

  /// Whether the text is tokens separated by spaces, to be left as they are.
  public var isPretokenized = false

  /// Whether unknown characters are spelled in bytes; nil is the kind's default.
  public var usesByteFallback: Bool?

  /// A joint byte-pair vocabulary of 8,000 entries.
  public init() {}

  /// Makes sure that both locales are known, where anything goes by them.
  ///
  /// - Throws: `TextError` for an unknown one.
  public func checkLocales() throws(TextError) {
    for locale in [sourceLocale, targetLocale] { _ = try segmentation(locale: locale) }
  }

  /// Learns the pipelines of both languages.
  ///
  /// - Parameter text: The training corpus.
  /// - Returns: The source's and the target's pipeline, with one vocabulary if joint.
  /// - Throws: `TextError` for an unknown locale or a size that leaves no room for tokens.
  public func buildPipelines(
    from text: ParallelText
  ) throws(TextError) -> (source: TextPipeline, target: TextPipeline) {
    let sourceSegmentation = try segmentation(locale: sourceLocale)
    let targetSegmentation = try segmentation(locale: targetLocale)
    var source = VocabularyBuilder(
      normalization: normalization, segmentation: sourceSegmentation,
      rules: rules.inLocale(sourceLocale))
    var target = VocabularyBuilder(
      normalization: normalization, segmentation: targetSegmentation,
      rules: rules.inLocale(targetLocale))
    for index in 0..<text.count {
      text.withPair(index) {
        source.add(utf8: $0)
        target.add(utf8: $1)
      }
    }
    guard isJoint else {
      var pipelines = (try build(source), try build(target))
      pipelines.0.vocabulary.threshold = threshold
      pipelines.1.vocabulary.threshold = threshold
      return pipelines
    }
    var both = source
    both.merge(target)
    var sourcePipeline = try build(both)
    var targetPipeline = sourcePipeline
    targetPipeline.segmentation = targetSegmentation
    targetPipeline.rules = target.rules
    if threshold > 0 {
      // What is rare is so in a language, not in both together.
      sourcePipeline.vocabulary = source.recount(sourcePipeline.vocabulary, threshold: threshold)
      targetPipeline.vocabulary = target.recount(targetPipeline.vocabulary, threshold: threshold)
    }
    return (sourcePipeline, targetPipeline)
  }

  private func segmentation(locale: String) throws(TextError) -> Segmentation {
    guard isPretokenized || kind == .character else { return try .words(checkedLocale: locale) }
    // Rules of case go by the locale where no words are cut by it.
    if rules.caseLocale != nil { _ = try Segmentation.words(checkedLocale: locale) }
    return isPretokenized ? .spaces : .characters
  }

  private func build(_ builder: VocabularyBuilder) throws(TextError) -> TextPipeline {
    try builder.buildPipeline(
      kind: kind, size: size, minimumCount: minimumCount, usesByteFallback: usesByteFallback,
      minimumPairCount: minimumPairCount)
  }
}
