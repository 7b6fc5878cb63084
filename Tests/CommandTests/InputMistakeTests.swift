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
    let streamed = try Command.run(["tokenize"], input: folder.read("p.gz"), in: folder.url)
    #expect(streamed.output == (try Command.run(["tokenize", "p"], in: folder.url)).output)
  }

  @Test func `clean pairs go to a folder that is made for them`() throws {
    let folder = try Self.folder()
    let check = ["corpus", "check", "a.en", "a.es", "--clean", "new/clean"]
    let outcome = try Command.run(check, in: folder.url)
    #expect(outcome.status == 0, "\(outcome.errors)")
    #expect(try folder.read("new/clean.es") == folder.read("a.es"))
  }
}
