import Foundation
import Testing

/// The preset with attention from a corpus to aligned translations.
struct AttentionTests {
  @Test func `the attentive preset trains, translates, aligns and draws`() throws {
    let folder = try TrainingTests.folder()
    // Options given win over the preset's, wherever they stand.
    let trained = try Command.run(
      TrainingTests.tiny + ["--preset", "attentive", "--updates", "10", "--dropout", "0"],
      in: folder.url)
    #expect(trained.status == 0, "\(trained.errors)")
    let settings = String(decoding: try folder.read("run/config.yaml"), as: UTF8.self)
    for line in ["attention: additive", "bidirectional: all", "dropout: 0.0"] {
      #expect(settings.contains(line), "\(line) in \(settings)")
    }
    let translate = ["translate", "--model", "run/model.safetensors"]
    let input = Data("a b\n\nb c d\n".utf8)
    let plain = try Command.run(translate, input: input, in: folder.url)
    let aligned = try Command.run(
      translate + ["--alignments", "--attention-html", "a.html"], input: input, in: folder.url)
    #expect(aligned.status == 0 && aligned.lines.count == 3)
    for (line, text) in zip(aligned.lines, plain.lines) {
      let parts = line.split(separator: "\t", omittingEmptySubsequences: false)
      #expect(parts.count == 2 && parts[0] == text)
      let pairs = parts[1].split(separator: " ")
      #expect(pairs.allSatisfy { $0.wholeMatch(of: #/\d+-\d+:\d+-\d+/#) != nil })
      #expect(pairs.count <= text.split(separator: " ").count)
    }
    let page = String(decoding: try folder.read("a.html"), as: UTF8.self)
    #expect(page.components(separatedBy: "<svg").count == 3)  // the empty line has none
  }

  @Test func `a model without attention is refused with what to do`() throws {
    let folder = try TrainingTests.folder()
    _ = try Command.run(TrainingTests.tiny + ["--updates", "5"], in: folder.url)
    for option in [["--alignments"], ["--attention-html", "a.html"]] {
      let refused = try Command.run(
        ["translate", "--model", "run/model.safetensors"] + option, in: folder.url)
      #expect(refused.status == 64 && refused.output.isEmpty)
      #expect(refused.errors.contains("has no attention") && refused.errors.contains("attentive"))
      #expect(!FileManager.default.fileExists(atPath: folder.file("a.html").path))
    }
  }
}
