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
/// In diverse search the groups of a sentence are beams of their own, which take turns at each step;
/// what the groups before have chosen costs. Such a cost decides what lives on and is in no score.
///
/// A sentence's result does not depend on the others in its batch. An instance holds buffers that
/// are reused from step to step and batch to batch: make one per thread.
public final class BeamSearch {
  /// How to search.
  public let options: SearchOptions
  /// The hypotheses of a group.
  private let width: Int

  /// A token and the place of the one before it, -1 for none.
  private struct Node {
    var token: Int32
    var previous: Int32
  }

  /// A live hypothesis: one row of the decoder.
  private struct Row {
    /// The group of hypotheses that it belongs to; the groups of a sentence follow each other.
    var beam: Int32
    var node: Int32
    var score: Float
    /// Where it stands in what was given.
    var place: Int32
  }

  private var requests: [SearchRequest] = []
  private var beams: [SentenceBeam] = []
  private var nodes: [Node] = []
  private var rows: [Row] = []
  private var nextRows: [Row] = []
  private var tokens: [Int32] = []  // the last token of each row
  private var parents: [Int32] = []  // for each of the next rows the row that it continues
  private var pool = CandidatePool()
  private var coverage: CoverageTable?
  private var repetitions: RepetitionGuard?
  private var allowances: [Int] = []  // for each sentence
  private var history: [Int32] = []
  private var chosen: [Int32] = []  // by the groups of a sentence that have had their turn

  /// Prepares a search.
  ///
  /// - Parameter options: Valid options.
  public init(_ options: SearchOptions) {
    precondition(
      options.nBest >= 1 && options.nBest <= options.beamSize,
      "the \(options.nBest) best of a beam of \(options.beamSize)")
    precondition(
      options.groups >= 1 && options.beamSize.isMultiple(of: options.groups),
      "\(options.groups) groups of a beam of \(options.beamSize)")
    self.options = options
    width = options.beamSize / options.groups
  }

  /// Finds the best hypotheses for a batch of sentences.
  ///
  /// - Parameters:
  ///   - sources: Token ids without `</s>`.
  ///   - decoder: What continues hypotheses; it is started anew.
  /// - Returns: For each source its n best hypotheses, the best first; fewer when there are not as many.
  public func search(_ sources: [[Int32]], with decoder: any StepDecoder) -> [[Hypothesis]] {
    search(sources.map { SearchRequest(source: $0) }, with: decoder)
  }

  /// Finds the best hypotheses for a batch of sentences that may have beginnings given.
  ///
  /// - Parameters:
  ///   - requests: The sentences.
  ///   - decoder: What continues hypotheses; it is started anew.
  /// - Returns: For each request its n best hypotheses, the best first; fewer when there are not as many.
  public func search(_ requests: [SearchRequest], with decoder: any StepDecoder) -> [[Hypothesis]] {
    guard !requests.isEmpty else { return [] }
    begin(requests, with: decoder)
    var length = 0  // of all live hypotheses
    while true {
      step(decoder, length: length)
      nextRows.removeAll(keepingCapacity: true)
      tokens.removeAll(keepingCapacity: true)
      parents.removeAll(keepingCapacity: true)
      var first = 0
      while first < rows.count {
        let beam = Int(rows[first].beam)
        var end = first + 1
        while end < rows.count, Int(rows[end].beam) == beam { end += 1 }
        if first == 0 || sentence(of: Int(rows[first - 1].beam)) != sentence(of: beam) {
          chosen.removeAll(keepingCapacity: true)
        }
        expand(first..<end, of: beam, length: length, with: decoder)
        branch(beam, length: length)
        first = end
      }
      guard !nextRows.isEmpty else { break }
      reorder(decoder)
      length += 1
    }
    return requests.indices.map { hypotheses(of: $0) }
  }

  /// One row with `<s>` for each group of each sentence.
  private func begin(_ requests: [SearchRequest], with decoder: any StepDecoder) {
    self.requests = requests
    beams.removeAll(keepingCapacity: true)
    nodes.removeAll(keepingCapacity: true)
    rows.removeAll(keepingCapacity: true)
    tokens.removeAll(keepingCapacity: true)
    var group = options
    group.beamSize = width
    group.nBest = min(options.nBest, width)
    for request in requests {
      for _ in 0..<options.groups {
        rows.append(Row(beam: Int32(beams.count), node: -1, score: 0, place: 0))
        beams.append(
          SentenceBeam(
            sourceLength: request.source.count, prefixLength: request.prefix?.placeCount ?? 0,
            options: group))
        tokens.append(SpecialToken.start)
      }
    }
    decoder.start(sources: requests.map(\.source))
    if options.groups > 1 {
      decoder.select(rows: rows.map { Int32(sentence(of: Int($0.beam))) })
    }
    if options.coveragePenalty > 0 {
      var table = coverage ?? CoverageTable()
      table.begin(sourceLengths: rows.map { requests[sentence(of: Int($0.beam))].source.count })
      coverage = table
    }
    if options.repetitionLength > 0 {
      let repetitions = RepetitionGuard(length: options.repetitionLength)
      allowances = requests.map { repetitions.allowance(for: $0.source) }
      self.repetitions = repetitions
    }
  }

  private func sentence(of beam: Int) -> Int { beam / options.groups }

