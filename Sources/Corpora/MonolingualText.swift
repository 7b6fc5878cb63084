/// Text of one language, sentence by sentence, as bytes that were checked to be UTF-8: whoever reads a
/// repaired line replaces its malformed bytes by U+FFFD.
public struct MonolingualText: Sendable {
  /// The lines that were repaired.
  public let repairs: [LineRepair]

  private let lines: TextLines

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: The file, plain or gzip.
  ///   - repairsMalformed: Whether malformed UTF-8 is to be replaced by U+FFFD, not refused.
  /// - Throws: ``CorpusError`` for a missing file or malformed UTF-8.
  public init(contentsOf path: String, repairsMalformed: Bool = false) throws(CorpusError) {
    lines = try TextLines(contentsOf: path)
    repairs = try lines.check(repairsMalformed: repairsMalformed)
  }

  /// CRC-32 and size of the file's bytes, uncompressed.
  public var digest: String { lines.digest }

  /// The number of lines, empty ones too.
  public var count: Int { lines.count }

  /// The bytes of a line, without its end.
  public func withLine<Result>(
    _ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    lines.withLine(index, body)
  }
}
