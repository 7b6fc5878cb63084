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

  @Test(arguments: [1, 3]) func `what is remembered is repeated`(beam: Int) throws {
    let model = try TinyModel.make()
    let memory = try memory(for: model)
    #expect(memory.count == Self.pairs.count - 2, "pairs with an empty side are none")
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
