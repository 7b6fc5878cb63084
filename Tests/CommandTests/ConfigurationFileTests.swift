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
}
