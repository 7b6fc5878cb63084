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
  private let search: ParallelSearch
  private let writer: TargetWriter
  /// One for each thread; none where nothing is to be aligned.
  private let aligners: [Aligner]

  /// Lines that one thread reads at a time.
  private static let linesPerBlock = 64

  /// Prepares to translate.
  ///
  /// - Parameters:
  ///   - model: The model.
  ///   - options: How to translate.
  /// - Throws: ``TranslationOptionsError`` when an option makes no sense.
  public convenience init(
    model: TranslationModel, options: TranslationOptions = TranslationOptions()
  ) throws(TranslationOptionsError) {
    try self.init(ensemble: [model], options: options)
  }

  /// Prepares to translate with several models that decide on each token together.
  ///
  /// - Parameters:
  ///   - models: At least one; all with the same vocabularies. Alignments are those of the first
  ///     that has attention.
  ///   - options: How to translate.
  /// - Throws: ``TranslationOptionsError`` when an option makes no sense, or the models do not fit
  ///   together.
  public init(
    ensemble models: [TranslationModel], options: TranslationOptions = TranslationOptions()
  ) throws(TranslationOptionsError) {
    precondition(!models.isEmpty, "a translator of no models")
    try options.validate()
    let model = models[0]
    for (number, other) in models.enumerated().dropFirst() {
      guard other.source == model.source, other.target == model.target else {
        throw TranslationOptionsError(
          "model \(number + 1) has other vocabularies than the first; train the models of an "
            + "ensemble with the same '--vocabulary'")
      }
    }
    self.models = models
    self.options = options
    let pool = WorkerPool(threads: options.threads)
    self.pool = pool
    // What only one side protects is spelled out, as it was in training.
    let masked = model.source.rules.spanKinds.intersection(model.target.rules.spanKinds)
    readers = (0..<options.threads).map { _ in
      SourceReader(
        pipeline: model.source, masked: masked, maximumLength: options.maximumSourceLength)
    }
    let shortlist = options.shortlist
    if let shortlist { try Self.check(shortlist, fits: model) }
    search = ParallelSearch(options: options, pool: pool) { _ in
      let decoders = models.map { model in
        model.network.makeStepDecoder(
          candidates: shortlist.map { shortlist in { shortlist.tokens(for: $0) } })
      }
      return decoders.count == 1 ? decoders[0] : EnsembleDecoder(decoders)
    }
    writer = TargetWriter(
      pipeline: model.target, options: options.search,
      appendsLostSpans: options.appendsLostSpans)
    let aligning =
      options.aligns ? models.first { $0.network.configuration.attention != .none } : nil
    aligners =
      aligning.map { model in
        (0..<options.threads).map { _ in Aligner(model: model) }
      } ?? []
  }

  private static func check(
    _ shortlist: Shortlist, fits model: TranslationModel
  ) throws(TranslationOptionsError) {
    let (source, target) = (model.source.vocabulary.count, model.target.vocabulary.count)
    guard shortlist.sourceCount == source, shortlist.targetCount == target else {
      throw TranslationOptionsError(
        "the shortlist is for vocabularies of \(shortlist.sourceCount) and "
          + "\(shortlist.targetCount) entries, but the model has \(source) and \(target); make it "
          + "again for this model")
    }
  }

  /// Translates one line.
  public func translate(_ line: String) -> Translation {
    translate(utf8: [Array(line.utf8)])[0]
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
  ///   - firstLine: The number of the first of them, for warnings.
  /// - Returns: As many translations, in the lines' order.
  public func translate(utf8 lines: [[UInt8]], firstLine: Int = 1) -> [Translation] {
    let sources = read(lines, firstLine: firstLine)
    let jobs = sources.flatMap(\.pieces)
    let found = search.search(jobs)
    var next = 0
    let ranges = sources.map { source in
      defer { next += source.pieces.count }
      return next..<next + source.pieces.count
    }
    var translations = zip(sources, ranges).enumerated().map { index, read in
      let (source, range) = read
      let alternatives = writer.alternatives(Array(found[range]), spans: source.spans)
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
    precondition(chunkSize >= 1, "chunks of \(chunkSize) lines")
    var firstLine = 1
    var lines: [[UInt8]] = []
    while true {
      lines.removeAll(keepingCapacity: true)
      while lines.count < chunkSize, let line = try next() { lines.append(line) }
      guard !lines.isEmpty else { return }
      for translation in translate(utf8: lines, firstLine: firstLine) { try emit(translation) }
      firstLine += lines.count
    }
  }

  /// Encodes the lines, in blocks shared among the threads.
  private func read(_ lines: [[UInt8]], firstLine: Int) -> [SourceLine] {
    var sources = [SourceLine](repeating: SourceLine(), count: lines.count)
    let size = Self.linesPerBlock
    sources.withUnsafeMutableBufferPointer { sources in
      pool.forEach((lines.count + size - 1) / size) { block, worker in
        for index in block * size..<min((block + 1) * size, lines.count) {
          sources[index] = readers[worker].read(lines[index], line: firstLine + index)
        }
      }
    }
    return sources
  }
}
