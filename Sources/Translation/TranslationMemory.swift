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
  /// The numbers of the corpus's pairs, without those that are equal to an earlier one.
  private let numbers: [Int32]
  private let index: ExampleIndex
  private let source: TextPipeline
  private let target: TextPipeline
  /// Which vocabularies the pairs' tokens are of.
  private let vocabularyChecksums: String

  /// The most tokens of a side of a pair.
  public static let maximumLength = 100
  /// The pairs that distances are measured on.
  private static let sampleSize = 256

  /// Encodes and indexes pairs.
  ///
  /// - Parameters:
  ///   - text: The pairs. One with an empty side, or with more tokens than ``maximumLength`` on a
  ///     side, is left out, and so is one that was there before.
  ///   - model: The model that they are for, or one of an ensemble.
  /// - Throws: ``CorpusError/empty(path:dropped:)`` when no pair is left.
  public init(_ text: ParallelText, for model: TranslationModel) throws(CorpusError) {
    let corpus = try EncodedCorpus(
      text, source: model.source, target: model.target, maximumLength: Self.maximumLength)
    var known: Set<TokenPair> = []
    let numbers = (0..<Int32(corpus.count)).filter { number in
      known.insert(Self.pair(Int(number), of: corpus)).inserted
    }
    self.corpus = corpus
    self.numbers = numbers
    index = ExampleIndex(
      count: numbers.count, vocabularySize: model.source.vocabulary.count,
      source: { corpus.source(Int(numbers[$0])) })
    (source, target) = (model.source, model.target)
    vocabularyChecksums = Shortlist.vocabularyChecksums(of: model)
  }

  /// The number of different pairs.
  public var count: Int { numbers.count }

  /// The number of pairs that were left out because a side is empty.
  public var emptyCount: Int { corpus.summary.empty }

  /// The number of pairs that were left out because a side is too long.
  public var overlongCount: Int { corpus.summary.overlong }

  /// Makes sure that it is for a model's vocabularies.
  ///
  /// - Parameter model: The model.
  /// - Throws: ``TranslationOptionsError`` when it is for others.
  func check(fits model: TranslationModel) throws(TranslationOptionsError) {
    guard vocabularyChecksums == Shortlist.vocabularyChecksums(of: model) else {
      throw TranslationOptionsError(
        "the translation memory is for other vocabularies than the model's; make it for this model")
    }
  }

  /// A pair as token ids.
  func pair(_ number: Int) -> TokenPair { Self.pair(Int(numbers[number]), of: corpus) }

  private static func pair(_ number: Int, of corpus: EncodedCorpus) -> TokenPair {
    TokenPair(source: corpus.source(number), target: corpus.target(number))
  }

  /// Some pairs, evenly spread.
  func sample() -> [TokenPair] {
    let size = min(count, Self.sampleSize)
    return (0..<size).map { pair($0 * count / size) }
  }

  /// Makes what remembers for one thread.
  ///
  /// - Parameter pairs: How many pairs are to be recalled for a source.
  /// - Returns: Gives for a source the pairs most like it.
  func makeRecall(pairs: Int) -> (_ source: [Int32]) -> [TokenPair] {
    let lookup = ExampleLookup(index)
    // The members of an ensemble ask for the same batch, one after the other.
    var known: [[Int32]: [TokenPair]] = [:]
    return { source in
      if let pairs = known[source] { return pairs }
      if known.count >= Self.mostKnown { known.removeAll(keepingCapacity: true) }
      let found = lookup.nearest(to: source, count: pairs).map(pair)
        .filter { fits($0, source: source) }
      known[source] = found
      return found
    }
  }

  /// The sources whose pairs are kept at hand.
  private static let mostKnown = 1024

  /// Whether the source has a protected span for each that the pair's target has: what stands for a
  /// span that is not there would become nothing.
  private func fits(_ pair: TokenPair, source: [Int32]) -> Bool {
    let needed = Self.spanCounts(of: pair.target, vocabulary: target.vocabulary)
    guard !needed.isEmpty else { return true }
    let present = Self.spanCounts(of: source, vocabulary: self.source.vocabulary)
    return needed.allSatisfy { kind, count in count <= present[kind, default: 0] }
  }

  private static func spanCounts(
    of tokens: [Int32], vocabulary: Vocabulary
  ) -> [SpanKind: Int] {
    var counts: [SpanKind: Int] = [:]
    for token in tokens {
      if let kind = vocabulary.spanKind(at: token) { counts[kind, default: 0] += 1 }
    }
    return counts
  }
}
