public import DragomanText

/// Counts, line by line and in bounded memory, how a vocabulary covers a corpus.
///
///     var inspector = CorpusInspector(pipeline)
///     for (number, line) in lines.enumerated() {
///       inspector.add(line, file: "dev.en", line: number + 1)
///     }
///     let inspection = inspector.inspection()
public struct CorpusInspector {
  private let vocabulary: Vocabulary
  private let segmenter: TextSegmenter
  private var pieces: PieceStatistics
  // Strings between spaces of which all pieces are covered: still to be counted among these. Taken
  // out while a line is looked at.
  private var chunks: ChunkCounts? = ChunkCounts()
  private static let mostChunks = 1 << 18
  private var flushed: FlushedCounts
  private var files: [String] = []
  private var lengths = LengthHistogram()
  private var longest = CorpusPlace(file: 0, line: 0)
  private var bytes = 0
  private var totals = Totals()

  /// Sums over all pieces, exact however many there are.
  private struct Totals {
    var words = 0
    var coveredWords = 0
    var tokens = 0
    var unknownTokens = 0
    var byteTokens = 0

    mutating func add(_ piece: PieceType, count: Int = 1) {
      tokens += count * Int(piece.tokens)
      unknownTokens += count * Int(piece.unknownTokens)
      byteTokens += count * Int(piece.byteTokens)
      guard !piece.isSpace else { return }
      words += count
      if piece.isCovered { coveredWords += count }
    }
  }

  /// Creates an inspector that has seen nothing.
  ///
  /// - Parameter pipeline: The vocabulary and how text comes to it.
  public init(_ pipeline: TextPipeline) {
    self.init(pipeline, limit: PieceStatistics.defaultLimit)
  }

  init(_ pipeline: TextPipeline, limit: Int) {
    vocabulary = pipeline.vocabulary
    segmenter = TextSegmenter(
      normalization: pipeline.normalization, segmentation: pipeline.segmentation,
      rules: pipeline.rules)
    pieces = PieceStatistics(pipeline.vocabulary, limit: limit)
    flushed = FlushedCounts(pipeline.vocabulary)
  }
}

extension CorpusInspector {
  /// Counts a line.
  ///
  /// - Parameters:
  ///   - text: The line.
  ///   - file: The file that it is from.
  ///   - line: Its number there, from 1.
  public mutating func add(_ text: String, file: String, line: Int) {
    var text = text
    text.withUTF8 { add(utf8: $0, file: file, line: line) }
  }

  /// Counts a line; malformed UTF-8 reads as U+FFFD.
  ///
  /// - Parameters:
  ///   - utf8: The line.
  ///   - file: The file that it is from.
  ///   - line: Its number there, from 1.
  public mutating func add(utf8: UnsafeBufferPointer<UInt8>, file: String, line: Int) {
    if files.last != file { files.append(file) }
    let place = CorpusPlace(file: Int32(files.count - 1), line: line)
    bytes += utf8.count
    var length = 0
    if segmenter.allowsChunks(utf8) {
      length = addChunks(of: utf8, at: place)
    } else {
      segmenter.forEachPiece(of: utf8) { length += add($0, at: place) }
    }
    if lengths.lines == 0 || length > lengths.maximum { longest = place }
    lengths.add(length)
    if pieces.isFull {
      countChunks()
      pieces.prune { flushed.add($0, $1) }
    }
  }

  /// Counts a piece and returns its tokens.
  private mutating func add(_ piece: UnsafeBufferPointer<UInt8>, at place: CorpusPlace) -> Int {
    let type = pieces.add(piece, at: place)
    totals.add(type)
    return Int(type.tokens)
  }

