import DragomanText

/// Makes text of hypotheses.
struct TargetWriter {
  let pipeline: TextPipeline
  let options: SearchOptions
  /// Whether scores are expected utilities, not log probabilities.
  var hasUtilities = false

  /// Joins the hypotheses of a line's pieces: the best of each, the second of each, and so on.
  ///
  /// - Parameters:
  ///   - pieces: For each piece its hypotheses, the best first.
  ///   - prefix: What the first piece begins with, if that was given.
  /// - Returns: As many alternatives as the piece with the most hypotheses has; a piece that has
  ///   fewer gives its last to the rest.
  func alternatives(
    _ pieces: [[Hypothesis]], prefix: TargetPrefix? = nil
  ) -> [Translation.Alternative] {
    let count = pieces.map(\.count).max() ?? 0
    return (0..<count).map { rank in
      join(pieces.compactMap { $0.isEmpty ? nil : $0[min(rank, $0.count - 1)] }, prefix: prefix)
    }
  }

  private func join(_ hypotheses: [Hypothesis], prefix: TargetPrefix?) -> Translation.Alternative {
    let texts = hypotheses.enumerated().map { text(of: $1.tokens, prefix: $0 == 0 ? prefix : nil) }
    let logProbability = hypotheses.reduce(0) { $0 + $1.logProbability }
    let tokenCount = hypotheses.reduce(0) { $0 + $1.tokens.count + 1 }
    return Translation.Alternative(
      text: texts.filter { !$0.isEmpty }.joined(separator: separator),
      logProbability: logProbability, score: score(of: hypotheses), tokenCount: tokenCount)
  }

  /// The score of a hypothesis, or of several that are read as one.
  private func score(of hypotheses: [Hypothesis]) -> Float {
    guard hypotheses.count > 1 else { return hypotheses.first?.score ?? 0 }
    let length = hypotheses.reduce(0) { $0 + $1.tokens.count + 1 }
    if hasUtilities {
      let sum = hypotheses.reduce(0) { $0 + $1.score * Float($1.tokens.count + 1) }
      return sum / Float(length)
    }
    // What is missing of coverage adds up; the length counts as a whole.
    let missing = hypotheses.reduce(0) { sum, hypothesis in
      sum + hypothesis.score
        - options.score(
          logProbability: hypothesis.logProbability, length: hypothesis.tokens.count + 1)
    }
    let logProbability = hypotheses.reduce(0) { $0 + $1.logProbability }
    let normalized = options.score(logProbability: logProbability, length: length)
    return options.coveragePenalty > 0 ? normalized + missing : normalized
  }

  /// The text of a hypothesis: it has no line break, and begins with the prefix, byte by byte.
  func text(of tokens: [Int32], prefix: TargetPrefix?) -> String {
    let text = pipeline.decode(tokens)
    guard let prefix else { return Self.singleLine(text) }
    let given = Array(prefix.normalized.utf8)
    // Where the vocabulary could not spell the prefix, its tokens stand for less than its text.
    let start =
      text.utf8.starts(with: given)
      ? given.count : pipeline.decode(tokens.prefix(prefix.givenCount)).utf8.count
    let rest = String(decoding: text.utf8.dropFirst(start), as: UTF8.self)
    return prefix.text + Self.singleLine(rest)
  }

  /// What stands between two sentences of the target language.
  var separator: String {
    let language = pipeline.segmentation.locale?.prefix { $0 != "-" && $0 != "_" } ?? ""
    return ["zh", "ja", "th", "lo", "km", "my"].contains(language) ? "" : " "
  }

  /// A network may spell a line break in byte tokens; in the output it would be a line too many.
  private static func singleLine(_ text: String) -> String {
    guard text.utf8.contains(where: { $0 == 0x0A || $0 == 0x0D }) else { return text }
    let bytes = text.utf8.map { $0 == 0x0A || $0 == 0x0D ? UInt8(ascii: " ") : $0 }
    return String(decoding: bytes, as: UTF8.self)
  }
}
