import Foundation
import Testing

/// What a run folder is kept from.
struct RunFolderTests {
  @Test func `one training at a time is at work in a folder`() throws {
    let folder = try TrainingTests.folder()
    let other = ["--output", "other", "--updates", "1"]
    #expect(try Command.run(TrainingTests.tiny + other, in: folder.url).status == 0)
    let scratch = try TemporaryFolder()
    let first = try Command.start(
      TrainingTests.tiny + ["--epochs", "1000000"], in: folder.url, scratch: scratch)
    while !FileManager.default.fileExists(atPath: folder.url.path + "/run/config.yaml"),
      first.isRunning
    {
      Thread.sleep(forTimeInterval: 0.02)
    }
    let second = try Command.run(TrainingTests.tiny, in: folder.url)
    #expect(second.status == 64)
    #expect(second.errors.contains("another training is at work in run; wait for its end"))
    // Nor do teachers begin to write there.
    let teaching = try Command.run(
      ["distill", "--teacher", "other/model.safetensors", "--dev-corpus", "a.tsv"]
        + TrainingTests.tiny.dropFirst(), in: folder.url)
    #expect(teaching.status == 64)
    #expect(teaching.errors.contains("another training is at work in run; wait for its end"))
    #expect(!FileManager.default.fileExists(atPath: folder.url.path + "/run/distilled.tsv"))
    first.interrupt()
    first.waitUntilExit()
    let third = try Command.run(TrainingTests.tiny + ["--updates", "1"], in: folder.url)
    #expect(third.status == 0 && third.errors.contains("Going on after"), "\(third.errors)")
  }

  @Test func `a model whose checkpoint is gone is not written over`() throws {
    let folder = try TrainingTests.folder()
    let short = TrainingTests.tiny + ["--updates", "3"]
    #expect(try Command.run(short, in: folder.url).status == 0)
    let model = try folder.read("run/model.safetensors")
    try FileManager.default.removeItem(atPath: folder.url.path + "/run/checkpoint.safetensors")
    let refused = try Command.run(short, in: folder.url)
    #expect(refused.status == 64)
    #expect(refused.errors.contains("run/model.safetensors would be written over"))
    #expect(try folder.read("run/model.safetensors") == model)
    let teaching = try Command.run(
      ["distill", "--teacher", "run/model.safetensors", "--dev-corpus", "a.tsv"]
        + short.dropFirst(),
      in: folder.url)
    #expect(teaching.status == 64)
    #expect(!FileManager.default.fileExists(atPath: folder.url.path + "/run/distilled.tsv"))
    // A student does not take its teacher's place.
    let other = ["--updates", "2", "--output", "other"]
    #expect(try Command.run(TrainingTests.tiny + other, in: folder.url).status == 0)
    let own = try Command.run(
      ["distill", "--teacher", "other/model.safetensors", "--dev-corpus", "a.tsv"]
        + TrainingTests.tiny.dropFirst() + other, in: folder.url)
    #expect(own.status == 64)
    #expect(own.errors.contains("other/model.safetensors: is read too, and would be lost"))
  }

  @Test func `a run does not go on with fewer of its pairs`() throws {
    let folder = try TrainingTests.folder()
    let short = TrainingTests.tiny + ["--no-sanity-check"]
    #expect(try Command.run(short + ["--updates", "3"], in: folder.url).status == 0)
    let refused = try Command.run(
      short + ["--updates", "9", "--max-length", "2"], in: folder.url)
    #expect(refused.status == 64)
    #expect(refused.errors.contains("other pairs of its corpus were left out as too long"))
    let longer = try Command.run(
      short + ["--updates", "9", "--max-length", "200"], in: folder.url)
    #expect(longer.status == 0, "\(longer.errors)")
  }

  @Test func `a training that only diverges fails, and names the learning rate it had`() throws {
    let folder = try TrainingTests.folder()
    let wild = ["--learning-rate", "10", "--warmup", "0", "--hidden", "64", "--updates", "4"]
    let run = try Command.run(
      TrainingTests.tiny + wild + ["--validate-every", "2"], in: folder.url)
    #expect(run.status == 65, "\(run.errors)")
    #expect(run.output == "" && run.errors.contains("training diverged before there was any model"))
    #expect(run.errors.contains("with a --learning-rate below 10.0"))
    // Half of what the cosine has come to after two of four updates.
    #expect(run.errors.contains("beginning anew, learning rate now 2.5"), "\(run.errors)")
    #expect(!FileManager.default.fileExists(atPath: folder.url.path + "/run/model.safetensors"))
    // After two batches of an epoch's eight a cosine to its end has come to 8.5.
    let epoch = wild.dropLast(2) + ["--epochs", "1", "--validate-every", "2", "--output", "other"]
    _ = try Command.run(TrainingTests.tiny + epoch, in: folder.url)
    let log = String(decoding: try folder.read("other/training.jsonl"), as: UTF8.self)
    #expect(log.contains(#""learningRate":4.26"#), "\(log)")
    let again = try Command.run(
      TrainingTests.tiny + wild + ["--validate-every", "2"], in: folder.url)
    #expect(again.status == 65 && again.errors.contains("training diverged before"))
  }

  @Test func `files that are read are not written over, and pipes are not read twice`() throws {
    let folder = try TrainingTests.folder()
    let pairs = try folder.read("a.tsv")
    try FileManager.default.createDirectory(
      at: folder.file("run"), withIntermediateDirectories: true)
    for name in ["run/training.jsonl", "run/model.safetensors"] {
      try folder.write(String(decoding: pairs, as: UTF8.self), to: name)
      let lost = try Command.run(
        TrainingTests.tiny + ["--dev-corpus", name, "--updates", "1"], in: folder.url)
      #expect(lost.status == 64 && lost.errors.contains("\(name): is read too"), "\(lost.errors)")
      #expect(try folder.read(name) == pairs)
      try FileManager.default.removeItem(at: folder.file(name))
    }
    try folder.write("# mine\nupdates: 1\n", to: "run/config.yaml")
    let config = ["--config", "run/config.yaml"]
    let mine = try Command.run(TrainingTests.tiny + config, in: folder.url)
    #expect(mine.status == 64 && mine.errors.contains("run/config.yaml: is read too"))
    #expect(try folder.read("run/config.yaml") == Data("# mine\nupdates: 1\n".utf8))
    // Of a run that has begun, it is the run's own.
    #expect(try Command.run(TrainingTests.tiny + ["--updates", "1"], in: folder.url).status == 0)
    let own = try Command.run(["train"] + config + ["--updates", "2"], in: folder.url)
    #expect(own.status == 0, "\(own.errors)")
    try #require(mkfifo(folder.file("pipe").path, 0o600) == 0)
    for options in [["--corpus", "pipe"], ["--config", "pipe", "--corpus", "a.tsv"]] {
      let piped = try Command.run(["train", "--output", "piped"] + options, in: folder.url)
      #expect(piped.status == 64)
      #expect(piped.errors.contains("pipe: is no regular file"), "\(piped.errors)")
    }
  }
}
