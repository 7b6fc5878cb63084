public import DragomanNetworks
public import DragomanTensors
public import DragomanText

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Where a model comes from, as far as it can be the same for equal runs: no dates, no machines.
public struct Provenance: Codable, Hashable, Sendable {
  /// The toolkit's version.
  public var toolkitVersion = TranslationModel.toolkitVersion

  /// The version of ICU that segmented the training text.
  public var icuVersion = ICU.version

  /// Digests of the training and development text.
  public var corpora: [String: String] = [:]

  /// The seed of the run.
  public var seed: UInt64 = 0

  /// The updates made until this model.
  public var updates = 0

  /// The passes over the corpus made until this model.
  public var epochs: Double = 0

  /// Scores on the development text, such as `loss`.
  public var scores: [String: Double] = [:]

  /// The record of an untrained model.
  public init() {}
}

/// A translation model: both text pipelines, the network between them, and where it comes from.
public final class TranslationModel {
  /// The version of the toolkit that models made now will carry.
  public static let toolkitVersion = "0.1.0"

  /// From source text to ids.
  public let source: TextPipeline

  /// Between ids and target text.
  public let target: TextPipeline

  /// From ids to ids.
  public let network: EncoderDecoder

  /// Where it comes from.
  public var provenance: Provenance

  private static let format = "1"

  /// Puts a model together.
  ///
  /// - Parameters:
  ///   - source: The source pipeline; its vocabulary is of the network's size.
  ///   - target: The target pipeline; likewise.
  ///   - network: The network.
  ///   - provenance: Where it comes from.
  public init(
    source: TextPipeline, target: TextPipeline, network: EncoderDecoder,
    provenance: Provenance = Provenance()
  ) {
    let c = network.configuration
    precondition(
      source.vocabulary.count == c.sourceVocabularySize
        && target.vocabulary.count == c.targetVocabularySize,
      "vocabularies of \(source.vocabulary.count) and \(target.vocabulary.count) entries for a "
        + "network of \(c.sourceVocabularySize) and \(c.targetVocabularySize)")
    self.source = source
    self.target = target
    self.network = network
    self.provenance = provenance
  }

  /// Whether its matrices are in 8 bits.
  public var isQuantized: Bool { network.parameters.contains { $0.quantized != nil } }

  /// The same model with its matrices in 8 bits: a file of a quarter of the size, for translating.
  public func quantized() -> TranslationModel {
    TranslationModel(
      source: source, target: target, network: network.quantized(), provenance: provenance)
  }

  /// Writes the model file.
  ///
  /// - Parameter path: The file, usually `model.safetensors`.
  /// - Throws: ``ModelFileError`` when it cannot be written; the old file is then unchanged.
  public func save(to path: String) throws(ModelFileError) {
    try SafetensorsFile.write(
      to: path, tensors: network.parameters.namedTensors, metadata: metadata())
  }

  /// What the header says of the model.
  public func metadata() -> [String: String] {
    var metadata = [
      "dragoman.format": Self.format,
      "dragoman.network": encodeJSON(network.configuration),
      "dragoman.source_pipeline": source.serialized(),
      "dragoman.provenance": encodeJSON(provenance),
    ]
    // One pipeline for both sides stands there once.
    if target != source { metadata["dragoman.target_pipeline"] = target.serialized() }
    return metadata
  }

  /// Reads a model file, verifying all of it.
  ///
  /// - Parameter path: The file.
  /// - Throws: ``ModelFileError`` saying what is wrong with it.
  public convenience init(contentsOf path: String) throws(ModelFileError) {
    let file = try SafetensorsFile(contentsOf: path)
    try self.init(file)
  }

  /// Reads a model from an opened file.
  ///
  /// - Parameters:
  ///   - file: The file.
  ///   - prefix: What the weights' names begin with, for containers that hold more.
  /// - Throws: ``ModelFileError`` saying what is wrong with it.
  public convenience init(
    _ file: SafetensorsFile, prefix: String = ""
  ) throws(ModelFileError) {
    let path = file.path
    guard let format = file.metadata["dragoman.format"] else {
      throw .notAModel(path: path, problem: "its header does not name a dragoman format")
    }
    guard format == Self.format else { throw .newer(path: path, format: format) }
    guard file.checksum != nil else {
      throw .damaged(path: path, problem: "its checksum is missing")
    }
    let configuration: NetworkConfiguration = try decodeJSON("dragoman.network", of: file)
    let source = try Self.pipeline("dragoman.source_pipeline", of: file)
    let target =
      file.metadata["dragoman.target_pipeline"] == nil
      ? source : try Self.pipeline("dragoman.target_pipeline", of: file)
    guard source.vocabulary.count == configuration.sourceVocabularySize,
      target.vocabulary.count == configuration.targetVocabularySize
    else { throw .damaged(path: path, problem: "its vocabularies do not fit its network") }
    self.init(
      source: source, target: target,
      network: try Self.network(configuration, in: file, prefix: prefix),
      provenance: try decodeJSON("dragoman.provenance", of: file))
  }

