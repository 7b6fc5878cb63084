/// A piece of a text as segmentation cuts it, for people to look at.
public struct TextPiece: Hashable, Sendable {
  /// What ICU found in a piece.
  public enum Kind: String, Hashable, Sendable, Codable {
    /// Letters, of a script that does not need the kinds below.
    case letters
    /// Digits and what belongs to a number.
    case number
    /// Chinese characters or kana, as ICU's dictionary cuts them.
    case ideographs
    /// White space.
    case space
    /// A protected span: a URL, a number, what a pattern matches.
    case protected
    /// Punctuation, symbols, emoji; and everything where ICU does not cut words.
    case other
  }

  /// The piece without the space that it took along.
  public let text: String
  /// Where `text` is in the normalised text, in bytes.
  public let range: Range<Int>
  /// Whether the piece took along a space before it; the first piece of a text took one only when
  /// the text begins with a space.
  public let followsSpace: Bool
  /// What is in it.
  public let kind: Kind
}

/// A token at its place in a text, for people to look at.
public struct PlacedToken: Hashable, Sendable {
  /// The token's id.
  public let id: Int32
  /// The token; `<unk>` where the vocabulary has none for the place.
  public let token: Token
  /// The place in the normalised text, in bytes; empty where the token is only the space that
  /// is put before every text.
  public let range: Range<Int>
}

extension TextSegmenter {
  /// The words, numbers, signs and spaces of a text.
  ///
  /// - Parameter text: Any text; it is normalised first.
  /// - Returns: The pieces in order; all bytes of the normalised text are in one of them or are the
  ///   space that one of them took along.
  public func pieces(of text: String) -> [TextPiece] {
    var text = text
    text.withUTF8 { segment($0) }
    let lead = segmentation.addsLeadingSpace ? 1 : 0
    // As they are in the normalised text, whatever rules have made of them.
    let (source, ends) = rewrites ? (normalText, normalEnds) : (self.text, self.ends)
    var start = 0
    return zip(ends, statuses).compactMap { end, status in
      defer { start = Int(end) }
      if status == PieceStatus.marker { return nil }
      // The space that was put before the text, where the text begins with white space.
      if segmentation != .spaces, Int(end) <= lead { return nil }
      if segmentation == .spacesAfter { return pieceWithSpaceAfter(start..<Int(end)) }
      let takesSpace = takesSpace(start..<Int(end), in: source)
      let range = (start + (takesSpace ? 1 : 0))..<Int(end)
      let bytes = source[range]
      return TextPiece(
        text: String(decoding: bytes, as: UTF8.self),
        range: (range.lowerBound - lead)..<(range.upperBound - lead),
        followsSpace: takesSpace && start >= lead,
        kind: TextSegmenter.kind(status: status, bytes: bytes))
    }
  }

  /// A token of which the space after it, too, is in `range`.
  private func pieceWithSpaceAfter(_ range: Range<Int>) -> TextPiece {
    let range = range.dropLast()
    return TextPiece(
      text: String(decoding: text[range], as: UTF8.self), range: range,
      followsSpace: range.lowerBound > 0,
      kind: TextSegmenter.kind(status: 0, bytes: text[range]))
  }

  /// Whether the first byte of a piece is a space that it took along.
  private func takesSpace(_ range: Range<Int>, in text: [UInt8]) -> Bool {
    guard segmentation.addsLeadingSpace, text[range.lowerBound] == UInt8(ascii: " ") else {
      return false
    }
    // A space alone is a piece of white space, except between spaces, where tokens may be empty.
    return range.count > 1 || segmentation == .spaces
  }

  private static func kind(status: Int32, bytes: ArraySlice<UInt8>) -> TextPiece.Kind {
    switch status {
    case 100..<200: return .number
    case 200..<300: return .letters
    case 300..<500: return .ideographs
    case PieceStatus.span: return .protected
    default: return isWhiteSpace(bytes) ? .space : .other
    }
  }

  /// Whether a piece has white space and nothing else.
  static func isWhiteSpace(_ bytes: some Collection<UInt8>) -> Bool {
    guard let first = bytes.first else { return false }
    // Most pieces are told apart by their first two bytes, without a String.
    if first > 0x20, first < 0x7F { return false }
    if first == 0x20, let second = bytes.dropFirst().first, second > 0x20, second < 0x7F {
      return false
    }
    return String(decoding: bytes, as: UTF8.self).unicodeScalars
      .allSatisfy { $0.properties.isWhitespace }
  }
}

extension TextEncoder {
  /// The words, numbers, signs and spaces of a text, before the vocabulary is asked.
  public func pieces(of text: String) -> [TextPiece] { segmenter.pieces(of: text) }

