#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Estimates how many different byte strings there were, in 16 kB and whatever their number.
///
/// HyperLogLog (Flajolet et al. 2007, figure 3) with 2^14 registers: the standard error is 0.8 %.
struct DistinctCounter {
  private static let indexBits = 14
  private var registers = [UInt8](repeating: 0, count: 1 << DistinctCounter.indexBits)

  /// Notes a string.
  mutating func insert(_ bytes: UnsafeBufferPointer<UInt8>) {
    let hash = Self.hash(bytes)
    let register = Int(hash >> UInt64(64 - Self.indexBits))
    // The place of the first 1 in the rest, from 1.
    let rest = hash << UInt64(Self.indexBits) | 1 << UInt64(Self.indexBits - 1)
    registers[register] = max(registers[register], UInt8(rest.leadingZeroBitCount + 1))
  }

  /// The estimate.
  var estimate: Int {
    let count = Double(registers.count)
    let sum = registers.reduce(0.0) { $0 + pow(2, -Double($1)) }
    let raw = 0.7213 / (1 + 1.079 / count) * count * count / sum
    let empty = registers.count { $0 == 0 }
    // Few strings are better counted by the registers that none has reached.
    guard raw <= 2.5 * count, empty > 0 else { return Int(raw.rounded()) }
    return Int((count * log(count / Double(empty))).rounded())
  }

  /// FNV-1a, its bits mixed at the end; the same in every process.
  private static func hash(_ bytes: UnsafeBufferPointer<UInt8>) -> UInt64 {
    var hash: UInt64 = 0xCBF2_9CE4_8422_2325
    for byte in bytes { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
    hash = (hash ^ (hash >> 33)) &* 0xFF51_AFD7_ED55_8CCD
    hash = (hash ^ (hash >> 33)) &* 0xC4CE_B9FE_1A85_EC53
    return hash ^ (hash >> 33)
  }
}