  /// Counts a line by the strings between its spaces, and returns its tokens.
  private mutating func addChunks(of line: UnsafeBufferPointer<UInt8>, at place: CorpusPlace) -> Int
  {
    guard var chunks = self.chunks else { preconditionFailure("chunks within chunks") }
    self.chunks = nil
    var length = 0
    let counted = chunks.sum(line, cutsAtEverySpace: segmenter.segmentation == .spaces) { chunk in
      // Where a word is not covered its places are wanted.
      var tokens: Int32 = 0
      var isCovered = true
      segmenter.forEachPiece(ofChunk: chunk) { piece in
        let type = pieces.type(of: piece)
        tokens += type.tokens
        isCovered = isCovered && type.isCovered && !type.isCutShort
      }
      return isCovered ? tokens : -1
    } single: { chunk in
      segmenter.forEachPiece(ofChunk: chunk) { length += add($0, at: place) }
    }
    self.chunks = chunks
    if chunks.count > Self.mostChunks { countChunks() }
    return length + counted
  }

  /// Counts the pieces of the chunks.
  private mutating func countChunks() {
    let chunks = self.chunks ?? ChunkCounts()
    self.chunks = ChunkCounts()
    chunks.forEach { chunk, count in
      segmenter.forEachPiece(ofChunk: chunk) { piece in
        totals.add(pieces.add(piece, count: count), count: count)
      }
    }
  }
}

extension CorpusInspector {
  /// What was found so far.
  ///
  /// - Parameter listed: How many words and entries to list where they are listed.
  /// - Returns: The report.
  public func inspection(listed: Int = 20) -> CorpusInspection {
    var copy = self
    copy.countChunks()
    return copy.report(listed)
  }

  private func report(_ listed: Int) -> CorpusInspection {
    let flushed = allCounts()
    let words = pieces.types.indices.filter { !pieces.types[$0].isSpace }
    let ranked = RankedCounts(words.map { pieces.types[$0].count }, total: totals.words)
    let unused = (vocabulary.firstTextID..<Int32(vocabulary.count))
      .filter { flushed.idCounts[Int($0)] == 0 && vocabulary.spanKind(at: $0) == nil }
    let types = pieces.wordTypes
    return CorpusInspection(
      files: files, lines: lengths.lines, bytes: bytes, words: totals.words,
      wordTypes: types.all, typesAreEstimated: pieces.wasPruned,
      coveredWords: totals.coveredWords, coveredWordTypes: types.covered, tokens: totals.tokens,
      unknownTokens: totals.unknownTokens, byteTokens: totals.byteTokens,
      singletons: pieces.wasPruned ? nil : words.count { pieces.types[$0].count == 1 },
      uncovered: uncovered(words, of: types.uncovered, listed),
      mostSplit: mostSplit(words, listed),
      wordsByTokens: flushed.wordsByTokens, scripts: scripts(flushed),
      unusedEntries: Listing(
        unused.map { InspectedEntry($0, in: vocabulary) }, first: listed),
      unusedMerges: Listing(
        VocabularyInspection.UnusedMerge.all(
          in: vocabulary, counts: flushed.idCounts, Reachability(vocabulary)), first: listed),
      lengths: lengthReport(), zipf: ranked.zipf(), coverage: ranked.coverage(),
      typesCovering: [0.9, 0.95, 0.99].map(ranked.itemsCovering))
  }

  /// How often each entry of the vocabulary occurs, by id.
  public func entryCounts() -> [Int] {
    var copy = self
    copy.countChunks()
    return copy.allCounts().idCounts
  }

  /// What was flushed and what is still in the table.
  private func allCounts() -> FlushedCounts {
    var flushed = flushed
    for (index, type) in pieces.types.enumerated() {
      pieces.table.withBytes(at: index) { flushed.add(type, $0) }
    }
    flushed.add(ids: pieces.idsOfLongPieces)
    return flushed
  }

  private func uncovered(
    _ words: [Int], of all: Int, _ listed: Int
  ) -> Listing<CorpusInspection.Word> {
    let sorted = words.filter { !pieces.types[$0].isCovered }
      .sorted { isBefore(($0, pieces.types[$0].count), ($1, pieces.types[$1].count)) }
    // Some are forgotten when there are too many.
    return Listing(total: max(sorted.count, all), items: sorted.prefix(listed).map(word))
  }

