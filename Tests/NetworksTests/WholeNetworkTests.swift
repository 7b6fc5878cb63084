import DragomanTensors
import Testing

@testable import DragomanNetworks

struct WholeNetworkTests {
  let pairs = [
    TokenPair(source: [4, 5, 6], target: [7, 4]), TokenPair(source: [7], target: [5, 6, 8]),
    TokenPair(source: [], target: [4]),
  ]

  /// Enlarges the random parameters, so that every gradient is of a size that differences show.
  private func network(_ configuration: NetworkConfiguration, seed: UInt64) throws
    -> EncoderDecoder
  {
    let network = try EncoderDecoder(configuration, seed: seed)
    var generator = SeededGenerator(seed: seed)
    for parameter in network.parameters { parameter.fillUniformly(limit: 0.8, using: &generator) }
    return network
  }

  /// Options, every third time with twins.
  private static let cases = Array(
    zip(Options.drawn, Options.drawn.indices.map { Float($0 % 3 == 0 ? 3 : 0) }))

  @Test(arguments: cases)
  func `gradients agree with differences in combinations of all options`(
    options: Options, consistency: Float
  ) throws {
    let network = try network(options.configuration, seed: 31)
    let pool = WorkerPool(threads: 1)
    let computer = GradientComputer(network: network, pool: pool, shards: 2)
    func loss() -> Double {
      computer.computeGradients(
        of: [computer.prepare(pairs, hasTwins: consistency > 0)], labelSmoothing: 0.1,
        consistency: consistency, dropoutSeed: 8
      ).lossPerToken
    }
    _ = loss()
    let gradients = network.parameters.map { $0.gradient.map(Double.init) }
    // A row that hardly varies is scaled up by normalisation, and bends with it.
    let step: Float = options.configuration.layerNormalization ? 5e-4 : 5e-3
    for (parameter, gradient) in zip(network.parameters, gradients) {
      // The largest derivative and a few others of each parameter.
      let largest = gradient.indices.max { abs(gradient[$0]) < abs(gradient[$1]) } ?? 0
      for index in Set([largest, 0, parameter.count / 2]) {
        let value = parameter.values[index]
        var losses: [Double] = []
        for change in [step, -step] {
          parameter.values[index] = value + change
          parameter.invalidatePackedCopies()
          losses.append(loss())
        }
        parameter.values[index] = value
        parameter.invalidatePackedCopies()
        let numeric = (losses[0] - losses[1]) / (2 * Double(step))
        #expect(
          abs(numeric - gradient[index]) < 2e-3 + 0.01 * abs(numeric),
          "\(parameter.name)[\(index)]: \(gradient[index]), by differences \(numeric)")
      }
    }
  }

  @Test func `without dropout twins agree, and weigh what one pair does`() throws {
    var configuration = NetworkConfiguration(sourceVocabularySize: 9, targetVocabularySize: 9)
    configuration.dropout = 0
    let network = try network(configuration, seed: 5)
    let computer = GradientComputer(network: network, pool: WorkerPool(threads: 1), shards: 2)
    let one = computer.computeGradients(of: pairs, labelSmoothing: 0.1, dropoutSeed: 1)
    let gradients = network.parameters.map { Array($0.gradient) }
    let two = computer.computeGradients(
      of: [computer.prepare(pairs, hasTwins: true)], labelSmoothing: 0.1, consistency: 5,
      dropoutSeed: 1)
    #expect(two.tokens == 2 * one.tokens)
    #expect(abs(two.lossPerToken - one.lossPerToken) < 1e-5)
    for (parameter, gradient) in zip(network.parameters, gradients) {
      for (a, b) in zip(parameter.gradient, gradient) {
        #expect(abs(a - b) < 1e-4, "\(parameter.name)")
      }
    }
  }

  @Test func `every pair of options trains with a matching step decoder or is refused`() throws {
    var refused = 0
    for options in Options.pairs {
      do throws(NetworkConfigurationError) {
        try options.configuration.validate()
      } catch {
        refused += 1
        #expect(error.description.contains(";") && !error.description.hasSuffix("."))
        continue
      }
      let network = try network(options.configuration, seed: 5)
      try expectTraining(network, options)
      expectMatchingSteps(network, options)
    }
    #expect(refused > 20 && refused < Options.pairs.count / 3, "\(refused) refused")
  }

  /// Every parameter receives a gradient, and a step against it lowers the loss.
  private func expectTraining(_ network: EncoderDecoder, _ options: Options) throws {
    let pool = WorkerPool(threads: 1)
    let computer = GradientComputer(network: network, pool: pool, shards: 2)
    let before = computer.computeGradients(of: pairs, labelSmoothing: 0.1, dropoutSeed: 8)
    let isDead = network.configuration.cell == .relu
    for parameter in network.parameters where !isDead {
      #expect(
        parameter.gradient.contains { $0 != 0 }, "\(parameter.name) in \(options.testDescription)")
    }
    #expect(computer.gradientNorm.isFinite && computer.gradientNorm > 0)
    let optimizer = AdamOptimizer(parameters: network.parameters)
    optimizer.update(
      learningRate: 1e-4, gradientNorm: computer.gradientNorm, maximumGradientNorm: nil, pool: pool)
    let after = computer.computeGradients(of: pairs, labelSmoothing: 0.1, dropoutSeed: 8)
    #expect(after.loss < before.loss, "\(options.testDescription)")
  }

  /// The step decoder gives the loss of teacher forcing.
  private func expectMatchingSteps(_ network: EncoderDecoder, _ options: Options) {
    let computer = GradientComputer(network: network, pool: WorkerPool(threads: 1), shards: 1)
    let decoder = network.makeStepDecoder()
    var sum = 0.0
    for pair in pairs {
      decoder.start(sources: [pair.source])
      for (token, expected) in zip([2] + pair.target, pair.target + [3]) {
        decoder.step(tokens: [token])
        sum -= Double(decoder.logProbability(of: expected, row: 0))
      }
    }
    let loss = computer.computeLoss(of: pairs, labelSmoothing: 0)
    #expect(abs(sum - loss.negativeLogLikelihood) < 2e-4, "\(options.testDescription)")
    #expect(loss.tokens == pairs.reduce(0) { $0 + $1.target.count + 1 })
  }
}
