import Foundation
import Testing

@testable import DragomanCorpora

struct ParallelTextTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  private func pairs(_ text: ParallelText) -> [[String]] {
    (0..<text.count).map { index in
      text.withPair(index) {
        [String(decoding: $0, as: UTF8.self), String(decoding: $1, as: UTF8.self)]
      }
    }
  }

  @Test func `a line ends at LF alone, and a CR before it is dropped`() throws {
    let source = try folder.file("a", "\u{FEFF}one\r\ntwo\u{2028}still two\nthree\u{85}\r\n\nlast")
    let target = try folder.file("b", "1\n2\n3\r\n\r\n5\n")
    let text = try ParallelText(source: source, target: target)
    #expect(
      pairs(text) == [
        ["one", "1"], ["two\u{2028}still two", "2"], ["three\u{85}", "3"], ["", ""], ["last", "5"],
      ])
  }

  @Test func `files of unequal length are refused with both counts`() throws {
    let source = try folder.file("a", "1\n2\n3\n")
    let target = try folder.file("b", "1\n2\n")
    #expect(
      throws: CorpusError.unequalLines(
        source: source, sourceLines: 3, target: target, targetLines: 2)
    ) { try ParallelText(source: source, target: target) }
  }

  @Test func `malformed UTF-8 is refused by file, line and byte, or repaired`() throws {
    let source = try folder.file("a", "good\nnot \u{E9} good\n")
    let target = try folder.file("b", Array("good\nca".utf8) + [0xE9] + Array("\n".utf8))
    #expect(throws: CorpusError.malformedUTF8(path: target, line: 2, byte: 3)) {
      try ParallelText(source: source, target: target)
    }
    let repaired = try ParallelText(source: source, target: target, repairsMalformed: true)
    #expect(repaired.repairs == [.init(path: target, line: 2, byte: 3)])
    #expect(pairs(repaired)[1] == ["not \u{E9} good", "ca\u{FFFD}"])
  }

  @Test func `missing, empty and foreign files have their errors`() throws {
    let empty = try folder.file("empty", "")
    #expect(throws: CorpusError.empty(path: empty, dropped: 0)) {
      try ParallelText(source: empty, target: empty)
    }
    let error = #expect(throws: CorpusError.self) {
      try ParallelText(tabSeparated: "\(folder.path)/none")
    }
    #expect(error?.isMissingFile == true)
    #expect(throws: CorpusError.self) { try ParallelText(tabSeparated: folder.path) }
  }

  @Test func `a tab-separated file gives pairs, and further columns are ignored`() throws {
    let path = try folder.file("p.tsv", "a b\tc d\tlicence\ne\tf\r\n\t\n")
    #expect(
      pairs(try ParallelText(tabSeparated: path)) == [["a b", "c d"], ["e", "f"], ["", ""]])
    let broken = try folder.file("q.tsv", "a\tb\nno tab\n")
    #expect(throws: CorpusError.missingColumn(path: broken, line: 2)) {
      try ParallelText(tabSeparated: broken)
    }
  }

  @Test func `gzip is read like plain text, and damage is found`() throws {
    // printf 'a\tb\nc\td\n' | gzip -n, and the same cut short
    let whole: [UInt8] = [
      0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 0xFF, 0x4B, 0xE4, 0x4C, 0xE2, 0x4A, 0xE6, 0x4C, 0xE1,
      2, 0, 0xB0, 0xA8, 0x71, 0x24, 8, 0, 0, 0,
    ]
    let path = try folder.file("p.tsv.gz", whole)
    let plain = try folder.file("p.tsv", "a\tb\nc\td\n")
    let text = try ParallelText(tabSeparated: path)
    #expect(pairs(text) == [["a", "b"], ["c", "d"]])
    #expect(try text.digests == ParallelText(tabSeparated: plain).digests)
    let cut = try folder.file("cut.gz", whole.prefix(18))
    #expect(throws: CorpusError.self) { try ParallelText(tabSeparated: cut) }
    var changed = whole
    changed[changed.count - 7] ^= 1
    let damaged = try folder.file("damaged.gz", changed)
    #expect(throws: CorpusError.self) { try ParallelText(tabSeparated: damaged) }
  }
}
