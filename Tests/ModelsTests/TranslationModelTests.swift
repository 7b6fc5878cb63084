import DragomanNetworks
import DragomanTensors
import DragomanText
import Testing

@testable import DragomanModels

struct TranslationModelTests {
  static func pipeline(_ line: String, kind: Vocabulary.Kind, locale: String) throws
    -> TextPipeline
  {
    var builder = VocabularyBuilder(segmentation: .words(locale: locale))
    builder.add(line)
    return try builder.buildPipeline(kind: kind, usesByteFallback: false)
  }

  static func model(change: (inout NetworkConfiguration) -> Void = { _ in }) throws
    -> TranslationModel
  {
    let source = try pipeline("the cat \"sat\" on\\the mat", kind: .word, locale: "en")
    let target = try pipeline("el gato se sentó", kind: .character, locale: "es")
    var configuration = NetworkConfiguration(
      sourceVocabularySize: source.vocabulary.count, targetVocabularySize: target.vocabulary.count)
    configuration.embeddingSize = 3
    configuration.hiddenSize = 5
    configuration.decoderLayers = 1
    change(&configuration)
    var provenance = Provenance()
    provenance.corpora = ["train": "0123abcd", "dev": "ffff"]
    provenance.seed = .max
    provenance.epochs = 2.5
    provenance.scores = ["loss": 3.25, "bleu": 0.1]
    return TranslationModel(
      source: source, target: target, network: try EncoderDecoder(configuration, seed: 9),
      provenance: provenance)
  }

  static func logProbabilities(_ model: TranslationModel) -> [UInt32] {
    let decoder = model.network.makeStepDecoder()
    decoder.start(sources: [[4, 5, 6], [7]])
    decoder.step(tokens: [2, 2])
    decoder.step(tokens: [5, 4])
    return (0..<2).flatMap { decoder.logProbabilities(row: $0).map(\.bitPattern) }
  }

