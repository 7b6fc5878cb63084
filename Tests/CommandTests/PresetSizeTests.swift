import Foundation
import Testing

/// Sizes that follow from the number of pairs.
struct PresetSizeTests {
  /// A corpus of so many pairs, and a training that ends before it begins.
  private func train(
    _ options: [String], pairs: Int, output: String = "run", in folder: TemporaryFolder
  ) throws -> (errors: String, settings: String) {
    let lines = (0..<pairs).map { "a\($0 % 7) b\($0 % 5)\tc\($0 % 7) d\($0 % 5)\n" }
    try folder.write(lines.joined(), to: "a.tsv")
    let run = try Command.run(
      ["train", "--corpus", "a.tsv", "--dev-corpus", "dev.tsv", "--output", output] + options,
      in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    return (run.errors, String(decoding: try folder.read("\(output)/config.yaml"), as: UTF8.self))
  }

  /// The run of `train` for an update more, of which nothing else is said again.
  private func goOn(
    _ options: [String] = [], in folder: TemporaryFolder
  ) throws -> Command.Outcome {
    try Command.run(
      [
        "train", "--corpus", "a.tsv", "--dev-corpus", "dev.tsv", "--output", "run", "--updates",
        "2", "--threads", "1",
      ] + options, in: folder.url)
  }

  private static let short = [
    "--updates", "1", "--hidden", "8", "--embedding", "4", "--threads", "1", "--batch-size", "2",
  ]

  @Test func `a small corpus gets a small network and strong dropout, and a line says why`() throws
  {
    let folder = try TemporaryFolder()
    try folder.write("a1 b1\tc1 d1\n", to: "dev.tsv")
    let run = try train(Self.short, pairs: 50, in: folder)
    #expect(run.errors.contains("Sizes for about 5,000 pairs (here are 50), as few pairs are"))
    #expect(run.errors.contains("hidden 8") && run.errors.contains("dropout 0.4"))
    for line in ["hidden: 8", "layers: 1", "dropout: 0.4", "vocabulary-size: 2000"] {
      #expect(run.settings.contains(line + "\n"), "\(run.settings)")
    }
    #expect(!run.settings.contains("sized-for"))
  }

  @Test func `an option given wins, and a run does not change its mind`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a1 b1\tc1 d1\n", to: "dev.tsv")
    let first = try train(
      Self.short + ["--dropout", "0.1", "--vocabulary-size", "300"], pairs: 50, in: folder)
    #expect(first.settings.contains("dropout: 0.1\n"))
    // The same run goes on with the sizes it began with, though nothing asks for them.
    let second = try goOn(in: folder)
    #expect(second.status == 0, "\(second.errors)")
    #expect(second.errors.contains("Going on after 1 updates"))
    #expect(!second.errors.contains("Sizes for"))
    let settings = String(decoding: try folder.read("run/config.yaml"), as: UTF8.self)
    #expect(settings.contains("dropout: 0.1\n") && settings.contains("hidden: 8\n"))
  }

