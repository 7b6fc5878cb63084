import Testing

@testable import DragomanText

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite struct TokenListTests {
  private func read(_ text: String) throws -> TextPipeline {
    let url = FileManager.default.temporaryDirectory.appendingPathComponent(
      "tokens-\(UUID().uuidString).txt")
    try text.write(to: url, atomically: true, encoding: .utf8)
    defer { try? FileManager.default.removeItem(at: url) }
    return try TextPipeline(vocabularyOrTokenList: url.path)
  }

  @Test func `tokens of a list get ids in the order of the lines, and come back`() throws {
    let pipeline = try read("a\nfor@@\r\n\n▁b\na\nest")
    let first = Int32(SpecialToken.count)
    #expect(pipeline.vocabulary.count == SpecialToken.count + 4)
    let encoder = pipeline.makeEncoder()
    #expect(encoder.encode("for@@ est ▁b a") == [first + 1, first + 3, first + 2, first])
    #expect(encoder.encode("a A").last == SpecialToken.unknown)
    #expect(pipeline.decode([first + 1, first + 3, first]) == "for@@ est a")
  }

  @Test func `a token list with a space names the line`() throws {
    #expect {
      _ = try read("a\nb c\n")
    } throws: { error in
      guard case TextError.malformedVocabulary(_, line: 2, _, _)? = error as? TextError else {
        return false
      }
      return true
    }
  }

  @Test func `a vocabulary is read as one`() throws {
    let pipeline = try read(VocabularyFileTests.sample)
    #expect(pipeline.vocabulary.kind == .bytePair)
  }

  @Test func `a byte order mark is no part of the first token`() throws {
    let pipeline = try read("\u{FEFF}the\ncat")
    #expect(!pipeline.encode("the cat").contains(SpecialToken.unknown))
  }
}
