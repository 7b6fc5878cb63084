#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

extension TextPipeline {
  /// Reads a plain list of tokens, one a line, as other tokenisers write them, or a vocabulary of
  /// this toolkit, whichever the file is.
  ///
  /// Ids follow the order of the lines, after the special tokens; a token that is listed twice
  /// counts once. Text is cut at single spaces, nothing is normalised, and what is not listed is
  /// `<unk>`.
  ///
  /// - Parameter path: The file.
  /// - Throws: ``TextError`` when the file cannot be read, lists a token with a space in it, or
  ///   breaks the format of a vocabulary.
  public init(vocabularyOrTokenList path: String) throws(TextError) {
    var data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw .unreadableFile(path: path, reason: FileErrorReason.sentence(for: error, path))
    }
    guard !data.starts(with: VocabularyFormat.name.utf8) else {
      self = try VocabularyParser.parse([UInt8](data), origin: path)
      return
    }
    let mark = UTF8Validation.byteOrderMark
    if data.starts(with: mark) { data.removeFirst(mark.count) }
    var texts = ByteTable()
    var line = 0
    for field in data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
      line += 1
      let token = field.last == UInt8(ascii: "\r") ? field.dropLast() : field
      guard !token.contains(UInt8(ascii: " ")) else {
        throw .malformedVocabulary(
          origin: path, line: line, problem: "a token list has one token a line, without spaces",
          remedy: "write one token a line, or build a vocabulary with `dragoman vocab build`")
      }
      guard !token.isEmpty else { continue }
      // Tokens carry the space before them; see `TextSegmenter`.
      _ = ([UInt8(ascii: " ")] + token).withUnsafeBufferPointer { texts.insert($0) }
    }
    self.init(
      normalization: .none, segmentation: .spaces,
      vocabulary: Vocabulary(
        kind: .word, usesByteFallback: false,
        fixedCounts: [Int](repeating: 0, count: SpecialToken.count), texts: texts,
        textCounts: [Int](repeating: 0, count: texts.count)))
  }
}
