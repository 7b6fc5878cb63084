import Foundation
import Testing

/// `dragoman evaluate`; the numbers are those that sacreBLEU 2.6.0 prints of these lines.
struct EvaluateTests {
  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(
      "The cat sat on the mat.\nIt's 3.5 degrees, isn't it?\n\nEine kleine Katze schläft.\n",
      to: "ref")
    try folder.write(
      "The cat sat on a mat.\nIt is 3.5 degrees, isn't it?\n\nEine Katze schläft.\n", to: "hyp")
    try folder.write("A dog.\n\n\nKatze\n", to: "bad")
    return folder
  }

  @Test(arguments: [
    (
      ["--metric", "bleu"],
      "BLEU|nrefs:1|case:mixed|eff:no|tok:13a|smooth:exp|version:2.6.0 = 59.42 "
        + "84.2/68.8/53.8/40.0 (BP = 1.000 ratio = 1.000 hyp_len = 19 ref_len = 19)"
    ),
    (
      ["--metric", "chrf"],
      "chrF2|nrefs:1|case:mixed|eff:yes|nc:6|nw:0|space:no|version:2.6.0 = 76.49"
    ),
    (
      ["--metric", "ter"],
      "TER|nrefs:1|case:lc|tok:tercom|norm:no|punct:yes|asian:no|version:2.6.0 = 26.67"
    ),
  ])
  func `a score is sacreBLEU's line`(options: [String], line: String) throws {
    let folder = try Self.folder()
    let outcome = try Command.run(["evaluate", "hyp", "ref"] + options, in: folder.url)
    #expect(outcome.status == 0)
    #expect(outcome.output == line + "\n")
  }

  @Test func `several metrics at once are several lines, and JSON tells the same`() throws {
    let folder = try Self.folder()
    let options = ["evaluate", "hyp", "ref", "--metric", "bleu", "--metric", "chrf"]
    let lines = try Command.run(options, in: folder.url).lines
    #expect(lines.map { $0.prefix(4) } == ["BLEU", "chrF"])
    let json = try Command.run(options + ["--json"], in: folder.url)
    let object = try JSONSerialization.jsonObject(with: Data(json.output.utf8))
    #expect(object is [String: Any])
    #expect(json.output.contains("59.4"))
  }

  @Test func `two systems are compared on a page that needs nothing else`() throws {
    let folder = try Self.folder()
    let outcome = try Command.run(
      [
        "evaluate", "hyp", "ref", "--baseline", "bad", "--test", "bootstrap", "--samples", "50",
        "--html", "page.html",
      ], in: folder.url)
    #expect(outcome.status == 0)
    let page = String(decoding: try folder.read("page.html"), as: UTF8.self)
    #expect(page.contains("Eine kleine Katze schläft."))
    #expect(!page.contains("<script src") && !page.contains("<link"))
  }

  @Test func `files of unequal length and missing files are refused`() throws {
    let folder = try Self.folder()
    try folder.write("one\ntwo\n", to: "short")
    let unequal = try Command.run(["evaluate", "hyp", "short"], in: folder.url)
    #expect(unequal.status == 65)
    #expect(unequal.output == "")
    #expect(unequal.errors.contains("4") && unequal.errors.contains("2"))
    let missing = try Command.run(["evaluate", "hyp", "none"], in: folder.url)
    #expect(missing.status == 66)
    #expect(missing.errors.hasPrefix("dragoman: ") && missing.errors.contains("none"))
  }

  @Test func `UTF-16 is no text to score`() throws {
    let folder = try TemporaryFolder()
    try folder.write(Data([0xFF, 0xFE, 0x61, 0x00, 0x0A, 0x00]), to: "wide")
    try folder.write("a\n", to: "a")
    for files in [["wide", "a"], ["a", "wide"], ["a", "a", "--baseline", "wide"]] {
      let refused = try Command.run(["evaluate"] + files, in: folder.url)
      #expect(refused.status == 65 && refused.output == "")
      #expect(refused.errors.hasPrefix("dragoman: wide is in UTF-16"), "\(refused.errors)")
    }
    let checked = try Command.run(["corpus", "check", "wide", "a"], in: folder.url)
    #expect(checked.status == 65 && checked.errors.hasPrefix("dragoman: wide is in UTF-16"))
  }

  @Test(arguments: [
    (["--chrf-word-order", "2"], "add '--metric chrf'"),
    (["--chrf-beta", "3"], "add '--metric chrf'"),
    (["--ter-case-sensitive"], "add '--metric ter'"),
    (["--metric", "chrf", "--tokenizer", "zh"], "add '--metric bleu'"),
    (["--metric", "chrf", "--tokenized-lowercase"], "add '--metric bleu'"),
    (["--metric", "ter", "--lowercase"], "omit it"),
    (["--tokenized-lowercase", "--tokenizer", "zh"], "omit '--tokenizer'"),
    (["--smoothing", "none", "--smoothing-value", "3"], "is about floor and add-k"),
    (["--smoothing", "add-k", "--smoothing-value", "inf"], "but is inf"),
    (["--metric", "ter", "--ter-asian-support"], "add one"),
    (["--metric", "chrf", "--chrf-character-order", "9223372036854775807"], "at most 100"),
    (["--metric", "chrf", "--chrf-word-order", "101"], "at most 100"),
    (["--confidence", "--samples", "1000001"], "from 1 to 1,000,000"),
    (["--worst", "0"], "at least 1"),
    (["--baseline", "-", "--source", "-", "--worst", "1"], "Only one"),
    (["--source", "src"], "is shown by '--worst', '--best' or '--html'"),
    (["--seed", "7"], "add one of them"), (["--json", "--decimals", "3"], "omit '--decimals'"),
  ])
  func `options that do not fit are refused`(options: [String], words: String) throws {
    let refused = try Command.run(["evaluate", "hyp", "ref"] + options)
    #expect(refused.status == 64 && refused.output == "")
    #expect(refused.errors.contains(words), "\(refused.errors)")
  }
}
