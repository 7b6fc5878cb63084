#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// All ways to cut a word into the pieces of a unigram language model, each piece with its probability.
///
/// The probability of a way is the product of its pieces' (Kudo 2018, equation 1). Sums over all ways
/// are made position by position, in logarithms with the largest term taken out, so that no word is
/// too long for them.
struct UnigramLattice {
  /// What stands where no piece does.
  static let none: Int32 = -1
  /// What stands for a symbol that is no piece.
  static let unknown: Int32 = -2

  /// The symbols of the longest piece.
  private let width: Int
  private var count = 0
  // The pieces that end before position `end`, by length: pieces[(end - 1) * width + length - 1].
  private var pieces: [Int32] = []
  private var terms: [Double] = []  // of `pieces`, over the largest that ends there
  private var sums: [Double] = []  // of terms, by end - 1
  private var alphas: [Double] = []  // log of the sum over all ways up to a position
  private var posteriors: [Double] = []

  /// Prepares for pieces of so many symbols at most.
  init(longestPiece: Int) { width = max(1, longestPiece) }

  /// Finds the pieces of a word.
  mutating func fill(_ symbols: UnsafeBufferPointer<Int32>, _ trie: SymbolTrie) {
    count = symbols.count
    let room = count * width
    if alphas.count <= count {
      pieces = Array(repeating: Self.none, count: room)
      terms = Array(repeating: 0, count: room)
      sums = Array(repeating: 0, count: count)
      alphas = Array(repeating: 0, count: count + 1)
      posteriors = Array(repeating: 0, count: count + 1)
    }
    let (count, width) = (count, width)
    pieces.withUnsafeMutableBufferPointer { pieces in
      for place in 0..<room { pieces[place] = Self.none }
      for start in 0..<count {
        var node = SymbolTrie.root
        var end = start
        while end < count {
          node = trie.child(of: node, symbols[end])
          guard node != SymbolTrie.none else { break }
          end += 1
          pieces[(end - 1) * width + end - start - 1] = trie.values[Int(node)]
        }
        if pieces[start * width] == Self.none { pieces[start * width] = Self.unknown }
      }
    }
  }

  /// Sums up over all ways.
  ///
  /// - Parameters:
  ///   - scores: The log probability of each piece.
  ///   - unknown: That of a symbol that is no piece.
  ///   - exponent: What probabilities are raised to.
  /// - Returns: The log of the sum.
  @discardableResult
  mutating func sum(
    _ scores: UnsafeBufferPointer<Float>, unknown: Float, exponent: Double = 1
  ) -> Double {
    alphas[0] = 0
    for end in 1..<(count + 1) {
      let row = (end - 1) * width
      var largest = -Double.infinity
      let longest = min(width, end)
      for length in 1..<(longest + 1) {
        let piece = pieces[row + length - 1]
        guard piece != Self.none else { continue }
        let score = piece == Self.unknown ? unknown : scores[Int(piece)]
        let term = alphas[end - length] + exponent * Double(score)
        terms[row + length - 1] = term
        largest = max(largest, term)
      }
      var sum = 0.0
      for length in 1..<(longest + 1) where pieces[row + length - 1] != Self.none {
        let term = exp(terms[row + length - 1] - largest)
        terms[row + length - 1] = term
        sum += term
      }
      sums[end - 1] = sum
      alphas[end] = largest + log(sum)
    }
    return alphas[count]
  }

  /// Adds how often each piece is expected in the word, after `sum`.
  mutating func addExpectedCounts(
    weight: Double, to counts: UnsafeMutableBufferPointer<Double>
  ) {
    for position in 0..<count { posteriors[position] = 0 }
    posteriors[count] = weight
    for end in stride(from: count, to: 0, by: -1) {
      let row = (end - 1) * width
      let factor = posteriors[end] / sums[end - 1]
      for length in 1..<(min(width, end) + 1) {
        let piece = pieces[row + length - 1]
        guard piece != Self.none else { continue }
        let expected = factor * terms[row + length - 1]
        posteriors[end - length] += expected
        if piece != Self.unknown { counts[Int(piece)] += expected }
      }
    }
  }

  /// Draws a way by its probability, after `sum`.
  ///
  /// - Returns: Pieces with where they begin, from the last to the first.
  func sample(
    using generator: inout some RandomNumberGenerator
  ) -> [(piece: Int32, start: Int)] {
    var way: [(piece: Int32, start: Int)] = []
    var end = count
    while end > 0 {
      let row = (end - 1) * width
      var left = Double.random(in: 0..<1, using: &generator) * sums[end - 1]
      var chosen = 0
      for length in 1..<(min(width, end) + 1) where pieces[row + length - 1] != Self.none {
        chosen = length
        left -= terms[row + length - 1]
        if left < 0 { break }
      }
      way.append((pieces[row + chosen - 1], end - chosen))
      end -= chosen
    }
    return way
  }
}

/// The most probable way to cut a word; of equally probable ones that whose last pieces are longest.
struct UnigramSearch {
  private var best: [Double] = []
  private var starts: [Int32] = []
  private var pieces: [Int32] = []

  /// Finds it in time proportional to the word's length.
  ///
  /// - Parameters:
  ///   - symbols: The word.
  ///   - trie: The pieces.
  ///   - scores: The log probability of each piece.
  ///   - unknown: That of a symbol that is no piece.
  ///   - excluded: A piece not to use.
  /// - Returns: The log probability.
  @discardableResult
  mutating func run(
    _ symbols: UnsafeBufferPointer<Int32>, _ trie: SymbolTrie,
    scores: UnsafeBufferPointer<Float>, unknown: Float, excluding excluded: Int32? = nil
  ) -> Double {
    let count = symbols.count
    if best.count <= count {
      best = Array(repeating: 0, count: 2 * count + 1)
      starts = Array(repeating: 0, count: 2 * count + 1)
      pieces = Array(repeating: 0, count: 2 * count + 1)
    }
    for position in 1..<(count + 1) { best[position] = -.infinity }
    best[0] = 0
    for start in 0..<count {
      var node = SymbolTrie.root
      var end = start
      let before = best[start]
      var isKnown = false
      while end < count {
        node = trie.child(of: node, symbols[end])
        guard node != SymbolTrie.none else { break }
        end += 1
        let piece = trie.values[Int(node)]
        guard piece != SymbolTrie.none, piece != excluded else { continue }
        if end == start + 1 { isKnown = true }
        offer(piece, before + Double(scores[Int(piece)]), start, end)
      }
      if !isKnown { offer(UnigramLattice.unknown, before + Double(unknown), start, start + 1) }
    }
    return best[count]
  }

  @inline(__always)
  private mutating func offer(_ piece: Int32, _ score: Double, _ start: Int, _ end: Int) {
    guard score > best[end] else { return }
    best[end] = score
    starts[end] = Int32(start)
    pieces[end] = piece
  }

  /// Calls `body` with each piece of the way last found and where it begins, from the last to the
  /// first.
  func forEachPieceBackwards(_ count: Int, _ body: (_ piece: Int32, _ start: Int) -> Void) {
    var end = count
    while end > 0 {
      let start = Int(starts[end])
      body(pieces[end], start)
      end = start
    }
  }
}
