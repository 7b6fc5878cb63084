import Dragoman
import Foundation
import Testing

/// Teachers, what they make of the corpus, and the student.
struct DistillTests {
  private func distill(_ more: [String]) -> [String] {
    ["distill"] + TrainingTests.tiny.dropFirst() + ["--output", "student"] + more
  }

  @Test func `a student learns from two teachers, and the same command goes on`() throws {
    let folder = try TrainingTests.folder()
    for seed in ["1", "2"] {
      let run = ["--seed", seed, "--output", "run\(seed)", "--updates", "30"]
      #expect(try Command.run(TrainingTests.tiny + run, in: folder.url).status == 0)
    }
    let teachers = [
      "--teacher", "run1/model.safetensors", "--teacher", "run2/model.safetensors",
      "--dev-corpus", "a.tsv", "--updates", "6",
    ]
    let first = try Command.run(distill(teachers), in: folder.url)
    #expect(first.status == 0)
    #expect(first.output == "student/model.safetensors\n")
    #expect(first.errors.contains("student/distilled.tsv: 60 translations, "))

    let references = String(decoding: try folder.read("a.tsv"), as: UTF8.self).split(
      separator: "\n")
    let distilled = String(decoding: try folder.read("student/distilled.tsv"), as: UTF8.self).split(
      separator: "\n")
    #expect(distilled.count == 120)
    // The references are every other line, each before its translation.
    #expect(stride(from: 0, to: 120, by: 2).map { distilled[$0] } == references)
    var translations: Set<String> = []
    for index in references.indices {
      let columns = distilled[2 * index + 1].split(
        separator: "\t", omittingEmptySubsequences: false)
      #expect(columns.count == 2)
      #expect(columns[0] == references[index].split(separator: "\t")[0])
      translations.insert(String(columns[1]))
    }
    #expect(translations.count > 5)

    let again = try Command.run(distill(teachers + ["--updates", "9"]), in: folder.url)
    #expect(again.status == 0)
    #expect(again.errors.contains("student/distilled.tsv: made before by the same teachers."))
    #expect(again.errors.contains("Going on after 6 updates"))
    let others = try Command.run(distill(teachers + ["--teacher-beam", "2"]), in: folder.url)
    #expect(others.status == 64)
    #expect(others.errors.contains("student/distilled.tsv: was made of other text, by"))
    try askForTheEnsemble(in: folder)
  }

  @Test func `a file may have its options, and the one it leaves repeats the run`() throws {
    let folder = try TrainingTests.folder()
    for seed in ["1", "2"] {
      let run = ["--seed", seed, "--output", "run\(seed)", "--updates", "3"]
      #expect(try Command.run(TrainingTests.tiny + run, in: folder.url).status == 0)
    }
    try folder.write(
      """
      teacher: [run1/model.safetensors, run2/model.safetensors]
      teacher-beam: 2
      references: false
      dev-corpus: a.tsv
      updates: 4

      """, to: "c.yaml")
    let first = try Command.run(distill(["--config", "c.yaml"]), in: folder.url)
    #expect(first.status == 0, "\(first.errors)")
    #expect(try folder.read("student/distilled.tsv").split(separator: 0x0A).count == 60)
    let again = try Command.run(
      ["distill", "--config", "student/distill.yaml", "--output", "again"], in: folder.url)
    #expect(again.status == 0, "\(again.errors)")
    for file in ["distilled.tsv", "distilled.json", "model.safetensors"] {
      #expect(try folder.read("student/\(file)") == folder.read("again/\(file)"))
    }
    // The command line has the last word on teachers too.
    let one = try Command.run(
      ["distill", "--config", "c.yaml", "--teacher", "run1/model.safetensors"]
        + distill(["--output", "one"]).dropFirst(), in: folder.url)
    #expect(one.status == 0, "\(one.errors)")
    let named = String(decoding: try folder.read("one/distill.yaml"), as: UTF8.self)
    #expect(named.contains("run1/model") && !named.contains("run2/model"))
    let train = try Command.run(["train", "--config", "c.yaml"], in: folder.url)
    #expect(train.status == 64 && train.errors.contains("c.yaml:1: unknown key 'teacher'"))
  }

