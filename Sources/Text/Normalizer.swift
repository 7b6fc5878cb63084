import CICU

/// Normalises UTF-8 with ICU, which it avoids where the bytes alone show that nothing would change,
/// and changes characters as the rules of a text want it.
final class Normalizer {
  private let form: Normalization
  private let handle: OpaquePointer?
  private let rules: TextRules
  private let removal: CharacterRules
  private let unification: CharacterRules
  private let lowerCase: OpaquePointer?
  private let spans: SpanFinder?

  init(_ form: Normalization, rules: TextRules = TextRules()) {
    self.form = form
    self.rules = rules
    switch form {
    case .none: handle = nil
    case .nfc: handle = cicu_normalizer_open(Int32(CICU_NFC))
    case .nfkc: handle = cicu_normalizer_open(Int32(CICU_NFKC))
    }
    precondition(
      form == .none || handle != nil, "ICU has no data for \(form.rawValue); is libicudata there?")
    removal = CharacterRules(unifies: [], removesControls: rules.removesControls)
    unification = CharacterRules(unifies: rules.unifies, removesControls: false)
    if case .folded(let locale) = rules.casing {
      lowerCase = cicu_case_open(locale)
    } else {
      lowerCase = nil
    }
    spans = rules.spanKinds.isEmpty ? nil : SpanFinder(rules)
  }

  deinit {
    cicu_normalizer_close(handle)
    cicu_case_close(lowerCase)
  }

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
    guard let spans else {
      appendStretch(text, to: &buffer)
      return
    }
    var found: [PlacedSpan] = []
    append(text, spans: spans.spans(of: text), to: &buffer, found: &found)
  }

  // MARK: Spans

  /// Appends the normalised text and says where its protected spans are in `buffer`.
  ///
  /// - Parameters:
  ///   - text: Any bytes; what is malformed becomes U+FFFD.
  ///   - buffer: Keeps what it had before.
  ///   - found: Receives the spans, by their places in `buffer`.
  func append(
    _ text: UnsafeBufferPointer<UInt8>, to buffer: inout [UInt8], found: inout [PlacedSpan]
  ) {
    guard let spans else {
      append(text, to: &buffer)
      return
    }
    guard UTF8Validation.firstInvalidByte(in: UnsafeRawBufferPointer(text)) == nil else {
      var repaired = String(decoding: text, as: UTF8.self)
      repaired.withUTF8 { append($0, spans: spans.spans(of: $0), to: &buffer, found: &found) }
      return
    }
    append(text, spans: spans.spans(of: text), to: &buffer, found: &found)
  }

  /// The protected spans of a text, which must be well-formed UTF-8, by their places in it.
  func placedSpans(of text: UnsafeBufferPointer<UInt8>) -> [PlacedSpan] {
    spans?.spans(of: text) ?? []
  }

  /// The protected spans of a text of any bytes.
  func protectedSpans(of text: UnsafeBufferPointer<UInt8>) -> [ProtectedSpan] {
    guard let spans else { return [] }
    guard UTF8Validation.firstInvalidByte(in: UnsafeRawBufferPointer(text)) == nil else {
      var repaired = String(decoding: text, as: UTF8.self)
      return repaired.withUTF8 { protectedSpans(of: $0) }
    }
    return spans.spans(of: text).map { ProtectedSpan(kind: $0.kind, text: Array(text[$0.range])) }
  }

  private func append(
    _ text: UnsafeBufferPointer<UInt8>, spans: [PlacedSpan], to buffer: inout [UInt8],
    found: inout [PlacedSpan]
  ) {
    var start = 0
    for span in spans {
      appendStretch(
        UnsafeBufferPointer(rebasing: text[start..<span.range.lowerBound]), to: &buffer)
      let first = buffer.count
      buffer.append(contentsOf: text[span.range])
      found.append(PlacedSpan(kind: span.kind, range: first..<buffer.count))
      start = span.range.upperBound
    }
    appendStretch(UnsafeBufferPointer(rebasing: text[start...]), to: &buffer)
  }

  // MARK: Characters

  /// What changes characters.
  enum Step: CaseIterable {
    case controls
    case unification
    case form
    case lowerCase
  }

  /// The normal form of text in which nothing is protected.
  func normalForm(of text: String) -> String {
    var (bytes, text) = ([UInt8](), text)
    text.withUTF8 { appendStretch($0, to: &bytes) }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Appends the normal form of text in which nothing is protected.
  private func appendStretch(_ text: UnsafeBufferPointer<UInt8>, to buffer: inout [UInt8]) {
    guard rules.changesCharacters else {
      appendForm(text, to: &buffer)
      return
    }
    guard !text.isEmpty else { return }
    // subtle: lower case may undo a normal form, and NFKC makes quotes and spaces out of other
    // characters; so the steps are repeated until nothing changes, and a second normalisation leaves
    // alone what comes out.
    var (current, next) = (Array(text), [UInt8]())
    for _ in 0..<8 {
      let before = current
      for step in Step.allCases where acts(step) {
        next.removeAll(keepingCapacity: true)
        current.withUnsafeBufferPointer { apply(step, to: $0, appendingTo: &next) }
        swap(&current, &next)
      }
      if current == before || current.allSatisfy({ $0 < 0x80 }) { break }
    }
    buffer.append(contentsOf: current)
  }

  /// Whether a step can change anything.
  func acts(_ step: Step) -> Bool {
    switch step {
    case .controls: rules.removesControls
    case .unification: !rules.unifies.isEmpty
    case .form: form != .none
    case .lowerCase: lowerCase != nil
    }
  }

  /// Appends what a step makes of a text, which must be well-formed UTF-8.
  func apply(
    _ step: Step, to text: UnsafeBufferPointer<UInt8>, appendingTo buffer: inout [UInt8]
  ) {
    switch step {
    case .controls: removal.append(text, to: &buffer)
    case .unification: unification.append(text, to: &buffer)
    case .form: appendForm(text, to: &buffer)
    case .lowerCase: appendLowerCase(text, to: &buffer)
    }
  }

  private func appendLowerCase(_ text: UnsafeBufferPointer<UInt8>, to buffer: inout [UInt8]) {
    guard let lowerCase, let start = text.baseAddress, !text.isEmpty else { return }
    var result: UnsafePointer<UInt8>?
    let length = cicu_lowercase(lowerCase, start, Int32(text.count), &result)
    precondition(length >= 0, "ICU ran out of memory for \(text.count) bytes")
    buffer.append(contentsOf: UnsafeBufferPointer(start: result, count: Int(length)))
  }

  private func appendForm(_ text: UnsafeBufferPointer<UInt8>, to buffer: inout [UInt8]) {
    guard let handle, let start = text.baseAddress, !isCertainlyNormalized(text) else {
      buffer.append(contentsOf: text)
      return
    }
    precondition(text.count <= Int(Int32.max), "a text of \(text.count) bytes exceeds 2 GB")
    if form == .nfc, cicu_is_certainly_nfc(start, Int32(text.count)) != 0 {
      buffer.append(contentsOf: text)
      return
    }
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
