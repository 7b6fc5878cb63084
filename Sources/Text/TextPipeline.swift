/// Everything between a text and its token ids: normalisation, segmentation, vocabulary.
///
///     let pipeline = try TextPipeline(contentsOf: "vocab/en-es.vocab")
///     let ids = pipeline.encode("Where is the station?")
///     pipeline.decode(ids)  // "Where is the station?"
///
/// On its way from bytes to ids a text passes, in this order:
///
/// 1. ``UTF8Validation``: what is malformed becomes U+FFFD.
/// 2. ``Normalization``: canonical spellings, by ICU; and ``TextRules`` where one wants more.
/// 3. ``TextSegmenter``: words, characters, or tokens between spaces. Their concatenation is the
///    text with one space before it, so that nothing is lost.
/// 4. ``Vocabulary``: a piece is looked up whole, or split into grapheme clusters, or merged from
///    these by byte-pair encoding; what has no entry is spelled in bytes or unknown.
///
/// A translation model keeps one for each side. With byte fallback (or with all of a text's
/// characters in the vocabulary), `decode(encode(text))` is `normalize(text)` byte by byte.
public struct TextPipeline: Sendable, Equatable {
  /// The form that text is brought into first.
  public var normalization: Normalization
  /// How text is cut into pieces.
  ///
  /// For a vocabulary of two languages, set each side's locale here.
  public var segmentation: Segmentation
  /// What else happens to text.
  public var rules: TextRules
  /// The tokens.
  public var vocabulary: Vocabulary
  /// The version of ICU that cut the text from which the vocabulary was built.
  public var icuVersion: String

  /// Creates a pipeline from its parts.
  public init(
    normalization: Normalization = .nfc, segmentation: Segmentation,
    rules: TextRules = TextRules(), vocabulary: Vocabulary, icuVersion: String = ICU.version
  ) {
    self.normalization = normalization
    self.segmentation = segmentation
    self.rules = rules
    self.vocabulary = vocabulary
    self.icuVersion = icuVersion
  }
}

extension TextPipeline {
  /// Makes an encoder for one thread.
  public func makeEncoder() -> TextEncoder { TextEncoder(self) }

  /// The ids of one text, without `<s>` and `</s>`.
  ///
  /// Opens ICU anew each time, which is slow: for many texts, keep a ``TextEncoder``.
  public func encode(_ text: String) -> [Int32] { makeEncoder().encode(text) }

  /// The ids of one text, without `<s>` and `</s>`; malformed UTF-8 reads as U+FFFD.
  public func encode(utf8: some Sequence<UInt8>) -> [Int32] {
    Array(utf8).withUnsafeBufferPointer { makeEncoder().encode(utf8: $0) }
  }

  /// The text that ids stand for.
  ///
  /// - Parameters:
  ///   - ids: Ids of the vocabulary; special tokens contribute nothing.
  ///   - unknown: What to put where `<unk>` stands.
  /// - Returns: The text; byte tokens that form no well-formed UTF-8 become U+FFFD.
  public func decode(_ ids: some Sequence<Int32>, unknown: String = "") -> String {
    let unknown = Array(unknown.utf8)
    return String(decoding: TextDecoder(self).decode(ids, unknown: unknown).bytes, as: UTF8.self)
  }

  /// A text as the vocabulary sees it, after Unicode normalisation and what ``TextRules`` changes.
  public func normalize(_ text: String) -> String {
    var bytes: [UInt8] = []
    var text = text
    text.withUTF8 { Normalizer(normalization, rules: rules).append($0, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }
}
