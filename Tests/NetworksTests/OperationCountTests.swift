import DragomanNetworks
import DragomanTensors
import Testing

/// The operations that a profile counts are those that the network's shapes make necessary.
struct OperationCountTests {
  @Test(arguments: [1, 3], [1, 2])
  func `products are counted once forward and twice backward, for real tokens only`(
    layers: Int, threads: Int
  ) throws {
    var c = NetworkConfiguration(sourceVocabularySize: 23, targetVocabularySize: 29)
    c.embeddingSize = 6
    c.hiddenSize = 20
    c.encoderLayers = layers
    c.decoderLayers = layers
    c.feedsContext = false
    c.deepOutput = false
    c.initialState = .copy
    c.tying = .none
    let pairs = [
      TokenPair(source: [4, 5, 6, 7, 8, 9, 10], target: [4]),
      TokenPair(source: [4], target: [5, 6, 7, 8]), TokenPair(source: [9, 8], target: []),
    ]
    let pool = WorkerPool(threads: threads, isProfiled: true)
    let computer = GradientComputer(
      network: try EncoderDecoder(c, seed: 1), pool: pool, shards: 2)
    _ = computer.computeGradients(of: pairs, labelSmoothing: 0, dropoutSeed: 1)

    let (embedding, hidden, vocabulary) = (6, 20, 29)
    let stack =
      3 * hidden * (embedding + hidden) + (layers - 1) * 3 * hidden * (hidden + hidden)
    let sourceTokens = pairs.reduce(0) { $0 + $1.source.count + 1 }
    let targetTokens = pairs.reduce(0) { $0 + $1.target.count + 1 }
    let output = hidden * vocabulary
    let products = sourceTokens * stack + targetTokens * (stack + output)
    #expect(pool.profile?.productOperations == Double(3 * 2 * products))
  }

  @Test func `a profile's activities are counted, within the time of the threads`() throws {
    let profile = try #require(WorkerPool(threads: 1, isProfiled: true).profile)
    #expect(TimeProfile.Activity.allCases.allSatisfy { profile.seconds(of: $0) == 0 })
    let pool = WorkerPool(threads: 2, isProfiled: true)
    let network = try EncoderDecoder(
      NetworkConfiguration(sourceVocabularySize: 23, targetVocabularySize: 29), seed: 1)
    let computer = GradientComputer(network: network, pool: pool, shards: 2)
    let clock = ContinuousClock()
    let elapsed = clock.measure {
      _ = computer.computeGradients(
        of: [TokenPair(source: [4, 5], target: [6]), TokenPair(source: [7], target: [8, 9])],
        labelSmoothing: 0, dropoutSeed: 1)
    }
    let counted = TimeProfile.Activity.allCases.reduce(0) {
      $0 + (pool.profile?.seconds(of: $1) ?? 0)
    }
    #expect(counted > 0)
    #expect(counted <= 2 * (elapsed / .seconds(1)))
    #expect((pool.profile?.seconds(of: .products) ?? 0) > 0)
    #expect((pool.profile?.seconds(of: .softmax) ?? 0) > 0)
  }
}
