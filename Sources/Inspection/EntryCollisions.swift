import DragomanText

/// Entries that readers, or another normalisation, would call the same.
public struct EntryCollision: Codable, Equatable, Sendable {
  /// Under what the entries are equal.
  public enum Relation: String, Codable, Sendable, CaseIterable {
    /// Canonical composition: they look the same in every font.
    case nfc
    /// Compatibility composition, such as "ﬁ" and "fi".
    case nfkc
    /// Case folding, such as "The" and "the".
    case caseFolding
  }

  /// Under what they are equal.
  public let relation: Relation
  /// The entries, by id; at least two.
  public let entries: [InspectedEntry]
}

extension EntryCollision {
  /// Finds the groups of entries that are equal under a relation and under none before it.
  ///
  /// - Parameter vocabulary: The vocabulary.
  /// - Returns: The groups by relation, then by the counts of all but the most frequent entry.
  static func all(in vocabulary: Vocabulary) -> [EntryCollision] {
    let ids = vocabulary.firstTextID..<Int32(vocabulary.count)
    let texts = ids.map { String(decoding: vocabulary.token(at: $0).bytes, as: UTF8.self) }
    let canonical = normalized(texts, .nfc)
    let compatible = normalized(texts, .nfkc)
    let folded = compatible.map(fold)
    let levels: [(Relation, [String], [String])] = [
      (.nfc, texts, canonical), (.nfkc, canonical, compatible), (.caseFolding, compatible, folded),
    ]
    return levels.flatMap { relation, before, after in
      groups(before: before, after: after).map { members in
        EntryCollision(
          relation: relation,
          entries: members.map { index in
            let id = ids.lowerBound + Int32(index)
            return InspectedEntry(
              id: id, token: "\(vocabulary.token(at: id))", count: vocabulary.count(at: id))
          })
      }.sorted { ($1.loserCount, $0.entries[0].id) < ($0.loserCount, $1.entries[0].id) }
    }
  }

  /// The occurrences that fall to entries other than the first.
  private var loserCount: Int { entries.dropFirst().reduce(0) { $0 + $1.count } }

  private static func normalized(_ texts: [String], _ form: Normalization) -> [String] {
    let normalizer = TextSegmenter(normalization: form, segmentation: .characters)
    return texts.map { text in
      normalizer.pieces(of: text).map(\.text).joined()
    }
  }

  /// Full case folding, but for the few letters where folding and this differ.
  private static func fold(_ text: String) -> String {
    text.uppercased().lowercased()
  }

  /// Groups of indices equal in `after` that are not all equal in `before`.
  private static func groups(before: [String], after: [String]) -> [[Int]] {
    var members: [[UInt8]: [Int]] = [:]
    for (index, text) in after.enumerated() { members[Array(text.utf8), default: []].append(index) }
    return members.values.filter { group in
      group.count > 1 && Set(group.map { Array(before[$0].utf8) }).count > 1
    }
  }
}
