/// Tercom's greedy search for shifts that bring a hypothesis nearer to its reference.
///
/// The order in which candidates are tried, their ranking and all limits follow `sacrebleu`.
struct ShiftSearch: ~Copyable {
  private static let maximumLength = 10
  private static let maximumDistance = 50
  private static let maximumCandidates = 1000

  private var distance = BeamEditDistance()
  private var words = ScratchBuffer<Int32>()
  private var shifted = ScratchBuffer<Int32>()
  private var best = ScratchBuffer<Int32>()
  /// For each reference word, the hypothesis position it is aligned to, or -1.
  private var alignment = ScratchBuffer<Int>()
  /// How many words before a position are wrong.
  private var hypothesisErrors = ScratchBuffer<Int>()
  private var referenceErrors = ScratchBuffer<Int>()
  private var candidates = 0

  /// The number of edits and shifts that turn the hypothesis into the reference.
  mutating func edits(
    _ hypothesis: UnsafeBufferPointer<Int32>, _ reference: UnsafeBufferPointer<Int32>
  ) -> Int {
    guard !reference.isEmpty else { return hypothesis.count }
    words.assign(hypothesis)
    shifted.reserve(hypothesis.count)
    best.reserve(hypothesis.count)
    distance.begin(hypothesisLength: hypothesis.count, reference: reference)
    candidates = 0
    var shifts = 0
    while true {
      let edits = distance.align(words.base)
      guard edits > 0 else { return shifts }
      recordAlignment(reference.count)
      let gain = findBestShift(reference, edits)
      guard candidates < Self.maximumCandidates, gain > 0 else { return shifts + edits }
      shifts += 1
      swap(&words, &best)
    }
  }

  /// Turns the trace around: what it takes to rewrite the reference into the hypothesis.
  private mutating func recordAlignment(_ length: Int) {
    alignment.reserve(length)
    hypothesisErrors.reserve(words.count + 1)
    referenceErrors.reserve(length + 1)
    let (alignment, wrongWords, wrongReferences) =
      (alignment.base, hypothesisErrors.base, referenceErrors.base)
    wrongWords[0] = 0
    wrongReferences[0] = 0
    distance.trace { edit, row, column in
      let isWrong = edit == .keep ? 0 : 1
      if edit != .insert { wrongWords[row] = isWrong }
      if edit != .delete {
        wrongReferences[column] = isWrong
        alignment[column - 1] = row - 1
      }
    }
    for position in stride(from: 1, through: words.count, by: 1) {
      wrongWords[position] += wrongWords[position - 1]
    }
    for position in stride(from: 1, through: length, by: 1) {
      wrongReferences[position] += wrongReferences[position - 1]
    }
  }

  private struct Rank {
    var gain: Int
    var length: Int
    var start: Int
    var target: Int

    /// Larger gain first, then the longer shift, the earlier words, the earlier target.
    func isBetter(than other: Rank) -> Bool {
      (gain, length, -start, -target) > (other.gain, other.length, -other.start, -other.target)
    }
  }

  /// Leaves the best shift's words in `best`; returns what it gains, which may be nothing.
  private mutating func findBestShift(
    _ reference: UnsafeBufferPointer<Int32>, _ edits: Int
  ) -> Int {
    var bestRank: Rank?
    for start in 0..<words.count {
      let firstReference = max(0, start - Self.maximumDistance)
      let endReference = min(reference.count, start + Self.maximumDistance + 1)
      for referenceStart in stride(from: firstReference, to: endReference, by: 1) {
        var length = 0
        while length < Self.maximumLength, start + length < words.count,
          referenceStart + length < reference.count,
          words.base[start + length] == reference[referenceStart + length]
        {
          length += 1
          tryShift(start, referenceStart, length, reference.count, edits, &bestRank)
          if candidates >= Self.maximumCandidates { return bestRank?.gain ?? 0 }
        }
      }
    }
    return bestRank?.gain ?? 0
  }

  /// Tries all places where the words may go that match the reference from `referenceStart`.
  private mutating func tryShift(
    _ start: Int, _ referenceStart: Int, _ length: Int, _ referenceCount: Int, _ edits: Int,
    _ bestRank: inout Rank?
  ) {
    // Both the words and the place they would go to must be wrong, and not overlap.
    guard hypothesisErrors.base[start + length] > hypothesisErrors.base[start],
      referenceErrors.base[referenceStart + length] > referenceErrors.base[referenceStart],
      !(start..<start + length).contains(alignment.base[referenceStart])
    else { return }
    var previous = -1
    for offset in -1..<length {
      let position = referenceStart + offset
      guard position < referenceCount else { break }
      let target = position == -1 ? 0 : alignment.base[position] + 1
      if target == previous { continue }
      previous = target
      shift(start, length, to: target)
      let gain = edits - distance.distance(shifted.base, unchanged: min(start, target))
      candidates += 1
      let rank = Rank(gain: gain, length: length, start: start, target: target)
      if let bestRank, !rank.isBetter(than: bestRank) { continue }
      bestRank = rank
      best.assign(shifted.contents)
    }
  }

  /// Writes `words` with `length` words from `start` moved before `target` into `shifted`.
  private mutating func shift(_ start: Int, _ length: Int, to target: Int) {
    shifted.count = 0
    let end = start + length
    if target < start {
      copy(0, target)
      copy(start, end)
      copy(target, start)
      copy(end, words.count)
    } else {
      // Inside the words themselves, the target counts from after the gap they leave.
      let stop = min(target > end ? target : length + target, words.count)
      copy(0, start)
      copy(end, stop)
      copy(start, end)
      copy(stop, words.count)
    }
  }

  @inline(__always)
  private mutating func copy(_ start: Int, _ end: Int) {
    guard start < end else { return }
    (shifted.base + shifted.count).update(from: words.base + start, count: end - start)
    shifted.count += end - start
  }
}
