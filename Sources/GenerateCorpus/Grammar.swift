/// The synchronous grammar: each frame makes one English sentence and its Spanish one together.
///
/// Frames live in the files named after them; this file holds what they draw from.
struct Grammar {
  var random: SplitMix64
  private let nounsBySense: [Int: [Noun]]
  private let adjectivesByNoun: [Noun: [Adjective]]

  init(seed: UInt64) {
    random = SplitMix64(seed: seed)
    // Looked up by key only: the order of a dictionary never shows.
    nounsBySense = Dictionary(
      uniqueKeysWithValues: (0..<Sense.bitCount).map { bit in
        let sense = Sense(rawValue: 1 << bit)
        return (sense.rawValue, Noun.any(of: sense))
      })
    adjectivesByNoun = Dictionary(
      uniqueKeysWithValues: Noun.all.map { noun in
        (noun, Adjective.all.filter { !$0.senses.isDisjoint(with: noun.senses) })
      })
  }

  /// A noun with one of the senses; each sense is equally likely.
  mutating func noun(_ senses: Sense) -> Noun {
    let bits = (0..<Sense.bitCount).filter { senses.contains(Sense(rawValue: 1 << $0)) }
    let nouns = nounsBySense[1 << random.pick(bits)] ?? []
    precondition(!nouns.isEmpty, "no noun has sense \(senses.rawValue)")
    return random.pick(nouns)
  }

  func adjectives(for noun: Noun) -> [Adjective] { adjectivesByNoun[noun] ?? [] }

  /// One sentence pair, from a frame picked by weight.
  mutating func sentence() -> Phrase {
    var remaining = random.below(Frame.totalWeight)
    for frame in Frame.all {
      remaining -= frame.weight
      if remaining < 0 { return frame.make(&self) }
    }
    preconditionFailure("weights of frames sum to less than \(Frame.totalWeight)")
  }
}

/// One pattern of sentences and how often it is used.
struct Frame {
  let name: String
  let weight: Int
  let make: @Sendable (inout Grammar) -> Phrase

  init(_ name: String, _ weight: Int, _ make: @escaping @Sendable (inout Grammar) -> Phrase) {
    self.name = name
    self.weight = weight
    self.make = make
  }

  static let all: [Frame] =
    actionFrames + copulaFrames + pronounFrames + experienceFrames + timeFrames + questionFrames
    + subordinateFrames + commandFrames

  static let totalWeight = all.reduce(0) { $0 + $1.weight }
}
