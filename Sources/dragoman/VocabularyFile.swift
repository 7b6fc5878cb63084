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

  @Option(help: "Which vocabulary of a model to take: source or target (default: source).")
  var side: Side?

  /// Whether a file is a model's, by its name or by how it begins.
  static func isModel(_ path: String) -> Bool {
    path.hasSuffix(".safetensors") || FileIdentity(path: path) != nil && SafetensorsFile.isOne(path)
  }

  /// Reads a vocabulary file, or the vocabulary of a model file.
  ///
  /// - Parameters:
  ///   - path: The file; of a model that has the side.
  ///   - other: Another file that is read beside it, of which the side may be meant.
  /// - Returns: The pipeline.
  /// - Throws: `TextError` or `ModelFileError`; ``CommandError`` for a side of what has none.
  func pipeline(at path: String, beside other: String? = nil) throws -> TextPipeline {
    guard Self.isModel(path) else {
      let pipeline = try TextPipeline(contentsOf: path)
      if let side, other.map(Self.isModel) != true {
        throw CommandError(
          .usage,
          "\(path): is one vocabulary, not a model with two; omit '--side \(side.rawValue)'.")
      }
      return pipeline
    }
    let model = try TranslationModel(contentsOf: path)
    return side == .target ? model.target : model.source
  }
}
