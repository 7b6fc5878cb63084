import DragomanModels
import DragomanNetworks
import DragomanText

/// Aligns translations with their lines, for one thread.
///
/// The network reads each translation that the search has found once more, and its attention from
/// token to token is summed up from word to word.
final class Aligner {
  private let model: TranslationModel
  private let sourceEncoder: TextEncoder
  private let targetEncoder: TextEncoder
  private let decoder: any StepDecoder

  init(model: TranslationModel) {
    self.model = model
    sourceEncoder = model.source.makeEncoder()
    targetEncoder = model.target.makeEncoder()
    decoder = model.network.makeStepDecoder()
  }

  /// Tokens at their places, the network's view of a text.
  private struct Side {
    var words: [Alignment.Word] = []
    /// For each token the word that it belongs to, nil for white space.
    var wordOfToken: [Int?] = []
  }

  /// Aligns a line with its best translation.
  ///
  /// - Parameters:
  ///   - line: The line's bytes.
  ///   - read: The line as the network read it.
  ///   - hypotheses: The best hypothesis of each piece.
  ///   - text: The translation that was made of these.
  ///   - separator: What was put between the pieces' texts.
  /// - Returns: The alignment; nil where the network has no attention or a text cannot be told from
  ///   its tokens.
  func align(
    _ line: [UInt8], read: SourceLine, hypotheses: [Hypothesis], text: String, separator: String
  ) -> Alignment? {
    let pieces = read.pieces
    let tokens = sourceEncoder.tokens(
      of: String(decoding: line, as: UTF8.self), masking: { read.masks($0) })
    guard tokens.map(\.id) == pieces.flatMap({ $0 }), pieces.count == hypotheses.count,
      let places = targetPlaces(
        hypotheses.map(\.tokens), spans: pieces.indices.map(read.openSpans), text: text,
        separator: separator)
    else { return nil }
    let source = side(of: line, ranges: tokens.map(\.range), encoder: sourceEncoder)
    let target = side(of: Array(text.utf8), ranges: places, encoder: targetEncoder)
    var rows = [Alignment.Row](repeating: Alignment.Row(), count: target.words.count)
    var counts = [Float](repeating: 0, count: target.words.count)
    var (firstSource, firstTarget) = (0, 0)
    for (piece, hypothesis) in zip(pieces, hypotheses) {
      guard let weights = decoder.attention(of: hypothesis.tokens, to: piece) else { return nil }
      let wordOfToken = source.wordOfToken[firstSource..<firstSource + piece.count]
      let words = wordOfToken.lazy.compactMap(\.self)
      let range = (words.first ?? 0)..<((words.last ?? -1) + 1)
      for (index, row) in weights.dropLast().enumerated() {
        guard let word = target.wordOfToken[firstTarget + index] else { continue }
        counts[word] += 1
        rows[word].extend(to: range)
        for (other, weight) in zip(wordOfToken, row.dropLast()) {
          if let other { rows[word][other] += weight }
        }
      }
      firstSource += piece.count
      firstTarget += hypothesis.tokens.count
    }
    for word in rows.indices { rows[word].divide(by: max(counts[word], 1)) }
    return Alignment(sourceWords: source.words, targetWords: target.words, rows: rows)
  }

  /// Words with their places in the text, and the word of each token.
  ///
  /// - Parameters:
  ///   - bytes: The text before normalisation.
  ///   - ranges: The tokens' places in the normalised text.
  ///   - encoder: The side's encoder.
  /// - Returns: The words of the text, and which of them each token is in.
  private func side(of bytes: [UInt8], ranges: [Range<Int>], encoder: TextEncoder) -> Side {
    let map = OffsetMap(bytes, through: encoder.pipeline)
    let pieces = encoder.pieces(of: String(decoding: bytes, as: UTF8.self))
      .filter { $0.kind != .space }
    var side = Side()
    side.words = pieces.map { piece in
      let range = map.raw(piece.range)
      return Alignment.Word(text: String(decoding: bytes[range], as: UTF8.self), range: range)
    }
    var next = 0
    for range in ranges {
      while next < pieces.count, pieces[next].range.upperBound <= range.lowerBound { next += 1 }
      let isInside = next < pieces.count && range.overlaps(pieces[next].range)
      side.wordOfToken.append(isInside ? next : nil)
    }
    return side
  }

  /// The tokens' places in the normalised translation, nil where the text is not their bytes.
  private func targetPlaces(
    _ hypotheses: [[Int32]], spans: [[ProtectedSpan]], text: String, separator: String
  ) -> [Range<Int>]? {
    var places: [Range<Int>] = []
    var bytes: [UInt8] = []
    for (tokens, spans) in zip(hypotheses, spans) {
      let decoded = model.target.decode(tokens, restoring: spans)
      if !bytes.isEmpty, !decoded.bytes.isEmpty { bytes += separator.utf8 }
      var start = bytes.count
      for end in decoded.ends {
        places.append(start..<(bytes.count + end))
        start = bytes.count + end
      }
      bytes += decoded.bytes
    }
    // Spans that were appended come after.
    return model.target.normalize(text).utf8.starts(with: bytes) ? places : nil
  }
}
