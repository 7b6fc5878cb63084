import DragomanText

/// A line that was not UTF-8 and has been repaired.
public struct LineRepair: Hashable, Sendable {
  /// The file.
  public var path: String
  /// The line, from 1.
  public var line: Int
  /// The first malformed byte of the line, from 1.
  public var byte: Int
}

extension TextLines {
  /// Finds the lines that are not UTF-8.
  ///
  /// - Parameter repairsMalformed: Whether they are to be repaired, not refused.
  /// - Returns: The lines whose readers will see U+FFFD.
  /// - Throws: ``CorpusError`` for the first of them, unless they are to be repaired.
  func check(repairsMalformed: Bool) throws(CorpusError) -> [LineRepair] {
    var repairs: [LineRepair] = []
    try requireNoUTF16()
    for index in 0..<count {
      let invalid = withLine(index) {
        UTF8Validation.firstInvalidByte(in: UnsafeRawBufferPointer($0))
      }
      guard let invalid else { continue }
      guard repairsMalformed else {
        throw .malformedUTF8(path: path, line: index + 1, byte: invalid + 1)
      }
      repairs.append(LineRepair(path: path, line: index + 1, byte: invalid + 1))
    }
    return repairs
  }

  /// Refuses UTF-16, of which nothing can be read.
  ///
  /// - Throws: ``CorpusError/otherEncoding(path:name:)`` where the byte order mark is that of UTF-16.
  func requireNoUTF16() throws(CorpusError) {
    if count > 0, withLine(0, UTF8Validation.isUTF16) {
      throw .otherEncoding(path: path, name: "UTF-16")
    }
  }
}
