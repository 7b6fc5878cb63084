import Foundation
import Testing

@testable import DragomanText

/// Boundaries found without ICU are those that ICU finds.
@Suite struct WordBoundaryTests {
  /// Finnish and Swedish keep words with a colon together, POSIX cuts at full stops.
  static let locales = ["root", "en", "de", "fi", "sv", "en_US_POSIX", "th", "ja"]

  private struct Segments: Equatable {
    var ends: [Int32]
    var statuses: [Int32]

    init(_ text: [UInt8], _ iterator: BreakIterator, isLeftToICU: Bool) {
      text.withUnsafeBufferPointer { iterator.segment($0, isLeftToICU: isLeftToICU) }
      (ends, statuses) = (Array(iterator.ends), Array(iterator.statuses))
    }
  }

  private func expectAgreement(_ text: [UInt8], _ iterator: BreakIterator) {
    let (ours, theirs) = (
      Segments(text, iterator, isLeftToICU: false), Segments(text, iterator, isLeftToICU: true)
    )
    if ours != theirs {
      Issue.record("\(String(decoding: text, as: UTF8.self).debugDescription): \(ours) \(theirs)")
    }
  }

  @Test(arguments: locales)
  func `ASCII is cut without ICU in every locale`(_ locale: String) {
    #expect(BreakIterator(.words(locale: locale)).knowsASCII)
  }

  @Test func `every ASCII string of up to three characters is cut as by ICU`() {
    let iterator = BreakIterator(.words(locale: "en"))
    for first in 0..<UInt8(128) {
      expectAgreement([first], iterator)
      for second in 0..<UInt8(128) { expectAgreement([first, second], iterator) }
    }
    // All strings of three at once for each pair of the first two; a control character is cut off
    // from everything around it.
    for first in 0..<UInt8(128) {
      var text: [UInt8] = []
      for second in 0..<UInt8(128) {
        for third in 0..<UInt8(128) { text += [first, second, third, 1] }
      }
      expectAgreement(text, iterator)
    }
  }

  /// At least two of each class that word rules have in ASCII, and those that are alone in theirs.
  private static let representatives = Array("aZ09_'\":.,; \t\r\n\u{B}\u{C}-@(\u{1}\u{7F}".utf8)

  @Test(arguments: locales)
  func `every string of up to four of the classes is cut as by ICU`(_ locale: String) {
    let iterator = BreakIterator(.words(locale: locale))
    let symbols = Self.representatives
    for first in symbols {
      var text: [UInt8] = []
      for second in symbols {
        for third in symbols {
          for fourth in symbols { text += [first, second, third, fourth, 1] }
        }
      }
      expectAgreement(text, iterator)
    }
    // Each as a text of its own, so that it ends where the text does.
    for first in symbols {
      for second in symbols {
        for third in symbols { expectAgreement([first, second, third], iterator) }
      }
    }
  }

  @Test(arguments: locales)
  func `a million random characters of ASCII are cut as by ICU`(_ locale: String) {
    let iterator = BreakIterator(.words(locale: locale))
    var random = SplitMix(seed: 17)
    var text = [UInt8](repeating: 0, count: 1 << 20)
    for place in stride(from: 0, to: text.count, by: 8) {
      // Half of any characters, half of those whose classes matter.
      var bits = random.next()
      let isAny = place & 64 == 0
      for offset in 0..<8 {
        let number = Int(truncatingIfNeeded: bits & 127)
        text[place + offset] =
          isAny ? UInt8(number) : Self.representatives[number % Self.representatives.count]
        bits >>= 8
      }
    }
    expectAgreement(text, iterator)
  }

  // For a release build: DRAGOMAN_EXHAUSTIVE=1 swift test -c release -Xswiftc -enable-testing
  // --filter WordBoundaryTests
  @Test(.enabled(if: ProcessInfo.processInfo.environment["DRAGOMAN_EXHAUSTIVE"] != nil))
  func `every ASCII string of four characters is cut as by ICU`() {
    let iterator = BreakIterator(.words(locale: "root"))
    for first in 0..<UInt8(128) {
      for second in 0..<UInt8(128) {
        var text: [UInt8] = []
        for third in 0..<UInt8(128) {
          for fourth in 0..<UInt8(128) { text += [first, second, third, fourth, 1] }
        }
        expectAgreement(text, iterator)
      }
    }
  }

