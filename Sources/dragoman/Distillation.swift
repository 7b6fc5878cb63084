import DragomanCorpora
import DragomanEvaluation
import DragomanModels
import DragomanTraining
import DragomanTranslation

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A training corpus made of teachers' translations (sequence-level interpolation; Kim & Rush 2016,
/// arXiv 1606.07947, section 3.3).
struct Distillation {
  /// The teachers' model files.
  let teachers: [String]
  /// The hypotheses they choose from.
  let beam: Int
  /// Whether the references are in the corpus too.
  let keepsReferences: Bool
  let threads: Int

  /// What decides the corpus; it lies beside the corpus.
  private struct Record: Codable, Hashable {
    var text: [String: String]
    var teachers: [String]
    var beam: Int
    var references: Bool
  }

  /// Lines that are translated before progress is shown again.
  private static let chunkSize = 1024

  /// Makes the corpus, unless it is there already.
  ///
  /// - Parameters:
  ///   - text: The training text.
  ///   - folder: Where the corpus goes.
  /// - Returns: The path of a file of pairs, with a tab between source and target.
  /// - Throws: An error that names the file that cannot be read or written, or another corpus there.
  func corpus(of text: ParallelText, in folder: RunFolder) throws -> String {
    let path = "\(folder.path)/distilled.tsv"
    let recordPath = "\(folder.path)/distilled.json"
    let record = Record(
      text: text.digests, teachers: try teachers.map(Self.checksum), beam: beam,
      references: keepsReferences)
    if let data = try? Data(contentsOf: URL(fileURLWithPath: recordPath)) {
      guard (try? JSONDecoder().decode(Record.self, from: data)) == record else {
        throw CommandError(
          .usage,
          "\(path): was made of other text or by other teachers; repeat their command, or choose "
            + "another '--output'.")
      }
      Message.write("\(path): made before by the same teachers.")
      return path
    }
    var file = try AtomicFile(path: path)
    let changed = try write(text, to: &file)
    try file.commit()
    var recordFile = try AtomicFile(path: recordPath)
    try recordFile.write(Array(encodeJSON(record).utf8))
    try recordFile.commit()
    Message.write(
      "\(path): \(Decimals.grouped(text.count)) translations, "
        + "\(Decimals.grouped(changed)) of them unlike the reference.")
    return path
  }

  /// Writes the pairs and returns how many translations are not the reference.
  private func write(_ text: ParallelText, to file: inout AtomicFile) throws -> Int {
    var options = TranslationOptions()
    options.search.beamSize = beam
    options.search.nBest = beam
    options.threads = threads
    let models = try teachers.map { path throws(ModelFileError) in
      try TranslationModel(contentsOf: path)
    }
    let translator = try Translator(ensemble: models, options: options)
    let bar = ProgressBar()
    let clock = ContinuousClock()
    let began = clock.now
    var changed = 0
    for start in stride(from: 0, to: text.count, by: Self.chunkSize) {
      if Interruption.isRequested { throw Interruption.error }
      let range = start..<min(start + Self.chunkSize, text.count)
      let pairs = range.map { text.withPair($0) { (Self.column($0), Self.column($1)) } }
      let translations = translator.translate(utf8: pairs.map(\.0), firstLine: start + 1)
      for ((source, reference), translation) in zip(pairs, translations) {
        let wanted = String(decoding: reference, as: UTF8.self)
        let chosen = Self.closest(to: wanted, of: translation.alternatives.map(\.text))
        if keepsReferences { try file.write(source + [0x09] + reference + [0x0A]) }
        guard let chosen else { continue }
        if chosen != wanted { changed += 1 }
        try file.write(source + [0x09] + Self.column(chosen.utf8) + [0x0A])
      }
      let share = Double(range.upperBound) / Double(text.count)
      let seconds = (clock.now - began) / .seconds(1)
      let line =
        "translated \(Decimals.grouped(range.upperBound)) of \(Decimals.grouped(text.count)) lines, "
        + "\(Decimals.grouped(Int(Double(range.upperBound) / max(seconds, 1e-9)))) lines/s, "
        + "\(TimeSpan(seconds: seconds / share - seconds)) left"
      if bar.isTerminal { bar.show(share: share, text: line) } else { bar.write(line: line) }
    }
    bar.clear()
    return changed
  }

  /// The candidate with the best sentence BLEU, of equal ones the first; nil when there is none.
  static func closest(to reference: String, of candidates: [String]) -> String? {
    var best: (text: String, score: Double)?
    for candidate in candidates {
      let scorer = Scorer(BLEU(effectiveOrder: true))
      scorer.add(hypothesis: candidate, references: [reference])
      let score = scorer.score.score
      if best.map({ score > $0.score }) ?? true { best = (candidate, score) }
    }
    return best?.text
  }

  /// A line as a column of a file with tabs.
  private static func column(_ bytes: some Sequence<UInt8>) -> [UInt8] {
    bytes.map { $0 == 0x09 ? 0x20 : $0 }
  }

  private static func checksum(of path: String) throws -> String {
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)) else {
      throw CommandError(
        .missingInput, "\(path): cannot be read; check the path and its permissions.")
    }
    var checksum = Checksum()
    data.withUnsafeBytes { checksum.update($0) }
    return checksum.hexadecimal
  }
}
