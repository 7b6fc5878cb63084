import Foundation
import Testing

/// The options of `translate` that find other translations than a plain beam.
struct SearchTests {
  @Test func `every kind of search translates line by line, whatever the batch and the threads`()
    throws
  {
    let folder = try TrainingTests.folder()
    let trained = try Command.run(
      TrainingTests.tiny + ["--preset", "attentive", "--updates", "12"], in: folder.url)
    #expect(trained.status == 0, "\(trained.errors)")
    let input = Data("a b\n\nb c d\na a a a\nd\n".utf8)
    try folder.write("x\n\ny z\n\nq\n", to: "prefixes")
    try folder.write("a b\tb a\nb c d\te\nd d\tc c\n", to: "pairs.tsv")
    try folder.write("a b\nd\n", to: "a.src")
    try folder.write("e a\nc c\n", to: "a.tgt")
    let translate = ["translate", "--model", "run/model.safetensors"]
    for options in [
      ["--minimum-risk", "chrf"], ["--minimum-risk", "bleu", "--risk-scale", "0.5"],
      ["--coverage-penalty", "0.4"], ["--repetition-guard", "2"],
      ["--beam", "6", "--groups", "3", "--n-best", "4"],
      ["--samples", "3", "--n-best", "3", "--temperature", "0.8", "--top-p", "0.9"],
      ["--samples", "9", "--top-k", "5", "--seed", "4", "--minimum-risk", "chrf", "--scores"],
      ["--prefix", "so it"], ["--prefix-file", "prefixes"], ["--memory", "pairs.tsv"],
      ["--memory-source", "a.src", "--memory-target", "a.tgt", "--memory-share", "0.9"],
      ["--memory", "pairs.tsv", "--samples", "2"], ["--memory", "pairs.tsv", "--beam", "1"],
      ["--memory", "pairs.tsv", "--coverage-penalty", "0.2", "--repetition-guard", "2"],
      ["--memory", "pairs.tsv", "--alignments"],
      ["--memory", "pairs.tsv", "--beam", "4", "--groups", "2", "--minimum-risk", "chrf"],
      ["--memory", "pairs.tsv", "--prefix", "so it"],
    ] {
      let one = try Command.run(
        translate + options + ["--threads", "1", "--batch-size", "1"], input: input, in: folder.url)
      #expect(one.status == 0 && one.errors == "", "\(options): \(one.errors)")
      #expect(options.contains("--n-best") || one.lines.count == 5)
      let two = try Command.run(
        translate + options + ["--threads", "2", "--batch-size", "3"], input: input, in: folder.url)
      #expect(one.output == two.output, "\(options)")
      if options.contains("--prefix") {
        #expect(one.lines.allSatisfy { $0.isEmpty || $0.hasPrefix("so it") })
      }
      if options[0] == "--prefix-file" {
        #expect(one.lines[0].hasPrefix("x") && one.lines[2].hasPrefix("y z"))
      }
    }
    try folder.write("x\n", to: "short")
    let short = try Command.run(
      translate + ["--prefix-file", "short"], input: input, in: folder.url)
    #expect(short.status == 65 && short.errors.contains("has 1 lines"))
    try folder.write("x\ny\rz\n\n\n\n", to: "returns")
    let returns = try Command.run(
      translate + ["--prefix-file", "returns"], input: input, in: folder.url)
    #expect(
      returns.status == 65 && returns.errors.contains("returns, line 2: has a carriage return"))
    // Of a file that is too long, all that was asked for is there.
    try folder.write(String(repeating: "x\n", count: 6), to: "long")
    let long = try Command.run(translate + ["--prefix-file", "long"], input: input, in: folder.url)
    #expect(long.status == 65 && long.lines.count == 5)
    #expect(long.errors.contains("long: has more lines than the 5 of the text"))
  }

  @Test(arguments: [
    (["--top-k", "5"], "add '--samples 1'"), (["--groups", "3"], "must divide '--beam 5'"),
    (["--groups", "5", "--samples", "2"], "not both"), (["--samples", "2", "--n-best", "3"], "3"),
    (["--prefix", "a", "--prefix-file", "b"], "not both"), (["--prefix", "a\nb"], "one line"),
    (["--temperature", "0"], "from 0.01"), (["--shortlist", "s", "--prefix", "a"], "omit one"),
    (["--repetition-guard=-1"], "must not be negative"), (["--minimum-risk", "ter"], "chrf"),
    (["--diversity", "2"], "add '--groups 2'"), (["--risk-scale", "2"], "add '--minimum-risk"),
    (["--beam", "1001"], "at most 1,000"),
    (["--samples", "4611686018427387904"], "at most 10,000"),
    (["--samples", "3", "--n-best", "5"], "needs as many samples; add '--samples 5'"),
    (["--beam", "3", "--n-best", "5"], "needs a beam of as many; add '--beam 5'"),
    (["--prefix-file", "-"], "cannot both be standard input"),
    (["--samples", "4", "--minimum-risk", "chrf", "--risk-scale", "5"], "samples weigh the same"),
    (["--memory-source", "a"], "belong together"),
    (["--memory", "a", "--memory-source", "a", "--memory-target", "b"], "not both"),
    (["--memory-share", "0.5"], "'--memory-share' is about a memory; add '--memory'"),
    (["--memory-pairs", "5"], "'--memory-pairs' is about a memory"),
    (["--memory-neighbors", "5"], "'--memory-neighbors' is about a memory"),
    (["--memory-reach", "2"], "'--memory-reach' is about a memory"),
    (["--memory-temperature", "2"], "'--memory-temperature' is about a memory"),
    (["--memory", "-"], "The memory must be a file"),
    (["--memory-source", "a", "--memory-target", "/dev/stdin"], "The memory must be a file"),
    (["--memory", "a", "--memory-pairs", "1001"], "at most 1,000"),
    (["--memory", "a", "--memory-reach", "0"], "from 0.001"),
    (["--memory", "a", "--memory-share", "1"], "from 0.01 to 0.99"),
    (["--memory", "a", "--memory-pairs", "0"], "must be at least 1"),
    (["--memory", "a", "--memory-temperature", "nan"], "from 0.001"),
  ])
  func `options that do not fit are refused`(options: [String], words: String) throws {
    let refused = try Command.run(["translate", "--model", "m"] + options)
    #expect(refused.status == 64 && refused.output == "")
    #expect(refused.errors.contains(words), "\(refused.errors)")
  }

  @Test func `a translation memory makes what it holds, and says what is wrong with it`() throws {
    let folder = try TrainingTests.folder()
    let trained = try Command.run(TrainingTests.tiny + ["--updates", "5"], in: folder.url)
    #expect(trained.status == 0, "\(trained.errors)")
    let translate = ["translate", "--model", "run/model.safetensors"]
    func run(_ options: String..., input: String = "b a d a\n") throws -> Command.Outcome {
      try Command.run(translate + options, input: Data(input.utf8), in: folder.url)
    }
    try folder.write("b a d a\te b c e\n", to: "pairs.tsv")
    let made = try run(
      "--memory", "pairs.tsv", "--memory-share", "0.99", "--memory-neighbors", "1")
    #expect(made.output == "e b c e\n" && made.errors == "")
    #expect(try run().output != made.output)
    let missing = try run("--memory", "nothing.tsv")
    #expect(missing.status == 66 && missing.errors.contains("nothing.tsv"), "\(missing.errors)")
    try folder.write("a\n", to: "one")
    try folder.write("a\nb\n", to: "two")
    let unequal = try run("--memory-source", "one", "--memory-target", "two")
    #expect(unequal.status == 65 && unequal.errors.contains("one has 1"), "\(unequal.errors)")
    let flat = try run("--memory", "two")
    #expect(flat.status == 65 && flat.errors.contains("two, line 1"), "\(flat.errors)")
    for options in [
      ["--memory", "pairs.tsv"], ["--memory-source", "pairs.tsv", "--memory-target", "one"],
      ["--memory-source", "one", "--memory-target", "pairs.tsv"],
    ] {
      let same = try Command.run(
        translate + options + ["--output", "pairs.tsv"], input: Data("a\n".utf8), in: folder.url)
      #expect(same.status == 64 && same.errors.contains("pairs.tsv: is read too"), "\(same.errors)")
    }
    // The text that a model was trained on with '--repair' serves as it is.
    try folder.write(
      Data("b a d a\te b c e\na \u{FF}".utf8) + Data([0xFF, 0x09, 0x62, 0x0A]), to: "bad")
    let repaired = try run(
      "--memory", "bad", "--memory-share", "0.99", "--memory-neighbors", "1")
    #expect(repaired.status == 0 && repaired.output == "e b c e\n", "\(repaired.errors)")
    #expect(repaired.errors.contains("bad, line 2, byte 5: repaired to U+FFFD"))
    let gone = try run("--memory", "pairs.tsv", "nothing.txt")
    #expect(gone.status == 66 && gone.errors.contains("nothing.txt"), "\(gone.errors)")
    #expect(try folder.read("pairs.tsv") == Data("b a d a\te b c e\n".utf8))
  }

  @Test func `each number of a memory does what it says`() throws {
    let folder = try TrainingTests.folder()
    let trained = try Command.run(
      TrainingTests.tiny + ["--updates", "40", "--learning-rate", "0.01"], in: folder.url)
    #expect(trained.status == 0, "\(trained.errors)")
    let corpus = try #require(String(bytes: folder.read("a.tsv"), encoding: .utf8))
    try folder.write(corpus + "\te\nd\t\n", to: "m.tsv")
    func scores(_ options: [String]) throws -> String {
      let input = Data("b c d a\na e e\n".utf8)
      let run = try Command.run(
        ["translate", "--model", "run/model.safetensors", "--memory", "m.tsv", "--json"] + options,
        input: input, in: folder.url)
      #expect(run.status == 0, "\(run.errors)")
      #expect(run.errors.contains("pairs with an empty side are not remembered: 2"))
      return run.output
    }
    let usual = try scores(["--memory-reach", "5", "--memory-temperature", "0.5"])
    // The two numbers are not taken for one another, and each of the five is taken.
    for other in [
      ["--memory-reach", "0.5", "--memory-temperature", "5"],
      ["--memory-reach", "5", "--memory-temperature", "0.4"],
      ["--memory-reach", "4", "--memory-temperature", "0.5"],
      ["--memory-reach", "5", "--memory-temperature", "0.5", "--memory-pairs", "2"],
      ["--memory-reach", "5", "--memory-temperature", "0.5", "--memory-neighbors", "2"],
      ["--memory-reach", "5", "--memory-temperature", "0.5", "--memory-share", "0.2"],
    ] {
      #expect(try scores(other) != usual, "\(other)")
    }
  }

  @Test func `a coverage penalty needs attention`() throws {
    let folder = try TrainingTests.folder()
    _ = try Command.run(TrainingTests.tiny + ["--updates", "5"], in: folder.url)
    let refused = try Command.run(
      ["translate", "--model", "run/model.safetensors", "--coverage-penalty", "0.2"],
      in: folder.url)
    #expect(refused.status == 64 && refused.errors.contains("has no attention"))
  }
}
