import Foundation
import Testing

@testable import DragomanText

/// Agreement with Python's subword-nmt; Benchmarks/Text/compare_with_subword_nmt.py wrote the files.
@Suite struct SubwordNMTTests {
  private func golden(_ name: String) throws -> String {
    let url = try #require(Bundle.module.url(forResource: "Golden/\(name)", withExtension: "txt"))
    return try String(decoding: Data(contentsOf: url), as: UTF8.self)
  }

  private func path(_ name: String) throws -> String {
    try #require(Bundle.module.url(forResource: "Golden/\(name)", withExtension: "txt")).path
  }

  private func lines(_ text: String) -> [Substring] {
    text.split(separator: "\n", omittingEmptySubsequences: false)
  }

  private func learnt() throws -> TextPipeline {
    var builder = VocabularyBuilder(normalization: .none, segmentation: .spacesAfter)
    for line in lines(try golden("tokens")) { builder.add(String(line)) }
    return try builder.buildPipeline(kind: .bytePair, minimumCount: 1, maximumMerges: 200)
  }

  /// A text's tokens as subword-nmt writes them.
  private func segmented(_ text: some StringProtocol, _ encoder: TextEncoder) -> String {
    encoder.encode(String(text)).map { id in
      let bytes = encoder.pipeline.vocabulary.token(at: id).bytes
      let text = String(decoding: bytes, as: UTF8.self)
      return bytes.last == 0x20 ? String(text.dropLast()) : text + "@@"
    }.joined(separator: " ")
  }

  @Test func `learns the same merges`() throws {
    let codes = try learnt().subwordNMTCodes()
    let expected = lines(try golden("codes"))
    for (number, (ours, theirs)) in zip(lines(codes), expected).enumerated() {
      #expect(ours == theirs, "merge \(number)")
    }
    #expect(lines(codes).count == expected.count)
  }

  @Test func `counts the same tokens`() throws {
    let ours = try learnt().subwordNMTVocabulary().split(separator: "\n").sorted()
    #expect(ours == (try golden("vocabulary")).split(separator: "\n").sorted())
  }

  @Test(arguments: [0, 4])
  func `cuts as apply-bpe does, with and without a threshold`(_ threshold: Int) throws {
    var pipeline = try TextPipeline(
      subwordNMTCodes: path("codes"), vocabulary: path("vocabulary"))
    pipeline.vocabulary.threshold = threshold
    let encoder = pipeline.makeEncoder()
    let expected = lines(try golden(threshold == 0 ? "segmented" : "threshold"))
    for (text, line) in zip(lines(try golden("tokens")), expected) {
      #expect(segmented(text, encoder) == line)
    }
    let read = try TextPipeline(parsing: pipeline.serialized(), origin: "x")
    #expect(read == pipeline)
    #expect(read.encode("the old bridge") == pipeline.encode("the old bridge"))
  }

  @Test(arguments: RoundTripTests.texts)
  func `every text comes back`(_ text: String) throws {
    let pipeline = try TextPipeline(subwordNMTCodes: path("codes"))
    let ids = pipeline.encode(text)
    #expect(Array(pipeline.decode(ids).utf8) == Array(text.utf8))
    #expect(!ids.contains(SpecialToken.unknown))
    let places = pipeline.makeEncoder().tokens(of: text)
    #expect(places.map(\.id) == ids)
    let bytes = Array(text.utf8)
    #expect(places.flatMap { Array(bytes[$0.range]) } == bytes)
  }

  @Test func `files that are none are refused with their line`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("dragoman-codes-\(UInt64.random(in: 0 ... .max))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let file = folder.appendingPathComponent("codes").path
    for (text, line) in [
      ("a b\n", 1), ("#version: 0.1\na b\n", 1), ("#version: 0.2\na b\nab\n", 3),
      ("#version: 0.2\na b c\n", 2), ("#version: 0.2\na</w> b\n", 2),
    ] {
      try Data(text.utf8).write(to: URL(fileURLWithPath: file))
      let error = #expect(throws: TextError.self) { try TextPipeline(subwordNMTCodes: file) }
      #expect(error?.description.hasPrefix("\(file):\(line): ") == true, "\(text)")
    }
    let codes = try path("codes")
    for (text, line) in [
      ("a@@ 5\n\n\nbad line here\n", 4), ("a@@ 9223372036854775807\n", 1), ("a@@ -1\n", 1),
    ] {
      try Data(text.utf8).write(to: URL(fileURLWithPath: file))
      let error = #expect(throws: TextError.self) {
        try TextPipeline(subwordNMTCodes: codes, vocabulary: file)
      }
      #expect(error?.description.hasPrefix("\(file):\(line): ") == true, "\(text)")
    }
    let words = try TextPipeline(parsing: VocabularyFileTests.sample, origin: "x")
    #expect(throws: TextError.self) { try words.subwordNMTCodes() }
  }
}

/// BPE-dropout.
@Suite struct SubwordSamplingTests {
  private func pipeline() throws -> TextPipeline {
    var builder = VocabularyBuilder(segmentation: .words(locale: "en"))
    for _ in 0..<5 { builder.add("banana bandana ananas ban canal anna") }
    return try builder.buildPipeline(kind: .bytePair, size: 300)
  }

  @Test func `dropout of none is no dropout, of all leaves characters`() throws {
    let pipeline = try pipeline()
    let encoder = pipeline.makeEncoder()
    let text = "banana ananas bananas ñ aaaa"
    #expect(sample(text, encoder, .dropout(0), seed: 1) == encoder.encode(text))
    let characters = sample(text, encoder, .dropout(1), seed: 1)
    #expect(characters.count == " ".utf8.count + text.utf8.count)
  }

  @Test func `samples are reproducible, differ, and all say the same`() throws {
    let pipeline = try pipeline()
    let encoder = pipeline.makeEncoder()
    let text = "banana bandana, ananas 👍🏽 canal"
    var seen: Set<[Int32]> = []
    for seed in 0..<40 {
      let ids = sample(text, encoder, .dropout(0.2), seed: UInt64(seed))
      #expect(ids == sample(text, encoder, .dropout(0.2), seed: UInt64(seed)))
      #expect(pipeline.decode(ids) == text)
      seen.insert(ids)
    }
    #expect(seen.count > 20)
  }

  @Test func `the mean number of tokens grows with the probability`() throws {
    let encoder = try pipeline().makeEncoder()
    let means = [0.0, 0.1, 0.3, 0.6].map { probability in
      (0..<60).reduce(0) {
        $0 + sample("banana bandana ananas", encoder, .dropout(probability), seed: UInt64($1)).count
      }
    }
    #expect(means == means.sorted() && Set(means).count == means.count, "\(means)")
  }
}
