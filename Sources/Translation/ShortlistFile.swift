public import DragomanModels
import DragomanText

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

// The file format: a header, the common tokens on a line, then a line for each source token.
//
//     dragoman-shortlist 2 8000 8000 0a1b2c3d-4e5f6071
//                       version, source entries, target entries, checksums of the vocabularies
//     3 262 270 281     ids between spaces
//     …

extension Shortlist {
  private static let name = "dragoman-shortlist 2"

  /// Writes the file: whole or not at all.
  ///
  /// - Parameter path: The file.
  /// - Throws: ``ModelFileError`` when it cannot be written.
  public func write(to path: String) throws(ModelFileError) {
    var text = "\(Self.name) \(sourceCount) \(targetCount) \(vocabularyChecksums)\n"
    for ids in [common] + candidates {
      text += ids.map(String.init).joined(separator: " ") + "\n"
    }
    var file = try AtomicFile(path: path)
    try file.write(Array(text.utf8))
    try file.commit()
  }

  /// Reads a file that `write(to:)` wrote.
  ///
  /// - Parameter path: The file.
  /// - Throws: ``ShortlistError`` when it cannot be read or is none.
  public init(contentsOf path: String) throws(ShortlistError) {
    guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)) else {
      throw ShortlistError("\(path) cannot be read; check the path", isMissingFile: true)
    }
    let lines = data.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
    let header = String(decoding: lines.first ?? Data(), as: UTF8.self)
    let fields = header.dropFirst(Self.name.count).split(separator: " ")
    let sizes = fields.prefix(2).compactMap { Int($0) }
    guard header.hasPrefix(Self.name + " "), fields.count == 3, sizes.count == 2,
      sizes.allSatisfy((0...Int(Int32.max)).contains)
    else {
      throw ShortlistError(
        "\(path) is no shortlist, which begins with '\(Self.name)'; make one with "
          + "'dragoman model shortlist'")
    }
    guard lines.count == sizes[0] + 3, lines[lines.count - 1].isEmpty else {
      throw ShortlistError("\(path) is cut short or too long; make it again")
    }
    var rows: [[Int32]] = []
    rows.reserveCapacity(sizes[0] + 1)
    for (index, line) in lines[1...(sizes[0] + 1)].enumerated() {
      guard let ids = Self.numbers(line, below: sizes[1]) else {
        throw ShortlistError(
          "\(path), line \(index + 2): these are not ids below \(sizes[1]); make the file again")
      }
      rows.append(ids)
    }
    self.init(
      targetCount: sizes[1], vocabularyChecksums: String(fields[2]), common: rows[0],
      candidates: Array(rows[1...]))
  }

  /// The numbers of a line, nil where something is none of those allowed.
  private static func numbers(_ line: Data, below limit: Int) -> [Int32]? {
    var ids: [Int32] = []
    var value = 0
    var digits = 0
    for byte in line + [UInt8(ascii: " ")] {
      if byte == UInt8(ascii: " ") {
        if digits > 0 {
          guard value < limit else { return nil }
          ids.append(Int32(value))
        }
        (value, digits) = (0, 0)
      } else {
        guard byte >= 0x30, byte <= 0x39, digits < 10 else { return nil }
        (value, digits) = (10 * value + Int(byte - 0x30), digits + 1)
      }
    }
    return ids
  }
}

extension Shortlist {
  /// The checksums of a model's vocabularies, by which a shortlist knows them again.
  public static func vocabularyChecksums(of model: TranslationModel) -> String {
    [model.source, model.target].map { pipeline in
      var checksum = Checksum()
      Array(pipeline.serialized().utf8).withUnsafeBytes { checksum.update($0) }
      return checksum.hexadecimal
    }.joined(separator: "-")
  }

  /// Makes sure that it is for a model's vocabularies.
  ///
  /// - Parameter model: The model.
  /// - Throws: ``TranslationOptionsError`` when it is for others.
  public func check(fits model: TranslationModel) throws(TranslationOptionsError) {
    let (source, target) = (model.source.vocabulary.count, model.target.vocabulary.count)
    guard sourceCount == source, targetCount == target else {
      throw TranslationOptionsError(
        "the shortlist is for vocabularies of \(sourceCount) and \(targetCount) entries, but the "
          + "model has \(source) and \(target); make it again for this model")
    }
    guard vocabularyChecksums == Self.vocabularyChecksums(of: model) else {
      throw TranslationOptionsError(
        "the shortlist is for other vocabularies than the model's, of the same sizes; make it again "
          + "for this model")
    }
  }
}
