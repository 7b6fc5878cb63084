import CICU

/// Normalises UTF-8 with ICU, which it avoids where the bytes alone show that nothing would change.
final class Normalizer {
  private let form: Normalization
  private let handle: OpaquePointer?

  init(_ form: Normalization) {
    self.form = form
    switch form {
    case .none: handle = nil
    case .nfc: handle = cicu_normalizer_open(Int32(CICU_NFC))
    case .nfkc: handle = cicu_normalizer_open(Int32(CICU_NFKC))
    }
    precondition(
      form == .none || handle != nil, "ICU has no data for \(form.rawValue); is libicudata there?")
  }

  deinit { cicu_normalizer_close(handle) }

  /// Appends the normalised text to `buffer`.
  ///
  /// - Parameters:
  ///   - text: Any bytes; what is malformed becomes U+FFFD.
  ///   - buffer: Keeps what it had before.
  func append(_ text: UnsafeBufferPointer<UInt8>, to buffer: inout [UInt8]) {
    guard UTF8Validation.firstInvalidByte(in: UnsafeRawBufferPointer(text)) == nil else {
      var repaired = String(decoding: text, as: UTF8.self)
      repaired.withUTF8 { appendValid($0, to: &buffer) }
      return
    }
    appendValid(text, to: &buffer)
  }

  /// Appends the normalised text, which must be well-formed UTF-8.
  func appendValid(_ text: UnsafeBufferPointer<UInt8>, to buffer: inout [UInt8]) {
    guard let handle, let start = text.baseAddress, !isCertainlyNormalized(text) else {
      buffer.append(contentsOf: text)
      return
    }
    precondition(text.count <= Int(Int32.max), "a text of \(text.count) bytes exceeds 2 GB")
    var result: UnsafePointer<UInt8>?
    let length = cicu_normalize(handle, start, Int32(text.count), &result)
    precondition(length >= 0, "ICU ran out of memory for \(text.count) bytes")
    buffer.append(contentsOf: UnsafeBufferPointer(start: result, count: Int(length)))
  }

  /// Whether no scalar in the text can change: below U+0300 (lead byte 0xCC) nothing does under
  /// NFC, below U+0080 nothing does under NFKC.
  private func isCertainlyNormalized(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    let limit: UInt8 = form == .nfc ? 0xCC : 0x80
    var highest: UInt8 = 0  // without an early exit, the loop is vectorised
    for byte in text { highest = max(highest, byte) }
    return highest < limit
  }
}

/// The Unicode library that this module stands on.
public enum ICU {
  /// Its version, such as "72.1"; word boundaries may differ between versions.
  public static let version = String(cString: cicu_version())
}
