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
  private var words = ByteTable()
  private var counts: [Int] = []  // by word
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

  /// How many different words were seen.
  public var wordTypeCount: Int { counts.count }
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
    segmenter.segment(line)
    segmenter.text.withUnsafeBufferPointer { text in
      var start = 0
      for end in segmenter.ends {
        add(UnsafeBufferPointer(rebasing: text[start..<Int(end)]), count: 1)
        start = Int(end)
      }
    }
    for span in segmenter.spans { add(span) }
  }

  /// Counts a protected span as the marker that it may become, too.
  private mutating func add(_ span: PlacedSpan) {
    let start = span.range.lowerBound
    let takesSpace =
      segmentation.addsLeadingSpace && segmenter.normalText[start - 1] == UInt8(ascii: " ")
    Marker.span(span.kind).entries[takesSpace ? 1 : 0].withUnsafeBufferPointer { add($0, count: 1) }
  }

  /// Adds what another builder has counted, such as the other language's.
  public mutating func merge(_ other: VocabularyBuilder) {
    lineCount += other.lineCount
    for index in 0..<other.words.count {
      other.words.withBytes(at: index) { add($0, count: other.counts[index]) }
    }
  }

  private mutating func add(_ word: UnsafeBufferPointer<UInt8>, count: Int) {
    let (index, isNew) = words.insert(word)
    if isNew { counts.append(count) } else { counts[index] += count }
  }
}

extension VocabularyBuilder {
  /// Makes a vocabulary from the counts.
  ///
  /// - Parameters:
  ///   - kind: What the texts of the vocabulary are.
  ///   - size: The most entries it may have, special and byte tokens included. Without it a
  ///     vocabulary of words or characters has no limit, and byte-pair encoding stops where too many
  ///     tokens would be too rare to be learnt (Gowda and May 2020), at 32,000 at the latest.
  ///   - minimumCount: Words, or characters, seen less often get no entry. By default 1; but 2 for
  ///     characters with byte fallback, so that the byte tokens too occur in training.
  ///   - usesByteFallback: Whether a character without an entry is spelled in bytes. By default yes
  ///     for characters and byte pairs, no for words.
  ///   - minimumPairCount: Pairs of tokens seen less often are not merged.
  ///   - maximumMerges: The most merges of byte-pair encoding.
  /// - Returns: The vocabulary; ids are by count descending, then by bytes ascending.
  /// - Throws: ``TextError/sizeTooSmall(requested:minimum:)``.
  public func build(
    kind: Vocabulary.Kind, size: Int? = nil, minimumCount: Int? = nil,
    usesByteFallback: Bool? = nil, minimumPairCount: Int? = nil, maximumMerges: Int? = nil
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
    let atoms = kind == .word ? textWords() : characters()
    let entries = atoms.prefix { $0.count >= minimumCount }.prefix(room)
    var draft = VocabularyDraft(
      kind: kind, usesByteFallback: usesByteFallback, style: segmentation.style,
      texts: entries.map(\.bytes), merges: [])
    if kind == .bytePair {
      var learner = BytePairLearner(
        words: textWords(), atoms: draft.texts, style: segmentation.style)
      let isFree = size == nil && maximumMerges == nil
      let sufficient = VocabularySize.sufficientCount(words: counts.reduce(0, +))
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
    draft.texts += markers
    return draft.finished(countingIn: sortedWords())
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
  /// - Returns: A pipeline ready to encode; see `build` for the defaults.
  /// - Throws: ``TextError/sizeTooSmall(requested:minimum:)``.
  public func buildPipeline(
    kind: Vocabulary.Kind, size: Int? = nil, minimumCount: Int? = nil,
    usesByteFallback: Bool? = nil, minimumPairCount: Int? = nil, maximumMerges: Int? = nil
  ) throws(TextError) -> TextPipeline {
    let vocabulary = try build(
      kind: kind, size: size, minimumCount: minimumCount, usesByteFallback: usesByteFallback,
      minimumPairCount: minimumPairCount, maximumMerges: maximumMerges)
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
    result.counts = result.tokenCounts(in: sortedWords())
    result.threshold = threshold
    return result
  }

  private func sortedWords() -> [CountedBytes] {
    CountedBytes.ranked(words: words, counts: counts)
  }

  /// The words that are no markers.
  private func textWords() -> [CountedBytes] {
    rules.markers.isEmpty ? sortedWords() : sortedWords().filter { !Marker.ends($0.bytes) }
  }

  /// The grapheme clusters of all words with their counts, in the vocabulary's order.
  private func characters() -> [CountedBytes] {
    let graphemes = GraphemeSplitter(segmentation.style)
    var table = ByteTable()
    var totals: [Int] = []
    for index in 0..<words.count {
      words.withBytes(at: index) { word in
        guard !Marker.ends(word) else { return }
        graphemes.split(word)
        var start = 0
        for end in graphemes.ends {
          let (atom, isNew) = table.insert(UnsafeBufferPointer(rebasing: word[start..<Int(end)]))
          if isNew { totals.append(0) }
          totals[atom] += counts[index]
          start = Int(end)
        }
      }
    }
    return CountedBytes.ranked(words: table, counts: totals)
  }
}
