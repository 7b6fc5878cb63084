import DragomanText

/// Makes text of hypotheses.
struct TargetWriter {
  let pipeline: TextPipeline
  let options: SearchOptions

  /// Joins the hypotheses of a line's pieces: the best of each, the second of each, and so on.
  ///
  /// - Parameter pieces: For each piece its hypotheses, the best first.
  /// - Returns: As many alternatives as the piece with the most hypotheses has; a piece that has
  ///   fewer gives its last to the rest.
  func alternatives(_ pieces: [[Hypothesis]]) -> [Translation.Alternative] {
    let count = pieces.map(\.count).max() ?? 0
    return (0..<count).map { rank in
      join(pieces.compactMap { $0.isEmpty ? nil : $0[min(rank, $0.count - 1)] })
    }
  }

  private func join(_ hypotheses: [Hypothesis]) -> Translation.Alternative {
    let texts = hypotheses.map { Self.singleLine(pipeline.decode($0.tokens)) }
    let logProbability = hypotheses.reduce(0) { $0 + $1.logProbability }
    let tokenCount = hypotheses.reduce(0) { $0 + $1.tokens.count + 1 }
    return Translation.Alternative(
      text: texts.filter { !$0.isEmpty }.joined(separator: separator),
      logProbability: logProbability,
      score: options.score(logProbability: logProbability, length: tokenCount),
      tokenCount: tokenCount)
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