  /// Feeds the rows' last tokens to the decoder, and asks for as many continuations as may be needed.
  private func step(_ decoder: any StepDecoder, length: Int) {
    var count = 2 * width
    // Of a group's best continuations, so many may cost more than others that follow them.
    if options.groups > 1 { count += options.beamSize - width }
    repetitions?.reset()
    if repetitions != nil {
      for row in rows {
        collectHistory(from: row.node)
        repetitions?.append(history: history, allowance: allowances[sentence(of: Int(row.beam))])
      }
      count += repetitions?.mostBanned ?? 0
    }
    let firstToken = length >= options.minimumLength ? SpecialToken.end : SpecialToken.end + 1
    decoder.step(tokens: tokens, best: min(count, decoder.vocabularySize), from: firstToken)
    if coverage != nil {
      for row in rows.indices { coverage?.add(decoder.attention(row: row), row: row) }
    }
  }

  /// Finds the 2K best continuations of a group's hypotheses.
  ///
  /// `<pad>`, `<unk>` and `<s>` are never among them. A hypothesis that may not grow can only end,
  /// one that is too short cannot; what is given comes first.
  private func expand(
    _ range: Range<Int>, of beam: Int, length: Int, with decoder: any StepDecoder
  ) {
    pool.reset(capacity: 2 * width)
    let isFull = length >= beams[beam].maximumLength
    let prefix = requests[sentence(of: beam)].prefix
    for row in range {
      let score = rows[row].score
      if let prefix, !prefix.isComplete(at: rows[row].place) {
        for choice in prefix.choices(at: rows[row].place) {
          offer(choice.token, of: row, with: decoder)
        }
      } else if isFull {
        offer(SpecialToken.end, of: row, with: decoder)
      } else if repetitions == nil && chosen.isEmpty {
        pool.offer(decoder.continuations(row: row), score: score, row: Int32(row))
      } else {
        offerOneByOne(decoder.continuations(row: row), of: row)
      }
    }
  }

  /// Offers a continuation that the decoder was not asked for.
  private func offer(_ token: Int32, of row: Int, with decoder: any StepDecoder) {
    let score = decoder.logProbability(of: token, row: row) + rows[row].score
    pool.insert(
      Candidate(score: score, token: token, row: Int32(row), cost: cost(of: token)))
  }

  /// Offers what is no repetition, at what it costs.
  private func offerOneByOne(_ continuations: Continuations, of row: Int) {
    for index in 0..<continuations.count {
      let token = continuations.tokens[index]
      if repetitions?.isBanned(token, row: row) == true { continue }
      pool.insert(
        Candidate(
          score: continuations.logProbabilities[index] + rows[row].score, token: token,
          row: Int32(row), cost: cost(of: token)))
    }
  }

  /// What a token costs because groups before have chosen it.
  private func cost(of token: Int32) -> Float {
    chosen.isEmpty || token == SpecialToken.end
      ? 0 : options.diversity * Float(chosen.count { $0 == token })
  }

  /// Retires the candidates that have ended and appends rows for those that live on, unless the
  /// group is done.
  private func branch(_ beam: Int, length: Int) {
    let firstRow = nextRows.count
    let prefix = requests[sentence(of: beam)].prefix
    for (rank, candidate) in pool.candidates.enumerated() {
      let row = rows[Int(candidate.row)]
      if candidate.token == SpecialToken.end {
        guard rank < width else { continue }
        beams[beam].retire(
          node: row.node, logProbability: candidate.score, length: length + 1,
          logCoverage: coverage?.logCoverage(row: Int(candidate.row)) ?? 0)
      } else if nextRows.count - firstRow < width {
        nextRows.append(
          Row(
            beam: row.beam, node: Int32(nodes.count), score: candidate.score,
            place: prefix?.place(after: candidate.token, at: row.place) ?? 0))
        nodes.append(Node(token: candidate.token, previous: row.node))
        tokens.append(candidate.token)
        parents.append(candidate.row)
      }
    }
    let bestLive = nextRows[firstRow...].lazy.map(\.score).max()
    guard beams[beam].isDone(bestLive: bestLive) else {
      if options.groups > 1 { chosen.append(contentsOf: tokens[firstRow...]) }
      return
    }
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
    if !isIdentity {
      decoder.select(rows: parents)
      coverage?.select(rows: parents)
    }
    swap(&rows, &nextRows)
  }

  /// The n best of a sentence: of its group, or of all its groups what they have not in common.
  private func hypotheses(of sentence: Int) -> [Hypothesis] {
    let groups = beams[sentence * options.groups..<(sentence + 1) * options.groups]
    guard groups.count > 1 else {
      return groups.first?.finished.prefix(options.nBest).map { traceBack($0) } ?? []
    }
    var known: Set<[Int32]> = []
    let found = groups.flatMap(\.finished).map { traceBack($0) }
      .filter { known.insert($0.tokens).inserted }
    let order = found.indices.sorted {
      let (a, b) = (found[$0].score, found[$1].score)
      return a != b ? a > b : $0 < $1
    }
    return order.prefix(options.nBest).map { found[$0] }
  }

  /// Collects the tokens of a hypothesis, the last first.
  private func collectHistory(from node: Int32) {
    history.removeAll(keepingCapacity: true)
    var node = node
    while node >= 0 {
      history.append(nodes[Int(node)].token)
      node = nodes[Int(node)].previous
    }
  }

  /// A finished hypothesis with its tokens.
  private func traceBack(_ finished: SentenceBeam.Finished) -> Hypothesis {
    collectHistory(from: finished.node)
    return Hypothesis(
      tokens: history.reversed(), logProbability: finished.logProbability, score: finished.score)
  }
}
