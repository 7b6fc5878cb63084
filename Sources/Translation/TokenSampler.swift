import DragomanNetworks

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Draws a token from among some, by their log probabilities.
///
/// First the temperature, then the most probable tokens, then the nucleus. Equal numbers and an equal
/// state of the generator give the same token.
struct TokenSampler {
  let sampling: Sampling
  private var tokens: [Int32] = []
  private var logProbabilities: [Float] = []
  private var weights: [Double] = []
  private var order: [Int] = []

  init(_ sampling: Sampling) { self.sampling = sampling }

  /// Forgets the tokens of before.
  mutating func reset() {
    tokens.removeAll(keepingCapacity: true)
    logProbabilities.removeAll(keepingCapacity: true)
  }

  /// Puts a token among those to draw from, unless it is impossible.
  mutating func append(_ token: Int32, logProbability: Float) {
    guard logProbability > -.infinity else { return }
    tokens.append(token)
    logProbabilities.append(logProbability)
  }

  /// Draws one of the tokens; nil when there is none.
  mutating func draw(
    using generator: inout SeededGenerator
  ) -> (token: Int32, logProbability: Float)? {
    guard let largest = logProbabilities.max() else { return nil }
    weights.removeAll(keepingCapacity: true)
    for value in logProbabilities {
      weights.append(exp(Double(value - largest) / Double(sampling.temperature)))
    }
    order.removeAll(keepingCapacity: true)
    order.append(contentsOf: tokens.indices)
    if sampling.topTokens > 0 && sampling.topTokens < order.count {
      sortOrder()
      order.removeLast(order.count - sampling.topTokens)
    }
    if sampling.nucleus < 1 { keepNucleus() }
    let total = order.reduce(0) { $0 + weights[$1] }
    var left = Double(generator.next() >> 11) * 0x1p-53 * total
    for index in order {
      left -= weights[index]
      if left < 0 { return (tokens[index], logProbabilities[index]) }
    }
    // Rounding may leave a little.
    return order.last.map { (tokens[$0], logProbabilities[$0]) }
  }

  /// Leaves the fewest tokens that together are as probable as asked for.
  private mutating func keepNucleus() {
    let total = order.reduce(0) { $0 + weights[$1] }
    // Tokens so improbable that all of them together are not needed must not be sorted.
    let least = Double(1 - sampling.nucleus) * total / Double(order.count)
    order.removeAll { weights[$0] < least }
    sortOrder()
    var sum = 0.0
    let last = order.firstIndex { index in
      sum += weights[index]
      return sum >= Double(sampling.nucleus) * total
    }
    if let last { order.removeLast(order.count - last - 1) }
  }

  /// The most probable first, of equally probable ones the lowest token.
  private mutating func sortOrder() {
    order.sort {
      weights[$0] != weights[$1] ? weights[$0] > weights[$1] : tokens[$0] < tokens[$1]
    }
  }
}
