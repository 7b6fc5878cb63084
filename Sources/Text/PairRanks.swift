/// The ranks of pairs of tokens: an open-addressing table without erasure, quicker than a dictionary.
struct PairRanks {
  /// The rank of a pair that has none.
  static let none = Int32.max

  private struct Slot {
    var left: Int32 = -1
    var right: Int32 = -1
    var rank = PairRanks.none
  }

  private var slots: [Slot]  // a power of two, at most half full
  private let shift: UInt64

  /// Ranks merges in their order; of equal pairs the last counts.
  init(_ merges: [Vocabulary.Merge]) {
    var bits = 4
    while 1 << bits < 2 * merges.count { bits += 1 }
    shift = UInt64(64 - bits)
    slots = Array(repeating: Slot(), count: 1 << bits)
    for (rank, merge) in merges.enumerated() {
      var index = start(merge.left, merge.right)
      while slots[index].rank != Self.none,
        slots[index].left != merge.left || slots[index].right != merge.right
      {
        index = (index + 1) & (slots.count - 1)
      }
      slots[index] = Slot(left: merge.left, right: merge.right, rank: Int32(rank))
    }
  }

  /// The rank of a pair, or nil when it has none.
  subscript(left: Int32, right: Int32) -> Int32? {
    let rank = rank(left, right)
    return rank == Self.none ? nil : rank
  }

  /// The rank of a pair, or `none`.
  @inline(__always)
  func rank(_ left: Int32, _ right: Int32) -> Int32 {
    slots.withUnsafeBufferPointer { slots in
      var index = start(left, right)
      while true {
        let slot = slots[index]
        if slot.left == left, slot.right == right { return slot.rank }
        if slot.rank == Self.none { return Self.none }
        index = (index + 1) & (slots.count - 1)
      }
    }
  }

  @inline(__always)
  private func start(_ left: Int32, _ right: Int32) -> Int {
    Int((BytePairMerger.key(left, right) &* 0x9E37_79B9_7F4A_7C15) >> shift)
  }
}
