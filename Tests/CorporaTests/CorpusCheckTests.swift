import DragomanText
import Foundation
import Testing

@testable import DragomanCorpora

/// `CorpusCheck` on lines whose faults are known.
struct CorpusCheckTests {
  /// Pairs like those of an ordinary corpus, each different.
  private static func ordinary(_ count: Int) -> [(String, String)] {
    (0..<count).map { number in
      let word = String(repeating: "abcdefghij", count: 2).dropFirst(number % 9).prefix(9)
      return (
        "This is the \(word) number \(number * 7).", "Esta es la \(word) número \(number * 7)."
      )
    }
  }

  private static func check(
    _ pairs: [(Data, Data)], heldOut: [(String, String)] = [], options: CheckOptions = .init()
  ) throws -> CorpusCheck {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("check-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func write(_ lines: [Data], _ name: String) throws -> String {
      let path = folder.appendingPathComponent(name)
      try Data(lines.flatMap { $0 + [0x0A] }).write(to: path)
      return path.path
    }
    let source = try write(pairs.map(\.0), "a.en")
    let target = try write(pairs.map(\.1), "a.es")
    let held = CorpusCheck.HeldOutText(
      source: try write(heldOut.map { Data($0.0.utf8) }, "dev.en"),
      target: try write(heldOut.map { Data($0.1.utf8) }, "dev.es"))
    return try CorpusCheck(source: source, target: target, heldOut: [held], options: options)
  }

  private static func check(
    adding pairs: [(String, String)], heldOut: [(String, String)] = [],
    options: CheckOptions = .init()
  ) throws -> CorpusCheck {
    try check(
      (ordinary(20) + pairs).map { (Data($0.0.utf8), Data($0.1.utf8)) }, heldOut: heldOut,
      options: options)
  }

  @Test func `an ordinary corpus has no findings`() throws {
    let check = try Self.check(adding: [])
    #expect(check.findings.isEmpty)
    #expect(check.summary.kept == 20)
    #expect(check.summary.pairs == 20)
    #expect(check.summary.sourceScripts == ["Latin"])
    #expect(check.summary.stepLosses.isEmpty)
    #expect(abs(check.summary.lengthRatio - 1) < 0.1)
  }

  @Test(arguments: [
    ("  ", "Hola.", CheckReason.empty, "source"),
    ("Hello.", "", .empty, "target"),
    ("", "\t", .empty, "both sides"),
    ("I said: \u{FFFD}.", "Dije: esto.", .replacement, "a.en:21, byte 9"),
    ("I said: this.", "Dije:\u{0} esto.", .control, "a.es:21, byte 6: U+0000"),
    ("I said\u{85} this.", "Dije esto.", .control, "a.en:21, byte 7: U+0085"),
    ("The coffee.", "El cafÃ© caliente.", .mojibake, "a.es:21, byte 7"),
    ("“Yes.”", "â€œSÃ­.", .mojibake, "a.es:21, byte 1"),
    ("He is there.", "Il est LÃ\u{A0}.", .mojibake, "a.es:21, byte 9"),
    ("It says NATO.", "On dit «NATOÂ».", .mojibake, "a.es:21, byte 14"),
    ("The USA: no.", "Les USAÂ\u{A0}: non.", .mojibake, "a.es:21, byte 8"),
    ("This is left as it was.", "This is left as it was.", .copied, ""),
    ("This is fine.", "Это хорошо.", .script, "target is Cyrillic"),
    ("これは本です。", "Esto es.", .script, "source is Hiragana"),
    ("Yes.", "Sí, por supuesto que sí, faltaría más, hombre de Dios.", .ratio, ""),
    ("This is the abcdefghi number 0.", "Esta es la abcdefghi número 0.", .duplicate, "of line 1"),
  ])
  func `a fault is found and named`(
    source: String, target: String, reason: CheckReason, detail: String
  ) throws {
    let check = try Self.check(adding: [(source, target)])
    #expect(check.findings.map(\.reason) == [reason])
    #expect(check.findings.map(\.line) == [21])
    #expect(check.findings.allSatisfy { $0.detail.hasSuffix(detail) })
    #expect(check.summary.count(of: reason) == 1)
    #expect(check.summary.kept == 20)
    var options = CheckOptions()
    options.ignored = [reason]
    #expect(try Self.check(adding: [(source, target)], options: options).findings.isEmpty)
  }

  @Test func `malformed UTF-8 is found by file, line and byte`() throws {
    let check = try Self.check([
      (Data("One.".utf8), Data("Uno.".utf8)), (Data("Two.".utf8), Data([0x44, 0x6F, 0xF3, 0x73])),
    ])
    #expect(check.findings.map(\.reason) == [.encoding])
    #expect(check.findings[0].detail.hasSuffix("a.es:2, byte 3"))
  }

