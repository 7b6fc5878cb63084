public import DragomanText

/// Which bytes of a raw text each byte of its normalised form comes from.
public struct OffsetMap: Sendable {
  /// A stretch of the text that is normalised on its own.
  struct Chunk: Equatable {
    let raw: Range<Int>
    let normal: Range<Int>
    let rawText: String
    let normalText: String
    let isMalformed: Bool

    var isChanged: Bool { isMalformed || Array(rawText.utf8) != Array(normalText.utf8) }
  }

  let chunks: [Chunk]
  /// The number of characters (Unicode scalars) before each byte of the raw text.
  private let characters: [Int]

  /// Follows a text through normalisation, character by character as readers see them.
  ///
  /// - Parameters:
  ///   - raw: The text, of any bytes.
  ///   - form: The normalisation.
  public init(_ raw: [UInt8], normalization form: Normalization) {
    let scalars = Self.scalars(of: raw)
    let normalizer = TextSegmenter(normalization: form, segmentation: .characters)
    let normalize = { (text: String) in normalizer.pieces(of: text).map(\.text).joined() }
    let whole = normalize(String(String.UnicodeScalarView(scalars.map(\.scalar))))
    // Should a normalisation ever reach across characters, stretches between spaces will do.
    let fine = Self.chunks(scalars, normalize, cutAtSpaces: false)
    let isFaithful = fine.map(\.normalText).joined().utf8.elementsEqual(whole.utf8)
    chunks = isFaithful ? fine : Self.chunks(scalars, normalize, cutAtSpaces: true)
    var characters: [Int] = []
    for (index, scalar) in scalars.enumerated() {
      characters += repeatElement(index, count: scalar.range.count)
    }
    self.characters = characters + [scalars.count]
  }

  /// The place in the raw text of a place in the normalised one, in bytes.
  ///
  /// - Parameter normal: A range of the normalised text.
  /// - Returns: A range of the raw text; whole characters where these were changed.
  public func raw(_ normal: Range<Int>) -> Range<Int> {
    let start = rawOffset(normal.lowerBound, roundingUp: false)
    guard !normal.isEmpty else { return start..<start }
    return start..<max(start, rawOffset(normal.upperBound, roundingUp: true))
  }

  /// A range of bytes of the raw text as a range of its characters (Unicode scalars).
  public func characters(_ raw: Range<Int>) -> Range<Int> {
    let end = raw.isEmpty ? characters[raw.lowerBound] : characters[raw.upperBound - 1] + 1
    return characters[raw.lowerBound]..<end
  }

  private func rawOffset(_ offset: Int, roundingUp: Bool) -> Int {
    // The last chunk that begins at or before the offset (before it, for the end of a range).
    var low = 0
    var high = chunks.count
    while low < high {
      let middle = (low + high) / 2
      let start = chunks[middle].normal.lowerBound
      if roundingUp ? start < offset : start <= offset { low = middle + 1 } else { high = middle }
    }
    guard low > 0 else { return 0 }
    let chunk = chunks[low - 1]
    if offset == chunk.normal.lowerBound { return chunk.raw.lowerBound }
    if offset >= chunk.normal.upperBound { return chunk.raw.upperBound }
    guard chunk.isChanged else { return chunk.raw.lowerBound + offset - chunk.normal.lowerBound }
    return roundingUp ? chunk.raw.upperBound : chunk.raw.lowerBound
  }

  private struct PlacedScalar {
    let scalar: Unicode.Scalar
    let range: Range<Int>
    let isMalformed: Bool
  }

  /// The scalars of a text; each malformed stretch is one U+FFFD, as Swift and Unicode have it.
  private static func scalars(of raw: [UInt8]) -> [PlacedScalar] {
    var parser = Unicode.UTF8.ForwardParser()
    var bytes = raw.makeIterator()
    var scalars: [PlacedScalar] = []
    var position = 0
    while true {
      switch parser.parseScalar(from: &bytes) {
      case .emptyInput: return scalars
      case .valid(let encoded):
        let scalar = Unicode.UTF8.decode(encoded)
        scalars.append(
          PlacedScalar(
            scalar: scalar, range: position..<(position + encoded.count), isMalformed: false))
        position += encoded.count
      case .error(let length):
        scalars.append(
          PlacedScalar(scalar: "\u{FFFD}", range: position..<(position + length), isMalformed: true)
        )
        position += length
      }
    }
  }

  private static func chunks(
    _ scalars: [PlacedScalar], _ normalize: (String) -> String, cutAtSpaces: Bool
  ) -> [Chunk] {
    let text = String(String.UnicodeScalarView(scalars.map(\.scalar)))
    // Where chunks end, in scalars.
    var ends: [Int] = []
    if cutAtSpaces {
      ends = scalars.indices.filter { $0 > 0 && scalars[$0].scalar == " " } + [scalars.count]
    } else {
      for character in text { ends.append((ends.last ?? 0) + character.unicodeScalars.count) }
    }
    var chunks: [Chunk] = []
    var start = 0
    var normalStart = 0
    for end in ends where end > start {
      let members = scalars[start..<end]
      let rawText = String(String.UnicodeScalarView(members.map(\.scalar)))
      let normalText = normalize(rawText)
      let normalEnd = normalStart + normalText.utf8.count
      chunks.append(
        Chunk(
          raw: scalars[start].range.lowerBound..<scalars[end - 1].range.upperBound,
          normal: normalStart..<normalEnd, rawText: rawText, normalText: normalText,
          isMalformed: members.contains(where: \.isMalformed)))
      start = end
      normalStart = normalEnd
    }
    return chunks
  }
}
