import Foundation
import Testing

@testable import GenerateCorpus

struct CorpusTests {
  /// Made once: generation is most of this suite's time.
  private static let corpus = Corpus(seed: Corpus.seed)
  private static let parts = [("train", corpus.train), ("dev", corpus.dev), ("test", corpus.test)]

  @Test func `the committed files are what the program writes`() throws {
    let root = URL(filePath: #filePath)
      .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
    let folder = root.appending(path: "corpora/en-es")
    for (name, text) in Self.corpus.files {
      let committed = try Data(contentsOf: folder.appending(path: name))
      // Compared as a truth value: a failure should not print two megabytes.
      let isSame = committed == Data(text.utf8)
      #expect(isSame, "corpora/en-es/\(name) differs; run: swift run GenerateCorpus corpora/en-es")
    }
  }

  @Test func `the parts have their sizes`() {
    #expect(Self.corpus.train.count == 24_000)
    #expect(Self.corpus.dev.count == 500)
    #expect(Self.corpus.test.count == 500)
  }

  @Test func `no English sentence occurs twice`() {
    let all = Self.parts.flatMap(\.1)
    let distinct = Set(all.map { key($0.english) })
    #expect(distinct.count == all.count)
  }

  @Test func `no held-out sentence occurs in train in either language`() {
    let english = Set(Self.corpus.train.map { key($0.english) })
    let spanish = Set(Self.corpus.train.map { key($0.spanish) })
    for pair in Self.corpus.dev + Self.corpus.test {
      let leaks = english.contains(key(pair.english)) || spanish.contains(key(pair.spanish))
      #expect(!leaks, "\(pair.english) | \(pair.spanish)")
    }
  }

  @Test func `at least two hundred pairs are written by hand and all parts have some`() {
    let hand = Set(HandWritten.pairs)
    let counts = Self.parts.map { $0.1.count { hand.contains($0) } }
    #expect(counts.reduce(0, +) >= 200)
    #expect(counts.allSatisfy { $0 >= 10 })
    #expect(counts[0] > counts[1] + counts[2])
  }

  @Test func `every line is clean text in composed form`() {
    for pair in Self.parts.flatMap(\.1) {
      for line in [pair.english, pair.spanish] {
        let isComposed = Array(line.precomposedStringWithCanonicalMapping.utf8) == Array(line.utf8)
        let bytes = line.utf8
        let hasDoubled = zip(bytes, bytes.dropFirst()).contains { $0 == 0x20 && $1 == 0x20 }
        let isClean =
          isComposed && !hasDoubled && bytes.first != 0x20 && ".?!".contains(line.last ?? " ")
          && bytes.allSatisfy { $0 >= 0x20 }
        if !isClean { Issue.record("not a clean line: \(line)") }
      }
    }
  }

  @Test func `Spanish opens what it closes and contracts its articles`() {
    let forbidden = [
      " a el ", " de el ", "A el ", "De el ", " le lo ", " le la ", " les lo ", " y I",
    ]
    for pair in Self.parts.flatMap(\.1) {
      let spanish = pair.spanish
      let isPaired =
        spanish.count { $0 == "¿" } == spanish.count { $0 == "?" }
        && spanish.count { $0 == "¡" } == spanish.count { $0 == "!" }
      let isAsked = pair.english.contains("?") == spanish.contains("?")
      if !isPaired || !isAsked { Issue.record("marks: \(pair.english) | \(spanish)") }
      for words in forbidden where spanish.contains(words) {
        Issue.record("\(words): \(spanish)")
      }
    }
  }

  @Test func `a seed fixes every sentence and another changes them`() {
    let first = Corpus(seed: 7, train: 400, held: 40)
    let again = Corpus(seed: 7, train: 400, held: 40)
    let other = Corpus(seed: 8, train: 400, held: 40)
    #expect(first.train == again.train && first.dev == again.dev && first.test == again.test)
    #expect(first.train != other.train)
  }

  @Test func `every frame gives a pair`() {
    var grammar = Grammar(seed: 3)
    for frame in Frame.all {
      for _ in 0..<20 {
        let pair = frame.make(&grammar)
        #expect(!pair.english.isEmpty && !pair.spanish.isEmpty, "\(frame.name)")
      }
    }
  }
}
