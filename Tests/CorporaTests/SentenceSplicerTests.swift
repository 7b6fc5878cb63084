import DragomanText
import Testing

@testable import DragomanCorpora

/// New sentences out of two that share two words in a row.
struct SentenceSplicerTests {
  private func splicer(
    _ lines: [String], _ segmentation: Segmentation = .words(locale: "en")
  ) -> SentenceSplicer {
    SentenceSplicer(count: lines.count, segmentation: segmentation, normalization: .nfc) {
      index, body in
      let line = Array(lines[index].utf8)
      line.withUnsafeBufferPointer(body)
    }
  }

  private func texts(_ sentences: [[UInt8]]) -> [String] {
    sentences.map { String(decoding: $0, as: UTF8.self) }
  }

  /// All that can be made, by strings and without an index.
  private func all(of sentences: [[String]], leading: String = " ") -> Set<String> {
    // Inside a sentence a word has its space, and its first word is one like the others.
    let lines = sentences.map { $0.isEmpty ? [] : [leading + $0[0]] + $0.dropFirst() }
    var all: Set<String> = []
    for (number, first) in lines.enumerated() where first.count >= 4 {
      for position in 1...first.count - 3 {
        for (other, second) in lines.enumerated() where other != number {
          for place in second.indices.dropLast()
          where Array(second[place...place + 1]) == Array(first[position...position + 1]) {
            let made = (first[...position] + second[(place + 1)...]).joined()
            all.insert(String(made.dropFirst(leading.count)))
          }
        }
      }
    }
    return all.subtracting(sentences.map { $0.joined() })
  }

  @Test func `all that can be made is made, and nothing else`() {
    let lines = [
      ["A", " girl", " is", " holding", " a", " cat", "."],
      ["Two", " men", " sit", ",", " one", " is", " holding", " a", " newspaper", "."],
      ["He", " is", " holding", " a", " cat", " and", " a", " dog", "."],
      ["a", " b"], [], ["Café", " is", " holding", "?"],
      ["He", " is", " old", "."], ["Now", " He", " is", " gone", "."],
      ["It", " was", " gone", ".", " So", " what", "?"],
    ]
    let splicer = splicer(lines.map { $0.joined() })
    let made = texts(splicer.sentences(1000, seed: 1))
    #expect(made.count == Set(made).count)
    #expect(Set(made) == all(of: lines))
    #expect(made.contains("A girl is holding a newspaper."))
    #expect(made.contains("Two men sit, one is holding?"))
    #expect(made.contains("Now He is old."))
    // A word must stand before the two, and one behind them.
    #expect(!made.contains("He is gone.") && !made.contains("Now He is gone. So what?"))
  }

  @Test func `words without spaces between them are found, and none are put there`() {
    let lines = [
      ["私", "は", "毎日", "日本語", "を", "勉強", "します", "。"],
      ["彼", "は", "毎日", "公園", "を", "歩き", "ます", "。"],
    ]
    let made = texts(
      splicer(lines.map { $0.joined() }, .words(locale: "ja")).sentences(100, seed: 1))
    #expect(Set(made).isSubset(of: all(of: lines)))
    #expect(made.contains("私は毎日公園を歩きます。"))
  }

  @Test func `the seed decides, and what is excluded is not made`() {
    let words = ["a", "b", "c", "d", "e", "f"]
    let lines = (0..<40).map { line -> String in
      let step = line % 3 + 1
      let indices = (0...5).map { (line * 7 + $0 * step) % 6 }
      return indices.map { words[$0] }.joined(separator: " ")
    }
    var splicer = splicer(lines)
    let made = splicer.sentences(10, seed: 1)
    #expect(made.count == 10)
    #expect(splicer.sentences(10, seed: 1) == made)
    #expect(splicer.sentences(10, seed: 2) != made)
    #expect(Set(texts(made)).isDisjoint(with: lines))

    made[3].withUnsafeBufferPointer { splicer.exclude($0) }
    let others = splicer.sentences(10, seed: 1)
    #expect(Array(others.prefix(3)) == Array(made.prefix(3)))
    #expect(!others.contains(made[3]))
  }

  @Test func `a text that has nothing to give gives nothing`() {
    #expect(splicer([]).sentences(5, seed: 1).isEmpty)
    #expect(splicer(["a b c d e"]).sentences(5, seed: 1).isEmpty)
    #expect(splicer(["a b c", "x b c"]).sentences(5, seed: 1).isEmpty)
  }
}
