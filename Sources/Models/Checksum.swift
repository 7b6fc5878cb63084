import CVectorMath

/// CRC-32 as in zlib and PNG (polynomial 0xEDB88320, reflected).
///
/// Long stretches go through the processor's carry-less products, the rest eight bytes at a time.
public struct Checksum: Sendable {
  private var state: UInt32 = 0xFFFF_FFFF

  /// The checksum of no bytes yet.
  public init() {}

  /// Takes in more bytes.
  ///
  /// - Parameter bytes: What follows.
  public mutating func update(_ bytes: UnsafeRawBufferPointer) {
    var crc = state
    let folded = vm_crc32(
      &crc, bytes.baseAddress?.assumingMemoryBound(to: UInt8.self), bytes.count)
    Self.tables.withUnsafeBufferPointer { tables in
      var index = folded
      while index + 8 <= bytes.count {
        let low = UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: index, as: UInt32.self))
        let high = UInt32(
          littleEndian: bytes.loadUnaligned(fromByteOffset: index + 4, as: UInt32.self))
        let mixed = low ^ crc
        crc = 0
        for byte in 0..<4 {
          let shift = UInt32(8 * byte)
          crc ^= tables[(7 - byte) << 8 | Int((mixed >> shift) & 0xFF)]
          crc ^= tables[(3 - byte) << 8 | Int((high >> shift) & 0xFF)]
        }
        index += 8
      }
      while index < bytes.count {
        crc = tables[Int((crc ^ UInt32(bytes[index])) & 0xFF)] ^ (crc >> 8)
        index += 1
      }
    }
    state = crc
  }

  /// Eight hexadecimal digits.
  public var hexadecimal: String {
    let digits = String(state ^ 0xFFFF_FFFF, radix: 16)
    return String(repeating: "0", count: 8 - digits.count) + digits
  }

  /// Table k advances a byte by k further zero bytes.
  private static let tables: [UInt32] = {
    var tables = [UInt32](repeating: 0, count: 8 * 256)
    for byte in 0..<256 {
      var crc = UInt32(byte)
      for _ in 0..<8 { crc = crc & 1 == 1 ? 0xEDB8_8320 ^ (crc >> 1) : crc >> 1 }
      tables[byte] = crc
    }
    for index in 256..<tables.count {
      let previous = tables[index - 256]
      tables[index] = tables[Int(previous & 0xFF)] ^ (previous >> 8)
    }
    return tables
  }()
}