  @Test func `teachers of the other direction add sources, each unlike those that are there`()
    throws
  {
    let folder = try TrainingTests.folder()
    let run = ["--output", "run", "--updates", "30"]
    #expect(try Command.run(TrainingTests.tiny + run, in: folder.url).status == 0)
    let model = "run/model.safetensors"
    let teachers = [
      "--teacher", model, "--back-teacher", model, "--dev-corpus", "a.tsv", "--updates", "2",
    ]
    let first = try Command.run(distill(teachers), in: folder.url)
    #expect(first.status == 0)
    let lines = try folder.read("student/distilled.tsv").split(separator: 0x0A).map {
      $0.split(separator: 0x09, omittingEmptySubsequences: false).map { Data($0) }
    }
    let drawn = lines.count / 2 - 60
    #expect(drawn > 0 && drawn <= 120)
    #expect(first.errors.contains("; \(drawn) further sources."))

    // Two lines for each source: with its reference, and with a translation. What was drawn for a
    // reference follows the pair that it is of.
    var references = try folder.read("a.tsv").split(separator: 0x0A).map {
      $0.split(separator: 0x09).map { Data($0) }
    }[...]
    var reference: Data?
    var sources: Set<Data> = []
    for place in stride(from: 0, to: lines.count, by: 2) {
      if lines[place] == references.first {
        reference = references.removeFirst()[1]
        sources = []
      }
      #expect(lines[place][1] == reference)
      #expect(lines[place][0] == lines[place + 1][0] && !lines[place][0].isEmpty)
      #expect(sources.insert(lines[place][0]).inserted)
    }
    #expect(references.isEmpty)

    try expectTheBestOfSix(lines.map { $0[0] }, in: folder)

    let again = try Command.run(distill(teachers), in: folder.url)
    #expect(again.errors.contains("student/distilled.tsv: made before by the same teachers."))
    let more = try Command.run(distill(teachers + ["--draws", "3"]), in: folder.url)
    #expect(more.status == 64)
  }

  /// Of three for each one wanted, those most like the source are kept, the best first.
  private func expectTheBestOfSix(_ kept: [Data], in folder: TemporaryFolder) throws {
    let pairs = String(decoding: try folder.read("a.tsv"), as: UTF8.self).split(separator: "\n")
      .map { $0.split(separator: "\t").map(String.init) }
    let drawn = try Command.run(
      [
        "translate", "--model", "run/model.safetensors", "--precision", "int8", "--samples", "6",
        "--n-best", "6", "--temperature", "0.7", "--top-p", "0.9",
      ], input: Data((pairs.map { $0[1] }.joined(separator: "\n") + "\n").utf8), in: folder.url)
    #expect(drawn.status == 0, "\(drawn.errors)")
    var candidates: [[String]] = pairs.map { _ in [] }
    for line in drawn.lines {
      let columns = line.split(separator: "\t", omittingEmptySubsequences: false)
      let number = try #require(Int(columns[0])) - 1
      let text = String(columns[columns.count - 1])
      if !text.isEmpty, text != pairs[number][0], !candidates[number].contains(text) {
        candidates[number].append(text)
      }
    }
    func score(_ text: String, _ number: Int) -> Double {
      let scorer = Scorer(BLEU(effectiveOrder: true))
      scorer.add(hypothesis: text, references: [pairs[number][0]])
      return scorer.score.score
    }
    var expected: [String] = []
    for (number, pair) in pairs.enumerated() {
      let best = candidates[number].enumerated().sorted {
        (-score($0.element, number), $0.offset) < (-score($1.element, number), $1.offset)
      }
      for source in [pair[0]] + best.prefix(2).map(\.element) { expected += [source, source] }
    }
    #expect(kept == expected.map { Data($0.utf8) })
  }

  @Test func `teachers that are no ensemble have vocabularies of their own and a translation each`()
    throws
  {
    let folder = try TrainingTests.folder()
    let common = ["--dev-corpus", "a.tsv", "--updates", "2", "--no-references"]
    var teachers: [String] = []
    var alone: [[Substring]] = []
    func distilled(_ output: String, of teachers: [String]) throws -> [Substring] {
      let run = try Command.run(
        distill(common + teachers + ["--output", output]), in: folder.url)
      #expect(run.status == 0, "\(run.errors)")
      return String(decoding: try folder.read("\(output)/distilled.tsv"), as: UTF8.self)
        .split(separator: "\n")
    }
    for (run, kind) in [("run1", "word"), ("run2", "character")] {
      let options = ["--vocabulary-kind", kind, "--output", run, "--updates", "40"]
      #expect(try Command.run(TrainingTests.tiny + options, in: folder.url).status == 0)
      let teacher = ["--teacher", "\(run)/model.safetensors"]
      alone.append(try distilled("of-" + run, of: teacher))
      teachers += teacher
    }
    let refused = try Command.run(distill(common + teachers), in: folder.url)
    #expect(refused.status == 64)
    #expect(refused.errors.contains("'--teacher run2/model.safetensors' has other vocabularies"))
    #expect(refused.errors.contains("give '--no-ensemble'"))
    // One that says what another has said adds nothing.
    let apart = try distilled(
      "student", of: teachers + Array(teachers.prefix(2)) + ["--no-ensemble"])
    // They would not be heard again: it is the same command but for the way they translate.
    let together = try Command.run(
      distill(common + teachers + teachers.prefix(2)), in: folder.url)
    #expect(together.status == 64)
    #expect(together.errors.contains("student/distilled.tsv: was made of other text, by other"))

    #expect(alone.map(\.count) == [60, 60])
    let expected = zip(alone[0], alone[1]).flatMap { $0 == $1 ? [$0] : [$0, $1] }
    #expect(apart == expected && apart.count > 60)
  }

