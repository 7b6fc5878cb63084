import DragomanCorpora
import DragomanText

/// Looks at the bytes of a file that is read as UTF-8, and says once where it is something else.
struct EncodingWatch {
  private let name: String
  private var hasBegun = false
  private var hasWarned = false
  /// The lines that have been looked at.
  private var lines = 0

  /// - Parameter name: What the warning calls the file.
  init(of name: String) { self.name = name }

  /// Refuses UTF-16, of which nothing can be read.
  ///
  /// - Parameters:
  ///   - bytes: The beginning of a file.
  ///   - name: What the error calls it.
  /// - Throws: ``CommandError`` where it has the byte order mark of UTF-16.
  static func requireNoUTF16(_ bytes: [UInt8], name: String) throws(CommandError) {
    guard UTF8Validation.isUTF16(bytes) else { return }
    throw CommandError(.badData, "\(CorpusError.otherEncoding(path: name, name: "UTF-16")).")
  }

  /// Looks at the next whole lines.
  ///
  /// - Parameter bytes: The lines, with their ends or, one at a time, without.
  /// - Throws: ``CommandError`` for UTF-16, of which nothing can be read.
  mutating func look(at bytes: [UInt8]) throws(CommandError) {
    let isBeginning = !hasBegun
    hasBegun = true
    if isBeginning { try Self.requireNoUTF16(bytes, name: name) }
    guard !hasWarned else { return }
    let newLine = UInt8(ascii: "\n")
    if let place = bytes.withUnsafeBytes({ UTF8Validation.firstInvalidByte(in: $0) }) {
      let before = bytes[..<place]
      let line = lines + before.count { $0 == newLine } + 1
      let byte = place - (before.lastIndex(of: newLine).map { $0 + 1 } ?? 0) + 1
      Message.warn(
        "\(name), line \(line), byte \(byte): is not UTF-8; what is not, here and further on, is read "
          + "as U+FFFD.")
      hasWarned = true
      return
    }
    lines += max(bytes.count { $0 == newLine }, 1)
  }
}
