import DragomanModels
import DragomanNetworks
import DragomanText
import Foundation
import Testing

@testable import DragomanTranslation

struct AlignmentTests {
  private static func attentive(
    source: TextPipeline? = nil, target: TextPipeline? = nil
  ) throws -> TranslationModel {
    try TinyModel.make(source: source, target: target) {
      $0.attention = .additive
      $0.bidirectional = .all
      $0.hiddenSize = 10
      $0.attentionHeads = 2
    }
  }

  private static func translations(
    _ lines: [String], with model: TranslationModel, threads: Int = 1, maximumLength: Int = 100
  ) throws -> [Translation] {
    var options = TranslationOptions()
    options.aligns = true
    options.threads = threads
    options.maximumSourceLength = maximumLength
    options.search.beamSize = 2
    return try Translator(model: model, options: options).translate(lines)
  }

  @Test func `words of one token have the attention of their tokens`() throws {
    let model = try Self.attentive(
      source: TinyModel.pipeline(.word), target: TinyModel.pipeline(.word))
    let (line, text) = ("The cat sat on the mat.", "A dog; a cat, a bird!")
    let source = model.source.encode(line), target = model.target.encode(text)
    let alignment = try #require(
      Aligner(model: model).align(
        Array(line.utf8), read: SourceLine(pieces: [source], spans: [[]]),
        hypotheses: [Hypothesis(tokens: target, logProbability: 0, score: 0)], text: text,
        separator: " "))
    let decoder = model.network.makeStepDecoder()
    let weights = try #require(decoder.attention(of: target, to: source))
    #expect(weights.count == target.count + 1)
    #expect(alignment.sourceWords.map(\.text) == ["The", "cat", "sat", "on", "the", "mat", "."])
    #expect(alignment.targetWords.map(\.text).joined() == "Adog;acat,abird!")
    #expect(alignment.rows == weights.dropLast().map { Alignment.Row(Array($0.dropLast())) })
  }

  @Test func `a word of several tokens has the mean of their attention`() throws {
    let model = try Self.attentive(target: TinyModel.pipeline(.character))
    let source = model.source.encode("The cat."), target = model.target.encode("A dog")
    #expect(target.count == 6)  // a space before each word
    func align(_ pieces: [[Int32]], _ hypotheses: [[Int32]], _ text: String) -> Alignment? {
      Aligner(model: model).align(
        Array("The cat.".utf8), read: SourceLine(pieces: pieces, spans: pieces.map { _ in [] }),
        hypotheses: hypotheses.map { Hypothesis(tokens: $0, logProbability: 0, score: 0) },
        text: text, separator: " ")
    }
    let alignment = try #require(align([source], [target], "A dog"))
    let decoder = model.network.makeStepDecoder()
    let weights = try #require(decoder.attention(of: target, to: source))
    let places = model.source.makeEncoder().tokens(of: "The cat.").map(\.range)
    #expect(alignment.targetWords.map(\.range) == [0..<1, 2..<5])
    for (word, range) in alignment.sourceWords.map(\.range).enumerated() {
      let columns = places.indices.filter { places[$0].overlaps(range) }
      func sum(_ token: Int) -> Float { columns.reduce(0) { $0 + weights[token][$1] } }
      #expect(abs(alignment.rows[1][word] - (sum(3) + sum(4) + sum(5)) / 3) < 1e-6)
    }
    #expect(align([source], [target], "A cat") == nil)
  }

  @Test(arguments: [1, 3])
  func `places are those of the text as given, in pieces and on threads`(threads: Int) throws {
    // Words: random byte tokens would be no text.
    let model = try Self.attentive(target: TinyModel.pipeline(.word))
    // The second line spells its accents as two characters each; the network reads one.
    let lines = [
      "el gato está aquí", "e\u{301}l gato esta\u{301} aqui\u{301}", "",
      "the cat sat; the dog sat.",
    ]
    let translations = try Self.translations(
      lines, with: model, threads: threads, maximumLength: 9)
    #expect(translations[2].alignment == nil)
    for (line, translation) in zip(lines, translations) where !line.isEmpty {
      let alignment = try #require(translation.alignment)
      for (words, text) in [
        (alignment.sourceWords, line), (alignment.targetWords, translation.text),
      ] {
        let bytes = Array(text.utf8)
        for word in words {
          #expect(Array(bytes[word.range]) == Array(word.text.utf8))
          #expect(!word.range.isEmpty && !word.text.contains(" "))
        }
        #expect(
          zip(words, words.dropFirst()).allSatisfy { $0.range.upperBound <= $1.range.lowerBound })
      }
      #expect(alignment.sourceWords.count == (line.contains(";") ? 8 : 4))
      #expect(alignment.rows.allSatisfy { $0.weights.reduce(0, +) < 1.0001 })
    }
    #expect(
      translations.map(\.alignment)
        == (try Self.translations(lines, with: model, maximumLength: 9)).map(\.alignment))
  }

  @Test func `a word that was made of one piece of a line has the weights of that piece alone`()
    throws
  {
    let model = try Self.attentive(target: TinyModel.pipeline(.word))
    let line = String(repeating: "The cat sat; ", count: 40)
    let alignment = try #require(
      Self.translations([line], with: model, maximumLength: 9)[0].alignment)
    #expect(alignment.sourceWords.count == 160)
    let lengths = alignment.rows.map(\.words.count)
    #expect(lengths.allSatisfy { (1...9).contains($0) })
    #expect(alignment.rows.last.map { $0.words.upperBound } == 160)
    // Each word attends to something, at its own place.
    for row in alignment.rows {
      #expect(row.words.contains { row[$0] > 0 } && row[row.words.upperBound] == 0)
    }
    #expect(Set(alignment.links.map(\.source)).count > 20)
  }

  @Test func `the best word is linked, unless the end of the line was better`() {
    let words = ["a", "b"].enumerated().map { index, text in
      Alignment.Word(text: text, range: index * 2..<index * 2 + 1)
    }
    let alignment = Alignment(
      sourceWords: words, targetWords: words + words.prefix(1),
      rows: [[0.2, 0.7], [0.3, 0.1], [0.5, 0.5]].map { Alignment.Row($0) })
    #expect(
      alignment.links == [
        Alignment.Link(source: 1, target: 0, weight: 0.7),
        Alignment.Link(source: 1, target: 2, weight: 0.5),
      ]
        || alignment.links == [
          Alignment.Link(source: 1, target: 0, weight: 0.7),
          Alignment.Link(source: 0, target: 2, weight: 0.5),
        ])
  }

  @Test func `places before normalisation`() {
    let raw = "ae\u{301}ﬁz"  // a: 0, é: 1..<4, fi: 4..<7, z: 7
    let map = OffsetMap(Array(raw.utf8), normalization: .nfkc)
    #expect(map.raw(0..<1) == 0..<1)
    #expect(map.raw(1..<3) == 1..<4)
    #expect(map.raw(3..<4) == 4..<7)
    #expect(map.raw(4..<5) == 4..<7)
    #expect(map.raw(2..<6) == 1..<8)
    #expect(map.raw(5..<6) == 7..<8)
  }

  @Test func `a model without attention aligns nothing`() throws {
    let translation = try Self.translations(["The cat."], with: TinyModel.make())[0]
    #expect(translation.alignment == nil && !translation.text.isEmpty)
  }

  @Test func `the page shows every line, escaped and offline`() {
    let words = [Alignment.Word(text: "<b>", range: 0..<3)]
    let alignment = Alignment(sourceWords: words, targetWords: words, rows: [Alignment.Row([0.75])])
    let entry = AttentionPage.Entry(
      line: 7, source: "<b>", translation: "a & b", alignment: alignment)
    let html = AttentionPage(title: "m", entries: [entry, entry], omitted: 3).html
    #expect(html.components(separatedBy: "<figure>").count == 3)
    #expect(html.contains("fill-opacity=\"0.75\"") && html.contains("3 more are not shown"))
    #expect(html.contains("&lt;b&gt; ← &lt;b&gt; 0.75") && html.contains("a &amp; b"))
    #expect(!html.contains("<b> ←") && !html.contains("http"))
  }
}
