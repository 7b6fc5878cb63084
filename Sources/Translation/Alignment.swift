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

  /// For each target word the attention that each source word received, the mean over the target
  /// word's tokens; what is missing to 1 went to the end of the line and to white space.
  public var weights: [[Float]]

  /// Makes an alignment.
  public init(sourceWords: [Word], targetWords: [Word], weights: [[Float]]) {
    precondition(
      weights.count == targetWords.count && weights.allSatisfy { $0.count == sourceWords.count },
      "\(weights.count) rows of weights for \(targetWords.count) target words")
    self.sourceWords = sourceWords
    self.targetWords = targetWords
    self.weights = weights
  }

  /// For each target word its best source word, in the order of the target; none for words that
  /// attended to the end of the line more than to any word.
  public var links: [Link] {
    weights.enumerated().compactMap { target, row in
      guard let source = row.indices.max(by: { row[$0] < row[$1] }),
        row[source] > 1 - row.reduce(0, +), row[source] > 0
      else { return nil }
      return Link(source: source, target: target, weight: row[source])
    }
  }
}
