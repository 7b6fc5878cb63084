public import DragomanText

/// A corpus as token ids, in flat arrays of the narrowest integers that hold them.
public struct EncodedCorpus: Sendable {
  /// What became of the pairs of a text.
  public struct Summary: Hashable, Sendable {
    /// The pairs that were kept.
    public var kept = 0
    /// The pairs dropped because a side has no tokens.
    public var empty = 0
    /// The pairs dropped because a side has more tokens than allowed.
    public var overlong = 0
    /// The source tokens kept.
    public var sourceTokens = 0
    /// The target tokens kept.
    public var targetTokens = 0
  }

  /// What became of the pairs.
  public private(set) var summary = Summary()

  /// For each file its digest.
  public let digests: [String: String]

  private var source: CompactSequences
  private var target: CompactSequences
  /// For each pair its number in the text.
  private var numbers: [Int32] = []
  /// For pairs with spans that are single tokens, by their number in the text, these spans.
  private var spans: [Int32: [ProtectedSpan]] = [:]
  /// What pairs are encoded from anew in each epoch, if they are.
  private(set) var resampling: Resampling?

  /// Encodes a text.
  ///
  /// - Parameters:
  ///   - text: The pairs.
  ///   - source: The source pipeline.
  ///   - target: The target pipeline.
  ///   - maximumLength: Pairs with more tokens on a side are dropped.
  ///   - sampling: How words are cut by chance in training, in each epoch anew; see
  ///     ``CorpusReader``.
  ///   - seed: Determines that chance.
  /// - Throws: ``CorpusError/empty(path:dropped:)`` when no pair is left.
  public init(
    _ text: ParallelText, source: TextPipeline, target: TextPipeline, maximumLength: Int,
    sampling: SubwordSampling? = nil, seed: UInt64 = 0
  ) throws(CorpusError) {
    var digests = text.digests
    // Another way of sampling makes another run of it.
    if let sampling { digests["sampling"] = "\(sampling)" }
    self.init(digests: digests, source: source, target: target)
    resampling = sampling.map {
      Resampling(text: text, source: source, target: target, sampling: $0, seed: seed)
    }
    let encoder = PairEncoder(source: source, target: target)
    var sourceIDs: [Int32] = []
    var targetIDs: [Int32] = []
    for index in 0..<text.count {
      sourceIDs.removeAll(keepingCapacity: true)
      targetIDs.removeAll(keepingCapacity: true)
      let shared = text.withPair(index) {
        encoder.encode($0, $1, into: &sourceIDs, &targetIDs)
      }
      if !shared.isEmpty { spans[Int32(index)] = shared }
      append(sourceIDs, targetIDs, number: Int32(index), maximumLength: maximumLength)
    }
    guard count > 0 else {
      throw .empty(path: text.path, dropped: summary.empty + summary.overlong)
    }
  }

  private init(digests: [String: String], source: TextPipeline, target: TextPipeline) {
    self.digests = digests
    self.source = CompactSequences(largestID: source.vocabulary.count - 1)
    self.target = CompactSequences(largestID: target.vocabulary.count - 1)
  }

  private mutating func append(
    _ sourceIDs: [Int32], _ targetIDs: [Int32], number: Int32, maximumLength: Int
  ) {
    guard !sourceIDs.isEmpty, !targetIDs.isEmpty else {
      summary.empty += 1
      return
    }
    guard sourceIDs.count <= maximumLength, targetIDs.count <= maximumLength else {
      summary.overlong += 1
      return
    }
    source.append(sourceIDs)
    target.append(targetIDs)
    numbers.append(number)
    summary.kept += 1
    summary.sourceTokens += sourceIDs.count
    summary.targetTokens += targetIDs.count
  }

  /// The number of pairs.
  public var count: Int { source.count }

  /// A pair's number in the text that was encoded, from 0.
  public func number(_ index: Int) -> Int { Int(numbers[index]) }

  /// The ids of a pair's source.
  public func source(_ index: Int) -> [Int32] { source[index] }

  /// The ids of a pair's target.
  public func target(_ index: Int) -> [Int32] { target[index] }

  /// The protected spans that are single tokens on both sides of a pair, in their order.
  public func spans(_ index: Int) -> [ProtectedSpan] { spans[numbers[index]] ?? [] }

  /// The number of tokens of a pair's source.
  public func sourceLength(_ index: Int) -> Int { source.length(index) }

  /// The number of tokens of a pair's target.
  public func targetLength(_ index: Int) -> Int { target.length(index) }

  /// The bytes of memory that a pair takes on average.
  public var bytesPerPair: Double {
    Double(source.byteCount + target.byteCount + numbers.count * MemoryLayout<Int32>.stride)
      / Double(max(count, 1))
  }

  /// Some pairs of the corpus, evenly spread, taken out of it: a development set when none is given.
  ///
  /// - Parameter share: Every n-th pair goes to the second part.
  /// - Returns: The corpus without those pairs, and those pairs.
  public func holdingOut(every share: Int) -> (training: EncodedCorpus, heldOut: EncodedCorpus) {
    precondition(share >= 2, "holding out every \(share)th pair")
    var training = emptied()
    var heldOut = emptied()
    for index in 0..<count {
      if index % share == share - 1 {
        heldOut.append(
          source[index], target[index], number: numbers[index], maximumLength: .max)
      } else {
        training.append(
          source[index], target[index], number: numbers[index], maximumLength: .max)
      }
    }
    return (training, heldOut)
  }

  private func emptied() -> EncodedCorpus {
    var copy = self
    copy.summary = Summary()
    copy.source.removeAll()
    copy.target.removeAll()
    copy.numbers = []
    return copy
  }
}

/// Sequences of ids one behind the other, two bytes an id where that suffices.
struct CompactSequences: Sendable {
  private enum IDs: Sendable {
    case narrow([UInt16])
    case wide([Int32])
  }

  private var ids: IDs
  private var ends: [Int] = []

  init(largestID: Int) { ids = largestID <= Int(UInt16.max) ? .narrow([]) : .wide([]) }

  var count: Int { ends.count }

  var byteCount: Int {
    let total = ends.last ?? 0
    return ends.count * MemoryLayout<Int>.stride
      + total * (isNarrow ? MemoryLayout<UInt16>.stride : MemoryLayout<Int32>.stride)
  }

  private var isNarrow: Bool {
    if case .narrow = ids { return true }
    return false
  }

  func length(_ index: Int) -> Int { ends[index] - start(index) }

  private func start(_ index: Int) -> Int { index == 0 ? 0 : ends[index - 1] }

  subscript(index: Int) -> [Int32] {
    let range = start(index)..<ends[index]
    switch ids {
    case .narrow(let ids): return ids[range].map(Int32.init)
    case .wide(let ids): return Array(ids[range])
    }
  }

  mutating func append(_ sequence: [Int32]) {
    // Taken out and put back, so that the array is not copied.
    switch ids {
    case .narrow(var array):
      ids = .narrow([])
      array.append(contentsOf: sequence.lazy.map { UInt16($0) })
      ids = .narrow(array)
    case .wide(var array):
      ids = .wide([])
      array.append(contentsOf: sequence)
      ids = .wide(array)
    }
    ends.append((ends.last ?? 0) + sequence.count)
  }

  mutating func removeAll() {
    ids = isNarrow ? .narrow([]) : .wide([])
    ends = []
  }
}
