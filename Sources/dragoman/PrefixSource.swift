/// What translations begin with, line by line.
struct PrefixSource: ~Copyable {
  private let text: String
  private let path: String
  private var reader: LineReader?

  /// Takes one text for all lines, or a file with one for each.
  init(text: String?, path: String?) throws {
    self.text = text ?? ""
    self.path = path ?? ""
    reader = nil
    if let path { reader = try LineReader(path: path) }
  }

  /// The beginning of the next line's translation, empty where it begins as it will.
  mutating func next() throws -> String {
    guard var lines = reader.take() else { return text }
    let line = try lines.next()
    let number = lines.lineNumber
    reader = consume lines
    guard let line else {
      throw CommandError(
        .badData,
        "\(path): has \(number) lines, fewer than the text to translate; give one for each line, "
          + "an empty one where nothing is to be begun with.")
    }
    guard let prefix = String(validating: line, as: UTF8.self) else {
      throw CommandError(
        .badData,
        "\(path), line \(number): is not UTF-8, and cannot be begun with; save it as UTF-8.")
    }
    guard !prefix.utf8.contains(0x0D) else {
      throw CommandError(
        .badData,
        "\(path), line \(number): has a carriage return in it, which would break the translation's "
          + "line; remove it.")
    }
    return prefix
  }

  /// Complains of a file that goes on after the last line of the text.
  mutating func requireEnd() throws {
    guard var lines = reader.take() else { return }
    let number = lines.lineNumber
    guard try lines.next() != nil else { return }
    throw CommandError(
      .badData,
      "\(path): has more lines than the \(number) of the text, which were translated; give one for "
        + "each line, or the text may be cut short.")
  }
}
