/// How probably a target token translates a source token, learnt from pairs of sentences alone.
///
/// IBM Model 1 without the empty word (Brown et al. 1993, section 4.1): every target token comes from
/// one of the source's, each with probability t(target | source); expectation maximisation finds t.
/// Equal pairs in equal order give equal probabilities.
public struct LexicalModel {
  /// The number of each pair of tokens that stood in one pair of sentences.
  private var numbers: [UInt64: Int32] = [:]
  /// For each number the source token and, in the lower half, the target token.
  private var keys: [UInt64] = []
  private var probabilities: [Float] = []
  /// For each pair of sentences, target token by target token, the numbers of its pairs of tokens.
  private var links: [Int32] = []
  private var sentences: [(sources: Int32, targets: Int32)] = []
  private var sourceCount = 0

  /// Starts with no sentences.
  public init() {}

  /// Takes in a pair of sentences; how often a token occurs in one is not looked at.
  public mutating func add(source: some Sequence<Int32>, target: some Sequence<Int32>) {
    let sources = Set(source).sorted()
    let targets = Set(target).sorted()
    guard let last = sources.last, !targets.isEmpty else { return }
    sourceCount = max(sourceCount, Int(last) + 1)
    sentences.append((Int32(sources.count), Int32(targets.count)))
    for target in targets {
      for source in sources {
        let key = Self.key(source, target)
        let number = numbers[key] ?? Int32(keys.count)
        if Int(number) == keys.count {
          numbers[key] = number
          keys.append(key)
          probabilities.append(1)
        }
        links.append(number)
      }
    }
  }

  /// One round of expectation maximisation: t from the expected counts under the t before.
  public mutating func refine() {
    var counts = [Float](repeating: 0, count: keys.count)
    var totals = [Double](repeating: 0, count: sourceCount)
    var place = 0
    for sentence in sentences {
      let width = Int(sentence.sources)
      for _ in 0..<sentence.targets {
        let row = links[place..<place + width]
        var sum: Float = 0
        for number in row { sum += probabilities[Int(number)] }
        for number in row {
          let share = probabilities[Int(number)] / sum
          counts[Int(number)] += share
          totals[Int(keys[Int(number)] >> 32)] += Double(share)
        }
        place += width
      }
    }
    for number in keys.indices { counts[number] /= Float(totals[Int(keys[number] >> 32)]) }
    probabilities = counts
  }

  /// t(target | source), 0 for tokens that no pair of sentences had together.
  public func probability(of target: Int32, given source: Int32) -> Float {
    numbers[Self.key(source, target)].map { probabilities[Int($0)] } ?? 0
  }

  /// For each source token the target tokens that stood beside it.
  ///
  /// - Parameter count: How many source tokens there are.
  /// - Returns: The most probable first, of equally probable ones the lower.
  public func translations(of count: Int) -> [[Int32]] {
    var found = [[Int32]](repeating: [], count: count)
    for number in keys.indices { found[Int(keys[number] >> 32)].append(Int32(number)) }
    return found.map { numbers in
      numbers.sorted { a, b in
        let (x, y) = (probabilities[Int(a)], probabilities[Int(b)])
        return x != y ? x > y : keys[Int(a)] < keys[Int(b)]
      }.map { Int32(truncatingIfNeeded: keys[Int($0)] & 0xFFFF_FFFF) }
    }
  }

  private static func key(_ source: Int32, _ target: Int32) -> UInt64 {
    UInt64(source) << 32 | UInt64(target)
  }
}
