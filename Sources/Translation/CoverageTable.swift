#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// How much attention each source token has received, for each row of a decoder.
///
/// Wu and others (2016, arXiv 1609.08144), section 7. The `</s>` of the source is left out: there is
/// nothing in it to translate.
struct CoverageTable {
  /// (rows, most source tokens), one row after the other.
  private var sums: [Float] = []
  private var selected: [Float] = []
  /// For each row its source tokens.
  private var lengths: [Int] = []
  private var selectedLengths: [Int] = []
  private var stride = 0

  /// Begins with one uncovered source for each row.
  mutating func begin(sourceLengths: [Int]) {
    lengths = sourceLengths
    stride = sourceLengths.max() ?? 0
    sums.removeAll(keepingCapacity: true)
    sums.append(contentsOf: repeatElement(0, count: stride * lengths.count))
  }

  /// Adds what a step attended to.
  ///
  /// - Parameters:
  ///   - attention: The weight of each source token and of `</s>`.
  ///   - row: The row.
  mutating func add(_ attention: [Float], row: Int) {
    let length = lengths[row]
    precondition(
      attention.count == length + 1,
      "\(attention.count) weights for \(length) source tokens and </s>")
    for index in 0..<length { sums[row * stride + index] += attention[index] }
  }

  /// Σ log min(coverage, 1) over a row's source tokens: 0 when all are covered, else negative.
  func logCoverage(row: Int) -> Float {
    var sum: Float = 0
    for index in row * stride..<row * stride + lengths[row] {
      // Attention can be so little that it rounds to nothing; a token costs no more than 14 nats.
      sum += logf(min(max(sums[index], 1e-6), 1))
    }
    return sum
  }

  /// Makes the rows follow the decoder's: the new row i is the old row `rows[i]`.
  mutating func select(rows: [Int32]) {
    selected.removeAll(keepingCapacity: true)
    selectedLengths.removeAll(keepingCapacity: true)
    for row in rows {
      let start = Int(row) * stride
      selected.append(contentsOf: sums[start..<start + stride])
      selectedLengths.append(lengths[Int(row)])
    }
    swap(&sums, &selected)
    swap(&lengths, &selectedLengths)
  }
}
