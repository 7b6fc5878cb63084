import DragomanText

/// How byte-pair encoding comes to its tokens: by the merge learnt first, then by the next.
struct MergeHistory {
  /// What merges have made of some characters.
  struct Token: Equatable {
    /// The entry.
    var id: Int32
    /// The numbers of the merges that made it, in the order of learning from 0, as they were applied.
    var ranks: [Int] = []
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

  /// The tokens of a piece, each with the merges that made it.
  ///
  /// All places of the merge learnt first are taken in one go, so that long pieces take as many goes as
  /// there are different merges in them, where no merge makes room for an earlier one.
  func tokens(of piece: [UInt8]) -> [Token] {
    var tokens = inspector.characters(of: piece).map { Token(id: $0) }
    /// The merge that joins each token to the next.
    var pairs = tokens.indices.map { index in
      index + 1 < tokens.count ? rank(tokens[index].id, tokens[index + 1].id) : .max
    }
    while let rank = pairs.min(), rank < .max {
      apply(rank, to: &tokens, joinedBy: &pairs)
    }
    return tokens
  }

  /// Applies a merge wherever it can be, from left to right, or until it makes room for an earlier one.
  private func apply(_ rank: Int, to tokens: inout [Token], joinedBy pairs: inout [Int]) {
    var made: [Token] = []
    var joined: [Int] = []
    made.reserveCapacity(tokens.count)
    joined.reserveCapacity(tokens.count)
    var index = 0
    var isInterrupted = false
    while index < tokens.count {
      guard pairs[index] == rank, !isInterrupted else {
        made.append(tokens[index])
        joined.append(pairs[index])
        index += 1
        continue
      }
      let (left, right) = (tokens[index], tokens[index + 1])
      let token = Token(
        id: merges[rank].result, ranks: left.ranks + right.ranks + [rank])
      let next = index + 2 < tokens.count ? self.rank(token.id, tokens[index + 2].id) : .max
      if let previous = made.last {
        joined[joined.count - 1] = self.rank(previous.id, token.id)
      }
      made.append(token)
      joined.append(next)
      isInterrupted = min(next, joined.dropLast().last ?? .max) < rank
      index += 2
    }
    tokens = made
    pairs = joined
  }

  private func rank(_ left: Int32, _ right: Int32) -> Int {
    ranks[Pair(left: left, right: right)] ?? .max
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
        lastMerge[Int(id)] = history.tokens(of: bytes).first?.ranks.last
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
