import DragomanTensors

/// A sentence pair as token ids, without `<s>` and `</s>`: the network adds them.
public struct TokenPair: Hashable, Sendable {
  /// The source tokens.
  public var source: [Int32]

  /// The target tokens.
  public var target: [Int32]

  /// Pairs a source with its translation.
  public init(source: [Int32], target: [Int32]) {
    self.source = source
    self.target = target
  }
}

/// Sequences of ids laid out step by step, the longest first.
struct TokenSequences {
  /// Where each sequence's tokens are.
  let layout: SequenceLayout
  /// The ids, one for each row of the layout.
  let ids: [Int32]
  /// The given number of the sequence at each place of the layout.
  let order: [Int]

  /// Lays out sequences; those of equal length keep their order.
  init(_ sequences: [[Int32]]) {
    let order = sequences.indices.sorted {
      let (a, b) = (sequences[$0].count, sequences[$1].count)
      return a != b ? a > b : $0 < $1
    }
    let layout = SequenceLayout(lengths: order.map { sequences[$0].count })
    var ids: [Int32] = []
    ids.reserveCapacity(layout.rowCount)
    for step in 0..<layout.stepCount {
      for place in 0..<layout.running[step] { ids.append(sequences[order[place]][step]) }
    }
    self.layout = layout
    self.ids = ids
    self.order = order
  }

  /// The same layout with other ids.
  init(_ other: TokenSequences, ids: [Int32]) {
    precondition(ids.count == other.ids.count, "\(ids.count) ids for \(other.ids.count) rows")
    (layout, order) = (other.layout, other.order)
    self.ids = ids
  }

  /// The place of each given sequence in the layout: the inverse of `order`.
  var places: [Int32] {
    var places = [Int32](repeating: 0, count: order.count)
    for (place, number) in order.enumerated() { places[number] = Int32(place) }
    return places
  }
}

/// Sentence pairs ready for teacher forcing (Williams & Zipser 1989): the decoder reads
/// `<s> y₁ … yₙ` and is asked for `y₁ … yₙ </s>`.
struct Batch {
  /// The sources with `</s>`, reversed before it if so configured.
  let source: TokenSequences
  /// What the decoder reads.
  let target: TokenSequences
  /// What it is asked for, one id for each row of the target's layout.
  let expected: [Int32]
  /// For each place of the target's layout the place of its source.
  let sourcePlaces: [Int32]

  init(_ pairs: some Collection<TokenPair>, reversesSource: Bool) {
    source = TokenSequences(
      pairs.map { Self.sourceSequence($0.source, reversed: reversesSource) })
    target = TokenSequences(pairs.map { [SpecialIDs.start] + $0.target })
    let targets = pairs.map(\.target)
    var expected: [Int32] = []
    expected.reserveCapacity(target.layout.rowCount)
    for step in 0..<target.layout.stepCount {
      for place in 0..<target.layout.running[step] {
        let tokens = targets[target.order[place]]
        expected.append(step < tokens.count ? tokens[step] : SpecialIDs.end)
      }
    }
    self.expected = expected
    let places = source.places
    sourcePlaces = target.order.map { places[$0] }
  }

  /// The same batch, of which the decoder reads other tokens.
  init(_ other: Batch, reading ids: [Int32]) {
    source = other.source
    target = TokenSequences(other.target, ids: ids)
    expected = other.expected
    sourcePlaces = other.sourcePlaces
  }

  /// What the encoder reads of a sentence.
  static func sourceSequence(_ tokens: [Int32], reversed: Bool) -> [Int32] {
    (reversed ? tokens.reversed() : tokens) + [SpecialIDs.end]
  }
}
