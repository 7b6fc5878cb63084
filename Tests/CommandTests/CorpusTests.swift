import Foundation
import Testing

/// `corpus check` on files with known faults.
struct CorpusTests {
  private static let source = "One house.\nTwo dogs.\nTwo dogs.\n\nThree cats.\nFour birds.\n"
  private static let target =
    "Una casa.\nDos perros.\nDos perros.\nNada.\nТри кота.\nCuatro aves.\n"

  private static func folder() throws -> TemporaryFolder {
    let folder = try TemporaryFolder()
    try folder.write(source, to: "a.en")
    try folder.write(target, to: "a.es")
    try folder.write("Four birds.\n", to: "dev.en")
    try folder.write("Cuatro pájaros.\n", to: "dev.es")
    return folder
  }

  @Test func `the manifest lists what the clean files lack`() throws {
    let folder = try Self.folder()
    let outcome = try Command.run(
      [
        "corpus", "check", "a.en", "a.es", "--dev-source", "dev.en", "--dev-target", "dev.es",
        "--manifest", "dropped.tsv", "--clean", "clean", "--target-script", "Latin", "--json",
      ], in: folder.url)
    #expect(outcome.status == 0)
    #expect(
      String(decoding: try folder.read("dropped.tsv"), as: UTF8.self) == """
        line\treason\tdetail\tsource\ttarget
        3\tduplicate\tof line 2\tTwo dogs.\tDos perros.
        4\tempty\tsource\t\tNada.
        5\tscript\ttarget is Cyrillic\tThree cats.\tТри кота.
        6\tleakage\tsource of dev.en:1\tFour birds.\tCuatro aves.

        """)
    #expect(
      String(decoding: try folder.read("clean.en"), as: UTF8.self) == "One house.\nTwo dogs.\n")
    #expect(
      String(decoding: try folder.read("clean.es"), as: UTF8.self) == "Una casa.\nDos perros.\n")
    let report = try #require(
      try JSONSerialization.jsonObject(with: outcome.outputBytes) as? [String: Any])
    let summary = try #require(report["summary"] as? [String: Any])
    #expect(summary["kept"] as? Int == 2)
    #expect(
      summary["found"] as? [String: Int] == [
        "duplicate": 1, "empty": 1, "script": 1, "leakage": 1,
      ])
  }

  @Test func `findings can be ignored, and the table says so`() throws {
    let folder = try Self.folder()
    let outcome = try Command.run(
      [
        "corpus", "check", "a.en", "a.es", "--ignore", "duplicate", "--ignore", "script",
        "--max-ratio", "5",
      ], in: folder.url)
    #expect(outcome.lines.contains("  empty side                      1  line 4 (source)"))
    #expect(outcome.lines.contains("  duplicate                       0"))
    #expect(outcome.lines.contains("  without a finding               5"))
  }

  @Test func `files of unequal length are not cleaned`() throws {
    let folder = try Self.folder()
    let outcome = try Command.run(
      ["corpus", "check", "a.en", "dev.es", "--clean", "clean"], in: folder.url)
    #expect(outcome.status == 65)
    #expect(outcome.errors.contains("a.en and dev.es have 6 and 1 lines"))
    #expect(outcome.output.contains("6 and 1: UNEQUAL"), "\(outcome.output)")
    #expect(!FileManager.default.fileExists(atPath: folder.file("clean.en").path))
  }

  @Test func `lines with tabs are kept whole`() throws {
    let folder = try TemporaryFolder()
    try folder.write("One.\tUno.\tby A\tB\nOne.\tUno.\tby C\nTwo.\tDos.\t\n", to: "a.tsv")
    let outcome = try Command.run(["corpus", "check", "a.tsv", "--clean", "b"], in: folder.url)
    #expect(outcome.status == 0 && outcome.errors.contains("b.tsv: 2 pairs."))
    #expect(try folder.read("b.tsv") == Data("One.\tUno.\tby A\tB\nTwo.\tDos.\t\n".utf8))
  }

  @Test(
    arguments: zip(
      [
        ["a.en", "none.es"], ["a.en", "a.es", "--dev-source", "dev.en"],
        ["a.en", "a.es", "--target-script", "Klingon"], ["a.en", "a.es", "--ignore", "x"],
      ], [Int32(66), 64, 64, 64]))
  func `wrong arguments are refused`(arguments: [String], status: Int32) throws {
    let folder = try Self.folder()
    let outcome = try Command.run(["corpus", "check"] + arguments, in: folder.url)
    #expect(outcome.status == status)
    #expect(outcome.output == "")
  }

  @Test func `train says where files lose step, and sums up what it reads`() throws {
    let folder = try TemporaryFolder()
    let lines = (0..<60).map { index in
      "Number \(index * 37) \(String(repeating: "and more ", count: (index * 5) % 7))"
    }
    try folder.write(lines.joined(separator: "\n"), to: "a.en")
    try folder.write((lines[..<20] + lines[21...]).joined(separator: "\n"), to: "a.es")
    let options = ["--updates", "1", "--output", "run", "--threads", "1"]
    let unequal = try Command.run(
      ["train", "--source", "a.en", "--target", "a.es"] + options, in: folder.url)
    #expect(unequal.status == 65)
    #expect(unequal.errors.contains("they seem to lose step about line 2"))
    try folder.write(lines.map { $0 + "\t" + $0 }.joined(separator: "\n") + "\n\t\n", to: "b.tsv")
    let summed = try Command.run(
      ["train", "--corpus", "b.tsv", "--hidden", "8", "--embedding", "8"] + options, in: folder.url)
    #expect(summed.errors.contains("b.tsv: 61 pairs checked: 1 empty side, "))
  }

  @Test func `white space of any sort is no text, and a corpus without lines none`() throws {
    let folder = try TemporaryFolder()
    try folder.write("One.\n\u{A0}\n\u{3000}\u{2009}\nTwo\u{A0}dogs.\n", to: "a.en")
    try folder.write("Uno.\nDos.\nTres.\nDos\u{3000}perros.\n", to: "a.es")
    let outcome = try Command.run(
      ["corpus", "check", "a.en", "a.es", "--clean", "clean"], in: folder.url)
    #expect(outcome.status == 0)
    #expect(try folder.read("clean.en") == Data("One.\nTwo\u{A0}dogs.\n".utf8))
    try folder.write("", to: "none.en")
    try folder.write("", to: "none.es")
    let none = try Command.run(["corpus", "check", "none.en", "none.es"], in: folder.url)
    #expect(none.status == 65 && none.errors.contains("none.en: holds no text"))
  }
}
