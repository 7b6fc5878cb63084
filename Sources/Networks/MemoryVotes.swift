#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the entries nearest to each row of a step say comes next, and how much that counts.
///
/// Its memory is kept from step to step.
struct MemoryVotes {
  private let options: MemoryOptions
  /// What distances are counted in.
  private let spread: Float
  /// For each row its share of the probability, and the logarithm of what is left to the network.
  private var shares: [Float] = []
  private var logRests: [Float] = []
  /// For each row the number of its tokens, which are at most k.
  private var counts: [Int] = []
  /// Row after row k places for tokens, and for their weights, which sum to 1.
  private var tokens: [Int32] = []
  private var weights: [Float] = []
  /// The nearest of a row, the nearest first, with their squared distances.
  private var nearest: [(distance: Float, token: Int32)] = []

  init(_ memory: DecoderMemory) {
    options = memory.options
    // Where all that is remembered is the same, only the same is near.
    spread = max(memory.spread, .leastNormalMagnitude)
    nearest.reserveCapacity(memory.options.neighbors + 1)
  }

  /// Begins a step.
  mutating func begin(rows: Int) {
    guard rows > counts.count else { return }
    shares = [Float](repeating: 0, count: rows)
    logRests = [Float](repeating: 0, count: rows)
    counts = [Int](repeating: 0, count: rows)
    tokens = [Int32](repeating: 0, count: rows * options.neighbors)
    weights = [Float](repeating: 0, count: rows * options.neighbors)
  }

  /// Takes the votes for a row.
  ///
  /// - Parameters:
  ///   - row: A row of the step.
  ///   - distances: The squared distance of each entry.
  ///   - values: For each entry the token that it votes for; what no decoder offers has no vote.
  mutating func take(row: Int, distances: UnsafeBufferPointer<Float>, values: [Int32]) {
    nearest.removeAll(keepingCapacity: true)
    // A distance that is no number is not less than another.
    for (distance, token) in zip(distances, values) where token >= SpecialIDs.end {
      let isFull = nearest.count == options.neighbors
      guard distance < (isFull ? nearest[nearest.count - 1].distance : .infinity) else { continue }
      if isFull { nearest.removeLast() }
      let place = nearest.firstIndex { $0.distance > distance } ?? nearest.count
      nearest.insert((distance, token), at: place)
    }
    shares[row] = 0
    logRests[row] = 0
    counts[row] = 0
    guard let least = nearest.first?.distance else { return }
    shares[row] = options.share * max(0, 1 - least / (options.reach * spread))
    guard shares[row] > 0 else { return }
    logRests[row] = log1p(-shares[row])
    let first = row * options.neighbors
    var total: Float = 0
    for (distance, token) in nearest {
      let weight = exp((least - distance) / (options.temperature * spread))
      let known = tokens[first..<first + counts[row]].firstIndex(of: token)
      let place = known ?? first + counts[row]
      if known == nil {
        tokens[place] = token
        weights[place] = 0
        counts[row] += 1
      }
      weights[place] += weight
      total += weight
    }
    for place in first..<first + counts[row] { weights[place] /= total }
  }

  /// λ, the share that the votes of a row have; 0 where there are none.
  func share(row: Int) -> Float { shares[row] }

  /// log((1 − λ) eˣ + λ w): what a token is worth that the network gives x, and the votes of a row w.
  func combine(_ logProbability: Float, weight: Float, row: Int) -> Float {
    guard weight > 0 else { return logProbability + logRests[row] }
    return log((1 - shares[row]) * exp(logProbability) + shares[row] * weight)
  }

  /// The number of tokens that votes of a row are for.
  func count(row: Int) -> Int { counts[row] }

  /// One of the tokens that votes of a row are for, and the part of the votes that it has.
  func vote(row: Int, index: Int) -> (token: Int32, weight: Float) {
    let place = row * options.neighbors + index
    return (tokens[place], weights[place])
  }

  /// The part of a row's votes that a token has.
  func weight(of token: Int32, row: Int) -> Float {
    for index in 0..<counts[row] {
      let vote = vote(row: row, index: index)
      if vote.token == token { return vote.weight }
    }
    return 0
  }
}
