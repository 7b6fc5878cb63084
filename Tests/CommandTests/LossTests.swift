import Foundation
import Testing

/// What must not be lost: files that are read, first lines, and lines of nothing.
struct LossTests {
  private func trained(_ options: [String] = []) throws -> TemporaryFolder {
    let folder = try TrainingTests.folder()
    let run = try Command.run(TrainingTests.tiny + ["--updates", "3"] + options, in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    return folder
  }

  @Test func `translate writes over nothing that it reads`() throws {
    let folder = try trained(["--preset", "attentive"])
    try folder.write("a b\nc\n", to: "in")
    try folder.write("a\nb\n", to: "prefixes")
    let model = "run/model.safetensors"
    let kept = try ["in", "prefixes", model].map { try folder.read($0) }
    for (options, lost) in [
      (["--output", "in"], "in"), (["--output", "./in"], "./in"), (["--output", model], model),
      (["--prefix-file", "prefixes", "--output", "prefixes"], "prefixes"),
      (["--attention-html", "in"], "in"), (["--attention-html", model], model),
    ] {
      let refused = try Command.run(
        ["translate", "--model", model, "in"] + options, in: folder.url)
      #expect(refused.status == 64 && refused.output == "", "\(options)")
      let sentence = "\(lost): is read too, and would be lost"
      #expect(refused.errors.contains(sentence), "\(refused.errors)")
    }
    let both = try Command.run(
      ["translate", "--model", model, "in", "--output", "x", "--attention-html", "x"],
      in: folder.url)
    #expect(both.status == 64)
    let nowhere = try Command.run(
      [
        "translate", "--model", model, "in", "--output", "/dev/null", "--attention-html",
        "/dev/null",
      ], in: folder.url)
    #expect(nowhere.status == 0, "\(nowhere.errors)")
    #expect(both.errors.contains("x: is given as '--output' and as '--attention-html'"))
    #expect(try ["in", "prefixes", model].map { try folder.read($0) } == kept)
  }

  @Test func `corpus check, vocab inspect and evaluate write over nothing that they read`() throws {
    let folder = try TemporaryFolder()
    try folder.write("One house.\n", to: "a.en")
    try folder.write("Una casa.\n", to: "a.es")
    try folder.write("One house.\tUna casa.\tx\n", to: "a.tsv")
    for arguments in [
      "corpus check a.en a.es --clean a", "corpus check a.tsv --clean a",
      "corpus check a.en a.es --manifest a.es", "vocab build a.en a.es --output a.es",
      "evaluate a.en a.es --baseline a.en --html a.es",
    ] {
      let refused = try Command.run(
        arguments.split(separator: " ").map(String.init), in: folder.url)
      #expect(refused.status == 64, "\(arguments)")
      #expect(refused.errors.contains("is read too, and would be lost"), "\(refused.errors)")
    }
    let built = try Command.run(["vocab", "build", "a.en", "--output", "v"], in: folder.url)
    #expect(built.status == 0, "\(built.errors)")
    let refused = try Command.run(["vocab", "inspect", "v", "--html", "v"], in: folder.url)
    #expect(refused.status == 64 && refused.errors.contains("v: is read too"))
    #expect(try folder.read("a.en") == Data("One house.\n".utf8))
    #expect(try folder.read("a.tsv") == Data("One house.\tUna casa.\tx\n".utf8))
  }

  @Test func `a byte order mark is no part of the first line`() throws {
    let folder = try TemporaryFolder()
    for (name, text) in [("plain", "an apple\nb\n"), ("empty", ""), ("short", "b")] {
      try folder.write(text, to: name)
      try folder.write("\u{FEFF}" + text, to: "marked")
      let plain = try Command.run(["tokenize", name], in: folder.url)
      let marked = try Command.run(["tokenize", "marked"], in: folder.url)
      #expect(plain.status == 0 && marked.status == 0)
      #expect(plain.outputBytes == marked.outputBytes, "\(name)")
    }
    // Any other is text, and so is one that is cut short.
    let twice = try Command.run(["tokenize"], input: Data("a\n\u{FEFF}b\n".utf8))
    #expect(twice.output.contains("\u{FEFF}"))
    let cut = try Command.run(["tokenize"], input: Data([0xEF, 0xBB]))
    #expect(!cut.output.isEmpty)
  }

  @Test func `a line of which the rules leave nothing stays empty`() throws {
    let folder = try trained(["--remove-controls"])
    let translated = try Command.run(
      ["translate", "--model", "run/model.safetensors", "--lost-spans", "report"],
      input: Data("\u{200B}\na\n\u{1}\u{2}\n".utf8), in: folder.url)
    #expect(translated.status == 0 && translated.lines.count == 3)
    #expect(translated.lines[0] == "" && translated.lines[2] == "")
  }

  @Test func `development pairs that are left out are told of`() throws {
    let folder = try TrainingTests.folder()
    try folder.write("a\tb\n\tc\nd\t\n", to: "dev.tsv")
    let run = try Command.run(
      TrainingTests.tiny + ["--updates", "1", "--dev-corpus", "dev.tsv"], in: folder.url)
    #expect(run.status == 0)
    #expect(run.errors.contains("dev.tsv: 2 pairs with an empty side are left out"))
    // One that is too long for training is judged by, unless it is too long for memory.
    let line = { (count: Int) in String(repeating: "a ", count: count) + "\ta\n" }
    try folder.write("a\tb\n" + line(900) + line(1100), to: "long.tsv")
    let long = try Command.run(
      TrainingTests.tiny + ["--updates", "1", "--dev-corpus", "long.tsv", "--output", "other"],
      in: folder.url)
    #expect(long.status == 0 && long.errors.contains(", 2 development pairs"), "\(long.errors)")
    #expect(long.errors.contains("long.tsv: 1 pairs longer than 1000 tokens are left out"))
  }

  @Test func `an interrupted translation leaves what it has translated`() throws {
    let folder = try trained()
    let scratch = try TemporaryFolder()
    let lines = String(repeating: "a b c d\n", count: 60_000)
    let running = try Command.start(
      [
        "translate", "--model", "run/model.safetensors", "--threads", "1", "--beam", "20",
        "--output", "out",
      ],
      input: Data(lines.utf8), in: folder.url, scratch: scratch)
    // The first 1,024 lines are out once the next are read, and these are translated for a while.
    while ((try? folder.read("out"))?.count ?? 0) == 0, running.isRunning {
      Thread.sleep(forTimeInterval: 0.02)
    }
    Thread.sleep(forTimeInterval: 0.3)
    running.interrupt()
    running.waitUntilExit()
    #expect(running.terminationStatus == 130)
    let errors = try Command.outcome(of: running, scratch: scratch).errors
    #expect(errors == "\ndragoman: stopping; once more stops at once.\ndragoman: interrupted.\n")
    let written = try folder.read("out").split(
      separator: 0x0A, omittingEmptySubsequences: false)
    // Whole lines of all that was translated.
    #expect(written.last?.isEmpty == true)
    #expect((written.count - 1) % 1024 == 0 && written.count > 2048)
  }
}
