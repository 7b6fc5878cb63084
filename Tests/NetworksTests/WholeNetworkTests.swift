import DragomanTensors
import Testing

@testable import DragomanNetworks

/// A combination of the network's options, sized so that no two sizes are equal.
struct Options: CustomTestStringConvertible, Sendable {
  var configuration: NetworkConfiguration

  var testDescription: String {
    let c = configuration
    return
      "\(c.cell) \(c.initialState) context \(c.feedsContext) reversed \(c.reversesSource) "
      + "tied \(c.tying) \(c.encoderLayers)+\(c.decoderLayers) dropout \(c.dropout)"
  }

  /// Every combination of options that is not refused.
  static let all: [Options] = {
    var combinations: [Options] = []
    for cell in CellKind.allCases {
      for initialState in InitialState.allCases {
        for tying in EmbeddingTying.allCases {
          for bits in 0..<8 {
            var c = NetworkConfiguration(
              sourceVocabularySize: tying == .all ? 9 : 8, targetVocabularySize: 9)
            c.cell = cell
            c.initialState = initialState
            c.tying = tying
            c.embeddingSize = 3
            c.hiddenSize = 4
            c.feedsContext = bits & 1 == 1
            c.reversesSource = bits & 2 == 2
            c.encoderLayers = bits & 4 == 4 ? 1 : 2
            c.decoderLayers = bits & 4 == 4 && initialState != .copy ? 2 : 1
            c.dropout = bits & 2 == 2 ? 0.3 : 0
            if (try? c.validate()) != nil { combinations.append(Options(configuration: c)) }
          }
        }
      }
    }
    return combinations
  }()
}

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

  @Test(arguments: Options.all)
  func `gradients agree with differences in every combination of options`(options: Options) throws {
    let network = try network(options.configuration, seed: 31)
    let pool = WorkerPool(threads: 1)
    let computer = GradientComputer(network: network, pool: pool, shards: 2)
    func loss() -> Double {
      computer.computeGradients(of: pairs, labelSmoothing: 0.1, dropoutSeed: 8).lossPerToken
    }
    _ = loss()
    let gradients = network.parameters.map { $0.gradient.map(Double.init) }
    // ReLU has kinks: a smaller step, and a difference that may be taken across one.
    let step: Float = options.configuration.cell == .relu ? 1e-3 : 5e-3
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

  @Test(arguments: Options.all.filter { $0.configuration.dropout == 0 })
  func `steps of the decoder give the loss of teacher forcing`(options: Options) throws {
    let network = try network(options.configuration, seed: 5)
    let computer = GradientComputer(network: network, pool: WorkerPool(threads: 1), shards: 1)
    let decoder = network.makeStepDecoder()
    for pair in pairs {
      decoder.start(sources: [pair.source])
      var sum = 0.0
      for (token, expected) in zip([2] + pair.target, pair.target + [3]) {
        decoder.step(tokens: [token])
        sum -= Double(decoder.logProbabilities(row: 0)[Int(expected)])
      }
      let loss = computer.computeLoss(of: [pair], labelSmoothing: 0)
      #expect(abs(sum - loss.negativeLogLikelihood) < 1e-4)
      #expect(loss.tokens == pair.target.count + 1)
    }
  }
}
