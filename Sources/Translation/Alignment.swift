/// Which words of a line a translation's words were made from, as far as attention tells.
public struct Alignment: Hashable, Sendable {
  /// A word, number or sign at its place.
  public struct Word: Hashable, Sendable {
    /// The word as it stands in the text.
    public var text: String

    /// Its bytes in the text's UTF-8.
    public var range: Range<Int>

    /// A word at a place.
    public init(text: String, range: Range<Int>) {
      self.text = text
      self.range = range
    }
  }

  /// A word of the translation and the word of the line that it attended to most.
  public struct Link: Hashable, Sendable {
    /// A number among `sourceWords`.
    public var source: Int
    /// A number among `targetWords`.
    public var target: Int
    /// The share of attention.
    public var weight: Float
  }

  /// The words of the line as it was given, whatever normalisation made of it.
  public var sourceWords: [Word]

  /// The words of the translation.
  public var targetWords: [Word]

  /// For each target word the attention that source words received, the mean over the target word's
  /// tokens; what is missing to 1 went to the end of the line and to white space.
  public var rows: [Row]

  /// Makes an alignment.
  public init(sourceWords: [Word], targetWords: [Word], rows: [Row]) {
    precondition(
      rows.count == targetWords.count
        && rows.allSatisfy { $0.words.upperBound <= sourceWords.count },
      "\(rows.count) rows of weights for \(targetWords.count) target words")
    self.sourceWords = sourceWords
    self.targetWords = targetWords
    self.rows = rows
  }

  /// For each target word its best source word, in the order of the target; none for words that
  /// attended to the end of the line more than to any word.
  public var links: [Link] {
    rows.enumerated().compactMap { target, row in
      guard let source = row.words.max(by: { row[$0] < row[$1] }),
        row[source] > 1 - row.weights.reduce(0, +), row[source] > 0
      else { return nil }
      return Link(source: source, target: target, weight: row[source])
    }
  }
}

extension Alignment {
  /// The weights of the source words that a target word was made from.
  ///
  /// Of a long line that the network read in pieces these are the words of one piece, so that an
  /// alignment takes memory in proportion to the line.
  public struct Row: Hashable, Sendable {
    /// Numbers among the source words.
    public private(set) var words: Range<Int> = 0..<0
    /// A weight for each of them.
    public private(set) var weights: [Float] = []

    /// No weights.
    init() {}

    /// The weights of the source words from a number on.
    public init(_ weights: [Float], from first: Int = 0) {
      words = first..<first + weights.count
      self.weights = weights
    }

    /// The weight of a source word, by its number.
    public internal(set) subscript(word: Int) -> Float {
      get { words.contains(word) ? weights[word - words.lowerBound] : 0 }
      set { weights[word - words.lowerBound] = newValue }
    }

    /// Makes room for later source words too.
    mutating func extend(to range: Range<Int>) {
      guard !words.isEmpty else {
        self = Row([Float](repeating: 0, count: range.count), from: range.lowerBound)
        return
      }
      let count = max(0, range.upperBound - words.upperBound)
      weights += [Float](repeating: 0, count: count)
      words = words.lowerBound..<words.upperBound + count
    }

    mutating func divide(by count: Float) {
      for index in weights.indices { weights[index] /= count }
    }
  }
}
