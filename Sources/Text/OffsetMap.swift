/// Which bytes of a raw text each byte of its normalised form comes from, and what made it so.
public struct OffsetMap: Sendable {
  /// A stretch of the text that is normalised on its own.
  package struct Chunk: Equatable, Sendable {
    /// Its place in the raw text.
    package let raw: Range<Int>
    /// Its place in the normalised text.
    package let normal: Range<Int>
    /// Its text, malformed bytes read as U+FFFD.
    package let rawText: String
    /// What became of it.
    package let normalText: String
    /// Whether some of it was malformed.
    package let isMalformed: Bool
    /// The kind of a protected span.
    package let span: SpanKind?

    /// Whether it differs from what it was; asked of a long one at each of its tokens.
    package let isChanged: Bool
  }

  /// The stretches in order.
  package private(set) var chunks: [Chunk] = []
  /// The number of characters (Unicode scalars) before each byte of the raw text.
  private let characters: [Int]

  /// Follows a text through the normalisation of a pipeline.
  ///
  /// - Parameters:
  ///   - raw: The text, of any bytes.
  ///   - pipeline: The pipeline.
  public init(_ raw: [UInt8], through pipeline: TextPipeline) {
    self.init(raw, normalization: pipeline.normalization, rules: pipeline.rules)
  }

  /// Follows a text through normalisation, character by character as readers see them.
  ///
  /// - Parameters:
  ///   - raw: The text, of any bytes.
  ///   - form: The normalisation.
  ///   - rules: What else changes characters, or protects them.
  public init(
    _ raw: [UInt8], normalization form: Normalization, rules: TextRules = TextRules()
  ) {
    let scalars = Self.scalars(of: raw)
    var characters: [Int] = []
    for (index, scalar) in scalars.enumerated() {
      characters += repeatElement(index, count: scalar.range.count)
    }
    self.characters = characters + [scalars.count]
    let normalizer = Normalizer(form, rules: rules)
    var start = 0
    for span in Self.spans(of: scalars, normalizer) {
      append(scalars[start..<span.range.lowerBound], normalizer)
      append(scalars[span.range], text: Self.text(scalars[span.range]), span: span.kind)
      start = span.range.upperBound
    }
    append(scalars[start...], normalizer)
  }

  // MARK: Following a text

  /// The protected spans, by their scalars.
  private static func spans(
    of scalars: [PlacedScalar], _ normalizer: Normalizer
  ) -> [(kind: SpanKind, range: Range<Int>)] {
    var text = text(scalars[...])
    let spans = text.withUTF8 { normalizer.placedSpans(of: $0) }
    var (scalar, byte) = (0, 0)
    func count(before end: Int) -> Int {
      while byte < end {
        byte += UTF8.width(scalars[scalar].scalar)
        scalar += 1
      }
      return scalar
    }
    return spans.map { span in
      let start = count(before: span.range.lowerBound)
      return (span.kind, start..<count(before: span.range.upperBound))
    }
  }

  /// Appends what becomes of text in which nothing is protected.
  ///
  /// Normalisation does not reach across spaces, and hardly ever across what readers see as
  /// characters; where it does, a stretch between spaces, or all of it, is one chunk.
  private mutating func append(_ scalars: ArraySlice<PlacedScalar>, _ normalizer: Normalizer) {
    let whole = normalizer.normalForm(of: Self.text(scalars))
    let stretches = Self.parts(scalars).map { ($0, normalizer.normalForm(of: Self.text($0))) }
    guard stretches.map(\.1).joined().utf8.elementsEqual(whole.utf8) else {
      append(scalars, text: whole, span: nil)
      return
    }
    for (stretch, normal) in stretches {
      let text = Self.text(stretch)
      if text.utf8.elementsEqual(normal.utf8), !stretch.contains(where: \.isMalformed) {
        append(stretch, text: normal, span: nil)
        continue
      }
      var (parts, start) = ([(ArraySlice<PlacedScalar>, String)](), stretch.startIndex)
      for character in text {
        let end = start + character.unicodeScalars.count
        parts.append((stretch[start..<end], normalizer.normalForm(of: String(character))))
        start = end
      }
      if parts.map(\.1).joined().utf8.elementsEqual(normal.utf8) {
        for (part, normal) in parts { append(part, text: normal, span: nil) }
      } else {
        append(stretch, text: normal, span: nil)
      }
    }
  }

  private mutating func append(
    _ scalars: ArraySlice<PlacedScalar>, text normal: String, span: SpanKind?
  ) {
    guard let first = scalars.first, let last = scalars.last else { return }
    let start = chunks.last?.normal.upperBound ?? 0
    let (text, isMalformed) = (Self.text(scalars), scalars.contains(where: \.isMalformed))
    chunks.append(
      Chunk(
        raw: first.range.lowerBound..<last.range.upperBound,
        normal: start..<(start + normal.utf8.count), rawText: text, normalText: normal,
        isMalformed: isMalformed, span: span,
        isChanged: isMalformed || !text.utf8.elementsEqual(normal.utf8)))
  }

  private static func text(_ scalars: ArraySlice<PlacedScalar>) -> String {
    String(String.UnicodeScalarView(scalars.map(\.scalar)))
  }

  /// What begins with a space each, but for the first part.
  private static func parts(_ scalars: ArraySlice<PlacedScalar>) -> [ArraySlice<PlacedScalar>] {
    var (parts, start) = ([ArraySlice<PlacedScalar>](), scalars.startIndex)
    for index in scalars.indices where index > start && scalars[index].scalar == " " {
      parts.append(scalars[start..<index])
      start = index
    }
    return parts + [scalars[start...]]
  }

  // MARK: Places

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
}