  @Test(arguments: ["fi", "en_US_POSIX"])
  func `every ASCII string of two is cut as by ICU where a locale has rules of its own`(
    _ locale: String
  ) {
    let iterator = BreakIterator(.words(locale: locale))
    for first in 0..<UInt8(128) {
      for second in 0..<UInt8(128) {
        var text: [UInt8] = []
        for neighbour in Array("a1_ .,:".utf8) {
          text += [1, neighbour, first, second, neighbour]
        }
        expectAgreement(text, iterator)
      }
    }
  }

  @Test(arguments: locales)
  func `random texts of all scripts are cut as by ICU`(_ locale: String) {
    var random = SplitMix(seed: 11)
    let iterator = BreakIterator(.words(locale: locale))
    for _ in 0..<4000 {
      expectAgreement(Self.mixedText(using: &random), iterator)
    }
  }

  /// Mostly ASCII, of the kinds that rules tell apart, with characters of other scripts among it.
  static func mixedText(using random: inout SplitMix) -> [UInt8] {
    var text = String.UnicodeScalarView()
    for _ in 0..<Int.random(in: 1...6, using: &random) {
      for _ in 0..<Int.random(in: 0...14, using: &random) {
        text.append(ascii.randomElement(using: &random) ?? " ")
      }
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        if Int.random(in: 0..<4, using: &random) == 0 {
          let any = Unicode.Scalar(UInt32.random(in: 0x80...0x2FFF, using: &random))
          text.append(any ?? "é")
        } else {
          text.append(foreign.randomElement(using: &random) ?? "é")
        }
      }
    }
    return Array(String(text).utf8)
  }

  private static let ascii = Array(
    "aZq019__...,,''\"\":;:-      \t\r\n\r\n()&@\u{B}\u{7F}".unicodeScalars)
  private static let foreign = Array(
    "éñßяא\u{5B0}ضกี私は学カ한\u{301}\u{308}\u{200D}\u{AD}\u{200B}\u{FEFF}\u{A0}\u{3000}\u{2003}\u{1680}\u{205F}\u{2019}\u{B7}\u{2024}\u{FF0E}\u{66C}🇪🇸👍🏽❤क्षិស\u{85}\u{2028}٣"
      .unicodeScalars)

  @Test func `single clusters are those of which no rule says more`() {
    let iterator = BreakIterator(.graphemes)
    let splitter = GraphemeSplitter()
    var random = SplitMix(seed: 12)
    for _ in 0..<3000 {
      let text = Self.mixedText(using: &random)
      text.withUnsafeBufferPointer {
        splitter.split($0)
        iterator.segment($0)
      }
      #expect(splitter.ends == Array(iterator.ends))
    }
  }
}

/// Encoding chunk by chunk gives the ids of the whole text.
@Suite struct TextChunkTests {
  private static func pipeline(
    _ normalization: Normalization, _ segmentation: Segmentation
  ) throws -> TextPipeline {
    var builder = VocabularyBuilder(normalization: normalization, segmentation: segmentation)
    for line in RoundTripTests.corpus + ["aq019 Zéñß", "私は 学生 กี"] { builder.add(line) }
    return try builder.buildPipeline(kind: .bytePair, size: 330, usesByteFallback: true)
  }

  /// The ids of a text's pieces, cut from the whole text by ICU alone.
  private func reference(_ text: [UInt8], _ pipeline: TextPipeline) -> [Int32] {
    let segmenter = TextSegmenter(
      normalization: pipeline.normalization, segmentation: pipeline.segmentation)
    text.withUnsafeBufferPointer { segmenter.segment($0, isLeftToICU: true) }
    var encoder = PieceEncoder(pipeline.vocabulary)
    var ids: [Int32] = []
    var start = 0
    for end in segmenter.ends {
      Array(segmenter.text[start..<Int(end)]).withUnsafeBufferPointer {
        encoder.append($0, to: &ids)
      }
      start = Int(end)
    }
    return ids
  }

