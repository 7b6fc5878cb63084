import CVectorMath
import DragomanTensors

/// The tokens that most probably come next, the most probable first.
///
/// A view that is valid until the decoder's next `step`, `select` or `start`.
public struct Continuations {
  /// The tokens; of equally probable ones the lowest comes first.
  public let tokens: UnsafeBufferPointer<Int32>

  /// The natural logarithms of their probabilities.
  public let logProbabilities: UnsafeBufferPointer<Float>

  /// Pairs tokens with their log probabilities.
  public init(
    tokens: UnsafeBufferPointer<Int32>, logProbabilities: UnsafeBufferPointer<Float>
  ) {
    precondition(
      tokens.count == logProbabilities.count,
      "\(tokens.count) tokens with \(logProbabilities.count) probabilities")
    self.tokens = tokens
    self.logProbabilities = logProbabilities
  }

  /// The number of tokens.
  public var count: Int { tokens.count }
}

/// The output layer of a decoder and the softmax over it, of which only the best are computed
/// unless all are asked for.
///
/// Its memory is kept from step to step and grows with the largest batch. It belongs to one thread.
final class OutputDistribution {
  private let weight: Parameter
  private let bias: Parameter
  private let workspace = Workspace()
  private var logits: Tensor
  private var normalized: Tensor
  private var tokens: UnsafeMutableBufferPointer<Int32>
  private var values: UnsafeMutableBufferPointer<Float>
  private var counts: [Int] = []
  private var logSums: [Float] = []
  /// The most continuations of a row.
  private var width = 0
  /// What may come next, where that is not every token.
  private var candidates: OutputCandidates?
  /// For each row its sentence.
  private var sentences: [Int32] = []

  init(weight: Parameter, bias: Parameter) {
    self.weight = weight
    self.bias = bias
    logits = workspace.tensor(rows: 0, columns: weight.rows)
    normalized = logits
    tokens = .allocate(capacity: 0)
    values = .allocate(capacity: 0)
  }

  deinit {
    tokens.deallocate()
    values.deallocate()
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
  ///   - x: (N, inputs).
  ///   - sentences: For each row the number of its sentence.
  ///   - count: How many are wanted.
  ///   - firstToken: Those below it are not among them, but count for the normalisation.
  ///   - lane: Where to account for the time.
  func compute(
    _ x: Tensor, sentences: [Int32], best count: Int, from firstToken: Int32,
    lane: TimeProfile.Lane? = nil
  ) {
    reserve(rows: x.rows, width: count)
    self.sentences = sentences
    (candidates?.weight ?? weight).multiply(x, into: products(rows: x.rows))
    lane.counted(as: .softmax) {
      if let candidates {
        findBest(of: candidates, rows: x.rows, count: count, from: firstToken)
      } else {
        findBest(rows: x.rows, count: count, from: firstToken)
      }
    }
  }

  /// Where the products are: as many columns as there are candidates.
  private func products(rows: Int) -> Tensor {
    Tensor(
      base: logits.base, rows: rows, columns: candidates?.weight.rows ?? vocabularySize)
  }

  /// The same as `findBest` below, each row among its own sentence's candidates.
  private func findBest(
    of candidates: OutputCandidates, rows: Int, count: Int, from firstToken: Int32
  ) {
    let products = products(rows: rows)
    for row in 0..<rows {
      let sentence = candidates.sentences[Int(sentences[row])]
      let source = products.row(row)
      for (index, column) in sentence.columns.enumerated() {
        normalized.base[index] = source[Int(column)]
      }
      let first = sentence.tokens.firstIndex { $0 >= firstToken } ?? sentence.tokens.count
      counts[row] = Int(
        vm_best(
          Int64(sentence.tokens.count), normalized.base, sentence.bias, Int64(first), Int64(count),
          tokens.baseAddress.map { $0 + row * count }, values.baseAddress.map { $0 + row * count },
          &logSums[row]))
      for place in row * width..<row * width + counts[row] {
        tokens[place] = sentence.tokens[Int(tokens[place])]
      }
    }
  }

  private func findBest(rows: Int, count: Int, from firstToken: Int32) {
    let size = Int64(vocabularySize)
    let products = products(rows: rows)
    for row in 0..<rows {
      counts[row] = Int(
        vm_best(
          size, products.row(row), bias.tensor.base, Int64(firstToken), Int64(count),
          tokens.baseAddress.map { $0 + row * count }, values.baseAddress.map { $0 + row * count },
          &logSums[row]))
    }
  }

  /// What `compute` has found for a row.
  func continuations(row: Int) -> Continuations {
    let range = row * width..<row * width + counts[row]
    return Continuations(
      tokens: UnsafeBufferPointer(rebasing: tokens[range]),
      logProbabilities: UnsafeBufferPointer(rebasing: values[range]))
  }

  /// The log probability of one token.
  func logProbability(of token: Int32, row: Int) -> Float {
    let index = Int(token)
    precondition(index >= 0 && index < vocabularySize, "token \(token) of \(vocabularySize)")
    if let candidates {
      let sentence = candidates.sentences[Int(sentences[row])]
      guard let place = sentence.tokens.firstIndex(of: token) else { return -.infinity }
      let product = products(rows: row + 1).row(row)[Int(sentence.columns[place])]
      return (product + sentence.bias[place]) - logSums[row]
    }
    return (products(rows: row + 1).row(row)[index] + bias.values[index]) - logSums[row]
  }

  /// The log probabilities of all tokens, valid until the next call.
  func logProbabilities(row: Int) -> UnsafeBufferPointer<Float> {
    if let candidates {
      normalized.base.update(repeating: -.infinity, count: vocabularySize)
      for token in candidates.sentences[Int(sentences[row])].tokens {
        normalized.base[Int(token)] = logProbability(of: token, row: row)
      }
      return UnsafeBufferPointer(start: normalized.base, count: vocabularySize)
    }
    vm_log_probabilities(
      Int64(vocabularySize), products(rows: row + 1).row(row), bias.tensor.base, logSums[row],
      normalized.base)
    return UnsafeBufferPointer(start: normalized.base, count: vocabularySize)
  }

  private func reserve(rows: Int, width: Int) {
    self.width = width
    if rows > logits.rows {
      workspace.reset()
      // The candidates' columns are filled up to a round number, at most by half.
      logits = workspace.tensor(rows: rows, columns: max(vocabularySize * 3 / 2, 256))
      normalized = workspace.tensor(rows: 1, columns: vocabularySize)
      counts = [Int](repeating: 0, count: rows)
      logSums = [Float](repeating: 0, count: rows)
    }
    if rows * width > tokens.count {
      tokens.deallocate()
      values.deallocate()
      tokens = .allocate(capacity: rows * width)
      values = .allocate(capacity: rows * width)
    }
  }
}
