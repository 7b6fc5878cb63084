/// The target tokens worth considering for a source: a few for each source token, and the most common
/// ones in any case.
///
/// The output layer and the softmax are then computed for some hundred tokens instead of the whole
/// vocabulary (Jean et al. 2015, arXiv 1412.2007, section 3.2). What a sentence is offered depends on
/// that sentence alone, not on its batch.
public struct Shortlist: Hashable, Sendable {
  /// The entries of the source vocabulary.
  public let sourceCount: Int

  /// The entries of the target vocabulary.
  public let targetCount: Int

  /// Which vocabularies the ids are of, as ``vocabularyChecksums(of:)`` tells.
  public let vocabularyChecksums: String

  /// What every source is offered, ascending; `</s>` is among them.
  public let common: [Int32]

  /// For each source token the target tokens that translate it best.
  public let candidates: [[Int32]]

  /// Puts a shortlist together.
  ///
  /// - Parameters:
  ///   - targetCount: The entries of the target vocabulary.
  ///   - vocabularyChecksums: Which vocabularies the ids are of.
  ///   - common: Tokens offered to every source.
  ///   - candidates: For each source token the tokens offered for it.
  public init(targetCount: Int, vocabularyChecksums: String, common: [Int32], candidates: [[Int32]])
  {
    sourceCount = candidates.count
    self.targetCount = targetCount
    self.vocabularyChecksums = vocabularyChecksums
    self.common = Set(common).union([Self.end]).sorted()
    self.candidates = candidates
  }

  /// The tokens offered to a source, ascending, each once.
  public func tokens(for source: [Int32]) -> [Int32] {
    var all = common
    for token in source where token >= 0 && Int(token) < sourceCount {
      all.append(contentsOf: candidates[Int(token)])
    }
    all.sort()
    var previous: Int32 = -1
    all.removeAll { token in
      defer { previous = token }
      return token == previous
    }
    return all
  }

  private static let end: Int32 = 3
}

/// Why a shortlist cannot be used.
public struct ShortlistError: Error, Hashable, Sendable, CustomStringConvertible {
  /// Whether the file is missing or may not be read.
  public let isMissingFile: Bool

  /// One sentence without a full stop.
  public let description: String

  init(_ description: String, isMissingFile: Bool = false) {
    self.isMissingFile = isMissingFile
    self.description = description
  }
}
