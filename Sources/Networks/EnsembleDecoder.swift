import CVectorMath
import DragomanTensors

/// Several networks that decide on each token together.
///
/// A token's probability is the geometric mean of the members', normalised: an ensemble offers what
/// none of them thinks impossible. The members share the vocabularies and nothing else. It belongs
/// to one thread.
public final class EnsembleDecoder: StepDecoder {
  private let members: [any StepDecoder]
  private let workspace = Workspace()
  /// (rows, V): the means of the members' log probabilities.
  private var means: Tensor
  private var noBias: Tensor
  private var normalized: Tensor
  private let best = BestTokens()

  /// Puts decoders together.
  ///
  /// - Parameter members: Decoders of one target vocabulary, without rows; at least one.
  public init(_ members: [any StepDecoder]) {
    precondition(!members.isEmpty, "an ensemble of no decoder")
    let sizes = Set(members.map(\.vocabularySize))
    precondition(sizes.count == 1, "an ensemble over vocabularies of \(sizes.sorted()) tokens")
    self.members = members
    means = workspace.tensor(rows: 0, columns: members[0].vocabularySize)
    noBias = means
    normalized = means
  }

  /// V, of every member.
  public var vocabularySize: Int { members[0].vocabularySize }

  /// The rows of every member.
  public var rowCount: Int { members[0].rowCount }

  /// Starts every member.
  public func start(sources: [[Int32]]) {
    for member in members { member.start(sources: sources) }
  }

  /// Selects the same rows of every member.
  public func select(rows: [Int32]) {
    for member in members { member.select(rows: rows) }
  }

  /// Feeds one token to each row of every member, and finds what the members together offer.
  public func step(tokens last: [Int32], best count: Int, from firstToken: Int32) {
    reserve(rows: last.count)
    best.begin(rows: last.count, width: count, firstToken: firstToken)
    let size = Int64(vocabularySize)
    let share = 1 / Float(members.count)
    for (index, member) in members.enumerated() {
      member.step(tokens: last)
      for row in last.indices {
        let mean = means.row(row)
        if index == 0 { mean.update(repeating: 0, count: vocabularySize) }
        vm_add_scaled(size, share, member.logProbabilities(row: row).baseAddress, mean)
      }
    }
    for row in last.indices {
      best.find(row: row, logits: means.row(row), bias: noBias.base, count: vocabularySize)
    }
  }

  /// The best continuations of a row by the mean.
  public func continuations(row: Int) -> Continuations {
    precondition(row < rowCount, "row \(row) of \(rowCount)")
    return best.continuations(row: row)
  }

  /// How probable a token is by the mean.
  public func logProbability(of token: Int32, row: Int) -> Float {
    precondition(row < rowCount, "row \(row) of \(rowCount)")
    precondition(token >= 0 && Int(token) < vocabularySize, "token \(token) of \(vocabularySize)")
    return means.row(row)[Int(token)] - best.logSum(row: row)
  }

  /// How probable all tokens are by the mean.
  public func logProbabilities(row: Int) -> UnsafeBufferPointer<Float> {
    precondition(row < rowCount, "row \(row) of \(rowCount)")
    vm_log_probabilities(
      Int64(vocabularySize), means.row(row), noBias.base, best.logSum(row: row),
      normalized.base)
    return UnsafeBufferPointer(start: normalized.base, count: vocabularySize)
  }

  /// The mean of what the members with attention attend to.
  public func attention(row: Int) -> [Float] {
    let weights = members.map { $0.attention(row: row) }.filter { !$0.isEmpty }
    guard var mean = weights.first else { return [] }
    for other in weights.dropFirst() {
      for index in mean.indices { mean[index] += other[index] }
    }
    for index in mean.indices { mean[index] /= Float(weights.count) }
    return mean
  }

  private func reserve(rows: Int) {
    guard rows > means.rows else { return }
    workspace.reset()
    means = workspace.tensor(rows: rows, columns: vocabularySize)
    noBias = workspace.zeros(rows: 1, columns: vocabularySize)
    normalized = workspace.tensor(rows: 1, columns: vocabularySize)
  }
}