  @Test(arguments: Normalization.allCases, ["root", "fi", "th", ""])
  func `ids are those of the pieces of the whole text`(
    _ normalization: Normalization, _ locale: String
  ) throws {
    let segmentation = locale.isEmpty ? Segmentation.spaces : .words(locale: locale)
    let pipeline = try Self.pipeline(normalization, segmentation)
    let encoder = pipeline.makeEncoder()
    var random = SplitMix(seed: 13)
    var texts = RoundTripTests.texts.map { Array($0.utf8) }
    texts += [
      "a  \u{301}b", "a   \u{301}", "   \u{301}", "\u{301} \u{301}  ", "a\u{3000} \u{301}",
      "a \u{3000} \u{3000}  b", "  \u{3000}", "a  b   c    ", " \u{AD} \u{AD}x", "\u{A0} \u{B4} x",
    ].map { Array($0.utf8) }
    texts.append(Array(repeating: 0x20, count: 3000) + Array("\u{301}".utf8))
    texts.append([0x61, 0x20, 0xCC, 0x20, 0xE2, 0x80, 0x20, 0x20, 0xFF, 0x62, 0x20, 0xF0])
    for _ in 0..<2500 { texts.append(WordBoundaryTests.mixedText(using: &random)) }
    // Twice, for the second time comes from the cache.
    for text in texts + texts {
      let ids = text.withUnsafeBufferPointer { encoder.encode(utf8: $0) }
      if ids != reference(text, pipeline) {
        Issue.record("\(String(decoding: text, as: UTF8.self).debugDescription)")
      }
    }
  }

  @Test func `the cache gives what was put in, or nothing after it has started anew`() {
    var cache = IDCache()
    var ids = IDBuffer()
    func isRight(_ number: Int, insert: Bool, asPiece: Bool = false) -> Bool? {
      let text =
        Array("\(number &* 7919 % 1_000_003)".utf8) + Array(repeating: 0, count: number % 40)
      let expected = [Int32](repeating: Int32(number), count: number % 7)
      return text.withUnsafeBufferPointer { text in
        let key = asPiece ? IDCache.Key(text).asPiece : IDCache.Key(text)
        if insert {
          expected.withUnsafeBufferPointer { cache.insert(key, ids: $0) }
          return nil
        }
        guard cache.append(key, to: &ids) else { return nil }
        var found: [Int32] = []
        ids.move(to: &found)
        return found == expected
      }
    }
    let few = 20_000
    for number in 0..<few { _ = isRight(number, insert: true) }
    #expect((0..<few).allSatisfy { isRight($0, insert: false) == true })
    #expect((few..<(2 * few)).allSatisfy { isRight($0, insert: false) == nil })
    #expect((0..<few).allSatisfy { isRight($0, insert: false, asPiece: true) == nil })
    let most = IDCache.mostKeys + 1000
    for number in few..<most { _ = isRight(number, insert: true) }
    #expect(isRight(0, insert: false) == nil)
    #expect(isRight(most - 1, insert: false) == true)
    #expect((0..<most).allSatisfy { isRight($0, insert: false) != false })
  }

  @Test func `normalisation leaves a character on its side of a space`() {
    let normalizer = Normalizer(.nfc)
    for value in UInt32(0x80)...0x2FFFF {
      guard let scalar = Unicode.Scalar(value) else { continue }
      var text: [UInt8] = []
      Array(String(scalar).utf8).withUnsafeBufferPointer { normalizer.append($0, to: &text) }
      let first = String(decoding: text, as: UTF8.self).unicodeScalars.first
      #expect(
        SpaceExtension.contains(value)
          == (first.map { SpaceExtension.contains($0.value) } ?? false),
        "U+\(String(value, radix: 16))")
      let begins = Array(String(scalar).utf8).withUnsafeBufferPointer { SpaceExtension.begins($0) }
      #expect(begins == SpaceExtension.contains(value), "U+\(String(value, radix: 16))")
    }
  }
}
