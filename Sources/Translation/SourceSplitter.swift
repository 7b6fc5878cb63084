import DragomanText

/// Cuts a sentence that is longer than a network should read at once.
///
/// It cuts as late as the limit allows, but where a reader would pause: after a sentence, else after a
/// clause, else before a word, else between any two characters, else wherever the limit falls.
struct SourceSplitter {
  let vocabulary: Vocabulary
  /// The most tokens of a piece.
  let limit: Int

  /// How good a place for a cut is.
  private enum Quality: Int {
    case insideCharacter, insideWord, word, clause, sentence
  }

  /// Cuts ids into pieces of at most `limit` tokens.
  ///
  /// - Parameter ids: The tokens of one line.
  /// - Returns: The pieces in order; together they are the line.
  func split(_ ids: [Int32]) -> [[Int32]] {
    guard ids.count > limit else { return [ids] }
    var pieces: [[Int32]] = []
    var start = 0
    while ids.count - start > limit {
      let end = cut(ids, from: start)
      pieces.append(Array(ids[start..<end]))
      start = end
    }
    pieces.append(Array(ids[start...]))
    return pieces
  }

  /// The best and, among equals, the last place in the second half of what the limit allows.
  private func cut(_ ids: [Int32], from start: Int) -> Int {
    var best = start + limit
    var bestQuality = Quality.insideCharacter
    for place in stride(from: start + limit, to: start + limit / 2, by: -1) {
      let quality = quality(at: place, in: ids)
      if quality.rawValue > bestQuality.rawValue { (best, bestQuality) = (place, quality) }
      if bestQuality == .sentence { break }
    }
    return best
  }

  private func quality(at place: Int, in ids: [Int32]) -> Quality {
    let (before, after) = (ids[place - 1], ids[place])
    // What says that capitals follow stays with what follows, whose beginning it is.
    if vocabulary.isCaseMarker(before) { return .insideCharacter }
    if vocabulary.isCaseMarker(after), place + 1 < ids.count {
      return quality(before: before, after: ids[place + 1])
    }
    return quality(before: before, after: after)
  }

  private func quality(before: Int32, after: Int32) -> Quality {
    let next = vocabulary.token(at: after).bytes
    // Characters spelled in byte tokens: all bytes but the first begin with the bits 10.
    if let first = next.first, first & 0xC0 == 0x80 { return .insideCharacter }
    let opensWord = next.first == UInt8(ascii: " ")
    let text = String(decoding: vocabulary.token(at: before).bytes, as: UTF8.self)
    guard let last = text.unicodeScalars.last else { return opensWord ? .word : .insideWord }
    // "3.14" and "e.g" go on; after the full-width signs of East Asia no space is written.
    guard opensWord || last.value >= 0x3000 else { return .insideWord }
    if Self.sentenceEnds.contains(last) { return .sentence }
    if Self.clauseEnds.contains(last) { return .clause }
    return opensWord ? .word : .insideWord
  }

  private static let sentenceEnds: Set<Unicode.Scalar> = [
    ".", "!", "?", "…", "。", "！", "？", "।", "؟", "۔",
  ]
  private static let clauseEnds: Set<Unicode.Scalar> = [
    ",", ";", ":", "—", "–", "、", "，", "；", "：", "،", "؛",
  ]
}
