import DragomanText

/// A hypothesis with one more token, before it is decided whether it is kept.
struct Candidate: Hashable {
  /// The log probability of all tokens.
  var score: Float
  /// The new token.
  var token: Int32
  /// The decoder's row of the hypothesis that it continues.
  var row: Int32

  /// Better candidates first; where scores are equal, the lower token, then the lower row.
  @inline(__always)
  static func precedes(_ a: Candidate, _ b: Candidate) -> Bool {
    if a.score != b.score { return a.score > b.score }
    return a.token != b.token ? a.token < b.token : a.row < b.row
  }
}

/// The best few candidates of a sentence, in order, found in one pass over all of them.
///
/// The vocabulary is not sorted: nearly all candidates fail against the worst one kept, which is one
/// comparison, and the others are inserted among few.
struct CandidatePool {
  /// The best first.
  private(set) var candidates: [Candidate] = []
  private var capacity = 0

  /// Empties the pool and says how many candidates it keeps.
  mutating func reset(capacity: Int) {
    precondition(capacity >= 1, "a pool of \(capacity) candidates")
    candidates.removeAll(keepingCapacity: true)
    self.capacity = capacity
  }

  /// Offers all continuations of a hypothesis from `firstToken` on.
  mutating func offer(
    _ logProbabilities: UnsafeBufferPointer<Float>, from firstToken: Int32, score: Float, row: Int32
  ) {
    var threshold = threshold
    let count = logProbabilities.count
    var token = Int(firstToken)
    // Sixteen candidates fail at once by one comparison of vectors.
    let base = SIMD16<Float>(repeating: score)
    let bytes = UnsafeRawBufferPointer(logProbabilities)
    while token < count {
      if token + 16 <= count {
        let block = bytes.loadUnaligned(
          fromByteOffset: token * MemoryLayout<Float>.stride, as: SIMD16<Float>.self)
        guard any(block + base .>= SIMD16(repeating: threshold)) else {
          token += 16
          continue
        }
      }
      let end = min(token + 16, count)
      while token < end {
        let sum = logProbabilities[token] + score
        if sum >= threshold {
          insert(Candidate(score: sum, token: Int32(token), row: row))
          threshold = self.threshold
        }
        token += 1
      }
    }
  }

  /// Offers one candidate.
  ///
  /// What is impossible or no number is never kept.
  mutating func insert(_ candidate: Candidate) {
    guard candidate.score > -.infinity else { return }
    if candidates.count == capacity {
      guard let worst = candidates.last, Candidate.precedes(candidate, worst) else { return }
      candidates.removeLast()
    }
    candidates.append(candidate)
    var place = candidates.count - 1
    while place > 0, Candidate.precedes(candidate, candidates[place - 1]) {
      candidates[place] = candidates[place - 1]
      place -= 1
    }
    candidates[place] = candidate
  }

  /// Candidates below it are not kept.
  private var threshold: Float {
    candidates.count == capacity ? (candidates.last?.score ?? -.infinity) : -.infinity
  }
}
