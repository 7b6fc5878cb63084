#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Finds the sources of a corpus that share most with a sentence.
///
/// Sentences are compared as sets of tokens, each of which weighs the logarithm of how rare it is: by
/// what they share, the squares of these weights, over a power of what the source holds. With a
/// power of 1/2 that would be the cosine (Salton & Buckley 1988, section 3); a smaller one leaves
/// longer sources that hold more of the sentence in front of short ones.
struct ExampleIndex: Sendable {
  /// For each source token the corpus's sources that hold it, ascending, one token's behind the
  /// other's.
  private let postings: [Int32]
  /// For each token its first posting, and the end of all.
  private let starts: [Int]
  /// For each token the square of its weight.
  private let squares: [Float]
  /// For each source of the corpus what is shared with it is multiplied by.
  private let factors: [Float]

  /// The power of a source's own weight that what it shares is divided by.
  static let lengthExponent = 0.3

  /// The number of sources.
  var count: Int { factors.count }

  /// Indexes the sources of a corpus.
  ///
  /// - Parameters:
  ///   - count: The number of sources.
  ///   - vocabularySize: The number of source tokens.
  ///   - source: Gives a source by its number.
  init(count: Int, vocabularySize: Int, source: (Int) -> [Int32]) {
    // Each source's distinct tokens, ascending, one source's behind the other's.
    var distinct: [Int32] = []
    var sourceEnds: [Int] = []
    var ends = [Int](repeating: 0, count: vocabularySize + 1)
    for number in 0..<count {
      for token in Set(source(number)).sorted() {
        distinct.append(token)
        ends[Int(token) + 1] += 1
      }
      sourceEnds.append(distinct.count)
    }
    squares = ends.dropFirst().map { frequency in
      let weight = Self.weight(frequency: frequency, count: count)
      return weight * weight
    }
    for token in 0..<vocabularySize { ends[token + 1] += ends[token] }
    starts = ends
    var postings = [Int32](repeating: 0, count: distinct.count)
    var factors = [Float](repeating: 0, count: count)
    var first = 0
    for (number, end) in sourceEnds.enumerated() {
      var sum: Float = 0
      for token in distinct[first..<end] {
        postings[ends[Int(token)]] = Int32(number)
        ends[Int(token)] += 1
        sum += squares[Int(token)]
      }
      factors[number] = sum > 0 ? Float(pow(Double(sum), -Self.lengthExponent)) : 0
      first = end
    }
    self.postings = postings
    self.factors = factors
  }

  /// log((n + 1) / (f + ½)): of what every sentence holds a little is left, so that there is
  /// something to find in a corpus of one; 0 for what none holds.
  static func weight(frequency: Int, count: Int) -> Float {
    frequency == 0 ? 0 : Float(log(Double(count + 1) / (Double(frequency) + 0.5)))
  }

  /// Adds to each source's score what it shares with a sentence.
  ///
  /// - Parameters:
  ///   - sentence: Distinct tokens, ascending.
  ///   - scores: One for each source.
  fileprivate func add(_ sentence: [Int32], to scores: UnsafeMutableBufferPointer<Float>) {
    postings.withUnsafeBufferPointer { postings in
      for token in sentence where token >= 0 && Int(token) < squares.count {
        let square = squares[Int(token)]
        guard square > 0 else { continue }
        for place in starts[Int(token)]..<starts[Int(token) + 1] {
          scores[Int(postings[place])] += square
        }
      }
    }
  }

  /// Finds the best of the scores, which are zero afterwards.
  ///
  /// - Parameters:
  ///   - scores: What each source shares.
  ///   - count: How many are wanted.
  /// - Returns: The numbers of the best sources, the best first.
  fileprivate func takeBest(
    of scores: UnsafeMutableBufferPointer<Float>, count: Int
  ) -> [Int] {
    var best: [(score: Float, number: Int)] = []
    best.reserveCapacity(count + 1)
    factors.withUnsafeBufferPointer { factors in
      for number in factors.indices where scores[number] > 0 {
        let score = scores[number] * factors[number]
        scores[number] = 0
        guard score > (best.count < count ? 0 : best[best.count - 1].score) else { continue }
        if best.count == count { best.removeLast() }
        let place = best.firstIndex { $0.score < score } ?? best.count
        best.insert((score, number), at: place)
      }
    }
    return best.map(\.number)
  }
}

/// Looks up sentences in an index, for one thread.
final class ExampleLookup {
  private let index: ExampleIndex
  private var scores: [Float]

  init(_ index: ExampleIndex) {
    self.index = index
    scores = [Float](repeating: 0, count: index.count)
  }

  /// Finds the sources most like a sentence.
  ///
  /// - Parameters:
  ///   - sentence: Its tokens.
  ///   - count: How many are wanted.
  /// - Returns: The numbers of at most so many sources that share something with the sentence, the
  ///   most similar first, of equally similar ones the first.
  func nearest(to sentence: [Int32], count: Int) -> [Int] {
    let tokens = Set(sentence).sorted()
    return scores.withUnsafeMutableBufferPointer { scores in
      index.add(tokens, to: scores)
      return index.takeBest(of: scores, count: count)
    }
  }
}
