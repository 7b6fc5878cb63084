import DragomanModels
import DragomanNetworks
import DragomanTensors
import DragomanText

/// Models with random weights and small, unequal sizes.
enum TinyModel {
  static let text = [
    "The cat sat on the mat.", "A dog; a cat, a bird!", "el gato está aquí",
    "¿Dónde está el perro?",
  ]

  static func pipeline(
    _ kind: Vocabulary.Kind = .bytePair, segmentation: Segmentation = .words(locale: "en")
  ) throws -> TextPipeline {
    var builder = VocabularyBuilder(segmentation: segmentation)
    for line in text { builder.add(line) }
    return try builder.buildPipeline(kind: kind, size: kind == .word ? nil : 300)
  }

  static func make(
    source: TextPipeline? = nil, target: TextPipeline? = nil, seed: UInt64 = 1,
    change: (inout NetworkConfiguration) -> Void = { _ in }
  ) throws -> TranslationModel {
    let source = try source ?? pipeline()
    let target = try target ?? pipeline(.character)
    var configuration = NetworkConfiguration(
      sourceVocabularySize: source.vocabulary.count, targetVocabularySize: target.vocabulary.count)
    configuration.embeddingSize = 6
    configuration.hiddenSize = 9
    configuration.encoderLayers = 2
    configuration.decoderLayers = 1
    change(&configuration)
    let network = try EncoderDecoder(configuration, seed: seed)
    // Larger weights than a start of training has: the output must depend on the input.
    for parameter in network.parameters {
      for index in parameter.values.indices { parameter.values[index] *= 3 }
      parameter.invalidatePackedCopies()
    }
    return TranslationModel(source: source, target: target, network: network)
  }
}
