import DragomanTensors
import Foundation
import Testing

@testable import DragomanNetworks

/// A decoder that goes by pairs.
struct MemoryTests {
  enum Kind: CaseIterable, Sendable { case classic, attentive, feeding }

  private static func network(_ kind: Kind, seed: UInt64 = 5) throws -> EncoderDecoder {
    var c = NetworkConfiguration(sourceVocabularySize: 23, targetVocabularySize: 300)
    c.embeddingSize = 6
    c.hiddenSize = 20
    if kind != .classic {
      c.bidirectional = .all
      c.feedsContext = false
      c.attention = .additive
      c.attentionPlace = kind == .attentive ? .conditional : .output
      c.inputFeeding = kind == .feeding
      c.tying = .target
    }
    let network = try EncoderDecoder(c, seed: seed)
    // Larger than at the start of a training: what is read must depend on the source.
    for parameter in network.parameters {
      for index in parameter.values.indices { parameter.values[index] *= 2 }
      parameter.invalidatePackedCopies()
    }
    return network
  }

  /// Pairs with few different tokens, so that some agree with each other.
  private static let pairs: [TokenPair] = {
    var generator = SeededGenerator(seed: 3)
    func sentence(_ vocabulary: Int32, _ length: Int) -> [Int32] {
      (0..<length).map { _ in Int32.random(in: 4..<vocabulary, using: &generator) }
    }
    return (0..<150).map { TokenPair(source: sentence(23, $0 % 7), target: sentence(12, $0 % 5)) }
  }()

  /// Some of the pairs, other ones for each source, and none for the empty one.
  private static func recall(_ source: [Int32], _ count: Int = 9) -> [TokenPair] {
    guard let first = source.first else { return [] }
    return (0..<count).map { pairs[(Int(first) * 7 + $0) % pairs.count] }
  }

  private static func memory(
    _ network: EncoderDecoder, change: (inout MemoryOptions) -> Void = { _ in }
  ) -> DecoderMemory {
    var options = MemoryOptions()
    options.pairs = 9
    options.neighbors = 5
    options.reach = 3
    options.temperature = 0.3
    change(&options)
    return DecoderMemory(
      options: options, spread: network.readoutSpread(of: pairs),
      recall: { recall($0, options.pairs) })
  }

  private let sources: [[Int32]] = [[4, 5], [6], [], [7, 8, 9], [6, 6, 6], [22]]

  /// What the output layer reads before each target token of a pair, one token after another.
  private static func readouts(of pair: TokenPair, with network: EncoderDecoder) -> [[Float]] {
    let session = EncoderDecoderSession(network: network, lane: nil, candidates: nil)
    session.start(sources: [pair.source])
    return ([SpecialIDs.start] + pair.target).map { token in
      session.step(tokens: [token])
      let readout = session.readout(row: 0)
      return (0..<network.configuration.outputInputSize).map { readout[$0] }
    }
  }

  private static func squaredDistance(_ x: [Float], _ y: [Float]) -> Double {
    zip(x, y).reduce(0) { $0 + (Double($1.0) - Double($1.1)) * (Double($1.0) - Double($1.1)) }
  }

