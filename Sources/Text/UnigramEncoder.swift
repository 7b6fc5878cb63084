/// Cuts pieces of text into the most probable tokens of a unigram vocabulary, or draws a way by chance.
///
/// What is cut are grapheme clusters, so that no token ends within one. A cluster that is no token is
/// spelled in bytes or unknown, and costs more than any token does.
struct UnigramEncoder {
  private let clusters: ByteTable  // whose numbers are the symbols
  private let asciiSymbols: [Int32]
  private let trie: SymbolTrie  // to ids
  private let scores: [Float]  // by id
  private let unknownScore: Float
  private let longest: Int
  private let graphemes: GraphemeSplitter
  private var search = UnigramSearch()
  // Scratch: the clusters of a piece and where they end.
  private var symbols: [Int32] = []
  private var ends: [Int32] = []
  private var reversed: [(token: Int32, start: Int)] = []

  /// Longer pieces are no words; they are cut in the best way, not by chance.
  private static let longestToSample = 200

  init(_ vocabulary: Vocabulary) {
    let graphemes = GraphemeSplitter(vocabulary.style)
    self.graphemes = graphemes
    var clusters = ByteTable()
    var trie = SymbolTrie()
    var longest = 1
    for id in vocabulary.firstTextID..<Int32(vocabulary.count) {
      let bytes = vocabulary.token(at: id).bytes
      let symbols = bytes.withUnsafeBufferPointer { text in
        graphemes.split(text)
        var start = 0
        return graphemes.ends.map { end in
          defer { start = Int(end) }
          return Int32(
            clusters.insert(UnsafeBufferPointer(rebasing: text[start..<Int(end)])).index)
        }
      }
      // What is too rare to be learned is left out, but for single clusters.
      guard symbols.count == 1 || vocabulary.count(at: id) >= vocabulary.threshold else { continue }
      trie.insert(symbols, value: id)
      longest = max(longest, symbols.count)
    }
    asciiSymbols = (0..<128).map { byte in
      [UInt8(byte)].withUnsafeBufferPointer { clusters.index(of: $0) }.map(Int32.init) ?? -1
    }
    self.clusters = clusters
    self.trie = trie
    self.longest = longest
    scores =
      [Float](repeating: 0, count: Int(vocabulary.firstTextID)) + vocabulary.logProbabilities
    unknownScore = UnigramLearner.unknownScore(vocabulary.logProbabilities)
  }

  /// Appends the ids of a piece.
  mutating func append(
    _ piece: UnsafeBufferPointer<UInt8>, to ids: inout [Int32], of vocabulary: Vocabulary
  ) {
    split(piece)
    symbols.withUnsafeBufferPointer { symbols in
      scores.withUnsafeBufferPointer { scores in
        _ = search.run(symbols, trie, scores: scores, unknown: unknownScore)
      }
    }
    reversed.removeAll(keepingCapacity: true)
    search.forEachPieceBackwards(symbols.count) { reversed.append(($0, $1)) }
    appendReversed(piece, to: &ids, of: vocabulary)
  }

  /// Appends ids of a piece, cut in a way drawn by its probability to the power `exponent`.
  mutating func append(
    _ piece: UnsafeBufferPointer<UInt8>, to ids: inout [Int32], of vocabulary: Vocabulary,
    exponent: Double, using generator: inout some RandomNumberGenerator
  ) {
    split(piece)
    guard symbols.count <= Self.longestToSample else {
      append(piece, to: &ids, of: vocabulary)
      return
    }
    var lattice = UnigramLattice(longestPiece: min(longest, symbols.count))
    symbols.withUnsafeBufferPointer { lattice.fill($0, trie) }
    scores.withUnsafeBufferPointer { scores in
      _ = lattice.sum(scores, unknown: unknownScore, exponent: exponent)
    }
    reversed = lattice.sample(using: &generator).map { ($0.piece, $0.start) }
    appendReversed(piece, to: &ids, of: vocabulary)
  }

  private func appendReversed(
    _ piece: UnsafeBufferPointer<UInt8>, to ids: inout [Int32], of vocabulary: Vocabulary
  ) {
    for (token, start) in reversed.reversed() {
      if token >= 0 {
        ids.append(token)
      } else if vocabulary.usesByteFallback {
        for byte in piece[(start == 0 ? 0 : Int(ends[start - 1]))..<Int(ends[start])] {
          ids.append(Int32(SpecialToken.count) + Int32(byte))
        }
      } else {
        ids.append(SpecialToken.unknown)
      }
    }
  }

  /// Finds the clusters of a piece.
  private mutating func split(_ piece: UnsafeBufferPointer<UInt8>) {
    symbols.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    // An ASCII character is one cluster, except that CR LF is one.
    if piece.allSatisfy({ $0 < 0x80 && $0 != 0x0D }) {
      for (place, byte) in piece.enumerated() {
        symbols.append(asciiSymbols[Int(byte)])
        ends.append(Int32(place + 1))
      }
      return
    }
    graphemes.split(piece)
    var start = 0
    for end in graphemes.ends {
      let cluster = UnsafeBufferPointer(rebasing: piece[start..<Int(end)])
      symbols.append(clusters.index(of: cluster).map(Int32.init) ?? -1)
      ends.append(end)
      start = Int(end)
    }
  }
}
