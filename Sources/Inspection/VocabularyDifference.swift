public import DragomanText

/// In what two vocabularies differ.
public struct VocabularyDifference: Codable, Equatable, Sendable {
  /// A setting with different values.
  public struct Setting: Codable, Equatable, Sendable {
    /// What it sets.
    public let name: String
    /// The value of the first vocabulary.
    public let first: String
    /// The value of the second one.
    public let second: String
  }

  /// The settings that differ.
  public let settings: [Setting]
  /// The entries of the first vocabulary.
  public let firstSize: Int
  /// The entries of the second one.
  public let secondSize: Int
  /// Entries that both have.
  public let shared: Int
  /// How many of these have another id.
  public let renumbered: Int
  /// Entries of the first vocabulary alone, by id.
  public let onlyFirst: Listing<InspectedEntry>
  /// Entries of the second one alone.
  public let onlySecond: Listing<InspectedEntry>
  /// Merges that both have.
  public let sharedMerges: Int
  /// Merges of the first vocabulary alone.
  public let mergesOnlyFirst: Int
  /// Merges of the second one alone.
  public let mergesOnlySecond: Int
  /// How many merges are the same, in the same order, from the beginning.
  public let commonBeginning: Int

  /// Compares two vocabularies.
  ///
  /// - Parameters:
  ///   - first: The first.
  ///   - second: The second.
  ///   - listed: How many entries to list.
  public init(_ first: TextPipeline, _ second: TextPipeline, listed: Int = 10) {
    settings = Self.settings(first, second)
    let (left, right) = (first.vocabulary, second.vocabulary)
    firstSize = left.count
    secondSize = right.count
    let ids = Dictionary(
      uniqueKeysWithValues: (0..<Int32(right.count)).map { (right.token(at: $0), $0) })
    var onlyFirst: [InspectedEntry] = []
    var found = Set<Int32>()
    var renumbered = 0
    for id in 0..<Int32(left.count) {
      guard let other = ids[left.token(at: id)] else {
        onlyFirst.append(InspectedEntry(id, in: left))
        continue
      }
      found.insert(other)
      if other != id { renumbered += 1 }
    }
    self.renumbered = renumbered
    shared = found.count
    self.onlyFirst = Listing(onlyFirst, first: listed)
    onlySecond = Listing(
      (0..<Int32(right.count)).filter { !found.contains($0) }
        .map { InspectedEntry($0, in: right) }, first: listed)
    let merges = (Self.merges(left), Self.merges(right))
    sharedMerges = Set(merges.0).intersection(merges.1).count
    mergesOnlyFirst = merges.0.count - sharedMerges
    mergesOnlySecond = merges.1.count - sharedMerges
    commonBeginning = zip(merges.0, merges.1).prefix { $0 == $1 }.count
  }

  private static func settings(_ first: TextPipeline, _ second: TextPipeline) -> [Setting] {
    func values(_ pipeline: TextPipeline) -> [(String, String)] {
      [
        ("kind", pipeline.vocabulary.kind.rawValue),
        ("normalization", pipeline.normalization.rawValue),
        ("rules", pipeline.rules.summary),
        ("segmentation", pipeline.segmentation.name),
        ("locale", pipeline.segmentation.locale ?? "none"),
        ("threshold", "\(pipeline.vocabulary.threshold)"),
        ("byte fallback", pipeline.vocabulary.usesByteFallback ? "yes" : "no"),
        ("ICU", pipeline.icuVersion),
      ]
    }
    return zip(values(first), values(second)).filter { $0.1 != $1.1 }
      .map { Setting(name: $0.0, first: $0.1, second: $1.1) }
  }

  private struct Merge: Hashable {
    let left: [UInt8]
    let right: [UInt8]
  }

  private static func merges(_ vocabulary: Vocabulary) -> [Merge] {
    vocabulary.merges.map {
      Merge(left: vocabulary.token(at: $0.left).bytes, right: vocabulary.token(at: $0.right).bytes)
    }
  }
}

/// How two vocabularies cut the same text.
public struct SegmentationDifference: Codable, Equatable, Sendable {
  /// A word that is cut in two ways.
  public struct Word: Codable, Equatable, Sendable {
    /// The word as a vocabulary file would write it.
    public let word: String
    /// How often it occurs.
    public let count: Int
    /// Its tokens under the first vocabulary.
    public let first: [String]
    /// Its tokens under the second one.
    public let second: [String]
  }

