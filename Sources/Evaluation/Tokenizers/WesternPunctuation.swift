/// The four replacements that the tokenizers 13a, zh and Tercom share.
///
/// Each pass does what a global regular expression replacement does: it consumes its match, so
/// that overlapping candidates are skipped. All of them look at ASCII only, which is why they may
/// run over the bytes of UTF-8.
struct WesternPunctuation: ~Copyable {
  private var first = ScratchBuffer<UInt8>()
  private var second = ScratchBuffer<UInt8>()

  /// Runs all four replacements; the result is valid until the next call.
  mutating func separate(_ text: UnsafeBufferPointer<UInt8>) -> UnsafeBufferPointer<UInt8> {
    surroundSymbols(text)
    return separatePunctuation()
  }

  /// `[{-~[-` -&(-+:-@/]` gets a space on both sides; the pattern's own space is left alone.
  mutating func surroundSymbols(_ text: UnsafeBufferPointer<UInt8>) {
    first.reserve(3 * text.count)
    let output = first.base
    var count = 0
    for byte in text {
      if isSymbol[Int(byte)] {
        output[count] = 0x20
        output[count + 1] = byte
        output[count + 2] = 0x20
        count += 3
      } else {
        output[count] = byte
        count += 1
      }
    }
    first.count = count
  }

  /// The text with periods, commas and dashes separated; valid until the next call.
  mutating func separatePunctuation(
    in text: UnsafeBufferPointer<UInt8>
  ) -> UnsafeBufferPointer<UInt8> {
    first.assign(text)
    return separatePunctuation()
  }

  private mutating func separatePunctuation() -> UnsafeBufferPointer<UInt8> {
    separateAfterNonDigit()
    separateBeforeNonDigit()
    separateDash()
    return second.contents
  }

  /// The result of `surroundSymbols`.
  var symbolsSurrounded: UnsafeBufferPointer<UInt8> { first.contents }

  /// `([^0-9])([.,])` becomes `\1 \2 `.
  private mutating func separateAfterNonDigit() {
    let (input, end) = (first.base, first.count)
    second.reserve(2 * end + 4)
    let output = second.base
    var (count, index) = (0, 0)
    while index < end {
      output[count] = input[index]
      count += 1
      if index + 1 < end, isPeriodOrComma(input[index + 1]), !isDigit(input[index]) {
        output[count] = 0x20
        output[count + 1] = input[index + 1]
        output[count + 2] = 0x20
        count += 3
        index += 1
      }
      index += 1
    }
    second.count = count
  }

  /// `([.,])([^0-9])` becomes ` \1 \2`.
  private mutating func separateBeforeNonDigit() {
    let (input, end) = (second.base, second.count)
    first.reserve(2 * end + 4)
    let output = first.base
    var (count, index) = (0, 0)
    while index < end {
      if isPeriodOrComma(input[index]), index + 1 < end, !isDigit(input[index + 1]) {
        output[count] = 0x20
        output[count + 1] = input[index]
        output[count + 2] = 0x20
        output[count + 3] = input[index + 1]
        count += 4
        index += 2
      } else {
        output[count] = input[index]
        count += 1
        index += 1
      }
    }
    first.count = count
  }

  /// `([0-9])(-)` becomes `\1 \2 `.
  private mutating func separateDash() {
    let (input, end) = (first.base, first.count)
    second.reserve(2 * end + 4)
    let output = second.base
    var (count, index) = (0, 0)
    while index < end {
      output[count] = input[index]
      count += 1
      if index + 1 < end, input[index + 1] == 0x2D, isDigit(input[index]) {
        output[count] = 0x20
        output[count + 1] = 0x2D
        output[count + 2] = 0x20
        count += 3
        index += 1
      }
      index += 1
    }
    second.count = count
  }
}

@inline(__always)
private func isDigit(_ byte: UInt8) -> Bool { byte &- 0x30 < 10 }

@inline(__always)
private func isPeriodOrComma(_ byte: UInt8) -> Bool { byte == 0x2E || byte == 0x2C }

/// Which bytes `surroundSymbols` separates: `!"#$%&`, `()*+`, `/`, `:;<=>?@`, ``[\]^_` `` and `{|}~`.
private let isSymbol: [Bool] = (0..<256).map { byte in
  switch UInt8(byte) {
  case 0x21...0x26, 0x28...0x2B, 0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
  default: false
  }
}
