/// Counts the matching n-grams of a segment.
final class BLEUReader: SegmentReader {
  private let order: Int
  private let lowerCaser: LowerCaser?
  private let tokenizer: any Tokenizing
  private var tokens = TokenTable()
  private var ids = ScratchBuffer<Int32>()
  private var table = NGramTable()

  init(_ metric: BLEU) {
    order = metric.maximumOrder
    lowerCaser = metric.lowercase ? LowerCaser() : nil
    tokenizer = metric.tokenizer.makeTokenizer()
  }

  func read(
    hypothesis: UnsafeBufferPointer<UInt8>, references: [UnsafeBufferPointer<UInt8>],
    into statistics: UnsafeMutablePointer<Double>
  ) {
    // All ids of the segment lie in one buffer: the references one after the other, then the
    // hypothesis.
    ids.count = 0
    var ends: [Int] = []
    for reference in references {
      tokenize(reference)
      ends.append(ids.count)
    }
    let hypothesisStart = ids.count
    tokenize(hypothesis)
    let length = ids.count - hypothesisStart

    table.reset(capacity: order * hypothesisStart)
    var start = 0
    for (index, end) in ends.enumerated() {
      for first in start..<end {
        var key = nGramSeed
        for position in first..<min(first + order, end) {
          key = mix(key, UInt64(UInt32(bitPattern: ids.base[position])))
          table.count(key, reference: Int32(index))
        }
      }
      start = end
    }
    for first in hypothesisStart..<ids.count {
      var key = nGramSeed
      for position in first..<min(first + order, ids.count) {
        key = mix(key, UInt64(UInt32(bitPattern: ids.base[position])))
        let found = table.match(key)
        // Nothing longer that starts here can occur either.
        if found < 0 { break }
        statistics[2 + position - first] += Double(found)
      }
    }
    for index in 0..<order {
      statistics[2 + order + index] = Double(max(0, length - index))
    }
    statistics[0] = Double(length)
    statistics[1] = Double(closestLength(to: length, ends))
  }

  private func tokenize(_ text: UnsafeBufferPointer<UInt8>) {
    let cased = lowerCaser.map { $0(text) } ?? text
    let spaced = tokenizer.tokenize(WhiteSpace.trimmingEnd(cased))
    guard let base = spaced.baseAddress else { return }
    WhiteSpace.forEachWord(in: spaced) { start, end in
      ids.append(tokens.intern(base + start, end - start))
    }
  }

  /// The reference length nearest to the hypothesis's; of two equally near ones, the shorter.
  private func closestLength(to length: Int, _ ends: [Int]) -> Int {
    var start = 0
    var best = Int.max
    var bestDistance = Int.max
    for end in ends {
      let candidate = end - start
      let distance = abs(length - candidate)
      if distance < bestDistance || (distance == bestDistance && candidate < best) {
        best = candidate
        bestDistance = distance
      }
      start = end
    }
    return best
  }
}

/// Where the fingerprint of an n-gram begins.
let nGramSeed: UInt64 = 0x2545_F491_4F6C_DD1D
