import Foundation
import Testing

/// The benchmarks report what they did; how fast is not for a test to say.
struct BenchmarkTests {
  private func report(_ arguments: [String], in folder: URL? = nil) throws -> Any {
    let outcome = try Command.run(["benchmark"] + arguments + ["--json"], in: folder)
    try #require(outcome.status == 0, "\(outcome.errors)")
    #expect(outcome.lines.count == 1)
    return try JSONSerialization.jsonObject(with: outcome.outputBytes)
  }

  @Test func `products are measured on one thread and on all`() throws {
    let rows = try #require(
      try report(["gemm", "--seconds", "0.001", "--threads", "2"]) as? [[String: Any]])
    #expect(Set(rows.compactMap { $0["threads"] as? Int }) == [1, 2])
    #expect(Set(rows.compactMap { $0["product"] as? String }) == ["packed", "plain"])
    #expect(rows.allSatisfy { ($0["gigaflops_per_second"] as? Double ?? 0) > 0 })
  }

  @Test(arguments: [(nil, 4000), ("classic", 6784), ("attentive", 8576)])
  func `training is measured on a corpus of tokens and a list of them`(
    preset: String?, parameters: Int
  ) throws {
    let folder = try TemporaryFolder()
    try folder.write(String(repeating: "a b c\nb@@ a\n", count: 20), to: "a.en")
    try folder.write(String(repeating: "c b a\na b@@\n", count: 20), to: "a.de")
    try folder.write("a\nb\nb@@\nc\n", to: "list.txt")
    let training = try #require(
      try report(
        [
          "train", "--source", "a.en", "--target", "a.de", "--vocabulary", "list.txt",
          "--pretokenized", "--embedding", "8", "--hidden", "16", "--layers", "1",
          "--batch-size", "10", "--updates", "7", "--skip", "3", "--threads", "2",
        ] + (preset.map { ["--preset", $0] } ?? []), in: folder.url) as? [String: Any])
    #expect(training["parameters"] as? Int == parameters)
    #expect(training["updates"] as? Int == 4)
    // Of each batch of ten all have one length: 4 or 3 tokens with </s>, 140 in an epoch of four.
    #expect([120, 130, 140, 150, 160].contains(training["target_tokens"] as? Int ?? 0))
    #expect((training["target_tokens_per_second"] as? Double ?? 0) > 0)
    #expect((training["loss"] as? Double ?? 0) > 0)
    #expect((training["peak_memory_bytes"] as? Int ?? 0) > 1 << 20)
    #expect((training["utilisation"] as? Double ?? 0) > 0)
    let shares = try #require(training["shares"] as? [String: Double])
    #expect(abs(shares.values.reduce(0, +) - 1) < 0.02)
  }

  @Test func `translating is measured without a model, each translation as long as its source`()
    throws
  {
    let folder = try TemporaryFolder()
    try folder.write("a b c\nb@@ a\n\nc c c c\n", to: "a.en")
    try folder.write("a\nb\nb@@\nc\n", to: "list.txt")
    let translating = try #require(
      try report(
        [
          "translate", "--source", "a.en", "--vocabulary", "list.txt", "--pretokenized",
          "--embedding", "8", "--hidden", "16", "--layers", "1", "--beam", "2", "--threads", "2",
        ], in: folder.url) as? [String: Any])
    #expect(translating["sentences"] as? Int == 3)
    let searches = try #require(translating["searches"] as? [[String: Any]])
    #expect(searches.map { $0["beam"] as? Int } == [1, 2])
    for search in searches {
      let (source, target, sentences) = (
        search["source_tokens_per_second"] as? Double ?? 0,
        search["target_tokens_per_second"] as? Double ?? 0,
        search["sentences_per_second"] as? Double ?? 0
      )
      // 9 tokens in three sentences; every translation has one more, </s>.
      #expect(abs(target / source - 12.0 / 9) < 1e-6)
      #expect(abs(source / sentences - 3) < 1e-6)
      let shares = try #require(search["shares"] as? [String: Double])
      #expect(abs(shares.values.reduce(0, +) - 1) < 0.02)
    }
    let latencies = try #require(translating["latencies"] as? [[String: Any]])
    #expect(latencies.allSatisfy { ($0["median_milliseconds"] as? Double ?? 0) > 0 })
  }

  @Test func `text is measured by what comes of it`() throws {
    let folder = try TemporaryFolder()
    try folder.write("the cat sat\nthe cat, the mat\n\n", to: "a.en")
    try folder.write("the dog sat", to: "b.en")
    let measured = try #require(
      try report(
        [
          "text", "a.en", "b.en", "--size", "300", "--kind", "unigram", "--merges", "3", "--merges",
          "5", "--threads", "2", "--rounds", "2",
        ], in: folder.url) as? [String: Any])
    #expect(measured["bytes"] as? Int == 42)
    #expect(measured["lines"] as? Int == 4)
    #expect(measured["vocabulary_kind"] as? String == "unigram")
    let rows = try #require(measured["rows"] as? [[String: Any]])
    #expect(
      rows.compactMap { $0["what"] as? String } == [
        "words by ICU", "text to ids", "ids to text", "inspecting", "learning 3 merges",
        "learning 3 merges", "learning 5 merges", "learning 5 merges", "learning 300 unigrams",
        "learning 300 unigrams",
      ])
    #expect(rows.compactMap { $0["threads"] as? Int } == [1, 1, 1, 1, 1, 2, 1, 2, 1, 2])
    // Segments with the spaces between them: 5, 8, none and 5; all bytes but those of line ends.
    #expect(rows[0]["items"] as? Int == 18)
    #expect(rows[2]["items"] as? Int == 38)
    #expect(rows[3]["items"] as? Int == 11)
    #expect(rows.allSatisfy { ($0["seconds"] as? Double ?? 0) > 0 })
    // Of byte pairs: 4 special tokens, 256 bytes, 11 characters that occur twice, and the merges.
    #expect(rows[4]["items"] as? Int == rows[5]["items"] as? Int)
    #expect((rows[6]["items"] as? Int ?? 0) - (rows[4]["items"] as? Int ?? 0) == 2)
    let people = try Command.run(
      ["benchmark", "text", "a.en", "--size", "300", "--rounds", "1", "--merges", "2"],
      in: folder.url)
    #expect(people.status == 0)
    #expect(people.lines[2].hasSuffix("what came of it"))
  }

  @Test func `text that is malformed is not measured`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a\nb\nc", to: "good.en")
    try folder.write(Data([0x61, 0x0A, 0xFF, 0x0A]), to: "a.en")
    for files in [["a.en"], ["good.en", "a.en"]] {
      let outcome = try Command.run(["benchmark", "text"] + files, in: folder.url)
      #expect(outcome.status == 65)
      #expect(outcome.errors.contains("a.en: line 2 is no well-formed UTF-8"), "\(outcome.errors)")
    }
  }

  @Test func `a source without anything to read it with is refused`() throws {
    let outcome = try Command.run(["benchmark", "translate", "--source", "a.en"])
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("'--source' needs '--vocabulary' or '--model'"))
  }

  @Test func `updates that would all be skipped are refused`() throws {
    let outcome = try Command.run([
      "benchmark", "train", "--source", "a", "--target", "b", "--updates", "3", "--skip", "3",
    ])
    #expect(outcome.status == 64)
    #expect(outcome.errors.contains("'--skip 3' must leave some of the 3 updates"))
  }
}