  @Test func `of malformed lines that may pass the rest is looked at`() throws {
    var options = CheckOptions()
    options.ignored = [.encoding]
    let malformed = Data([0xFF, 0xE2, 0x82]) + Data(" this".utf8)
    let check = try Self.check(
      [
        (Data("One.".utf8), Data("Uno.".utf8)), (malformed, Data()), (malformed, Data("x\0".utf8)),
        (malformed, Data("Dos.".utf8)), (malformed, Data("Dos.".utf8)),
        (Data([0xFE, 0xE2, 0x82]) + Data(" this".utf8), Data("Dos.".utf8)),
      ], options: options)
    #expect(check.findings.map(\.reason) == [.empty, .control, .duplicate])
    #expect(check.findings.map(\.line) == [2, 3, 5])
    #expect(check.summary.kept == 3)
  }

  @Test(arguments: ["«AMANHÃ».", "AMANHÃ\u{A0}CEDO", "MAÑANA", "SÃO PAULO"])
  func `capitals with a tilde are not taken for mojibake`(target: String) throws {
    #expect(try Self.check(adding: [("It is said here.", target)]).findings.isEmpty)
  }

  @Test func `a development set whose sides differ in their lines is refused`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("check-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    func write(_ text: String, _ name: String) throws -> String {
      let path = folder.appendingPathComponent(name)
      try Data(text.utf8).write(to: path)
      return path.path
    }
    let pair = (try write("a\nb\n", "a.en"), try write("c\nd\n", "a.es"))
    let short = try write("x\n", "short")
    let error = CorpusError.unequalLines(
      source: pair.0, sourceLines: 2, target: short, targetLines: 1)
    #expect(throws: error) {
      try CorpusCheck(
        source: pair.0, target: pair.1, heldOut: [.init(source: pair.0, target: short)])
    }
  }

  @Test func `a reason is found once in a pair, also beside others`() throws {
    let check = try Self.check(adding: [
      ("I said: \u{FFFD}.\u{0}", "Dije: \u{0}\u{FFFD}esto.")
    ])
    #expect(check.findings.map(\.reason) == [.replacement, .control])
    #expect(check.findings.allSatisfy { $0.detail.contains("a.en:21") })
  }

  @Test func `short lines may be equal, many words may not`() throws {
    let check = try Self.check(adding: [("Anna!", "Anna!"), ("1984", "1984"), ("OK, OK", "OK, OK")])
    #expect(check.findings.isEmpty)
    #expect(check.summary.shortCopies == 2)
  }

  @Test func `pairs of the development set are found by their source`() throws {
    let check = try Self.check(
      adding: [("A cat.", "Un gato."), ("A dog.", "Un can."), ("One cat.", "Un gato.")],
      heldOut: [("A house.", "Una casa."), (" A cat.", "Un gato. "), ("A dog.", "Un perro.")])
    #expect(check.findings.map(\.line) == [21, 22])
    #expect(check.findings.map(\.reason) == [.leakage, .leakage])
    #expect(check.findings[0].detail.hasPrefix("pair of "))
    #expect(check.findings[0].detail.hasSuffix("dev.en:2"))
    #expect(check.findings[1].detail.hasPrefix("source of "))
    #expect(check.summary.leakedTargets == 1)
  }

  @Test func `several translations are counted and kept`() throws {
    let check = try Self.check(
      adding: [
        ("Hi.", "Hola."), ("Hi.", "Buenas."), ("Hello.", "Hola."), ("Hi.", "Hola."), ("", "x"),
        (" ", "y"), ("\u{A0}", "z"), ("p", ""), ("q", "\u{3000}"), ("", "z"),
      ])
    #expect(check.summary.sourcesWithSeveralTargets == 1)
    #expect(check.summary.targetsWithSeveralSources == 1)
    #expect(check.findings.map(\.reason) == [.duplicate] + Array(repeating: .empty, count: 6))
  }

  @Test func `a line with two scripts of its language is no fault`() throws {
    var options = CheckOptions()
    options.targetScripts = ["Hiragana", "Han"]
    let pairs = [("A book.", "これは本です。"), ("A book.", "ほん"), ("It is.", "Это.")]
    let check = try Self.check(pairs.map { (Data($0.0.utf8), Data($0.1.utf8)) }, options: options)
    #expect(check.findings.filter { $0.reason == .script }.map(\.line) == [3])
  }

  @Test func `the pairs without findings are handed out in order`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("check-\(UUID().uuidString).tsv")
    defer { try? FileManager.default.removeItem(at: folder) }
    try Data("One.\tUno.\tx\nNo tab here.\nTwo.\tDos.\n\tTres.\nOne.\tUno.\n".utf8).write(
      to: folder)
    let check = try CorpusCheck(tabSeparated: folder.path)
    var kept: [String] = []
    try check.forEachKeptPair {
      kept.append(
        String(decoding: $0, as: UTF8.self) + "|" + String(decoding: $1, as: UTF8.self) + "|"
          + String(decoding: $2, as: UTF8.self))
    }
    #expect(kept == ["One.|Uno.|\tx", "Two.|Dos.|"])
    #expect(check.findings.map(\.line) == [2, 4, 5])
    #expect(check.pair(line: 2) == ("No tab here.", ""))
  }

  @Test func `text read for training is checked quickly`() throws {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("check-\(UUID().uuidString).tsv")
    defer { try? FileManager.default.removeItem(at: path) }
    try Data("One.\tUno.\nOne.\tUno.\nTwo.\t\n".utf8).write(to: path)
    let text = try ParallelText(tabSeparated: path.path)
    let check = CorpusCheck(text, development: text)
    #expect(check.summary.count(of: .duplicate) == 1)
    #expect(check.summary.count(of: .empty) == 1)
    #expect(check.summary.count(of: .leakage) == 2)
  }
}

