/// Splits tokens that were seen too rarely into those they were merged from.
///
/// The vocabulary threshold of Sennrich et al. (2017, section 3.1), as subword-nmt's `apply-bpe
/// --vocabulary-threshold` has it: a token below the threshold becomes the two tokens of the first
/// merge that makes it, and these are looked at in turn; characters stay.
struct RareTokens {
  private struct Parts {
    let left: Int32
    let right: Int32
  }

  /// For each rare token its parts.
  private let parts: [Int32: Parts]

  init(_ vocabulary: Vocabulary) {
    var parts: [Int32: Parts] = [:]
    for merge in vocabulary.merges
    where vocabulary.count(at: merge.result) < vocabulary.threshold && parts[merge.result] == nil {
      parts[merge.result] = Parts(left: merge.left, right: merge.right)
    }
    self.parts = parts
  }

  /// Splits the rare tokens of `ids[start...]` in place.
  func split(_ ids: inout [Int32], from start: Int) {
    var position = start
    while position < ids.count {
      guard let parts = parts[ids[position]] else {
        position += 1
        continue
      }
      ids[position] = parts.left
      ids.insert(parts.right, at: position + 1)
    }
  }
}
