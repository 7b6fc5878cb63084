import Testing

@testable import DragomanText

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

@Suite struct VocabularyFileTests {
  /// Written by hand after the format's description.
  static let sample = """
    dragoman-vocabulary 1
    kind bpe
    normalization nfc
    segmentation words
    locale es
    byte-fallback no
    icu 72.1
    entries 9
    0\t0\t<pad>
    1\t2\t<unk>
    2\t0\t<s>
    3\t0\t</s>
    4\t7\t▁la
    5\t3\ta
    6\t2\t▁
    7\t1\t\\u{2581}
    8\t0\t▁l
    merges 1
    ▁l\ta

    """

  private func edited(_ line: Int, _ replacement: String?) -> String {
    var lines = Self.sample.split(separator: "\n", omittingEmptySubsequences: false)
    if let replacement {
      lines[line - 1] = Substring(replacement)
    } else {
      lines.remove(at: line - 1)
    }
    return lines.joined(separator: "\n")
  }

  @Test func `a file written by hand is read and written back`() throws {
    let pipeline = try TextPipeline(parsing: Self.sample, origin: "x")
    #expect(pipeline.vocabulary.kind == .bytePair)
    #expect(pipeline.normalization == .nfc)
    #expect(pipeline.segmentation == .words(locale: "es"))
    #expect(pipeline.icuVersion == "72.1")
    #expect(!pipeline.vocabulary.usesByteFallback)
    #expect(pipeline.vocabulary.id(of: " la") == 4)
    #expect(pipeline.vocabulary.id(of: "▁") == 7)
    #expect(pipeline.vocabulary.count(at: 4) == 7)
    #expect(pipeline.vocabulary.merges == [.init(left: 8, right: 5, result: 4)])
    #expect(Array(pipeline.serialized().utf8) == Array(Self.sample.utf8))
  }

  @Test func `what is written is read as the same pipeline`() throws {
    for pipeline in RoundTripTests.pipelines {
      let read = try TextPipeline(parsing: pipeline.serialized(), origin: "x")
      #expect(read == pipeline)
      #expect(read.encode("the cat, ¿dónde? 日本") == pipeline.encode("the cat, ¿dónde? 日本"))
    }
  }

  @Test func `a vocabulary of odd tokens survives`() throws {
    for segmentation in [Segmentation.characters, .spaces, .words(locale: "th")] {
      var builder = VocabularyBuilder(normalization: .none, segmentation: segmentation)
      for text in RoundTripTests.texts { builder.add(text) }
      for kind in Vocabulary.Kind.allCases {
        let pipeline = try builder.buildPipeline(kind: kind, minimumCount: 1)
        #expect(try TextPipeline(parsing: pipeline.serialized(), origin: "x") == pipeline)
      }
    }
  }

