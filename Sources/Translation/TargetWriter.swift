import DragomanText

/// Makes text of hypotheses.
struct TargetWriter {
  let pipeline: TextPipeline
  let options: SearchOptions
  /// Whether protected spans that a translation has lost are put behind it.
  let appendsLostSpans: Bool

  /// Joins the hypotheses of a line's pieces: the best of each, the second of each, and so on.
  ///
  /// - Parameters:
  ///   - pieces: For each piece its hypotheses, the best first.
  ///   - spans: For each piece the protected spans that were single tokens in it.
  /// - Returns: As many alternatives as the piece with the most hypotheses has; a piece that has
  ///   fewer gives its last to the rest.
  func alternatives(
    _ pieces: [[Hypothesis]], spans: [[ProtectedSpan]]
  ) -> [Translation.Alternative] {
    let count = pieces.map(\.count).max() ?? 0
    return (0..<count).map { rank in
      join(
        zip(pieces, spans).compactMap { piece, spans in
          piece.isEmpty ? nil : (piece[min(rank, piece.count - 1)], spans)
        })
    }
  }

  private func join(
    _ pieces: [(hypothesis: Hypothesis, spans: [ProtectedSpan])]
  ) -> Translation.Alternative {
    let hypotheses = pieces.map(\.hypothesis)
    var lost: [String] = []
    let texts = pieces.map { hypothesis, spans in
      let decoded = pipeline.decode(hypothesis.tokens, restoring: spans)
      lost += decoded.unusedSpans.map { Self.singleLine(spans[$0].text) }
      return Self.singleLine(decoded.bytes)
    }
    var text = texts.filter { !$0.isEmpty }.joined(separator: separator)
    if appendsLostSpans, !lost.isEmpty {
      text = (text.isEmpty ? lost : [text] + lost).joined(separator: " ")
    }
    let logProbability = hypotheses.reduce(0) { $0 + $1.logProbability }
    let tokenCount = hypotheses.reduce(0) { $0 + $1.tokens.count + 1 }
    return Translation.Alternative(
      text: text, logProbability: logProbability,
      score: options.score(logProbability: logProbability, length: tokenCount),
      tokenCount: tokenCount, lostSpans: lost)
  }

  /// What stands between two sentences of the target language.
  var separator: String {
    let language = pipeline.segmentation.locale?.prefix { $0 != "-" && $0 != "_" } ?? ""
    return ["zh", "ja", "th", "lo", "km", "my"].contains(language) ? "" : " "
  }

  /// A network may spell a line break in byte tokens; in the output it would be a line too many.
  private static func singleLine(_ text: [UInt8]) -> String {
    guard text.contains(where: { $0 == 0x0A || $0 == 0x0D }) else {
      return String(decoding: text, as: UTF8.self)
    }
    let bytes = text.map { $0 == 0x0A || $0 == 0x0D ? UInt8(ascii: " ") : $0 }
    return String(decoding: bytes, as: UTF8.self)
  }
}
