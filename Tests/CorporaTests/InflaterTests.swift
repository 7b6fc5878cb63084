import Testing

@testable import DragomanCorpora

struct InflaterTests {
  // printf 'a\tb\nc\td\n' | gzip -n
  private static let packed: [UInt8] = [
    0x1F, 0x8B, 8, 0, 0, 0, 0, 0, 2, 0xFF, 0x4B, 0xE4, 0x4C, 0xE2, 0x4A, 0xE6, 0x4C, 0xE1,
    2, 0, 0xB0, 0xA8, 0x71, 0x24, 8, 0, 0, 0,
  ]
  private static let text = Array("a\tb\nc\td\n".utf8)

  @Test(arguments: [1, 2, 7, 1000])
  func `members one behind the other are unpacked as they arrive`(size: Int) throws {
    let packed = Self.packed + Self.packed
    var inflater = Inflater(path: "p")
    var result: [UInt8] = []
    for start in stride(from: 0, to: packed.count, by: size) {
      try inflater.append(packed[start..<min(start + size, packed.count)], to: &result)
    }
    let isComplete = inflater.isComplete
    #expect(isComplete && result == Self.text + Self.text)
    try inflater.requireEnd()
  }

  @Test(arguments: [1, 1000])
  func `zeros that fill a block behind a member are left out, and nothing else`(size: Int) throws {
    func unpacked(_ packed: [UInt8]) throws -> [UInt8] {
      var inflater = Inflater(path: "p")
      var result: [UInt8] = []
      for start in stride(from: 0, to: packed.count, by: size) {
        try inflater.append(packed[start..<min(start + size, packed.count)], to: &result)
      }
      try inflater.requireEnd()
      return result
    }
    #expect(try unpacked(Self.packed + [0, 0]) == Self.text)
    #expect(try unpacked(Self.packed + [0, 0, 0] + Self.packed + [0]) == Self.text + Self.text)
    #expect(throws: CorpusError.damagedArchive(path: "p", reason: "something else follows it")) {
      try unpacked(Self.packed + Self.text)
    }
    var damaged = Self.packed
    damaged[1] = 0
    #expect(throws: CorpusError.self) { try unpacked(Self.packed + [0] + damaged) }
  }

  @Test func `what is packed well is unpacked whole`() throws {
    // head -c 300000 /dev/zero | gzip -n
    var inflater = Inflater(path: "p")
    var result: [UInt8] = []
    try inflater.append(zeros[...], to: &result)
    let isComplete = inflater.isComplete
    #expect(isComplete && result == [UInt8](repeating: 0, count: 300_000))
  }

  @Test func `data that is cut short or changed is complained of`() throws {
    var cut = Inflater(path: "p")
    var result: [UInt8] = []
    try cut.append(Self.packed.dropLast(3), to: &result)
    let isComplete = cut.isComplete
    #expect(!isComplete)
    let error = CorpusError.damagedArchive(path: "p", reason: "it ends too early")
    do {
      try cut.requireEnd()
      Issue.record("was taken for whole")
    } catch let found { #expect(found == error) }
    var changed = Self.packed
    changed[changed.count - 7] ^= 1
    var damaged = Inflater(path: "p")
    do {
      try damaged.append(changed[...], to: &result)
      Issue.record("was taken for sound")
    } catch let found { #expect(found.description.hasPrefix("p is not whole gzip data")) }
  }

  @Test(arguments: [1, 1000])
  func `what is no gzip data is passed on as it is`(size: Int) throws {
    for bytes in [[0x1F], [0x1F, 0x41], [], Self.text, Self.packed] as [[UInt8]] {
      var unpacker = Unpacker(path: "p")
      var result: [UInt8] = []
      for start in stride(from: 0, to: bytes.count, by: size) {
        try unpacker.append(bytes[start..<min(start + size, bytes.count)], to: &result)
      }
      try unpacker.finish(into: &result)
      #expect(result == (bytes == Self.packed ? Self.text : bytes))
    }
    var cut = Unpacker(path: "p")
    var result: [UInt8] = []
    try cut.append(Self.packed.prefix(20), to: &result)
    do {
      try cut.finish(into: &result)
      Issue.record("was taken for whole")
    } catch let found { #expect(found.description.contains("ends too early")) }
  }

  private let zeros: [UInt8] =
    [
      0x1F, 0x8B, 0x08, 0x00, 0x00, 0x00, 0x00, 0x00, 0x02, 0x03, 0xED, 0xC1, 0x01, 0x0D, 0x00,
      0x00, 0x00, 0xC2, 0xA0, 0xF7, 0x4F, 0x6D, 0x0F, 0x07, 0x14,
    ]
    + [UInt8](repeating: 0x00, count: 290)
    + [0xFC, 0x18, 0xFB, 0xE2, 0xB2, 0xF6, 0xE0, 0x93, 0x04, 0x00]
}
