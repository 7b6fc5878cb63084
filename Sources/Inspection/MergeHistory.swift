import DragomanText

/// How byte-pair encoding comes to its tokens, step by step.
///
/// A plain search for the merge learnt first, over and over: slow for long pieces, and good to check
/// the fast encoder against.
struct MergeHistory {
  /// One merge at its place.
  struct Step: Equatable {
    /// The number of the merge in the order of learning, from 0.
    let rank: Int
    /// The place of the left token among the tokens before this step.
    let position: Int
  }

  private let inspector: PieceInspector
  private let merges: [Vocabulary.Merge]
  private let ranks: [Pair: Int]

  private struct Pair: Hashable {
    let left: Int32
    let right: Int32
  }

  init(_ vocabulary: Vocabulary) {
    inspector = PieceInspector(vocabulary)
    merges = vocabulary.merges
    ranks = Dictionary(
      merges.enumerated().map { (Pair(left: $1.left, right: $1.right), $0) }
    ) { first, _ in first }
  }

  /// The characters that a piece starts from, and the merges that were applied to them.
  func steps(of piece: [UInt8]) -> (characters: [Int32], steps: [Step]) {
    let characters = inspector.characters(of: piece)
    var tokens = characters
    var steps: [Step] = []
    while let step = next(tokens) {
      tokens[step.position] = merges[step.rank].result
      tokens.remove(at: step.position + 1)
      steps.append(step)
    }
    return (characters, steps)
  }

  private func next(_ tokens: [Int32]) -> Step? {
    var best: Step?
    for position in tokens.indices.dropLast() {
      let pair = Pair(left: tokens[position], right: tokens[position + 1])
      guard let rank = ranks[pair], rank < best?.rank ?? .max else { continue }
      best = Step(rank: rank, position: position)
    }
    return best
  }
}

/// Which entries byte-pair encoding can come to, and by which merge.
struct Reachability {
  /// Entries that no text is ever encoded to.
  let unreachable: [Int32]
  private let merges: [Vocabulary.Merge]
  /// The merge that makes an entry; nil for characters and for what is unreachable.
  private let lastMerge: [Int?]

  /// Encodes every entry's own text.
  ///
  /// A merge never looks beyond the token that it makes. So the merges that make a token within a
  /// word also make it from its text alone, and an entry that its own text is not encoded to is
  /// not reached from any other.
  init(_ vocabulary: Vocabulary) {
    let history = MergeHistory(vocabulary)
    var inspector = PieceInspector(vocabulary)
    var unreachable: [Int32] = []
    var lastMerge = [Int?](repeating: nil, count: vocabulary.count)
    for id in vocabulary.firstTextID..<Int32(vocabulary.count) {
      let bytes = vocabulary.token(at: id).bytes
      if inspector.ids(of: bytes) != [id] {
        unreachable.append(id)
      } else if vocabulary.kind == .bytePair {
        lastMerge[Int(id)] = history.steps(of: bytes).steps.last?.rank
      }
    }
    self.unreachable = unreachable
    self.lastMerge = lastMerge
    merges = vocabulary.merges
  }

  /// The merges that were never applied in a text whose tokens occur so often, by rank.
  ///
  /// - Parameter counts: How often each id occurs.
  /// - Returns: Numbers in the order of learning.
  func unusedMerges(counts: [Int]) -> [Int] {
    var isUsed = [Bool](repeating: false, count: merges.count)
    var open = counts.indices.filter { counts[$0] > 0 }.compactMap { lastMerge[$0] }
    while let rank = open.popLast() {
      guard !isUsed[rank] else { continue }
      isUsed[rank] = true
      open += [merges[rank].left, merges[rank].right].compactMap { lastMerge[Int($0)] }
    }
    return isUsed.indices.filter { !isUsed[$0] }
  }
}
