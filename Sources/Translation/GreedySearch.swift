public import DragomanNetworks
import DragomanText

/// Greedy search: the most probable token at every step.
///
/// It finds what ``BeamSearch`` finds with a beam of 1, with less to do. Make one per thread.
public final class GreedySearch {
  /// How to search; the beam size is not looked at.
  public let options: SearchOptions

  /// A sentence that goes on: one row of the decoder.
  private struct Row {
    var sentence: Int32
    var logProbability: Float = 0
  }

  private var rows: [Row] = []
  private var tokens: [Int32] = []
  private var survivors: [Int32] = []

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
    var found = [Hypothesis?](repeating: nil, count: sources.count)
    var generated = [[Int32]](repeating: [], count: sources.count)
    let limits = sources.map { options.maximumLength(sourceLength: $0.count) }
    rows = sources.indices.map { Row(sentence: Int32($0)) }
    tokens = sources.map { _ in SpecialToken.start }
    decoder.start(sources: sources)
    var length = 0
    while !rows.isEmpty {
      let firstToken = length >= options.minimumLength ? SpecialToken.end : SpecialToken.end + 1
      decoder.step(tokens: tokens, best: 1, from: firstToken)
      survivors.removeAll(keepingCapacity: true)
      tokens.removeAll(keepingCapacity: true)
      for index in rows.indices {
        let sentence = Int(rows[index].sentence)
        guard
          let (token, logProbability) = choose(
            row: index, isFull: length >= limits[sentence], of: decoder)
        else { continue }
        rows[index].logProbability += logProbability
        if token == SpecialToken.end {
          let sum = rows[index].logProbability
          found[sentence] = Hypothesis(
            tokens: generated[sentence], logProbability: sum,
            score: options.score(logProbability: sum, length: length + 1))
        } else {
          generated[sentence].append(token)
          survivors.append(Int32(index))
          tokens.append(token)
        }
      }
      if survivors.count < rows.count {
        if !survivors.isEmpty { decoder.select(rows: survivors) }
        for (index, row) in survivors.enumerated() { rows[index] = rows[Int(row)] }
        rows.removeLast(rows.count - survivors.count)
      }
      length += 1
    }
    return found
  }

  /// The most probable token, of equal ones the lowest; nil when none is possible.
  private func choose(
    row: Int, isFull: Bool, of decoder: any StepDecoder
  ) -> (token: Int32, logProbability: Float)? {
    if isFull {
      let logProbability = decoder.logProbability(of: SpecialToken.end, row: row)
      return logProbability > -.infinity ? (SpecialToken.end, logProbability) : nil
    }
    let best = decoder.continuations(row: row)
    return best.count > 0 ? (best.tokens[0], best.logProbabilities[0]) : nil
  }
}
