import DragomanText

/// Makes text of hypotheses.
struct TargetWriter {
  let pipeline: TextPipeline
  let options: SearchOptions
  /// Whether scores are expected utilities, not log probabilities.
  var hasUtilities = false
  /// Whether protected spans that a translation has lost are put behind it.
  let appendsLostSpans: Bool

  /// A hypothesis's text, and what it has lost.
  struct Written {
    /// The text, without line breaks.
    var text: String
    /// The protected spans that no token asked for.
    var lost: [String] = []
  }

  /// Joins the hypotheses of a line's pieces: the best of each, the second of each, and so on.
  ///
  /// - Parameters:
  ///   - pieces: For each piece its hypotheses, the best first.
  ///   - source: The line that was read: with its prefix, which the first piece begins with, and for
  ///     each piece the protected spans that were single tokens in it.
  /// - Returns: As many alternatives as the piece with the most hypotheses has; a piece that has
  ///   fewer gives its last to the rest.
  func alternatives(_ pieces: [[Hypothesis]], of source: SourceLine) -> [Translation.Alternative] {
    let count = pieces.map(\.count).max() ?? 0
    return (0..<count).map { rank in
      var hypotheses: [Hypothesis] = []
      var written: [Written] = []
      for (number, piece) in pieces.enumerated() where !piece.isEmpty {
        let hypothesis = piece[min(rank, piece.count - 1)]
        hypotheses.append(hypothesis)
        written.append(
          write(
            hypothesis.tokens, spans: source.openSpans(ofPiece: number),
            prefix: number == 0 ? source.prefix : nil))
      }
      return join(hypotheses, written)
    }
  }

  private func join(_ hypotheses: [Hypothesis], _ written: [Written]) -> Translation.Alternative {
    let lost = written.flatMap(\.lost)
    var text = written.map(\.text).filter { !$0.isEmpty }.joined(separator: separator)
    if appendsLostSpans, !lost.isEmpty {
      text = (text.isEmpty ? lost : [text] + lost).joined(separator: " ")
    }
    let logProbability = hypotheses.reduce(0) { $0 + $1.logProbability }
    let tokenCount = hypotheses.reduce(0) { $0 + $1.tokens.count + 1 }
    return Translation.Alternative(
      text: text, logProbability: logProbability, score: score(of: hypotheses),
      tokenCount: tokenCount, lostSpans: lost)
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

  /// Writes a hypothesis: it has no line break, and begins with the prefix, byte by byte.
  func write(_ tokens: [Int32], spans: [ProtectedSpan], prefix: TargetPrefix?) -> Written {
    let decoded = pipeline.decode(tokens, unknown: Self.unknown, restoring: spans)
    let lost = decoded.unusedSpans.map { Self.singleLine(spans[$0].text[...]) }
    guard let prefix else {
      return Written(text: Self.singleLine(decoded.bytes[...]), lost: lost)
    }
    let given = Array(prefix.normalized.utf8)
    // Where the vocabulary could not spell the prefix, its tokens stand for other text.
    let isSpelled = !tokens.prefix(prefix.givenCount).contains(SpecialToken.unknown)
    let start =
      isSpelled && decoded.bytes.starts(with: given)
      ? given.count
      : pipeline.decode(
        tokens.prefix(prefix.givenCount), unknown: Self.unknown, restoring: spans
      ).bytes.count
    return Written(text: prefix.text + Self.singleLine(decoded.bytes.dropFirst(start)), lost: lost)
  }

  /// What `<unk>` is taken for: only a prefix has such tokens, and its own text takes their place.
  private static let unknown = Array("\u{FFFD}".utf8)

  /// What stands between two sentences of the target language.
  var separator: String {
    let language = Segmentation.language(of: pipeline.segmentation.locale ?? "")
    return ["zh", "ja", "th", "lo", "km", "my"].contains(language) ? "" : " "
  }

  /// A network may spell a line break in byte tokens; in the output it would be a line too many.
  private static func singleLine(_ text: ArraySlice<UInt8>) -> String {
    guard text.contains(where: { $0 == 0x0A || $0 == 0x0D }) else {
      return String(decoding: text, as: UTF8.self)
    }
    let bytes = text.map { $0 == 0x0A || $0 == 0x0D ? UInt8(ascii: " ") : $0 }
    return String(decoding: bytes, as: UTF8.self)
  }
}
