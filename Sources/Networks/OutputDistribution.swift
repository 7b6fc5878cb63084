import CVectorMath
import DragomanTensors

/// The output layer of a decoder and the softmax over it, of which only the best are computed
/// unless all are asked for.
///
/// Where products can be made in parts, no more logits are held than stay in the cache, and what is
/// asked for afterwards is computed anew, to the same bits. Its memory is kept from step to step and
/// grows with the largest batch. It belongs to one thread.
final class OutputDistribution {
  private let weight: Parameter
  private let bias: Parameter
  private var workspace = Workspace()
  /// What the output layer reads, of the last step.
  private var input: Tensor
  /// Products that are wanted whole, as many columns as there are tokens or candidates.
  private var logits: Tensor
  /// Whether `logits` are those of the last step.
  private var holdsLogits = false
  /// Products of some tokens, in the cache.
  private var part: Tensor
  private var row: Tensor
  private var normalized: Tensor
  private var best = BestTokens()
  /// What may come next, where that is not every token.
  private var candidates: OutputCandidates?
  /// For each row its sentence.
  private var sentences: [Int32] = []
  /// The tokens of a part, and the rows that a part is made for at once.
  private static let partSize = 1024
  private static let partRows = 64

  init(weight: Parameter, bias: Parameter) {
    self.weight = weight
    self.bias = bias
    input = workspace.tensor(rows: 0, columns: weight.columns)
    logits = workspace.tensor(rows: 0, columns: weight.rows)
    part = workspace.tensor(rows: Self.partRows, columns: Self.partSize)
    row = workspace.tensor(rows: 1, columns: weight.rows)
    normalized = workspace.tensor(rows: 1, columns: weight.rows)
  }

  /// V.
  var vocabularySize: Int { weight.rows }

  /// Begins a batch.
  ///
  /// - Parameter sets: For each sentence the tokens that may come next, ascending; nil when all may.
  func begin(candidates sets: [[Int32]]?) {
    candidates = sets.map { OutputCandidates($0, weight: weight, bias: bias) }
  }

  /// Computes x Wᵀ + b, and finds the best tokens of each row.
  ///
  /// - Parameters:
  ///   - x: (N, inputs), there until the last question about the step.
  ///   - sentences: For each row the number of its sentence.
  ///   - count: How many are wanted.
  ///   - firstToken: Those below it are not among them, but count for the normalisation.
  ///   - lane: Where to account for the time.
  func compute(
    _ x: Tensor, sentences: [Int32], best count: Int, from firstToken: Int32,
    lane: TimeProfile.Lane? = nil
  ) {
    input = x
    self.sentences = sentences
    best.begin(rows: x.rows, width: count, firstToken: firstToken)
    holdsLogits = candidates != nil || count == 0
    if holdsLogits {
      reserve(rows: x.rows)
      (candidates?.weight ?? weight).multiply(x, into: products(rows: x.rows))
      lane.counted(as: .softmax) {
        for row in 0..<x.rows { findBest(row: row) }
      }
    } else {
      for start in stride(from: 0, to: vocabularySize, by: Self.partSize) {
        findBest(of: start..<min(start + Self.partSize, vocabularySize), lane: lane)
      }
      lane.counted(as: .softmax) { best.finish() }
    }
  }

  /// Takes in some tokens' logits for all rows, while these tokens' weights are in the cache.
  private func findBest(of tokens: Range<Int>, lane: TimeProfile.Lane?) {
    for first in stride(from: 0, to: input.rows, by: Self.partRows) {
      let rows = first..<min(first + Self.partRows, input.rows)
      let logits = Tensor(base: part.base, rows: rows.count, columns: tokens.count)
      weight.multiply(input.rows(rows), outputs: tokens, into: logits)
      lane.counted(as: .softmax) {
        for row in rows {
          best.extend(
            row: row, from: tokens.lowerBound, logits: logits.row(row - first),
            bias: bias.tensor.base + tokens.lowerBound, count: tokens.count)
        }
      }
    }
  }

  /// Where whole products are: as many columns as there are candidates.
  private func products(rows: Int) -> Tensor {
    Tensor(base: logits.base, rows: rows, columns: candidates?.weight.rows ?? vocabularySize)
  }

  /// Finds the best of a row of whole products, among its own sentence's candidates if there are any.
  private func findBest(row: Int) {
    let products = products(rows: input.rows).row(row)
    guard let candidates else {
      best.find(row: row, logits: products, bias: bias.tensor.base, count: vocabularySize)
      return
    }
    let sentence = candidates.sentences[Int(sentences[row])]
    for (index, column) in sentence.columns.enumerated() {
      normalized.base[index] = products[Int(column)]
    }
    best.find(row: row, logits: normalized.base, among: sentence.tokens, bias: sentence.bias)
  }

  /// What `compute` has found for a row.
  func continuations(row: Int) -> Continuations { best.continuations(row: row) }

  /// The log probability of one token.
  func logProbability(of token: Int32, row: Int) -> Float {
    let index = Int(token)
    precondition(index >= 0 && index < vocabularySize, "token \(token) of \(vocabularySize)")
    if let candidates {
      let sentence = candidates.sentences[Int(sentences[row])]
      guard let place = sentence.tokens.firstIndex(of: token) else { return -.infinity }
      let product = products(rows: row + 1).row(row)[Int(sentence.columns[place])]
      return (product + sentence.bias[place]) - best.logSum(row: row)
    }
    if holdsLogits {
      return (products(rows: row + 1).row(row)[index] + bias.values[index]) - best.logSum(row: row)
    }
    let unit = Parameter.outputPartUnit
    let tokens = index / unit * unit..<min((index / unit + 1) * unit, vocabularySize)
    let few = Tensor(base: part.base, rows: 1, columns: tokens.count)
    weight.multiply(input.rows(row..<row + 1), outputs: tokens, into: few)
    return (few.base[index - tokens.lowerBound] + bias.values[index]) - best.logSum(row: row)
  }

  /// The log probabilities of all tokens, valid until the next call.
  func logProbabilities(row: Int) -> UnsafeBufferPointer<Float> {
    if let candidates {
      normalized.base.update(repeating: -.infinity, count: vocabularySize)
      let sentence = candidates.sentences[Int(sentences[row])]
      let products = products(rows: row + 1).row(row)
      let logSum = best.logSum(row: row)
      for (place, token) in sentence.tokens.enumerated() {
        normalized.base[Int(token)] =
          (products[Int(sentence.columns[place])] + sentence.bias[place]) - logSum
      }
      return UnsafeBufferPointer(start: normalized.base, count: vocabularySize)
    }
    var products = products(rows: row + 1).row(row)
    if !holdsLogits {
      weight.multiply(input.rows(row..<row + 1), into: self.row)
      products = self.row.base
    }
    vm_log_probabilities(
      Int64(vocabularySize), products, bias.tensor.base, best.logSum(row: row), normalized.base)
    return UnsafeBufferPointer(start: normalized.base, count: vocabularySize)
  }

  private func reserve(rows: Int) {
    guard rows > logits.rows else { return }
    workspace = Workspace()
    // The candidates' columns are filled up to a round number, at most by half.
    logits = workspace.tensor(rows: rows, columns: max(vocabularySize * 3 / 2, 256))
    part = workspace.tensor(rows: Self.partRows, columns: Self.partSize)
    row = workspace.tensor(rows: 1, columns: vocabularySize)
    normalized = workspace.tensor(rows: 1, columns: vocabularySize)
  }
}
