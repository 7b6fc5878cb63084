import DragomanTensors
import Testing

@testable import DragomanNetworks

struct ScheduledSamplingTests {
  private static let pairs = [
    TokenPair(source: [4, 5, 6], target: [7, 4, 5, 8]), TokenPair(source: [7], target: []),
    TokenPair(source: [6, 4], target: [4, 4, 7]),
    TokenPair(source: [5], target: [8, 6, 5, 4, 7, 6]),
  ]

  private func network(attention: AttentionKind = .additive) throws -> EncoderDecoder {
    var c = NetworkConfiguration(sourceVocabularySize: 9, targetVocabularySize: 10)
    c.embeddingSize = 5
    c.hiddenSize = 6
    c.dropout = 0.3
    c.attention = attention
    let network = try EncoderDecoder(c, seed: 3)
    var generator = SeededGenerator(seed: 3)
    for parameter in network.parameters { parameter.fillUniformly(limit: 0.9, using: &generator) }
    return network
  }

  private func read(
    _ network: EncoderDecoder, rate: Float, seed: UInt64 = 5, hasTwins: Bool = false
  ) -> (before: Batch, after: Batch) {
    let pairs = hasTwins ? Self.pairs.flatMap { [$0, $0] } : Self.pairs
    let batch = Batch(pairs, reversesSource: true)
    let tape = Tape(workspace: Workspace(), isRecording: false)
    let after = ScheduledSampling(network).replace(
      in: batch, of: network, rate: rate, seed: seed, hasTwins: hasTwins, on: tape)
    return (batch, after)
  }

  /// The tokens that the decoder reads of a given sequence.
  private func sequence(_ number: Int, of batch: Batch) throws -> [Int32] {
    let place = try #require(batch.target.order.firstIndex(of: number))
    let layout = batch.target.layout
    return (0..<layout.lengths[place]).map { batch.target.ids[layout.offsets[$0] + place] }
  }

  @Test(arguments: [AttentionKind.none, .additive])
  func `what replaces a token is what the network says after the true ones`(
    attention: AttentionKind
  ) throws {
    let network = try network(attention: attention)
    let (before, after) = read(network, rate: 1)
    #expect(after.expected == before.expected)
    let decoder = network.makeStepDecoder()
    for (number, pair) in Self.pairs.enumerated() {
      decoder.start(sources: [pair.source])
      var expected: [Int32] = [2]
      for token in ([2] + pair.target).dropLast() {
        decoder.step(tokens: [token], best: 1, from: 4)
        expected.append(decoder.continuations(row: 0).tokens[0])
      }
      if pair.target.isEmpty { expected = [2] }
      #expect(try sequence(number, of: after) == expected)
    }
  }

  @Test func `so many are replaced as the rate says, and others by another seed`() throws {
    let network = try network()
    let none = read(network, rate: 0)
    #expect(none.before.target.ids == none.after.target.ids)
    var (replaced, all) = (0, 0)
    let (before, wholly) = read(network, rate: 1)
    for seed in 0..<200 as Range<UInt64> {
      let after = read(network, rate: 0.3, seed: seed).after
      for (index, id) in after.target.ids.enumerated()
      where before.target.ids[index] != wholly.target.ids[index] {
        all += 1
        if id != before.target.ids[index] { replaced += 1 }
      }
    }
    #expect(all > 1000)
    #expect(abs(Double(replaced) / Double(all) - 0.3) < 0.05)
  }

  @Test func `twins read the same`() throws {
    let network = try network()
    let after = read(network, rate: 0.5, hasTwins: true).after
    for number in Self.pairs.indices {
      #expect(
        try sequence(2 * number, of: after) == sequence(2 * number + 1, of: after))
    }
  }

  @Test func `gradients are the same whatever the threads, and other ones than without`() throws {
    func gradients(threads: Int, rate: Float) throws -> [[Float]] {
      let network = try network()
      let computer = GradientComputer(
        network: network, pool: WorkerPool(threads: threads), shards: 2)
      _ = computer.computeGradients(
        of: [computer.prepare(Self.pairs)], labelSmoothing: 0.1, samplingRate: rate, dropoutSeed: 4)
      return network.parameters.map { Array($0.gradient) }
    }
    let one = try gradients(threads: 1, rate: 0.5)
    #expect(try gradients(threads: 2, rate: 0.5) == one)
    #expect(try gradients(threads: 1, rate: 0) != one)
  }
}
