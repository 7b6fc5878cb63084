/// The international tokenizer of `mteval-v14.pl` as `sacrebleu` has it.
///
/// Three replacements, each consuming its matches: `(\P{N})(\p{P})` becomes `\1 \2 `,
/// `(\p{P})(\P{N})` becomes ` \1 \2`, and `(\p{S})` becomes ` \1 `.
final class InternationalTokenizer: Tokenizing {
  private var scalars = ScratchBuffer<UInt32>()
  private var passed = ScratchBuffer<UInt32>()
  private var output = ScratchBuffer<UInt8>()
  private var classes = CharacterClasses()

  func tokenize(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    scalars.count = 0
    scalars.reserve(text.count)
    output.count = 0
    guard let base = text.baseAddress else { return output.contents }
    var index = 0
    while index < text.count { scalars.append(decodeScalar(base, &index, text.count)) }
    separateAfterNonNumber()
    separateBeforeNonNumber()
    for position in 0..<scalars.count {
      let scalar = scalars.base[position]
      if classes[scalar] == .symbol {
        output.append(0x20)
        output.append(scalar: scalar)
        output.append(0x20)
      } else {
        output.append(scalar: scalar)
      }
    }
    return output.contents
  }

  private func separateAfterNonNumber() {
    passed.count = 0
    var index = 0
    while index < scalars.count {
      let scalar = scalars.base[index]
      passed.append(scalar)
      index += 1
      if index < scalars.count, classes[scalars.base[index]] == .punctuation,
        classes[scalar] != .number
      {
        passed.append(0x20)
        passed.append(scalars.base[index])
        passed.append(0x20)
        index += 1
      }
    }
  }

  private func separateBeforeNonNumber() {
    scalars.count = 0
    var index = 0
    while index < passed.count {
      let scalar = passed.base[index]
      index += 1
      if classes[scalar] == .punctuation, index < passed.count,
        classes[passed.base[index]] != .number
      {
        scalars.append(0x20)
        scalars.append(scalar)
        scalars.append(0x20)
        scalars.append(passed.base[index])
        index += 1
      } else {
        scalars.append(scalar)
      }
    }
  }
}

/// The general categories the international tokenizer tells apart, looked up once each.
struct CharacterClasses {
  enum Class: UInt8 { case unknown, number, punctuation, symbol, other }

  private var known = [Class](repeating: .unknown, count: 0x10000)

  subscript(scalar: UInt32) -> Class {
    mutating get {
      guard scalar < 0x10000 else { return Self.lookUp(scalar) }
      if known[Int(scalar)] == .unknown { known[Int(scalar)] = Self.lookUp(scalar) }
      return known[Int(scalar)]
    }
  }

  private static func lookUp(_ scalar: UInt32) -> Class {
    switch Unicode.Scalar(scalar)?.properties.generalCategory {
    case .decimalNumber, .letterNumber, .otherNumber: .number
    case .connectorPunctuation, .dashPunctuation, .openPunctuation, .closePunctuation,
      .initialPunctuation, .finalPunctuation, .otherPunctuation:
      .punctuation
    case .mathSymbol, .currencySymbol, .modifierSymbol, .otherSymbol: .symbol
    default: .other
    }
  }
}
