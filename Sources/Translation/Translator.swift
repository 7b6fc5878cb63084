public import DragomanModels
import DragomanNetworks
import DragomanTensors
import DragomanText

/// Translates lines of text with a model.
///
///     let model = try TranslationModel(contentsOf: "runs/en-es/model.safetensors")
///     let translator = try Translator(model: model)
///     translator.translate("Where is the station?").text
///
/// One line in, one line out, in order, whatever the bytes: a line of nothing but white space stays
/// empty, an over-long one is translated in pieces, malformed UTF-8 is read as U+FFFD. The translation
/// of a line depends on neither the other lines nor the batch size nor the number of threads.
///
/// It keeps threads, encoders and buffers: keep it for as long as there is text. One call at a time.
public final class Translator {
  /// The models; several decide on each token together.
  public let models: [TranslationModel]

  /// How it translates.
  public let options: TranslationOptions

  private let pool: WorkerPool
  private let readers: [SourceReader]
  private let prefixReaders: [PrefixReader]
  private let search: ParallelSearch
  private let writer: TargetWriter
  /// One for each thread; none where nothing is to be aligned.
  private let aligners: [Aligner]
  private let utility: Utility?

  /// Lines that one thread reads at a time.
  private static let linesPerBlock = 64

  /// Prepares to translate.
  ///
  /// - Parameters:
  ///   - model: The model.
  ///   - options: How to translate.
  ///   - utility: What to choose a translation by; nil: by its score.
  ///   - memory: Pairs to go by; nil: the network alone decides.
  /// - Throws: ``TranslationOptionsError`` when an option makes no sense.
  public convenience init(
    model: TranslationModel, options: TranslationOptions = TranslationOptions(),
    utility: Utility? = nil, memory: TranslationMemory? = nil
  ) throws(TranslationOptionsError) {
    try self.init(ensemble: [model], options: options, utility: utility, memory: memory)
  }

  /// Prepares to translate with several models that decide on each token together.
  ///
  /// - Parameters:
  ///   - models: At least one; all with the same vocabularies. Alignments are those of the first
  ///     that has attention.
  ///   - options: How to translate.
  ///   - utility: What to choose a translation by: all hypotheses of the beam, or all samples, are
  ///     compared with each other, and the one with the least risk is the translation (minimum Bayes
  ///     risk). Scores are then expected utilities. nil: a translation is chosen by its score.
  ///   - memory: Pairs to go by, of the models' vocabularies, each model in its own way; nil: the
  ///     networks alone decide.
  /// - Throws: ``TranslationOptionsError`` when an option makes no sense, or the models do not fit
  ///   together.
  public init(
    ensemble models: [TranslationModel], options: TranslationOptions = TranslationOptions(),
    utility: Utility? = nil, memory: TranslationMemory? = nil
  ) throws(TranslationOptionsError) {
    precondition(!models.isEmpty, "a translator of no models")
    try options.validate()
    let model = models[0]
    for (number, other) in models.enumerated().dropFirst() {
      guard other.source == model.source, other.target == model.target else {
        throw TranslationOptionsError(
          "model \(number + 1) has other vocabularies than the first; train it with those, by "
            + "'--vocabulary' and the first model's file")
      }
    }
    let attentive = models.first { $0.network.configuration.attention != .none }
    guard attentive != nil || options.search.coveragePenalty == 0 else {
      throw TranslationOptionsError(
        "the model has no attention, which a coverage penalty goes by; omit the penalty")
    }
    self.models = models
    self.options = options
    self.utility = utility
    let pool = WorkerPool(threads: options.threads)
    self.pool = pool
    // What only one side protects is spelled out, as it was in training.
    let masked = model.source.rules.spanKinds.intersection(model.target.rules.spanKinds)
    readers = (0..<options.threads).map { _ in
      SourceReader(
        pipeline: model.source, masked: masked, maximumLength: options.maximumSourceLength)
    }
    prefixReaders = (0..<options.threads).map { _ in PrefixReader(pipeline: model.target) }
    let shortlist = options.shortlist
    try shortlist?.check(fits: model)
    var searched = options
    // Risks are those of all hypotheses together.
    if utility != nil { searched.search.nBest = options.search.hypothesisLimit }
    try memory?.check(fits: model)
    let sample = memory?.sample() ?? []
    let spreads = models.map { $0.network.readoutSpread(of: sample) }
    search = ParallelSearch(options: searched, pool: pool) { _ in
      let recall = memory?.makeRecall(pairs: options.memory.pairs)
      let decoders = zip(models, spreads).map { model, spread in
        model.network.makeStepDecoder(
          candidates: shortlist.map { shortlist in { shortlist.tokens(for: $0) } },
          memory: recall.map {
            DecoderMemory(options: options.memory, spread: spread, recall: $0)
          })
      }
      return decoders.count == 1 ? decoders[0] : EnsembleDecoder(decoders)
    }
    writer = TargetWriter(
      pipeline: model.target, options: options.search, hasUtilities: utility != nil,
      appendsLostSpans: options.appendsLostSpans)
    let aligning = options.aligns ? attentive : nil
    aligners =
      aligning.map { model in
        (0..<options.threads).map { _ in Aligner(model: model) }
      } ?? []
  }

