/// Counts the character and word n-grams that a hypothesis shares with its best reference.
final class ChrFReader: SegmentReader {
  private let metric: ChrF
  private let lowerCaser: LowerCaser?
  private var words = TokenTable()
  private var hypothesis = Members()
  private var reference = Members()
  private var table = NGramTable()
  private var counted: [Double]

  /// What n-grams are made of: the characters and the words of one text.
  private struct Members: ~Copyable {
    var characters = ScratchBuffer<UInt32>()
    var words = ScratchBuffer<UInt32>()
  }

  init(_ metric: ChrF) {
    self.metric = metric
    lowerCaser = metric.lowercase ? LowerCaser() : nil
    counted = [Double](repeating: 0, count: metric.statisticsCount)
  }

  func read(
    hypothesis text: UnsafeBufferPointer<UInt8>, references: [UnsafeBufferPointer<UInt8>],
    into statistics: UnsafeMutablePointer<Double>
  ) {
    split(text, &hypothesis)
    var best = -1.0
    for candidate in references {
      split(candidate, &reference)
      compare()
      let score = references.count == 1 ? 0 : counted.withUnsafeBufferPointer(metric.score)
      guard score > best else { continue }
      best = score
      for index in counted.indices { statistics[index] = counted[index] }
    }
  }

  /// Counts the n-grams of `hypothesis` and `reference` into `counted`.
  private func compare() {
    for index in counted.indices { counted[index] = 0 }
    table.reset(
      capacity: metric.characterOrder * reference.characters.count
        + metric.wordOrder * reference.words.count)
    count(reference.characters.contents, metric.characterOrder, seed: nGramSeed)
    count(reference.words.contents, metric.wordOrder, seed: ~nGramSeed)
    match(hypothesis.characters.contents, metric.characterOrder, seed: nGramSeed, first: 0)
    match(
      hypothesis.words.contents, metric.wordOrder, seed: ~nGramSeed, first: metric.characterOrder)
    fillTotals(
      hypothesis.characters.count, reference.characters.count, metric.characterOrder, first: 0)
    fillTotals(
      hypothesis.words.count, reference.words.count, metric.wordOrder,
      first: metric.characterOrder)
  }

  private func count(_ members: UnsafeBufferPointer<UInt32>, _ order: Int, seed: UInt64) {
    for first in 0..<members.count {
      var key = seed
      for position in first..<min(first + order, members.count) {
        key = mix(key, UInt64(members[position]))
        table.count(key, reference: 0)
      }
    }
  }

  private func match(
    _ members: UnsafeBufferPointer<UInt32>, _ order: Int, seed: UInt64, first offset: Int
  ) {
    counted.withUnsafeMutableBufferPointer { counted in
      for first in 0..<members.count {
        var key = seed
        for position in first..<min(first + order, members.count) {
          key = mix(key, UInt64(members[position]))
          let found = table.match(key)
          // Nothing longer that starts here can occur either.
          if found < 0 { break }
          counted[3 * (offset + position - first) + 2] += Double(found)
        }
      }
    }
  }

  private func fillTotals(_ hypothesis: Int, _ reference: Int, _ order: Int, first: Int) {
    for index in 0..<order {
      let inReference = max(0, reference - index)
      // Without any n-gram in the reference, the hypothesis's do not count either.
      counted[3 * (first + index)] = inReference > 0 ? Double(max(0, hypothesis - index)) : 0
      counted[3 * (first + index) + 1] = Double(inReference)
    }
  }

  private func split(_ text: UnsafeBufferPointer<UInt8>, _ members: inout Members) {
    let text = lowerCaser.map { $0(text) } ?? text
    members.characters.count = 0
    members.words.count = 0
    guard let base = text.baseAddress else { return }
    members.characters.reserve(text.count)
    var index = 0
    while index < text.count {
      let scalar = decodeScalar(base, &index, text.count)
      if metric.whitespace || !WhiteSpace.contains(scalar) { members.characters.append(scalar) }
    }
    guard metric.wordOrder > 0 else { return }
    WhiteSpace.forEachWord(in: text) { start, end in
      splitPunctuation(base + start, end - start, &members.words)
    }
  }

  /// Cuts one punctuation mark off the end or, if there is none, off the beginning of a word.
  private func splitPunctuation(
    _ word: UnsafePointer<UInt8>, _ length: Int, _ words: inout ScratchBuffer<UInt32>
  ) {
    func append(_ start: Int, _ end: Int) {
      words.append(UInt32(bitPattern: self.words.intern(word + start, end - start)))
    }
    var cut = 0
    if length > 1 {
      if isASCIIPunctuation(word[length - 1]) {
        cut = length - 1
      } else if isASCIIPunctuation(word[0]) {
        cut = 1
      }
    }
    if cut > 0 { append(0, cut) }
    append(cut, length)
  }
}

/// Whether the byte is one of Python's `string.punctuation`.
private func isASCIIPunctuation(_ byte: UInt8) -> Bool {
  switch byte {
  case 0x21...0x2F, 0x3A...0x40, 0x5B...0x60, 0x7B...0x7E: true
  default: false
  }
}
