import DragomanModels
import DragomanNetworks
import DragomanTensors
import DragomanText
import DragomanTranslation
import Testing

struct TranslatorTests {
  private func options(
    batchSize: Int = 3, threads: Int = 1, beam: Int = 2, limit: Int = 12
  ) -> TranslationOptions {
    var options = TranslationOptions()
    options.batchSize = batchSize
    options.threads = threads
    options.search.beamSize = beam
    options.search.nBest = beam
    options.search.lengthAllowance = 4
    options.search.lengthFactor = 1
    options.maximumSourceLength = limit
    return options
  }

  /// Lines of all kinds and many lengths.
  static let lines: [[UInt8]] = {
    let texts = [
      "The cat sat on the mat.", "", "a", "   \t ", "A dog, a cat; a bird! The mat. The bird sat.",
      "a\0b", "\r", "cat\r", "\u{A0}\u{2003}", "\u{2028}", "猫が座った。", "e\u{301}", "<s> </s>",
      String(repeating: "cat dog. ", count: 40), String(repeating: "x", count: 70),
      "one\u{85}line\u{2028}here",
    ]
    return texts.map { Array($0.utf8) } + [[0xFF], [0x61, 0xC3], [0xED, 0xA0, 0x80, 0x62]]
  }()

  @Test(arguments: [1, 3], Precision.allCases.filter(\.isSupported))
  func `batch size and threads change nothing`(beam: Int, precision: Precision) throws {
    let made = try TinyModel.make()
    let model = precision == .int8 ? made.quantized() : made
    model.network.precision = precision
    let expected = try Translator(model: model, options: options(batchSize: 1, beam: beam))
      .translate(utf8: Self.lines)
    #expect(Set(expected.map(\.text)).count > Self.lines.count / 2, "too alike to show anything")
    for (batchSize, threads) in [
      (1, 2), (3, 1), (3, 2), (7, 1), (7, 2), (64, 1), (64, 2), (100, 3),
    ] {
      let translator = try Translator(
        model: model, options: options(batchSize: batchSize, threads: threads, beam: beam))
      #expect(translator.translate(utf8: Self.lines) == expected, "\(batchSize), \(threads)")
    }
  }

  @Test func `an ensemble translates alike whatever the batch and the threads`() throws {
    let models = try [1, 2, 3].map { try TinyModel.make(seed: $0) { $0.hiddenSize += 2 } }
    let expected = try Translator(ensemble: models, options: options(batchSize: 1))
      .translate(utf8: Self.lines)
    for (batchSize, threads) in [(1, 2), (7, 1), (64, 2)] {
      let translator = try Translator(
        ensemble: models, options: options(batchSize: batchSize, threads: threads))
      #expect(translator.translate(utf8: Self.lines) == expected)
    }
    let alone = try models.map {
      try Translator(model: $0, options: options()).translate(utf8: Self.lines)
    }
    #expect(!alone.contains(expected))
  }

  @Test func `models of other vocabularies are no ensemble`() throws {
    let models = [try TinyModel.make(), try TinyModel.make(target: TinyModel.pipeline(.word))]
    #expect(throws: TranslationOptionsError.self) { try Translator(ensemble: models) }
  }

  @Test func `a line is translated alone as among others, and again as before`() throws {
    let translator = try Translator(model: TinyModel.make(), options: options())
    let together = translator.translate(utf8: Self.lines)
    for (line, translation) in zip(Self.lines, together) {
      let alone = translator.translate(utf8: [line])[0]
      #expect(alone.alternatives == translation.alternatives)
    }
    #expect(translator.translate(utf8: Self.lines) == together)
  }

