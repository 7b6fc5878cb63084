import DragomanText
import Testing

@testable import DragomanInspection

struct DifferenceTests {
  @Test func `entries and merges are compared by their bytes`() throws {
    let first = try pipeline(["abab abab cd cd cd"], .bytePair)
    let second = try pipeline(["abab abab abab ef ef"], .bytePair, locale: "es")
    let difference = VocabularyDifference(first, second, listed: 2)
    #expect(difference.settings.map(\.name) == ["locale"])
    #expect(difference.settings.first?.second == "es")
    // Special and byte tokens, ▁, a, b, ab, ▁ab, ▁abab are in both.
    #expect(difference.shared == 266)
    #expect(difference.firstSize == 266 + difference.onlyFirst.total)
    #expect(difference.secondSize == 266 + difference.onlySecond.total)
    #expect(Set(difference.onlyFirst.items.map(\.token)).isSubset(of: ["c", "d", "▁c", "▁cd"]))
    #expect(difference.sharedMerges == 3)
    #expect(difference.sharedMerges + difference.mergesOnlyFirst == first.vocabulary.merges.count)
    #expect(VocabularyDifference(first, first).commonBeginning == first.vocabulary.merges.count)
    #expect(VocabularyDifference(first, first).renumbered == 0)
    var rare = first
    rare.vocabulary.threshold = 3
    #expect(VocabularyDifference(first, rare).settings.map(\.name) == ["threshold"])
  }

  @Test func `words cut in two ways are counted`() throws {
    let first = try pipeline(["abab abab cd cd cd"], .bytePair)
    let second = try pipeline(["abab abab abab"], .bytePair)
    var comparison = SegmentationComparison(first, second)
    for line in ["abab cd", "cd  abab"] {
      Array(line.utf8).withUnsafeBufferPointer { comparison.add(utf8: $0) }
    }
    let difference = comparison.difference()
    #expect(difference.words == 4)
    #expect(difference.firstTokens == 5)  // one of them a space
    #expect(difference.secondTokens == 9)  // "▁cd" is a space and two bytes
    #expect(difference.differingOccurrences == 2)
    #expect(
      difference.differing?.items == [
        .init(word: "▁cd", count: 2, first: ["▁cd"], second: ["▁", "<0x63>", "<0x64>"])
      ])
  }

  @Test func `rules that find the same words in a text do not keep them from being compared`()
    throws
  {
    let first = try pipeline(["abab abab cd cd cd"], .bytePair)
    var second = try pipeline(["abab abab abab"], .bytePair)
    second.segmentation = try .words(checkedLocale: "es")
    #expect(first.segmentation != second.segmentation)
    var comparison = SegmentationComparison(first, second)
    Array("abab cd".utf8).withUnsafeBufferPointer { comparison.add(utf8: $0) }
    let difference = comparison.difference()
    #expect(difference.firstTokens == 2 && difference.secondTokens == 4)
    #expect(difference.differing?.items.map(\.word) == ["▁cd"])
  }

  @Test func `vocabularies that see other words are each counted with its own`() throws {
    let first = try pipeline(["the the The THE"], .bytePair)
    var second = first
    second.rules.casing = .folded(locale: "en")
    for pair in [(first, second), (second, first)] {
      var comparison = SegmentationComparison(pair.0, pair.1)
      let lines = ["The THE", "the  The"]
      for line in lines {
        Array(line.utf8).withUnsafeBufferPointer { comparison.add(utf8: $0) }
      }
      let difference = comparison.difference()
      #expect(difference.words == 4)
      #expect(difference.firstTokens == lines.map { pair.0.encode($0).count }.reduce(0, +))
      #expect(difference.secondTokens == lines.map { pair.1.encode($0).count }.reduce(0, +))
      #expect(difference.firstTokens != difference.secondTokens)
      #expect(difference.differing == nil && difference.differingOccurrences == nil)
    }
  }

  @Test func `an entry tells everything about itself`() throws {
    let vocabulary = try pipeline(["the The there them", "the the"], .bytePair).vocabulary
    let id = try #require(vocabulary.id(of: " the"))
    let details = EntryDetails(id, in: vocabulary)
    #expect(details.entry.token == "▁the")
    #expect(details.script == "Latin")
    #expect(details.characters.first == "U+0020 SPACE")
    #expect(details.characters.count == 4)
    #expect(details.merges.count == 3)
    #expect(details.isReachable)
    #expect(details.rank == Int(id - vocabulary.firstTextID) + 1)
    let the = try #require(vocabulary.id(of: "he"))
    #expect(EntryDetails(the, in: vocabulary).containedIn.items.map(\.token).contains("▁the"))
    #expect(EntryDetails(0, in: vocabulary).rank == nil)
  }

  @Test func `variants differ in case, width or the space before`() throws {
    let vocabulary = try pipeline(["the The (the Ｔｈｅ mouse"], .word).vocabulary
    let id = try #require(vocabulary.id(of: " the"))
    let variants = EntryDetails(id, in: vocabulary).variants.map(\.token)
    #expect(Set(variants) == ["▁The", "the", "▁Ｔｈｅ"])
  }
}
