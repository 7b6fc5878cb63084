import DragomanTensors

/// A decoder that remembers pairs: a token's probability is partly the network's, partly that of what
/// followed in pairs like the sentence, where the network had read nearly the same.
///
/// p(y) = (1 − λ) p_network(y) + λ p_memory(y), k-nearest-neighbour machine translation (Khandelwal et
/// al. 2021, arXiv 2010.00710, equation 3). As in Dai et al. 2023 (arXiv 2302.12188) λ falls in a
/// straight line as the nearest entry is farther away; other than there it has a ceiling below 1, and
/// distances are counted in what is usual for the network. It belongs to one thread.
final class MemoryDecoder: StepDecoder {
  private let base: EncoderDecoderSession
  private let memory: DecoderMemory
  private let entries: MemoryEntries
  private var votes: MemoryVotes
  private let best = BestTokens()
  /// For each row the number of its sentence.
  private var sentences: [Int32] = []
  private var distances: [Float] = []
  private let workspace = Workspace()
  private let mixed: Tensor

  init(_ base: EncoderDecoderSession, network: EncoderDecoder, memory: DecoderMemory) {
    self.base = base
    self.memory = memory
    entries = MemoryEntries(network: network, lane: base.lane)
    votes = MemoryVotes(memory)
    mixed = workspace.tensor(rows: 1, columns: base.vocabularySize)
  }

  var vocabularySize: Int { base.vocabularySize }

  var rowCount: Int { base.rowCount }

  func start(sources: [[Int32]]) {
    base.start(sources: sources)
    sentences = sources.indices.map { Int32($0) }
    base.lane.counted(as: .elementwise) {
      entries.read(sources.map(memory.recall))
    }
    let most = entries.largestCount
    if most > distances.count { distances = [Float](repeating: 0, count: most) }
  }

  func step(tokens: [Int32], best count: Int, from firstToken: Int32) {
    base.step(tokens: tokens, best: count, from: firstToken)
    base.lane.counted(as: .elementwise) {
      vote()
      best.begin(rows: rowCount, width: count, firstToken: firstToken)
      if count > 0 {
        for row in 0..<rowCount { mix(row: row) }
      }
    }
  }

  /// Asks the entries nearest to each row.
  private func vote() {
    votes.begin(rows: rowCount)
    distances.withUnsafeMutableBufferPointer { distances in
      for row in 0..<rowCount {
        let sentence = Int(sentences[row])
        let values = entries.values(ofSentence: sentence)
        if let start = distances.baseAddress {
          entries.measure(base.readout(row: row), sentence: sentence, into: start)
        }
        votes.take(
          row: row, distances: UnsafeBufferPointer(rebasing: distances[..<values.count]),
          values: values)
      }
    }
  }

  /// Ranks what the network offers together with what was voted for: nothing else can be among the
  /// best.
  private func mix(row: Int) {
    let offered = base.continuations(row: row)
    for (token, logProbability) in zip(offered.tokens, offered.logProbabilities) {
      let weight = votes.weight(of: token, row: row)
      best.insert(
        token, value: votes.combine(logProbability, weight: weight, row: row), row: row)
    }
    for index in 0..<votes.count(row: row) {
      let (token, weight) = votes.vote(row: row, index: index)
      guard weight > 0, !offered.tokens.contains(token) else { continue }
      let logProbability = base.logProbability(of: token, row: row)
      best.insert(
        token, value: votes.combine(logProbability, weight: weight, row: row), row: row)
    }
  }

  func continuations(row: Int) -> Continuations {
    precondition(row < rowCount, "row \(row) of \(rowCount)")
    return best.continuations(row: row)
  }

  func logProbability(of token: Int32, row: Int) -> Float {
    votes.combine(
      base.logProbability(of: token, row: row), weight: votes.weight(of: token, row: row), row: row)
  }

  func logProbabilities(row: Int) -> UnsafeBufferPointer<Float> {
    let network = base.logProbabilities(row: row)
    for token in 0..<vocabularySize {
      mixed.base[token] = votes.combine(network[token], weight: 0, row: row)
    }
    for index in 0..<votes.count(row: row) {
      let (token, weight) = votes.vote(row: row, index: index)
      mixed.base[Int(token)] = votes.combine(network[Int(token)], weight: weight, row: row)
    }
    return UnsafeBufferPointer(mixed.elements)
  }

  func attention(row: Int) -> [Float] { base.attention(row: row) }

  func select(rows: [Int32]) {
    base.select(rows: rows)
    sentences = rows.map { sentences[Int($0)] }
  }
}
