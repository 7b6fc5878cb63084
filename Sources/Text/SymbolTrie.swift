/// Strings of symbols, found symbol by symbol.
///
/// All children of all nodes are in one open-addressing table, so that a step is one look-up.
struct SymbolTrie: Sendable {
  /// What there is no child or no value of.
  static let none: Int32 = -1
  /// The node that every string starts from.
  static let root: Int32 = 0

  private struct Slot {
    var key: UInt64 = 0
    var child = SymbolTrie.none
  }

  private var slots = [Slot](repeating: Slot(), count: 1 << 6)  // at most half full
  private var shift: UInt64 = 64 - 6
  /// The value of the string that ends at a node, or `none`.
  private(set) var values: [Int32] = [SymbolTrie.none]

  /// Adds a string that is not empty, or gives it another value; symbols are at least 0.
  mutating func insert(_ symbols: some Sequence<Int32>, value: Int32) {
    var node = Self.root
    for symbol in symbols { node = findOrInsert(node, symbol) }
    values[Int(node)] = value
  }

  /// The node after a symbol, or `none`.
  @inline(__always)
  func child(of node: Int32, _ symbol: Int32) -> Int32 {
    slots[slot(of: BytePairMerger.key(node, symbol))].child
  }

  private mutating func findOrInsert(_ node: Int32, _ symbol: Int32) -> Int32 {
    let key = BytePairMerger.key(node, symbol)
    let place = slot(of: key)
    if slots[place].child != Self.none { return slots[place].child }
    let child = Int32(values.count)
    slots[place] = Slot(key: key, child: child)
    values.append(Self.none)
    if 2 * values.count > slots.count { grow() }
    return child
  }

  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    slots.withUnsafeBufferPointer { slots in
      var place = Int((key &* 0x9E37_79B9_7F4A_7C15) >> shift)
      while slots[place].child != Self.none, slots[place].key != key {
        place = (place + 1) & (slots.count - 1)
      }
      return place
    }
  }

  private mutating func grow() {
    let old = slots
    shift -= 1
    slots = Array(repeating: Slot(), count: 2 * old.count)
    for entry in old where entry.child != Self.none { slots[slot(of: entry.key)] = entry }
  }
}