  /// The tokens of a text with their ids and places.
  ///
  /// - Parameters:
  ///   - text: Any text; it is normalised first.
  ///   - masks: Which of its protected spans, by their order, become markers; by default none.
  /// - Returns: The tokens whose ids `encode` gives. A marker of upper case has the place of what it
  ///   acts on, which is that of other tokens too.
  public func tokens(
    of text: String, masking masks: ((Int) -> Bool)? = nil
  ) -> [PlacedToken] {
    var text = text
    text.withUTF8 { segmenter.segment($0, masking: masks) }
    let lead = segmenter.segmentation.addsLeadingSpace ? 1 : 0
    let normal = segmenter.rewrites ? segmenter.normalText : segmenter.text
    let textEnd = normal.count - (segmenter.segmentation == .spacesAfter ? 1 : 0)
    var tokens: [PlacedToken] = []
    func append(_ id: Int32, _ range: Range<Int>) {
      let end = min(range.upperBound, textEnd)
      tokens.append(
        PlacedToken(
          id: id, token: pipeline.vocabulary.token(at: id),
          range: (max(lead, min(range.lowerBound, end)) - lead)..<(max(lead, end) - lead)))
    }
    var start = 0
    for (index, end) in segmenter.ends.enumerated() {
      let bytes = Array(segmenter.text[start..<Int(end)])
      defer { start = Int(end) }
      guard segmenter.rewrites else {
        for (id, range) in pieceEncoder.placedIDs(of: bytes) {
          append(id, start + range.lowerBound..<start + range.upperBound)
        }
        continue
      }
      let normalStart = index == 0 ? 0 : Int(segmenter.normalEnds[index - 1])
      if Marker.ends(bytes) {
        let id = pieceEncoder.placedIDs(of: bytes)[0].id
        append(id, segmenter.reach(ofMarkerPiece: index, from: normalStart))
        continue
      }
      let place = normalStart..<Int(segmenter.normalEnds[index])
      var places = CasePlaces(in: bytes, like: normal[place])
      for (id, range) in pieceEncoder.placedIDs(of: bytes) {
        append(id, places.next(range.lowerBound)..<places.next(range.upperBound))
      }
    }
    return tokens
  }
}

/// The places in a piece of what is in the same piece written in another case, scalar by scalar.
private struct CasePlaces {
  private let bytes: [UInt8]
  private let normal: ArraySlice<UInt8>
  private let isEqual: Bool
  /// Where the same character begins in either.
  private var (position, other): (Int, Int)

  init(in bytes: [UInt8], like normal: ArraySlice<UInt8>) {
    (self.bytes, self.normal) = (bytes, normal)
    isEqual = bytes.count == normal.count && bytes.elementsEqual(normal)
    (position, other) = (0, normal.startIndex)
  }

  /// The place in the normal text of an offset, which is not before that of the last call.
  mutating func next(_ offset: Int) -> Int {
    guard !isEqual else { return normal.startIndex + offset }
    while position < offset {
      let length = bytes.withUnsafeBufferPointer {
        max(1, UTF8Validation.scalarLength(in: $0, at: position))
      }
      let otherLength = normal.withUnsafeBufferPointer {
        max(1, UTF8Validation.scalarLength(in: $0, at: other - normal.startIndex))
      }
      // Within a character that is spelled in bytes.
      if position + length > offset { return other + min(offset - position, otherLength) }
      position += length
      other += otherLength
    }
    return other
  }
}

extension TextSegmenter {
  /// What a piece that is a marker stands for, or acts on, in the normalised text.
  func reach(ofMarkerPiece index: Int, from start: Int) -> Range<Int> {
    let end = Int(normalEnds[index])
    guard statuses[index] == PieceStatus.marker else { return start..<end }
    let space = start < normalText.count && normalText[start] == UInt8(ascii: " ") ? 1 : 0
    var last = index + 1  // the piece, or the last of its digits
    while last + 1 < ends.count, !isMarkerPiece(last + 1), continuesWord(last + 1) { last += 1 }
    let first = start + space
    guard text[Int(ends[index]) - 1] == Marker.capitalized.byte else {
      return first..<max(first, Int(normalEnds[min(last, normalEnds.count - 1)]))
    }
    let length = normalText.withUnsafeBufferPointer {
      max(1, UTF8Validation.scalarLength(in: $0, at: first))
    }
    return first..<min(first + length, normalText.count)
  }

  private func isMarkerPiece(_ index: Int) -> Bool {
    text[Int(ends[index]) - 1] >= Marker.firstByte
  }

  /// Whether a piece was cut off the one before it because of its digits.
  private func continuesWord(_ index: Int) -> Bool {
    rules.splitsDigits && statuses[index] == PieceStatus.number
      && text[Int(ends[index - 1])] != UInt8(ascii: " ")
  }
}

extension PieceEncoder {
  /// The ids of a piece, each with the bytes of the piece that it stands for.
  mutating func placedIDs(of piece: [UInt8]) -> [(id: Int32, range: Range<Int>)] {
    var ids: [Int32] = []
    piece.withUnsafeBufferPointer { append($0, to: &ids) }
    // How much `<unk>` stands for only the text can tell.
    var ends = [piece.count][...]
    if vocabulary.kind != .word, ids.contains(SpecialToken.unknown) {
      piece.withUnsafeBufferPointer { graphemes.split($0) }
      ends = graphemes.ends.map { Int($0) }[...]
    }
    var start = 0
    return ids.map { id in
      var end = start + vocabulary.byteCount(at: id)
      if id == SpecialToken.unknown {
        ends = ends.drop { $0 <= start }
        end = ends.first ?? start
      }
      defer { start = end }
      return (id, start..<end)
    }
  }
}
