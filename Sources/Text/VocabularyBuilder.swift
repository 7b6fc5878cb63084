/// Counts the words of a corpus and makes vocabularies from the counts.
///
///     var builder = VocabularyBuilder(segmentation: .words(locale: "en"))
///     for line in corpus { builder.add(line) }
///     let vocabulary = try builder.build(kind: .bytePair, size: 8000)
///
/// For a vocabulary of two languages, count each with a builder of its own locale and `merge` them.
/// The same lines give the same vocabulary, in whatever order they are added.
public struct VocabularyBuilder {
  /// The form that lines are brought into first.
  public let normalization: Normalization
  /// How lines are cut into words.
  public let segmentation: Segmentation
  /// What else happens to lines.
  public let rules: TextRules
  /// How many lines were added.
  public private(set) var lineCount = 0
  private var counted = WordCounts()
  private var chunks = ChunkCounts()  // still to be cut into words
  /// So many different chunks are kept before they are cut into words.
  var mostChunks = 1 << 19
  private let segmenter: TextSegmenter

  /// Creates a builder that has seen nothing.
  public init(
    normalization: Normalization = .nfc, segmentation: Segmentation, rules: TextRules = TextRules()
  ) {
    self.normalization = normalization
    self.segmentation = segmentation
    self.rules = rules
    segmenter = TextSegmenter(
      normalization: normalization, segmentation: segmentation, rules: rules)
  }

  /// How many different words were seen; counting them takes time.
  public var wordTypeCount: Int { words().count }
}

extension VocabularyBuilder {
  /// Counts the words of a line.
  public mutating func add(_ line: String) {
    var line = line
    line.withUTF8 { add(utf8: $0) }
  }

  /// Counts the words of a line; malformed UTF-8 reads as U+FFFD.
  public mutating func add(utf8 line: UnsafeBufferPointer<UInt8>) {
    lineCount += 1
    guard let start = line.baseAddress, !line.isEmpty else { return }
    guard rules.spanKinds.isEmpty, segmenter.allowsChunks(line) else {
      segmenter.forEachPiece(of: line) { counted.add($0, count: 1) }
      for span in segmenter.spans { add(span) }
      return
    }
    var cut = TextChunks(
      start, count: line.count, cutsAtEverySpace: segmentation == .spaces)
    chunks.add(&cut) { chunk in
      segmenter.forEachPiece(ofChunk: chunk) { counted.add($0, count: 1) }
    }
    if chunks.count > mostChunks { cutChunks() }
  }

  /// Counts a protected span as the marker that it may become, too.
  private mutating func add(_ span: PlacedSpan) {
    let start = span.range.lowerBound
    let takesSpace =
      segmentation.addsLeadingSpace && segmenter.normalText[start - 1] == UInt8(ascii: " ")
    Marker.span(span.kind).entries[takesSpace ? 1 : 0].withUnsafeBufferPointer {
      counted.add($0, count: 1)
    }
  }

  /// Counts the words of several lines, each ended by LF or CR LF, the last perhaps by nothing.
  public mutating func add(lines: UnsafeBufferPointer<UInt8>) {
    LinesInMemory.forEach(in: lines) { add(utf8: $0) }
  }

  /// Adds what another builder has counted, such as the other language's.
  public mutating func merge(_ other: VocabularyBuilder) {
    lineCount += other.lineCount
    counted.merge(other.words())
  }

  /// All words that were seen.
  func words() -> WordCounts {
    var words = counted
    cutChunks(into: &words)
    return words
  }

  /// Cuts what is still to be cut.
  mutating func cutChunks() {
    cutChunks(into: &counted)
    chunks.removeAll()
  }

  private func cutChunks(into words: inout WordCounts) {
    chunks.forEach { chunk, count in
      segmenter.forEachPiece(ofChunk: chunk) { words.add($0, count: count) }
    }
  }
}

