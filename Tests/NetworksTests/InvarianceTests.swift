import DragomanTensors
import Testing

@testable import DragomanNetworks

/// What must not change a result: threads, the other sentences of a batch, their order.
struct InvarianceTests {
  /// A plain network, and one with attention and what else the options offer.
  enum Kind: CaseIterable, Sendable { case plain, conditional, output, feeding }

  let configuration = Self.configuration(.plain)

  private static func configuration(_ kind: Kind) -> NetworkConfiguration {
    var c = NetworkConfiguration(sourceVocabularySize: 23, targetVocabularySize: 29)
    c.embeddingSize = 6
    c.hiddenSize = 20
    if kind == .plain { return c }
    c.bidirectional = .all
    c.feedsContext = false
    c.residual = true
    c.attention = kind == .output ? .general : .additive
    c.attentionPlace = kind == .conditional ? .conditional : .output
    c.inputFeeding = kind == .feeding
    c.attentionHeads = 4
    c.cell = kind == .output ? .lstm : .gru
    c.encoderTransitions = 2
    c.decoderTransitions = 2
    return c
  }

  func pairs(_ count: Int) -> [TokenPair] {
    var generator = SeededGenerator(seed: 3)
    func sentence(_ vocabulary: Int32) -> [Int32] {
      (0..<Int.random(in: 0...9, using: &generator)).map { _ in
        Int32.random(in: 4..<vocabulary, using: &generator)
      }
    }
    return (0..<count).map { _ in TokenPair(source: sentence(23), target: sentence(29)) }
  }

  /// A kind of network with each precision.
  static let kindsInPrecisions = Kind.allCases.flatMap { kind in
    Precision.allCases.filter(\.isSupported).map { (kind, $0) }
  }

  @Test(arguments: [2, 3, 5], kindsInPrecisions)
  func `gradients and updates are the same bytes whatever the number of threads`(
    threads: Int, kindInPrecision: (Kind, Precision)
  ) throws {
    let (kind, precision) = kindInPrecision
    let configuration = Self.configuration(kind)
    func train(threads: Int) throws -> [[Float]] {
      let network = try EncoderDecoder(configuration, seed: 9)
      network.precision = precision
      let pool = WorkerPool(threads: threads)
      let computer = GradientComputer(network: network, pool: pool, shards: 4)
      let optimizer = AdamOptimizer(parameters: network.parameters)
      for update in 0..<4 {
        _ = computer.computeGradients(
          of: pairs(11), labelSmoothing: 0.1, dropoutSeed: UInt64(update))
        optimizer.update(
          learningRate: 0.01, gradientNorm: computer.gradientNorm, maximumGradientNorm: 1,
          pool: pool)
      }
      return network.parameters.map { Array($0.values) }
    }
    #expect(try train(threads: threads) == train(threads: 1))
  }

  @Test(arguments: Kind.allCases)
  func `a sentence's loss does not depend on its batch`(kind: Kind) throws {
    let network = try EncoderDecoder(Self.configuration(kind), seed: 2)
    let computer = GradientComputer(network: network, pool: WorkerPool(threads: 1), shards: 1)
    let pairs = pairs(17)
    let together = computer.computeLoss(of: pairs, labelSmoothing: 0.1)
    var alone = LossSum()
    for pair in pairs { alone += computer.computeLoss(of: [pair], labelSmoothing: 0.1) }
    #expect(abs(together.loss - alone.loss) < 1e-9 * together.loss)
    #expect(together.tokens == alone.tokens)
  }

