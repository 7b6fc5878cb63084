/// Sentence pairs divided into shards and laid out: all that an update needs to begin.
///
/// Making one takes a thread of its own time while the update before still runs.
public struct ShardedBatch: Sendable {
  let shards: [Batch]

  /// The number of target tokens that are read, `</s>` and those of twins included.
  public let targetTokens: Int

  /// Whether every pair is there twice, the two side by side in every step.
  public let hasTwins: Bool

  /// Deals the pairs out, every k-th to a shard, so that shards are alike when pairs are sorted by
  /// length.
  ///
  /// - Parameters:
  ///   - pairs: The batch.
  ///   - shards: The number of parts; fewer when there are fewer pairs.
  ///   - hasTwins: Whether to take every pair twice, for two draws of dropout.
  ///   - configuration: The network that will read them.
  public init(
    _ pairs: [TokenPair], shards: Int, hasTwins: Bool = false,
    for configuration: NetworkConfiguration
  ) {
    precondition(shards >= 1, "\(shards) shards")
    self.hasTwins = hasTwins
    let copies = hasTwins ? 2 : 1
    let count = min(shards, pairs.count)
    self.shards = (0..<count).map { index in
      Batch(
        stride(from: index, to: pairs.count, by: count).flatMap {
          repeatElement(pairs[$0], count: copies)
        },
        reversesSource: configuration.reversesSource)
    }
    targetTokens = pairs.reduce(0) { $0 + ($1.target.count + 1) * copies }
  }
}
