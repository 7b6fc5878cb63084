#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

// The files of subword-nmt (Sennrich, Haddow and Birch 2016): codes, one merge a line in the order of
// learning, and vocabularies, a token and its count a line. It writes the end of a word as `</w>` in
// codes, and in text and vocabularies the opposite as `@@`. Here the end of a word is the space after
// it; see ``Segmentation/spacesAfter``.

extension TextPipeline {
  /// Reads the merges of subword-nmt as a pipeline that cuts tokenised text as `apply-bpe` does.
  ///
  /// - Parameters:
  ///   - codes: The file that `learn-bpe` wrote, of version 0.2.
  ///   - vocabulary: What `get-vocab` wrote of the text after `apply-bpe`: adds counts, and the
  ///     characters that no merge has.
  ///   - usesByteFallback: Whether a character that neither file has is spelled in bytes.
  /// - Throws: ``TextError`` when a file cannot be read or breaks its format.
  public init(
    subwordNMTCodes codes: String, vocabulary: String? = nil, usesByteFallback: Bool = true
  ) throws(TextError) {
    var reader = SubwordNMTReader(usesByteFallback: usesByteFallback)
    try reader.readCodes(codes)
    if let vocabulary { try reader.readVocabulary(vocabulary) }
    self.init(
      normalization: .none, segmentation: .spacesAfter, vocabulary: reader.finished())
  }

  /// The merges as subword-nmt's `apply-bpe` reads them.
  ///
  /// - Throws: ``TextError/unsuitable(problem:remedy:)`` for a pipeline that does not cut as
  ///   subword-nmt does.
  public func subwordNMTCodes() throws(TextError) -> String {
    try requireSubwordNMTStyle()
    var text = "#version: 0.2\n"
    for merge in vocabulary.merges {
      let parts = [merge.left, merge.right].map { id in
        String(decoding: WordStyle.spelled(vocabulary.token(at: id).bytes), as: UTF8.self)
      }
      text += parts.joined(separator: " ") + "\n"
    }
    return text
  }

  /// The tokens and their counts as subword-nmt's `get-vocab` writes them, without those of count 0.
  ///
  /// - Throws: ``TextError/unsuitable(problem:remedy:)`` for a pipeline that does not cut as
  ///   subword-nmt does.
  public func subwordNMTVocabulary() throws(TextError) -> String {
    try requireSubwordNMTStyle()
    var text = ""
    for id in vocabulary.firstTextID..<Int32(vocabulary.count) where vocabulary.count(at: id) > 0 {
      let bytes = vocabulary.token(at: id).bytes
      let isFinal = bytes.last == UInt8(ascii: " ")
      let written = isFinal ? Array(bytes.dropLast()) : bytes + Array("@@".utf8)
      guard !written.isEmpty else { continue }
      text += String(decoding: written, as: UTF8.self) + " \(vocabulary.count(at: id))\n"
    }
    return text
  }

  private func requireSubwordNMTStyle() throws(TextError) {
    guard segmentation == .spacesAfter, vocabulary.kind == .bytePair else {
      throw .unsuitable(
        problem:
          "a vocabulary of kind \(vocabulary.kind.rawValue) over \(segmentation.name) has no "
          + "form that subword-nmt could read",
        remedy: "build one with `dragoman vocab build --subword-nmt` from tokenised text")
    }
  }
}

/// Collects what the files of subword-nmt say.
private struct SubwordNMTReader {
  private let usesByteFallback: Bool
  private var texts = ByteTable()
  private var counts: [Int] = []
  private var merges: [VocabularyDraft.Merge] = []
  private var seen: Set<[Int]> = []

  init(usesByteFallback: Bool) { self.usesByteFallback = usesByteFallback }

