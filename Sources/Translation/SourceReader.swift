import DragomanText

/// Makes token ids of lines, for one thread.
final class SourceReader {
  private let encoder: TextEncoder
  private let splitter: SourceSplitter
  private let masked: Set<SpanKind>

  /// Prepares to read.
  ///
  /// - Parameters:
  ///   - pipeline: The source's pipeline.
  ///   - masked: The kinds of protected spans that the network sees as one token, their texts put
  ///     back after it.
  ///   - maximumLength: Lines of more tokens are cut.
  init(pipeline: TextPipeline, masked: Set<SpanKind>, maximumLength: Int) {
    encoder = pipeline.makeEncoder()
    self.masked = masked
    splitter = SourceSplitter(pipeline: pipeline, limit: maximumLength)
  }

  /// Reads a line of any bytes.
  func read(_ bytes: [UInt8], line: Int) -> SourceLine {
    var result = SourceLine()
    bytes.withUnsafeBufferPointer { bytes in
      guard !Self.isBlank(bytes), !encoder.leavesNothing(of: bytes) else { return }
      if let byte = UTF8Validation.firstInvalidByte(in: UnsafeRawBufferPointer(bytes)) {
        result.warnings.append(
          TranslationWarning(line: line, problem: .malformedUTF8(byte: byte)))
      }
      let ids = encode(bytes, into: &result)
      result.pieces = splitter.split(ids)
      result.shareSpans(vocabulary: encoder.pipeline.vocabulary)
      if result.pieces.count > 1 {
        result.warnings.append(
          TranslationWarning(
            line: line, problem: .overlong(tokens: ids.count, pieces: result.pieces.count)))
      }
    }
    return result
  }

  private func encode(_ bytes: UnsafeBufferPointer<UInt8>, into line: inout SourceLine) -> [Int32] {
    let spans = masked.isEmpty ? [] : encoder.protectedSpans(of: bytes)
    guard spans.contains(where: { masked.contains($0.kind) }) else {
      return encoder.encode(utf8: bytes)
    }
    line.isMasked = spans.map { masked.contains($0.kind) }
    line.spans = [spans.filter { masked.contains($0.kind) }]
    var ids: [Int32] = []
    encoder.encode(utf8: bytes, into: &ids) { line.masks($0) }
    return ids
  }

  /// Whether a line is nothing but white space.
  private static func isBlank(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
    for byte in bytes {
      switch byte {
      case UInt8(ascii: " "), 0x09...0x0D: continue
      case 0x80...: return isBlank(String(decoding: bytes, as: UTF8.self))
      default: return false
      }
    }
    return true
  }

  private static func isBlank(_ text: String) -> Bool {
    text.unicodeScalars.allSatisfy(\.properties.isWhitespace)
  }
}

/// A line as the network will read it.
struct SourceLine {
  /// Token ids; no piece for a blank line, several for an over-long one.
  var pieces: [[Int32]] = []
  /// What the first piece's translation begins with.
  var prefix: TargetPrefix?
  /// For each piece the protected spans that are single tokens in it.
  var spans: [[ProtectedSpan]] = []
  /// For each protected span of the line whether it is such a token.
  var isMasked: [Bool] = []
  var warnings: [TranslationWarning] = []

  /// Whether a protected span, by its number in the line, is a single token.
  func masks(_ span: Int) -> Bool { span < isMasked.count && isMasked[span] }

  /// The protected spans that a piece's translation is to have, but for those that the prefix spells out.
  func openSpans(ofPiece number: Int) -> [ProtectedSpan] {
    var open = spans[number]
    guard number == 0, let prefix else { return open }
    for span in prefix.spans {
      if let index = open.firstIndex(of: span) { open.remove(at: index) }
    }
    return open
  }

  /// Gives each piece its spans.
  fileprivate mutating func shareSpans(vocabulary: Vocabulary) {
    let all = spans.first ?? []
    guard !all.isEmpty else {
      spans = pieces.map { _ in [] }
      return
    }
    var next = 0
    spans = pieces.map { piece in
      let count = piece.count { vocabulary.spanKind(at: $0) != nil }
      defer { next += count }
      return Array(all[next..<min(all.count, next + count)])
    }
  }
}

/// Makes prefixes of translations out of text, for one thread.
final class PrefixReader {
  private let encoder: TextEncoder
  private var last: TargetPrefix?

  init(pipeline: TextPipeline) { encoder = pipeline.makeEncoder() }

  /// The prefix that a text is; nil for no text.
  ///
  /// Many lines often have the same one.
  func read(_ text: String) -> TargetPrefix? {
    guard !text.isEmpty else { return nil }
    if let last, last.text.utf8.elementsEqual(text.utf8) { return last }
    let prefix = TargetPrefix(text, encoder: encoder)
    last = prefix
    return prefix
  }
}
