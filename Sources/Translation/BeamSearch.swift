public import DragomanNetworks
import DragomanText

/// Beam search over any ``StepDecoder``, for batches of sentences.
///
/// Each sentence keeps its K most probable unfinished hypotheses. At every step they are continued by
/// their 2K best tokens (`expand`); of the 2K best continuations of all those that end in `</s>` and are among the first
/// K finish (`branch`), the first K others live on, and the decoder's rows follow them (`reorder`).
/// 2K are enough, because each hypothesis ends in only one way. A sentence that is done leaves the
/// batch. A hypothesis is a token, a score and the place of the one it continues; tokens are
/// collected only for those that are returned.
///
/// A sentence's result does not depend on the others in its batch. An instance holds buffers that
/// are reused from step to step and batch to batch: make one per thread.
public final class BeamSearch {
  /// How to search.
  public let options: SearchOptions

  /// A token and the place of the one before it, -1 for none.
  private struct Node {
    var token: Int32
    var previous: Int32
  }

  /// A live hypothesis: one row of the decoder.
  private struct Row {
    var sentence: Int32
    var node: Int32
    var score: Float
  }

  private var sentences: [SentenceBeam] = []
  private var nodes: [Node] = []
  private var rows: [Row] = []
  private var nextRows: [Row] = []
  private var tokens: [Int32] = []  // the last token of each row
  private var parents: [Int32] = []  // for each of the next rows the row that it continues
  private var pool = CandidatePool()

  /// Prepares a search.
  ///
  /// - Parameter options: Valid options.
  public init(_ options: SearchOptions) {
    precondition(
      options.nBest >= 1 && options.nBest <= options.beamSize,
      "the \(options.nBest) best of a beam of \(options.beamSize)")
    self.options = options
  }

  /// Finds the best hypotheses for a batch of sentences.
  ///
  /// - Parameters:
  ///   - sources: Token ids without `</s>`.
  ///   - decoder: What continues hypotheses; it is started anew.
  /// - Returns: For each source its n best hypotheses, the best first; fewer when there are not as many.
  public func search(_ sources: [[Int32]], with decoder: any StepDecoder) -> [[Hypothesis]] {
    guard !sources.isEmpty else { return [] }
    begin(sources)
    decoder.start(sources: sources)
    var length = 0  // of all live hypotheses
    while true {
      let firstToken = length >= options.minimumLength ? SpecialToken.end : SpecialToken.end + 1
      decoder.step(tokens: tokens, best: 2 * options.beamSize, from: firstToken)
      nextRows.removeAll(keepingCapacity: true)
      tokens.removeAll(keepingCapacity: true)
      parents.removeAll(keepingCapacity: true)
      var first = 0
      while first < rows.count {
        let sentence = Int(rows[first].sentence)
        var end = first + 1
        while end < rows.count, Int(rows[end].sentence) == sentence { end += 1 }
        expand(first..<end, of: sentence, length: length, with: decoder)
        branch(sentence, length: length)
        first = end
      }
      guard !nextRows.isEmpty else { break }
      reorder(decoder)
      length += 1
    }
    return sentences.map { sentence in
      sentence.finished.prefix(options.nBest).map { traceBack($0) }
    }
  }

  /// One row with `<s>` for each sentence.
  private func begin(_ sources: [[Int32]]) {
    sentences.removeAll(keepingCapacity: true)
    nodes.removeAll(keepingCapacity: true)
    rows.removeAll(keepingCapacity: true)
    tokens.removeAll(keepingCapacity: true)
    for (index, source) in sources.enumerated() {
      sentences.append(SentenceBeam(sourceLength: source.count, options: options))
      rows.append(Row(sentence: Int32(index), node: -1, score: 0))
      tokens.append(SpecialToken.start)
    }
  }

  /// Finds the 2K best continuations of a sentence's hypotheses.
  ///
  /// `<pad>`, `<unk>` and `<s>` are never among them. A hypothesis that may not grow can only end,
  /// one that is too short cannot.
  private func expand(
    _ range: Range<Int>, of sentence: Int, length: Int, with decoder: any StepDecoder
  ) {
    pool.reset(capacity: 2 * options.beamSize)
    let isFull = length >= sentences[sentence].maximumLength
    for row in range {
      let score = rows[row].score
      if isFull {
        let end = SpecialToken.end
        pool.insert(
          Candidate(
            score: decoder.logProbability(of: end, row: row) + score, token: end, row: Int32(row)))
      } else {
        pool.offer(decoder.continuations(row: row), score: score, row: Int32(row))
      }
    }
  }

  /// Retires the candidates that have ended and appends rows for those that live on, unless the
  /// sentence is done.
  private func branch(_ sentence: Int, length: Int) {
    let firstRow = nextRows.count
    for (rank, candidate) in pool.candidates.enumerated() {
      let row = rows[Int(candidate.row)]
      if candidate.token == SpecialToken.end {
        guard rank < options.beamSize else { continue }
        sentences[sentence].retire(
          node: row.node, logProbability: candidate.score, length: length + 1)
      } else if nextRows.count - firstRow < options.beamSize {
        nextRows.append(
          Row(sentence: row.sentence, node: Int32(nodes.count), score: candidate.score))
        nodes.append(Node(token: candidate.token, previous: row.node))
        tokens.append(candidate.token)
        parents.append(candidate.row)
      }
    }
    let bestLive = nextRows.count > firstRow ? nextRows[firstRow].score : nil
    guard sentences[sentence].isDone(bestLive: bestLive) else { return }
    let dropped = nextRows.count - firstRow
    nextRows.removeLast(dropped)
    tokens.removeLast(dropped)
    parents.removeLast(dropped)
    nodes.removeLast(dropped)
  }

  /// Makes the decoder's rows follow the hypotheses that live on.
  private func reorder(_ decoder: any StepDecoder) {
    let isIdentity =
      parents.count == rows.count && parents.indices.allSatisfy { Int(parents[$0]) == $0 }
    if !isIdentity { decoder.select(rows: parents) }
    swap(&rows, &nextRows)
  }

  /// Collects the tokens of a finished hypothesis from its end.
  private func traceBack(_ finished: SentenceBeam.Finished) -> Hypothesis {
    var tokens: [Int32] = []
    var node = finished.node
    while node >= 0 {
      tokens.append(nodes[Int(node)].token)
      node = nodes[Int(node)].previous
    }
    tokens.reverse()
    return Hypothesis(
      tokens: tokens, logProbability: finished.logProbability, score: finished.score)
  }
}
