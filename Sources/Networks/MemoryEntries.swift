import CVectorMath
import DragomanTensors

/// What a network has read before each target token of some pairs, and these tokens.
///
/// For each target token of a pair, and its `</s>`, there is an entry: the key is what the output
/// layer reads when the network reads the pair by teacher forcing, the value the token that follows
/// (Khandelwal et al. 2021, arXiv 2010.00710, section 2). Only the pairs at hand are read, sentence
/// by sentence (Dai et al. 2023, arXiv 2302.12188), and what several sentences of a batch recall is
/// read once. It belongs to one thread.
final class MemoryEntries {
  private let network: EncoderDecoder
  private let workspace = Workspace()
  private let tape = Tape(workspace: Workspace(), isRecording: false)
  /// (entries, D): the keys of all pairs of the batch one behind the other.
  private(set) var keys: Tensor
  /// The entries of a sentence.
  private struct Sentence {
    /// For each of its pairs where the keys are.
    var keys: [Range<Int>] = []
    /// For each entry, pair after pair, its value.
    var values: [Int32] = []
  }
  private var sentences: [Sentence] = []

  /// Pairs that go through the network together: enough for its products, few enough for the caches.
  private static let pairsPerPass = 128

  init(network: EncoderDecoder, lane: TimeProfile.Lane? = nil) {
    self.network = network
    tape.lane = lane
    keys = workspace.tensor(rows: 0, columns: network.configuration.outputInputSize)
  }

  /// Reads the pairs of a batch of sentences in the place of those before.
  ///
  /// - Parameter examples: For each sentence its pairs, perhaps none.
  func read(_ examples: [[TokenPair]]) {
    var ranges: [TokenPair: Range<Int>] = [:]
    var distinct: [TokenPair] = []
    var count = 0
    sentences = examples.map { pairs in
      var sentence = Sentence()
      for pair in pairs {
        let range = ranges[pair] ?? count..<count + pair.target.count + 1
        if range.lowerBound == count {
          ranges[pair] = range
          distinct.append(pair)
          count = range.upperBound
        }
        sentence.keys.append(range)
        sentence.values.append(contentsOf: pair.target)
        sentence.values.append(SpecialIDs.end)
      }
      return sentence
    }
    workspace.reset()
    keys = workspace.tensor(rows: count, columns: network.configuration.outputInputSize)
    var row = 0
    for first in stride(from: 0, to: distinct.count, by: Self.pairsPerPass) {
      let pairs = distinct[first..<min(first + Self.pairsPerPass, distinct.count)]
      readKeys(of: pairs, into: row)
      row += pairs.reduce(0) { $0 + $1.target.count + 1 }
    }
  }

  /// Reads some pairs together; their keys stand from a row on.
  private func readKeys(of pairs: ArraySlice<TokenPair>, into firstRow: Int) {
    let batch = Batch(pairs, reversesSource: network.configuration.reversesSource)
    tape.restart(isRecording: false)
    let readouts = network.readouts(of: batch, on: tape).value
    var row = firstRow
    let starts = pairs.map { pair in
      defer { row += pair.target.count + 1 }
      return row
    }
    let layout = batch.target.layout
    for (place, number) in batch.target.order.enumerated() {
      for step in 0..<layout.lengths[place] {
        keys.row(starts[number] + step)
          .update(from: readouts.row(layout.offsets[step] + place), count: keys.columns)
      }
    }
  }

  /// The values of a sentence's entries.
  func values(ofSentence number: Int) -> [Int32] { sentences[number].values }

  /// The most entries that a sentence has.
  var largestCount: Int { sentences.map(\.values.count).max() ?? 0 }

  /// Measures how far a sentence's entries are from what the output layer reads.
  ///
  /// - Parameters:
  ///   - query: D numbers.
  ///   - number: The number of the sentence.
  ///   - distances: Receives the square of each entry's distance.
  func measure(
    _ query: UnsafePointer<Float>, sentence number: Int,
    into distances: UnsafeMutablePointer<Float>
  ) {
    var place = distances
    for range in sentences[number].keys {
      vm_squared_distances(
        Int64(range.count), Int64(keys.columns), query, keys.row(range.lowerBound), place)
      place += range.count
    }
  }
}

extension EncoderDecoder {
  /// How far what the output layer reads at two target tokens is apart on average: the mean squared
  /// distance.
  ///
  /// - Parameter pairs: Pairs to measure it on, without `</s>`.
  /// - Returns: Twice the sum of the variances; 0 where there are no pairs.
  public func readoutSpread(of pairs: [TokenPair]) -> Float {
    guard !pairs.isEmpty else { return 0 }
    let entries = MemoryEntries(network: self)
    entries.read([pairs])
    let keys = entries.keys
    var spread = 0.0
    for column in 0..<keys.columns {
      var (sum, squares) = (0.0, 0.0)
      for row in 0..<keys.rows {
        let x = Double(keys.row(row)[column])
        sum += x
        squares += x * x
      }
      let mean = sum / Double(keys.rows)
      spread += 2 * (squares / Double(keys.rows) - mean * mean)
    }
    return Float(max(spread, 0))
  }
}