  @Test func `the learning rate falls to the end that is given, or to one by the pairs`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a1 b1\tc1 d1\n", to: "dev.tsv")
    let short = Array(Self.short.dropFirst(2))
    func settings(_ options: [String], run: String) throws -> String {
      try train(options + short, pairs: 12, output: run, in: folder).settings
    }
    let updates = try settings(["--updates", "2"], run: "run")
    #expect(updates.contains("schedule: cosine\n") && !updates.contains("epochs:"))
    // Without its end, the same run goes on to that of the table.
    let none = try settings(["--patience", "1"], run: "run")
    #expect(none.contains("schedule: cosine\n") && none.contains("epochs: 60\n"))
    // Another schedule has no end; here validations, which hardly differ, make one.
    let plateau = try settings(
      ["--schedule", "plateau", "--patience", "1", "--learning-rate", "1e-9"], run: "other")
    #expect(plateau.contains("schedule: plateau\n") && !plateau.contains("epochs:"))
  }

  @Test func `a new end takes the place of the old one`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a1 b1\tc1 d1\n", to: "dev.tsv")
    let short = ["--epochs", "1"] + Self.short.dropFirst(2)
    #expect(try train(short, pairs: 12, in: folder).settings.contains("epochs: 1\n"))
    let later = try train(["--updates", "9"] + short.dropFirst(2), pairs: 12, in: folder)
    #expect(later.settings.contains("updates: 9\n") && !later.settings.contains("epochs:"))
    #expect(later.errors.contains("Finished after 9 updates"))
    let timed = try train(
      ["--time-limit", "1h02m05s", "--updates", "9"] + short.dropFirst(2), pairs: 12, in: folder)
    #expect(timed.settings.contains("time-limit: 3725.0s\n"), "\(timed.settings)")
  }

  @Test func `a run goes on with its preset, unless another is asked for`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a1 b1\tc1 d1\n", to: "dev.tsv")
    let begun = try train(
      Self.short + ["--preset", "attentive", "--no-deep-output"], pairs: 50, in: folder)
    let other = try goOn(["--preset", "classic"], in: folder)
    #expect(other.status == 64 && other.errors.contains("its network was another"))
    let same = try goOn(in: folder)
    #expect(same.status == 0, "\(same.errors)")
    for output in [["-o", "run"], ["-o=run"]] {
      let short = try Command.run(
        ["train", "--corpus", "a.tsv", "--dev-corpus", "dev.tsv", "--updates", "2", "--threads"]
          + ["1"] + output, in: folder.url)
      #expect(short.status == 0, "\(output): \(short.errors)")
    }
    let settings = String(decoding: try folder.read("run/config.yaml"), as: UTF8.self)
    #expect(
      settings.split(separator: "\n").filter { !$0.hasPrefix("updates:") }
        == begun.settings.split(separator: "\n").filter { !$0.hasPrefix("updates:") })
  }

  @Test func `a run of before there was an option goes on without it`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a1 b1\tc1 d1\n", to: "dev.tsv")
    let begun = try train(Self.short + ["--no-feed-embeddings"], pairs: 50, in: folder)
    #expect(begun.settings.contains("feed-embeddings: false\n"))
    try folder.write(
      begun.settings.replacing("feed-embeddings: false\n", with: ""), to: "run/config.yaml")
    let goesOn = try goOn(in: folder)
    #expect(goesOn.status == 0, "\(goesOn.errors)")
    #expect(goesOn.errors.contains("Going on after 1 updates"))
  }

  @Test func `the classic network is as its preset says, and options given win`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a1 b1\tc1 d1\n", to: "dev.tsv")
    let run = try train(Self.short + ["--encoder-hidden", "5"], pairs: 50, in: folder)
    for line in [
      "preset: classic", "bidirectional: all", "feed-context: true", "feed-embeddings: true",
      "reverse-source: false", "tying: all", "attention: none", "encoder-hidden: 5",
    ] {
      #expect(run.settings.contains(line + "\n"), "\(run.settings)")
    }
    let plain = try train(
      Self.short + ["--bidirectional", "none", "--reverse-source"], pairs: 50, output: "other",
      in: folder)
    #expect(plain.settings.contains("bidirectional: none\n"))
    #expect(plain.settings.contains("reverse-source: true\n"))
    let info = try Command.run(["model", "info", "run/model.safetensors"], in: folder.url)
    #expect(info.output.contains("embedding 4, hidden 8 (encoder 5), 1 encoder and 1 decoder"))
  }

  @Test func `languages with vocabularies of their own share no table`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a1 b1\tc1 d1\n", to: "dev.tsv")
    let attentive = Self.short + ["--preset", "attentive"]
    let joint = try train(attentive, pairs: 12, in: folder)
    #expect(joint.settings.contains("tying: all\n"))
    let apart = try train(
      attentive + ["--no-joint-vocabulary"], pairs: 12, output: "other", in: folder)
    #expect(apart.settings.contains("tying: target\n"))
  }

  @Test func `more pairs get another row of the table`() throws {
    let folder = try TemporaryFolder()
    try folder.write("a1 b1\tc1 d1\n", to: "dev.tsv")
    let run = try train(
      Self.short + ["--layers", "1", "--preset", "attentive"], pairs: 15_001, in: folder)
    #expect(run.errors.contains("Sizes for about 50,000 pairs (here are 15,001)"))
    #expect(run.settings.contains("dropout: 0.3\n") && run.settings.contains("layers: 1\n"))
    let sizes = ["--updates", "1", "--hidden", "8", "--embedding", "4", "--threads", "1"]
    let larger = try train(
      sizes + ["--no-sanity-check"], pairs: 75_001, output: "larger", in: folder)
    #expect(larger.errors.contains("Sizes for about 100,000 pairs (here are 75,001)"))
    #expect(larger.settings.contains("batch-size: 128\n"))
  }
}
