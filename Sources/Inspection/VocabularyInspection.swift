public import DragomanText

/// What a vocabulary consists of and what is odd about it, for `vocab inspect`.
public struct VocabularyInspection: Codable, Equatable, Sendable {
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
    /// Markers of upper case and of protected spans.
    public var marker = 0
    /// Texts of any sort that begin with a space, and so begin a word.
    public var wordInitial = 0
  }

  /// A merge that no text has needed.
  public struct UnusedMerge: Codable, Equatable, Sendable {
    /// Its number in the order of learning, from 0.
    public let rank: Int
    /// The left token.
    public let left: String
    /// The right token.
    public let right: String
  }

  /// The entries of one script.
  public struct ScriptShare: Codable, Equatable, Sendable {
    /// The script's name; "Common" for signs and digits.
    public let script: String
    /// How many entries there are.
    public let entries: Int
    /// How often they were seen.
    public let tokens: Int
  }

  /// An entry with something that nobody sees.
  public struct Suspect: Codable, Equatable, Sendable {
    /// The entry.
    public let entry: InspectedEntry
    /// What it is.
    public let finding: CharacterFinding
    /// The character, such as "U+200B ZERO WIDTH SPACE".
    public let character: String
  }

  /// What the entries are.
  public let kind: Vocabulary.Kind
  /// The Unicode form of the text.
  public let normalization: Normalization
  /// What else happens to text, as a vocabulary file says it; empty where nothing does.
  public let rules: String
  /// How text is cut: "words", "characters" or "spaces".
  public let segmentation: String
  /// The locale whose rules cut words.
  public let locale: String?
  /// The version of ICU that cut the text from which the vocabulary was built.
  public let icuVersion: String
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
  /// What counts as seen rarely: fewer times than this.
  public let rareLimit: Int
  /// Texts seen, but rarely: too little for a network to learn what they mean.
  public let rare: Listing<InspectedEntry>
  /// How many texts each sign of a script begins.
  public let scripts: [ScriptShare]
  /// Entries that no text is ever encoded to.
  public let unreachable: Listing<InspectedEntry>
  /// Merges that the text from which the vocabulary was built never needed.
  public let unusedMerges: Listing<UnusedMerge>
  /// Entries that are equal under NFC.
  public let canonicalCollisions: Listing<EntryCollision>
  /// Entries that are equal under NFKC and not under NFC.
  public let compatibilityCollisions: Listing<EntryCollision>
  /// Entries that differ in case alone.
  public let caseCollisions: Listing<EntryCollision>
  /// Entries with something that nobody sees.
  public let suspects: Listing<Suspect>
  /// The texts seen most often.
  public let mostFrequent: [InspectedEntry]
  /// The texts with the most characters (Unicode scalars), the more frequent first.
  public let longest: [InspectedEntry]
  /// How often the entry of a rank was seen.
  public let zipf: [CurvePoint]
  /// The share of all tokens that the entries up to a rank have.
  public let coverage: [CurvePoint]
}

extension VocabularyInspection {
  /// Examines a vocabulary.
  ///
  /// - Parameters:
  ///   - pipeline: The vocabulary and how text comes to it.
  ///   - listed: How many entries to list where entries are listed.
  ///   - rareLimit: Entries seen fewer times are called rare.
  public init(_ pipeline: TextPipeline, listed: Int = 10, rareLimit: Int = 10) {
    let vocabulary = pipeline.vocabulary
    let ids = Array(0..<Int32(vocabulary.count))
    let texts = ids.dropFirst(Int(vocabulary.firstTextID))
    let counts = ids.map { vocabulary.count(at: $0) }
    let reachability = Reachability(vocabulary)
    let entry = { (id: Int32) in InspectedEntry(id, in: vocabulary) }

    kind = vocabulary.kind
    normalization = pipeline.normalization
    rules = pipeline.rules.summary
    segmentation = pipeline.segmentation.name
    locale = pipeline.segmentation.locale
    icuVersion = pipeline.icuVersion
    size = vocabulary.count
    sizes = Sizes(vocabulary)
    merges = vocabulary.merges.count
    tokens = counts.reduce(0, +)
    unknownTokens = vocabulary.count(at: SpecialToken.unknown)
    byteTokens = ids.filter { vocabulary.byte(at: $0) != nil }.reduce(0) { $0 + counts[Int($1)] }
    singletons = texts.filter { counts[Int($0)] == 1 }.count
    unseen = texts.filter { counts[Int($0)] == 0 }.count
    self.rareLimit = rareLimit
    rare = Listing(
      texts.filter { (1..<max(2, rareLimit)).contains(counts[Int($0)]) }
        .sorted { (counts[Int($0)], $0) < (counts[Int($1)], $1) }.map(entry), first: listed)
    scripts = ScriptShare.all(in: vocabulary)
    unreachable = Listing(reachability.unreachable.map(entry), first: listed)
    unusedMerges = Listing(
      UnusedMerge.all(in: vocabulary, counts: counts, reachability), first: listed)
    let collisions = EntryCollision.all(in: vocabulary)
    func listing(_ relation: EntryCollision.Relation) -> Listing<EntryCollision> {
      Listing(collisions.filter { $0.relation == relation }, first: listed)
    }
    canonicalCollisions = listing(.nfc)
    compatibilityCollisions = listing(.nfkc)
    caseCollisions = listing(.caseFolding)
    suspects = Listing(Suspect.all(in: vocabulary), first: listed)
    // Ids are by count descending, and the sort below is stable in that it compares them too.
    mostFrequent = texts.prefix(listed).map(entry)
    longest =
      texts
      .map { (id: $0, length: Self.scalarCount(vocabulary.token(at: $0).bytes)) }
      .sorted { ($1.length, $0.id) < ($0.length, $1.id) }
      .prefix(listed).map { entry($0.id) }
    let ranked = RankedCounts(counts)
    zipf = ranked.zipf()
    coverage = ranked.coverage()
  }

