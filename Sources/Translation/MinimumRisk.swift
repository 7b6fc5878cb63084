#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How good a translation would be if another were the reference.
public struct Utility: Sendable {
  /// Makes a function for one thread: the higher its value, the better the translation.
  public typealias Maker = @Sendable () -> (_ translation: String, _ reference: String) -> Double

  let make: Maker

  /// Takes a measure, such as the sentence chrF of `DragomanEvaluation`.
  ///
  /// - Parameter make: Makes a function that one thread at a time calls; equal texts give equal
  ///   numbers.
  public init(_ make: @escaping Maker) { self.make = make }
}

/// Chooses the hypothesis that is most like all others, each counting for its probability.
///
/// Minimum Bayes risk (Kumar & Byrne 2004, sections 2 and 3; with samples, Eikema & Aziz 2020, arXiv
/// 2005.10283): the most probable translation may stand alone, and what many others nearly say is
/// more often right.
struct MinimumRisk {
  /// What log probabilities are multiplied by before they become weights; 0: all weights are equal.
  var scale: Float

  /// Orders hypotheses by their expected utility, of equal ones the earlier first.
  ///
  /// - Parameters:
  ///   - hypotheses: All that are known of a sentence.
  ///   - texts: Their texts.
  ///   - utility: How good a text is if another is the reference.
  /// - Returns: The hypotheses with the expected utilities for scores.
  func order(
    _ hypotheses: [Hypothesis], texts: [String], utility: (String, String) -> Double
  ) -> [Hypothesis] {
    precondition(hypotheses.count == texts.count, "\(texts.count) texts of \(hypotheses.count)")
    guard let best = hypotheses.map(\.logProbability).max() else { return [] }
    // Equal texts are compared once.
    var numbers: [[UInt8]: Int] = [:]
    var distinct: [String] = []
    var weights: [Double] = []
    let places = zip(hypotheses, texts).map { hypothesis, text in
      let bytes = Array(text.utf8)
      let number = numbers[bytes] ?? distinct.count
      if number == distinct.count {
        numbers[bytes] = number
        distinct.append(text)
        weights.append(0)
      }
      weights[number] += exp(Double(scale) * Double(hypothesis.logProbability - best))
      return number
    }
    let total = weights.reduce(0, +)
    let expected = distinct.map { text in
      zip(distinct, weights).reduce(0) { $0 + $1.1 * utility(text, $1.0) } / total
    }
    let order = places.indices.sorted {
      let (a, b) = (expected[places[$0]], expected[places[$1]])
      return a != b ? a > b : $0 < $1
    }
    return order.map { index in
      var hypothesis = hypotheses[index]
      hypothesis.score = Float(expected[places[index]])
      return hypothesis
    }
  }
}