  /// Translates one line.
  ///
  /// - Parameters:
  ///   - line: A line.
  ///   - prefix: What its translation begins with.
  /// - Returns: The translation.
  public func translate(_ line: String, prefix: String = "") -> Translation {
    translate(utf8: [Array(line.utf8)], prefixes: [prefix])[0]
  }

  /// Translates lines.
  ///
  /// - Parameter lines: Any number of lines.
  /// - Returns: As many translations, in the lines' order.
  public func translate(_ lines: [String]) -> [Translation] {
    translate(utf8: lines.map { Array($0.utf8) })
  }

  /// Translates lines of any bytes.
  ///
  /// - Parameters:
  ///   - lines: Any number of lines, without their line feeds.
  ///   - prefixes: What the lines' translations begin with, byte by byte; of an over-long line, that
  ///     of its first piece. Fewer than lines: the rest begins as it will. A prefix has no line break.
  ///   - firstLine: The number of the first of them, for warnings and samples.
  /// - Returns: As many translations, in the lines' order.
  public func translate(
    utf8 lines: [[UInt8]], prefixes: [String] = [], firstLine: Int = 1
  ) -> [Translation] {
    let sources = read(lines, prefixes: prefixes, firstLine: firstLine)
    let jobs = sources.enumerated().flatMap { requests(of: $1, line: firstLine + $0) }
    let found = chosen(
      among: search.search(jobs), prefixes: jobs.map(\.prefix),
      spans: sources.flatMap { $0.pieces.indices.map($0.openSpans) })
    var next = 0
    let ranges = sources.map { source in
      defer { next += source.pieces.count }
      return next..<next + source.pieces.count
    }
    var translations = zip(sources, ranges).enumerated().map { index, read in
      let (source, range) = read
      let alternatives = writer.alternatives(Array(found[range]), of: source)
      let lost = (alternatives.first?.lostSpans ?? []).map { text in
        TranslationWarning(
          line: firstLine + index,
          problem: .lostSpan(text: text, isAppended: options.appendsLostSpans))
      }
      return Translation(alternatives: alternatives, warnings: source.warnings + lost)
    }
    guard !aligners.isEmpty else { return translations }
    translations.withUnsafeMutableBufferPointer { translations in
      pool.forEach(lines.count, as: .search) { index, worker in
        guard !ranges[index].isEmpty else { return }
        translations[index].alignment = aligners[worker].align(
          lines[index], read: sources[index],
          hypotheses: found[ranges[index]].compactMap(\.first), text: translations[index].text,
          separator: writer.separator)
      }
    }
    return translations
  }

