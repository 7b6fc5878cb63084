import DragomanCorpora
import DragomanEvaluation
import DragomanModels
import DragomanTensors
import DragomanText
import DragomanTraining
import DragomanTranslation

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A training corpus made of teachers' translations.
///
/// This is sequence-level interpolation (Kim & Rush 2016, arXiv 1606.07947, section 3.3). Teachers of
/// the other direction add further sources (after the data diversification of Nguyen and others 2020,
/// arXiv 1911.01986).
struct Distillation {
  /// The teachers' model files.
  let teachers: [String]
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
  }

  /// Sources that are drawn for each one that is kept.
  private static let candidatesPerDraw = 3

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
      references: keepsReferences,
      backTeachers: backTeachers.isEmpty ? nil : try backTeachers.map(Self.checksum),
      draws: backTeachers.isEmpty ? nil : draws,
      ensemble: isEnsemble || teachers.count == 1 ? nil : false)
    if let data = try? Data(contentsOf: URL(fileURLWithPath: recordPath)) {
      guard (try? JSONDecoder().decode(Record.self, from: data)) == record else {
        throw CommandError(
          .usage,
          "\(path): was made of other text, by other teachers or with other options; repeat its "
            + "command, or choose another '--output'.")
      }
      Message.write("\(path): made before by the same teachers.")
      return path
    }
    var file = try AtomicFile(path: path)
    let written = try write(text, to: &file)
    try file.commit()
    var recordFile = try AtomicFile(path: recordPath)
    try recordFile.write(Array(encodeJSON(record).utf8))
    try recordFile.commit()
    Message.write(
      "\(path): \(Decimals.grouped(written.translations)) translations, "
        + "\(Decimals.grouped(written.changed)) of them unlike the reference"
        + (backTeachers.isEmpty
          ? "." : "; \(Decimals.grouped(written.drawn)) further sources."))
    return path
  }

  /// How much the teachers have written.
  private struct Written {
    /// Translations of the sources that were there.
    var translations = 0
    /// Those of them that are not the reference.
    var changed = 0
    /// Sources that came out of the references.
    var drawn = 0
  }

  private func write(_ text: ParallelText, to file: inout AtomicFile) throws -> Written {
    var options = TranslationOptions()
    options.search.beamSize = beam
    options.search.nBest = beam
    options.threads = threads
    let models = try models(teachers)
    try check(models)
    let translators = try (isEnsemble ? [models] : models.map { [$0] }).map {
      try Translator(ensemble: $0, options: options)
    }
    let drawer = try drawer(for: models)
    let progress = TranslationProgress(count: text.count)
    var written = Written()
    for start in stride(from: 0, to: text.count, by: Self.chunkSize) {
      if Interruption.isRequested { throw Interruption.error }
      let range = start..<min(start + Self.chunkSize, text.count)
      let pairs = range.map { text.withPair($0) { (Self.column($0), Self.column($1)) } }
      let sources = sources(of: pairs, drawnBy: drawer, firstLine: start + 1)
      let all = sources.flatMap(\.self)
      let translations = translators.map { $0.translate(utf8: all, firstLine: start + 1) }
      var index = 0
      for (sources, (_, reference)) in zip(sources, pairs) {
        let wanted = String(decoding: reference, as: UTF8.self)
        for (place, source) in sources.enumerated() {
          if keepsReferences { try file.write(source + [0x09] + reference + [0x0A]) }
          var seen: Set<[UInt8]> = []
          for translation in translations {
            let candidates = translation[index].alternatives.map(\.text)
            guard let chosen = Self.ranked(candidates, by: wanted).first else { continue }
            let column = Self.column(chosen.utf8)
            guard seen.insert(column).inserted else { continue }
            if place == 0 { written.translations += 1 }
            if place == 0, column != reference { written.changed += 1 }
            try file.write(source + [0x09] + column + [0x0A])
          }
          if place > 0, !seen.isEmpty { written.drawn += 1 }
          index += 1
        }
      }
      progress.show(range.upperBound)
    }
    progress.end()
    return written
  }

  private func models(_ paths: [String]) throws(ModelFileError) -> [TranslationModel] {
    // They translate as well in 8 bits, and the whole corpus is long.
    try paths.map { path throws(ModelFileError) in
      try TranslationModel(contentsOf: path).rounded(to: .int8)
    }
  }

  /// Refuses teachers that cannot translate the same text, or not together.
  private func check(_ models: [TranslationModel]) throws(CommandError) {
    for (path, model) in zip(teachers, models) {
      // Text that is not cut into words, or by the rules of no language, may be of any.
      let languages = zip(Self.languages(of: model), Self.languages(of: models[0]))
      let known = languages.filter { $0 != nil && $0 != "root" && $1 != nil && $1 != "root" }
      guard known.allSatisfy({ $0 == $1 }) else {
        throw CommandError(
          .usage,
          "'--teacher \(path)' translates between other languages than the first teacher; give "
            + "models of one direction.")
      }
      guard !isEnsemble || (model.source, model.target) == (models[0].source, models[0].target)
      else {
        throw CommandError(
          .usage,
          "'--teacher \(path)' has other vocabularies than the first teacher; give "
            + "'--no-ensemble', or train it with '--vocabulary \(teachers[0])'.")
      }
    }
  }

  /// What translates references back; nil when there is nothing to do it with.
  private func drawer(for teachers: [TranslationModel]) throws -> Translator? {
    guard !backTeachers.isEmpty else { return nil }
    let models = try models(backTeachers)
    for (path, model) in zip(backTeachers, models) {
      let languages = Self.languages(of: model)
      guard languages[0] == languages[1] || languages != Self.languages(of: teachers[0]) else {
        throw CommandError(
          .usage,
          "'--back-teacher \(path)' translates the way the teachers do; give a model of the other "
            + "direction.")
      }
    }
    var options = TranslationOptions()
    var sampling = Sampling()
    sampling.count = draws * Self.candidatesPerDraw
    // Unlike enough, and seldom nonsense.
    sampling.temperature = 0.7
    sampling.nucleus = 0.9
    options.search.sampling = sampling
    options.search.nBest = sampling.count
    options.threads = threads
    return try Translator(ensemble: models, options: options)
  }

  /// The locales of a model's source and target, where their text is cut by the rules of any.
  private static func languages(of model: TranslationModel) -> [String?] {
    [model.source, model.target].map(\.segmentation.locale)
  }

  /// For each pair its source, and what its reference might have been translated from besides.
  ///
  /// Of what is drawn those most like the source are kept; the others often mean something else.
  private func sources(
    of pairs: [([UInt8], [UInt8])], drawnBy translator: Translator?, firstLine: Int
  ) -> [[[UInt8]]] {
    guard let translator else { return pairs.map { [$0.0] } }
    let drawn = translator.translate(utf8: pairs.map(\.1), firstLine: firstLine)
    return zip(pairs, drawn).map { pair, translation in
      var seen: Set = [pair.0, []]
      let others = translation.alternatives.map(\.text).filter {
        seen.insert(Self.column($0.utf8)).inserted
      }
      return [pair.0]
        + Self.ranked(others, by: String(decoding: pair.0, as: UTF8.self)).prefix(draws).map {
          Self.column($0.utf8)
        }
    }
  }

  /// Candidates by their sentence BLEU, the best first, and equal ones in their order.
  private static func ranked(_ candidates: [String], by reference: String) -> [String] {
    let scores = candidates.map { candidate in
      let scorer = Scorer(BLEU(effectiveOrder: true))
      scorer.add(hypothesis: candidate, references: [reference])
      return scorer.score.score
    }
    return candidates.indices.sorted { (-scores[$0], $0) < (-scores[$1], $1) }
      .map { candidates[$0] }
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