  @Test(arguments: Kind.allCases)
  func `probabilities are those of a naive mixture`(kind: Kind) throws {
    let network = try Self.network(kind)
    let memory = Self.memory(network)
    let decoder = network.makeStepDecoder(memory: memory)
    decoder.start(sources: sources)
    var read: [Int32] = []
    var shares = 0
    for token in [2, 7, 9] as [Int32] {
      read.append(token)
      decoder.step(tokens: sources.map { _ in token }, best: 12, from: 3)
      for (row, source) in sources.enumerated() {
        let query = try #require(
          Self.readouts(
            of: TokenPair(source: source, target: Array(read.dropFirst())), with: network
          )
          .last)
        var entries: [(distance: Double, token: Int32)] = []
        for pair in Self.recall(source) {
          let keys = Self.readouts(of: pair, with: network)
          for (key, value) in zip(keys, pair.target + [SpecialIDs.end]) {
            entries.append((Self.squaredDistance(key, query), value))
          }
        }
        let plain = network.makeStepDecoder()
        plain.start(sources: [source])
        for token in read { plain.step(tokens: [token]) }
        let spread = Double(memory.spread)
        let nearest = entries.sorted { $0.distance < $1.distance }.prefix(5)
        let least = nearest.first?.distance ?? .infinity
        let share = 0.6 * max(0, 1 - least / (3 * spread))
        shares += share > 0 ? 1 : 0
        var votes = [Double](repeating: 0, count: 300)
        for entry in nearest {
          votes[Int(entry.token)] += exp((least - entry.distance) / (0.3 * spread))
        }
        let total = max(votes.reduce(0, +), .leastNonzeroMagnitude)
        let network = Array(plain.logProbabilities(row: 0))
        let expected = (0..<300).map {
          (1 - share) * exp(Double(network[$0])) + share * votes[$0] / total
        }
        let found = Array(decoder.logProbabilities(row: row))
        for token in 0..<300 {
          #expect(
            abs(exp(Double(found[token])) - expected[token]) < 1e-4, "\(row), \(token)")
          #expect(abs(decoder.logProbability(of: Int32(token), row: row) - found[token]) < 1e-5)
        }
        #expect(abs(found.reduce(0) { $0 + exp(Double($1)) } - 1) < 1e-4)
        let order = (3..<300).sorted {
          found[$0] != found[$1] ? found[$0] > found[$1] : $0 < $1
        }
        let best = decoder.continuations(row: row)
        #expect(best.count == 12)
        for (index, token) in order.prefix(12).enumerated() {
          #expect(abs(best.logProbabilities[index] - found[token]) < 1e-5)
        }
        #expect(Set(best.tokens).count == 12)
      }
    }
    #expect(shares > 9, "too far away to show anything")
  }

  /// The distributions of sources after three tokens, and the best continuations.
  private func results(
    of sources: [[Int32]], network: EncoderDecoder, memory: DecoderMemory?
  ) -> [[Float]] {
    let decoder = network.makeStepDecoder(memory: memory)
    decoder.start(sources: sources)
    var result = sources.map { _ in [Float]() }
    for token in [2, 7, 5] as [Int32] {
      decoder.step(tokens: sources.map { _ in token }, best: 4, from: 3)
      for row in sources.indices {
        let best = decoder.continuations(row: row)
        result[row] += best.tokens.map { Float($0) } + Array(best.logProbabilities)
        result[row] += decoder.logProbabilities(row: row)
      }
    }
    return result
  }

  @Test(arguments: Kind.allCases, Precision.allCases.filter(\.isSupported))
  func `a sentence does not depend on its batch`(kind: Kind, precision: Precision) throws {
    let made = try Self.network(kind)
    let network = precision == .int8 ? made.quantized() : made
    network.precision = precision
    let memory = Self.memory(network) { $0.pairs = 50 }
    let together = results(of: sources, network: network, memory: memory)
    for (source, expected) in zip(sources, together) {
      #expect(results(of: [source], network: network, memory: memory) == [expected])
    }
    let plain = results(of: sources, network: network, memory: nil)
    #expect(together[2] == plain[2], "nothing is recalled for the empty source")
    #expect(together[0] != plain[0])
  }

  @Test func `rows follow their sentences`() throws {
    let network = try Self.network(.attentive)
    let memory = Self.memory(network)
    let decoder = network.makeStepDecoder(memory: memory)
    decoder.start(sources: sources)
    decoder.step(tokens: sources.map { _ in 2 })
    decoder.select(rows: [5, 0, 3, 3])
    decoder.step(tokens: [7, 7, 7, 7])
    let found = (0..<4).map { Array(decoder.logProbabilities(row: $0)) }
    for (row, sentence) in [5, 0, 3, 3].enumerated() {
      let alone = network.makeStepDecoder(memory: memory)
      alone.start(sources: [sources[sentence]])
      alone.step(tokens: [2])
      alone.step(tokens: [7])
      #expect(Array(alone.logProbabilities(row: 0)) == found[row])
    }
  }

  @Test func `a pair that is remembered is repeated`() throws {
    let network = try Self.network(.attentive)
    let pair = TokenPair(source: [9, 4, 17], target: [250, 4, 4, 131])
    var memory = Self.memory(network) {
      $0.share = 0.9
      $0.temperature = 0.001
    }
    memory.recall = { Self.recall($0) + [pair] }
    let decoder = network.makeStepDecoder(memory: memory)
    decoder.start(sources: [pair.source])
    for (token, next) in zip([2] + pair.target, pair.target + [3]) {
      decoder.step(tokens: [token], best: 2, from: 3)
      #expect(decoder.continuations(row: 0).tokens[0] == next)
    }
    // What may not come is not offered, whoever votes for it.
    decoder.step(tokens: [131], best: 300, from: 4)
    #expect(!decoder.continuations(row: 0).tokens.contains(3))
  }

  @Test func `the memory offers what the candidates do not hold`() throws {
    let network = try Self.network(.attentive)
    let pair = TokenPair(source: [9, 4, 17], target: [250])
    var memory = Self.memory(network)
    memory.recall = { _ in [pair] }
    let decoder = network.makeStepDecoder(candidates: { _ in [3, 40, 41] }, memory: memory)
    decoder.start(sources: [pair.source])
    decoder.step(tokens: [2], best: 10, from: 3)
    #expect(Set(decoder.continuations(row: 0).tokens) == [3, 40, 41, 250])
    #expect(decoder.continuations(row: 0).tokens[0] == 250)
    #expect(decoder.logProbability(of: 42, row: 0) == -.infinity)
  }

  @Test func `distances are counted in the mean of any two`() throws {
    let network = try Self.network(.classic)
    let some = Array(Self.pairs[1..<9])
    let all = some.flatMap { Self.readouts(of: $0, with: network) }
    var sum = 0.0
    for x in all { for y in all { sum += Self.squaredDistance(x, y) } }
    let expected = sum / Double(all.count * all.count)
    #expect(abs(Double(network.readoutSpread(of: some)) - expected) < 1e-4 * expected)
    #expect(network.readoutSpread(of: []) == 0)
  }

  @Test func `where all that is remembered is the same, only the same has a say`() throws {
    let network = try Self.network(.classic)
    let pair = TokenPair(source: [4, 5], target: [40, 41])
    var memory = Self.memory(network) { $0.neighbors = 1 }
    memory.spread = 0
    memory.recall = { _ in [pair] }
    let with = results(of: [[4, 5], [6]], network: network, memory: memory)
    let without = results(of: [[4, 5], [6]], network: network, memory: nil)
    #expect(with.allSatisfy { $0.allSatisfy { !$0.isNaN } })
    #expect(with[1] == without[1])
    var votes = MemoryVotes(memory)
    votes.begin(rows: 1)
    let (none, some): ([Float], [Float]) = ([0], [1e-30])
    none.withUnsafeBufferPointer { votes.take(row: 0, distances: $0, values: [40]) }
    #expect(votes.share(row: 0) == memory.options.share && votes.weight(of: 40, row: 0) == 1)
    some.withUnsafeBufferPointer { votes.take(row: 0, distances: $0, values: [40]) }
    #expect(votes.share(row: 0) == 0)
  }

  @Test func `what is never offered and what is no number has no vote`() {
    var options = MemoryOptions()
    options.neighbors = 2
    options.share = 0.5
    options.reach = 1
    options.temperature = 1
    var votes = MemoryVotes(DecoderMemory(options: options, spread: 2, recall: { _ in [] }))
    votes.begin(rows: 3)
    let distances: [Float] = [.nan, 0, 0.2, 0.6, 0.4, .infinity]
    // <unk> is nearest, and the third of those that count is farther than two others.
    distances.withUnsafeBufferPointer {
      votes.take(row: 2, distances: $0, values: [9, 1, 8, 7, 8, 3])
      votes.take(row: 1, distances: $0, values: [9, 1, 8, 7, 3, 3])
    }
    #expect(abs(votes.share(row: 2) - 0.5 * (1 - 0.1)) < 1e-6)
    #expect(votes.count(row: 2) == 1 && votes.weight(of: 8, row: 2) == 1)
    let weight = 1 / (1 + exp(Float(-0.1)))
    #expect(abs(votes.weight(of: 8, row: 1) - weight) < 1e-6)
    #expect(abs(votes.weight(of: 3, row: 1) - (1 - weight)) < 1e-6)
    #expect(votes.weight(of: 7, row: 1) == 0 && votes.weight(of: 1, row: 1) == 0)
  }

  @Test func `attention is the network's`() throws {
    let network = try Self.network(.attentive)
    let decoder = network.makeStepDecoder(memory: Self.memory(network))
    let plain = network.makeStepDecoder()
    for decoder in [decoder, plain] {
      decoder.start(sources: sources)
      decoder.step(tokens: sources.map { _ in 2 })
    }
    for row in sources.indices {
      #expect(decoder.attention(row: row).count == sources[row].count + 1)
      #expect(decoder.attention(row: row) == plain.attention(row: row))
    }
  }
}
