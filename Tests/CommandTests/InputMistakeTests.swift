import Foundation
import Testing

/// Files that are not what a command takes them for.
struct InputMistakeTests {
  private static let english = [
    "The cat is sleeping in the kitchen.", "She wants to buy a new house.",
    "My brother works with them every day.", "What are you thinking about?",
    "They were waiting for the train.", "I would like something to drink.",
  ]
  private static let spanish = [
    "El gato duerme en la cocina.", "Ella quiere comprar una casa nueva.",
    "Mi hermano trabaja con ellos todos los días.", "¿En qué estás pensando?",
    "Estaban esperando el tren.", "Quisiera algo de beber.",
  ]
  private static let train =
    ["train", "--source", "a.en", "--target", "a.es", "--updates", "1"]
    + TrainingTests.tiny.dropFirst(3)

  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    for (name, lines) in [
      ("a.en", english), ("a.es", spanish), ("dev.en", Array(english.suffix(2))),
      ("dev.es", Array(spanish.suffix(2))),
    ] {
      try folder.write(lines.map { $0 + "\n" }.joined(), to: name)
    }
    return folder
  }

  @Test func `a development set the wrong way round is refused`() throws {
    let folder = try Self.folder()
    let swapped = Self.train + ["--dev-source", "dev.es", "--dev-target", "dev.en"]
    let refused = try Command.run(swapped, in: folder.url)
    #expect(refused.status == 65)
    #expect(
      refused.errors.contains("dragoman: dev.es: seems to be in the target language"),
      "\(refused.errors)")
    #expect(try Command.run(swapped + ["--no-sanity-check"], in: folder.url).status == 0)
    let distill =
      ["distill", "--teacher", "run/model.safetensors"] + swapped.dropFirst()
      + ["--output", "student"]
    let student = try Command.run(distill, in: folder.url)
    #expect(student.status == 65 && student.errors.contains("swap the two files"))
    #expect(throws: (any Error).self) { try folder.read("student/distilled.tsv") }
    let right = Self.train + ["--dev-source", "dev.en", "--dev-target", "dev.es"]
    let trained = try Command.run(right + ["--output", "other"], in: folder.url)
    #expect(trained.status == 0, "\(trained.errors)")
    #expect(!trained.errors.contains("unknown to its vocabulary"))
  }

  @Test func `a vocabulary of another language is warned of`() throws {
    let folder = try Self.folder()
    let build = [
      "vocab", "build", "a.en", "--kind", "word", "--minimum-count", "1", "--no-byte-fallback",
      "-o", "en.vocab",
    ]
    let built = try Command.run(build, in: folder.url)
    try #require(built.status == 0, "\(built.errors)")
    let train = ["--vocabulary", "en.vocab"]
    let arguments = Self.train.filter { !["--vocabulary-kind", "word"].contains($0) }
    let trained = try Command.run(arguments + train, in: folder.url)
    #expect(trained.status == 0, "\(trained.errors)")
    #expect(trained.errors.contains("% of the target's tokens are unknown to its vocabulary"))
    #expect(!trained.errors.contains("of the source's tokens"))
  }

  @Test func `a teacher of another direction is refused`() throws {
    let folder = try Self.folder()
    let locales = ["--source-locale", "en", "--target-locale", "es"]
    let trained = try Command.run(Self.train + locales, in: folder.url)
    try #require(trained.status == 0, "\(trained.errors)")
    let distill =
      ["distill", "--teacher", "run/model.safetensors"] + Self.train.dropFirst()
      + ["--dev-source", "dev.en", "--dev-target", "dev.es", "--output", "student"]
    for (source, target, side) in [("en", "de", "target"), ("es", "en", "source")] {
      let refused = try Command.run(
        distill + ["--source-locale", source, "--target-locale", target], in: folder.url)
      #expect(refused.status == 64, "\(refused.errors)")
      #expect(refused.errors.contains("for its \(side) language, but '--\(side)-locale' is"))
    }
    let accepted = try Command.run(
      distill + ["--source-locale", "en-GB", "--target-locale", "es"], in: folder.url)
    #expect(accepted.status == 0, "\(accepted.errors)")
  }

  @Test func `what a run cannot go on with is named`() throws {
    let folder = try Self.folder()
    try #require(try Command.run(Self.train, in: folder.url).status == 0)
    for (option, words) in [
      (["--seed", "7"], "training options were others (seed was 1 and is 7 now)"),
      (["--gradient-norm", "0"], "(maximum gradient norm was 1.0 and is none now)"),
      (["--batch-size", "4"], "(batch size was 8 and is 4 now)"),
      (
        ["--scheduled-sampling", "0.1"],
        "(scheduled sampling was none and is rate 0.1, updates 5000 now)"
      ),
      (["--hidden", "8"], "network was another (hidden size was 9 and is 8 now)"),
      (
        ["--target", "a.en", "--no-sanity-check"],
        "corpus was another (development.target, training.target)"
      ),
    ] {
      let refused = try Command.run(Self.train + option, in: folder.url)
      #expect(refused.status == 64 && refused.errors.contains(words), "\(refused.errors)")
    }
  }

  @Test func `gzip is read wherever text is`() throws {
    let folder = try TemporaryFolder()
    // printf 'a\tb\nc\td\n' | gzip -n
    try folder.write(
      Data([
        0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 0xFF, 0x4B, 0xE4, 0x4C, 0xE2, 0x4A, 0xE6, 0x4C, 0xE1,
        2, 0, 0xB0, 0xA8, 0x71, 0x24, 8, 0, 0, 0,
      ]), to: "p.gz")
    try folder.write("a\tb\nc\td\n", to: "p")
    for command in [
      ["tokenize"], ["vocab", "build", "--kind", "character"],
      ["evaluate", "p", "--metric", "chrf"],
    ] {
      let packed = try Command.run(command + ["p.gz"], in: folder.url)
      let plain = try Command.run(command + ["p"], in: folder.url)
      #expect(packed.status == 0 && !packed.output.isEmpty, "\(packed.errors)")
      #expect(packed.output == plain.output, "\(command)")
    }
    let tokens = try Command.run(["tokenize", "p"], in: folder.url).output
    let packed = try folder.read("p.gz")
    let streamed = try Command.run(["tokenize"], input: packed, in: folder.url)
    #expect(streamed.output == tokens)
    // The first byte alone does not tell.
    let piecemeal = Process()
    piecemeal.executableURL = URL(fileURLWithPath: "/bin/sh")
    let pieces = "(head -c 1 p.gz; sleep 0.3; tail -c +2 p.gz)"
    piecemeal.arguments = ["-c", "\(pieces) | '\(Command.program.path)' tokenize > tokens"]
    piecemeal.currentDirectoryURL = folder.url
    try piecemeal.run()
    piecemeal.waitUntilExit()
    #expect(try folder.read("tokens") == Data(tokens.utf8))
  }

  @Test func `what is scored may come through a pipe, packed or not`() throws {
    let folder = try Self.folder()
    let score = try Command.run(["evaluate", "a.en", "a.es", "--metric", "chrf"], in: folder.url)
    try #require(score.status == 0)
    for path in ["-", "/dev/stdin"] {
      let piped = try Command.run(
        ["evaluate", path, "a.es", "--metric", "chrf"], input: folder.read("a.en"),
        in: folder.url)
      #expect(piped.output == score.output, "\(path): \(piped.errors)")
    }
    try folder.write("One.\n", to: "one")
    // printf 'One.\n' | gzip -n
    let one: [UInt8] = [
      0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x00, 0x03, 0xF3, 0xCF, 0x4B, 0xD5,
      0xE3, 0x02, 0x00, 0x4C, 0x51, 0xB6, 0x62, 0x05, 0x00, 0x00, 0x00,
    ]
    let packed = try Command.run(
      ["evaluate", "-", "one", "--metric", "chrf"], input: Data(one), in: folder.url)
    #expect(packed.output.hasSuffix(" = 100.00\n"), "\(packed.errors)")
  }

  @Test func `teachers of regions are told apart`() throws {
    let folder = try Self.folder()
    for (run, source, target) in [("one", "pt-BR", "pt-PT"), ("two", "pt-PT", "pt-BR")] {
      let trained = try Command.run(
        Self.train + ["--output", run, "--source-locale", source, "--target-locale", target],
        in: folder.url)
      try #require(trained.status == 0, "\(trained.errors)")
    }
    let refused = try Command.run(
      ["distill", "--teacher", "one/model.safetensors", "--teacher", "two/model.safetensors"]
        + Self.train.dropFirst()
        + ["--dev-source", "dev.en", "--dev-target", "dev.es", "--output", "student"],
      in: folder.url)
    #expect(refused.status == 64 && refused.errors.contains("between other languages than"))
  }

  @Test func `clean pairs go to a folder that is made for them`() throws {
    let folder = try Self.folder()
    let check = ["corpus", "check", "a.en", "a.es", "--clean", "new/clean"]
    let outcome = try Command.run(check, in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try folder.read("new/clean.es") == folder.read("a.es"))
  }

  @Test func `a file with tabs is checked, even where nothing follows them`() throws {
    let folder = try TemporaryFolder()
    try folder.write("hello\t\nworld\t\n", to: "blank.tsv")
    try folder.write("", to: "empty.tsv")
    try folder.write("hello\nworld\n", to: "lines")
    for (file, status) in [("blank.tsv", 0), ("empty.tsv", 65), ("lines", 65)] as [(String, Int32)]
    {
      let check = try Command.run(
        ["corpus", "check", file, "--ignore", "empty", "--manifest", "new/\(file)"],
        in: folder.url)
      #expect(check.status == status, "\(file): \(check.errors)")
    }
  }
}
