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
  var texts: [[UInt8]]
  var merges: [Merge]

  /// Encodes the words, and numbers the texts by how often they came out of that.
  func finished(countingIn words: [CountedBytes]) -> Vocabulary {
    let provisional = numbered(texts.map { CountedBytes(bytes: $0, count: 0) }, fixedCounts: nil)
    var encoder = PieceEncoder(provisional)
    var counts = Array(repeating: 0, count: provisional.count)
    var ids: [Int32] = []
    for word in words {
      ids.removeAll(keepingCapacity: true)
      word.bytes.withUnsafeBufferPointer { encoder.append($0, to: &ids) }
      for id in ids { counts[Int(id)] += word.count }
    }
    let fixed = Int(provisional.firstTextID)
    let ranked = texts.indices
      .map { CountedBytes(bytes: texts[$0], count: counts[fixed + $0]) }
      .sorted(by: CountedBytes.isBefore)
    return numbered(ranked, fixedCounts: Array(counts[..<fixed]))
  }

  private func numbered(_ entries: [CountedBytes], fixedCounts: [Int]?) -> Vocabulary {
    let fixed = Vocabulary.fixedCount(usesByteFallback: usesByteFallback)
    var table = ByteTable(minimumCapacity: entries.count)
    for entry in entries { entry.bytes.withUnsafeBufferPointer { _ = table.insert($0) } }
    let ids = texts.map { text in
      text.withUnsafeBufferPointer { Int32(fixed + (table.index(of: $0) ?? 0)) }
    }
    return Vocabulary(
      kind: kind, usesByteFallback: usesByteFallback,
      fixedCounts: fixedCounts ?? Array(repeating: 0, count: fixed), texts: table,
      textCounts: entries.map(\.count),
      merges: merges.map {
        Vocabulary.Merge(left: ids[$0.left], right: ids[$0.right], result: ids[$0.result])
      })
  }
}
