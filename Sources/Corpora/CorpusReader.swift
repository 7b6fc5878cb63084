import DragomanText

/// What a corpus is encoded from anew in each epoch.
struct Resampling: Sendable {
  let text: ParallelText
  let source: TextPipeline
  let target: TextPipeline
  let sampling: SubwordSampling
  let seed: UInt64
}

/// Reads the pairs of a corpus as they are in an epoch, for one thread.
///
/// Without ``SubwordSampling`` all epochs are alike. With it the words of a pair are cut by chance,
/// which depends on the seed, the epoch and the pair alone: not on the order in which pairs are read,
/// nor on whether a run was interrupted.
public final class CorpusReader {
  private let corpus: EncodedCorpus
  private let sampler: Sampler?

  private struct Sampler {
    let resampling: Resampling
    let encoder: PairEncoder
  }

  /// Opens a reader.
  public init(_ corpus: EncodedCorpus) {
    self.corpus = corpus
    sampler = corpus.resampling.map {
      Sampler(
        resampling: $0, encoder: PairEncoder(source: $0.source, target: $0.target))
    }
  }

  /// The ids of a pair.
  ///
  /// - Parameters:
  ///   - index: The pair, from 0.
  ///   - epoch: The number of the epoch, from 0.
  /// - Returns: Token ids without `<s>` and `</s>`.
  public func pair(_ index: Int, epoch: Int) -> (source: [Int32], target: [Int32]) {
    guard let sampler else { return (corpus.source(index), corpus.target(index)) }
    let number = corpus.number(index)
    var generator = SplitMix64(
      state: sampler.resampling.seed &* 0x9E37_79B9_7F4A_7C15
        ^ UInt64(epoch) &* 0xBF58_476D_1CE4_E5B9 ^ UInt64(number) &* 0x94D0_49BB_1331_11EB)
    let sampling = sampler.resampling.sampling
    var source: [Int32] = []
    var target: [Int32] = []
    sampler.resampling.text.withPair(number) {
      sampler.encoder.encode(
        $0, $1, into: &source, &target, sampling: sampling, using: &generator)
    }
    return (source, target)
  }
}

/// SplitMix64 (Steele, Lea & Flood 2014).
struct SplitMix64: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
