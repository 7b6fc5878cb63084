import Foundation
import Testing

/// A training that begins with the weights of a model.
struct StartFromTests {
  private static let train = [
    "train", "--corpus", "a.tsv", "--dev-corpus", "a.tsv", "--validate-every", "100", "--threads",
    "1",
  ]

  /// A folder with a model of an unusual network, trained for a while.
  private static func folder() throws -> TemporaryFolder {
    let folder = try TrainingTests.folder()
    let first = try Command.run(
      train + [
        "--preset", "attentive", "--no-deep-output", "--embedding", "6", "--hidden", "9",
        "--layers", "1", "--vocabulary-kind", "word", "--output", "run", "--updates", "60",
        "--learning-rate", "0.01",
      ], in: folder.url)
    try #require(first.status == 0, "\(first.errors)")
    return folder
  }

  /// The loss that a run validated last.
  private func loss(of run: String, in folder: TemporaryFolder) throws -> Double {
    let log = String(decoding: try folder.read("\(run)/training.jsonl"), as: UTF8.self)
    let line = try #require(log.split(separator: "\n").last { $0.contains("\"validated\"") })
    let event = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
    return try #require(event?["loss"] as? Double)
  }

  @Test func `training goes on from a model, with its network and its vocabularies`() throws {
    let folder = try Self.folder()
    let start = ["--start-from", "run/model.safetensors", "--updates", "1"]
    let tuned = try Command.run(
      Self.train + start + ["--output", "tuned", "--learning-rate", "0.000001"], in: folder.url)
    #expect(tuned.status == 0, "\(tuned.errors)")
    let (before, after) = (try loss(of: "run", in: folder), try loss(of: "tuned", in: folder))
    #expect(abs(before - after) < 0.001, "\(before), \(after)")
    let fresh = try Command.run(
      Self.train + [
        "--config", "tuned/config.yaml", "--output", "fresh", "--seed", "2", "--start-from",
        "tuned/model.safetensors", "--dropout", "0.1", "--updates", "1",
      ], in: folder.url)
    #expect(fresh.status == 0, "\(fresh.errors)")
    for (other, dropout) in [("tuned", "0.4"), ("fresh", "0.1")] {
      let infos = try ["run", other].map { run in
        try Command.run(["model", "info", "\(run)/model.safetensors"], in: folder.url).lines
          .filter { line in
            ["network", "decoding", "attention"].contains { line.hasPrefix("  \($0) ") }
          }
      }
      #expect(infos[0].count == 3 && infos[0] == infos[1])
      let settings = String(decoding: try folder.read("\(other)/config.yaml"), as: UTF8.self)
      #expect(settings.contains("dropout: \(dropout)\n"), "\(settings)")
    }
  }

  @Test func `the same command goes on`() throws {
    let folder = try Self.folder()
    let train = Self.train + ["--schedule", "plateau", "--output"]
    let start = ["--start-from", "run/model.safetensors", "--updates"]
    for updates in ["2", "5"] {
      let part = try Command.run(train + ["parts"] + start + [updates], in: folder.url)
      #expect(part.status == 0, "\(part.errors)")
    }
    #expect(try Command.run(train + ["whole"] + start + ["5"], in: folder.url).status == 0)
    #expect(
      try folder.read("parts/model.safetensors") == folder.read("whole/model.safetensors"))
  }

  @Test func `another network and weights in 8 bits are refused`() throws {
    let folder = try Self.folder()
    let other = try Command.run(
      Self.train + ["--start-from", "run/model.safetensors", "--hidden", "8", "--output", "new"],
      in: folder.url)
    #expect(other.status == 64)
    #expect(other.errors.contains("has another network: hidden size was 9 and is 8 now; omit"))
    try folder.write("a b\n", to: "dev")
    let quantize = ["model", "quantize", "--int8", "run/model.safetensors", "-o", "small"]
    let small = try Command.run(
      quantize + ["--source", "dev", "--reference", "dev", "--max-drop", "100"], in: folder.url)
    try #require(small.status == 0, "\(small.errors)")
    let refused = try Command.run(
      Self.train + ["--start-from", "small", "--output", "new"], in: folder.url)
    #expect(refused.status == 64 && refused.errors.contains("is in 8 bits and cannot be trained"))
  }

  @Test func `options that the model decides about are refused`() throws {
    let folder = try Self.folder()
    for (options, part) in [
      (["--preset", "classic"], "brings its network along; omit '--preset'"),
      (["--vocabulary", "run/model.safetensors"], "along; omit '--vocabulary'"),
      (["--target-vocabulary", "x"], "along; omit '--target-vocabulary'"),
      (["--vocabulary-size", "300"], "along; omit '--vocabulary-size'"),
      (["--case-markers"], "brings its rules of text along; omit options such as"),
    ] {
      let refused = try Command.run(
        Self.train + ["--start-from", "run/model.safetensors", "--output", "new"] + options,
        in: folder.url)
      #expect(refused.status == 64 && refused.errors.contains(part), "\(refused.errors)")
    }
    // The files of other runs have what they decided about.
    let filed = try Command.run(
      Self.train + [
        "--config", "run/config.yaml", "--start-from", "run/model.safetensors", "--output", "new",
        "--updates", "61",
      ], in: folder.url)
    #expect(filed.status == 0, "\(filed.errors)")
    let sized = ["--vocabulary", "run/model.safetensors", "--vocabulary-size", "300"]
    let refused = try Command.run(Self.train + sized + ["--output", "new"], in: folder.url)
    #expect(refused.status == 64 && refused.errors.contains("'--vocabulary-size' is for a"))
  }

  @Test func `a run does not go on from another model than it began with`() throws {
    let folder = try Self.folder()
    let train = Self.train + ["--updates", "2", "--output", "new"]
    // The name does not matter.
    try FileManager.default.copyItem(
      at: folder.file("run/model.safetensors"), to: folder.file("first"))
    let began = try Command.run(train + ["--start-from", "first"], in: folder.url)
    #expect(began.status == 0, "\(began.errors)")
    let settings = String(decoding: try folder.read("new/config.yaml"), as: UTF8.self)
    #expect(settings.contains("start-from: first\n") && !settings.contains("preset:"))
    let without = try Command.run(
      train + ["--vocabulary", "first", "--updates", "3"], in: folder.url)
    #expect(without.status == 64)
    #expect(without.errors.contains("it began with another model or with none"))
    let same = try Command.run(
      train + ["--start-from", "run/model.safetensors", "--updates", "3"], in: folder.url)
    #expect(same.status == 0 && same.errors.contains("Going on after 2 updates"), "\(same.errors)")
  }
}
