import DragomanTranslation

/// The page of `translate --attention-html`, while lines come in.
final class AttentionFile {
  private let output: Output
  private let title: String
  private var lines: [[UInt8]] = []
  private var entries: [AttentionPage.Entry] = []
  private var readLines = 0
  private var translatedLines = 0
  private var omitted = 0

  /// More would make a page that nobody reads and a browser is slow with.
  private static let maximumLines = 200

  /// Opens the file at once: better no translation than none of the page.
  init(path: String, model: String) throws {
    output = try Output(path: path)
    title = model
  }

  /// Remembers a line until its translation arrives.
  func read(_ line: [UInt8]) {
    readLines += 1
    if readLines <= Self.maximumLines { lines.append(line) }
  }

  /// Takes the translation of the next line.
  func add(_ translation: Translation) {
    defer { translatedLines += 1 }
    guard let alignment = translation.alignment else { return }
    guard translatedLines < lines.count else {
      omitted += 1
      return
    }
    entries.append(
      AttentionPage.Entry(
        line: translatedLines + 1,
        source: String(decoding: lines[translatedLines], as: UTF8.self),
        translation: translation.text, alignment: alignment))
  }

  /// Writes the page.
  func write() throws {
    try output.write(AttentionPage(title: title, entries: entries, omitted: omitted).html)
    try output.close()
  }
}
