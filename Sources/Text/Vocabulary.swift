/// The tokens of a text pipeline, each with its id and how often it was seen.
///
/// Ids 0 to 3 are the special tokens, then come the 256 byte tokens if there are any, then the
/// texts, by count descending and, where counts are equal, by bytes ascending. A text that reads
/// `<s>` is an ordinary text and never the special token.
public struct Vocabulary: Sendable, Equatable {
  /// What the texts of a vocabulary are.
  public enum Kind: String, Hashable, Sendable, Codable, CaseIterable {
    /// Whole words; a word that is not there is unknown.
    case word
    /// Grapheme clusters.
    case character
    /// Parts of words, merged from characters by frequency (Sennrich et al. 2016).
    case bytePair = "bpe"
    /// Parts of words with probabilities; the most probable way to cut a word is taken (Kudo 2018).
    case unigram
  }

  /// A step of byte-pair encoding: where `left` stands before `right`, both become `result`.
  public struct Merge: Hashable, Sendable {
    /// The id of the first token.
    public let left: Int32
    /// The id of the second token.
    public let right: Int32
    /// The id of the token whose bytes are those of both.
    public let result: Int32
  }

  /// What the texts are.
  public let kind: Kind
  /// Whether a character without an entry is spelled in byte tokens, and nothing is unknown.
  public let usesByteFallback: Bool
  /// The steps of byte-pair encoding in the order in which they were learnt; empty for other kinds.
  public let merges: [Merge]
  /// The natural logarithm of each text's probability, in the order of their ids; empty for kinds other
  /// than `unigram`.
  public let logProbabilities: [Float]
  /// Tokens seen less often are not used: they are split again into those they were merged from.
  ///
  /// A token that one language of a joint vocabulary hardly has would be a word that the network
  /// hardly ever sees (Sennrich et al. 2017, section 3.1). 0 is the default, and changes nothing.
  public var threshold = 0
  /// How its texts show where words begin and end.
  var style = WordStyle.spaceBefore
  /// Whether some of its texts are markers.
  let hasMarkers: Bool
  private let texts: ByteTable
  var counts: [Int]  // by id

  /// Creates a vocabulary from texts in the order of their ids, with the counts of the special and
  /// byte tokens (`fixedCounts`) and of the texts; a unigram vocabulary has a log probability for each.
  init(
    kind: Kind, usesByteFallback: Bool, fixedCounts: [Int], texts: ByteTable, textCounts: [Int],
    merges: [Merge] = [], logProbabilities: [Float] = []
  ) {
    let fixed = Vocabulary.fixedCount(usesByteFallback: usesByteFallback)
    precondition(fixedCounts.count == fixed, "\(fixedCounts.count) counts for \(fixed) tokens")
    precondition(
      textCounts.count == texts.count, "\(textCounts.count) counts, \(texts.count) texts")
    precondition(
      logProbabilities.count == (kind == .unigram ? texts.count : 0),
      "\(logProbabilities.count) probabilities, \(texts.count) texts")
    self.kind = kind
    self.usesByteFallback = usesByteFallback
    self.merges = merges
    self.logProbabilities = logProbabilities
    self.texts = texts
    hasMarkers = Marker.all.contains { marker in
      marker.entries[0].withUnsafeBufferPointer { texts.index(of: $0) } != nil
    }
    counts = fixedCounts + textCounts
  }
}

extension Vocabulary {
  /// Whether each id is the same token in another vocabulary, however often each has been seen.
  public func hasTokens(of other: Vocabulary) -> Bool {
    usesByteFallback == other.usesByteFallback && texts == other.texts
  }

  /// The number of tokens of all kinds; ids are below it.
  public var count: Int { counts.count }

  /// The id of the first text.
  public var firstTextID: Int32 {
    Int32(Vocabulary.fixedCount(usesByteFallback: usesByteFallback))
  }

  /// How many tokens stand before the texts.
  static func fixedCount(usesByteFallback: Bool) -> Int {
    SpecialToken.count + (usesByteFallback ? 256 : 0)
  }

  /// How often a token was seen in the text that the vocabulary was built from.
  public func count(at id: Int32) -> Int {
    checkBounds(id)
    return counts[Int(id)]
  }

  /// The natural logarithm of a text's probability, in a unigram vocabulary.
  public func logProbability(at id: Int32) -> Float? {
    checkBounds(id)
    return kind == .unigram && id >= firstTextID ? logProbabilities[Int(id - firstTextID)] : nil
  }

  /// The id of a text with exactly these bytes.
  public func id(of text: UnsafeBufferPointer<UInt8>) -> Int32? {
    texts.index(of: text).map { Int32($0) + firstTextID }
  }

  /// The id of a text with exactly these bytes.
  public func id(of text: [UInt8]) -> Int32? {
    text.withUnsafeBufferPointer { id(of: $0) }
  }

  /// The id of a text with exactly the UTF-8 bytes of a string, such as `" house"`.
  public func id(of text: String) -> Int32? {
    id(of: Array(text.utf8))
  }

  /// The id of a byte token, if there are such.
  public func id(ofByte byte: UInt8) -> Int32? {
    usesByteFallback ? Int32(SpecialToken.count) + Int32(byte) : nil
  }

  /// The byte that a token stands for, if it is a byte token.
  public func byte(at id: Int32) -> UInt8? {
    let isByte = id >= SpecialToken.count && id < firstTextID
    return isByte ? UInt8(id - Int32(SpecialToken.count)) : nil
  }

  /// The token with an id.
  ///
  /// - Parameter id: At least 0 and less than `count`.
  /// - Returns: The token's bytes and kind.
  public func token(at id: Int32) -> Token {
    checkBounds(id)
    if id < SpecialToken.count {
      return Token(bytes: Array(SpecialToken.names[Int(id)].utf8), kind: .special)
    }
    if let byte = byte(at: id) { return Token(bytes: [byte], kind: .byte) }
    return Token(bytes: Array(texts[Int(id - firstTextID)]), kind: .text)
  }

  /// Appends what a token contributes to a text; special tokens contribute nothing.
  func appendBytes(at id: Int32, to bytes: inout [UInt8]) {
    checkBounds(id)
    if let byte = byte(at: id) {
      bytes.append(byte)
    } else if id >= firstTextID {
      bytes.append(contentsOf: texts[Int(id - firstTextID)])
    }
  }

  /// The number of bytes of a text or byte token, 0 for a special one.
  func byteCount(at id: Int32) -> Int {
    if id >= firstTextID { return texts.length(at: Int(id - firstTextID)) }
    return id < SpecialToken.count ? 0 : 1
  }

  private func checkBounds(_ id: Int32) {
    precondition(id >= 0 && id < count, "token id \(id) in a vocabulary of \(count)")
  }
}
