import Foundation
import Testing

/// `vocab` and `tokenize` on small texts.
struct VocabTests {
  static let text = "The cat sat on the mat.\nA dog, a cat; who?\r\n\ncafé café ☕\n"

  /// A folder with a text and a vocabulary of it.
  private static func folder(_ options: [String]) throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "a.en")
    let built = try Command.run(
      ["vocab", "build", "a.en", "--output", "a.vocab"] + options, in: folder.url)
    #expect(built.status == 0)
    return folder
  }

  @Test(arguments: [
    ["--size", "290"], ["--kind", "character"], ["--kind", "word"], ["--kind", "unigram"],
    ["--kind", "unigram", "--size", "290", "--threads", "3"],
  ])
  func `encode and decode give the text back`(options: [String]) throws {
    let folder = try Self.folder(options)
    let ids = try Command.run(["vocab", "encode", "a.vocab", "a.en"], in: folder.url)
    #expect(ids.status == 0)
    #expect(ids.lines.count == 4)
    let text = try Command.run(
      ["vocab", "decode", "a.vocab"], input: ids.outputBytes, in: folder.url)
    #expect(text.status == 0)
    #expect(text.output == Self.text.replacingOccurrences(of: "\r", with: ""))
  }

  @Test func `the vocabulary is the same on standard output and in a file`() throws {
    let folder = try Self.folder(["--kind", "word"])
    let printed = try Command.run(
      ["vocab", "build", "-", "--kind", "word"], input: Data(Self.text.utf8))
    #expect(printed.outputBytes == (try folder.read("a.vocab")))
  }

  @Test func `a unigram vocabulary is inspected like any other`() throws {
    let folder = try Self.folder(["--kind", "unigram", "--size", "290"])
    let text = String(decoding: try folder.read("a.vocab"), as: UTF8.self)
    #expect(text.hasPrefix("dragoman-vocabulary 2\nkind unigram\n"))
    let inspected = try Command.run(
      ["vocab", "inspect", "a.vocab", "--corpus", "a.en", "--html", "a.html"], in: folder.url)
    #expect(inspected.status == 0)
    #expect(inspected.lines.contains("  kind              unigram"))
    #expect(inspected.output.contains(" 4 special, 256 byte, "))
    let found = try Command.run(
      ["vocab", "lookup", "a.vocab", "cat", "--details"], in: folder.url)
    #expect(found.output.contains("  probability   e to the -"))
    let traced = try Command.run(["vocab", "trace", "a.vocab", "a cat☃"], in: folder.url)
    #expect(traced.output.contains("log probability -"))
    #expect(traced.output.contains("byte, no entry"))
    _ = try Command.run(["vocab", "build", "a.en", "--output", "b.vocab"], in: folder.url)
    let difference = try Command.run(["vocab", "diff", "a.vocab", "b.vocab"], in: folder.url)
    #expect(difference.output.contains("unigram in A, bpe in B"))
  }

  @Test func `an id that does not exist is refused with its line`() throws {
    let folder = try Self.folder(["--kind", "word"])
    let outcome = try Command.run(
      ["vocab", "decode", "a.vocab"], input: Data("4 5\n4 999\n".utf8), in: folder.url)
    #expect(outcome.status == 65)
    #expect(
      outcome.errors == "dragoman: standard input:2: '999' is no id of this vocabulary; ids are "
        + "numbers from 0 to 19.\n")
  }

  @Test func `lookup finds words, parts and ids`() throws {
    let folder = try Self.folder(["--kind", "word"])
    let outcome = try Command.run(
      ["vocab", "lookup", "a.vocab", "cat", "zebra", "--id", "3"], in: folder.url)
    #expect(outcome.lines[0] == "3\t0\t</s>")
    #expect(outcome.lines[1].hasSuffix("\t2\t▁cat"))
    #expect(outcome.lines[2] == "1\t0\t<unk>")
  }

  @Test func `encode shows ids, tokens and places`() throws {
    let folder = try Self.folder(["--kind", "word"])
    let text = Data("The cafe\u{301}\u{20}cat.\n\n".utf8)
    func encoded(_ options: [String]) throws -> [String] {
      try Command.run(["vocab", "encode", "a.vocab"] + options, input: text, in: folder.url).lines
    }
    #expect(try encoded(["--show", "tokens"]) == ["▁The ▁café ▁cat .", ""])
    #expect(try encoded(["--show", "offsets"]) == ["0-3 3-10 10-14 14-15", ""])
    let json = try encoded(["--json"])
    #expect(json[0].contains("\"characters\":[[0,3],[3,9],[9,13],[13,14]]"))
    #expect(json[1] == "{\"bytes\":[],\"characters\":[],\"ids\":[],\"tokens\":[]}")
  }

  @Test func `trace shows every stage and its rule`() throws {
    let folder = try Self.folder(["--kind", "word"])
    let outcome = try Command.run(["vocab", "trace", "a.vocab", "The zebra."], in: folder.url)
    #expect(outcome.status == 0)
    #expect(
      outcome.lines.contains { $0.hasSuffix("letters: ICU word rules, takes the space before it") })
    #expect(outcome.lines.contains { $0.contains("3–9") && $0.hasSuffix("no entry") })
    #expect(outcome.output.contains("NOT the normalised text"))
  }

  @Test func `diff compares two vocabularies and how they cut`() throws {
    let folder = try Self.folder(["--kind", "word"])
    try folder.write("The zebra sat.\n", to: "b.en")
    _ = try Command.run(
      ["vocab", "build", "b.en", "--kind", "word", "--output", "b.vocab"], in: folder.url)
    let outcome = try Command.run(
      ["vocab", "diff", "a.vocab", "b.vocab", "--corpus", "b.en"], in: folder.url)
    #expect(outcome.lines.contains("  in B alone        1: ▁zebra 1"))
    #expect(outcome.lines.contains("  cut differently   1 different words, 1 of 4 in the text"))
    #expect(outcome.lines.last == "                    ▁zebra 1: <unk> | ▁zebra")
  }

  @Test func `a side is refused where there is but one vocabulary`() throws {
    let folder = try Self.folder(["--kind", "word"])
    for command in [
      ["inspect", "a.vocab"], ["diff", "a.vocab", "a.vocab"], ["decode", "a.vocab"],
    ] {
      let refused = try Command.run(["vocab"] + command + ["--side", "target"], in: folder.url)
      #expect(refused.status == 64 && refused.output == "")
      #expect(refused.errors.contains("a.vocab: is one vocabulary, not a model with two; omit"))
    }
  }

  @Test func `a report in HTML is a page of its own`() throws {
    let folder = try Self.folder(["--kind", "word"])
    let outcome = try Command.run(
      ["vocab", "inspect", "a.vocab", "--corpus", "a.en", "--html", "a.html"], in: folder.url)
    #expect(outcome.status == 0)
    let page = String(decoding: try folder.read("a.html"), as: UTF8.self)
    #expect(page.hasPrefix("<!doctype html>") && page.hasSuffix("</html>\n"))
    let refused = try Command.run(
      ["vocab", "inspect", "a.vocab", "--html", "no/a.html"], in: folder.url)
    #expect(refused.status == 73)
  }

  @Test func `inspect reports coverage as JSON`() throws {
    let folder = try Self.folder(["--kind", "word"])
    try folder.write("The zebra sat.\n", to: "b.en")
    let outcome = try Command.run(
      ["vocab", "inspect", "a.vocab", "--corpus", "b.en", "--json"], in: folder.url)
    let report = try #require(
      try JSONSerialization.jsonObject(with: outcome.outputBytes) as? [String: Any])
    let coverage = try #require(report["coverage"] as? [String: Any])
    #expect(coverage["words"] as? Int == 4)
    #expect(coverage["covered_words"] as? Int == 3)
  }

  @Test func `tokenize cuts words and signs`() throws {
    let outcome = try Command.run(
      ["tokenize", "--locale", "en"], input: Data("Don't, she said (twice).\n\nx\n".utf8))
    #expect(outcome.output == "Don't , she said ( twice ) .\n\nx\n")
  }

  /// The commands that vocab/README.md prints; see there.
  static let shipped = [
    "--kind bpe --size 4000 --locale en --locale es": "en-es.bpe.vocab",
    "--kind word --locale en": "en.word.vocab",
    "--kind word --locale es": "es.word.vocab",
  ]

  @Test(arguments: shipped.sorted { $0.key < $1.key })
  func `the vocabularies in vocab are built by the commands in its README`(
    options: String, name: String
  ) throws {
    let files = name.split(separator: ".")[0].split(separator: "-")
      .map { "corpora/en-es/train.\($0)" }
    let arguments = files + options.split(separator: " ").map(String.init)
    let command = (["dragoman", "vocab", "build"] + arguments + ["--output", "vocab/\(name)"])
      .joined(separator: " ")
    let readme = try String(
      contentsOf: Command.root.appendingPathComponent("vocab/README.md"), encoding: .utf8)
    #expect(readme.contains(command))
    let built = try Command.run(["vocab", "build"] + arguments, in: Command.root)
    let shipped = try String(
      contentsOf: Command.root.appendingPathComponent("vocab/\(name)"), encoding: .utf8)
    // The file names the ICU that cut the words; another version is no difference in itself.
    let icu = { (text: String) in
      text.replacing(#/(?m)^icu .*$/#, with: "icu")
    }
    #expect(icu(built.output) == icu(shipped))
  }

  @Test func `codes of subword-nmt come in and go out`() throws {
    let folder = try TemporaryFolder()
    let codes = "#version: 0.2\nt h\nth e</w>\na t</w>\n"
    try folder.write(codes, to: "codes")
    try folder.write("the 3\nc@@ 2\nat 2\nh@@ 1\n", to: "words")
    let outcome = try Command.run(
      ["vocab", "import", "codes", "--vocabulary", "words", "--threshold", "3", "--output", "v"],
      in: folder.url)
    #expect(outcome.status == 0)
    let tokens = try Command.run(
      ["vocab", "encode", "v", "--show", "tokens"], input: Data("the cat hat\n".utf8),
      in: folder.url)
    #expect(tokens.output == "the▁ c a t▁ h a t▁\n")
    let exported = try Command.run(
      ["vocab", "export", "v", "--vocabulary", "words2"], in: folder.url)
    #expect(exported.output == codes)
    #expect(
      String(decoding: try folder.read("words2"), as: UTF8.self).hasPrefix("the 3\nat 2\nc@@ 2\n"))
    let words = try Self.folder(["--kind", "word"])
    let refused = try Command.run(["vocab", "export", "a.vocab"], in: words.url)
    #expect(refused.status == 65)
    #expect(refused.errors.hasPrefix("dragoman: a.vocab: a vocabulary of kind word over words"))
  }

  @Test func `what is not UTF-8 is told, and UTF-16 refused`() throws {
    let folder = try Self.folder([])
    try folder.write(Data("a cat\ncaf".utf8) + Data([0xE9, 0x0A]), to: "latin")
    try folder.write(Data([0xFF, 0xFE, 0x61, 0x00, 0x0A, 0x00]), to: "wide")
    for command in [
      ["vocab", "build"], ["vocab", "encode", "a.vocab"], ["tokenize"],
      ["vocab", "inspect", "a.vocab", "--corpus"],
      ["vocab", "diff", "a.vocab", "a.vocab", "--corpus"],
    ] {
      let told = try Command.run(command + ["latin"], in: folder.url)
      #expect(told.status == 0)
      #expect(
        told.errors.contains("warning: latin, line 2, byte 4: is not UTF-8"), "\(told.errors)")
      #expect(told.errors.split(separator: "\n").count { $0.contains("UTF-8") } == 1)
      let refused = try Command.run(command + ["wide"], in: folder.url)
      #expect(refused.status == 65 && refused.errors.contains("wide is in UTF-16"))
      let clean = try Command.run(command + ["a.en"], in: folder.url)
      #expect(clean.status == 0 && !clean.errors.contains("UTF-8"))
    }
  }

  @Test(arguments: [
    (["--pretokenized", "--fold-case", "--locale", "qqq"], Int32(64), "qqq"),
    (["--characters", "--fold-case", "--locale", "en_US.UTF-8"], 64, "en_US.UTF-8"),
    (["--kind", "word", "--merges", "5"], 64, "'--merges' is for '--kind bpe'"),
    (["--kind", "unigram", "--minimum-pair-count", "5"], 64, "'--minimum-pair-count' is for"),
    (["--subword-nmt", "--normalization", "nfkc"], 64, "omit '--normalization' and"),
    (["--subword-nmt", "--locale", "en"], 64, "omit '--normalization' and '--locale'"),
    (["--kind", "unigram", "--size", "9223372036854775807"], 64, "at most 1,000,000,000"),
    (["--output", "none/a.vocab"], 73, "none/a.vocab: cannot be written (No such file"),
  ])
  func `options that would do nothing, or harm, are refused`(
    options: [String], status: Int32, part: String
  ) throws {
    let folder = try Self.folder([])
    let refused = try Command.run(["vocab", "build", "a.en"] + options, in: folder.url)
    #expect(refused.status == status && refused.errors.contains(part), "\(refused.errors)")
    #expect(!refused.errors.contains("lines, "))
  }

  @Test func `a folder in the place of a file is told as such`() throws {
    let folder = try Self.folder([])
    try FileManager.default.createDirectory(
      at: folder.file("d"), withIntermediateDirectories: true)
    for (command, part) in [
      (["vocab", "inspect", "d"], "d: cannot be read (it is a folder)"),
      (["vocab", "build", "a.en", "--output", "d"], "dragoman: d: is a folder; name the file"),
    ] {
      let refused = try Command.run(command, in: folder.url)
      #expect(refused.status != 0 && refused.errors.contains(part), "\(refused.errors)")
      #expect(!refused.errors.contains("lines,"))
    }
  }

  @Test func `a vocabulary goes through a link and into a pipe`() throws {
    let folder = try Self.folder([])
    let build = ["vocab", "build", "a.en", "--output"]
    try FileManager.default.createSymbolicLink(
      atPath: folder.file("link").path, withDestinationPath: "behind")
    try folder.write("old", to: "behind")
    #expect(try Command.run(build + ["link"], in: folder.url).status == 0)
    #expect(try folder.read("behind") == folder.read("a.vocab"))
    #expect(throws: Never.self) {
      try FileManager.default.destinationOfSymbolicLink(atPath: folder.file("link").path)
    }
    let printed = try Command.run(build + ["/dev/stdout"], in: folder.url)
    #expect(printed.status == 0, "\(printed.errors)")
    #expect(try printed.outputBytes == folder.read("a.vocab"))
    // What else goes there stays.
    let both = try Command.run(build + ["/dev/stdout", "--json"], in: folder.url)
    #expect(both.lines.last?.hasPrefix("{") == true && both.lines.count == printed.lines.count + 1)
    let found = try Command.run(
      ["corpus", "check", "a.en", "a.en", "--manifest", "/dev/stdout"], in: folder.url)
    #expect(
      found.lines.first?.hasPrefix("line\treason") == true && found.output.contains("scripts"))
  }

  @Test func `text that is cut already may be of any language`() throws {
    let folder = try Self.folder([])
    for way in ["--pretokenized", "--characters"] {
      let built = try Command.run(
        ["vocab", "build", "a.en", "--locale", "quz", way], in: folder.url)
      #expect(built.status == 0, "\(built.errors)")
    }
  }

  @Test func `lookup finds the word, wherever its space stands`() throws {
    let folder = try TemporaryFolder()
    // "ab" is a token at the end of a word, and another within one.
    try folder.write("ab ab ab ab abd abe abf\n", to: "a.en")
    let build = ["vocab", "build", "a.en", "--subword-nmt", "--output", "a.vocab"]
    try #require(Command.run(build, in: folder.url).status == 0)
    let ids = try Command.run(
      ["vocab", "encode", "a.vocab"], input: Data("x ab ab".utf8), in: folder.url)
    let id = try #require(ids.lines.first?.split(separator: " ").dropLast().last)
    let within = try Command.run(
      ["vocab", "decode", "a.vocab"], input: Data("\(id)\n".utf8), in: folder.url)
    #expect(within.lines == ["ab"])
    let built = String(decoding: try folder.read("a.vocab"), as: UTF8.self)
    #expect(built.contains("\tab▁\n") && built.contains("\tab\n"))
    let entry = try Command.run(["vocab", "lookup", "a.vocab", "ab"], in: folder.url)
    #expect(entry.lines.count == 1 && entry.lines[0].hasPrefix("\(id)\t"), "\(entry.output)")
    #expect(entry.lines[0].hasSuffix("\tab▁"), "\(entry.output)")
  }

  @Test func `a line of which rules leave nothing has no tokens`() throws {
    let folder = try Self.folder(["--kind", "word", "--characters", "--remove-controls"])
    let input = Data("\u{1}\nT\n".utf8)
    let ids = try Command.run(["vocab", "encode", "a.vocab"], input: input, in: folder.url)
    #expect(ids.lines.count == 2 && ids.lines[0] == "" && ids.lines[1] != "")
  }
}