  private func mostSplit(_ words: [Int], _ listed: Int) -> [CorpusInspection.Word] {
    words.map { ($0, pieces.types[$0].count * (Int(pieces.types[$0].tokens) - 1)) }
      .filter { $0.1 > 0 }.sorted(by: isBefore).prefix(listed).map { word($0.0) }
  }

  /// By weight descending, then by bytes ascending.
  private func isBefore(_ left: (index: Int, weight: Int), _ right: (index: Int, weight: Int))
    -> Bool
  {
    guard left.weight == right.weight else { return left.weight > right.weight }
    return pieces.table[left.index].lexicographicallyPrecedes(pieces.table[right.index])
  }

  private func word(_ index: Int) -> CorpusInspection.Word {
    CorpusInspection.Word(
      word: TokenEscaping.written(Array(pieces.table[index])), count: pieces.types[index].count,
      tokens: Int(pieces.types[index].tokens),
      places: (pieces.places[index] ?? []).map(name))
  }

  private func name(_ place: CorpusPlace) -> String { "\(files[Int(place.file)]):\(place.line)" }

  private func scripts(_ flushed: FlushedCounts) -> [CorpusInspection.ScriptUse] {
    zip(pieces.scripts, flushed.scripts).map { name, use in
      CorpusInspection.ScriptUse(
        script: name, words: use.words, coveredWords: use.coveredWords, tokens: use.tokens)
    }
    .filter { $0.words > 0 }
    .sorted { ($1.words, $0.script) < ($0.words, $1.script) }
  }

  private func lengthReport() -> CorpusInspection.Lengths? {
    guard lengths.lines > 0 else { return nil }
    // Rounded up to a multiple of ten, so that the advice is a number to remember.
    let advised = max(10, (lengths.percentile(99.9) + 9) / 10 * 10)
    let columns = lengths.columns(40)
    return CorpusInspection.Lengths(
      median: lengths.percentile(50), percentile90: lengths.percentile(90),
      percentile95: lengths.percentile(95), percentile99: lengths.percentile(99),
      percentile999: lengths.percentile(99.9), maximum: lengths.maximum, longest: name(longest),
      advisedMaximum: advised, beyondAdvised: lengths.lines(longerThan: advised),
      columnWidth: columns.width, columns: columns.counts)
  }
}

/// Counts that can be summed piece by piece, and so outlive the pieces.
struct FlushedCounts {
  struct Use {
    var words = 0
    var coveredWords = 0
    var tokens = 0
  }

  /// The last number is of words with more tokens.
  private static let largestFertility = 10

  private(set) var idCounts: [Int]
  private(set) var wordsByTokens = [Int](repeating: 0, count: FlushedCounts.largestFertility + 1)
  private(set) var scripts: [Use] = []
  private var inspector: PieceInspector

  init(_ vocabulary: Vocabulary) {
    inspector = PieceInspector(vocabulary)
    idCounts = Array(repeating: 0, count: vocabulary.count)
  }

  mutating func add(ids: [Int32: Int]) {
    for (id, count) in ids { idCounts[Int(id)] += count }
  }

  mutating func add(_ type: PieceType, _ piece: UnsafeBufferPointer<UInt8>) {
    if !type.isCutShort {
      for id in inspector.ids(of: piece) { idCounts[Int(id)] += type.count }
    }
    guard !type.isSpace else { return }
    wordsByTokens[min(Int(type.tokens) - 1, Self.largestFertility)] += type.count
    while scripts.count <= Int(type.script) { scripts.append(Use()) }
    scripts[Int(type.script)].words += type.count
    if type.isCovered { scripts[Int(type.script)].coveredWords += type.count }
    scripts[Int(type.script)].tokens += type.count * Int(type.tokens)
  }
}
