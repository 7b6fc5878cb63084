import ArgumentParser
import DragomanModels
import DragomanText

/// Where a vocabulary comes from: a file of its own, or one side of a model.
struct VocabularyFile: ParsableArguments {
  /// The sides of a model.
  enum Side: String, ExpressibleByArgument, CaseIterable {
    case source
    case target
  }

  @Option(help: "Which vocabulary of a model to take: source or target.")
  var side: Side = .source

  /// Whether a file is a model's, by its name or by how it begins.
  static func isModel(_ path: String) -> Bool {
    path.hasSuffix(".safetensors") || FileIdentity(path: path) != nil && SafetensorsFile.isOne(path)
  }

  /// Reads a vocabulary file, or the vocabulary of a model file.
  ///
  /// - Parameter path: The file; of a model that has the side.
  /// - Returns: The pipeline.
  /// - Throws: `TextError` or `ModelFileError`.
  func pipeline(at path: String) throws -> TextPipeline {
    guard Self.isModel(path) else { return try TextPipeline(contentsOf: path) }
    let model = try TranslationModel(contentsOf: path)
    return side == .source ? model.source : model.target
  }
}
