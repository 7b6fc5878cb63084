/// How well a vocabulary covers a corpus, for `vocab inspect --corpus`.
public struct CoverageReport: Codable, Equatable, Sendable {
  /// A word that the vocabulary can only spell in bytes, or not at all.
  public struct UncoveredWord: Codable, Equatable, Sendable {
    /// The word as a vocabulary file would write it.
    public let word: String
    /// How often it occurs.
    public let count: Int
    /// The file where it occurs first.
    public let file: String
    /// The line where it occurs first, from 1.
    public let line: Int
  }

  /// How many tokens the lines have; a percentile is the length that so many lines do not exceed.
  public struct Lengths: Codable, Equatable, Sendable {
    /// Half of the lines are not longer.
    public let median: Int
    /// 90 % of the lines are not longer.
    public let percentile90: Int
    /// 95 % of the lines are not longer.
    public let percentile95: Int
    /// 99 % of the lines are not longer.
    public let percentile99: Int
    /// The length of the longest line.
    public let maximum: Int
    /// The file of the longest line (of several, the first).
    public let longestFile: String
    /// The longest line, from 1.
    public let longestLine: Int
  }

  /// Lines, empty ones included.
  public let lines: Int
  /// Words and signs, without white space.
  public let words: Int
  /// Different words and signs.
  public let wordTypes: Int
  /// Words without `<unk>` and without bytes.
  public let coveredWords: Int
  /// Different words without `<unk>` and without bytes.
  public let coveredWordTypes: Int
  /// All tokens, without `<s>` and `</s>`.
  public let tokens: Int
  /// The `<unk>` among them.
  public let unknownTokens: Int
  /// The bytes among them.
  public let byteTokens: Int
  /// The words most often not covered, then by bytes ascending.
  public let worst: [UncoveredWord]
  /// How long lines are; nil when there are none.
  public let lengths: Lengths?
}

extension CoverageReport {
  /// The share of words that are covered, 0 to 1; 1 where there are none.
  public var wordCoverage: Double { ratio(coveredWords, words, empty: 1) }
  /// The share of different words that are covered, 0 to 1; 1 where there are none.
  public var typeCoverage: Double { ratio(coveredWordTypes, wordTypes, empty: 1) }
  /// The share of tokens that are `<unk>`.
  public var unknownRate: Double { ratio(unknownTokens, tokens, empty: 0) }
  /// The share of tokens that are bytes.
  public var byteRate: Double { ratio(byteTokens, tokens, empty: 0) }
  /// Tokens a word; white space counts as tokens only.
  public var tokensPerWord: Double { ratio(tokens, words, empty: 0) }
  /// Tokens a line.
  public var tokensPerLine: Double { ratio(tokens, lines, empty: 0) }

  private func ratio(_ part: Int, _ whole: Int, empty: Double) -> Double {
    whole == 0 ? empty : Double(part) / Double(whole)
  }
}
