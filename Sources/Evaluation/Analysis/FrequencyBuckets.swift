/// How well the words of one frequency class are translated.
///
/// Words are 13a tokens; a hypothesis word matches where the reference of the same segment has it
/// too, each occurrence once (the word accuracies of compare-mt, Neubig et al., 2019).
public struct FrequencyBucket: Sendable, Equatable {
  /// The range of counts as people read it, such as `5–9`.
  public let label: String
  /// The occurrences of such words in the references.
  public internal(set) var inReferences = 0
  /// The occurrences of such words in the hypotheses.
  public internal(set) var inHypotheses = 0
  /// The hypothesis words that the reference of their segment has too.
  public internal(set) var matches = 0

  init(label: String) { self.label = label }

  /// The share of the hypothesis words that match.
  public var precision: Double { inHypotheses > 0 ? Double(matches) / Double(inHypotheses) : 0 }
  /// The share of the reference words that are found.
  public var recall: Double { inReferences > 0 ? Double(matches) / Double(inReferences) : 0 }
  /// The harmonic mean of precision and recall.
  public var fMeasure: Double {
    let words = inHypotheses + inReferences
    return words > 0 ? 2 * Double(matches) / Double(words) : 0
  }

  private static let limits = [0, 1, 2, 4, 9, 99, 999]
  private static let labels = ["0", "1", "2", "3–4", "5–9", "10–99", "100–999", "1000+"]

  /// Groups the words of a corpus by how often they occur elsewhere.
  ///
  /// - Parameters:
  ///   - hypotheses: The translations.
  ///   - references: As many references.
  ///   - corpus: Where words are counted: the training corpus or, if nil, the references.
  /// - Returns: The buckets that hold words, rare words first.
  /// - Throws: `EvaluationError` if the counts differ.
  public static func group(
    hypotheses: Segments, references: Segments, countedIn corpus: Segments? = nil
  ) throws(EvaluationError) -> [FrequencyBucket] {
    guard hypotheses.count == references.count else {
      throw .unequalCounts(
        first: hypotheses.name, firstCount: hypotheses.count, second: references.name,
        secondCount: references.count)
    }
    let cutter = WordCutter()
    let counts = cutter.count(corpus ?? references)
    func bucket(of word: Int32) -> Int {
      let count = Int(word) < counts.count ? counts[Int(word)] : 0
      return limits.firstIndex { count <= $0 } ?? limits.count
    }
    var buckets = labels.map(FrequencyBucket.init(label:))
    Segments.withBytes(of: [hypotheses, references]) { streams in
      var available: [Int32: Int] = [:]
      for index in 0..<hypotheses.count {
        available.removeAll(keepingCapacity: true)
        cutter.forEachWord(streams[1][index]) { word in
          buckets[bucket(of: word)].inReferences += 1
          available[word, default: 0] += 1
        }
        cutter.forEachWord(streams[0][index]) { word in
          let place = bucket(of: word)
          buckets[place].inHypotheses += 1
          guard let left = available[word], left > 0 else { return }
          available[word] = left - 1
          buckets[place].matches += 1
        }
      }
    }
    return buckets.filter { $0.inReferences + $0.inHypotheses > 0 }
  }
}

/// Cuts segments into numbered 13a tokens.
private final class WordCutter {
  private let tokenizer = Mteval13aTokenizer()
  private var tokens = TokenTable()

  func forEachWord(_ text: UnsafeBufferPointer<UInt8>, _ body: (Int32) -> Void) {
    let spaced = tokenizer.tokenize(WhiteSpace.trimmingEnd(text))
    guard let base = spaced.baseAddress else { return }
    WhiteSpace.forEachWord(in: spaced) { start, end in
      body(tokens.intern(base + start, end - start))
    }
  }

  /// How often each word occurs, by its number.
  func count(_ corpus: Segments) -> [Int] {
    var counts: [Int] = []
    Segments.withBytes(of: [corpus]) { streams in
      for index in 0..<corpus.count {
        forEachWord(streams[0][index]) { word in
          while counts.count <= Int(word) { counts.append(0) }
          counts[Int(word)] += 1
        }
      }
    }
    return counts
  }
}
