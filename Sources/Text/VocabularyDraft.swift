/// The texts and merges of a vocabulary before they are counted and numbered.
struct VocabularyDraft {
  /// A merge of two texts, by their positions in `texts`.
  struct Merge: Equatable {
    var left: Int
    var right: Int
    var result: Int
  }

  let kind: Vocabulary.Kind
  let usesByteFallback: Bool
  var style = WordStyle.spaceBefore
  var texts: [[UInt8]]
  var merges: [Merge]
  /// The log probability of each text, in a unigram vocabulary.
  var logProbabilities: [Float] = []

  /// Adds markers, which no text is made of.
  mutating func append(markers: [[UInt8]]) {
    texts += markers
    if kind == .unigram { logProbabilities += markers.map { _ in 0 } }
  }

  /// Encodes the words, and numbers the texts by how often they came out of that.
  func finished(countingIn words: WordCounts) -> Vocabulary {
    let provisional = numbered(texts.map { CountedBytes(bytes: $0, count: 0) }, fixedCounts: nil)
    let counts = provisional.tokenCounts(in: words)
    let fixed = Int(provisional.firstTextID)
    return numbered(counts: Array(counts[fixed...]), fixedCounts: Array(counts[..<fixed]))
  }

  /// Numbers the texts by their counts, then by their bytes.
  func numbered(counts: [Int], fixedCounts: [Int]? = nil) -> Vocabulary {
    precondition(counts.count == texts.count, "\(counts.count) counts for \(texts.count) texts")
    let ranked = zip(texts, counts).map { CountedBytes(bytes: $0, count: $1) }
      .sorted(by: CountedBytes.isBefore)
    return numbered(ranked, fixedCounts: fixedCounts)
  }

  private func numbered(_ entries: [CountedBytes], fixedCounts: [Int]?) -> Vocabulary {
    let fixed = Vocabulary.fixedCount(usesByteFallback: usesByteFallback)
    var table = ByteTable(minimumCapacity: entries.count)
    for entry in entries { entry.bytes.withUnsafeBufferPointer { _ = table.insert($0) } }
    let ids = texts.map { text in
      text.withUnsafeBufferPointer { Int32(fixed + (table.index(of: $0) ?? 0)) }
    }
    // By the place that each text has come to.
    var scores = logProbabilities
    for (id, score) in zip(ids, logProbabilities) { scores[Int(id) - fixed] = score }
    var vocabulary = Vocabulary(
      kind: kind, usesByteFallback: usesByteFallback,
      fixedCounts: fixedCounts ?? Array(repeating: 0, count: fixed), texts: table,
      textCounts: entries.map(\.count),
      merges: merges.map {
        Vocabulary.Merge(left: ids[$0.left], right: ids[$0.right], result: ids[$0.result])
      }, logProbabilities: scores)
    vocabulary.style = style
    return vocabulary
  }
}

extension Vocabulary {
  /// How often each token comes out of words, by id.
  func tokenCounts(in words: WordCounts) -> [Int] {
    var encoder = PieceEncoder(self)
    var counts = Array(repeating: 0, count: count)
    var ids: [Int32] = []
    words.forEach { word, count in
      ids.removeAll(keepingCapacity: true)
      encoder.append(word, to: &ids)
      for id in ids { counts[Int(id)] += count }
    }
    return counts
  }
}
