import DragomanTranslation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Searches as slow and plain as they can be, one sentence at a time, on whole token arrays.
struct NaiveSearch {
  var table: MarkovTable
  var options: SearchOptions

  private struct Partial {
    var tokens: [Int32]
    var score: Float
  }

  private func next(_ source: [Int32], _ prefix: [Int32]) -> [Float] {
    let fed = [0, 2] + prefix
    return table.logProbabilities(
      source: source, before: fed[fed.count - 2], last: fed[fed.count - 1])
  }

  private func normalized(_ score: Float, length: Int) -> Float {
    options.lengthPenalty == 0
      ? score : score / powf(Float(5 + length) / 6, options.lengthPenalty)
  }

  /// Beam search by sorting all continuations.
  func beam(_ source: [Int32]) -> [Hypothesis] {
    let width = options.beamSize
    let limit = options.maximumLength(sourceLength: source.count)
    var live = [Partial(tokens: [], score: 0)]
    var finished: [Hypothesis] = []
    var length = 0
    while !live.isEmpty {
      let best = finished.map(\.logProbability).max() ?? -.infinity
      guard finished.count < width || live.contains(where: { $0.score > best }) else { break }
      var all: [(score: Float, token: Int32, row: Int)] = []
      for (row, partial) in live.enumerated() {
        let scores = next(source, partial.tokens)
        for token in 3..<Int32(table.vocabularySize) {
          if length == limit, token != 3 { continue }
          if length < options.minimumLength, token == 3 { continue }
          all.append((partial.score + scores[Int(token)], token, row))
        }
      }
      all.sort {
        if $0.score != $1.score { return $0.score > $1.score }
        return ($0.token, $0.row) < ($1.token, $1.row)
      }
      for candidate in all.prefix(width) where candidate.token == 3 {
        finished.append(
          Hypothesis(
            tokens: live[candidate.row].tokens, logProbability: candidate.score,
            score: normalized(candidate.score, length: length + 1)))
      }
      live = all.filter { $0.token != 3 }.prefix(width).map {
        Partial(tokens: live[$0.row].tokens + [$0.token], score: $0.score)
      }
      length += 1
    }
    return best(finished)
  }

  /// All hypotheses that there are.
  func exhaustive(_ source: [Int32]) -> [Hypothesis] {
    let limit = options.maximumLength(sourceLength: source.count)
    var level = [Partial(tokens: [], score: 0)]
    var finished: [Hypothesis] = []
    for length in 0...limit {
      for partial in level where length >= options.minimumLength {
        let score = partial.score + next(source, partial.tokens)[3]
        finished.append(
          Hypothesis(
            tokens: partial.tokens, logProbability: score,
            score: normalized(score, length: length + 1)))
      }
      level = level.flatMap { partial in
        let scores = next(source, partial.tokens)
        return (4..<Int32(table.vocabularySize)).map { token in
          Partial(tokens: partial.tokens + [token], score: partial.score + scores[Int(token)])
        }
      }
    }
    return best(finished)
  }

  /// The n best; of equal ones the earlier found.
  private func best(_ finished: [Hypothesis]) -> [Hypothesis] {
    let order = finished.indices.sorted {
      let (a, b) = (finished[$0].score, finished[$1].score)
      return a != b ? a > b : $0 < $1
    }
    return order.prefix(options.nBest).map { finished[$0] }
  }
}
