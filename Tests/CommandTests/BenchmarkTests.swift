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

  @Test(arguments: [("classic", 4000), ("attentive", 8064)])
  func `training is measured on a corpus of tokens and a list of them`(
    preset: String, parameters: Int
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
          "--preset", preset,
        ], in: folder.url) as? [String: Any])
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
