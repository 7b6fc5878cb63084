/// Edit distance between a hypothesis and a reference in a band around the diagonal.
///
/// Rows belong to hypothesis positions, and only the columns of the band are kept. The rows of the
/// hypothesis as it stands are kept; a shifted hypothesis shares the rows before its first changed word
/// and needs only the rest.
struct BeamEditDistance: ~Copyable {
  enum Edit: UInt8 { case none, keep, substitute, insert, delete }

  private static let infinity: Int32 = 1 << 29
  private static let minimumBeam = 25

  private var costs = ScratchBuffer<Int32>()
  private var edits = ScratchBuffer<Edit>()
  /// Where column 0 of each row lies among these, or would lie.
  private var starts = ScratchBuffer<Int>()
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
    starts.reserve(hypothesisLength + 1)
    var end = 0
    for row in 0..<hypothesisLength + 1 {
      let first = band(row).lowerBound - 1
      starts.base[row] = end - first
      end += readEnd(row) - first
    }
    costs.reserve(end)
    edits.reserve(end)
    rows.reserve(2 * (width + 1))
    for column in 0..<readEnd(0) {
      costs.base[starts.base[0] + column] = Int32(column)
      edits.base[starts.base[0] + column] = .insert
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

  /// Behind the last column of a row that is read, with it or with the row below.
  @inline(__always)
  private func readEnd(_ row: Int) -> Int {
    row < hypothesisLength ? band(row + 1).upperBound : width
  }

  /// Fills all rows for `words` and returns the distance.
  mutating func align(_ words: UnsafePointer<Int32>) -> Int {
    for row in 1..<hypothesisLength + 1 {
      let current = costs.base + starts.base[row]
      let above = costs.base + starts.base[row - 1]
      let operations = edits.base + starts.base[row]
      bound(current, row)
      let word = words[row - 1]
      for column in band(row) {
        guard column > 0 else {
          current[0] = above[0] + 1
          operations[0] = .delete
          continue
        }
        let isEqual = word == reference[column - 1]
        var best = Self.infinity
        var edit = Edit.none
        let diagonal = above[column - 1] + (isEqual ? 0 : 1)
        if best > diagonal {
          best = diagonal
          edit = isEqual ? .keep : .substitute
        }
        if best > above[column] + 1 {
          best = above[column] + 1
          edit = .delete
        }
        if best > current[column - 1] + 1 {
          best = current[column - 1] + 1
          edit = .insert
        }
        current[column] = best
        operations[column] = edit
      }
    }
    return Int(costs.base[starts.base[hypothesisLength] + width - 1])
  }

  /// The distance of `words`, which equal the aligned words before position `unchanged`.
  mutating func distance(_ words: UnsafePointer<Int32>, unchanged: Int) -> Int {
    var above = costs.base + starts.base[unchanged]
    for row in unchanged + 1..<hypothesisLength + 1 {
      // The column before the first is there to be infinite.
      let current = rows.base + (row & 1) * (width + 1) + 1
      bound(current, row)
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

  /// Makes infinite what lies on either side of a row's band and is read with it or with the next.
  @inline(__always)
  private func bound(_ current: UnsafeMutablePointer<Int32>, _ row: Int) {
    let band = band(row)
    current[band.lowerBound - 1] = Self.infinity
    for column in band.upperBound..<readEnd(row) { current[column] = Self.infinity }
  }

  /// Walks the aligned words back from the end.
  func trace(_ body: (Edit, _ row: Int, _ column: Int) -> Void) {
    var row = hypothesisLength
    var column = width - 1
    while row > 0 || column > 0 {
      let edit = edits.base[starts.base[row] + column]
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
