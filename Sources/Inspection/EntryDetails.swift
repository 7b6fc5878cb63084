public import DragomanText

/// Everything about one entry, for `vocab lookup --details`.
public struct EntryDetails: Codable, Equatable, Sendable {
  /// The entry.
  public let entry: InspectedEntry
  /// Its place among the texts by how often they were seen, from 1; nil for other tokens.
  public let rank: Int?
  /// The share of all tokens.
  public let share: Double
  /// Its characters, such as "U+0061 LATIN SMALL LETTER A".
  public let characters: [String]
  /// The script of most letters; "Common" where there are none.
  public let script: String
  /// The merges that lead to it, in their order, such as "12: t he".
  public let merges: [String]
  /// The natural logarithm of its probability, in a unigram vocabulary.
  public let logProbability: Float?
  /// Whether some text is encoded to it.
  public let isReachable: Bool
  /// What nobody sees of its characters.
  public let findings: [CharacterFinding]
  /// Entries equal but for case, for compatibility, or for a space at the beginning.
  public let variants: [InspectedEntry]
  /// Longer entries that contain it, by id.
  public let containedIn: Listing<InspectedEntry>

  /// Looks at an entry.
  ///
  /// - Parameters:
  ///   - id: Its id.
  ///   - vocabulary: The vocabulary.
  ///   - listed: How many longer entries to list.
  public init(_ id: Int32, in vocabulary: Vocabulary, listed: Int = 10) {
    let token = vocabulary.token(at: id)
    let isText = token.kind == .text && !vocabulary.isMarker(id)
    let text = String(decoding: token.bytes, as: UTF8.self)
    let total = (0..<Int32(vocabulary.count)).reduce(0) { $0 + vocabulary.count(at: $1) }
    entry = InspectedEntry(id, in: vocabulary)
    rank = token.kind == .text ? Int(id - vocabulary.firstTextID) + 1 : nil
    share = Double(entry.count) / Double(max(1, total))
    characters =
      isText ? text.unicodeScalars.map { CharacterFinding.describe($0) } : []
    script =
      isText
      ? VocabularyInspection.ScriptShare.scriptName(of: token.bytes) : "Common"
    let parts =
      isText && vocabulary.kind == .bytePair
      ? MergeHistory(vocabulary).tokens(of: token.bytes) : []
    merges = parts.flatMap(\.ranks).sorted().map { rank in
      let merge = vocabulary.merges[rank]
      return "\(rank): \(vocabulary.token(at: merge.left)) \(vocabulary.token(at: merge.right))"
    }
    logProbability = vocabulary.logProbability(at: id)
    var inspector = PieceInspector(vocabulary)
    isReachable = !isText || inspector.ids(of: token.bytes) == [id]
    findings = isText ? CharacterFinding.findings(in: text).map(\.finding) : []
    let others = isText ? vocabulary.firstTextID..<Int32(vocabulary.count) : 0..<0
    let key = Self.key(token.bytes)
    variants = others.filter { $0 != id && Self.key(vocabulary.token(at: $0).bytes) == key }
      .map { InspectedEntry($0, in: vocabulary) }
    containedIn = Listing(
      others.filter { other in
        let bytes = vocabulary.token(at: other).bytes
        return bytes.count > token.bytes.count && Self.contains(bytes, token.bytes)
      }.map { InspectedEntry($0, in: vocabulary) }, first: listed)
  }

  private static func key(_ bytes: [UInt8]) -> [UInt8] {
    let text = String(decoding: bytes.first == 0x20 ? bytes.dropFirst() : bytes[...], as: UTF8.self)
    let normalizer = TextSegmenter(normalization: .nfkc, segmentation: .spaces)
    let normal = normalizer.pieces(of: text).map { ($0.followsSpace ? " " : "") + $0.text }.joined()
    return Array(normal.uppercased().lowercased().utf8)
  }

  private static func contains(_ text: [UInt8], _ part: [UInt8]) -> Bool {
    guard let first = part.first else { return false }
    return text.indices.dropLast(part.count - 1).contains { start in
      text[start] == first && text[start..<(start + part.count)].elementsEqual(part)
    }
  }
}
