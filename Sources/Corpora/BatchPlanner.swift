/// How large a batch is.
public enum BatchSize: Codable, Hashable, Sendable {
  /// At most so many sentence pairs.
  case sentences(Int)
  /// At most so many target tokens, `</s>` included, but at least one pair.
  case tokens(Int)
}

/// Divides a corpus into batches of pairs of similar length, in another order each epoch.
///
/// The plan is a function of the corpus, the size, the seed and the epoch alone: a run that is
/// resumed needs only the epoch and the number of batches done.
public struct BatchPlanner: Sendable {
  /// How large a batch is.
  public var size: BatchSize

  /// Determines the order.
  public var seed: UInt64

  /// The pairs that are sorted by length together: as many batches as this.
  private static let batchesPerWindow = 100

  /// Makes a planner.
  ///
  /// - Parameters:
  ///   - size: How large a batch is.
  ///   - seed: Determines the order.
  public init(size: BatchSize, seed: UInt64) {
    self.size = size
    self.seed = seed
  }

  /// The batches of one epoch: the pairs are shuffled, sorted by length within windows and cut, and
  /// the batches shuffled.
  ///
  /// - Parameters:
  ///   - corpus: The pairs.
  ///   - epoch: The number of the epoch, from 0.
  /// - Returns: For each batch the numbers of its pairs; each pair is in one batch.
  public func batches(of corpus: EncodedCorpus, epoch: Int) -> [[Int]] {
    var generator = SplitMix64(
      state: seed &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(epoch) &* 0xD1B5_4A32_D192_ED03)
    let order = Array(0..<corpus.count).shuffled(using: &generator)
    var batches: [[Int]] = []
    for start in stride(from: 0, to: order.count, by: windowSize(of: corpus)) {
      let window = order[start..<min(start + windowSize(of: corpus), order.count)]
      // The sort is stable in effect: ties go by the shuffled place.
      let sorted = window.indices.sorted { a, b in
        let (left, right) = (window[a], window[b])
        return (corpus.targetLength(left), corpus.sourceLength(left), a)
          < (corpus.targetLength(right), corpus.sourceLength(right), b)
      }
      cut(sorted.map { window[$0] }, of: corpus, into: &batches)
    }
    batches.shuffle(using: &generator)
    return batches
  }

  /// All pairs in their order by length, for validation.
  public func batchesByLength(of corpus: EncodedCorpus) -> [[Int]] {
    let sorted = (0..<corpus.count).sorted {
      (corpus.targetLength($0), corpus.sourceLength($0), $0)
        < (corpus.targetLength($1), corpus.sourceLength($1), $1)
    }
    var batches: [[Int]] = []
    cut(sorted, of: corpus, into: &batches)
    return batches
  }

  private func windowSize(of corpus: EncodedCorpus) -> Int {
    switch size {
    case .sentences(let count): return max(count, 1) * Self.batchesPerWindow
    case .tokens(let count):
      let tokens = corpus.summary.targetTokens + corpus.count
      let pairs = max(1, count * corpus.count / max(tokens, 1))
      return pairs * Self.batchesPerWindow
    }
  }

  private func cut(_ pairs: [Int], of corpus: EncodedCorpus, into batches: inout [[Int]]) {
    var batch: [Int] = []
    var tokens = 0
    for pair in pairs {
      let length = corpus.targetLength(pair) + 1
      let isFull =
        switch size {
        case .sentences(let most): batch.count >= max(most, 1)
        case .tokens(let most): tokens + length > most
        }
      if isFull, !batch.isEmpty {
        batches.append(batch)
        batch = []
        tokens = 0
      }
      batch.append(pair)
      tokens += length
    }
    if !batch.isEmpty { batches.append(batch) }
  }
}
