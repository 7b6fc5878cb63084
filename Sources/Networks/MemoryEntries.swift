import CVectorMath
import DragomanTensors

/// What a network has read before each target token of some pairs, and these tokens.
///
/// For each target token of a pair, and its `</s>`, there is an entry: the key is what the output
/// layer reads when the network reads the pair by teacher forcing, the value the token that follows
/// (Khandelwal et al. 2021, arXiv 2010.00710, section 2). Only the pairs at hand are read, sentence
/// by sentence (Dai et al. 2023, arXiv 2302.12188, section 3). It belongs to one thread.
final class MemoryEntries {
  private let network: EncoderDecoder
  private let workspace = Workspace()
  private let tape = Tape(workspace: Workspace(), isRecording: false)
  /// (entries, D): the pairs' keys one behind the other.
  private(set) var keys: Tensor
  /// For each entry its value.
  private(set) var tokens: [Int32] = []
  /// For each sentence its entries.
  private(set) var ranges: [Range<Int>] = []

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
    let pairs = examples.flatMap { $0 }
    var starts: [Int] = []
    tokens.removeAll(keepingCapacity: true)
    ranges.removeAll(keepingCapacity: true)
    for pairs in examples {
      let first = tokens.count
      for pair in pairs {
        starts.append(tokens.count)
        tokens.append(contentsOf: pair.target)
        tokens.append(SpecialIDs.end)
      }
      ranges.append(first..<tokens.count)
    }
    workspace.reset()
    keys = workspace.tensor(
      rows: tokens.count, columns: network.configuration.outputInputSize)
    for first in stride(from: 0, to: pairs.count, by: Self.pairsPerPass) {
      let end = min(first + Self.pairsPerPass, pairs.count)
      let batch = Batch(
        pairs[first..<end], reversesSource: network.configuration.reversesSource)
      tape.restart(isRecording: false)
      let readouts = network.readouts(of: batch, on: tape).value
      let layout = batch.target.layout
      for (place, number) in batch.target.order.enumerated() {
        for step in 0..<layout.lengths[place] {
          keys.row(starts[first + number] + step)
            .update(from: readouts.row(layout.offsets[step] + place), count: keys.columns)
        }
      }
    }
  }

  /// Measures how far a sentence's entries are from what the output layer reads.
  ///
  /// - Parameters:
  ///   - query: D numbers.
  ///   - sentence: The number of the sentence.
  ///   - distances: Receives the square of each entry's distance.
  func measure(
    _ query: UnsafePointer<Float>, sentence: Int, into distances: UnsafeMutablePointer<Float>
  ) {
    let range = ranges[sentence]
    guard !range.isEmpty else { return }
    vm_squared_distances(
      Int64(range.count), Int64(keys.columns), query, keys.row(range.lowerBound), distances)
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
