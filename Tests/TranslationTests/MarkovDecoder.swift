import DragomanNetworks

/// SplitMix64's finaliser: a number that looks random for each number.
func scrambled(_ value: UInt64) -> UInt64 {
  var z = value &* 0x9E37_79B9_7F4A_7C15
  z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
  z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
  return z ^ (z >> 31)
}

/// A network that is a table: what comes next depends on the source and the last two tokens.
struct MarkovTable {
  var vocabularySize: Int
  var seed: UInt64
  /// With few levels, equal log probabilities are frequent and ties matter.
  var levels: UInt64 = 1 << 20

  func logProbabilities(source: [Int32], before: Int32, last: Int32) -> [Float] {
    let key = source.reduce(seed) { scrambled($0 &+ UInt64($1) &+ 1) }
    return (0..<UInt64(vocabularySize)).map { token in
      let mixed = scrambled(key ^ scrambled(UInt64(before) << 40 ^ UInt64(last) << 20 ^ token))
      return -0.25 - 4 * Float(mixed % levels) / Float(levels)
    }
  }
}

extension MarkovTable {
  /// Weights of the source tokens and `</s>`, of which some are 0; together 1.
  func attention(source: [Int32], before: Int32, last: Int32) -> [Float] {
    let key = source.reduce(seed &+ 77) { scrambled($0 &+ UInt64($1) &+ 1) }
    let weights = (0...UInt64(source.count)).map { place in
      Float(scrambled(key ^ scrambled(UInt64(before) << 40 ^ UInt64(last) << 20 ^ place)) % 4)
    }
    let sum = weights.reduce(0, +)
    return weights.map { sum > 0 ? $0 / sum : 1 / Float(weights.count) }
  }
}

/// The table as a step decoder.
///
/// It checks its caller: one token a row, known rows, no step without rows.
final class MarkovDecoder: StepDecoder {
  private struct Row {
    var source: [Int32]
    var before: Int32
    var last: Int32
  }

  private let table: MarkovTable
  private var rows: [Row] = []
  private let buffer: UnsafeMutableBufferPointer<Float>
  private let capacity: Int
  private let tokens: UnsafeMutableBufferPointer<Int32>
  private let values: UnsafeMutableBufferPointer<Float>
  private var bestCount = 0
  private var firstToken: Int32 = 0
  private(set) var mostRows = 0
  private(set) var steps = 0
  private(set) var rowSteps = 0

  init(_ table: MarkovTable, capacity: Int = 4096) {
    self.table = table
    self.capacity = capacity
    buffer = .allocate(capacity: capacity * table.vocabularySize)
    buffer.initialize(repeating: .nan)
    tokens = .allocate(capacity: table.vocabularySize)
    values = .allocate(capacity: table.vocabularySize)
  }

  deinit {
    buffer.deallocate()
    tokens.deallocate()
    values.deallocate()
  }

  var vocabularySize: Int { table.vocabularySize }
  var rowCount: Int { rows.count }

  func start(sources: [[Int32]]) {
    rows = sources.map { Row(source: $0, before: 0, last: 0) }
    buffer.update(repeating: .nan)
  }

  func step(tokens: [Int32], best count: Int, from firstToken: Int32) {
    bestCount = count
    self.firstToken = firstToken
    precondition(tokens.count == rows.count && !rows.isEmpty && rows.count <= capacity)
    for (index, token) in tokens.enumerated() {
      rows[index].before = rows[index].last
      rows[index].last = token
      let values = table.logProbabilities(
        source: rows[index].source, before: rows[index].before, last: token)
      for (id, value) in values.enumerated() { buffer[index * vocabularySize + id] = value }
    }
    mostRows = max(mostRows, rows.count)
    steps += 1
    rowSteps += rows.count
  }

  /// By sorting all; valid until the next call.
  func continuations(row: Int) -> Continuations {
    let all = logProbabilities(row: row)
    let order = all.indices.filter { $0 >= firstToken && all[$0] > -.infinity }
      .sorted { all[$0] != all[$1] ? all[$0] > all[$1] : $0 < $1 }
    let best = order.prefix(bestCount)
    for (index, token) in best.enumerated() {
      tokens[index] = Int32(token)
      values[index] = all[token]
    }
    return Continuations(
      tokens: UnsafeBufferPointer(rebasing: tokens[0..<best.count]),
      logProbabilities: UnsafeBufferPointer(rebasing: values[0..<best.count]))
  }

  func logProbability(of token: Int32, row: Int) -> Float {
    logProbabilities(row: row)[Int(token)]
  }

  func logProbabilities(row: Int) -> UnsafeBufferPointer<Float> {
    precondition(row < rows.count)
    let start = row * vocabularySize
    return UnsafeBufferPointer(rebasing: buffer[start..<start + vocabularySize])
  }

  func attention(row: Int) -> [Float] {
    let row = rows[row]
    return table.attention(source: row.source, before: row.before, last: row.last)
  }

  func select(rows selected: [Int32]) {
    rows = selected.map { rows[Int($0)] }
    // What was computed for the old rows is gone.
    buffer.update(repeating: .nan)
  }
}
