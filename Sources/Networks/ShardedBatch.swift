/// Sentence pairs divided into shards and laid out: all that an update needs to begin.
///
/// Making one takes a thread of its own time while the update before still runs.
public struct ShardedBatch: Sendable {
  let shards: [Batch]

  /// The number of target tokens, `</s>` included.
  public let targetTokens: Int

  /// Deals the pairs out, every k-th to a shard, so that shards are alike when pairs are sorted by
  /// length.
  ///
  /// - Parameters:
  ///   - pairs: The batch.
  ///   - shards: The number of parts; fewer when there are fewer pairs.
  ///   - configuration: The network that will read them.
  public init(_ pairs: [TokenPair], shards: Int, for configuration: NetworkConfiguration) {
    precondition(shards >= 1, "\(shards) shards")
    let count = min(shards, pairs.count)
    self.shards = (0..<count).map { index in
      Batch(
        stride(from: index, to: pairs.count, by: count).map { pairs[$0] },
        reversesSource: configuration.reversesSource)
    }
    targetTokens = pairs.reduce(0) { $0 + $1.target.count + 1 }
  }
}
