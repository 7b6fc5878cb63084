import DragomanText

/// Makes token ids of lines, for one thread.
final class SourceReader {
  private let encoder: TextEncoder
  private let splitter: SourceSplitter

  init(pipeline: TextPipeline, maximumLength: Int) {
    encoder = pipeline.makeEncoder()
    splitter = SourceSplitter(vocabulary: pipeline.vocabulary, limit: maximumLength)
  }

  /// Reads a line of any bytes.
  func read(_ bytes: [UInt8], line: Int) -> SourceLine {
    var result = SourceLine()
    bytes.withUnsafeBufferPointer { bytes in
      guard !Self.isBlank(bytes) else { return }
      if let byte = UTF8Validation.firstInvalidByte(in: UnsafeRawBufferPointer(bytes)) {
        result.warnings.append(
          TranslationWarning(line: line, problem: .malformedUTF8(byte: byte)))
      }
      let ids = encoder.encode(utf8: bytes)
      result.pieces = splitter.split(ids)
      if result.pieces.count > 1 {
        result.warnings.append(
          TranslationWarning(
            line: line, problem: .overlong(tokens: ids.count, pieces: result.pieces.count)))
      }
    }
    return result
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
  var warnings: [TranslationWarning] = []
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