  @Test func `line ends of Windows are read`() throws {
    let text = Self.sample.split(separator: "\n").joined(separator: "\r\n") + "\r\n"
    #expect(
      try TextPipeline(parsing: text, origin: "x")
        == TextPipeline(parsing: Self.sample, origin: "x"))
  }

  @Test(
    arguments: [
      (1, "#version: 0.2", 1, "no Dragoman vocabulary"), (1, "", 1, "no Dragoman vocabulary"),
      (1, "dragoman-vocabulary 9", 1, "version 9"),
      (2, "kind bep", 2, "\"bep\" is no value of kind; choose one of word, character, bpe"),
      (2, nil, 2, "\"kind …\" was expected"),
      (2, "kind unigram", 13, "ends with a tab and the logarithm of its probability"),
      (3, "normalization nfd", 3, "choose one of none, nfc, nfkc"),
      (4, "segmentation word", 4, "choose one of words, characters, spaces"),
      (5, "locale ", 5, "\"locale …\" was expected"),
      (5, "locale espanol", 5, "\"espanol\" names no known language"),
      (6, "byte-fallback maybe", 6, "choose one of yes, no"),
      (6, "byte-fallback yes", 8, "fewer than the 260"),
      (8, "entries many", 8, "\"many\" is no number of entries"),
      (8, "entries 3", 8, "fewer than the 4"), (8, "entries -1", 8, "no number of entries"),
      (8, "entries 8", 17, "\"merges …\" was expected"),
      (8, "entries 10", 18, "an entry is an id, a count and a token"),
      (10, "1\t2\t<UNK>", 10, "entry 1 must be <unk>"),
      (13, "4 7 ▁la", 13, "an entry is an id, a count and a token between tabs"),
      (13, "5\t7\t▁la", 13, "entry 4 was expected and not 5"),
      (13, "4\t-7\t▁la", 13, "an entry is"), (13, "4\t7\t", 13, "is no token"),
      (13, "4\t7\t\\q", 13, "is no token"), (13, "4\t7\t\\u{110000}", 13, "is no token"),
      (13, nil, 13, "entry 4 was expected and not 5"),
      (16, "7\t1\ta", 16, "this token is already entry 5"),
      (18, "merges 2", 20, "the file ends where merge 1 was expected"),
      (18, "merges 0", 19, "text after the last merge"),
      (2, "kind word", 18, "only a vocabulary of kind bpe has merges"),
      (19, "▁l a", 19, "two tokens with a tab"), (19, "▁l\tx", 19, "needs the token x"),
      (19, "▁\ta", 19, "needs the token ▁a"),
    ] as [(Int, String?, Int, String)])
  func `damage is reported with its line`(
    _ line: Int, _ replacement: String?, _ reported: Int, _ problem: String
  ) throws {
    let error = #expect(throws: TextError.self) {
      try TextPipeline(parsing: edited(line, replacement), origin: "es.vocab")
    }
    let message = try #require(error).description
    #expect(message.hasPrefix("es.vocab:\(reported): "), "\(message)")
    #expect(message.contains(problem), "\(message)")
    #expect(message.contains("; ") && message.hasSuffix("."), "no remedy in: \(message)")
  }

  @Test func `a file cut short at any line is refused`() throws {
    let lines = Self.sample.split(separator: "\n")
    for count in 0..<lines.count {
      let text = lines.prefix(count).map { $0 + "\n" }.joined()
      let error = #expect(throws: TextError.self) { try TextPipeline(parsing: text, origin: "f") }
      let message = try #require(error).description
      #expect(message.hasPrefix("f:\(count + 1): "), "\(message)")
    }
  }

  @Test func `a merge that is there twice is refused`() {
    let text = edited(18, "merges 2") + "▁l\ta\n"
    #expect(throws: TextError.self) { try TextPipeline(parsing: text, origin: "f") }
  }

  @Test func `files are written whole and errors name the path`() throws {
    let folder = FileManager.default.temporaryDirectory
      .appendingPathComponent("dragoman-text-\(UInt64.random(in: 0 ... .max))")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let path = folder.appendingPathComponent("es.vocab").path
    let pipeline = try TextPipeline(parsing: Self.sample, origin: "x")
    try pipeline.write(to: path)
    #expect(try TextPipeline(contentsOf: path) == pipeline)

    let missing = folder.appendingPathComponent("missing.vocab").path
    #expect(
      throws: TextError.unreadableFile(path: missing, reason: "there is no such file or folder")
    ) { try TextPipeline(contentsOf: missing) }
    let nowhere = folder.appendingPathComponent("none/es.vocab").path
    #expect(throws: TextError.self) { try pipeline.write(to: nowhere) }
  }
}

@Suite struct TokenEscapingTests {
  @Test(arguments: [
    (" the", "▁the"), ("▁", "\\u{2581}"), ("\\", "\\u{5C}"), ("\t", "\\u{9}"),
    ("\r\n", "\\u{D}\\u{A}"),
    ("\u{0}", "\\u{0}"), ("\u{85}", "\\u{85}"), ("\u{A0}", "\\u{A0}"), ("a\u{200D}", "a\\u{200D}"),
    ("é", "é"), ("e\u{301}", "e\u{301}"), ("日本", "日本"), ("<0x41>", "<0x41>"),
  ])
  func `invisible and reserved characters are spelled out`(_ token: String, _ written: String) {
    let bytes = Array(token.utf8)
    #expect(Array(TokenEscaping.escape(bytes).utf8) == Array(written.utf8))
    #expect(TokenEscaping.unescape(written.utf8) == bytes)
  }

  @Test func `bytes that are no text are spelled out`() {
    #expect(TokenEscaping.escape([0x61, 0xE2, 0x96]) == "a\\xE2\\x96")
    #expect(TokenEscaping.unescape("a\\xE2\\x96".utf8) == [0x61, 0xE2, 0x96])
  }

  @Test func `every scalar survives`() {
    for value in stride(from: UInt32(0), to: 0x110000, by: 1)
    where value < 0x3100 || value % 97 == 0 {
      guard let scalar = Unicode.Scalar(value) else { continue }
      let bytes = Array(String(scalar).utf8)
      let written = TokenEscaping.escape(bytes)
      #expect(TokenEscaping.unescape(written.utf8) == bytes)
      #expect(!written.utf8.contains { $0 <= 0x20 })
    }
  }

  @Test(arguments: [
    "\\", "\\x", "\\x4", "\\xG0", "\\u", "\\u{", "\\u{}", "\\u{D800}", "\\u41", "\\+",
  ])
  func `a malformed escape is refused`(_ text: String) {
    #expect(TokenEscaping.unescape(text.utf8) == nil)
  }
}
