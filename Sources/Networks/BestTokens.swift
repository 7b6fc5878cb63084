import CVectorMath

/// The most probable tokens of each row of a step, and what their logits are normalised by.
///
/// Its memory is kept from step to step.
final class BestTokens {
  private var tokens = UnsafeMutableBufferPointer<Int32>.allocate(capacity: 0)
  private var values = UnsafeMutableBufferPointer<Float>.allocate(capacity: 0)
  private var states: [vm_best_state] = []
  private var counts: [Int] = []
  private var logSums: [Float] = []
  private var rows = 0
  /// The most tokens of a row.
  private var width = 0
  private var firstToken: Int32 = 0

  deinit {
    tokens.deallocate()
    values.deallocate()
  }

  /// Begins a step.
  ///
  /// - Parameters:
  ///   - rows: N.
  ///   - width: How many tokens of each row are wanted.
  ///   - firstToken: Those below it are not among them, but count for the normalisation.
  func begin(rows: Int, width: Int, firstToken: Int32) {
    (self.rows, self.width, self.firstToken) = (rows, width, firstToken)
    if rows > counts.count {
      states = [vm_best_state](repeating: vm_best_state(), count: rows)
      counts = [Int](repeating: 0, count: rows)
      logSums = [Float](repeating: 0, count: rows)
    }
    if rows * width > tokens.count {
      tokens.deallocate()
      values.deallocate()
      tokens = .allocate(capacity: rows * width)
      values = .allocate(capacity: rows * width)
    }
    for row in 0..<rows {
      vm_best_begin(&states[row])
      counts[row] = 0
    }
  }

  /// Puts a token among those of a row, of equal ones the lowest first, if it is one of the best.
  func insert(_ token: Int32, value: Float, row: Int) {
    guard token >= firstToken, value > -.infinity else { return }
    let first = row * width
    var place = first + counts[row]
    while place > first {
      let (other, number) = (values[place - 1], tokens[place - 1])
      guard other < value || (other == value && number > token) else { break }
      if place < first + width { (values[place], tokens[place]) = (other, number) }
      place -= 1
    }
    guard place < first + width else { return }
    (values[place], tokens[place]) = (value, token)
    counts[row] = min(counts[row] + 1, width)
  }

  /// Takes in the logits, without their bias, of the tokens from `start` on; see `vm_best_extend`.
  func extend(
    row: Int, from start: Int, logits: UnsafePointer<Float>, bias: UnsafePointer<Float>, count: Int
  ) {
    vm_best_extend(
      &states[row], Int64(start), Int64(count), logits, bias, Int64(firstToken), Int64(width),
      tokens.baseAddress.map { $0 + row * width }, values.baseAddress.map { $0 + row * width })
  }

  /// Normalises after the last part.
  func finish() {
    for row in 0..<rows {
      counts[row] = Int(
        vm_best_end(&states[row], values.baseAddress.map { $0 + row * width }, &logSums[row]))
    }
  }

  /// Finds the best of a row whose logits are all there.
  func find(
    row: Int, logits: UnsafePointer<Float>, bias: UnsafePointer<Float>, count: Int,
    from first: Int? = nil
  ) {
    counts[row] = Int(
      vm_best(
        Int64(count), logits, bias, Int64(first ?? Int(firstToken)), Int64(width),
        tokens.baseAddress.map { $0 + row * width }, values.baseAddress.map { $0 + row * width },
        &logSums[row]))
  }

  /// The same where the logits are those of certain tokens.
  func find(
    row: Int, logits: UnsafePointer<Float>, among candidates: [Int32], bias: UnsafePointer<Float>
  ) {
    find(
      row: row, logits: logits, bias: bias, count: candidates.count,
      from: candidates.firstIndex { $0 >= firstToken } ?? candidates.count)
    for place in row * width..<row * width + counts[row] {
      tokens[place] = candidates[Int(tokens[place])]
    }
  }

  /// What was found for a row.
  func continuations(row: Int) -> Continuations {
    let range = row * width..<row * width + counts[row]
    return Continuations(
      tokens: UnsafeBufferPointer(rebasing: tokens[range]),
      logProbabilities: UnsafeBufferPointer(rebasing: values[range]))
  }

  /// log Σ e^x of a row.
  func logSum(row: Int) -> Float { logSums[row] }
}
