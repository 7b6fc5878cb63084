import DragomanCorpora
import DragomanModels
import DragomanNetworks
import DragomanTensors
import DragomanText
import Foundation
import Testing

@testable import DragomanTranslation

struct TranslationMemoryTests {
  private static let pairs = [
    ("The cat sat on the mat.", "el gato está aquí"), ("A dog; a cat, a bird!", "¿Dónde?"),
    ("A bird sat.", "el perro está"), ("", "nada"), ("The mat.", ""),
    ("A dog sat.", "está el gato"),
    ("A cat; the mat.", "aquí está el perro"), ("The bird!", "perro"),
  ]

  /// A memory out of a file, which is gone afterwards.
  private func memory(
    _ pairs: [(String, String)] = Self.pairs, for model: TranslationModel
  ) throws -> TranslationMemory {
    let path = FileManager.default.temporaryDirectory
      .appendingPathComponent("memory-\(UUID().uuidString).tsv").path
    let text = pairs.map { "\($0.0)\t\($0.1)\n" }.joined()
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    defer { try? FileManager.default.removeItem(atPath: path) }
    return try TranslationMemory(ParallelText(tabSeparated: path), for: model)
  }

  private func options(
    batchSize: Int = 3, threads: Int = 1, beam: Int = 3, limit: Int = 12
  ) -> TranslationOptions {
    var options = TranslationOptions()
    options.batchSize = batchSize
    options.threads = threads
    options.search.beamSize = beam
    options.search.lengthAllowance = 20
    options.maximumSourceLength = limit
    options.memory.share = 0.95
    options.memory.neighbors = 1
    return options
  }

  @Test func `pairs that are of no use are left out`() throws {
    let model = try TinyModel.make()
    let long = String(repeating: "a dog ", count: 120)
    let memory = try memory(
      Self.pairs + Self.pairs + [(long, "perro"), ("The bird!", "el perro")], for: model)
    #expect(memory.count == Self.pairs.count - 2 + 1, "equal pairs are one")
    #expect(memory.emptyCount == 4 && memory.overlongCount == 1)
    let last = memory.pair(memory.count - 1)
    #expect(last.source == memory.pair(5).source && last.target != memory.pair(5).target)
  }

  @Test func `a sample is evenly spread`() throws {
    let model = try TinyModel.make()
    let pairs = (0..<600).map { ("cat \($0)", "gato \($0)") }
    let memory = try memory(pairs, for: model)
    let sample = memory.sample()
    #expect(memory.count == 600 && sample.count == 256)
    #expect(sample[0] == memory.pair(0) && sample[255] == memory.pair(597))
    #expect(Set(sample).count == 256)
    #expect(try self.memory(Array(pairs[..<9]), for: model).sample().count == 9)
  }