  private static func network(
    _ configuration: NetworkConfiguration, in file: SafetensorsFile, prefix: String
  ) throws(ModelFileError) -> EncoderDecoder {
    let path = file.path
    // Before memory is set aside for them, the sizes must be those of tensors that are there.
    let c = configuration
    guard let embedding = file.shape(of: prefix + "target_embedding.weight"),
      file.shape(of: prefix + "encoder.weight_hh_l0") != nil,
      file.shape(of: prefix + "decoder.weight_hh_l0") != nil
    else { throw .notAModel(path: path, problem: "its tensors are not a model's weights") }
    guard embedding == [c.targetVocabularySize, c.embeddingSize],
      c.tying == .all
        || file.shape(of: prefix + "source_embedding.weight")
          == [c.sourceVocabularySize, c.embeddingSize],
      file.hasCells(
        of: prefix + "encoder", kind: c.cell, layers: c.encoderLayers,
        transitions: c.encoderTransitions, size: c.encoderCells),
      file.hasCells(
        of: prefix + "decoder", kind: c.cell, layers: c.decoderLayers,
        transitions: c.decoderTransitions, size: c.hiddenSize)
    else { throw .damaged(path: path, problem: "its tensors do not fit its configuration") }
    let network: EncoderDecoder
    do throws(NetworkConfigurationError) {
      network = try EncoderDecoder(configuration, seed: nil)
    } catch {
      throw .damaged(path: path, problem: error.description)
    }
    for parameter in network.parameters {
      let name = prefix + parameter.name
      if let shape = file.shape(of: name), shape != parameter.shape {
        throw .damaged(
          path: path, problem: "the tensor '\(name)' is of shape \(shape), not \(parameter.shape)")
      }
      try file.lend(name, to: parameter)
    }
    return network
  }

  private static func pipeline(
    _ key: String, of file: SafetensorsFile
  ) throws(ModelFileError) -> TextPipeline {
    guard let text = file.metadata[key] else {
      throw .notAModel(path: file.path, problem: "'\(key)' is missing")
    }
    do throws(TextError) {
      return try TextPipeline(parsing: text, origin: "\(file.path) (\(key))")
    } catch {
      throw .damaged(path: file.path, problem: error.description)
    }
  }
}

extension SafetensorsFile {
  /// Whether the recurrent weights of all cells of a stack are there, in their sizes.
  fileprivate func hasCells(
    of stack: String, kind: CellKind, layers: Int, transitions: Int, size: Int
  ) -> Bool {
    let (rows, overflow) = kind.gateCount.multipliedReportingOverflow(by: size)
    guard !overflow, rows > 0, layers >= 0, transitions >= 0 else { return false }
    // There are no more of them than the file has names.
    return (0..<layers).allSatisfy { layer in
      shape(of: "\(stack).weight_hh_l\(layer)") == [rows, size]
        && (1..<max(transitions, 1)).allSatisfy {
          shape(of: "\(stack).transition\($0).weight_hh_l\(layer)") == [rows, size]
        }
    }
  }
}

extension Parameter {
  /// The parameter's floats under its own name, for a file.
  public var namedTensor: NamedTensor { namedTensor(prefix: "") }

  /// The parameter under a longer name.
  public func namedTensor(prefix: String) -> NamedTensor {
    NamedTensor(name: prefix + name, shape: shape, values: UnsafeBufferPointer(values))
  }
}

extension [Parameter] {
  /// What a file holds of parameters: floats first, so that they lie where floats may lie, then the
  /// matrices in 8 bits, whose scales are floats by the name of the matrix with `.scale` after it.
  var namedTensors: [NamedTensor] {
    var floats: [NamedTensor] = []
    var integers: [NamedTensor] = []
    for parameter in self {
      guard let matrix = parameter.quantized else {
        floats.append(parameter.namedTensor)
        continue
      }
      floats.append(
        NamedTensor(
          name: SafetensorsFile.scaleName(of: parameter.name), shape: [matrix.rows],
          values: UnsafeBufferPointer(start: matrix.scales, count: matrix.rows)))
      integers.append(
        NamedTensor(
          name: parameter.name, shape: parameter.shape, type: .int8,
          bytes: UnsafeRawBufferPointer(start: matrix.values, count: parameter.count)))
    }
    return floats + integers
  }
}

// A score may be infinite, which JSON has no number for.
private let infinity = "Infinity"
private let notANumber = "NaN"

/// JSON with sorted keys: equal values give equal bytes.
public func encodeJSON(_ value: some Encodable) -> String {
  let encoder = JSONEncoder()
  encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
  encoder.nonConformingFloatEncodingStrategy = .convertToString(
    positiveInfinity: infinity, negativeInfinity: "-" + infinity, nan: notANumber)
  guard let data = try? encoder.encode(value) else {
    preconditionFailure("\(type(of: value)) cannot be encoded as JSON")
  }
  return String(decoding: data, as: UTF8.self)
}

/// Reads a value that `encodeJSON` wrote into a file's metadata.
///
/// - Parameters:
///   - key: The metadata's key.
///   - file: The file.
/// - Returns: The value.
/// - Throws: ``ModelFileError`` when it is missing or not of that type.
public func decodeJSON<Value: Decodable>(
  _ key: String, of file: SafetensorsFile
) throws(ModelFileError) -> Value {
  guard let text = file.metadata[key] else {
    throw .notAModel(path: file.path, problem: "'\(key)' is missing")
  }
  let decoder = JSONDecoder()
  decoder.nonConformingFloatDecodingStrategy = .convertFromString(
    positiveInfinity: infinity, negativeInfinity: "-" + infinity, nan: notANumber)
  do {
    return try decoder.decode(Value.self, from: Data(text.utf8))
  } catch {
    throw .damaged(path: file.path, problem: "'\(key)' cannot be read")
  }
}
