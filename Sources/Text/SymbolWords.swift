/// Word types as strings of symbols, their grapheme clusters, with their counts.
struct SymbolWords: Sendable {
  /// What stands for a cluster that is no atom.
  static let barrier: Int32 = -1
  // What is longer is no word but a line of base64 or the like, and would teach pieces just as long.
  private static let longest = 1000

  /// All words, one after the other.
  private(set) var symbols: [Int32] = []
  /// Where each word begins, and the last ends.
  private(set) var starts: [Int] = [0]
  /// How often each word occurs.
  private(set) var counts: [Int] = []

  /// How many words there are.
  var count: Int { counts.count }

  init(symbols: [Int32] = [], starts: [Int] = [0], counts: [Int] = []) {
    (self.symbols, self.starts, self.counts) = (symbols, starts, counts)
  }

  /// Writes words in atoms, whose places in the array are their symbols.
  init(_ words: WordCounts, atoms: [[UInt8]], style: WordStyle) {
    var table = ByteTable(minimumCapacity: atoms.count)
    for atom in atoms { atom.withUnsafeBufferPointer { _ = table.insert($0) } }
    let graphemes = GraphemeSplitter(style)
    words.forEach { word, count in
      graphemes.split(word)
      guard graphemes.ends.count <= Self.longest else { return }
      var start = 0
      for end in graphemes.ends {
        let cluster = UnsafeBufferPointer(rebasing: word[start..<Int(end)])
        symbols.append(table.index(of: cluster).map(Int32.init) ?? Self.barrier)
        start = Int(end)
      }
      starts.append(symbols.count)
      counts.append(count)
    }
  }
}
