@testable import DragomanTranslation

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The beam search of all options, as slow and plain as it can be: one sentence at a time, whole token
/// arrays, everything sorted, everything counted anew.
struct NaiveBeam {
  var table: MarkovTable
  var options: SearchOptions
  /// For each place of the beginning the tokens that may stand there.
  var prefix: [[Int32]] = []

  private struct Partial {
    var tokens: [Int32]
    var logProbability: Float
  }

  private struct Group {
    var live = [Partial(tokens: [], logProbability: 0)]
    var finished: [Hypothesis] = []
    var isDone = false
  }

  func search(_ source: [Int32]) -> [Hypothesis] {
    var groups = [Group](repeating: Group(), count: options.groups)
    var length = 0
    while groups.contains(where: { !$0.isDone }) {
      var chosen: [Int32] = []
      for index in groups.indices where !groups[index].isDone {
        advance(&groups[index], source: source, length: length, chosen: &chosen)
      }
      length += 1
    }
    var found: [Hypothesis] = []
    for hypothesis in groups.flatMap({ best($0.finished, options.beamSize / options.groups) })
    where !found.contains(where: { $0.tokens == hypothesis.tokens }) { found.append(hypothesis) }
    return best(found, options.nBest)
  }

  private func advance(
    _ group: inout Group, source: [Int32], length: Int, chosen: inout [Int32]
  ) {
    let width = options.beamSize / options.groups
    let limit = options.maximumLength(sourceLength: source.count) + prefix.count
    var all: [(rank: Float, sum: Float, token: Int32, row: Int)] = []
    for (row, partial) in group.live.enumerated() {
      let scores = next(source, partial.tokens)
      for token in 3..<Int32(table.vocabularySize) {
        if length < prefix.count {
          guard prefix[length].contains(token) else { continue }
        } else {
          if length == limit, token != 3 { continue }
          if length < options.minimumLength, token == 3 { continue }
          if token != 3, repeats(partial.tokens + [token], source) { continue }
        }
        let sum = partial.logProbability + scores[Int(token)]
        let cost = token == 3 ? 0 : options.diversity * Float(chosen.count { $0 == token })
        all.append((sum - cost, sum, token, row))
      }
    }
    all.sort {
      if $0.rank != $1.rank { return $0.rank > $1.rank }
      return ($0.token, $0.row) < ($1.token, $1.row)
    }
    for candidate in all.prefix(width) where candidate.token == 3 {
      let tokens = group.live[candidate.row].tokens
      let normalized = options.score(logProbability: candidate.sum, length: length + 1)
      let missing = options.coveragePenalty * logCoverage(of: source, by: tokens)
      group.finished.append(
        Hypothesis(tokens: tokens, logProbability: candidate.sum, score: normalized + missing))
    }
    group.live = all.filter { $0.token != 3 }.prefix(width).map {
      Partial(tokens: group.live[$0.row].tokens + [$0.token], logProbability: $0.sum)
    }
    group.isDone =
      group.live.isEmpty || (group.finished.count >= width && !isAhead(group))
      || cannotImprove(group, limit)
    if !group.isDone { chosen += group.live.map { $0.tokens[length] } }
  }

  /// Whether a live hypothesis is more probable than all that have finished.
  private func isAhead(_ group: Group) -> Bool {
    let finished = group.finished.map(\.logProbability)
    return group.live.contains { live in finished.allSatisfy { live.logProbability > $0 } }
  }

  /// What no live hypothesis can change is done: with groups it matters when a group stops.
  private func cannotImprove(_ group: Group, _ limit: Int) -> Bool {
    let width = options.beamSize / options.groups
    let wanted = min(options.nBest, width)
    guard group.finished.count >= wanted,
      let live = group.live.map(\.logProbability).max()
    else { return false }
    let bound = options.score(logProbability: live, length: limit + 1)
    return bound <= best(group.finished, wanted)[wanted - 1].score
  }

  private func next(_ source: [Int32], _ tokens: [Int32]) -> [Float] {
    let fed = [0, 2] + tokens
    return table.logProbabilities(
      source: source, before: fed[fed.count - 2], last: fed[fed.count - 1])
  }

  /// Whether the last tokens stand in a hypothesis more often than they may.
  private func repeats(_ tokens: [Int32], _ source: [Int32]) -> Bool {
    let length = options.repetitionLength
    guard length > 0, tokens.count >= length else { return false }
    let allowed = Self.sequences(of: length, in: source).values.max() ?? 1
    return Self.sequences(of: length, in: tokens)[Array(tokens.suffix(length))] ?? 0 > allowed
  }

  static func sequences(of length: Int, in tokens: [Int32]) -> [[Int32]: Int] {
    var counts: [[Int32]: Int] = [:]
    for start in tokens.indices where start + length <= tokens.count {
      counts[Array(tokens[start..<start + length]), default: 0] += 1
    }
    return counts
  }

  private func logCoverage(of source: [Int32], by tokens: [Int32]) -> Float {
    guard options.coveragePenalty > 0 else { return 0 }
    var sums = [Float](repeating: 0, count: source.count)
    let fed = [0, 2] + tokens
    for step in 0...tokens.count {
      let weights = table.attention(source: source, before: fed[step], last: fed[step + 1])
      for place in sums.indices { sums[place] += weights[place] }
    }
    return sums.reduce(0) { $0 + logf(min(max($1, 1e-6), 1)) }
  }

  /// The n best; of equal ones the earlier found.
  private func best(_ found: [Hypothesis], _ count: Int) -> [Hypothesis] {
    let order = found.indices.sorted {
      let (a, b) = (found[$0].score, found[$1].score)
      return a != b ? a > b : $0 < $1
    }
    return order.prefix(count).map { found[$0] }
  }
}
