import DragomanText
import Testing

@Suite struct UTF8ValidationTests {
  /// The slow way: the longest prefix that the standard library accepts, cut before the first
  /// byte with which no accepted text goes on.
  private func naive(_ bytes: [UInt8]) -> Int? {
    var position = 0
    while position < bytes.count {
      let length = (1...4).first {
        position + $0 <= bytes.count
          && String(validating: bytes[position..<(position + $0)], as: UTF8.self) != nil
      }
      guard let length else { return position }
      position += length
    }
    return nil
  }

  @Test func `agrees with the standard library on every two bytes`() {
    for first in UInt8.min...UInt8.max {
      for second in stride(from: UInt8(0), through: 0xF0, by: 8) {
        let bytes = [0x61, first, second]
        #expect(UTF8Validation.firstInvalidByte(in: bytes) == naive(bytes), "\(bytes)")
      }
    }
  }

  @Test func `agrees with the standard library on damaged text`() {
    var random = SplitMix(seed: 11)
    let bounds: [UInt8] = [0x00, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC1, 0xC2, 0xE0, 0xED]
    for _ in 0..<2000 {
      var bytes = Array("plain ascii, ñandú, 日本, 👍🏽".utf8)
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        let place = Int.random(in: 0..<bytes.count, using: &random)
        bytes[place] =
          Bool.random(using: &random)
          ? UInt8.random(in: 0...255, using: &random)
          : bounds.randomElement(using: &random) ?? 0
      }
      bytes.removeLast(Int.random(in: 0...5, using: &random))
      #expect(UTF8Validation.firstInvalidByte(in: bytes) == naive(bytes), "\(bytes)")
    }
  }

  @Test(
    arguments: [
      ([0xC0, 0xAF], 0), ([0x61, 0xE0, 0x80, 0x80], 1), ([0xED, 0xA0, 0x80], 0),
      ([0xF4, 0x90, 0x80, 0x80], 0), ([0x61, 0x62, 0xE2, 0x82], 2),
      (Array(repeating: 0x61, count: 17) + [0xFF], 17),
    ] as [([UInt8], Int)])
  func `names the first malformed byte`(_ bytes: [UInt8], _ expected: Int) {
    #expect(UTF8Validation.firstInvalidByte(in: bytes) == expected)
  }

  @Test func `accepts the first and the last scalar of each length`() {
    let text = "\u{0}\u{7F}\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFF}\u{10000}\u{10FFFF}"
    #expect(UTF8Validation.firstInvalidByte(in: Array(text.utf8)) == nil)
    #expect(UTF8Validation.firstInvalidByte(in: []) == nil)
  }
}
