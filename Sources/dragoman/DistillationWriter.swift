import DragomanEvaluation
import DragomanModels
import DragomanTranslation

/// Writes what teachers make of a text, as pairs with a tab between source and target.
struct DistillationWriter {
  let teachers: DistillationTeachers
  /// Whether the references are written too.
  let keepsReferences: Bool

  /// How far it has come.
  struct Counts: Codable, Hashable {
    /// The pairs and lines of the text that are done, empty ones among them.
    var lines = 0
    /// The bytes written.
    var bytes = 0
    /// Translations of the sources of pairs.
    var translations = 0
    /// Those of them that are not the reference.
    var changed = 0
    /// Sources that came out of the references of pairs.
    var drawn = 0
    /// Pairs out of text of one language, invented or not.
    var monolingual = 0
    /// The sentences translated so far; empty ones are not among them.
    var translated = 0
  }

  private var counts: Counts

  /// Sentences that are translated before progress is shown again.
  private static let chunkSize = 1024
  /// The most work that is lost when the machine stops.
  private static let savingInterval = Duration.seconds(10)

  /// - Parameters:
  ///   - teachers: Who translates.
  ///   - keepsReferences: Whether the references are written too.
  ///   - counts: How far an earlier one of the same kind came.
  init(teachers: DistillationTeachers, keepsReferences: Bool, after counts: Counts = Counts()) {
    self.teachers = teachers
    self.keepsReferences = keepsReferences
    self.counts = counts
  }

  /// What was written, in one line.
  var summary: String {
    "\(Decimals.grouped(counts.translations)) translations, \(Decimals.grouped(counts.changed)) of "
      + "them unlike the reference"
      + (teachers.drawer == nil ? "" : "; \(Decimals.grouped(counts.drawn)) further sources")
      + (counts.monolingual == 0
        ? "." : "; \(Decimals.grouped(counts.monolingual)) pairs of monolingual text.")
  }

  /// Translates a text and writes the pairs.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - file: Where the pairs go, behind those of before.
  ///   - save: Keeps what is said of the bytes that are safe by then.
  /// - Throws: When the file cannot be written, or the user interrupts.
  mutating func write(
    _ text: DistillationText, to file: inout AtomicFile, save: (Counts) throws -> Void
  ) throws {
    let progress = TranslationProgress(after: counts.lines)
    defer { progress.end() }
    let clock = ContinuousClock()
    var saved = clock.now
    try text.forEachChunk(ofAtMost: Self.chunkSize) { sentences, done in
      guard done > counts.lines else { return }
      try write(sentences, to: &file)
      counts.lines = done
      progress.show(done, of: text.count)
      guard Interruption.isRequested || saved.duration(to: clock.now) > Self.savingInterval else {
        return
      }
      try file.sync()
      try save(counts)
      saved = clock.now
      guard Interruption.isRequested else { return }
      throw CommandError(
        .interrupted,
        "interrupted after \(Decimals.grouped(done)) of \(Decimals.grouped(text.count)) lines; what is "
          + "made is kept, and the same command goes on.")
    }
    if counts.translated < text.count {
      Message.warn(
        "\(Decimals.grouped(text.count - counts.translated)) empty lines, or pairs with an empty side, "
          + "are left out.")
    }
  }

  private mutating func write(
    _ sentences: [DistillationText.Sentence], to file: inout AtomicFile
  ) throws {
    let sources = sources(of: sentences)
    let all = sources.flatMap(\.self)
    let translations = teachers.translators.map {
      $0.translate(utf8: all, firstLine: counts.translated + 1)
    }
    counts.translated += sentences.count
    var lines: [UInt8] = []
    var index = 0
    for (sources, sentence) in zip(sources, sentences) {
      let isPair = sentence.source != nil && sentence.reference != nil
      for (place, source) in sources.enumerated() {
        var written = 0
        // Sentences that somebody has written are why there is text of the target language.
        if keepsReferences || sentence.source == nil, let reference = sentence.reference {
          lines += source + [0x09] + reference + [0x0A]
          written += 1
        }
        var seen: Set<[UInt8]> = []
        for translation in translations {
          guard let column = Self.chosen(translation[index], reference: sentence.reference),
            seen.insert(column).inserted
          else { continue }
          lines += source + [0x09] + column + [0x0A]
          written += 1
          if isPair, place == 0 {
            counts.translations += 1
            if column != sentence.reference { counts.changed += 1 }
          }
        }
        if isPair, place > 0, !seen.isEmpty { counts.drawn += 1 }
        if !isPair { counts.monolingual += written }
        index += 1
      }
    }
    try file.write(lines)
    counts.bytes += lines.count
  }

  /// Of the translations the one most like the reference, or the likeliest where there is none.
  private static func chosen(_ translation: Translation, reference: [UInt8]?) -> [UInt8]? {
    let candidates = translation.alternatives.map(\.text)
    let chosen =
      if let reference {
        ranked(candidates, by: String(decoding: reference, as: UTF8.self)).first
      } else {
        candidates.first
      }
    return chosen.map { DistillationText.column($0.utf8) }
  }

  /// For each sentence its source, and what its reference might have been translated from besides.
  private func sources(of sentences: [DistillationText.Sentence]) -> [[[UInt8]]] {
    var sources = sentences.map { $0.source.map { [$0] } ?? [] }
    draw(by: teachers.drawer, for: sentences, into: &sources) { $0 != nil }
    draw(by: teachers.backTranslator, for: sentences, into: &sources) { $0 == nil }
    return sources
  }

  /// Adds the sources drawn for those sentences whose own source is wanted.
  ///
  /// Of what is drawn those most like the source are kept, if there is one; the others often mean
  /// something else.
  private func draw(
    by translator: Translator?, for sentences: [DistillationText.Sentence],
    into sources: inout [[[UInt8]]], where isWanted: (_ source: [UInt8]?) -> Bool
  ) {
    let places = sentences.indices.filter {
      sentences[$0].reference != nil && isWanted(sentences[$0].source)
    }
    guard let translator, !places.isEmpty else { return }
    let drawn = translator.translate(
      utf8: places.map { sentences[$0].reference ?? [] }, firstLine: counts.translated + 1)
    for (place, translation) in zip(places, drawn) {
      let source = sentences[place].source
      var seen: Set = [source ?? [], []]
      var others = translation.alternatives.map(\.text).filter {
        seen.insert(DistillationText.column($0.utf8)).inserted
      }
      if let source { others = Self.ranked(others, by: String(decoding: source, as: UTF8.self)) }
      sources[place] += others.prefix(teachers.draws).map { DistillationText.column($0.utf8) }
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
}