  @Test func `N lines in give N lines out in order, without line breaks`() throws {
    let translator = try Translator(model: TinyModel.make(), options: options(threads: 2))
    let translations = translator.translate(utf8: Self.lines)
    #expect(translations.count == Self.lines.count)
    for (line, translation) in zip(Self.lines, translations) {
      #expect(!translation.text.utf8.contains { $0 == 0x0A || $0 == 0x0D })
      let isBlank = String(decoding: line, as: UTF8.self).unicodeScalars
        .allSatisfy(\.properties.isWhitespace)
      #expect(translation.alternatives.isEmpty == isBlank)
      if isBlank { #expect(translation.text.isEmpty && translation.tokenCount == 0) }
    }
    #expect(translator.translate([]).isEmpty)
  }

  @Test func `a line break that the network spells becomes a space`() throws {
    // A target vocabulary whose only text is a line break, without byte tokens beside it.
    var builder = VocabularyBuilder(segmentation: .characters)
    builder.add("\n\n\n")
    let target = try builder.buildPipeline(kind: .character, usesByteFallback: false)
    #expect(target.vocabulary.count == 5)
    let translator = try Translator(model: TinyModel.make(target: target), options: options())
    let translation = translator.translate("a cat")
    #expect(!translation.text.isEmpty && translation.text.allSatisfy { $0 == " " })
  }

  @Test func `malformed UTF-8 reads as U+FFFD and the warning names line and byte`() throws {
    let translator = try Translator(model: TinyModel.make(), options: options())
    let translations = translator.translate(
      utf8: [Array("cat".utf8), [0x63, 0xFF, 0x61], Array("c\u{FFFD}a".utf8)], firstLine: 10)
    #expect(translations[1].alternatives == translations[2].alternatives)
    #expect(
      translations.map(\.warnings) == [
        [], [TranslationWarning(line: 11, problem: .malformedUTF8(byte: 1))], [],
      ])
    #expect(
      translations[1].warnings.first?.description
        == "line 11: malformed UTF-8 at byte 2 was read as U+FFFD; save the text as UTF-8")
  }

  @Test func `an over-long line is its pieces' translations joined`() throws {
    let model = try TinyModel.make()
    let translator = try Translator(model: model, options: options(limit: 8))
    let parts = ["The cat sat on the mat.", " A dog, a cat."]
    let limit = parts.map { model.source.encode($0).count }.max() ?? 0
    let exact = try Translator(model: model, options: options(limit: limit))
    let whole = exact.translate(parts.joined())
    // A piece begins with the space that every text has put before it.
    let pieces = exact.translate([parts[0], String(parts[1].dropFirst())])
    #expect(whole.text == pieces.map(\.text).joined(separator: " "))
    #expect(whole.tokenCount == pieces[0].tokenCount + pieces[1].tokenCount)
    #expect(whole.logProbability == pieces[0].logProbability + pieces[1].logProbability)
    #expect(whole.warnings.count == 1)
    let long = translator.translate(String(repeating: "the cat ", count: 100))
    guard case .overlong(let tokens, let count) = long.warnings.first?.problem else {
      Issue.record("no warning")
      return
    }
    #expect(tokens > 100 && count >= tokens / 8)
  }

  @Test func `streaming gives what one call gives, whatever the chunks`() throws {
    let model = try TinyModel.make()
    let expected = try Translator(model: model, options: options()).translate(utf8: Self.lines)
    for chunkSize in [1, 4, Self.lines.count, 1000] {
      let translator = try Translator(model: model, options: options(threads: 2))
      var rest = Self.lines[...]
      var found: [Translation] = []
      var mostWaiting = 0
      translator.translate(chunkSize: chunkSize) {
        let line = rest.popFirst()
        mostWaiting = max(mostWaiting, Self.lines.count - rest.count - found.count)
        return line
      } emit: {
        found.append($0)
      }
      #expect(found == expected)
      #expect(mostWaiting <= chunkSize)
    }
  }

  @Test func `what the reader or the writer throws comes through`() throws {
    struct Failure: Error, Equatable { var number: Int }
    let translator = try Translator(model: TinyModel.make(), options: options())
    var count = 0
    #expect(throws: Failure(number: 1)) {
      try translator.translate(chunkSize: 2) { () throws(Failure) -> [UInt8]? in
        throw Failure(number: 1)
      } emit: { (_: Translation) throws(Failure) in
      }
    }
    #expect(throws: Failure(number: 2)) {
      try translator.translate(chunkSize: 2) { () throws(Failure) -> [UInt8]? in
        [0x61]
      } emit: { (_: Translation) throws(Failure) in
        count += 1
        if count == 3 { throw Failure(number: 2) }
      }
    }
    #expect(count == 3)
  }

  @Test func `options without sense are refused`() throws {
    let model = try TinyModel.make()
    for change in [
      { $0.batchSize = 0 }, { $0.threads = 0 }, { $0.maximumSourceLength = -1 },
      { $0.search.beamSize = 0 },
    ] as [(inout TranslationOptions) -> Void] {
      var options = options()
      change(&options)
      #expect(throws: TranslationOptionsError.self) {
        try Translator(model: model, options: options)
      }
    }
  }
}
