import DragomanTensors
import Foundation
import Testing

@testable import DragomanNetworks

struct EnsembleTests {
  private func network(seed: UInt64, hidden: Int = 7, attention: AttentionKind) throws
    -> EncoderDecoder
  {
    var c = NetworkConfiguration(sourceVocabularySize: 11, targetVocabularySize: 13)
    c.embeddingSize = 5
    c.hiddenSize = hidden
    c.attention = attention
    let network = try EncoderDecoder(c, seed: seed)
    var generator = SeededGenerator(seed: seed)
    for parameter in network.parameters { parameter.fillUniformly(limit: 0.9, using: &generator) }
    return network
  }

  private let sources: [[Int32]] = [[4, 5, 6], [], [10]]

  @Test func `a token's probability is the normalised geometric mean of the members'`() throws {
    let networks = [
      try network(seed: 1, attention: .additive), try network(seed: 2, hidden: 4, attention: .none),
      try network(seed: 3, attention: .general),
    ]
    let members = networks.map { $0.makeStepDecoder() }
    let alone = networks.map { $0.makeStepDecoder() }
    let ensemble = EnsembleDecoder(members)
    ensemble.start(sources: sources)
    for decoder in alone { decoder.start(sources: sources) }
    for (tokens, rows) in [([2, 2, 2], [2, 0, 0, 1]), ([7, 5, 12, 4], [1, 3]), ([6, 6], [0])]
      as [([Int32], [Int32])]
    {
      ensemble.step(tokens: tokens, best: 4, from: 3)
      for decoder in alone { decoder.step(tokens: tokens) }
      #expect(ensemble.rowCount == tokens.count)
      for row in tokens.indices {
        var means = [Double](repeating: 0, count: 13)
        for decoder in alone {
          for (token, value) in decoder.logProbabilities(row: row).enumerated() {
            means[token] += Double(value) / 3
          }
        }
        let sum = log(means.reduce(0) { $0 + exp($1) })
        let found = Array(ensemble.logProbabilities(row: row))
        for token in 0..<13 {
          #expect(abs(Double(found[token]) - (means[token] - sum)) < 1e-5)
          #expect(ensemble.logProbability(of: Int32(token), row: row) == found[token])
        }
        let best = (3..<13).sorted { means[$0] > means[$1] }.prefix(4).map(Int32.init)
        let continuations = ensemble.continuations(row: row)
        #expect(Array(continuations.tokens) == best)
        for index in 0..<continuations.count {
          let token = Int(continuations.tokens[index])
          #expect(abs(continuations.logProbabilities[index] - found[token]) < 1e-6)
        }
        let attention = ensemble.attention(row: row)
        let weights = [alone[0], alone[2]].map { $0.attention(row: row) }
        for index in attention.indices {
          #expect(abs(attention[index] - (weights[0][index] + weights[1][index]) / 2) < 1e-6)
        }
        #expect(attention.count == weights[0].count)
      }
      ensemble.select(rows: rows)
      for decoder in alone { decoder.select(rows: rows) }
    }
  }

  @Test func `an ensemble of one network twice decides as the network does`() throws {
    let network = try network(seed: 4, attention: .additive)
    let one = network.makeStepDecoder()
    let two = EnsembleDecoder([network.makeStepDecoder(), network.makeStepDecoder()])
    one.start(sources: sources)
    two.start(sources: sources)
    var tokens: [Int32] = [2, 2, 2]
    for _ in 0..<5 {
      one.step(tokens: tokens, best: 1, from: 3)
      two.step(tokens: tokens, best: 1, from: 3)
      tokens = (0..<3).map { one.continuations(row: $0).tokens[0] }
      #expect(tokens == (0..<3).map { two.continuations(row: $0).tokens[0] })
    }
  }
}
