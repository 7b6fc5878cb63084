import DragomanModels
import Testing

struct ChecksumTests {
  private func checksum(_ parts: [[UInt8]]) -> String {
    var checksum = Checksum()
    for part in parts { part.withUnsafeBytes { checksum.update($0) } }
    return checksum.hexadecimal
  }

  /// Bit by bit, as the definition says.
  private func naive(_ bytes: [UInt8]) -> String {
    var crc: UInt32 = 0xFFFF_FFFF
    for byte in bytes {
      for bit in 0..<8 {
        let out = (crc ^ UInt32(byte >> bit)) & 1
        crc = (crc >> 1) ^ (out == 1 ? 0xEDB8_8320 : 0)
      }
    }
    let digits = String(~crc, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  @Test func `known texts have their known checksums`() {
    #expect(checksum([]) == "00000000")
    #expect(checksum([Array("123456789".utf8)]) == "cbf43926")
    #expect(
      checksum([Array("The quick brown fox jumps over the lazy dog".utf8)]) == "414fa339")
  }

  @Test func `it is the bitwise checksum, however the bytes are divided`() {
    let bytes = (0..<211).map { UInt8(truncatingIfNeeded: $0 &* $0 &* 37 &+ 11) }
    for length in 0...bytes.count {
      let part = Array(bytes[..<length])
      #expect(checksum([part]) == naive(part))
      #expect(checksum([part, Array(bytes[length...])]) == naive(bytes))
    }
  }
}
