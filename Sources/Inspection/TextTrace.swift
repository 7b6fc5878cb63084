public import DragomanText

/// The way of one text through a pipeline and back, with the rule that acted at each place.
public struct TextTrace: Codable, Equatable, Sendable {
  /// A place in a text.
  public struct Place: Codable, Equatable, Sendable {
    /// The first byte.
    public let start: Int
    /// The byte after the last.
    public let end: Int
    /// The first character (Unicode scalar).
    public let firstCharacter: Int
    /// The character after the last.
    public let endCharacter: Int
  }

  /// Something that normalisation changed.
  public struct Change: Codable, Equatable, Sendable {
    /// Where it stands in the raw text.
    public let place: Place
    /// The characters before, such as "U+0065 U+0301".
    public let from: String
    /// The characters after.
    public let to: String
    /// The rule, such as "nfc".
    public let rule: String
  }

  /// A word, number, sign or white space.
  public struct Word: Codable, Equatable, Sendable {
    /// The text, without the space that it took along.
    public let text: String
    /// Where it stands in the raw text.
    public let place: Place
    /// What it is.
    public let kind: TextPiece.Kind
    /// Whether it took along the space before it.
    public let followsSpace: Bool
    /// The rule that cut it out, such as "ICU dictionary".
    public let rule: String
  }

  /// A token.
  public struct TracedToken: Codable, Equatable, Sendable {
    /// The id.
    public let id: Int32
    /// The token as the vocabulary file writes it.
    public let token: String
    /// Where it stands in the raw text.
    public let place: Place
    /// How the vocabulary came to it, such as "merges 12, 40".
    public let rule: String
  }

  /// The raw text; malformed bytes read as U+FFFD.
  public let raw: String
  /// What normalisation changed.
  public let changes: [Change]
  /// The text after normalisation.
  public let normalized: String
  /// The words.
  public let words: [Word]
  /// The tokens.
  public let tokens: [TracedToken]
  /// The ids.
  public let ids: [Int32]
  /// What the ids are decoded to.
  public let decoded: String
  /// Whether that is the normalised text, byte by byte.
  public let isLossless: Bool
}

extension TextTrace {
  /// Follows a text.
  ///
  /// - Parameters:
  ///   - raw: The text, of any bytes.
  ///   - pipeline: The pipeline.
  public init(_ raw: [UInt8], through pipeline: TextPipeline) {
    let text = String(decoding: raw, as: UTF8.self)
    let map = OffsetMap(raw, through: pipeline)
    let encoder = pipeline.makeEncoder()
    let pieces = encoder.pieces(of: text)
    let placed = encoder.tokens(of: text)
    let rawPlace = { (bytes: Range<Int>) -> Place in
      let characters = map.characters(bytes)
      return Place(
        start: bytes.lowerBound, end: bytes.upperBound, firstCharacter: characters.lowerBound,
        endCharacter: characters.upperBound)
    }
    let place = { (normal: Range<Int>) -> Place in rawPlace(map.raw(normal)) }
    self.raw = text
    let names = RuleNames(pipeline)
    changes = map.chunks.filter { $0.isChanged || $0.span != nil }.map { chunk in
      Change(
        place: rawPlace(chunk.raw),
        from: chunk.isMalformed
          ? Self.hexadecimal(raw[chunk.raw])
          : chunk.span != nil ? chunk.rawText : Self.codes(chunk.rawText),
        to: chunk.span != nil ? chunk.normalText : Self.codes(chunk.normalText),
        rule: names.rule(of: chunk))
    }
    normalized = pipeline.normalize(text)
    words = pieces.map { piece in
      Word(
        text: piece.text, place: place(piece.range), kind: piece.kind,
        followsSpace: piece.followsSpace, rule: Self.rule(of: piece, in: pipeline))
    }
    let rules = TokenRules(pipeline).rules(of: text)
    tokens = placed.enumerated().map { index, token in
      TracedToken(
        id: token.id, token: "\(token.token)", place: place(token.range),
        rule: index < rules.count ? rules[index] : "")
    }
    ids = placed.map(\.id)
    decoded = pipeline.decode(ids)
    isLossless = decoded.utf8.elementsEqual(normalized.utf8)
  }

  private static let dictionaryScripts: Set<String> = [
    "Thai", "Lao", "Khmer", "Myanmar", "Han", "Hiragana", "Katakana",
  ]

  private static func rule(of piece: TextPiece, in pipeline: TextPipeline) -> String {
    switch pipeline.segmentation {
    case .characters: return "grapheme cluster"
    case .spaces, .spacesAfter: return "between spaces"
    case .words:
      if piece.kind == .protected { return "protected" }
      var scripts = ScriptCounts()
      scripts.add(piece.text)
      let script = scripts.dominant?.name ?? ""
      if piece.kind == .space { return "white space" }
      return dictionaryScripts.contains(script) ? "ICU dictionary (\(script))" : "ICU word rules"
    }
  }

  private static func codes(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      let digits = String(scalar.value, radix: 16, uppercase: true)
      return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    }.joined(separator: " ")
  }

  private static func hexadecimal(_ bytes: ArraySlice<UInt8>) -> String {
    bytes.map { byte in
      let digits = String(byte, radix: 16, uppercase: true)
      return "<" + (digits.count == 1 ? "0" : "") + digits + ">"
    }.joined()
  }
}

/// How a vocabulary comes to each token of a text.
struct TokenRules {
  private let pipeline: TextPipeline
  private let history: MergeHistory
  private let inspector: PieceInspector

  init(_ pipeline: TextPipeline) {
    self.pipeline = pipeline
    inspector = PieceInspector(pipeline.vocabulary)
    history = MergeHistory(pipeline.vocabulary)
  }

  /// One rule for each token, in order.
  func rules(of text: String) -> [String] {
    let segmenter = TextSegmenter(
      normalization: pipeline.normalization, segmentation: pipeline.segmentation,
      rules: pipeline.rules)
    var rules: [String] = []
    var text = text
    text.withUTF8 {
      segmenter.forEachPiece(of: $0) { rules += self.rules(ofPiece: Array($0)) }
    }
    return rules
  }

  /// One rule for each token of a piece.
  func rules(ofPiece piece: [UInt8]) -> [String] {
    let vocabulary = pipeline.vocabulary
    if let marker = MarkerNames.rule(ofPiece: piece) { return [marker] }
    guard vocabulary.kind == .bytePair else {
      var inspector = inspector
      return inspector.ids(of: piece).map { id in
        vocabulary.logProbability(at: id).map { "log probability \($0)" }
          ?? rule(ofCharacter: id)
      }
    }
    return history.tokens(of: piece).flatMap { token in
      let parts = inspector.parts(of: token.id)
      guard parts.count == 1 else {
        return parts.map { _ in "split off \(vocabulary.token(at: token.id)), which is rare" }
      }
      return [rule(of: token.id, mergedBy: token.ranks.sorted())]
    }
  }

  private func rule(of id: Int32, mergedBy ranks: [Int]) -> String {
    guard let first = ranks.first else { return rule(ofCharacter: id) }
    return ranks.count == 1
      ? "merge \(first)" : "merges " + ranks.map(String.init).joined(separator: ", ")
  }

  private func rule(ofCharacter id: Int32) -> String {
    if id == SpecialToken.unknown { return "no entry" }
    if pipeline.vocabulary.byte(at: id) != nil { return "byte, no entry" }
    return pipeline.vocabulary.kind == .word ? "entry" : "character"
  }
}
