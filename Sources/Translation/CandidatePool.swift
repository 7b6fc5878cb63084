import DragomanNetworks

/// A hypothesis with one more token, before it is decided whether it is kept.
struct Candidate: Hashable {
  /// The log probability of all tokens.
  var score: Float
  /// The new token.
  var token: Int32
  /// The decoder's row of the hypothesis that it continues.
  var row: Int32
  /// What is taken off the score when candidates are compared.
  var cost: Float = 0

  /// Better candidates first; where scores are equal, the lower token, then the lower row.
  @inline(__always)
  static func precedes(_ a: Candidate, _ b: Candidate) -> Bool {
    let (first, second) = (a.score - a.cost, b.score - b.cost)
    if first != second { return first > second }
    return a.token != b.token ? a.token < b.token : a.row < b.row
  }
}

/// The best few candidates of a sentence, in order.
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

  /// Offers the best continuations of a hypothesis.
  mutating func offer(_ continuations: Continuations, score: Float, row: Int32) {
    for index in 0..<continuations.count {
      let sum = continuations.logProbabilities[index] + score
      // They come in descending order.
      guard sum >= threshold else { return }
      insert(Candidate(score: sum, token: continuations.tokens[index], row: row))
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