  @Test func `a teacher of the same direction is not taken for one of the other`() throws {
    let folder = try TrainingTests.folder()
    let run = ["--source-locale", "en", "--target-locale", "es", "--updates", "2"]
    #expect(try Command.run(TrainingTests.tiny + run, in: folder.url).status == 0)
    let model = "run/model.safetensors"
    let refused = try Command.run(
      distill(["--teacher", model, "--back-teacher", model, "--dev-corpus", "a.tsv"]),
      in: folder.url)
    #expect(refused.status == 64)
    #expect(refused.errors.contains("give a model of the other direction"))
    let back = ["--source-locale", "es", "--target-locale", "en", "--output", "back"]
    #expect(
      try Command.run(TrainingTests.tiny + back + ["--updates", "2"], in: folder.url).status == 0)
    let mixed = try Command.run(
      distill([
        "--teacher", model, "--teacher", "back/model.safetensors", "--no-ensemble",
        "--dev-corpus", "a.tsv",
      ]), in: folder.url)
    #expect(mixed.status == 64 && mixed.errors.contains("give models of one direction"))
  }

  @Test func `what cannot be trained is refused before the teachers begin`() throws {
    let folder = try TrainingTests.folder()
    let run = ["--updates", "2"]
    #expect(try Command.run(TrainingTests.tiny + run, in: folder.url).status == 0)
    let refused = try Command.run(
      distill([
        "--teacher", "run/model.safetensors", "--dev-corpus", "a.tsv", "--initial-state", "copy",
      ]), in: folder.url)
    #expect(refused.status == 64 && refused.errors.contains("or read in one direction"))
    #expect(!FileManager.default.fileExists(atPath: folder.url.path + "/student"))
  }

  private func askForTheEnsemble(in folder: TemporaryFolder) throws {
    let models = ["run1", "run2"].flatMap { ["--model", "\($0)/model.safetensors"] }
    let input = Data("a b c\n\ne d\n".utf8)
    let together = try Command.run(["translate"] + models, input: input, in: folder.url)
    #expect(together.status == 0)
    #expect(together.lines.count == 3)
    #expect(together.lines[1] == "")
    let alone = try Command.run(
      ["translate", "--scores"] + models.prefix(2), input: input, in: folder.url)
    let scored = try Command.run(["translate", "--scores"] + models, input: input, in: folder.url)
    #expect(alone.lines != scored.lines)
  }

  @Test func `without references there are translations only, and a development set is needed`()
    throws
  {
    let folder = try TrainingTests.folder()
    #expect(
      try Command.run(TrainingTests.tiny + ["--updates", "2"], in: folder.url).status == 0)
    let teacher = ["--teacher", "run/model.safetensors", "--updates", "1"]
    let missing = try Command.run(distill(teacher), in: folder.url)
    #expect(missing.status == 64)
    #expect(missing.errors.contains("--dev-source"))
    let only = try Command.run(
      distill(teacher + ["--dev-corpus", "a.tsv", "--no-references"]), in: folder.url)
    #expect(only.status == 0)
    let lines = String(decoding: try folder.read("student/distilled.tsv"), as: UTF8.self)
    #expect(lines.split(separator: "\n").count <= 60)
  }

  @Test func `the epochs follow from the distilled pairs, and an end that is given wins`() throws {
    let folder = try TrainingTests.folder()
    #expect(
      try Command.run(TrainingTests.tiny + ["--updates", "2"], in: folder.url).status == 0)
    func settings(_ options: [String]) throws -> String {
      let teacher = ["--teacher", "run/model.safetensors", "--dev-corpus", "a.tsv"]
      let run = try Command.run(distill(teacher + options), in: folder.url)
      #expect(run.status == 0, "\(run.errors)")
      return String(decoding: try folder.read("student/config.yaml"), as: UTF8.self)
    }
    // Sixty epochs of 60 pairs, and half as much again, are 45 of 120; validations end them sooner.
    let short = ["--learning-rate", "1e-9", "--patience", "1"]
    #expect(try settings(short).contains("epochs: 45\n"))
    // The run goes on with what it began with.
    #expect(try settings(short).contains("epochs: 45\n"))
    #expect(try settings(short + ["--epochs", "1"]).contains("epochs: 1\n"))
  }

  @Test func `a corpus of which nothing can be learnt is refused`() throws {
    let folder = try TrainingTests.folder()
    #expect(
      try Command.run(TrainingTests.tiny + ["--updates", "2"], in: folder.url).status == 0)
    try folder.write("\tx\n\ty\n", to: "empty.tsv")
    let refused = try Command.run(
      distill([
        "--teacher", "run/model.safetensors", "--dev-corpus", "a.tsv", "--corpus", "empty.tsv",
      ]), in: folder.url)
    #expect(refused.status == 65)
    #expect(refused.errors.contains("student/distilled.tsv holds no sentence pairs"))
  }

  @Test func `what would fail after the teachers' work is refused before it`() throws {
    let folder = try TrainingTests.folder()
    let run = ["--output", "run", "--updates", "2"]
    #expect(try Command.run(TrainingTests.tiny + run, in: folder.url).status == 0)
    #expect(
      try Command.run(TrainingTests.tiny + ["--output", "other"] + run.suffix(2), in: folder.url)
        .status == 0)
    try FileManager.default.createDirectory(
      at: folder.file("student"), withIntermediateDirectories: true)
    try folder.write("a\ta\n", to: "student/distilled.tsv")
    try #require(mkfifo(folder.file("pipe").path, 0o600) == 0)
    let teach = ["--teacher", "run/model.safetensors", "--updates", "2"]
    for (options, status, part) in [
      (["--dev-corpus", "a.tsv", "--output", "other"], Int32(64), "because it had no teachers"),
      (["--dev-corpus", "student/distilled.tsv"], 64, "is read too, and would be lost"),
      (["--dev-corpus", "pipe"], 64, "is no regular file, and is read more than once"),
      (["--dev-corpus", "a.tsv", "--vocabulary", "none"], 66, "none: cannot be read"),
      (["--dev-corpus", "a.tsv", "--start-from", "none"], 66, "none cannot be read"),
      (
        ["--dev-corpus", "a.tsv", "--start-from", "run/model.safetensors", "--hidden", "8"], 64,
        "hidden size was 9 and is 8 now"
      ), (["--dev-corpus", "a.tsv", "--source-locale", "qqq"], 64, "qqq"),
      (["--dev-corpus", "a.tsv", "--bpe-dropout", "0.1"], 64, "of kind bpe, and here"),
      (["--dev-corpus", "a.tsv", "--draws", "3"], 64, "give it as '--back-teacher'"),
    ] {
      let begin =
        options.contains("--start-from")
        ? ["distill", "--corpus", "a.tsv", "--output", "student"] : distill([])
      let refused = try Command.run(begin + teach + options, in: folder.url)
      #expect(refused.status == status && refused.errors.contains(part), "\(refused.errors)")
    }
    #expect(try folder.read("student/distilled.tsv") == Data("a\ta\n".utf8))
    #expect(!FileManager.default.fileExists(atPath: folder.file("other/distilled.tsv").path))
    #expect(!FileManager.default.fileExists(atPath: folder.file("student/distilled.json").path))
  }

  @Test func `a corpus that is gone is made again`() throws {
    let folder = try TrainingTests.folder()
    #expect(try Command.run(TrainingTests.tiny + ["--updates", "2"], in: folder.url).status == 0)
    let command = distill([
      "--teacher", "run/model.safetensors", "--dev-corpus", "a.tsv", "--updates", "2",
    ])
    #expect(try Command.run(command, in: folder.url).status == 0)
    let corpus = try folder.read("student/distilled.tsv")
    try FileManager.default.removeItem(at: folder.file("student/distilled.tsv"))
    let other = try Command.run(command + ["--teacher-beam", "2"], in: folder.url)
    #expect(other.status == 64 && other.errors.contains("was made of other text"))
    let again = try Command.run(command, in: folder.url)
    #expect(
      again.status == 0 && again.errors.contains("Going on after 2 updates"), "\(again.errors)")
    #expect(try folder.read("student/distilled.tsv") == corpus)
    // Of a student that has not begun to learn, the file it was left with serves too; so does one of
    // an older program, which wrote down what others decide about.
    try FileManager.default.removeItem(at: folder.file("student/checkpoint.safetensors"))
    try FileManager.default.removeItem(at: folder.file("student/model.safetensors"))
    let left = String(decoding: try folder.read("student/distill.yaml"), as: UTF8.self)
    #expect(!left.contains("draws:"))
    try folder.write(left + "draws: 2\n", to: "student/distill.yaml")
    let begun = try Command.run(["distill", "--config", "student/distill.yaml"], in: folder.url)
    #expect(begun.status == 0 && begun.errors.contains("made before"), "\(begun.errors)")
  }
}
