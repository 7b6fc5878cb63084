/// Learns which target tokens translate a source token, from pairs of sentences alone.
///
/// IBM Model 1 without the empty word (Brown et al. 1993, section 4.1): every target token comes from
/// one of the source's, each with probability t(target | source); expectation maximisation finds t.
public struct ShortlistLearner {
  private let targetCount: Int
  /// The number of each pair of tokens that stood in one pair of sentences.
  private var numbers: [UInt64: Int32] = [:]
  private var keys: [UInt64] = []
  /// For each pair of sentences, target token by target token, the numbers of its pairs of tokens.
  private var links: [Int32] = []
  private var sentences: [(sources: Int32, targets: Int32)] = []
  private var frequencies: [Int]
  private let sourceCount: Int

  /// Starts with no sentences.
  ///
  /// - Parameters:
  ///   - sourceCount: The entries of the source vocabulary.
  ///   - targetCount: The entries of the target vocabulary.
  public init(sourceCount: Int, targetCount: Int) {
    self.sourceCount = sourceCount
    self.targetCount = targetCount
    frequencies = [Int](repeating: 0, count: targetCount)
  }

  /// Takes in a pair of sentences.
  public mutating func add(source: some Sequence<Int32>, target: some Sequence<Int32>) {
    let sources = Set(source).sorted()
    let targets = Set(target).sorted()
    guard !sources.isEmpty, !targets.isEmpty else { return }
    sentences.append((Int32(sources.count), Int32(targets.count)))
    for target in targets {
      frequencies[Int(target)] += 1
      for source in sources {
        let key = UInt64(source) << 32 | UInt64(target)
        let number = numbers[key] ?? Int32(keys.count)
        if Int(number) == keys.count {
          numbers[key] = number
          keys.append(key)
        }
        links.append(number)
      }
    }
  }

  /// Finds the best translations of each token.
  ///
  /// - Parameters:
  ///   - perToken: The most target tokens for a source token.
  ///   - common: The most frequent target tokens that every source is offered.
  ///   - iterations: The rounds of expectation maximisation.
  /// - Returns: The shortlist; equal pairs in equal order give an equal one.
  public func learn(perToken: Int = 30, common: Int = 100, iterations: Int = 4) -> Shortlist {
    var probabilities = [Float](repeating: 1, count: keys.count)
    for _ in 0..<iterations { probabilities = refined(probabilities) }
    var best = [[Int32]](repeating: [], count: sourceCount)
    for number in keys.indices { best[Int(keys[number] >> 32)].append(Int32(number)) }
    let candidates = best.map { numbers in
      numbers.sorted { a, b in
        let (x, y) = (probabilities[Int(a)], probabilities[Int(b)])
        return x != y ? x > y : keys[Int(a)] < keys[Int(b)]
      }.prefix(perToken).map { Int32(truncatingIfNeeded: keys[Int($0)] & 0xFFFF_FFFF) }.sorted()
    }
    let frequent = frequencies.indices.sorted {
      frequencies[$0] != frequencies[$1] ? frequencies[$0] > frequencies[$1] : $0 < $1
    }
    return Shortlist(
      targetCount: targetCount, common: frequent.prefix(common).map { Int32($0) },
      candidates: candidates)
  }

  /// One round: t(target | source) from the expected counts under the t before.
  private func refined(_ probabilities: [Float]) -> [Float] {
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
    return counts
  }
}
