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

  /// Calls `body` with each piece of a chunk, which stands for itself with one space before it; see
  /// ``TextChunks``.
  package func forEachPiece(
    ofChunk chunk: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    guard rules.isEmpty || chunk.isEmpty, chunk.count < IDCache.longestKey,
      chunk.allSatisfy({ $0 < 0x80 })
    else {
      forEachPiece(of: chunk, body)
      return
    }
    withBoundaries(ofChunk: chunk) { text, ends in
      var start = 0
      for end in ends {
        body(UnsafeBufferPointer(rebasing: text[start..<Int(end)]))
        start = Int(end)
      }
    }
  }

  /// Calls `body` with a short chunk of ASCII text, one space before it, and the ends of its pieces.
  func withBoundaries(
    ofChunk chunk: UnsafeBufferPointer<UInt8>,
    _ body: (UnsafeBufferPointer<UInt8>, UnsafeBufferPointer<Int32>) -> Void
  ) {
    withUnsafeTemporaryAllocation(of: UInt8.self, capacity: IDCache.longestKey) { room in
      room[0] = UInt8(ascii: " ")
      for (position, byte) in chunk.enumerated() { room[position + 1] = byte }
      let text = UnsafeBufferPointer(rebasing: room[...chunk.count])
      withUnsafeTemporaryAllocation(of: Int32.self, capacity: IDCache.longestKey) { ends in
        let count = boundaries(ofChunk: text, ends: ends)
        body(text, UnsafeBufferPointer(rebasing: ends[..<count]))
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

  /// What a token is split into where it is too rare; else the token alone.
  package func parts(of id: Int32) -> [Int32] {
    var ids = [id]
    encoder.rareTokens?.split(&ids, from: 0)
    return ids
  }

  /// The ids of the characters of a piece, from which byte-pair encoding starts.
  package func characters(of piece: [UInt8]) -> [Int32] {
    var ids: [Int32] = []
    piece.withUnsafeBufferPointer { encoder.appendCharacters($0, to: &ids) }
    return ids
  }
}

extension Token {
  /// Whether a text is one grapheme cluster.
  package var isSingleCluster: Bool {
    let graphemes = GraphemeSplitter()
    bytes.withUnsafeBufferPointer { graphemes.split($0) }
    return graphemes.ends.count == 1
  }
}

extension TokenEscaping {
  /// A text as a vocabulary file writes it.
  package static func written(_ bytes: [UInt8]) -> String { escape(bytes) }
}
