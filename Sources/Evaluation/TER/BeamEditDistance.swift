/// Edit distance between a hypothesis and a reference in a band around the diagonal.
///
/// Rows belong to hypothesis positions. The rows of the hypothesis as it stands are kept; a
/// shifted hypothesis shares the rows before its first changed word and needs only the rest.
struct BeamEditDistance: ~Copyable {
  enum Edit: UInt8 { case none, keep, substitute, insert, delete }

  private static let infinity: Int32 = 1 << 29
  private static let minimumBeam = 25

  private var costs = ScratchBuffer<Int32>()
  private var edits = ScratchBuffer<Edit>()
  private var rows = ScratchBuffer<Int32>()
  private var reference = UnsafeBufferPointer<Int32>(start: nil, count: 0)
  private var hypothesisLength = 0
  private var ratio = 1.0
  private var beam = 25
  private var width = 1

  /// Sets the lengths, which shifts do not change.
  mutating func begin(hypothesisLength: Int, reference: UnsafeBufferPointer<Int32>) {
    self.reference = reference
    self.hypothesisLength = hypothesisLength
    width = reference.count + 1
    ratio = hypothesisLength > 0 ? Double(reference.count) / Double(hypothesisLength) : 1
    beam = Self.minimumBeam
    if Double(beam) < ratio / 2 {
      beam = Int((ratio / 2 + Double(Self.minimumBeam)).rounded(.up))
    }
    costs.reserve((hypothesisLength + 1) * width)
    edits.reserve((hypothesisLength + 1) * width)
    rows.reserve(2 * width)
    for column in 0..<width {
      costs.base[column] = Int32(column)
      edits.base[column] = .insert
    }
  }

  /// The columns of a row that are looked at.
  @inline(__always)
  private func band(_ row: Int) -> Range<Int> {
    let diagonal = Int((Double(row) * ratio).rounded(.down))
    let first = max(0, diagonal - beam)
    let end = row == hypothesisLength ? width : min(width, diagonal + beam)
    return first..<max(first, end)
  }

  /// Fills all rows for `words` and returns the distance.
  mutating func align(_ words: UnsafePointer<Int32>) -> Int {
    for row in 1..<hypothesisLength + 1 {
      let current = costs.base + row * width
      let above = current - width
      let operations = edits.base + row * width
      current.initialize(repeating: Self.infinity, count: width)
      operations.initialize(repeating: .none, count: width)
      let word = words[row - 1]
      for column in band(row) {
        guard column > 0 else {
          current[0] = above[0] + 1
          operations[0] = .delete
          continue
        }
        let isEqual = word == reference[column - 1]
        var best = current[column]
        let diagonal = above[column - 1] + (isEqual ? 0 : 1)
        if best > diagonal {
          best = diagonal
          operations[column] = isEqual ? .keep : .substitute
        }
        if best > above[column] + 1 {
          best = above[column] + 1
          operations[column] = .delete
        }
        if best > current[column - 1] + 1 {
          best = current[column - 1] + 1
          operations[column] = .insert
        }
        current[column] = best
      }
    }
    return Int(costs.base[hypothesisLength * width + width - 1])
  }

  /// The distance of `words`, which equal the aligned words before position `unchanged`.
  mutating func distance(_ words: UnsafePointer<Int32>, unchanged: Int) -> Int {
    var above = costs.base + unchanged * width
    var current = rows.base
    for row in unchanged + 1..<hypothesisLength + 1 {
      current = rows.base + (row & 1) * width
      current.initialize(repeating: Self.infinity, count: width)
      let word = words[row - 1]
      var columns = band(row)
      if columns.first == 0 {
        current[0] = above[0] + 1
        columns = 1..<columns.upperBound
      }
      for column in columns {
        let diagonal = above[column - 1] + (word == reference[column - 1] ? 0 : 1)
        let other = min(above[column], current[column - 1]) + 1
        current[column] = min(Self.infinity, min(diagonal, other))
      }
      above = current
    }
    return Int(above[width - 1])
  }

  /// Walks the aligned words back from the end.
  func trace(_ body: (Edit, _ row: Int, _ column: Int) -> Void) {
    var row = hypothesisLength
    var column = width - 1
    while row > 0 || column > 0 {
      let edit = edits.base[row * width + column]
      body(edit, row, column)
      switch edit {
      case .keep, .substitute:
        row -= 1
        column -= 1
      case .insert: column -= 1
      case .delete: row -= 1
      case .none: preconditionFailure("no edit at row \(row), column \(column)")
      }
    }
  }
}