/// `StepSearch` on files whose missing lines are known.
struct StepSearchTests {
  private static let words = [
    "house", "river", "bread", "window", "music", "garden", "winter", "doctor", "paper", "horse",
  ]

  /// Line i of a text of lines of different lengths, each with words of its own.
  private static func line(_ index: Int, _ language: String) -> String {
    let count = 1 + (index * 7 + index / 3) % 9
    let text = (0..<count).map { words[(index * 3 + $0 * $0) % 10] + language }
    return text.joined(separator: " ") + (index % 11 == 0 ? " \(index)" : "")
      + (index % 4 == 0 ? "?" : ".")
  }

  private static func losses(
    _ source: [Int], _ target: [Int], heading: String = ""
  ) -> [StepLoss] {
    func lines(_ indices: [Int], _ language: String) -> TextLines {
      let text =
        (language == "en" ? heading : "") + indices.map { line($0, language) + "\n" }.joined()
      return TextLines(bytes: Array(text.utf8), path: language)
    }
    return StepSearch(lines(source, "en"), lines(target, "es")).losses()
  }

  @Test func `files that keep step have no losses`() {
    #expect(Self.losses(Array(0..<300), Array(0..<300)).isEmpty)
  }

  @Test(arguments: [1, 37, 150, 290])
  func `a missing line is found within a few lines`(place: Int) throws {
    var target = Array(0..<300)
    target.remove(at: place)
    let loss = try #require(Self.losses(Array(0..<300), target).first)
    #expect(loss.additionalTargetLines == -1)
    #expect(abs(loss.sourceLine - (place + 1)) <= 3)
    #expect(loss.targetLine == loss.sourceLine - 1)
  }

  @Test func `several places are found, also where the numbers of lines agree`() {
    let source = Array(0..<300).filter { $0 != 200 }
    let target = Array(0..<300).filter { $0 != 80 }
    let losses = Self.losses(source, target)
    #expect(losses.map(\.additionalTargetLines) == [-1, 1])
    #expect(zip(losses, [81, 201]).allSatisfy { abs($0.sourceLine - $1) <= 3 })
  }

  @Test(arguments: [1, 2]) func `headings before the first line have no partner`(count: Int) throws
  {
    let source = Array(400..<(400 + count)) + Array(0..<60)
    let loss = try #require(Self.losses(source, Array(0..<60)).first)
    #expect((loss.sourceLine, loss.targetLine) == (count + 1, 1))
    #expect(loss.additionalTargetLines == -count)
    let other = try #require(Self.losses(Array(0..<60), source).first)
    #expect((other.sourceLine, other.targetLine) == (1, count + 1))
    // Lines that are like none of the target's are out of step from the first on.
    let heading = String(repeating: String(repeating: "word ", count: 40) + "\n", count: count)
    let long = try #require(Self.losses(Array(0..<60), Array(0..<60), heading: heading).first)
    #expect((long.sourceLine, long.targetLine) == (count + 1, 1))
  }

  @Test func `a large block is found as one place`() throws {
    let target = Array(0..<60) + Array(140..<400)
    let losses = Self.losses(Array(0..<400), target)
    #expect(losses.map(\.additionalTargetLines) == [-80])
    #expect((57...143).contains(try #require(losses.first).sourceLine))
  }

  @Test func `empty files have no losses`() {
    #expect(Self.losses([], []).isEmpty)
    #expect(Self.losses([], [1]).isEmpty)
  }
}
