/// What is wrong with a corpus: one sentence that names the file, the line and what to do.
public enum CorpusError: Error, Hashable, Sendable, CustomStringConvertible {
  /// The file is missing or may not be read.
  case unreadable(path: String, reason: String)
  /// The gzip data is cut short or broken.
  case damagedArchive(path: String, reason: String)
  /// Source and target differ in their number of lines.
  case unequalLines(source: String, sourceLines: Int, target: String, targetLines: Int)
  /// A line is not UTF-8. Lines and bytes count from 1, the byte within the line.
  case malformedUTF8(path: String, line: Int, byte: Int)
  /// The file begins with the byte order mark of another encoding.
  case otherEncoding(path: String, name: String)
  /// A line of a tab-separated file has no second column.
  case missingColumn(path: String, line: Int)
  /// Nothing is left to train on.
  case empty(path: String, dropped: Int)

  /// The sentence.
  public var description: String {
    switch self {
    case .unreadable(let path, let reason):
      "\(path) cannot be read (\(reason)); check the path"
    case .damagedArchive(let path, let reason):
      "\(path) is not whole gzip data (\(reason)); fetch or compress it again"
    case .unequalLines(let source, let sourceLines, let target, let targetLines):
      "\(source) has \(sourceLines) lines but \(target) has \(targetLines): line n of one must "
        + "translate line n of the other; look for a missing or an additional line"
    case .malformedUTF8(let path, let line, let byte):
      "\(path), line \(line), byte \(byte): not valid UTF-8; convert the file (iconv -t UTF-8)"
    case .otherEncoding(let path, let name):
      "\(path) is in \(name), not in UTF-8; convert the file (iconv -f \(name) -t UTF-8)"
    case .missingColumn(let path, let line):
      "\(path), line \(line): no tab between a source and a target; write one pair a line, "
        + "separated by a tab"
    case .empty(let path, let dropped):
      dropped == 0
        ? "\(path) holds no sentence pairs; give a corpus with at least one"
        : "\(path) holds no usable sentence pairs: all \(dropped) have an empty side or are longer "
          + "than the limit; check the files"
    }
  }

  /// Whether the file does not exist or may not be read.
  public var isMissingFile: Bool {
    if case .unreadable = self { return true }
    return false
  }
}
