/// How a batch of sequences of unequal length lies in a matrix without padding.
///
/// The sequences are ordered from the longest to the shortest. All first tokens come first, then
/// all second tokens, and so on; at each step only the sequences that are still running have a row:
///
///     lengths 3, 2, 2  ->  rows a0 b0 c0 | a1 b1 c1 | a2
///     running at step  ->  3              3           1
///
/// A step is one contiguous block, the rows of step t continue the first rows of step t − 1, and no
/// arithmetic is spent on padding. PyTorch calls this a packed sequence.
public struct SequenceLayout: Sendable {
  /// The length of each sequence, none longer than the one before.
  public let lengths: [Int]

  /// The number of sequences that are still running at each step.
  public let running: [Int]

  /// The first row of each step.
  public let offsets: [Int]

  /// The number of rows, one for each token.
  public let rowCount: Int

  /// Lays out sequences of the given lengths.
  ///
  /// - Parameter lengths: Lengths of at least 1, in descending order.
  public init(lengths: [Int]) {
    var running = [Int](repeating: 0, count: lengths.first ?? 0)
    var previous = Int.max
    for length in lengths {
      precondition(length >= 1, "a sequence of length \(length)")
      precondition(length <= previous, "length \(length) follows the shorter \(previous)")
      previous = length
      running[length - 1] += 1
    }
    for step in stride(from: running.count - 2, through: 0, by: -1) {
      running[step] += running[step + 1]
    }
    var offsets: [Int] = []
    offsets.reserveCapacity(running.count)
    var row = 0
    for count in running {
      offsets.append(row)
      row += count
    }
    self.lengths = lengths
    self.running = running
    self.offsets = offsets
    rowCount = row
  }

  /// One step of `count` sequences.
  public init(singleStepOf count: Int) {
    self.init(lengths: [Int](repeating: 1, count: count))
  }

  /// The number of sequences.
  public var sequenceCount: Int { lengths.count }

  /// The number of steps, which is the longest length.
  public var stepCount: Int { running.count }

  /// The rows of step `step`.
  public func rows(at step: Int) -> Range<Int> {
    offsets[step]..<offsets[step] + running[step]
  }

  /// The row of the last token of each sequence.
  public var lastRows: [Int32] {
    lengths.enumerated().map { Int32(offsets[$1 - 1] + $0) }
  }

  /// For each row the row of the token that stands as far from its sequence's end as this one from
  /// its beginning: sequences read backwards.
  public var reversedRows: [Int32] {
    var rows: [Int32] = []
    rows.reserveCapacity(rowCount)
    for step in 0..<stepCount {
      for sequence in 0..<running[step] {
        rows.append(Int32(offsets[lengths[sequence] - 1 - step] + sequence))
      }
    }
    return rows
  }

  /// The rows sequence by sequence: all of the first, then all of the second.
  public var rowsBySequence: [Int32] {
    lengths.enumerated().flatMap { sequence, length in
      (0..<length).map { Int32(offsets[$0] + sequence) }
    }
  }

  /// The sequence that each row belongs to.
  public var sequenceOfRow: [Int32] {
    var sequences: [Int32] = []
    sequences.reserveCapacity(rowCount)
    for count in running { sequences.append(contentsOf: 0..<Int32(count)) }
    return sequences
  }
}
