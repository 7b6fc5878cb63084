public import DragomanNetworks
import DragomanText

/// Greedy search: the most probable token at every step.
///
/// It finds what ``BeamSearch`` finds with a beam of 1, with less to do. Make one per thread.
public final class GreedySearch {
  /// How to search; the beam size is not looked at.
  public let options: SearchOptions

  private var rows: [Int] = []  // for each row of the decoder its sentence
  private var tokens: [Int32] = []
  private var survivors: [Int] = []

  /// Prepares a search.
  public init(_ options: SearchOptions) { self.options = options }

  /// Finds a hypothesis for each sentence of a batch.
  ///
  /// - Parameters:
  ///   - sources: Token ids without `</s>`.
  ///   - decoder: What continues hypotheses; it is started anew.
  /// - Returns: For each source a hypothesis; none when the network offers no number above -∞.
  public func search(_ sources: [[Int32]], with decoder: any StepDecoder) -> [Hypothesis?] {
    guard !sources.isEmpty else { return [] }
    var found = sources.map { _ in Hypothesis(tokens: [], logProbability: 0, score: 0) }
    var results = [Hypothesis?](repeating: nil, count: sources.count)
    let limits = sources.map { options.maximumLength(sourceLength: $0.count) }
    rows = Array(sources.indices)
    tokens = sources.map { _ in SpecialToken.start }
    decoder.start(sources: sources)
    var length = 0
    while !rows.isEmpty {
      decoder.step(tokens: tokens)
      survivors.removeAll(keepingCapacity: true)
      tokens.removeAll(keepingCapacity: true)
      for (row, sentence) in rows.enumerated() {
        let logProbabilities = decoder.logProbabilities(row: row)
        let token = choose(logProbabilities, length: length, limit: limits[sentence])
        guard let token else { continue }
        found[sentence].logProbability += logProbabilities[Int(token)]
        if token == SpecialToken.end {
          results[sentence] = found[sentence]
          results[sentence]?.score = options.score(
            logProbability: found[sentence].logProbability, length: length + 1)
        } else {
          found[sentence].tokens.append(token)
          survivors.append(row)
          tokens.append(token)
        }
      }
      if survivors.count < rows.count {
        if !survivors.isEmpty { decoder.select(rows: survivors) }
        rows = survivors.map { rows[$0] }
      }
      length += 1
    }
    return results
  }

  /// The most probable token, of equal ones the lowest; nil when none is possible.
  private func choose(
    _ logProbabilities: UnsafeBufferPointer<Float>, length: Int, limit: Int
  ) -> Int32? {
    let end = Int(SpecialToken.end)
    if length >= limit { return logProbabilities[end] > -.infinity ? SpecialToken.end : nil }
    var best: Int?
    var highest = -Float.infinity
    for token in (length >= options.minimumLength ? end : end + 1)..<logProbabilities.count
    where logProbabilities[token] > highest {
      best = token
      highest = logProbabilities[token]
    }
    return best.map(Int32.init)
  }
}
