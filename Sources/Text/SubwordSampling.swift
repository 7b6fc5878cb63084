/// How words are cut in ever new ways while a network is trained, so that it learns them better.
public enum SubwordSampling: Hashable, Sendable, Codable {
  /// BPE-dropout (Provilkov, Emelianenko and Voita 2020): each time the next merge is looked for, each
  /// place where one could be made is overlooked with this probability.
  case dropout(Double)
  /// Subword regularisation (Kudo 2018): a way to cut a word with a unigram vocabulary is drawn by its
  /// probability to this power; 1 is the model's own, nearer to 0 all ways come to be alike.
  case unigram(exponent: Double)
}

extension TextEncoder {
  /// Appends the ids of a text, its words cut by chance.
  ///
  /// - Parameters:
  ///   - utf8: Any bytes; malformed UTF-8 reads as U+FFFD.
  ///   - ids: Receives the ids, without `<s>` and `</s>`; they decode to what `encode` decodes to.
  ///   - sampling: How to cut. Where the vocabulary has no other way, as words and characters have
  ///     none, it is cut as always.
  ///   - generator: The chance; the same state gives the same ids.
  ///   - masks: Which of the text's protected spans, by their order, become markers.
  public func encode(
    utf8: UnsafeBufferPointer<UInt8>, into ids: inout [Int32], sampling: SubwordSampling,
    using generator: inout some RandomNumberGenerator, masking masks: ((Int) -> Bool)? = nil
  ) {
    segmenter.segment(utf8, masking: masks)
    segmenter.text.withUnsafeBufferPointer { text in
      var start = 0
      for end in segmenter.ends {
        let piece = UnsafeBufferPointer(rebasing: text[start..<Int(end)])
        pieceEncoder.append(piece, to: &ids, sampling: sampling, using: &generator)
        start = Int(end)
      }
    }
  }
}

extension PieceEncoder {
  /// Appends the ids of a piece, cut by chance.
  mutating func append(
    _ piece: UnsafeBufferPointer<UInt8>, to ids: inout [Int32], sampling: SubwordSampling,
    using generator: inout some RandomNumberGenerator
  ) {
    switch (vocabulary.kind, sampling) {
    case (.bytePair, .dropout(let probability)):
      let start = ids.count
      appendCharacters(piece, to: &ids)
      // What is longer is no word, and the plain loop of dropout would take the square of its length.
      guard ids.count - start <= 200 else {
        finish(&ids, from: start)
        return
      }
      merger.merge(&ids, from: start, dropout: probability, using: &generator)
      rareTokens?.split(&ids, from: start)
    case (.unigram, .unigram(let exponent)) where !isMarker(piece):
      unigram?.append(
        piece, to: &ids, of: vocabulary, exponent: exponent, using: &generator)
    default: append(piece, to: &ids)
    }
  }
}

extension BytePairMerger {
  /// Merges `tokens[start...]` in place, overlooking each possible merge with a probability.
  ///
  /// Algorithm 1 of Provilkov et al. (2020): of the places not overlooked, those of the merge learnt
  /// first are merged, from left to right; when all are overlooked, the word is done.
  func merge(
    _ tokens: inout [Int32], from start: Int, dropout probability: Double,
    using generator: inout some RandomNumberGenerator
  ) {
    var places: [Int] = []
    while tokens.count - start > 1 {
      var best = Int32.max
      places.removeAll(keepingCapacity: true)
      for position in start..<(tokens.count - 1) {
        guard let rank = rank(tokens[position], tokens[position + 1]),
          Double.random(in: 0..<1, using: &generator) >= probability
        else { continue }
        if rank < best {
          best = rank
          places.removeAll(keepingCapacity: true)
        }
        if rank == best { places.append(position) }
      }
      guard !places.isEmpty else { return }
      // Of overlapping places, as in "aaa", the left one counts.
      var taken: [Int] = []
      for place in places where taken.last != place - 1 { taken.append(place) }
      for place in taken.reversed() {
        tokens[place] = result(ofRank: best)
        tokens.remove(at: place + 1)
      }
    }
  }
}
