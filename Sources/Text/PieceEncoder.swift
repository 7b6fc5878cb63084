/// Turns one piece of text into token ids.
struct PieceEncoder {
  let vocabulary: Vocabulary
  let graphemes: GraphemeSplitter
  var merger: BytePairMerger
  let rareTokens: RareTokens?
  var unigram: UnigramEncoder?
  private let asciiIDs: [Int32]  // by character; empty where a character is no token by itself

  init(_ vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    graphemes = GraphemeSplitter(vocabulary.style)
    merger = BytePairMerger(vocabulary.merges)
    rareTokens = vocabulary.threshold > 0 ? RareTokens(vocabulary) : nil
    unigram = vocabulary.kind == .unigram ? UnigramEncoder(vocabulary) : nil
    asciiIDs =
      vocabulary.style == .spaceAfter
      ? []
      : (0..<128).map { byte in
        vocabulary.id(of: [byte]) ?? vocabulary.id(ofByte: byte) ?? SpecialToken.unknown
      }
  }

  /// Appends the ids of a piece.
  mutating func append(_ piece: UnsafeBufferPointer<UInt8>, to ids: inout [Int32]) {
    switch vocabulary.kind {
    case .word: appendWhole(piece, to: &ids)
    case .character: appendCharacters(piece, to: &ids)
    case .bytePair:
      let start = ids.count
      appendCharacters(piece, to: &ids)
      finish(&ids, from: start)
    case .unigram:
      if isMarker(piece) {
        appendWhole(piece, to: &ids)
      } else {
        unigram?.append(piece, to: &ids, of: vocabulary)
      }
    }
  }

  /// Whether a piece is a marker, which is never cut.
  func isMarker(_ piece: UnsafeBufferPointer<UInt8>) -> Bool {
    vocabulary.hasMarkers && Marker.ends(piece)
  }

  /// Merges the characters `ids[start...]`.
  mutating func finish(_ ids: inout [Int32], from start: Int) {
    merger.merge(&ids, from: start)
    rareTokens?.split(&ids, from: start)
  }

  /// Appends the ids of a piece before any merge.
  func appendCharacters(_ piece: UnsafeBufferPointer<UInt8>, to ids: inout [Int32]) {
    if isMarker(piece) {
      appendWhole(piece, to: &ids)
      return
    }
    // An ASCII character is one cluster, except that CR LF is one.
    if !asciiIDs.isEmpty, piece.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) {
      asciiIDs.withUnsafeBufferPointer { table in
        for byte in piece { ids.append(table[Int(byte)]) }
      }
      return
    }
    graphemes.split(piece)
    var start = 0
    for end in graphemes.ends {
      appendWhole(UnsafeBufferPointer(rebasing: piece[start..<Int(end)]), to: &ids)
      start = Int(end)
    }
  }

  /// Appends the id of a text, or those of its bytes, or `<unk>`.
  private func appendWhole(_ text: UnsafeBufferPointer<UInt8>, to ids: inout [Int32]) {
    if let id = vocabulary.id(of: text) {
      ids.append(id)
    } else if vocabulary.usesByteFallback {
      for byte in text { ids.append(Int32(SpecialToken.count) + Int32(byte)) }
    } else {
      ids.append(SpecialToken.unknown)
    }
  }
}