  /// The words and signs of the text, as the first vocabulary's rules cut them.
  public let words: Int
  /// The tokens under the first vocabulary.
  public let firstTokens: Int
  /// The tokens under the second one.
  public let secondTokens: Int
  /// Words cut differently, the most frequent first; nil where the two do not see the same words in the
  /// text, since they normalise it or find words in different ways.
  public let differing: Listing<Word>?
  /// How many words in the running text are cut differently; nil where ``differing`` is.
  public let differingOccurrences: Int?
}

/// Counts, line by line, how two vocabularies cut a text: word by word, where they see the same words.
public struct SegmentationComparison {
  private let segmenter: TextSegmenter
  /// How the second finds words, and both encode text, where that may differ from the first.
  private var others: (segmenter: TextSegmenter, first: TextEncoder, second: TextEncoder)?
  private var tokens = (first: 0, second: 0)
  /// Whether both have found the same words so far.
  private var seesTheSame = true
  private var first: PieceInspector
  private var second: PieceInspector
  private var table = ByteTable()
  private var counts: [Int] = []

  /// Compares two pipelines; words are counted as the first finds them.
  public init(_ first: TextPipeline, _ second: TextPipeline) {
    func segmenter(_ pipeline: TextPipeline) -> TextSegmenter {
      TextSegmenter(
        normalization: pipeline.normalization, segmentation: pipeline.segmentation,
        rules: pipeline.rules)
    }
    self.segmenter = segmenter(first)
    self.first = PieceInspector(first.vocabulary)
    self.second = PieceInspector(second.vocabulary)
    let isTheSame =
      first.normalization == second.normalization && first.rules == second.rules
      && first.segmentation == second.segmentation
    others = isTheSame ? nil : (segmenter(second), first.makeEncoder(), second.makeEncoder())
  }

  /// Counts the words of a line; malformed UTF-8 reads as U+FFFD.
  public mutating func add(utf8: UnsafeBufferPointer<UInt8>) {
    if let others {
      tokens.first += others.first.encode(utf8: utf8).count
      tokens.second += others.second.encode(utf8: utf8).count
      seesTheSame = seesTheSame && pieces(of: utf8, segmenter) == pieces(of: utf8, others.segmenter)
    }
    segmenter.forEachPiece(of: utf8) { piece in
      let (index, isNew) = table.insert(piece)
      if isNew { counts.append(0) }
      counts[index] += 1
    }
  }

  private func pieces(
    of line: UnsafeBufferPointer<UInt8>, _ segmenter: TextSegmenter
  ) -> [[UInt8]] {
    var pieces: [[UInt8]] = []
    segmenter.forEachPiece(of: line) { pieces.append(Array($0)) }
    return pieces
  }

  /// What was found.
  ///
  /// - Parameter listed: How many words to list.
  /// - Returns: The differences.
  public mutating func difference(listed: Int = 10) -> SegmentationDifference {
    var words = 0
    var sums = (first: 0, second: 0)
    var differing: [SegmentationDifference.Word] = []
    for (index, count) in counts.enumerated() {
      let piece = Array(table[index])
      if !piece.withUnsafeBufferPointer(TextSegmenter.isSpace) { words += count }
      guard seesTheSame else { continue }
      let ids = (first.ids(of: piece), second.ids(of: piece))
      sums.first += count * ids.0.count
      sums.second += count * ids.1.count
      let names = (
        ids.0.map { "\(first.vocabulary.token(at: $0))" },
        ids.1.map { "\(second.vocabulary.token(at: $0))" }
      )
      guard names.0 != names.1 else { continue }
      differing.append(
        SegmentationDifference.Word(
          word: TokenEscaping.written(piece), count: count, first: names.0, second: names.1))
    }
    if others != nil { sums = tokens }
    differing.sort { ($1.count, $0.word) < ($0.count, $1.word) }
    return SegmentationDifference(
      words: words, firstTokens: sums.first, secondTokens: sums.second,
      differing: seesTheSame ? Listing(differing, first: listed) : nil,
      differingOccurrences: seesTheSame ? differing.reduce(0) { $0 + $1.count } : nil)
  }
}
