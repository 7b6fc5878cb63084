import Foundation
import Testing

/// From a corpus to a translated file, with a network of a few cells.
struct TrainingTests {
  /// A network that a debug build trains in a second.
  static let tiny = [
    "train", "--corpus", "a.tsv", "--output", "run", "--vocabulary-kind", "word", "--embedding",
    "6",
    "--hidden", "9", "--layers", "1", "--batch-size", "8", "--validate-every", "5", "--threads",
    "1",
  ]

  /// A folder with a corpus of words to be put in reverse.
  static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    let words = ["a", "b", "c", "d", "e"]
    let pairs = (0..<60).map { index in
      let line = (0...(index % 4)).map { words[(index * 7 + $0 * 3 + index / 5) % 5] }
      return line.joined(separator: " ") + "\t" + line.reversed().joined(separator: " ") + "\n"
    }
    try folder.write(pairs.joined(), to: "a.tsv")
    return folder
  }

  @Test func `training in two parts gives the same model as in one, and it translates`() throws {
    let whole = try Self.folder()
    let parts = try Self.folder()
    // A cosine would end at ten updates in the first part.
    let train = Self.tiny + ["--schedule", "plateau"]
    let complete = try Command.run(train + ["--updates", "20"], in: whole.url)
    #expect(complete.status == 0)
    #expect(complete.output == "run/model.safetensors\n")
    let first = try Command.run(train + ["--updates", "10"], in: parts.url)
    #expect(first.status == 0)
    let second = try Command.run(train + ["--updates", "20", "--threads", "2"], in: parts.url)
    #expect(second.status == 0)
    #expect(second.errors.contains("Going on after 10 updates"))
    #expect(
      try parts.read("run/model.safetensors") == whole.read("run/model.safetensors"))

    let input = Data("a b\n\n\u{FF}\u{FE} c\nd".utf8) + Data([0x20, 0xFF, 0x0A, 0x0A])
    try whole.write(input, to: "in.txt")
    let model = ["translate", "--model", "run/model.safetensors"]
    let streamed = try Command.run(model, input: input, in: whole.url)
    #expect(streamed.status == 0)
    #expect(streamed.lines.count == 5)
    #expect(streamed.lines[1] == "")
    #expect(streamed.lines[4] == "")
    #expect(
      streamed.errors == "dragoman: warning: standard input, line 4: malformed UTF-8 at byte 3 was "
        + "read as U+FFFD; save the text as UTF-8.\n")
    let filed = try Command.run(
      model + ["in.txt", "--output", "out.txt", "--batch-size", "1", "--threads", "2"],
      in: whole.url)
    #expect(filed.status == 0)
    #expect(filed.output == "")
    #expect(try whole.read("out.txt") == streamed.outputBytes)
    try checkScores(model, in: whole)
  }

  @Test func `a model lends its vocabularies to another, and the two are an ensemble`() throws {
    let folder = try Self.folder()
    let pairs = String(decoding: try folder.read("a.tsv"), as: UTF8.self)
    try folder.write(
      pairs.split(separator: "\n").map { line in
        let sides = line.split(separator: "\t")
        return "\(sides[0])\t\(sides[1].uppercased())\n"
      }.joined(), to: "a.tsv")
    let apart = ["--vocabulary-kind", "character", "--no-joint-vocabulary", "--updates", "3"]
    #expect(try Command.run(Self.tiny + apart, in: folder.url).status == 0)
    let borrowing = ["--vocabulary", "run/model.safetensors", "--output", "other"]
    let refused = try Command.run(Self.tiny + borrowing, in: folder.url)
    #expect(refused.status == 64)
    #expect(refused.errors.contains("is of kind character, not as '--vocabulary-kind word' says"))
    let lent = borrowing + ["--vocabulary-kind", "character", "--updates", "3"]
    // Each language has its own, and one table cannot be of both.
    let tied = try Command.run(Self.tiny + lent + ["--tying", "all"], in: folder.url)
    #expect(tied.status == 64)
    #expect(tied.errors.contains("give '--tying target'"))
    let other = try Command.run(Self.tiny + lent, in: folder.url)
    #expect(other.status == 0, "\(other.errors)")
    #expect(other.errors.contains("  tying: target\n"))
    let models = ["run", "other"].flatMap { ["--model", "\($0)/model.safetensors"] }
    for (option, words) in [
      ("--normalization=nfkc", "has the normalization nfc, not as"),
      ("--pretokenized", "cuts characters, not as '--pretokenized' says"),
    ] {
      let refused = try Command.run(Self.tiny + lent + ["--output", "x", option], in: folder.url)
      #expect(refused.status == 64 && refused.errors.contains(words), "\(refused.errors)")
    }
    let one = ["--vocabulary-kind", "word", "--updates", "1", "--output", "one"]
    #expect(try Command.run(Self.tiny + one, in: folder.url).status == 0)
    let shared = try Command.run(
      Self.tiny + [
        "--vocabulary", "one/model.safetensors", "--no-joint-vocabulary", "--output", "x",
      ],
      in: folder.url)
    #expect(shared.status == 64 && shared.errors.contains("is one vocabulary"), "\(shared.errors)")
    let together = try Command.run(
      ["translate"] + models, input: Data("a b\n".utf8), in: folder.url)
    #expect(together.status == 0 && together.lines.count == 1, "\(together.errors)")
  }

  @Test func `words are cut by chance with a unigram vocabulary, and with no other`() throws {
    let folder = try Self.folder()
    let options = ["--vocabulary-kind", "unigram", "--vocabulary-size", "280", "--updates", "3"]
    let trained = try Command.run(
      Self.tiny + options + ["--unigram-sampling", "0.3"], in: folder.url)
    #expect(trained.status == 0)
    let configuration = String(decoding: try folder.read("run/config.yaml"), as: UTF8.self)
    #expect(configuration.contains("unigram-sampling: 0.3"))
    let refused = try Command.run(
      Self.tiny + ["--output", "other", "--unigram-sampling", "0.3"], in: folder.url)
    #expect(refused.status == 64)
    #expect(
      refused.errors.contains(
        "'--unigram-sampling' is for vocabularies of kind unigram, and here they are of kind word"))
    let both = try Command.run(
      Self.tiny + options + ["--unigram-sampling", "0.3", "--bpe-dropout", "0.1"], in: folder.url)
    #expect(both.errors.contains("choose one"))
  }

  /// n-best lists, scores and JSON tell the same.
  private func checkScores(_ model: [String], in folder: TemporaryFolder) throws {
    let input = Data("a b c\nd\n".utf8)
    let plain = try Command.run(model, input: input, in: folder.url)
    let scored = try Command.run(model + ["--scores"], input: input, in: folder.url)
    let best = try Command.run(model + ["--n-best", "3"], input: input, in: folder.url)
    let json = try Command.run(model + ["--json"], input: input, in: folder.url)
    #expect(scored.lines.map { $0.split(separator: "\t").last.map(String.init) } == plain.lines)
    #expect(best.lines.count == 6)
    #expect(
      best.lines.filter { $0.split(separator: "\t")[1] == "1" }
        .map { $0.split(separator: "\t").last.map(String.init) } == plain.lines)
    #expect(json.lines.count == 2)
    for (line, text) in zip(json.lines, plain.lines) {
      let object = try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any]
      #expect(object?["text"] as? String == text)
    }
    let narrow = try Command.run(model + ["--n-best", "9"], input: input, in: folder.url)
    #expect(narrow.status == 64)
  }

  @Test func `the saved configuration repeats the run`() throws {
    let folder = try Self.folder()
    #expect(
      try Command.run(Self.tiny + ["--updates", "6", "--no-reverse-source"], in: folder.url).status
        == 0)
    let model = try folder.read("run/model.safetensors")
    let saved = String(decoding: try folder.read("run/config.yaml"), as: UTF8.self)
    #expect(saved.contains("hidden: 9\n"))
    #expect(saved.contains("reverse-source: false\n"))
    try FileManager.default.moveItem(at: folder.file("run"), to: folder.file("first"))
    let again = try Command.run(["train", "--config", "first/config.yaml"], in: folder.url)
    #expect(again.status == 0)
    #expect(again.errors.contains("  hidden: 9\n"))
    #expect(try folder.read("run/model.safetensors") == model)
    // The command line has the last word, and another network cannot go on with this run.
    let other = try Command.run(
      ["train", "--config", "first/config.yaml", "--hidden", "7"], in: folder.url)
    #expect(other.status == 64)
    #expect(other.errors.contains("run holds a run that cannot be resumed"))
    #expect(try folder.read("run/model.safetensors") == model)
  }

  @Test func `an interrupted run is saved, says so, and goes on`() throws {
    let folder = try Self.folder()
    let scratch = try TemporaryFolder()
    let process = try Command.start(
      Self.tiny + ["--patience", "0", "--time-limit", "60s"], in: folder.url, scratch: scratch)
    // Once there is a model, training is under way.
    while !FileManager.default.fileExists(atPath: folder.file("run/model.safetensors").path) {
      try #require(process.isRunning)
      usleep(10_000)
    }
    process.interrupt()
    process.waitUntilExit()
    let outcome = try Command.outcome(of: process, scratch: scratch)
    #expect(outcome.status == 130)
    let last = try #require(outcome.errors.split(separator: "\n").last)
    #expect(last.hasPrefix("dragoman: interrupted after "))
    #expect(last.hasSuffix("updates; the state is saved in run, and the same command goes on."))
    let log = String(decoding: try folder.read("run/training.jsonl"), as: UTF8.self)
    let updates = try #require(
      log.split(separator: "\n").last { $0.contains("\"finished\"") }
        .flatMap { try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any] })
    let made = try #require(updates["updates"] as? Int)
    let next = try Command.run(
      Self.tiny + ["--patience", "0", "--updates", "\(made + 1)"], in: folder.url)
    #expect(next.status == 0)
    #expect(next.errors.contains("Going on after"))
  }

  @Test func `a damaged model is refused`() throws {
    let folder = try Self.folder()
    try #require(try Command.run(Self.tiny + ["--updates", "1"], in: folder.url).status == 0)
    let whole = try Command.run(["model", "verify", "run/model.safetensors"], in: folder.url)
    #expect(whole.status == 0)
    var bytes = try folder.read("run/model.safetensors")
    bytes[bytes.count - 5] ^= 0x10
    try folder.write(bytes, to: "flipped.safetensors")
    try folder.write(bytes.prefix(bytes.count / 2), to: "half.safetensors")
    for name in ["flipped", "half"] {
      for command in ["model verify", "model info", "translate --model"] {
        let arguments = command.split(separator: " ").map(String.init) + ["\(name).safetensors"]
        let outcome = try Command.run(arguments, in: folder.url)
        #expect(outcome.status == 65)
        #expect(outcome.output == "")
        #expect(outcome.errors.hasPrefix("dragoman: \(name).safetensors is "))
        #expect(outcome.errors.split(separator: "\n").count == 1)
      }
    }
  }

  @Test func `a quantised model translates, and is not written where it loses too much`() throws {
    let folder = try Self.folder()
    try #require(try Command.run(Self.tiny + ["--updates", "40"], in: folder.url).status == 0)
    let info = try Command.run(["model", "info", "run/model.safetensors"], in: folder.url)
    // Eight batches are an epoch.
    #expect(info.output.contains("40 updates, 5.00 epochs"), "\(info.output)")
    try folder.write("a b\nc\nd e a\nb\n", to: "dev.a")
    try folder.write("b a\nc\na e d\nb\n", to: "dev.b")
    let quantize = [
      "model", "quantize", "--int8", "run/model.safetensors", "-o", "small", "--source", "dev.a",
      "--reference", "dev.b",
    ]
    let made = try Command.run(quantize + ["--max-drop", "100", "--json"], in: folder.url)
    #expect(made.status == 0)
    let report = try #require(
      try JSONSerialization.jsonObject(with: made.outputBytes) as? [String: Any])
    #expect(report["bytes_after"] as? Int == (try folder.read("small").count))
    #expect(report["bleu_before"] != nil && report["bleu_after"] != nil)
    #expect(made.errors.isEmpty, "\(made.errors)")
    // By references of another language no loss can be told.
    try folder.write("q x\nz\ny z q\nx\n", to: "dev.b")
    let blind = try Command.run(quantize + ["--max-drop", "100"], in: folder.url)
    #expect(blind.status == 0 && blind.errors.contains("by which no loss can be told"))
    try folder.write("b a\nc\na e d\nb\n", to: "dev.b")
    let translated = try Command.run(
      ["translate", "--model", "small", "dev.a"], in: folder.url)
    #expect(translated.status == 0)
    #expect(translated.lines.count == 4)
    try compareWithRounding(in: folder)

    let refused = try Command.run(
      quantize.map { $0 == "small" ? "other" : $0 } + ["--max-drop=-100"], in: folder.url)
    #expect(refused.status == 65)
    #expect(refused.errors.contains("nothing was written"))
    #expect(!FileManager.default.fileExists(atPath: folder.file("other").path))

    let again = try Command.run(
      quantize.map { $0 == "run/model.safetensors" ? "small" : $0 }, in: folder.url)
    #expect(again.status == 64)
    #expect(again.errors.contains("is quantised already"))
    let unequal = try Command.run(
      quantize.map { $0 == "dev.b" ? "a.tsv" : $0 }, in: folder.url)
    #expect(unequal.status == 65)
    #expect(unequal.errors.contains("dev.a has 4 lines and a.tsv 60"))
  }

  /// What the quantised file gives is what rounding on the way gives.
  private func compareWithRounding(in folder: TemporaryFolder) throws {
    func scored(_ model: String, _ precision: [String]) throws -> Command.Outcome {
      try Command.run(
        ["translate", "--model", model, "--scores", "dev.a"] + precision, in: folder.url)
    }
    let small = try scored("small", [])
    let whole = try scored("run/model.safetensors", [])
    #expect(small.output != whole.output)
    for model in ["small", "run/model.safetensors"] {
      #expect(try scored(model, ["--precision", "int8"]).output == small.output)
    }
    #expect(
      try scored("run/model.safetensors", ["--precision", "float32"]).output == whole.output)
    let refused = try scored("small", ["--precision", "float32"])
    #expect(refused.status == 64)
    #expect(refused.errors.contains("small: is in 8 bits; leave out '--precision float32'"))
  }

  @Test func `model info describes the network as JSON`() throws {
    let folder = try Self.folder()
    try #require(try Command.run(Self.tiny + ["--updates", "1"], in: folder.url).status == 0)
    let info = try Command.run(
      ["model", "info", "run/model.safetensors", "--json"], in: folder.url)
    let report = try #require(
      try JSONSerialization.jsonObject(with: info.outputBytes) as? [String: Any])
    let network = try #require(report["network"] as? [String: Any])
    #expect(network["hidden_size"] as? Int == 9)
    #expect(network["encoder_layers"] as? Int == 1)
  }

  @Test func `the output may not be the input`() throws {
    let folder = try Self.folder()
    try #require(try Command.run(Self.tiny + ["--updates", "1"], in: folder.url).status == 0)
    try folder.write("a b\n", to: "in.txt")
    let outcome = try Command.run(
      [
        "translate", "--model", "run/model.safetensors", "in.txt", "--output",
        folder.file("in.txt").path,
      ], in: folder.url)
    #expect(outcome.status == 64)
    #expect(try folder.read("in.txt") == Data("a b\n".utf8))
  }
}