  /// What is asked for the pieces of a line.
  private func requests(of source: SourceLine, line: Int) -> [SearchRequest] {
    source.pieces.enumerated().map { number, piece in
      SearchRequest(
        source: piece, prefix: number == 0 ? source.prefix : nil,
        stream: UInt64(line) << 16 ^ UInt64(number))
    }
  }

  /// The n best by their risk, where that decides, and as they are where it does not.
  private func chosen(
    among found: [[Hypothesis]], prefixes: [TargetPrefix?], spans: [[ProtectedSpan]]
  ) -> [[Hypothesis]] {
    guard let utility else { return found }
    let risk = MinimumRisk(scale: options.search.sampling == nil ? options.riskScale : 0)
    let utilities = (0..<options.threads).map { _ in utility.make() }
    var result = found
    result.withUnsafeMutableBufferPointer { result in
      pool.forEach(found.count, as: .search) { index, worker in
        let texts = found[index].map {
          writer.write($0.tokens, spans: spans[index], prefix: prefixes[index]).text
        }
        let ordered = risk.order(found[index], texts: texts, utility: utilities[worker])
        result[index] = Array(ordered.prefix(options.search.nBest))
      }
    }
    return result
  }

  /// Translates a text of any length, holding no more of it than a chunk.
  ///
  /// - Parameters:
  ///   - chunkSize: The lines that are sorted and batched together.
  ///   - next: Gives the next line without its line feed, nil after the last.
  ///   - emit: Takes the translations one by one, in the lines' order.
  /// - Throws: What `next` and `emit` throw; the translations of an unfinished chunk are lost.
  public func translate<Failure: Error>(
    chunkSize: Int = 4096, next: () throws(Failure) -> [UInt8]?,
    emit: (Translation) throws(Failure) -> Void
  ) throws(Failure) {
    try translate(
      chunkSize: chunkSize, next: next, prefix: { () throws(Failure) -> String in "" }, emit: emit)
  }

  /// Translates a text of any length whose lines' translations have beginnings given.
  ///
  /// - Parameters:
  ///   - chunkSize: The lines that are sorted and batched together.
  ///   - next: Gives the next line without its line feed, nil after the last.
  ///   - prefix: Gives what that line's translation begins with, one line of text; empty for nothing.
  ///   - emit: Takes the translations one by one, in the lines' order.
  /// - Throws: What the closures throw; the translations of an unfinished chunk are lost.
  public func translate<Failure: Error>(
    chunkSize: Int = 4096, next: () throws(Failure) -> [UInt8]?,
    prefix: () throws(Failure) -> String, emit: (Translation) throws(Failure) -> Void
  ) throws(Failure) {
    precondition(chunkSize >= 1, "chunks of \(chunkSize) lines")
    var firstLine = 1
    var lines: [[UInt8]] = []
    var prefixes: [String] = []
    while true {
      lines.removeAll(keepingCapacity: true)
      prefixes.removeAll(keepingCapacity: true)
      while lines.count < chunkSize, let line = try next() {
        lines.append(line)
        prefixes.append(try prefix())
      }
      guard !lines.isEmpty else { return }
      for translation in translate(utf8: lines, prefixes: prefixes, firstLine: firstLine) {
        try emit(translation)
      }
      firstLine += lines.count
    }
  }

  /// Encodes the lines, in blocks shared among the threads.
  private func read(_ lines: [[UInt8]], prefixes: [String], firstLine: Int) -> [SourceLine] {
    var sources = [SourceLine](repeating: SourceLine(), count: lines.count)
    let size = Self.linesPerBlock
    sources.withUnsafeMutableBufferPointer { sources in
      pool.forEach((lines.count + size - 1) / size) { block, worker in
        for index in block * size..<min((block + 1) * size, lines.count) {
          sources[index] = readers[worker].read(lines[index], line: firstLine + index)
          if index < prefixes.count, !sources[index].pieces.isEmpty {
            sources[index].prefix = prefixReaders[worker].read(prefixes[index])
          }
        }
      }
    }
    return sources
  }
}
