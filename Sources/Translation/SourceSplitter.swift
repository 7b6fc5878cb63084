import DragomanText

/// Cuts a sentence that is longer than a network should read at once.
///
/// It cuts as late as the limit allows, but where a reader would pause: after a sentence, else after a
/// clause, else before a word, else between any two characters, else wherever the limit falls.
struct SourceSplitter {
  private let vocabulary: Vocabulary
  /// Whether a space belongs to the token before it, not to the one behind.
  private let spaceIsBehind: Bool
  /// The most tokens of a piece.
  private let limit: Int

  /// Prepares to cut what a pipeline encodes.
  init(pipeline: TextPipeline, limit: Int) {
    vocabulary = pipeline.vocabulary
    spaceIsBehind = pipeline.segmentation == .spacesAfter
    self.limit = limit
  }

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
    // What says that capitals follow stays with what follows, whose beginning it is.
    if vocabulary.isCaseMarker(ids[place - 1]) { return .insideCharacter }
    let isMarked = vocabulary.isCaseMarker(ids[place]) && place + 1 < ids.count
    let next = vocabulary.token(at: ids[isMarked ? place + 1 : place]).bytes
    // Characters spelled in byte tokens: all bytes but the first begin with the bits 10.
    if let first = next.first, first & 0xC0 == 0x80 { return .insideCharacter }
    let space = UInt8(ascii: " ")
    var before = vocabulary.token(at: ids[place - 1]).bytes
    if spaceIsBehind, before == [space], place > 1 {
      before = vocabulary.token(at: ids[place - 2]).bytes + before
    }
    let opensWord = (spaceIsBehind ? before.last : next.first) == space
    if spaceIsBehind, opensWord { before.removeLast() }
    let text = String(decoding: before, as: UTF8.self)
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