  /// The number of a token, which may be new; and its characters are tokens too.
  private mutating func index(of token: [UInt8]) -> Int {
    let (index, isNew) = token.withUnsafeBufferPointer { texts.insert($0) }
    guard isNew else { return index }
    counts.append(0)
    let splitter = GraphemeSplitter(.spaceAfter)
    token.withUnsafeBufferPointer { splitter.split($0) }
    var start = 0
    for end in splitter.ends where splitter.ends.count > 1 {
      _ = self.index(of: Array(token[start..<Int(end)]))
      start = Int(end)
    }
    return index
  }

  mutating func readCodes(_ path: String) throws(TextError) {
    var number = 0
    for line in try Self.lines(of: path) {
      number += 1
      if number == 1, line.starts(with: "#version:".utf8) {
        try Self.check(version: line, path: path)
        continue
      }
      guard !line.isEmpty else { continue }
      let fields = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
      guard number > 1, fields.count == 2, !fields[0].isEmpty, !fields[1].isEmpty else {
        throw .malformedVocabulary(
          origin: path, line: number,
          problem: number == 1
            ? "codes of subword-nmt begin with \"#version: 0.2\""
            : "a merge is two tokens with one space between",
          remedy: number == 1 ? "learn them with its present version" : "restore this line")
      }
      let left = Self.token(Array(fields[0]))
      let right = Self.token(Array(fields[1]))
      guard left.last != UInt8(ascii: " ") else {
        throw .malformedVocabulary(
          origin: path, line: number, problem: "the left token of a merge cannot end a word",
          remedy: "restore this line")
      }
      let merge = VocabularyDraft.Merge(
        left: index(of: left), right: index(of: right), result: index(of: left + right))
      if seen.insert([merge.left, merge.right]).inserted { merges.append(merge) }
    }
  }

  private static func check(version line: ArraySlice<UInt8>, path: String) throws(TextError) {
    let version = String(decoding: line.dropFirst("#version:".utf8.count), as: UTF8.self)
      .filter { $0 != " " }
    guard version == "0.2" else {
      throw .malformedVocabulary(
        origin: path, line: 1, problem: "version \(version) of the format is unknown",
        remedy: "learn the codes with subword-nmt 0.2 or later")
    }
  }

  /// Reads counts, and the tokens that no merge has: characters.
  mutating func readVocabulary(_ path: String) throws(TextError) {
    var number = 0
    for line in try Self.lines(of: path) {
      number += 1
      guard !line.isEmpty else { continue }
      let fields = line.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false)
      guard fields.count == 2, !fields[0].isEmpty,
        let count = Int(String(decoding: fields[1], as: UTF8.self)),
        (0..<1_000_000_000_000).contains(count)
      else {
        throw .malformedVocabulary(
          origin: path, line: number, problem: "a line is a token, a space and a count",
          remedy: "restore this line, or write the file with `subword-nmt get-vocab`")
      }
      let isFinal = !fields[0].suffix(2).elementsEqual("@@".utf8)
      let token = isFinal ? fields[0] + [UInt8(ascii: " ")] : fields[0].dropLast(2)
      guard !token.isEmpty else { continue }
      counts[index(of: Array(token))] += count
    }
  }

  func finished() -> Vocabulary {
    let draft = VocabularyDraft(
      kind: .bytePair, usesByteFallback: usesByteFallback, style: .spaceAfter,
      texts: (0..<texts.count).map { Array(texts[$0]) }, merges: merges)
    return draft.numbered(counts: counts)
  }

  private static func token(_ text: [UInt8]) -> [UInt8] {
    text.suffix(4).elementsEqual("</w>".utf8) ? text.dropLast(4) + [UInt8(ascii: " ")] : text
  }

  private static func lines(of path: String) throws(TextError) -> [ArraySlice<UInt8>] {
    let data: Data
    do {
      data = try Data(contentsOf: URL(fileURLWithPath: path))
    } catch {
      throw .unreadableFile(path: path, reason: FileErrorReason.sentence(for: error, path))
    }
    return [UInt8](data).split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
      .map { $0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0 }
  }
}
