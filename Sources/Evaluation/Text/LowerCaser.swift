/// Lower-cases UTF-8 as Python's `str.lower()` does.
///
/// Full mappings, with the one rule that looks at the neighbours: a capital sigma at the end of a
/// word becomes ς (Unicode, SpecialCasing.txt, Final_Sigma).
final class LowerCaser {
  private var output = ScratchBuffer<UInt8>()
  private var scalars = ScratchBuffer<UInt32>()
  /// Mappings of the Basic Multilingual Plane found so far; 0 where none was looked up yet.
  private var known = [UInt32](repeating: 0, count: 0x10000)

  /// The lower-cased text; valid until the next call.
  func callAsFunction(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    guard let base = text.baseAddress else { return text }
    output.count = 0
    output.reserve(text.count + 8)
    var union: UInt8 = 0
    for index in 0..<text.count {
      let byte = base[index]
      union |= byte
      output.base[index] = byte &- 0x41 < 26 ? byte | 0x20 : byte
    }
    output.count = text.count
    if union >= 0x80 { lowerScalars(base, text.count) }
    return output.contents
  }

  private func lowerScalars(_ base: UnsafePointer<UInt8>, _ end: Int) {
    scalars.count = 0
    var index = 0
    while index < end { scalars.append(decodeScalar(base, &index, end)) }
    output.count = 0
    for position in 0..<scalars.count {
      let scalar = scalars.base[position]
      switch scalar {
      case 0x03A3:
        output.append(scalar: isFinalSigma(position) ? 0x03C2 : 0x03C3)
      case 0x0130:
        // The only character whose lower case is two: i and a combining dot above.
        output.append(scalar: 0x69)
        output.append(scalar: 0x0307)
      default:
        output.append(scalar: lower(scalar))
      }
    }
  }

  private func lower(_ scalar: UInt32) -> UInt32 {
    if scalar < 0x10000 {
      if known[Int(scalar)] == 0 { known[Int(scalar)] = lookUp(scalar) }
      return known[Int(scalar)]
    }
    return lookUp(scalar)
  }

  private func lookUp(_ scalar: UInt32) -> UInt32 {
    guard let character = Unicode.Scalar(scalar) else { return scalar }
    return character.properties.lowercaseMapping.unicodeScalars.first?.value ?? scalar
  }

  private func isFinalSigma(_ position: Int) -> Bool {
    func isCased(_ positions: some Sequence<Int>) -> Bool {
      for position in positions {
        guard let properties = Unicode.Scalar(scalars.base[position])?.properties else {
          return false
        }
        if !properties.isCaseIgnorable { return properties.isCased }
      }
      return false
    }
    return isCased((0..<position).reversed()) && !isCased(position + 1..<scalars.count)
  }
}
