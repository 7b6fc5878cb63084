import Foundation
import Testing

/// The rules of text as options of the commands.
struct TextRuleTests {
  private static let text = """
    Hello HELLO hello “quoted” – and see https://Example.org/A?b=1 or mail Ann@b.org.
    A\u{A0}b\u{200B}c, 12.50 <b>Bold</b> {name} %s McDonald

    """

  private static let options = [
    "--size", "330", "--case-markers", "--unify", "quotes,dashes,spaces", "--remove-controls",
    "--split-digits", "--protect", "url,email,number,tag,placeholder", "--protect-pattern",
    "Mc[A-Z]\\w+",
  ]

  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(text, to: "a.en")
    let built = try Command.run(
      ["vocab", "build", "a.en", "--output", "a.vocab"] + options, in: folder.url)
    #expect(built.status == 0, "\(built.errors)")
    return folder
  }

  @Test func `a file keeps the rules, and decoding gives the normalised text`() throws {
    let folder = try Self.folder()
    let header = String(decoding: try folder.read("a.vocab").prefix(400), as: UTF8.self)
    for line in [
      "dragoman-vocabulary 3", "case marked root", "unify quotes dashes spaces", "controls removed",
      "digits split", "protect url email number tag placeholder", "protect-pattern Mc[A-Z]\\w+",
    ] {
      #expect(header.contains(line + "\n"), "\(line)")
    }
    let ids = try Command.run(["vocab", "encode", "a.vocab", "a.en"], in: folder.url)
    let text = try Command.run(
      ["vocab", "decode", "a.vocab"], input: ids.outputBytes, in: folder.url)
    let normal = Self.text.replacingOccurrences(of: "“", with: "\"")
      .replacingOccurrences(of: "”", with: "\"").replacingOccurrences(of: "–", with: "-")
      .replacingOccurrences(of: "\u{A0}", with: " ").replacingOccurrences(of: "\u{200B}", with: "")
    #expect(text.output == normal)
    let tokens = try Command.run(
      ["vocab", "encode", "a.vocab", "--show", "tokens"], input: Data("HELLO Hello hello\n".utf8),
      in: folder.url)
    #expect(tokens.output == "\\{AA} ▁hello \\{Aa} ▁hello ▁hello\n")
    let places = try Command.run(
      ["vocab", "encode", "a.vocab", "--show", "offsets"], input: Data("“HELLO Hello\n".utf8),
      in: folder.url)
    #expect(
      places.output.contains(" 3-8 3-4 ") && places.output.hasSuffix(" 9-10 8-14\n"),
      "\(places.output)")
  }

  @Test func `trace and inspect name the rules`() throws {
    let folder = try Self.folder()
    let trace = try Command.run(
      ["vocab", "trace", "a.vocab", "“HELLO” https://Example.org/A?b=1"], in: folder.url)
    for part in [
      "quotes: U+201C → U+0022", "protected url: https://Example.org/A?b=1",
      "case marker, capitals follow", "the normalised text, byte by byte",
    ] {
      #expect(trace.output.contains(part), "\(part)\n\(trace.output)")
    }
    let inspected = try Command.run(
      ["vocab", "inspect", "a.vocab", "--corpus", "a.en"], in: folder.url)
    #expect(inspected.status == 0)
    #expect(inspected.output.contains("rules             case marked root; unify quotes"))
    #expect(inspected.output.contains("14 marker"))
    #expect(!inspected.output.contains("replacement character"))
  }

  @Test func `tokenize protects and unifies`() throws {
    let outcome = try Command.run(
      [
        "tokenize", "--protect", "url,number", "--unify", "quotes", "--fold-case", "--locale", "tr",
      ],
      input: Data("ISPARTA: “https://A.org/x-y” 1,000.5 I\n".utf8))
    #expect(outcome.output == "ısparta : \" https://A.org/x-y \" 1,000.5 ı\n")
    let json = try Command.run(
      ["tokenize", "--protect", "url", "--json"], input: Data("www.a.org\n".utf8))
    #expect(json.output.contains("\"kind\":\"protected\""), "\(json.output)")
  }

  @Test(arguments: [
    (["--fold-case", "--case-markers"], "exclude each other"),
    (
      ["--protect-pattern", "(a"],
      "the pattern \"(a\" is no regular expression, from character 3 on"
    ),
    (["--protect", "urls"], "--protect"), (["--unify", "all"], "--unify"),
    (["--protect", "pattern"], "--protect-pattern"),
    (["--case-markers", "--characters"], "omit them with characters"),
    (["--subword-nmt", "--fold-case"], "omit the rules of text"),
  ])
  func `what makes no sense is refused in one sentence`(options: [String], part: String) throws {
    let outcome = try Command.run(
      ["vocab", "build", "-"] + options, input: Data("a\n".utf8))
    #expect(outcome.status == 64 || outcome.status == 65, "\(outcome.status)")
    #expect(outcome.errors.contains(part), "\(outcome.errors)")
    #expect(outcome.output.isEmpty)
  }

  @Test func `train takes the rules, saves them, and translations keep protected text`() throws {
    let folder = try TemporaryFolder()
    let lines = (0..<40).map { "see http://x\($0).org now\tmira http://x\($0).org Ahora\n" }
    try folder.write(lines.joined(), to: "a.tsv")
    let trained = try Command.run(
      [
        "train", "--corpus", "a.tsv", "--output", "run", "--updates", "4", "--hidden", "8",
        "--embedding", "8", "--case-markers", "--protect", "url", "--protect-pattern", "Q\\d+",
        "--threads", "1",
      ], in: folder.url)
    #expect(trained.status == 0, "\(trained.errors)")
    let saved = String(decoding: try folder.read("run/config.yaml"), as: UTF8.self)
    #expect(saved.contains("case-markers: true") && saved.contains("protect: url\n"))
    let again = try Command.run(
      ["train", "--config", "run/config.yaml", "--updates", "5"], in: folder.url)
    #expect(again.status == 0, "\(again.errors)")
    let model = folder.file("run/model.safetensors").path
    let input = Data("see http://new.org/Z now\nQ7\n\n".utf8)
    let translated = try Command.run(["translate", "--model", model], input: input)
    #expect(translated.lines.count == 3)
    #expect(translated.lines[0].contains("http://new.org/Z"), "\(translated.output)")
    #expect(translated.lines[1].contains("Q7"))
    let reported = try Command.run(
      ["translate", "--model", model, "--lost-spans", "report"], input: input)
    #expect(reported.lines.count == 3)
    let lost = reported.errors.components(separatedBy: "left out by the translation").count - 1
    #expect(lost == translated.errors.components(separatedBy: "and put behind it").count - 1)
    let info = try Command.run(["model", "info", model])
    #expect(info.output.contains("case marked root; protect url; protect-pattern Q\\d+"))
    let refused = try Command.run(
      ["train", "--corpus", "a.tsv", "--output", "r", "--vocabulary", "v", "--case-markers"],
      in: folder.url)
    #expect(refused.status == 64 && refused.errors.contains("stand in the file of '--vocabulary'"))
  }

  @Test func `capitals before an apostrophe end at a protected span`() throws {
    let folder = try TemporaryFolder()
    let text = "DELL'http://example.org/a MARIO\u{2019}www.x.org A\u{2019}Ba.b@c.de DON'T DELL' x"
    try folder.write((text + "\n" + text.lowercased() + "\n"), to: "a.en")
    let built = try Command.run(
      [
        "vocab", "build", "a.en", "--protect", "url,email", "--case-markers", "--output", "a.vocab",
      ], in: folder.url)
    #expect(built.status == 0)
    let trace = try Command.run(["vocab", "trace", "a.vocab", text], in: folder.url)
    #expect(trace.output.contains("the normalised text, byte by byte"), "\(trace.output)")
    #expect(trace.output.contains("case marker, capitals follow"))
  }
}