extension VocabularyBuilder {
  /// Makes a vocabulary from the counts.
  ///
  /// - Parameters:
  ///   - kind: What the texts of the vocabulary are.
  ///   - size: The most entries it may have, special and byte tokens included. Without it a
  ///     vocabulary of words or characters has no limit, and byte-pair encoding stops where too many
  ///     tokens would be too rare to be learnt (Gowda and May 2020), at 32,000 at the latest; a unigram
  ///     vocabulary becomes as large as that.
  ///   - minimumCount: Words, or characters, seen less often get no entry. By default 1; but 2 for
  ///     characters with byte fallback, so that the byte tokens too occur in training. With byte
  ///     fallback the rarest characters get none either where they would take more than half of the
  ///     `size` of a byte-pair or unigram vocabulary.
  ///   - usesByteFallback: Whether a character without an entry is spelled in bytes. By default yes
  ///     for characters, byte pairs and unigrams, no for words.
  ///   - minimumPairCount: Pairs of tokens seen less often are not merged.
  ///   - maximumMerges: The most merges of byte-pair encoding.
  ///   - threads: The threads that learn a unigram vocabulary; they do not change it.
  /// - Returns: The vocabulary; ids are by count descending, then by bytes ascending.
  /// - Throws: ``TextError/sizeTooSmall(requested:minimum:)``.
  public func build(
    kind: Vocabulary.Kind, size: Int? = nil, minimumCount: Int? = nil,
    usesByteFallback: Bool? = nil, minimumPairCount: Int? = nil, maximumMerges: Int? = nil,
    threads: Int = 1
  ) throws(TextError) -> Vocabulary {
    let usesByteFallback = usesByteFallback ?? (kind != .word)
    let minimumCount = minimumCount ?? (usesByteFallback && kind != .word ? 2 : 1)
    let fixed = Vocabulary.fixedCount(usesByteFallback: usesByteFallback)
    if let size, size <= fixed {
      throw .sizeTooSmall(requested: size, minimum: fixed + 1)
    }
    let markers = rules.markers.flatMap(\.entries)
    let room = (size.map { $0 - fixed } ?? Int(Int32.max) - fixed) - markers.count
    guard room > 0 else {
      throw .sizeTooSmall(requested: size ?? 0, minimum: fixed + markers.count + 1)
    }
    let allWords = words()
    let words = markers.isEmpty ? allWords : allWords.filter { !Marker.ends($0) }
    let atoms = kind == .word ? words.ranked() : characters(of: words)
    // Of many scripts the rarer characters are spelled in bytes, so that half of the entries are left
    // for what is longer.
    let leavesRoom = size != nil && usesByteFallback && (kind == .bytePair || kind == .unigram)
    let entries = atoms.prefix { $0.count >= minimumCount }
      .prefix(leavesRoom ? (room + 1) / 2 : room)
    var draft = VocabularyDraft(
      kind: kind, usesByteFallback: usesByteFallback, style: segmentation.style,
      texts: entries.map(\.bytes), merges: [])
    if kind == .bytePair {
      var learner = BytePairLearner(
        words: words, atoms: draft.texts, style: segmentation.style)
      let isFree = size == nil && maximumMerges == nil
      let sufficient = VocabularySize.sufficientCount(words: words.counts.reduce(0, +))
      learner.learn(
        maximumTokens: isFree ? max(VocabularySize.maximum - fixed, draft.texts.count) : room,
        maximumMerges: maximumMerges ?? .max,
        minimumPairCount: minimumPairCount ?? (isFree ? sufficient : 2))
      let kept =
        !isFree
        ? learner.merges.count
        : VocabularySize.mergesToKeep(
          learner.merges, counts: learner.mergeCounts, atoms: draft.texts.count,
          sufficient: sufficient)
      draft.merges = Array(learner.merges.prefix(kept))
      let last = draft.merges.map(\.result).max() ?? -1
      draft.texts = Array(learner.tokens.prefix(max(draft.texts.count, last + 1)))
    }
    if kind == .unigram {
      // Without a size, as many as byte pairs would have.
      var wanted = size ?? 0
      if size == nil {
        wanted = try build(
          kind: .bytePair, minimumCount: minimumCount, usesByteFallback: usesByteFallback
        ).count
      }
      draft.learnUnigram(size: wanted - fixed - markers.count, from: words, threads: threads)
    }
    draft.append(markers: markers)
    return draft.finished(countingIn: allWords)
  }

  /// Makes a vocabulary and joins it with this builder's normalisation and segmentation.
  ///
  /// - Parameters:
  ///   - kind: What the texts of the vocabulary are.
  ///   - size: The most entries it may have; without it, the corpus decides.
  ///   - minimumCount: Words, or characters, seen less often get no entry.
  ///   - usesByteFallback: Whether a character without an entry is spelled in bytes.
  ///   - minimumPairCount: Pairs of tokens seen less often are not merged.
  ///   - maximumMerges: The most merges of byte-pair encoding.
  ///   - threads: The threads that learn a unigram vocabulary.
  /// - Returns: A pipeline ready to encode; see `build` for the defaults.
  /// - Throws: ``TextError/sizeTooSmall(requested:minimum:)``.
  public func buildPipeline(
    kind: Vocabulary.Kind, size: Int? = nil, minimumCount: Int? = nil,
    usesByteFallback: Bool? = nil, minimumPairCount: Int? = nil, maximumMerges: Int? = nil,
    threads: Int = 1
  ) throws(TextError) -> TextPipeline {
    let vocabulary = try build(
      kind: kind, size: size, minimumCount: minimumCount, usesByteFallback: usesByteFallback,
      minimumPairCount: minimumPairCount, maximumMerges: maximumMerges, threads: threads)
    return TextPipeline(
      normalization: normalization, segmentation: segmentation, rules: rules,
      vocabulary: vocabulary)
  }

  /// The tokens of a vocabulary with how often each occurs in what this builder has seen.
  ///
  /// - Parameters:
  ///   - vocabulary: A vocabulary, perhaps of more text than this.
  ///   - threshold: Tokens that occur less often here are not to be used; 0 allows all.
  /// - Returns: A vocabulary with the same ids.
  public func recount(_ vocabulary: Vocabulary, threshold: Int = 0) -> Vocabulary {
    var result = vocabulary
    result.threshold = 0
    result.counts = result.tokenCounts(in: words())
    result.threshold = threshold
    return result
  }

  /// The grapheme clusters of all words with their counts, in the vocabulary's order.
  private func characters(of words: WordCounts) -> [CountedBytes] {
    let graphemes = GraphemeSplitter(segmentation.style)
    var characters = WordCounts()
    words.forEach { word, count in
      graphemes.split(word)
      var start = 0
      for end in graphemes.ends {
        characters.add(UnsafeBufferPointer(rebasing: word[start..<Int(end)]), count: count)
        start = Int(end)
      }
    }
    return characters.ranked()
  }
}
