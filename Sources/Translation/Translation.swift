/// The translation of a line.
public struct Translation: Hashable, Sendable {
  /// The text; it contains no line break.
  public var text: String

  /// The natural logarithm of its probability under the model.
  public var logProbability: Float

  /// The log probability after length normalisation, with what is missing of coverage, or the
  /// expected utility where translations are chosen by it; the higher, the better.
  ///
  /// It is 0 for an empty line.
  public var score: Float

  /// The number of target tokens that were generated, each `</s>` included.
  public var tokenCount: Int

  /// The n best translations, the best first, which is this one; none for an empty line.
  public var alternatives: [Alternative]

  /// Which words were made from which; nil where that was not asked for, or the model has no
  /// attention.
  public var alignment: Alignment?

  /// What a user should know about how the line was read.
  public var warnings: [TranslationWarning]

  /// One of several translations of a line.
  public struct Alternative: Hashable, Sendable {
    /// The text; it contains no line break.
    public var text: String
    /// The natural logarithm of its probability under the model.
    public var logProbability: Float
    /// What alternatives are compared by; see ``Translation/score``.
    public var score: Float
    /// The number of tokens, each `</s>` included.
    public var tokenCount: Int
    /// Protected spans of the line that the network has left out.
    public var lostSpans: [String] = []
  }

  /// A translation whose best alternative is the first.
  init(
    alternatives: [Alternative], alignment: Alignment? = nil, warnings: [TranslationWarning]
  ) {
    self.alignment = alignment
    text = alternatives.first?.text ?? ""
    logProbability = alternatives.first?.logProbability ?? 0
    score = alternatives.first?.score ?? 0
    tokenCount = alternatives.first?.tokenCount ?? 0
    self.alternatives = alternatives
    self.warnings = warnings
  }
}

/// Something about a line of input that its reader should know; the line was translated all the same.
public struct TranslationWarning: Hashable, Sendable, CustomStringConvertible {
  /// What was found.
  public enum Problem: Hashable, Sendable {
    /// Malformed UTF-8, read as U+FFFD, at first at this byte of the line, counted from 0.
    case malformedUTF8(byte: Int)
    /// More tokens than are translated at once, so that the line was cut into pieces.
    case overlong(tokens: Int, pieces: Int)
    /// A protected span that the network has left out, and whether it was put behind the translation.
    case lostSpan(text: String, isAppended: Bool)
  }

  /// The line's number, counted from 1.
  public var line: Int

  /// What was found.
  public var problem: Problem

  /// A warning about a line.
  public init(line: Int, problem: Problem) {
    self.line = line
    self.problem = problem
  }

  /// One sentence without a full stop.
  public var description: String {
    switch problem {
    case .malformedUTF8(let byte):
      "line \(line): malformed UTF-8 at byte \(byte + 1) was read as U+FFFD; save the text as UTF-8"
    case .overlong(let tokens, let pieces):
      "line \(line): its \(tokens) tokens were translated in \(pieces) pieces; "
        + "put each sentence on a line of its own"
    case .lostSpan(let text, let isAppended):
      "line \(line): \"\(text)\" was left out by the translation"
        + (isAppended ? " and put behind it" : "")
    }
  }
}
