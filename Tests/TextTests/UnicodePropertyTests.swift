import Testing

@testable import DragomanText

/// What holds for every string, over all of Unicode.
@Suite struct UnicodePropertyTests {
  /// One pipeline of each way to cut and to spell.
  static let pipelines: [TextPipeline] = RoundTripTests.pipelines.filter {
    switch ($0.vocabulary.kind, $0.segmentation, $0.normalization) {
    case (.bytePair, .words, .nfc), (.bytePair, .words, .nfkc), (.bytePair, .spaces, .none),
      (.unigram, .words, .nfc),
      (.character, .characters, .nfc):
      true
    default: false
    }
  }

  /// All assigned scalars; of ideographs, Hangul and private use every eleventh.
  static let assigned: [Unicode.Scalar] = (UInt32(0)...0x10FFFF).compactMap { value in
    let isMany =
      (0x3400...0x9FFF).contains(value) || (0xAC00...0xD7A3).contains(value)
      || (0x17000...0x18CFF).contains(value) || (0x20000...0x3FFFF).contains(value)
      || (0xE000...0xF8FF).contains(value) || value >= 0xF0000
    guard !isMany || value % 11 == 0, let scalar = Unicode.Scalar(value),
      scalar.properties.generalCategory != .unassigned
    else { return nil }
    return scalar
  }

  @Test func `every assigned character comes back`() {
    #expect(Self.assigned.count > 45_000)
    let encoders = Self.pipelines.map { $0.makeEncoder() }
    for start in stride(from: 0, to: Self.assigned.count, by: 128) {
      var text = String.UnicodeScalarView()
      for (index, scalar) in Self.assigned[start..<min(start + 128, Self.assigned.count)]
        .enumerated()
      {
        text.append(scalar)
        // Some alone, some in a row, some before a mark, which they may combine with.
        if index % 3 == 0 { text.append(" ") }
        if index % 7 == 0 { text.append("\u{301}") }
      }
      for encoder in encoders { Self.check(String(text), encoder) }
    }
  }

  @Test func `any bytes come back as a repair of them`() {
    var random = SplitMix(seed: 11)
    let encoders = Self.pipelines.map { $0.makeEncoder() }
    for _ in 0..<400 {
      var bytes = Array(RoundTripTests.randomText(using: &random).utf8)
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes.insert(
          UInt8.random(in: 0...255, using: &random),
          at: Int.random(in: 0...bytes.count, using: &random))
      }
      if Bool.random(using: &random) { bytes.removeLast() }
      let repaired = String(decoding: bytes, as: UTF8.self)
      for encoder in encoders {
        let ids = bytes.withUnsafeBufferPointer { encoder.encode(utf8: $0) }
        #expect(ids == encoder.encode(repaired), "\(bytes)")
        Self.check(repaired, encoder)
      }
    }
  }

  @Test func `a token of text begins and ends between characters`() {
    var random = SplitMix(seed: 12)
    let clusters = GraphemeSplitter()
    let encoders = Self.pipelines.map { $0.makeEncoder() }
    for _ in 0..<400 {
      let text = RoundTripTests.randomText(using: &random)
      for encoder in encoders {
        let normal = Array(encoder.pipeline.normalize(text).utf8)
        let lead = encoder.pipeline.segmentation.addsLeadingSpace ? 1 : 0
        // A mark at the beginning stands on the space that is put before the text.
        let places = Array(repeating: 0x20, count: lead) + normal
        places.withUnsafeBufferPointer { clusters.split($0) }
        let boundaries = Set([0] + clusters.ends.map { max(0, Int($0) - lead) })
        for token in encoder.tokens(of: text) where token.token.kind == .text {
          #expect(boundaries.contains(token.range.lowerBound), "\(text.debugDescription)")
          #expect(boundaries.contains(token.range.upperBound), "\(text.debugDescription)")
        }
      }
    }
  }

  @Test func `bidirectional controls and invisible characters come back`() {
    let invisible = (0x2000...0x206F).compactMap { Unicode.Scalar(UInt32($0)) }
    let encoders = Self.pipelines.map { $0.makeEncoder() }
    for scalar in invisible + ["\u{61C}", "\u{AD}", "\u{FEFF}", "\u{34F}", "\u{E0041}"] {
      let mark = String(scalar)
      for text in [
        mark, "a\(mark)b", "\(mark)ab", "ab\(mark)", " \(mark) ", "א\(mark)ב", "ن\(mark)ن",
      ] {
        for encoder in encoders { Self.check(text, encoder) }
      }
    }
  }

  /// Work that grows with the square of a line's length would not end within the limit.
  @Test(
    .timeLimit(.minutes(2)),
    arguments: ["a", "ab ", " ", "\u{301}", "สวัสดี", "日本", "🇪🇸", "\r\n", "👨‍👩‍👧", "%\u{200D}"])
  func `a long line takes time in proportion`(_ part: String) {
    let text = String(repeating: part, count: 60_000 / part.utf8.count)
    let encoder = Self.pipelines[0].makeEncoder()
    Self.check(text, encoder)
  }

  static func check(_ text: String, _ encoder: TextEncoder) {
    let ids = encoder.encode(text)
    let decoded = encoder.pipeline.decode(ids)
    guard !decoded.utf8.elementsEqual(encoder.pipeline.normalize(text).utf8) else { return }
    Issue.record("\(text.prefix(50).debugDescription) came back as \(decoded.prefix(50))")
  }
}
