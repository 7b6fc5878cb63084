/// How large a vocabulary of byte pairs should be for a corpus, when nobody says.
///
/// After Gowda and May (2020, "Finding the optimal vocabulary size for neural machine translation"): as
/// large as possible while 95 of 100 tokens occur often enough to be learnt, which they put at 100
/// times. A small corpus affords less; here it is the ten-thousandth part of its words, but at least 2.
enum VocabularySize {
  /// The most entries, however large the corpus.
  static let maximum = 32_000

  /// How often a token should occur in a corpus of so many words.
  static func sufficientCount(words: Int) -> Int { min(100, max(2, words / 10_000)) }

  /// How many of the merges to keep.
  ///
  /// - Parameters:
  ///   - merges: The merges in the order of learning.
  ///   - counts: How often each merge's pair stood in the words.
  ///   - atoms: How many tokens there were before the first merge.
  ///   - sufficient: How often a token should occur.
  /// - Returns: A number of merges from the first.
  static func mergesToKeep(
    _ merges: [VocabularyDraft.Merge], counts: [Int], atoms: Int, sufficient: Int
  ) -> Int {
    // A text so small that twice is often: all that was learnt.
    guard sufficient > 2 else { return merges.count }
    let tokens = (merges.map(\.result).max() ?? -1) + 1
    var tokenCounts = Array(repeating: 0, count: max(tokens, atoms))
    var isLearnt = Array(repeating: false, count: tokenCounts.count)
    var rare = 0
    var learnt = 0
    var best = 0
    for (number, (merge, count)) in zip(merges, counts).enumerated() {
      for part in [merge.left, merge.right] where isLearnt[part] {
        let before = tokenCounts[part]
        tokenCounts[part] -= count
        if before >= sufficient, tokenCounts[part] < sufficient { rare += 1 }
      }
      let before = isLearnt[merge.result] ? tokenCounts[merge.result] : sufficient
      tokenCounts[merge.result] += count
      let after = tokenCounts[merge.result]
      if before >= sufficient, after < sufficient { rare += 1 }
      if before < sufficient, after >= sufficient { rare -= 1 }
      if !isLearnt[merge.result] { learnt += 1 }
      isLearnt[merge.result] = true
      if 20 * rare <= learnt { best = number + 1 }
    }
    return best
  }
}
