/// Pairs of tokens, numbered as they come, with their counts and the words that have (or had) them.
///
/// The words of a pair are found all at once: either at the beginning or when the younger of its two
/// tokens is made. So they are runs in one array; a pair has a second run only when a token is made
/// again by another merge.
struct TokenPairs {
  /// Words of one pair that were noted together.
  private struct Run {
    var start: Int
    var count: Int
    var following: Int32  // another run of the pair, or -1
  }

  private struct Slot {
    var key: UInt64 = 0
    var number: Int32 = -1
  }

  private var slots = [Slot](repeating: Slot(), count: 1 << 12)  // at most half full
  private var shift: UInt64 = 64 - 12
  private var keys: [UInt64] = []
  private var runs: [Run] = []
  private var firstRuns: [Int32] = []  // by pair
  private var words: [Int32] = []
  private var places: [Int] = []  // by pair: scratch, 0 between calls
  /// How often each pair occurs.
  var counts: [Int] = []
  /// Whether each pair has been merged before.
  var isMerged: [Bool] = []

  /// How many pairs there are.
  var count: Int { keys.count }

  /// The two tokens of a pair.
  func tokens(of pair: Int) -> (left: Int32, right: Int32) {
    (Int32(truncatingIfNeeded: keys[pair] >> 32), Int32(truncatingIfNeeded: keys[pair]))
  }

  /// The number of a pair, if it has been seen.
  @inline(__always)
  func find(_ left: Int32, _ right: Int32) -> Int? {
    let number = slots[slot(of: BytePairMerger.key(left, right))].number
    return number < 0 ? nil : Int(number)
  }

  /// The number of a pair, which is new if it has not been seen.
  @inline(__always)
  mutating func findOrInsert(_ left: Int32, _ right: Int32) -> Int {
    let key = BytePairMerger.key(left, right)
    let place = slot(of: key)
    if slots[place].number >= 0 { return Int(slots[place].number) }
    return insert(key, at: place)
  }

  private mutating func insert(_ key: UInt64, at place: Int) -> Int {
    let number = keys.count
    slots[place] = Slot(key: key, number: Int32(number))
    keys.append(key)
    counts.append(0)
    firstRuns.append(-1)
    places.append(0)
    isMerged.append(false)
    if 2 * keys.count > slots.count { grow() }
    return number
  }

  @inline(__always)
  private func slot(of key: UInt64) -> Int {
    slots.withUnsafeBufferPointer { slots in
      var place = Int((key &* 0x9E37_79B9_7F4A_7C15) >> shift)
      while slots[place].number >= 0, slots[place].key != key {
        place = (place + 1) & (slots.count - 1)
      }
      return place
    }
  }

  private mutating func grow() {
    shift -= 1
    slots = Array(repeating: Slot(), count: 2 * slots.count)
    for (number, key) in keys.enumerated() {
      slots[slot(of: key)] = Slot(key: key, number: Int32(number))
    }
  }
}

extension TokenPairs {
  /// Notes where pairs occur.
  ///
  /// - Parameters:
  ///   - count: The number of occurrences, ordered by word.
  ///   - pair: The pair of each.
  ///   - word: The word of each.
  /// - Returns: The pairs, each once, in the order in which they come.
  mutating func note(_ count: Int, pair: (Int) -> Int32, word: (Int) -> Int32) -> [Int32] {
    var noted: [Int32] = []
    for index in 0..<count {
      let pair = pair(index)
      if places[Int(pair)] == 0 { noted.append(pair) }
      places[Int(pair)] += 1
    }
    // A counting sort: each pair gets room for as many words as it has occurrences.
    var start = words.count
    words.append(contentsOf: repeatElement(0, count: count))
    for pair in noted {
      let room = places[Int(pair)]
      runs.append(Run(start: start, count: 0, following: firstRuns[Int(pair)]))
      firstRuns[Int(pair)] = Int32(runs.count - 1)
      places[Int(pair)] = 0
      start += room
    }
    for index in 0..<count {
      let run = Int(firstRuns[Int(pair(index))])
      let end = runs[run].start + runs[run].count
      // A word that has the pair more than once is noted once.
      if runs[run].count > 0, words[end - 1] == word(index) { continue }
      words[end] = word(index)
      runs[run].count += 1
    }
    return noted
  }

  /// The words that were noted for a pair, which are forgotten.
  mutating func takeWords(of pair: Int) -> [Int32] {
    var taken: [Int32] = []
    var run = firstRuns[pair]
    while run >= 0 {
      let found = runs[Int(run)]
      taken.append(contentsOf: words[found.start..<(found.start + found.count)])
      run = found.following
    }
    firstRuns[pair] = -1
    return taken
  }
}
