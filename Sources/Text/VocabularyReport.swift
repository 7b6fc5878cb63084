/// What a vocabulary consists of, for `vocab inspect`.
public struct VocabularyReport: Codable, Equatable, Sendable {
  /// How many entries there are of each sort.
  public struct Sizes: Codable, Equatable, Sendable {
    /// Special tokens.
    public var special = 0
    /// Byte tokens.
    public var byte = 0
    /// Characters, merged from nothing smaller.
    public var character = 0
    /// Results of merges.
    public var subword = 0
    /// Words of a word vocabulary.
    public var word = 0
    /// Texts of any sort that begin with a space, and so begin a word.
    public var wordInitial = 0
  }

  /// An entry to look at.
  public struct Entry: Codable, Equatable, Sendable {
    /// The id.
    public let id: Int32
    /// The token as the vocabulary file writes it.
    public let token: String
    /// How often it was seen when the vocabulary was built.
    public let count: Int
  }

  /// The number of entries of all sorts.
  public let size: Int
  /// The number of entries of each sort.
  public let sizes: Sizes
  /// The number of merges.
  public let merges: Int
  /// The sum of all counts: the tokens of the text from which the vocabulary was built.
  public let tokens: Int
  /// How many of these tokens were `<unk>`.
  public let unknownTokens: Int
  /// How many of these tokens were bytes.
  public let byteTokens: Int
  /// Texts seen once.
  public let singletons: Int
  /// Texts never seen: steps on the way to longer ones.
  public let unseen: Int
  /// The texts seen most often.
  public let mostFrequent: [Entry]
  /// The texts with the most characters (Unicode scalars), the more frequent first.
  public let longest: [Entry]

  /// Examines a vocabulary.
  ///
  /// - Parameters:
  ///   - vocabulary: The vocabulary.
  ///   - listed: How many entries to list where entries are listed.
  public init(_ vocabulary: Vocabulary, listed: Int = 10) {
    let ids = Array(0..<Int32(vocabulary.count))
    let texts = ids.dropFirst(Int(vocabulary.firstTextID))
    let merged = Set(vocabulary.merges.map(\.result))
    size = vocabulary.count
    merges = vocabulary.merges.count
    tokens = ids.reduce(0) { $0 + vocabulary.count(at: $1) }
    unknownTokens = vocabulary.count(at: SpecialToken.unknown)
    byteTokens = ids.filter { vocabulary.byte(at: $0) != nil }
      .reduce(0) { $0 + vocabulary.count(at: $1) }
    singletons = texts.filter { vocabulary.count(at: $0) == 1 }.count
    unseen = texts.filter { vocabulary.count(at: $0) == 0 }.count

    var sizes = Sizes()
    sizes.special = SpecialToken.count
    sizes.byte = vocabulary.usesByteFallback ? 256 : 0
    for id in texts {
      switch vocabulary.kind {
      case .word: sizes.word += 1
      case .character: sizes.character += 1
      case .bytePair: if merged.contains(id) { sizes.subword += 1 } else { sizes.character += 1 }
      }
      if vocabulary.token(at: id).bytes.first == UInt8(ascii: " ") { sizes.wordInitial += 1 }
    }
    self.sizes = sizes

    func entry(_ id: Int32) -> Entry {
      Entry(id: id, token: "\(vocabulary.token(at: id))", count: vocabulary.count(at: id))
    }
    // Ids are by count descending, and the sort below is stable in that it compares them too.
    mostFrequent = texts.prefix(listed).map(entry)
    longest =
      texts
      .map { (id: $0, length: VocabularyReport.scalarCount(vocabulary.token(at: $0).bytes)) }
      .sorted { ($1.length, $0.id) < ($0.length, $1.id) }
      .prefix(listed).map { entry($0.id) }
  }

  private static func scalarCount(_ bytes: [UInt8]) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}
