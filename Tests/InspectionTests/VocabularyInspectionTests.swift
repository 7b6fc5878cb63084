import DragomanText
import Testing

@testable import DragomanInspection

struct VocabularyInspectionTests {
  @Test func `a word vocabulary is summed up`() throws {
    let report = VocabularyInspection(try pipeline(["aa b b, ccc", "b"], .word), listed: 2)
    #expect(report.size == 8)
    #expect(report.sizes == .init(special: 4, word: 4, wordInitial: 3))
    #expect(report.tokens == 6)
    #expect(report.singletons == 3)
    #expect(report.unseen == 0)
    #expect(report.rare.total == 4)
    #expect(report.mostFrequent.map(\.token) == ["▁b", "▁aa"])
    #expect(report.mostFrequent.map(\.count) == [3, 1])
    #expect(report.longest.map(\.token) == ["▁ccc", "▁aa"])
  }

  @Test func `a byte-pair vocabulary is summed up`() throws {
    // " abab": (a,b) 4 times -> ab; (ab,ab) and (▁,ab) twice each: "▁ab" first (0x20), then whole.
    let report = VocabularyInspection(try pipeline(["abab abab é"], .bytePair))
    #expect(report.sizes.special == 4)
    #expect(report.sizes.byte == 256)
    #expect(report.sizes.character == 3)  // space, a, b; the single é is bytes
    #expect(report.sizes.subword == 3)
    #expect(report.merges == 3)
    #expect(report.byteTokens == 2)
    #expect(report.tokens == 5)  // twice "▁abab"; a space and two bytes
    #expect(report.unseen == 4)
    #expect(report.rare.items.map(\.token) == ["▁", "▁abab"])
    #expect(report.longest.first?.token == "▁abab")
    #expect(report.unusedMerges.total == 0)
    #expect(report.unreachable.total == 0)
  }

  @Test func `entries are sorted by script`() throws {
    let report = VocabularyInspection(
      try pipeline(["cat dog дом 猫", "cat 12 . 。"], .word, locale: "root"))
    #expect(report.scripts.map(\.script) == ["Common", "Latin", "Cyrillic", "Han"])
    #expect(report.scripts.map(\.entries) == [3, 2, 1, 1])
    #expect(report.scripts.map(\.tokens) == [3, 3, 1, 1])
  }