  @Test(arguments: kindsInPrecisions)
  func `a row of the decoder does not depend on the other rows`(
    kind: Kind, precision: Precision
  ) throws {
    let network = try EncoderDecoder(Self.configuration(kind), seed: 2)
    network.precision = precision
    let sources = pairs(70).map(\.source)
    func distributions(of sources: [[Int32]], steps: Int) -> [[[Float]]] {
      let decoder = network.makeStepDecoder()
      decoder.start(sources: sources)
      var tokens = [Int32](repeating: 2, count: sources.count)
      return (0..<steps).map { step in
        decoder.step(tokens: tokens, best: 3, from: 3)
        tokens = tokens.map { _ in Int32(4 + step) }
        return (0..<sources.count).map { Array(decoder.logProbabilities(row: $0)) }
      }
    }
    let together = distributions(of: sources, steps: 3)
    for (index, source) in sources.enumerated() {
      let alone = distributions(of: [source], steps: 3)
      for step in 0..<3 { #expect(alone[step][0] == together[step][index]) }
    }
  }

  @Test(arguments: Kind.allCases)
  func `selected rows go on as if they had been alone`(kind: Kind) throws {
    let network = try EncoderDecoder(Self.configuration(kind), seed: 2)
    let sources: [[Int32]] = [[4, 5], [6], [7, 8, 9]]
    func alone(_ source: [Int32], _ tokens: [Int32]) -> [Float] {
      let decoder = network.makeStepDecoder()
      decoder.start(sources: [source])
      for token in tokens { decoder.step(tokens: [token], best: 1, from: 3) }
      return Array(decoder.logProbabilities(row: 0)) + decoder.attention(row: 0)
    }
    let decoder = network.makeStepDecoder()
    decoder.start(sources: sources)
    decoder.step(tokens: [2, 2, 2], best: 2, from: 3)
    decoder.select(rows: [2, 0, 0, 2, 1])
    decoder.step(tokens: [4, 5, 6, 7, 8], best: 2, from: 3)
    decoder.select(rows: [4, 3])
    decoder.step(tokens: [9, 10], best: 2, from: 3)
    #expect(decoder.rowCount == 2)
    #expect(
      Array(decoder.logProbabilities(row: 0)) + decoder.attention(row: 0)
        == alone([6], [2, 8, 9]))
    #expect(
      Array(decoder.logProbabilities(row: 1)) + decoder.attention(row: 1)
        == alone([7, 8, 9], [2, 7, 10]))
  }

  @Test func `attention sums to one over the source and its end, in the source's order`() throws {
    var c = Self.configuration(.conditional)
    let sources: [[Int32]] = [[4, 5], [], [7, 8, 9]]
    for reverses in [false, true] {
      c.reversesSource = reverses
      let network = try EncoderDecoder(c, seed: 2)
      let decoder = network.makeStepDecoder()
      decoder.start(sources: sources)
      decoder.step(tokens: [2, 2, 2])
      for (row, source) in sources.enumerated() {
        let weights = decoder.attention(row: row)
        #expect(weights.count == source.count + 1)
        #expect(abs(weights.reduce(0, +) - 1) < 1e-5)
        // Read from the other end the same sentence must give the same weights in its own order.
        var mirrored = c
        mirrored.reversesSource = !reverses
        let twin = try EncoderDecoder(mirrored, seed: 2)
        let turned = twin.makeStepDecoder()
        turned.start(sources: [source.reversed()])
        turned.step(tokens: [2])
        #expect(Array(turned.attention(row: 0).dropLast().reversed()) == Array(weights.dropLast()))
      }
    }
  }

  @Test func `a decoder without attention says so`() throws {
    let decoder = try EncoderDecoder(configuration, seed: 2).makeStepDecoder()
    decoder.start(sources: [[4, 5]])
    decoder.step(tokens: [2])
    #expect(decoder.attention(row: 0).isEmpty)
  }

  @Test func `options that do not fit are refused with a reason`() {
    var c = configuration
    c.tying = .all
    #expect(throws: NetworkConfigurationError.self) { try c.validate() }
    c = configuration
    c.initialState = .copy
    c.decoderLayers = 3
    #expect(throws: NetworkConfigurationError.self) { try c.validate() }
    c = configuration
    c.initialState = .zero
    c.feedsContext = false
    #expect(throws: NetworkConfigurationError.self) { try c.validate() }
    for change: (inout NetworkConfiguration) -> Void in [
      {
        $0.bidirectional = .all; $0.initialState = .copy
      },
      {
        $0.attention = .dot; $0.bidirectional = .first; $0.encoderLayers = 1
      },
      {
        $0.attention = .additive; $0.attentionHeads = 3
      }, { $0.attentionHeads = 2 },
      {
        $0.residual = true; $0.encoderLayers = 1; $0.decoderLayers = 1
      },
      { $0.encoderTransitions = 0 },
    ] {
      c = configuration
      change(&c)
      #expect(throws: NetworkConfigurationError.self) { try c.validate() }
    }
    c = configuration
    c.dropout = 1
    #expect(throws: NetworkConfigurationError.self) { try c.validate() }
  }

  @Test func `a refusal names the size that does not fit`() {
    func refusal(_ change: (inout NetworkConfiguration) -> Void) -> String? {
      var c = configuration
      c.hiddenSize = 8
      c.initialState = .mean
      change(&c)
      do throws(NetworkConfigurationError) { try c.validate() } catch { return error.description }
      return nil
    }
    let heads = refusal {
      $0.attention = .additive
      $0.attentionHeads = 4
      $0.encoderHiddenSize = 6
    }
    #expect(
      heads == "4 attention heads do not divide the size of what is attended to, 6; use a "
        + "number that does")
    let dot = refusal {
      $0.attention = .dot
      $0.encoderHiddenSize = 3
    }
    #expect(dot?.contains("the decoder's 8 cells with annotations of 3 numbers; use") == true)
    let copied = refusal {
      $0.initialState = .copy
      $0.encoderHiddenSize = 5
    }
    #expect(copied?.contains("states of 5 numbers cannot seed the decoder's 8 cells") == true)
    // Two directions of half the size are as large as the decoder.
    #expect(
      refusal {
        $0.attention = .dot
        $0.bidirectional = .all
        $0.encoderHiddenSize = 4
      } == nil)
  }
}