  private static func scalarCount(_ bytes: [UInt8]) -> Int {
    bytes.reduce(0) { $0 + ($1 & 0xC0 == 0x80 ? 0 : 1) }
  }
}

extension InspectedEntry {
  init(_ id: Int32, in vocabulary: Vocabulary) {
    self.init(id: id, token: "\(vocabulary.token(at: id))", count: vocabulary.count(at: id))
  }
}

extension VocabularyInspection.Sizes {
  init(_ vocabulary: Vocabulary) {
    let merged = Set(vocabulary.merges.map(\.result))
    special = SpecialToken.count
    byte = vocabulary.usesByteFallback ? 256 : 0
    for id in vocabulary.firstTextID..<Int32(vocabulary.count) {
      guard !vocabulary.isMarker(id) else {
        marker += 1
        continue
      }
      switch vocabulary.kind {
      case .word: word += 1
      case .character: character += 1
      case .bytePair: if merged.contains(id) { subword += 1 } else { character += 1 }
      case .unigram:
        if vocabulary.token(at: id).isSingleCluster { character += 1 } else { subword += 1 }
      }
      if vocabulary.token(at: id).bytes.first == UInt8(ascii: " ") { wordInitial += 1 }
    }
  }
}

extension VocabularyInspection.UnusedMerge {
  /// The merges that tokens which occur so often do not need.
  static func all(
    in vocabulary: Vocabulary, counts: [Int], _ reachability: Reachability
  ) -> [Self] {
    reachability.unusedMerges(counts: counts).map { rank in
      let merge = vocabulary.merges[rank]
      return Self(
        rank: rank, left: "\(vocabulary.token(at: merge.left))",
        right: "\(vocabulary.token(at: merge.right))")
    }
  }
}

extension VocabularyInspection.ScriptShare {
  fileprivate static func all(in vocabulary: Vocabulary) -> [Self] {
    var shares: [String: (entries: Int, tokens: Int)] = [:]
    for id in vocabulary.firstTextID..<Int32(vocabulary.count) {
      let script = scriptName(of: vocabulary.token(at: id).bytes)
      shares[script, default: (0, 0)].entries += 1
      shares[script, default: (0, 0)].tokens += vocabulary.count(at: id)
    }
    return shares.map { Self(script: $0, entries: $1.entries, tokens: $1.tokens) }
      .sorted { ($1.entries, $0.script) < ($0.entries, $1.script) }
  }

  /// The script of most letters, or "Common" where there are none.
  static func scriptName(of text: [UInt8]) -> String {
    var counts = ScriptCounts()
    text.withUnsafeBufferPointer { counts.add(utf8: $0) }
    return counts.dominant?.name ?? "Common"
  }
}

extension VocabularyInspection.Suspect {
  fileprivate static func all(in vocabulary: Vocabulary) -> [Self] {
    let texts = vocabulary.firstTextID..<Int32(vocabulary.count)
    return texts.filter { !vocabulary.isMarker($0) }.flatMap { id in
      let text = String(decoding: vocabulary.token(at: id).bytes, as: UTF8.self)
      return CharacterFinding.findings(in: text).map { finding, scalar in
        Self(
          entry: InspectedEntry(id, in: vocabulary), finding: finding,
          character: CharacterFinding.describe(scalar))
      }
    }
  }
}