  @Test func `a model that was saved and read is the same`() throws {
    let folder = try TemporaryFolder()
    let model = try Self.model()
    try model.save(to: folder.file("m.safetensors"))
    let read = try TranslationModel(contentsOf: folder.file("m.safetensors"))
    #expect(read.source == model.source)
    #expect(read.target == model.target)
    #expect(read.network.configuration == model.network.configuration)
    #expect(read.provenance == model.provenance)
    #expect(Self.logProbabilities(read) == Self.logProbabilities(model))
    try read.save(to: folder.file("again.safetensors"))
    #expect(
      try folder.bytes(of: "again.safetensors") == folder.bytes(of: "m.safetensors"))
  }

  @Test func `a quantised model is saved in 8 bits and read as it was`() throws {
    let folder = try TemporaryFolder()
    let model = try Self.model {
      $0.hiddenSize = 64
      $0.embeddingSize = 31
    }
    let quantized = model.quantized()
    #expect(quantized.isQuantized && !model.isQuantized)
    try model.save(to: folder.file("whole"))
    try quantized.save(to: folder.file("small"))
    let read = try TranslationModel(contentsOf: folder.file("small"))
    #expect(read.isQuantized)
    #expect(read.network.precision == quantized.network.precision)
    #expect(Self.logProbabilities(read) == Self.logProbabilities(quantized))
    try read.save(to: folder.file("again"))
    #expect(try folder.bytes(of: "again") == folder.bytes(of: "small"))
    let text = model.metadata().reduce(0) { $0 + $1.value.utf8.count }
    let (small, whole) = (
      try folder.bytes(of: "small").count - text, try folder.bytes(of: "whole").count - text
    )
    #expect(Double(small) < 0.35 * Double(whole))
  }

  @Test func `a file without its checksum, or with vectors in 8 bits, is refused`() throws {
    let folder = try TemporaryFolder()
    let model = try Self.model()
    let path = folder.file("m")
    try model.save(to: path)
    var bytes = try folder.bytes(of: "m")
    let key = Array("dragoman.checksum".utf8)
    let place = try #require((8..<4096).first { bytes[$0...].starts(with: key) })
    bytes[place] = UInt8(ascii: "x")
    _ = try folder.write(bytes, to: "m")
    let missing = #expect(throws: ModelFileError.self) { try TranslationModel(contentsOf: path) }
    #expect(missing?.description.contains("its checksum is missing") == true)

    let quantized = model.quantized()
    let bias = [Int8](repeating: 1, count: model.network.parameters.last?.count ?? 0)
    try bias.withUnsafeBytes { bias in
      try [Float](repeating: 1, count: bias.count).withUnsafeBufferPointer { scales in
        var tensors = quantized.network.parameters.namedTensors.filter { $0.name != "output.bias" }
        tensors.append(
          NamedTensor(name: "output.bias.scale", shape: [bias.count], values: scales))
        tensors.append(
          NamedTensor(name: "output.bias", shape: [bias.count], type: .int8, bytes: bias))
        try SafetensorsFile.write(to: path, tensors: tensors, metadata: model.metadata())
      }
    }
    let vector = #expect(throws: ModelFileError.self) { try TranslationModel(contentsOf: path) }
    #expect(vector?.description.contains("'output.bias' is no matrix, and yet in 8 bits") == true)
  }

  @Test func `a quantised model without its scales is refused`() throws {
    let folder = try TemporaryFolder()
    let model = try Self.model().quantized()
    let path = folder.file("m")
    try SafetensorsFile.write(
      to: path,
      tensors: model.network.parameters.namedTensors.filter { !$0.name.hasSuffix(".scale") },
      metadata: model.metadata())
    let error = #expect(throws: ModelFileError.self) { try TranslationModel(contentsOf: path) }
    #expect(error?.description.contains("source_embedding.weight.scale' is missing") == true)
  }

  @Test func `one pipeline for both sides is in the file once`() throws {
    let folder = try TemporaryFolder()
    let pipeline = try Self.pipeline("the cat sat", kind: .character, locale: "en")
    let size = pipeline.vocabulary.count
    let model = TranslationModel(
      source: pipeline, target: pipeline,
      network: try EncoderDecoder(
        NetworkConfiguration(sourceVocabularySize: size, targetVocabularySize: size), seed: 1))
    #expect(model.metadata()["dragoman.target_pipeline"] == nil)
    #expect(model.metadata()["dragoman.source_pipeline"] == pipeline.serialized())
    try model.save(to: folder.file("m"))
    let read = try TranslationModel(contentsOf: folder.file("m"))
    #expect(read.source == pipeline && read.target == pipeline)
  }

  @Test func `scores that are no numbers are kept`() throws {
    let folder = try TemporaryFolder()
    let model = try Self.model()
    model.provenance.scores = ["a": .infinity, "b": -.infinity, "c": .nan]
    try model.save(to: folder.file("m"))
    let scores = try TranslationModel(contentsOf: folder.file("m")).provenance.scores
    #expect(scores["a"] == .infinity && scores["b"] == -.infinity)
    #expect(scores["c"]?.isNaN == true)
  }

  @Test(arguments: [EmbeddingTying.none, .target])
  func `every kind of network is restored whole`(tying: EmbeddingTying) throws {
    let folder = try TemporaryFolder()
    for initialState in InitialState.allCases {
      for cell in CellKind.allCases {
        let model = try Self.model {
          $0.tying = tying
          $0.initialState = initialState
          $0.cell = cell
          if initialState == .mean {
            $0.bidirectional = .all
            $0.attention = .additive
          }
        }
        try model.save(to: folder.file("m"))
        let read = try TranslationModel(contentsOf: folder.file("m"))
        #expect(Self.logProbabilities(read) == Self.logProbabilities(model))
      }
    }
  }

  /// Saves a model with changed metadata or tensors, with a valid checksum.
  private func refusal(
    metadata change: (inout [String: String]) -> Void = { _ in },
    tensors select: ([NamedTensor]) -> [NamedTensor] = { $0 }
  ) throws -> String {
    let folder = try TemporaryFolder()
    let path = folder.file("m.safetensors")
    let model = try Self.model()
    var metadata = model.metadata()
    change(&metadata)
    try SafetensorsFile.write(
      to: path, tensors: select(model.network.parameters.map(\.namedTensor)), metadata: metadata)
    let error = #expect(throws: ModelFileError.self) { try TranslationModel(contentsOf: path) }
    let sentence = error?.description ?? ""
    #expect(sentence.hasPrefix(path))
    return sentence
  }

  @Test func `files that are no models of ours are refused in a sentence`() throws {
    #expect(try refusal { $0 = [:] }.contains("holds tensors but no translation model"))
    #expect(try refusal { $0["dragoman.format"] = "2" }.contains("update dragoman"))
    #expect(
      try refusal { $0["dragoman.source_pipeline"] = nil }.contains("dragoman.source_pipeline"))
    #expect(try refusal { $0["dragoman.network"] = "{}" }.contains("'dragoman.network'"))
    #expect(
      try refusal { $0["dragoman.target_pipeline"] = $0["dragoman.source_pipeline"] }
        .contains("vocabularies do not fit"))
    #expect(try refusal { $0["dragoman.source_pipeline"]? += "x\n" }.contains("is damaged"))
  }

  @Test func `tensors that do not fit are refused in a sentence`() throws {
    #expect(try refusal(tensors: { Array($0.dropLast()) }).contains("'output.bias' is missing"))
    // A checkpoint, whose weights have longer names.
    let prefixed = try refusal(tensors: { tensors in
      tensors.map { tensor in
        var tensor = tensor
        tensor.name = "weights." + tensor.name
        return tensor
      }
    })
    #expect(prefixed.contains("not a model's weights"))
    let turned = try refusal(tensors: { tensors in
      tensors.map { tensor in
        var tensor = tensor
        if tensor.name == "encoder.weight_ih_l0" { tensor.shape.reverse() }
        return tensor
      }
    })
    #expect(turned.contains("'encoder.weight_ih_l0' is of shape [3, 15], not [15, 3]"))
  }

  @Test(arguments: ["hiddenSize", "embeddingSize", "encoderLayers", "decoderLayers"])
  func `a configuration that asks for the moon reserves no memory`(key: String) throws {
    let sentence = try refusal { metadata in
      let text = metadata["dragoman.network"] ?? ""
      let parts = text.split(separator: "\"\(key)\":", maxSplits: 1)
      let rest = parts[1].drop { $0.isNumber }
      metadata["dragoman.network"] = "\(parts[0])\"\(key)\":1000000000000\(rest)"
    }
    #expect(sentence.contains("do not fit its configuration"))
  }

  @Test func `nor does one whose encoder does`() throws {
    let sentence = try refusal { metadata in
      metadata["dragoman.network"] = metadata["dragoman.network"]?
        .replacing("\"hiddenSize\":", with: "\"encoderHiddenSize\":1000000000000,\"hiddenSize\":")
    }
    #expect(sentence.contains("do not fit its configuration"))
  }

  @Test func `nor does one whose recurrent weights have fewer rows than its cells`() throws {
    let row = Parameter(name: "encoder.weight_hh_l0", shape: [1, 50_000])
    let sentence = try withExtendedLifetime(row) {
      try refusal { metadata in
        metadata["dragoman.network"] = metadata["dragoman.network"]?
          .replacing("\"hiddenSize\":", with: "\"encoderHiddenSize\":50000,\"hiddenSize\":")
      } tensors: { tensors in
        tensors.map { tensor in
          guard tensor.name.hasPrefix("encoder.weight_hh_") else { return tensor }
          var other = row.namedTensor
          other.name = tensor.name
          return other
        }
      }
    }
    #expect(sentence.contains("do not fit its configuration"))
  }

  @Test func `nor does one whose source vocabulary has no embedding of its size`() throws {
    let sentence = try refusal(tensors: { tensors in
      tensors.filter { $0.name != "source_embedding.weight" }
    })
    #expect(sentence.contains("do not fit its configuration"))
  }

  @Test func `nor do layers and transitions that are many together`() throws {
    let sentence = try refusal { metadata in
      for key in ["encoderLayers", "encoderTransitions"] {
        let text = metadata["dragoman.network"] ?? ""
        let parts = text.split(separator: "\"\(key)\":", maxSplits: 1)
        let rest = parts[1].drop { $0.isNumber }
        metadata["dragoman.network"] = "\(parts[0])\"\(key)\":12\(rest)"
      }
    }
    #expect(sentence.contains("do not fit its configuration"))
  }

  @Test func `nor does a tensor without values whose shape asks for it`() throws {
    for huge in [1 << 40, Int.max] {
      let sentence = try refusal { metadata in
        metadata["dragoman.network"] = metadata["dragoman.network"]?
          .replacing("\"hiddenSize\":", with: "\"encoderHiddenSize\":\(huge),\"hiddenSize\":")
      } tensors: { tensors in
        tensors.map { tensor in
          guard tensor.name == "encoder.weight_hh_l0" else { return tensor }
          let none = UnsafeBufferPointer<Float>(start: nil, count: 0)
          return NamedTensor(name: tensor.name, shape: [0, huge], values: none)
        }
      }
      #expect(sentence.contains("do not fit its configuration"))
    }
  }
}
