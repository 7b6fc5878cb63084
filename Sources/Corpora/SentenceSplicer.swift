public import DragomanText

/// Makes new sentences out of a text's own: the beginning of one and the end of another, which have two
/// words in a row in common.
///
/// "A girl is | holding a cat." and "Two men sit, one is holding a | newspaper." give "A girl is holding
/// a newspaper." This is data recombination (Jia & Liang 2016, arXiv 1606.03622) by what words stand
/// beside each other, without a grammar. Most of what comes out could have been said, and rare words
/// are found in new company; what it means in another language only a translator can tell.
public struct SentenceSplicer {
  /// Where two words stand in a row.
  private struct Place {
    var pair: UInt64
    var sentence: Int32
    var position: Int32
  }

  private var numbers: [[UInt8]: Int32] = [:]
  private var words: [[UInt8]] = []
  private var sentences: [[Int32]] = []
  /// By pair, then as they came.
  private var places: [Place] = []
  private var known: Set<[UInt8]> = []
  private let segmenter: TextSegmenter

  /// After so many failures in a row a text is taken to have no more to give.
  private static let failuresInARow = 10_000

  /// Cuts a text into words.
  ///
  /// - Parameters:
  ///   - count: The number of its lines.
  ///   - segmentation: How lines are cut into words.
  ///   - normalization: The form that the text is brought into.
  ///   - line: Calls a body with a line.
  public init(
    count: Int, segmentation: Segmentation, normalization: Normalization,
    line: (_ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Void) -> Void
  ) {
    segmenter = TextSegmenter(normalization: normalization, segmentation: segmentation)
    for index in 0..<count { line(index) { add($0) } }
    places.sort {
      ($0.pair, $0.sentence, $0.position) < ($1.pair, $1.sentence, $1.position)
    }
  }

  private mutating func add(_ line: UnsafeBufferPointer<UInt8>) {
    var sentence: [Int32] = []
    segmenter.forEachPiece(of: line) { piece in
      let word = Array(piece)
      let number = numbers[word] ?? Int32(words.count)
      if Int(number) == words.count {
        numbers[word] = number
        words.append(word)
      }
      sentence.append(number)
    }
    known.insert(text(of: sentence))
    for position in sentence.indices.dropLast() {
      places.append(
        Place(
          pair: Self.pair(sentence, position), sentence: Int32(sentences.count),
          position: Int32(position)))
    }
    sentences.append(sentence)
  }

  /// Takes care that a sentence is not made.
  public mutating func exclude(_ line: UnsafeBufferPointer<UInt8>) {
    var text: [UInt8] = []
    segmenter.forEachPiece(of: line) { text += $0 }
    known.insert(Self.withoutLeadingSpace(text))
  }

  /// Makes sentences, each unlike all of the text and all others.
  ///
  /// - Parameters:
  ///   - count: How many are wanted.
  ///   - seed: Determines them.
  /// - Returns: As many, or fewer if the text is too small.
  public func sentences(_ count: Int, seed: UInt64) -> [[UInt8]] {
    var generator = SplitMix64(state: seed)
    var made: [[UInt8]] = []
    var known = known
    guard !sentences.isEmpty else { return made }
    var failures = 0
    while made.count < count, failures < Self.failuresInARow {
      failures += 1
      guard let sentence = sentence(using: &generator) else { continue }
      let text = text(of: sentence)
      guard known.insert(text).inserted else { continue }
      made.append(text)
      failures = 0
    }
    return made
  }

  private func sentence(using generator: inout SplitMix64) -> [Int32]? {
    let number = Int.random(in: sentences.indices, using: &generator)
    let first = sentences[number]
    // A word stands before the two, and one behind them.
    guard first.count >= 4 else { return nil }
    let position = Int.random(in: 1...first.count - 3, using: &generator)
    let same = places(of: Self.pair(first, position))
    let other = places[Int.random(in: same, using: &generator)]
    guard Int(other.sentence) != number else { return nil }
    return Array(
      first[..<(position + 2)] + sentences[Int(other.sentence)][(Int(other.position) + 2)...])
  }

  /// Where a pair stands, by bisection.
  private func places(of pair: UInt64) -> Range<Int> {
    func first(where isBehind: (UInt64) -> Bool) -> Int {
      var range = places.startIndex..<places.endIndex
      while !range.isEmpty {
        let middle = range.lowerBound + range.count / 2
        range =
          isBehind(places[middle].pair)
          ? range.lowerBound..<middle : middle + 1..<range.upperBound
      }
      return range.lowerBound
    }
    return first { $0 >= pair }..<first { $0 > pair }
  }

  private static func pair(_ sentence: [Int32], _ position: Int) -> UInt64 {
    UInt64(sentence[position]) << 32 | UInt64(sentence[position + 1])
  }

  private func text(of sentence: [Int32]) -> [UInt8] {
    Self.withoutLeadingSpace(sentence.flatMap { words[Int($0)] })
  }

  /// A text as its lines have it: the segmenter puts a space before the first word.
  private static func withoutLeadingSpace(_ text: [UInt8]) -> [UInt8] {
    text.first == UInt8(ascii: " ") ? Array(text.dropFirst()) : text
  }
}