  @Test func `every member of an ensemble remembers, each in its own distances`() throws {
    let models = try [(1, 4), (2, 12)].map { seed, size in
      try TinyModel.make(seed: UInt64(seed)) { $0.embeddingSize = size }
    }
    let memory = try memory(for: models[0])
    var options = options(limit: 100)
    options.memory.reach = 2
    options.memory.neighbors = 4
    let line = "A cat sat; the dog."
    let found = try Translator(ensemble: models, options: options, memory: memory).translate(line)
    let sample = memory.sample()
    let spreads = models.map { $0.network.readoutSpread(of: sample) }
    #expect(
      max(spreads[0], spreads[1]) > 1.2 * min(spreads[0], spreads[1]), "too alike: \(spreads)")
    let recall = memory.makeRecall(pairs: options.memory.pairs)
    func score(_ remembering: [Bool], spreads: [Float]) throws -> Float {
      let decoder = EnsembleDecoder(
        zip(models, zip(remembering, spreads)).map { model, how in
          model.network.makeStepDecoder(
            memory: how.0
              ? DecoderMemory(options: options.memory, spread: how.1, recall: recall) : nil)
        })
      let source = Array(models[0].source.makeEncoder().encode(line))
      return try #require(
        BeamSearch(options.search).search([source], with: decoder)[0].first
      ).logProbability
    }
    let expected = try score([true, true], spreads: spreads)
    #expect(found.logProbability == expected)
    for (remembering, others) in [
      ([true, false], spreads), ([false, true], spreads),
      ([true, true], [spreads[0], spreads[0]]),
    ] {
      #expect(try score(remembering, spreads: others) != expected)
    }
  }

  @Test func `a pair is not recalled for a line without its protected spans`() throws {
    var rules = TextRules()
    rules.protects = [.url, .number]
    var builder = VocabularyBuilder(segmentation: .words(locale: "en"), rules: rules)
    for line in TinyModel.text + ["http://a.org 12 and 13"] { builder.add(line) }
    let pipeline = try builder.buildPipeline(kind: .bytePair, size: 320)
    let model = try TinyModel.make(source: pipeline, target: pipeline)
    let memory = try memory(
      [("A cat 12.", "gato 12"), ("A cat http://a.org", "gato http://a.org"), ("A cat.", "gato")],
      for: model)
    #expect(memory.count == 3)
    let recall = memory.makeRecall(pairs: 9)
    let reader = SourceReader(pipeline: pipeline, masked: [.url, .number], maximumLength: 99)
    func recalled(_ line: String) -> Int {
      recall(reader.read(Array(line.utf8), line: 1).pieces[0]).count
    }
    #expect(recalled("A cat!") == 1)
    #expect(recalled("A cat 7!") == 2)
    #expect(recalled("A cat http://b.org and 9!") == 3)
  }

  @Test(arguments: [1, 3]) func `what is remembered is repeated`(beam: Int) throws {
    let model = try TinyModel.make()
    let memory = try memory(for: model)
    let translator = try Translator(
      model: model, options: options(beam: beam, limit: 100), memory: memory)
    let without = try Translator(model: model, options: options(beam: beam, limit: 100))
    for (source, target) in [Self.pairs[0], Self.pairs[1], Self.pairs[6], Self.pairs[7]] {
      #expect(translator.translate(source).text == target)
      #expect(without.translate(source).text != target)
    }
  }

  @Test(arguments: Precision.allCases.filter(\.isSupported))
  func `batch size and threads change nothing`(precision: Precision) throws {
    let made = try [1, 2].map { try TinyModel.make(seed: $0) { $0.hiddenSize += 2 } }
    let models = precision == .int8 ? made.map { $0.quantized() } : made
    for model in models { model.network.precision = precision }
    let memory = try memory(for: models[0])
    let lines = TranslatorTests.lines + Self.pairs.map { Array($0.0.utf8) }
    for ensemble in [[models[0]], models] {
      let expected = try Translator(
        ensemble: ensemble, options: options(batchSize: 1), memory: memory
      ).translate(utf8: lines)
      let without = try Translator(ensemble: ensemble, options: options()).translate(utf8: lines)
      #expect(expected.map(\.text) != without.map(\.text))
      for (batchSize, threads) in [(1, 2), (3, 1), (7, 2), (64, 1), (100, 3)] {
        let translator = try Translator(
          ensemble: ensemble, options: options(batchSize: batchSize, threads: threads),
          memory: memory)
        #expect(translator.translate(utf8: lines) == expected, "\(batchSize), \(threads)")
      }
    }
  }

  @Test func `a memory for other vocabularies is refused`() throws {
    let memory = try memory(for: TinyModel.make())
    let other = try TinyModel.make(target: TinyModel.pipeline())
    #expect(throws: TranslationOptionsError.self) {
      try Translator(model: other, memory: memory)
    }
  }

  @Test func `a memory of no pairs is refused`() throws {
    let model = try TinyModel.make()
    #expect(throws: CorpusError.self) { try memory([("", "a"), ("b", "")], for: model) }
  }

  @Test func `options that make no sense are refused`() throws {
    let changes: [(inout MemoryOptions) -> Void] = [
      { $0.pairs = 0 }, { $0.neighbors = 0 }, { $0.share = 0 }, { $0.share = 1 },
      { $0.share = .nan }, { $0.reach = 0 }, { $0.reach = .infinity }, { $0.temperature = -1 },
      { $0.temperature = .nan },
    ]
    for change in changes {
      var options = TranslationOptions()
      change(&options.memory)
      #expect(throws: TranslationOptionsError.self) { try options.validate() }
    }
  }
}
