import DragomanCorpora
import DragomanModels
import DragomanTraining

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A training corpus made of teachers' translations.
///
/// This is sequence-level interpolation (Kim & Rush 2016, arXiv 1606.07947, section 3.3). Teachers of
/// the other direction add further sources (after the data diversification of Nguyen and others 2020,
/// arXiv 1911.01986). Text of the source language alone is translated by the teachers (Zhang & Zong
/// 2016, D16-1160), that of the target language is translated back (Sennrich and others 2016, arXiv
/// 1511.06709).
struct Distillation {
  /// The teachers' model files.
  let teachers: [String]
  /// The locales of the student's source and target, `root` where they were not given.
  let locales: [String]
  /// Whether they translate together; else each does by itself.
  let isEnsemble: Bool
  /// Those of the models that translate references back; without any there are no further sources.
  let backTeachers: [String]
  /// The hypotheses the teachers choose from.
  let beam: Int
  /// The sources drawn for each reference.
  let draws: Int
  /// Whether the references are in the corpus too.
  let keepsReferences: Bool
  /// What makes up sentences for the teachers to translate.
  let invention: Invention?
  let threads: Int

  /// What decides the corpus; it lies beside the corpus.
  private struct Record: Codable, Hashable {
    var text: [String: String]
    var teachers: [String]
    var beam: Int
    var references: Bool
    var backTeachers: [String]?
    var draws: Int?
    var ensemble: Bool?
    var monolingualSource: [String]?
    var monolingualTarget: [String]?
    var invention: Invention.Record?
  }

  /// How far the teachers had come when they were interrupted; it lies beside what they have written.
  private struct Beginning: Codable {
    var record: Record
    var counts: DistillationWriter.Counts
  }

  /// Makes the corpus, unless it is there already, and goes on where that was interrupted.
  ///
  /// - Parameters:
  ///   - text: What the teachers translate.
  ///   - folder: Where the corpus goes.
  /// - Returns: The path of a file of pairs, with a tab between source and target.
  /// - Throws: An error that names the file that cannot be read or written, or another corpus there.
  func corpus(of text: DistillationText, in folder: RunFolder) throws -> String {
    let path = "\(folder.path)/distilled.tsv"
    let recordPath = "\(folder.path)/distilled.json"
    let beginningPath = "\(folder.path)/distilled.part.json"
    let record = try record(of: text)
    if Self.hasRecord(in: folder) {
      guard Self.read(Record.self, at: recordPath) == record else {
        throw Self.anotherCorpus(path, was: "made")
      }
      if FileIdentity(path: path) != nil {
        Message.write("\(path): made before by the same teachers.")
        return path
      }
    }
    // What teachers have begun is no more to be lost than what they have made.
    let beginning = Self.read(Beginning.self, at: beginningPath)
    guard beginning.map({ $0.record == record }) ?? true else {
      throw Self.anotherCorpus(path, was: "begun")
    }
    let teachers = try DistillationTeachers(self)
    var text = text
    if let invention {
      text.sources.append(try invention.text(like: text.pairs, by: teachers.source, in: folder))
    }
    var counts = beginning?.counts ?? DistillationWriter.Counts()
    var file: AtomicFile
    do {
      file = try AtomicFile(path: path, continuingAt: counts.bytes)
    } catch {
      // What they had written is gone.
      counts = DistillationWriter.Counts()
      file = try AtomicFile(path: path, continuingAt: counts.bytes)
    }
    if counts.lines > 0 {
      Message.write(
        "\(path): going on after \(Decimals.grouped(counts.lines)) of "
          + "\(Decimals.grouped(text.count)) lines.")
    }
    var writer = DistillationWriter(
      teachers: teachers, keepsReferences: keepsReferences, after: counts)
    try writer.write(text, to: &file) { counts in
      try AtomicFile.write(
        encodeJSON(Beginning(record: record, counts: counts)), to: beginningPath)
    }
    try file.commit()
    try AtomicFile.write(encodeJSON(record), to: recordPath)
    try? FileManager.default.removeItem(atPath: beginningPath)
    Message.write("\(path): \(writer.summary)")
    return path
  }

  private static func read<Value: Decodable>(_ type: Value.Type, at path: String) -> Value? {
    (try? Data(contentsOf: URL(fileURLWithPath: path))).flatMap {
      try? JSONDecoder().decode(type, from: $0)
    }
  }

  private static func anotherCorpus(_ path: String, was participle: String) -> CommandError {
    CommandError(
      .usage,
      "\(path): was \(participle) of other text, by other teachers or with other options; repeat its "
        + "command, or choose another '--output'.")
  }

  /// Whether teachers have made a corpus in a folder.
  ///
  /// - Parameter folder: The folder.
  /// - Returns: Whether their record lies there.
  static func hasRecord(in folder: RunFolder) -> Bool {
    FileIdentity(path: "\(folder.path)/distilled.json") != nil
  }

  /// Refuses the folder of a training that began without teachers.
  ///
  /// - Parameter folder: Where the corpus would go.
  /// - Throws: `TrainingError.differentRun`.
  static func requireOwn(_ folder: RunFolder) throws(TrainingError) {
    guard folder.hasCheckpoint, !hasRecord(in: folder) else { return }
    throw .differentRun(folder: folder.path, difference: "it had no teachers")
  }

  private func record(of text: DistillationText) throws -> Record {
    func digests(_ texts: [MonolingualText]) -> [String]? {
      texts.isEmpty ? nil : texts.map(\.digest)
    }
    return Record(
      text: text.pairs.digests, teachers: try teachers.map(Self.checksum), beam: beam,
      references: keepsReferences,
      backTeachers: backTeachers.isEmpty ? nil : try backTeachers.map(Self.checksum),
      draws: backTeachers.isEmpty ? nil : draws,
      ensemble: isEnsemble || teachers.count == 1 ? nil : false,
      monolingualSource: digests(text.sources), monolingualTarget: digests(text.targets),
      invention: invention?.record)
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
