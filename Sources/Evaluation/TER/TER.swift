/// Translation edit rate (Snover et al., 2006): edits and shifts for each reference word.
///
/// A segment's edits are those of the best reference, its length the mean over the references.
/// The search for shifts is a heuristic; it is `sacrebleu`'s, which follows Tercom.
public struct TER: Metric {
  /// Whether punctuation is separated and entities are decoded.
  public var normalized: Bool
  /// Whether punctuation is removed.
  public var noPunctuation: Bool
  /// Whether `normalized` and `noPunctuation` know Chinese and Japanese characters.
  public var asianSupport: Bool
  /// Whether case matters.
  public var caseSensitive: Bool

  /// TER; without arguments, `sacrebleu`'s default: lower-cased, cut at white space.
  ///
  /// - Parameters:
  ///   - normalized: Whether punctuation is separated and entities are decoded.
  ///   - noPunctuation: Whether punctuation is removed.
  ///   - asianSupport: Whether both of these know Chinese and Japanese characters.
  ///   - caseSensitive: Whether case matters.
  public init(
    normalized: Bool = false, noPunctuation: Bool = false, asianSupport: Bool = false,
    caseSensitive: Bool = false
  ) {
    self.normalized = normalized
    self.noPunctuation = noPunctuation
    self.asianSupport = asianSupport
    self.caseSensitive = caseSensitive
  }

  /// Always `TER`.
  public var name: String { "TER" }
  /// Edits and reference length.
  public var statisticsCount: Int { 2 }
  /// Smaller is better.
  public var higherIsBetter: Bool { false }

  /// Case, tokenizer, normalisation, punctuation and Asian support.
  public var signatureItems: [(key: String, value: String)] {
    [
      ("case", caseSensitive ? "mixed" : "lc"), ("tok", "tercom"),
      ("norm", normalized ? "yes" : "no"), ("punct", noPunctuation ? "no" : "yes"),
      ("asian", asianSupport ? "yes" : "no"),
    ]
  }

  /// A reader with its own scratch memory.
  public func makeSegmentReader() -> any SegmentReader { TERReader(self) }

  /// TER of summed statistics.
  public func evaluate(_ statistics: [Double]) -> (score: Double, details: String) {
    let (edits, length) = (statistics[0], statistics[1])
    if length > 0 { return (100 * (edits / length), "") }
    return (edits > 0 ? 100 : 0, "")
  }
}

/// Tokenises a segment and counts its edits.
final class TERReader: SegmentReader {
  private let lowerCaser: LowerCaser?
  private var tokenizer: TercomTokenizer
  private var tokens = TokenTable()
  private var hypothesis = ScratchBuffer<Int32>()
  private var reference = ScratchBuffer<Int32>()
  private var search = ShiftSearch()

  init(_ metric: TER) {
    lowerCaser = metric.caseSensitive ? nil : LowerCaser()
    tokenizer = TercomTokenizer(metric)
  }

  func read(
    hypothesis text: UnsafeBufferPointer<UInt8>, references: [UnsafeBufferPointer<UInt8>],
    into statistics: UnsafeMutablePointer<Double>
  ) {
    tokenize(text, isReference: false, &hypothesis)
    var fewest = Int.max
    var lengths = 0
    for candidate in references {
      tokenize(candidate, isReference: true, &reference)
      lengths += reference.count
      fewest = min(fewest, search.edits(hypothesis.contents, reference.contents))
    }
    statistics[0] = Double(fewest)
    statistics[1] = Double(lengths) / Double(references.count)
  }

  private func tokenize(
    _ text: UnsafeBufferPointer<UInt8>, isReference: Bool, _ ids: inout ScratchBuffer<Int32>
  ) {
    ids.count = 0
    let trimmed = WhiteSpace.trimmingEnd(text)
    let cased = lowerCaser.map { $0(trimmed) } ?? trimmed
    let spaced =
      isReference ? tokenizer.tokenizeReference(cased) : tokenizer.tokenize(cased)
    guard let base = spaced.baseAddress else { return }
    WhiteSpace.forEachWord(in: spaced) { start, end in
      ids.append(tokens.intern(base + start, end - start))
    }
  }
}