  @Test func `entries that are equal to readers are grouped`() throws {
    var builder = VocabularyBuilder(normalization: .none, segmentation: .spaces)
    for line in ["é é e\u{301}", "ﬁn fin", "The the THE", "x"] { builder.add(line) }
    let report = VocabularyInspection(try builder.buildPipeline(kind: .word))
    #expect(report.canonicalCollisions.total == 1)
    #expect(report.canonicalCollisions.items[0].entries.map(\.count) == [2, 1])
    #expect(
      report.compatibilityCollisions.items.map { $0.entries.map(\.token) } == [["▁fin", "▁ﬁn"]])
    #expect(
      report.caseCollisions.items.map { $0.entries.map(\.token) } == [["▁THE", "▁The", "▁the"]])
  }

  @Test(arguments: [
    ("a\u{200B}b", CharacterFinding.invisible, "U+200B ZERO WIDTH SPACE"),
    ("a\u{AD}", .invisible, "U+00AD SOFT HYPHEN"),
    ("\u{202E}x", .bidirectional, "U+202E RIGHT-TO-LEFT OVERRIDE"),
    ("a\u{85}", .control, "U+0085"),
    ("1\u{A0}2", .space, "U+00A0 NO-BREAK SPACE"),
    ("\u{FFFD}", .replacement, "U+FFFD REPLACEMENT CHARACTER"),
    ("\u{301}a", .orphanMark, "U+0301 COMBINING ACUTE ACCENT"),
    ("\u{E000}", .unassigned, "U+E000"),
  ])
  func `what nobody sees is found`(text: String, finding: CharacterFinding, name: String) {
    let found = CharacterFinding.findings(in: text)
    #expect(found.map(\.finding) == [finding])
    #expect(found.map { CharacterFinding.describe($0.scalar).hasPrefix(name) } == [true])
  }

  @Test(arguments: ["house", " é", "👩🏽‍🚀", "❤️", "हिन्दी", "ไทย"])
  func `ordinary text arouses no suspicion`(text: String) {
    #expect(CharacterFinding.findings(in: text).isEmpty)
  }

  @Test func `merges that only longer words needed are used, others are not`() throws {
    // Learnt from "abab" and "cd": counts that leave out all words with "cd" make that merge unused.
    let pipeline = try pipeline(["abab abab cd cd"], .bytePair)
    let vocabulary = pipeline.vocabulary
    let reachability = Reachability(vocabulary)
    var counts = [Int](repeating: 0, count: vocabulary.count)
    counts[Int(try #require(vocabulary.id(of: " abab")))] = 7
    let unused = reachability.unusedMerges(counts: counts)
    let results = unused.map { vocabulary.token(at: vocabulary.merges[$0].result).description }
    #expect(Set(results).isSubset(of: ["cd", "▁cd", "▁c"]))
    #expect(!unused.isEmpty)
  }

  @Test func `an entry that its own text is not encoded to is unreachable`() throws {
    // Of "a b" before "b c", "abc" becomes ab + c: the entry "bc" stays for "bc" alone, but the
    // merge of a and bc has nothing left to do.
    let vocabulary = try Self.vocabulary(
      ["a", "b", "c", "ab", "bc", "abc"], merges: ["a\tb", "b\tc", "a\tbc"])
    #expect(Reachability(vocabulary).unreachable == [9])
    var counts = [Int](repeating: 0, count: 10)
    counts[8] = 1
    #expect(Reachability(vocabulary).unusedMerges(counts: counts) == [0, 2])
  }

  /// The ids of a piece and the merges that made them, one merge at a time: the naive twin.
  private static func merged(
    _ piece: [UInt8], by vocabulary: Vocabulary
  ) -> (ids: [Int32], ranks: [Int]) {
    var ids = PieceInspector(vocabulary).characters(of: piece)
    var ranks: [Int] = []
    while let rank = vocabulary.merges.firstIndex(where: { merge in
      zip(ids, ids.dropFirst()).contains { $0 == (merge.left, merge.right) }
    }) {
      let merge = vocabulary.merges[rank]
      let place = zip(ids, ids.dropFirst()).map { $0 == (merge.left, merge.right) }
        .firstIndex(of: true)
      guard let place else { break }
      ids.replaceSubrange(place...place + 1, with: [merge.result])
      ranks.append(rank)
    }
    return (ids, ranks)
  }

  /// Byte pairs whose merges may stand in any order.
  private static func vocabulary(_ entries: [String], merges: [String]) throws -> Vocabulary {
    let special = ["<pad>", "<unk>", "<s>", "</s>"]
    let lines = (special + entries).enumerated().map { index, entry in
      "\(index)\t\(index < special.count ? 0 : 5)\t\(entry)"
    }
    let head = [
      "dragoman-vocabulary 1", "kind bpe", "normalization nfc", "segmentation spaces",
      "byte-fallback no", "icu 72.1", "entries \(lines.count)",
    ]
    let text = (head + lines + ["merges \(merges.count)"] + merges).map { $0 + "\n" }.joined()
    return try TextPipeline(parsing: text, origin: "test").vocabulary
  }

  @Test func `the history of merges ends with what the encoder says`() throws {
    let pipeline = try pipeline(
      ["banana bandana canal anagram", "an ant and a banal cabana"], .bytePair)
    let history = MergeHistory(pipeline.vocabulary)
    var inspector = PieceInspector(pipeline.vocabulary)
    for word in [" banana", " cabana", " anna", "nanabananab", "aaaa", "ñ"] {
      let naive = Self.merged(Array(word.utf8), by: pipeline.vocabulary)
      #expect(naive.ids == inspector.ids(of: Array(word.utf8)))
      let merged = history.tokens(of: Array(word.utf8))
      #expect(merged.map(\.id) == naive.ids)
      #expect(merged.flatMap(\.ranks).sorted() == naive.ranks.sorted())
    }
    // "aba" is merged before another "ab" is made.
    let crossing = try Self.vocabulary(
      ["a", "b", "ab", "aba"], merges: ["ab\ta", "a\tb"])
    let word = Array("ababab".utf8)
    var cutter = PieceInspector(crossing)
    #expect(MergeHistory(crossing).tokens(of: word).map(\.id) == [7, 5, 6])
    #expect(Self.merged(word, by: crossing).ids == [7, 5, 6])
    #expect(cutter.ids(of: word) == [7, 5, 6])
    // A search for each merge anew would take minutes.
    let long = Array(String(repeating: "nabananabancanal", count: 4000).utf8)
    #expect(history.tokens(of: long).map(\.id) == inspector.ids(of: long))
  }
}
