import DragomanText
import Testing

@testable import DragomanTranslation

struct SourceSplitterTests {
  /// The pieces of a text as texts, with the limit in tokens.
  private func pieces(_ text: String, limit: Int) throws -> [String] {
    let pipeline = try TinyModel.pipeline(.character)
    let splitter = SourceSplitter(pipeline: pipeline, limit: limit)
    return splitter.split(pipeline.encode(text)).map { ids in
      String(
        decoding: ids.flatMap { pipeline.vocabulary.token(at: $0).bytes }, as: UTF8.self)
    }
  }

  @Test(
    arguments: [
      // What fits stays whole.
      ("a cat", 9, [" a cat"]),
      // After a sentence rather than later after a clause or a word.
      ("The cat. A dog, a cat", 17, [" The cat.", " A dog, a cat"]),
      // The last sentence that fits.
      ("a cat. a dog. a cat", 14, [" a cat. a dog.", " a cat"]),
      // A clause rather than a word.
      ("a dog, the cat sat", 12, [" a dog,", " the cat sat"]),
      // Not within a number or an abbreviation.
      ("then the a.t.e cat", 14, [" then the", " a.t.e cat"]),
      // No place to pause: where the limit falls.
      ("aaaaaaaaaa", 4, [" aaa", "aaaa", "aaa"]),
    ] as [(String, Int, [String])])
  func `a line is cut where a reader pauses`(text: String, limit: Int, expected: [String]) throws {
    #expect(try pieces(text, limit: limit) == expected)
  }

  @Test func `tokens that take the space along are cut at sentences and words too`() throws {
    let pipeline = try TinyModel.pipeline(segmentation: .spacesAfter)
    func firstPiece(_ text: String, upTo beginning: String) -> String {
      let limit = pipeline.encode(beginning).count
      let pieces = SourceSplitter(pipeline: pipeline, limit: limit).split(pipeline.encode(text))
      return pipeline.decode(pieces[0])
    }
    #expect(firstPiece("The cat . A dog , a cat", upTo: "The cat . A") == "The cat .")
    #expect(firstPiece("a dog , the cat sat", upTo: "a dog , the") == "a dog ,")
    #expect(firstPiece("then the a.t.e cat", upTo: "then the a.t") == "then the")
  }

  @Test func `characters spelled in bytes stay whole`() throws {
    for limit in 4...9 {
      for piece in try pieces("猫猫猫猫猫猫", limit: limit) {
        #expect(!piece.contains("\u{FFFD}"), "limit \(limit)")
      }
    }
  }

  @Test func `pieces are the line and keep the limit`() throws {
    let pipeline = try TinyModel.pipeline()
    let text = String(repeating: "The cat, a dog. ¿Dónde está? 猫。x", count: 12)
    let ids = pipeline.encode(text)
    for limit in 1...40 {
      let pieces = SourceSplitter(pipeline: pipeline, limit: limit).split(ids)
      #expect(pieces.flatMap { $0 } == ids)
      #expect(pieces.allSatisfy { !$0.isEmpty && $0.count <= limit })
    }
  }
}
