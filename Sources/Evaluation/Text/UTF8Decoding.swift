/// Decodes the scalar at `index` and moves `index` behind it.
///
/// Malformed bytes become one U+FFFD for each maximal subpart (Unicode 16, section 3.9), which
/// is what Python's `errors="replace"` and Swift's `String(decoding:)` do as well.
@inline(__always)
func decodeScalar(_ bytes: UnsafePointer<UInt8>, _ index: inout Int, _ end: Int) -> UInt32 {
  let lead = bytes[index]
  index += 1
  if lead < 0x80 { return UInt32(lead) }
  var low: UInt8 = 0x80
  var high: UInt8 = 0xBF
  var value: UInt32
  var remaining: Int
  switch lead {
  case 0xC2...0xDF:
    (value, remaining) = (UInt32(lead & 0x1F), 1)
  case 0xE0...0xEF:
    (value, remaining) = (UInt32(lead & 0x0F), 2)
    if lead == 0xE0 { low = 0xA0 }
    if lead == 0xED { high = 0x9F }
  case 0xF0...0xF4:
    (value, remaining) = (UInt32(lead & 0x07), 3)
    if lead == 0xF0 { low = 0x90 }
    if lead == 0xF4 { high = 0x8F }
  default:
    return 0xFFFD
  }
  while remaining > 0 {
    guard index < end, bytes[index] >= low, bytes[index] <= high else { return 0xFFFD }
    value = value << 6 | UInt32(bytes[index] & 0x3F)
    index += 1
    remaining -= 1
    low = 0x80
    high = 0xBF
  }
  return value
}

/// Whether the bytes are well-formed UTF-8.
func isWellFormed(_ bytes: UnsafeBufferPointer<UInt8>) -> Bool {
  guard let base = bytes.baseAddress else { return true }
  let end = bytes.count
  var index = 0
  while index < end {
    while index + 8 <= end,
      UnsafeRawPointer(base + index).loadUnaligned(as: UInt64.self) & 0x8080_8080_8080_8080 == 0
    {
      index += 8
    }
    guard index < end else { break }
    let start = index
    // A well-formed U+FFFD starts with 0xEF 0xBF; anything else that decodes to it was repaired.
    if decodeScalar(base, &index, end) == 0xFFFD,
      index - start != 3 || base[start] != 0xEF || base[start + 2] != 0xBD
    {
      return false
    }
  }
  return true
}

extension ScratchBuffer where Element == UInt8 {
  /// Appends a scalar as UTF-8.
  @inline(__always)
  mutating func append(scalar: UInt32) {
    reserve(count + 4)
    let target = base + count
    switch scalar {
    case 0..<0x80:
      target[0] = UInt8(scalar)
      count += 1
    case 0x80..<0x800:
      target[0] = UInt8(0xC0 | scalar >> 6)
      target[1] = UInt8(0x80 | scalar & 0x3F)
      count += 2
    case 0x800..<0x10000:
      target[0] = UInt8(0xE0 | scalar >> 12)
      target[1] = UInt8(0x80 | scalar >> 6 & 0x3F)
      target[2] = UInt8(0x80 | scalar & 0x3F)
      count += 3
    default:
      target[0] = UInt8(0xF0 | scalar >> 18)
      target[1] = UInt8(0x80 | scalar >> 12 & 0x3F)
      target[2] = UInt8(0x80 | scalar >> 6 & 0x3F)
      target[3] = UInt8(0x80 | scalar & 0x3F)
      count += 4
    }
  }
}
