/// How a vocabulary covers a corpus, for `vocab inspect --corpus`.
public struct CorpusInspection: Codable, Equatable, Sendable {
  /// A word with what it costs, and where it occurs.
  public struct Word: Codable, Equatable, Sendable {
    /// The word as a vocabulary file would write it.
    public let word: String
    /// How often it occurs.
    public let count: Int
    /// Into how many tokens it is cut.
    public let tokens: Int
    /// The first lines where it occurs, such as "dev.en:12"; kept for uncovered words alone.
    public let places: [String]
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
    /// 99.9 % of the lines are not longer.
    public let percentile999: Int
    /// The length of the longest line.
    public let maximum: Int
    /// The longest line (of several, the first), such as "dev.en:12".
    public let longest: String
    /// The value of `--max-length` that is advised: a round number that keeps 99.9 % of the lines.
    public let advisedMaximum: Int
    /// How many lines are longer than that.
    public let beyondAdvised: Int
    /// The width of a column of the histogram, in tokens.
    public let columnWidth: Int
    /// The lines in each column; the last one takes all that are longer.
    public let columns: [Int]
  }

  /// The words of one script.
  public struct ScriptUse: Codable, Equatable, Sendable {
    /// The script's name; "Common" for signs and digits.
    public let script: String
    /// How many words there are.
    public let words: Int
    /// How many of them are covered.
    public let coveredWords: Int
    /// How many tokens they have.
    public let tokens: Int
  }

  /// The files.
  public let files: [String]
  /// Lines, empty ones included.
  public let lines: Int
  /// Bytes, line ends not counted.
  public let bytes: Int
  /// Words and signs, without white space.
  public let words: Int
  /// Different words and signs.
  public let wordTypes: Int
  /// Whether there were too many different words to count them exactly.
  ///
  /// Their number is then an estimate, counts of rare words are too low, and curves end at the words that
  /// were kept.
  public let typesAreEstimated: Bool
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
  /// Words that occur once; nil where there were too many different words to tell.
  public let singletons: Int?
  /// Words not covered, the most frequent first; their number is estimated where that of all is.
  public let uncovered: Listing<Word>
  /// Words whose tokens beyond the first cost most: count × (tokens − 1).
  public let mostSplit: [Word]
  /// How many words have one token, two, three, and so on; the last number is of all that have more.
  public let wordsByTokens: [Int]
  /// How the words of each script fare.
  public let scripts: [ScriptUse]
  /// Entries of the vocabulary (special and byte tokens aside) that the corpus does not use.
  public let unusedEntries: Listing<InspectedEntry>
  /// Merges that the corpus does not need.
  public let unusedMerges: Listing<VocabularyInspection.UnusedMerge>
  /// How long lines are; nil when there are none.
  public let lengths: Lengths?
  /// How often the word of a rank occurs.
  public let zipf: [CurvePoint]
  /// The share of all words that the word types up to a rank have.
  public let coverage: [CurvePoint]
  /// How many word types make up 90 %, 95 % and 99 % of all words; nil where there were too many
  /// different words to tell.
  public let typesCovering: [Int?]
}

extension CorpusInspection {
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
  /// Bytes a token.
  public var bytesPerToken: Double { ratio(bytes, tokens, empty: 0) }

  private func ratio(_ part: Int, _ whole: Int, empty: Double) -> Double {
    whole == 0 ? empty : Double(part) / Double(whole)
  }
}
