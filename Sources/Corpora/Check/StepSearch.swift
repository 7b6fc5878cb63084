/// A place where two files lose step.
public struct StepLoss: Codable, Hashable, Sendable {
  /// The first line of the source, from 1, that no longer translates the line beside it.
  public let sourceLine: Int
  /// The line of the target that it goes with.
  public let targetLine: Int
  /// How many lines the target has too many (or the source too few) just before; negative where
  /// the target lacks lines.
  public let additionalTargetLines: Int
}

/// Guesses where two files lose step, from the lengths, numbers, names and last signs of lines.
///
/// Line i of the source goes with line i + d of the target. The best sequence of d is found by
/// dynamic programming (Viterbi): a good pair earns points, a change of d costs many. How well
/// lengths agree is judged as by Gale & Church (1993).
struct StepSearch {
  private let source: [LineFeatures]
  private let target: [LineFeatures]
  private let ratio: Float
  private let offsets: [Int]

  // A change of step must be made good by the evidence of several lines.
  private static let costOfChange: Float = 16
  private static let costOfUnpaired: Float = 6
  // Fewer lines tell nothing; their reader sees the place anyway.
  private static let fewestLines = 10
  // With more lines missing, they are taken to be missing in one place.
  private static let mostOffsets = 24

  init(_ source: TextLines, _ target: TextLines) {
    self.source = (0..<source.count).map { source.withLine($0) { LineFeatures($0) } }
    self.target = (0..<target.count).map { target.withLine($0) { LineFeatures($0) } }
    let lengths = { (lines: [LineFeatures]) in lines.reduce(0.0) { $0 + Double($1.length) } }
    ratio = Float(lengths(self.target) / max(1, lengths(self.source)))
    let difference = target.count - source.count
    let range = (min(0, difference) - 2)...(max(0, difference) + 2)
    offsets = range.count <= Self.mostOffsets ? Array(range) : [0, difference]
  }

  /// The places, in order; none where the files keep step.
  func losses() -> [StepLoss] {
    guard min(source.count, target.count) >= Self.fewestLines else { return [] }
    let path = bestPath()
    var losses: [StepLoss] = []
    var offset = 0
    for (line, next) in path.enumerated() where next != offset {
      // Lines before the first of the target have no partner.
      let paired = max(line, -next)
      losses.append(
        StepLoss(
          sourceLine: paired + 1, targetLine: min(paired + next + 1, target.count),
          additionalTargetLines: next - offset))
      offset = next
    }
    return losses
  }

  /// The offset of each source line.
  private func bestPath() -> [Int] {
    let count = offsets.count
    var scores = offsets.map { -Self.costOfChange * ($0 == 0 ? 0 : 1) }
    var from = [UInt8](repeating: 0, count: source.count * count)
    var next = scores
    for line in source.indices {
      // The best state before, to come from by a change.
      let best = scores.indices.max { scores[$0] < scores[$1] } ?? 0
      for state in 0..<count {
        let stays = line == 0 || scores[state] >= scores[best] - Self.costOfChange
        from[line * count + state] = UInt8(stays ? state : best)
        let before = stays ? scores[state] : scores[best] - Self.costOfChange
        next[state] = before + score(line, line + offsets[state])
      }
      swap(&scores, &next)
    }
    // In the end, the files are out of step by as many lines as one has more.
    let difference = target.count - source.count
    for state in 0..<count where offsets[state] != difference {
      scores[state] -= Self.costOfChange
    }
    var state = scores.indices.max { scores[$0] < scores[$1] } ?? 0
    var path = [Int](repeating: 0, count: source.count)
    for line in source.indices.reversed() {
      path[line] = offsets[state]
      state = Int(from[line * count + state])
    }
    return path
  }

  private func score(_ left: Int, _ right: Int) -> Float {
    guard target.indices.contains(right) else { return -Self.costOfUnpaired }
    return LineFeatures.score(source[left], target[right], ratio: ratio)
  }
}

/// What of a line can be recognised in its translation.
struct LineFeatures {
  /// The characters.
  let length: Float
  // A bit for each of 64 kinds of numbers and of names or words of common origin.
  private let numbers: UInt64
  private let words: UInt64
  private let lastSign: UInt8

  init(_ line: UnsafeBufferPointer<UInt8>) {
    var length = 0
    var numbers: UInt64 = 0
    var words: UInt64 = 0
    var lastSign: UInt8 = 0
    var position = 0
    while position < line.count {
      let byte = line[position]
      let kind = Self.kind(byte)
      if kind == .other {
        if byte & 0xC0 != 0x80 { length += 1 }
        if byte > 0x20 { lastSign = Self.sign(at: position, in: line) ?? lastSign }
        position += 1
        continue
      }
      let start = position
      var hash: UInt64 = 0xCBF2_9CE4_8422_2325
      while position < line.count, Self.kind(line[position]) == kind {
        // Words of common origin begin alike and end as each language likes.
        if kind == .digit || position - start < 4 {
          hash = (hash ^ UInt64(line[position] | (kind == .letter ? 0x20 : 0))) &* 0x100_0000_01B3
        }
        position += 1
      }
      length += position - start
      lastSign = 0
      let bit: UInt64 = 1 << (hash >> 58)
      if kind == .digit { numbers |= bit } else if position - start >= 5 { words |= bit }
    }
    self.length = Float(length)
    self.numbers = numbers
    self.words = words
    self.lastSign = lastSign
  }

  /// How well two lines go together, in the logarithm of probabilities, roughly.
  static func score(_ left: Self, _ right: Self, ratio: Float) -> Float {
    guard left.length > 0, right.length > 0 else { return left.length == right.length ? 1 : -4 }
    let expected = ratio * left.length
    let delta = (right.length - expected) / (6.8 * max(expected, 4)).squareRoot()
    var score = 1 - min(delta * delta / 2, 8)
    if left.numbers | right.numbers != 0 {
      score += left.numbers & right.numbers != 0 ? 3 : -2
    }
    score += 1.2 * Float(min(3, (left.words & right.words).nonzeroBitCount))
    if left.lastSign != 0, right.lastSign != 0 {
      score += left.lastSign == right.lastSign ? 0.5 : -2
    }
    return score
  }

  private enum Kind {
    case digit
    case letter
    case other
  }

  private static func kind(_ byte: UInt8) -> Kind {
    switch byte {
    case UInt8(ascii: "0")...UInt8(ascii: "9"): .digit
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"): .letter
    default: .other
    }
  }

  /// Full stop, question and exclamation mark, of several scripts.
  private static func sign(at position: Int, in line: UnsafeBufferPointer<UInt8>) -> UInt8? {
    switch line[position] {
    case UInt8(ascii: "."): UInt8(ascii: ".")
    case UInt8(ascii: "?"): UInt8(ascii: "?")
    case UInt8(ascii: "!"): UInt8(ascii: "!")
    // 。 U+3002, ？ U+FF1F, ！ U+FF01, ؟ U+061F, । U+0964, told by two of their bytes.
    case 0x82 where position > 1 && line[position - 2] == 0xE3: UInt8(ascii: ".")
    case 0x9F where position > 1 && line[position - 2] == 0xEF: UInt8(ascii: "?")
    case 0x81 where position > 1 && line[position - 2] == 0xEF: UInt8(ascii: "!")
    case 0x9F where position > 0 && line[position - 1] == 0xD8: UInt8(ascii: "?")
    case 0xA4 where position > 1 && line[position - 1] == 0xA5: UInt8(ascii: ".")
    default: nil
    }
  }
}
