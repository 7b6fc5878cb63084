import Foundation
import Testing

/// Text of one language alone, and what teachers make of it.
struct DistillMonolingualTests {
  private let model = "run/model.safetensors"

  private func folder() throws -> TemporaryFolder {
    let folder = try TrainingTests.folder()
    #expect(
      try Command.run(TrainingTests.tiny + ["--updates", "150"], in: folder.url).status == 0)
    return folder
  }

  /// Distils, and gives the columns of the corpus.
  private func distill(
    _ more: [String], output: String, in folder: TemporaryFolder
  ) throws -> (pairs: [[String]], errors: String) {
    let run = try Command.run(
      ["distill"] + TrainingTests.tiny.dropFirst()
        + ["--teacher", model, "--dev-corpus", "a.tsv", "--updates", "2", "--output", output]
        + more,
      in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    let lines = String(decoding: try folder.read("\(output)/distilled.tsv"), as: UTF8.self)
    return (
      lines.split(separator: "\n").map {
        $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      }, run.errors
    )
  }

  private func translations(
    of lines: [String], by options: [String], in folder: TemporaryFolder
  ) throws -> [String] {
    let run = try Command.run(
      ["translate", "--model", model, "--precision", "int8"] + options,
      input: Data((lines.joined(separator: "\n") + "\n").utf8), in: folder.url)
    #expect(run.status == 0, "\(run.errors)")
    return run.lines
  }

  @Test func `the teachers translate text of the source language`() throws {
    let folder = try folder()
    let sources = ["a b c", "e d", "c c a", "b"]
    try folder.write("a b c\n\ne d\n", to: "more.txt")
    try folder.write("c c a\nb", to: "again.txt")
    let plain = try distill([], output: "plain", in: folder)
    let texts = ["--monolingual-source", "more.txt", "--monolingual-source", "again.txt"]
    let more = try distill(texts, output: "more", in: folder)

    #expect(Array(more.pairs.prefix(plain.pairs.count)) == plain.pairs)
    let expected = try translations(of: sources, by: [], in: folder)
    #expect(Set(expected).count > 1)
    #expect(
      Array(more.pairs.dropFirst(plain.pairs.count)) == zip(sources, expected).map { [$0, $1] })
    #expect(more.errors.contains("; 4 pairs of monolingual text."))
    #expect(!plain.errors.contains("monolingual"))

    let again = try distill(texts, output: "more", in: folder)
    #expect(again.errors.contains("more/distilled.tsv: made before by the same teachers."))
    let other = try Command.run(
      ["distill"] + TrainingTests.tiny.dropFirst()
        + ["--teacher", model, "--dev-corpus", "a.tsv", "--output", "more"] + texts.prefix(2),
      in: folder.url)
    #expect(other.status == 64)
    #expect(other.errors.contains("more/distilled.tsv: was made of other text"))
  }

  @Test func `models of the other direction draw sources for text of the target language`() throws {
    let folder = try folder()
    let references = ["a b c", "e d c b a", "b a"]
    try folder.write(references.joined(separator: "\n") + "\n", to: "more.txt")
    let draws = ["--back-teacher", model, "--draws", "3"]
    let plain = try distill(draws, output: "plain", in: folder)
    let more = try distill(
      draws + ["--monolingual-target", "more.txt"], output: "more", in: folder)
    #expect(Array(more.pairs.prefix(plain.pairs.count)) == plain.pairs)

    let pairs = Array(more.pairs.dropFirst(plain.pairs.count))
    #expect(more.errors.contains("; \(pairs.count) pairs of monolingual text."))
    // Each source with the sentence it was drawn for, and then with its translation.
    var sources: [String: [String]] = [:]
    for place in stride(from: 0, to: pairs.count, by: 2) {
      #expect(pairs[place][0] == pairs[place + 1][0])
      sources[pairs[place][1], default: []].append(pairs[place][0])
    }
    #expect(Set(sources.keys).isSubset(of: references) && !sources.isEmpty)
    for drawn in sources.values {
      #expect(drawn.count <= 3 && Set(drawn).count == drawn.count && !drawn.contains(""))
    }
    #expect(sources.values.contains { $0.count > 1 })
    #expect(
      pairs.contains { pair in !references.contains(pair[1]) }, "no translation by the teacher")
  }

  @Test func `invented sentences are shown, translated and not those of the development text`()
    throws
  {
    let folder = try folder()
    let plain = try distill([], output: "plain", in: folder)
    let more = try distill(["--invent", "1"], output: "more", in: folder)
    let invented = String(decoding: try folder.read("more/invented.txt"), as: UTF8.self)
      .split(separator: "\n").map(String.init)
    #expect(
      more.errors.contains(
        "more/invented.txt: \(invented.count) new sentences of 60 wanted: the text has no more to give"
      ))
    #expect(invented.count > 3 && Set(invented).count == invented.count)
    #expect(Set(invented).isDisjoint(with: plain.pairs.map { $0[0] }))
    #expect(Array(more.pairs.prefix(plain.pairs.count)) == plain.pairs)
    let expected = try translations(of: invented, by: [], in: folder)
    #expect(
      Array(more.pairs.dropFirst(plain.pairs.count)) == zip(invented, expected).map { [$0, $1] })

    let again = try distill(["--invent", "1"], output: "more", in: folder)
    #expect(again.errors.contains("more/distilled.tsv: made before by the same teachers."))
    let reseeded = try Command.run(
      ["distill"] + TrainingTests.tiny.dropFirst()
        + ["--teacher", model, "--dev-corpus", "a.tsv", "--output", "more", "--invent", "1"]
        + ["--seed", "2"], in: folder.url)
    #expect(reseeded.status == 64 && reseeded.errors.contains("was made of other text"))
    #expect(
      String(decoding: try folder.read("more/invented.txt"), as: UTF8.self)
        .split(separator: "\n").map(String.init) == invented)

    let keptBack = invented.dropLast(2)
    try folder.write(keptBack.map { "\($0)\t\($0)\n" }.joined(), to: "dev.tsv")
    let others = try distill(
      ["--invent", "1", "--dev-corpus", "dev.tsv"], output: "others", in: folder)
    let made = Set(others.pairs.dropFirst(plain.pairs.count).map { $0[0] })
    #expect(made.isDisjoint(with: keptBack) && !made.isEmpty)
  }

  @Test func `empty and malformed lines, tabs and text of the target language keep their promises`()
    throws
  {
    let folder = try folder()
    try folder.write("a b\n\n\nc\td\r\n", to: "more.txt")
    try (Data("b ".utf8) + [0xFF] + Data(" a\n".utf8))
      .write(to: folder.url.appending(path: "malformed.txt"))
    try folder.write("c b a\n", to: "target.txt")
    let more = try distill(
      [
        "--repair", "--monolingual-source", "more.txt", "--monolingual-source", "malformed.txt",
        "--back-teacher", model, "--monolingual-target", "target.txt", "--no-references",
      ], output: "more", in: folder)
    #expect(more.errors.contains("2 empty lines, or pairs with an empty side, are left out."))
    #expect(more.errors.contains("malformed.txt, line 1, byte 3: repaired to U+FFFD."))
    #expect(!more.errors.contains("distilled.tsv, line"))
    #expect(more.pairs.allSatisfy { $0.count == 2 })
    let sources = more.pairs.map { $0[0] }
    #expect(sources.contains("a b") && sources.contains("c d") && sources.contains("b \u{FFFD} a"))
    // What somebody has written is learnt from, whatever becomes of the references.
    #expect(more.pairs.contains { $0[1] == "c b a" && !$0[0].isEmpty })
  }

  @Test func `malformed bytes of the training text are repaired in what is invented of it`() throws
  {
    let folder = try folder()
    let lines = ["a a b c e", "d d b c \u{1}", "e a b c a", "c e b c d"].map { Array($0.utf8) }
    let pairs = lines.flatMap { line in
      let malformed = line.map { $0 == 1 ? 0xFF : $0 }
      return malformed + [0x09] + malformed + [0x0A]
    }
    try Data(pairs).write(to: folder.url.appending(path: "bad.tsv"))
    let made = try distill(
      ["--corpus", "bad.tsv", "--repair", "--no-sanity-check", "--invent", "3"], output: "bad",
      in: folder)
    let invented = String(decoding: try folder.read("bad/invented.txt"), as: UTF8.self)
      .split(separator: "\n")
    #expect(invented.contains("a a b c \u{FFFD}"))
    #expect(made.pairs.contains { $0[0] == "a a b c \u{FFFD}" })
  }

  @Test func `text of one language that cannot be used is refused in a sentence`() throws {
    let folder = try folder()
    try folder.write("", to: "empty.txt")
    try (Data("a\n".utf8) + [0xFF, 0x0A]).write(to: folder.url.appending(path: "malformed.txt"))
    func refusal(_ more: [String]) throws -> (status: Int32, errors: String) {
      let run = try Command.run(
        ["distill"] + TrainingTests.tiny.dropFirst()
          + ["--teacher", model, "--dev-corpus", "a.tsv", "--output", "refused"] + more,
        in: folder.url)
      return (run.status, run.errors)
    }
    let alone = try refusal(["--monolingual-target", "empty.txt"])
    #expect(alone.status == 64 && alone.errors.contains("give it as '--back-teacher'"))
    let empty = try refusal(["--monolingual-source", "empty.txt"])
    #expect(empty.status == 65 && empty.errors.contains("empty.txt holds no text"))
    let missing = try refusal(["--monolingual-source", "missing.txt"])
    #expect(missing.status == 66 && missing.errors.contains("missing.txt"))
    let tooMany = try refusal(["--invent", "9223372036854775807"])
    #expect(tooMany.status == 64 && tooMany.errors.contains("must be from 0"))
    let malformed = try refusal(["--monolingual-source", "malformed.txt"])
    #expect(malformed.status == 65 && malformed.errors.contains("malformed.txt"))
    #expect(malformed.errors.contains("line 2"))
    #expect(!FileManager.default.fileExists(atPath: folder.url.path + "/refused/model.safetensors"))
  }
}
