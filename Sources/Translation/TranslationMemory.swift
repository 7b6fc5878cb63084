public import DragomanCorpora
public import DragomanModels
import DragomanNetworks
import DragomanText

/// Pairs that translations go by: sentences and their translations, such as the training text, or
/// what somebody has translated before.
///
/// For each line the pairs that are like it are looked up, and the network's choice of each token is
/// mixed with what followed in them (k-nearest-neighbour machine translation; Khandelwal et al. 2021,
/// arXiv 2010.00710; Dai et al. 2023, arXiv 2302.12188). Nothing is trained.
///
///     let text = try ParallelText(source: "train.en", target: "train.es")
///     let memory = try TranslationMemory(text, for: model)
///     let translator = try Translator(model: model, memory: memory)
public struct TranslationMemory: Sendable {
  private let corpus: EncodedCorpus
  private let index: ExampleIndex
  /// Which vocabularies the pairs' tokens are of.
  let vocabularyChecksums: String

  /// The most tokens of a side of a pair.
  private static let maximumLength = 100
  /// The pairs that distances are measured on.
  private static let sampleSize = 256

  /// Encodes and indexes pairs.
  ///
  /// - Parameters:
  ///   - text: The pairs. One with an empty side, or with more than a hundred tokens on a side, is
  ///     left out.
  ///   - model: The model that they are for, or one of an ensemble.
  /// - Throws: ``CorpusError/empty(path:dropped:)`` when no pair is left.
  public init(_ text: ParallelText, for model: TranslationModel) throws(CorpusError) {
    let corpus = try EncodedCorpus(
      text, source: model.source, target: model.target, maximumLength: Self.maximumLength)
    self.corpus = corpus
    index = ExampleIndex(
      count: corpus.count, vocabularySize: model.source.vocabulary.count,
      source: { corpus.source($0) })
    vocabularyChecksums = Shortlist.vocabularyChecksums(of: model)
  }

  /// The number of pairs.
  public var count: Int { corpus.count }

  /// Makes sure that it is for a model's vocabularies.
  func check(fits model: TranslationModel) throws(TranslationOptionsError) {
    guard vocabularyChecksums == Shortlist.vocabularyChecksums(of: model) else {
      throw TranslationOptionsError(
        "the translation memory is for other vocabularies than the model's; make it for this model")
    }
  }

  /// A pair as token ids.
  func pair(_ number: Int) -> TokenPair {
    TokenPair(source: corpus.source(number), target: corpus.target(number))
  }

  /// Some pairs, evenly spread.
  func sample() -> [TokenPair] {
    let size = min(count, Self.sampleSize)
    return (0..<size).map { pair($0 * count / size) }
  }

  /// What remembers for one thread.
  ///
  /// - Returns: Gives for a source the pairs most like it.
  func makeRecall() -> (_ source: [Int32], _ count: Int) -> [TokenPair] {
    let lookup = ExampleLookup(index)
    return { source, count in lookup.nearest(to: source, count: count).map(pair) }
  }
}
