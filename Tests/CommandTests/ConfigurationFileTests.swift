import Foundation
import Testing

/// The options of `train` in a file.
struct ConfigurationFileTests {
  @Test func `every option of train may stand in the file`() throws {
    let help = try #require(
      Bundle.module.url(forResource: "train", withExtension: "txt", subdirectory: "Help"))
    let text = try String(contentsOf: help, encoding: .utf8)
    let options = text.split(separator: "\n").compactMap { line in
      line.prefixMatch(of: #/  (?:-., )?--([a-z-]+)/#).map { String($0.1) }
    }
    // What is asked of one command, and nothing of its run.
    let others: Set<String> = ["config", "json", "help", "version"]
    let keys = options.filter { !others.contains($0) }
    #expect(keys.count > 70)
    let folder = try TrainingTests.folder()
    // A key without a value says nothing, and must be known.
    try folder.write(keys.map { "\($0):\n" }.joined(), to: "all.yaml")
    let run = try Command.run(
      TrainingTests.tiny + ["--config", "all.yaml", "--updates", "1"], in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
  }

  @Test func `values that look like none are read again as they were`() throws {
    let folder = try TrainingTests.folder()
    try folder.write(try folder.read("a.tsv"), to: "null")
    let first = TrainingTests.tiny.map { $0 == "a.tsv" ? "null" : $0 } + ["--updates", "1"]
    #expect(try Command.run(first, in: folder.url).status == 0)
    let settings = String(decoding: try folder.read("run/config.yaml"), as: UTF8.self)
    #expect(settings.contains("corpus: 'null'\n"), "\(settings)")
    let again = try Command.run(
      ["train", "--config", "run/config.yaml", "--output", "again"], in: folder.url)
    #expect(again.status == 0, "\(again.errors)")
    #expect(try folder.read("again/model.safetensors") == folder.read("run/model.safetensors"))
  }

  @Test func `a batch is as large as was said last, in whichever unit`() throws {
    let folder = try TrainingTests.folder()
    let first = TrainingTests.tiny + ["--updates", "2"]
    #expect(try Command.run(first, in: folder.url).status == 0)
    let config = ["train", "--config", "run/config.yaml", "--updates", "4", "--output"]
    let tokens = try Command.run(config + ["tokens", "--batch-tokens", "40"], in: folder.url)
    #expect(tokens.status == 0, "\(tokens.errors)")
    // The run goes on with what it began with, and its file gives way to a number of pairs.
    let withoutSize =
      Array(first.prefix { $0 != "--batch-size" })
      + first.drop { $0 != "--batch-size" }.dropFirst(2)
    let rest = try Command.run(
      withoutSize + ["--updates", "5", "--output", "tokens"], in: folder.url)
    #expect(rest.status == 0, "\(rest.errors)")
    let pairs = try Command.run(
      ["train", "--config", "tokens/config.yaml", "--batch-size", "8", "--output", "pairs"],
      in: folder.url)
    #expect(pairs.status == 0, "\(pairs.errors)")
    // Another unit is another run, and that is what is said.
    let other = try Command.run(first + ["--batch-tokens", "40"], in: folder.url)
    #expect(other.status == 64 && other.errors.contains("not both"), "\(other.errors)")
    let named = try Command.run(withoutSize + ["--batch-tokens", "40"], in: folder.url)
    #expect(
      named.status == 64
        && named.errors.contains("(batch size was sentences 8 and is tokens 40 now)"),
      "\(named.errors)")
  }
}
