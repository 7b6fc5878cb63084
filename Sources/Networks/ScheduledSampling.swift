import DragomanTensors

/// Lets the decoder read in training what it would have said itself, here and there.
///
/// Scheduled sampling (Bengio et al. 2015, arXiv 1506.03099): a network that has only ever read true
/// beginnings is lost after its first error. All replacements of a batch are found in one pass over
/// the true tokens (Duckworth et al. 2019, arXiv 1906.04331), so that training stays whole layers at
/// a time; it costs a forward pass more.
///
/// An instance belongs to one shard: it keeps the memory of the distributions.
final class ScheduledSampling {
  private let output: OutputDistribution

  init(_ network: EncoderDecoder) {
    output = OutputDistribution(weight: network.outputWeight, bias: network.outputBias)
  }

  /// Replaces tokens that the decoder reads by those that it thinks most probable after the true ones.
  ///
  /// - Parameters:
  ///   - batch: The batch; what is asked for stays as it is.
  ///   - network: The network as it is, without dropout.
  ///   - rate: The share of tokens that are replaced; `<s>` never is.
  ///   - seed: Determines which are.
  ///   - hasTwins: Whether pairs stand side by side twice; twins go on reading the same.
  ///   - tape: A tape to run on; it is restarted.
  /// - Returns: The batch with other target tokens.
  func replace(
    in batch: Batch, of network: EncoderDecoder, rate: Float, seed: UInt64, hasTwins: Bool,
    on tape: Tape
  ) -> Batch {
    tape.restart(isRecording: false)
    let encoding = network.encode(batch.source, on: tape)
    let layout = batch.target.layout
    let read = network.decoder(
      batch.target.ids, layout: layout,
      initial: encoding.initialStates.map { tape.rows(batch.sourcePlaces, of: $0) },
      source: encoding.source, sentences: batch.sourcePlaces, on: tape)
    output.compute(read.readout.value, sentences: [], best: 1, from: SpecialIDs.end + 1)
    var ids = batch.target.ids
    for (place, number) in batch.target.order.enumerated() {
      var generator = SeededGenerator(seed: seed)
      generator = SeededGenerator(
        seed: generator.next() &+ UInt64(hasTwins ? number / 2 : number))
      for step in 1..<max(layout.lengths[place], 1) {
        let isReplaced = Float(generator.next() >> 40) * 0x1p-24 < rate
        guard isReplaced else { continue }
        let said = output.continuations(row: layout.offsets[step - 1] + place)
        if said.count > 0 { ids[layout.offsets[step] + place] = said.tokens[0] }
      }
    }
    return Batch(batch, reading: ids)
  }
}
