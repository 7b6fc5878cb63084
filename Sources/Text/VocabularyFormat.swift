#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// The file format of a text pipeline, for people and for programs.
///
///     dragoman-vocabulary 1
///     kind bpe
///     normalization nfc
///     segmentation words
///     locale en
///     byte-fallback yes
///     icu 72.1
///     threshold 50              only where it is above 0
///     entries 8000
///     0⇥0⇥<pad>                 id, count, token, between tabs; ids in order
///     …
///     260⇥4096⇥▁the             how tokens are written: see TokenEscaping
///     merges 7412
///     ▁t⇥he                     left and right token, in the order of learning
///
/// Texts of a unigram vocabulary have the natural logarithm of their probability behind the token, after
/// another tab.
///
/// The first four entries are the special tokens; with byte fallback the next 256 are the bytes;
/// all others are texts, whatever they look like. `locale` is there only for words. Lines end with
/// LF, and the same pipeline is always written as the same bytes.
///
/// Version 2 added what a plain pipeline does not need: settings after `icu`, of which a file has
/// those that differ from the default, in this order, `spaces-after` and the kind `unigram`. What can
/// be written as version 1 still is.
///
/// Version 3 added the settings of ``TextRules`` after these, such as `case marked en`, and markers
/// among the entries, such as `\{Aa}`.
enum VocabularyFormat {
  static let name = "dragoman-vocabulary"
  static let versions = 1...3
}

extension TextPipeline {
  /// The pipeline in the toolkit's readable vocabulary format.
  ///
  /// A vocabulary file holds this text; a model file keeps it in its metadata.
  public func serialized() -> String {
    let settings = furtherSettings
    let isPlain =
      settings.isEmpty && segmentation != .spacesAfter && vocabulary.kind != .unigram
    let version = !rules.isEmpty ? 3 : isPlain ? 1 : 2
    var text = "\(VocabularyFormat.name) \(version)\n"
    text += "kind \(vocabulary.kind.rawValue)\n"
    text += "normalization \(normalization.rawValue)\n"
    text += "segmentation \(segmentation.name)\n"
    if let locale = segmentation.locale { text += "locale \(locale)\n" }
    text += "byte-fallback \(vocabulary.usesByteFallback ? "yes" : "no")\n"
    text += "icu \(icuVersion)\n"
    for setting in settings + rules.lines { text += setting + "\n" }
    text += "entries \(vocabulary.count)\n"
    for id in 0..<Int32(vocabulary.count) {
      text += "\(id)\t\(vocabulary.count(at: id))\t\(vocabulary.token(at: id))"
      if let probability = vocabulary.logProbability(at: id) { text += "\t\(probability)" }
      text += "\n"
    }
    text += "merges \(vocabulary.merges.count)\n"
    for merge in vocabulary.merges {
      text += "\(vocabulary.token(at: merge.left))\t\(vocabulary.token(at: merge.right))\n"
    }
    return text
  }

  /// The lines of what is not as it is by default.
  private var furtherSettings: [String] {
    var lines: [String] = []
    if vocabulary.threshold > 0 { lines.append("threshold \(vocabulary.threshold)") }
    return lines
  }

  /// Reads a pipeline from a vocabulary file.
  ///
  /// - Parameter path: The file.
  /// - Throws: ``TextError`` when the file cannot be read or breaks the format.
  public init(contentsOf path: String) throws(TextError) {
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw .unreadableFile(path: path, reason: FileErrorReason.sentence(for: error, path))
    }
    self = try VocabularyParser.parse([UInt8](data), origin: path)
  }

  /// Reads a pipeline from the text that `serialized()` gave.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - origin: What errors call the text, such as the path of the file that holds it.
  /// - Throws: ``TextError/malformedVocabulary(origin:line:problem:remedy:)``.
  public init(parsing text: String, origin: String) throws(TextError) {
    self = try VocabularyParser.parse(Array(text.utf8), origin: origin)
  }

  /// Writes the pipeline to a vocabulary file, which is there whole or not at all.
  ///
  /// - Parameter path: The file; one that exists is replaced.
  /// - Throws: ``TextError/unwritableFile(path:reason:)``.
  public func write(to path: String) throws(TextError) {
    do {
      try Data(serialized().utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
    } catch {
      throw .unwritableFile(path: path, reason: FileErrorReason.sentence(for: error, path))
    }
  }
}

/// Why the system refused a file, in a few words.
enum FileErrorReason {
  static func sentence(for error: any Error, _ path: String) -> String {
    let attributes = try? FileManager.default.attributesOfItem(atPath: path)
    if attributes?[.type] as? FileAttributeType == .typeDirectory { return "it is a folder" }
    guard let error = error as? CocoaError else { return "\(error)" }
    return switch error.code {
    case .fileNoSuchFile, .fileReadNoSuchFile: "there is no such file or folder"
    case .fileReadNoPermission, .fileWriteNoPermission: "permission denied"
    case .fileWriteOutOfSpace: "the disk is full"
    case .fileWriteVolumeReadOnly: "the volume is read-only"
    default: "error \(error.code.rawValue)"
    }
  }
}
