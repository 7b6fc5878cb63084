import ArgumentParser
import DragomanInspection
import DragomanText

/// `dragoman vocab lookup`: single entries.
struct VocabLookup: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "lookup",
    abstract: "Look texts and ids up in a vocabulary.",
    discussion: """
      Prints id, count and token of each; a text without an entry of its own is shown as the \
      tokens that it is cut into.
      """)

  @Argument(help: "The vocabulary file, or a model file.")
  var vocabulary: String

  @Argument(
    help: "Words or other texts; with the space that belongs to a word if there is such an entry.")
  var texts: [String] = []

  @Option(help: "An id to look up; may be given several times.")
  var id: [Int32] = []

  @OptionGroup var file: VocabularyFile

  @Flag(help: "Print everything about each entry: characters, merges, variants, longer entries.")
  var details = false

  @Flag(help: "Print one JSON object a line.")
  var json = false

  private struct Answer: Encodable {
    var query: String
    var entries: [Entry]
    var details: [EntryDetails]?
  }

  private struct Entry: Encodable {
    var id: Int32
    var count: Int
    var token: String
  }

  func validate() throws {
    if texts.isEmpty && id.isEmpty { throw ValidationError("Name a text or an '--id'.") }
  }

  func run() throws {
    let pipeline = try file.pipeline(at: vocabulary)
    let entries = pipeline.vocabulary
    let output = Output(standard: ())
    for id in id {
      guard id >= 0, id < entries.count else {
        throw CommandError(
          .usage, "'--id \(id)' is no id of \(vocabulary); give one from 0 to \(entries.count - 1)."
        )
      }
      try write([id], query: "\(id)", of: pipeline, to: output)
    }
    let encoder = pipeline.makeEncoder()
    for text in texts {
      let normal = pipeline.normalize(text)
      let word = pipeline.segmentation == .spacesAfter ? normal + " " : " " + normal
      let whole = entries.id(of: word) ?? entries.id(of: normal)
      try write(whole.map { [$0] } ?? encoder.encode(text), query: text, of: pipeline, to: output)
    }
    try output.flush()
  }

  private func write(
    _ ids: [Int32], query: String, of pipeline: TextPipeline, to output: Output
  ) throws {
    let entries = ids.map { id in
      Entry(
        id: id, count: pipeline.vocabulary.count(at: id),
        token: "\(pipeline.vocabulary.token(at: id))")
    }
    let details = details ? ids.map { EntryDetails($0, in: pipeline.vocabulary) } : nil
    guard !json else {
      return try output.write(json: Answer(query: query, entries: entries, details: details))
    }
    for (index, entry) in entries.enumerated() {
      let part = entries.count > 1 ? "\t\(query) \(index + 1)/\(entries.count)" : ""
      try output.write(line: "\(entry.id)\t\(entry.count)\t\(entry.token)\(part)")
      if let details { try output.write(Self.description(of: details[index])) }
    }
  }

  private static func description(of details: EntryDetails) -> String {
    var text = ""
    func add(_ name: String, _ value: String) {
      guard !value.isEmpty else { return }
      text += "  " + name + String(repeating: " ", count: max(1, 14 - name.count)) + value + "\n"
    }
    func list(_ entries: [InspectedEntry]) -> String {
      entries.map { "\($0.token) \($0.count)" }.joined(separator: ", ")
    }
    if let rank = details.rank { add("rank", "\(rank) of the texts") }
    add("share", Decimals.text(100 * details.share, places: 4) + "% of all tokens")
    add("script", details.script)
    add("characters", details.characters.joined(separator: ", "))
    add("probability", details.logProbability.map { "e to the \($0)" } ?? "")
    add("merges", details.merges.joined(separator: "; "))
    if !details.isReachable { add("unreachable", "no text is encoded to it") }
    add("hidden", details.findings.map(\.name).joined(separator: ", "))
    add("variants", list(details.variants))
    if details.containedIn.total > 0 {
      add("contained in", "\(details.containedIn.total): \(list(details.containedIn.items))")
    }
    return text
  }
}
