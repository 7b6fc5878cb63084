// What the toolkit's inspection needs of the way from a text to its pieces and their ids.

extension TextSegmenter {
  /// Calls `body` with each piece of a text, which is normalised first.
  package func forEachPiece(
    of utf8: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    segment(utf8)
    text.withUnsafeBufferPointer { text in
      var start = 0
      for end in ends {
        body(UnsafeBufferPointer(rebasing: text[start..<Int(end)]))
        start = Int(end)
      }
    }
  }

  /// Whether a piece is no word: it has white space and nothing else, or is a marker of upper case.
  package static func isSpace(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
    if Marker.ends(piece) { return true }
    return isWhiteSpace(piece)
  }
}

/// The ids of single pieces, without a cache.
package struct PieceInspector {
  private var encoder: PieceEncoder

  /// The vocabulary.
  package var vocabulary: Vocabulary { encoder.vocabulary }

  /// Looks into a vocabulary.
  package init(_ vocabulary: Vocabulary) { encoder = PieceEncoder(vocabulary) }

  /// The ids of a piece.
  package mutating func ids(of piece: UnsafeBufferPointer<UInt8>) -> [Int32] {
    var ids: [Int32] = []
    encoder.append(piece, to: &ids)
    return ids
  }

  /// The ids of a piece.
  package mutating func ids(of piece: [UInt8]) -> [Int32] {
    piece.withUnsafeBufferPointer { ids(of: $0) }
  }

  /// The ids of the characters of a piece, from which byte-pair encoding starts.
  package func characters(of piece: [UInt8]) -> [Int32] {
    var ids: [Int32] = []
    piece.withUnsafeBufferPointer { encoder.appendCharacters($0, to: &ids) }
    return ids
  }
}

extension TokenEscaping {
  /// A text as a vocabulary file writes it.
  package static func written(_ bytes: [UInt8]) -> String { escape(bytes) }
}
