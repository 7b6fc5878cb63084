/// How far a decoder goes by pairs that are like the sentence.
///
/// Distances between what the output layer reads are squared and counted in the mean one of any two
/// target tokens of the memory, so that the numbers mean the same for every network.
public struct MemoryOptions: Hashable, Sendable {
  /// The pairs that are recalled for a sentence, at least 1.
  public var pairs = 32

  /// k, the entries of these pairs that have a say in a token, at least 1.
  public var neighbors = 8

  /// The share of a token's probability that they have where the nearest is no distance away, above
  /// 0 and below 1.
  public var share: Float = 0.6

  /// The distance from which on the nearest has no share, above 0.
  public var reach: Float = 0.5

  /// What distances are divided by before their exponentials become weights, above 0: the larger, the
  /// more those have to say that are farther away.
  public var temperature: Float = 0.065

  /// The defaults.
  public init() {}
}

/// The memory of a decoder: where it gets pairs from, and how far it goes by them.
public struct DecoderMemory {
  /// How far to go by the pairs.
  public var options: MemoryOptions

  /// The mean squared distance that distances are counted in, as
  /// ``EncoderDecoder/readoutSpread(of:)`` tells.
  public var spread: Float

  /// Gives for a source, without `</s>`, pairs that are like it; one thread asks.
  public var recall: (_ source: [Int32]) -> [TokenPair]

  /// Describes a memory.
  ///
  /// - Parameters:
  ///   - options: How far to go by the pairs.
  ///   - spread: The mean squared distance of the network that is to remember.
  ///   - recall: Gives for a source pairs that are like it, of the network's tokens and without
  ///     `</s>`.
  public init(
    options: MemoryOptions, spread: Float, recall: @escaping (_ source: [Int32]) -> [TokenPair]
  ) {
    precondition(
      options.pairs >= 1 && options.neighbors >= 1,
      "\(options.pairs) pairs and \(options.neighbors) neighbours")
    precondition(options.share > 0 && options.share < 1, "a share of \(options.share)")
    self.options = options
    self.spread = spread
    self.recall = recall
  }
}
