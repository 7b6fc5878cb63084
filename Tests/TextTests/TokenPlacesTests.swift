import Testing

@testable import DragomanText

/// Tokens at their places in a text.
@Suite struct TokenPlacesTests {
  private func pipeline(
    _ lines: [String], _ kind: Vocabulary.Kind, minimumCount: Int? = nil
  ) throws -> TextPipeline {
    var builder = VocabularyBuilder(segmentation: .words(locale: "en"))
    for line in lines { builder.add(line) }
    return try builder.buildPipeline(kind: kind, minimumCount: minimumCount)
  }

  @Test func `tokens know their places`() throws {
    let pipeline = try pipeline(["abab abab é"], .bytePair)
    let text = " abab é\u{301}x"
    let encoder = pipeline.makeEncoder()
    let tokens = encoder.tokens(of: text)
    #expect(tokens.map(\.id) == encoder.encode(text))
    let utf8 = Array(pipeline.normalize(text).utf8)
    #expect(tokens.flatMap { Array(utf8[$0.range]) } == utf8)
    for token in tokens where token.token.kind == .text && !token.range.isEmpty {
      let bytes = Array(utf8[token.range])
      #expect(bytes == token.token.bytes || [0x20] + bytes == token.token.bytes)
    }
  }

  @Test func `unknown words and characters keep their places`() throws {
    let words = try pipeline(["a"], .word).makeEncoder().tokens(of: "a ñandú a")
    #expect(words.map(\.range) == [0..<1, 1..<9, 9..<11])
    #expect(words.map(\.id) == [4, 1, 4])
    var builder = VocabularyBuilder(segmentation: .words(locale: "en"))
    builder.add("ab ab")
    let characters = try builder.buildPipeline(kind: .bytePair, usesByteFallback: false)
    let tokens = characters.makeEncoder().tokens(of: "aé👍🏽b")
    #expect(tokens.map(\.range) == [0..<1, 1..<3, 3..<11, 11..<12])
  }
}
