import DragomanText

/// The ids of a text whose words are cut by chance.
func sample(
  _ text: String, _ encoder: TextEncoder, _ sampling: SubwordSampling, seed: UInt64
) -> [Int32] {
  var random = SplitMix(seed: seed)
  var ids: [Int32] = []
  Array(text.utf8).withUnsafeBufferPointer {
    encoder.encode(utf8: $0, into: &ids, sampling: sampling, using: &random)
  }
  return ids
}
