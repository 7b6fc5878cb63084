import DragomanNetworks
import DragomanTensors
import Foundation
import Testing

/// The network against PyTorch.
///
/// The same weights, the same batch, and then log probabilities, loss,
/// every gradient and ten Adam updates. `Golden/make_golden.py` and `Golden/make_options_golden.py`
/// made the numbers.
struct GoldenTests {
  struct Golden: Decodable {
    struct Case: Decodable {
      var configuration: NetworkConfiguration
      var weights: [String: [Float]]
      var logProbabilities: [[Double]]
      var loss: Double
      var gradients: [String: [Double]]
      var adamLosses: [Double]
    }
    var sources: [[Int32]]
    var targets: [[Int32]]
    var cases: [Case]

    var pairs: [TokenPair] {
      zip(sources, targets).map { TokenPair(source: $0, target: $1) }
    }
  }

  /// A case of one of the files.
  struct Place: CustomTestStringConvertible, Sendable {
    var file: String
    var number: Int
    var testDescription: String { "\(file) \(number)" }

    func load() throws -> (pairs: [TokenPair], golden: Golden.Case) {
      let golden = try Self.golden(file)
      return (golden.pairs, golden.cases[number])
    }

    private static func golden(_ file: String) throws -> Golden {
      let url = try #require(
        Bundle.module.url(forResource: file, withExtension: "json", subdirectory: "Golden"))
      return try JSONDecoder().decode(Golden.self, from: Data(contentsOf: url))
    }

    /// All cases of all files; of one that cannot be read the first, which will say so.
    static let all = ["golden", "options"].flatMap { file in
      (0..<((try? golden(file).cases.count) ?? 1)).map { Place(file: file, number: $0) }
    }
  }

  /// The case's network with PyTorch's weights, which must be named and sized like ours.
  private func network(for golden: Golden.Case) throws -> EncoderDecoder {
    let network = try EncoderDecoder(golden.configuration, seed: 0)
    #expect(Set(network.parameters.map(\.name)) == Set(golden.weights.keys))
    for parameter in network.parameters {
      let values = try #require(golden.weights[parameter.name])
      #expect(values.count == parameter.count)
      for index in parameter.values.indices { parameter.values[index] = values[index] }
      parameter.invalidatePackedCopies()
    }
    return network
  }

  @Test(arguments: Place.all)
  func `log probabilities agree with PyTorch`(place: Place) throws {
    let (pairs, golden) = try place.load()
    let network = try network(for: golden)
    let decoder = network.makeStepDecoder()
    for (index, pair) in pairs.enumerated() {
      decoder.start(sources: [pair.source])
      let expected = golden.logProbabilities[index]
      for (step, token) in ([2] + pair.target).enumerated() {
        decoder.step(tokens: [token])
        for (id, value) in decoder.logProbabilities(row: 0).enumerated() {
          #expect(abs(Double(value) - expected[step * decoder.vocabularySize + id]) < 2e-5)
        }
      }
    }
  }

  @Test(arguments: Place.all, [1, 2, 3])
  func `loss, gradients and ten Adam updates agree with PyTorch`(place: Place, shards: Int) throws {
    let (pairs, expected) = try place.load()
    let network = try network(for: expected)
    let pool = WorkerPool(threads: 2)
    let computer = GradientComputer(network: network, pool: pool, shards: shards)
    let sum = computer.computeGradients(of: pairs, labelSmoothing: 0.1, dropoutSeed: 1)
    #expect(abs(sum.lossPerToken - expected.loss) < 2e-5)
    for parameter in network.parameters {
      let gradient = try #require(expected.gradients[parameter.name])
      for (value, wanted) in zip(parameter.gradient, gradient) {
        #expect(abs(Double(value) - wanted) < 2e-5, "\(parameter.name)")
      }
    }

    let optimizer = AdamOptimizer(parameters: network.parameters)
    for loss in expected.adamLosses {
      let sum = computer.computeGradients(of: pairs, labelSmoothing: 0.1, dropoutSeed: 1)
      #expect(abs(sum.lossPerToken - loss) < 2e-4)
      optimizer.update(
        learningRate: 0.01, gradientNorm: computer.gradientNorm, maximumGradientNorm: 1,
        pool: pool)
    }
  }

  @Test(.enabled(if: Precision.bfloat16.isSupported), arguments: Place.all)
  func `loss and gradients in bfloat16 are near PyTorch's in float32`(place: Place) throws {
    let (pairs, expected) = try place.load()
    let network = try network(for: expected)
    network.precision = .bfloat16
    let computer = GradientComputer(network: network, pool: WorkerPool(threads: 2), shards: 2)
    let sum = computer.computeGradients(of: pairs, labelSmoothing: 0.1, dropoutSeed: 1)
    #expect(abs(sum.lossPerToken - expected.loss) < 0.003 * expected.loss)
    #expect(sum.lossPerToken != expected.loss)
    var squaredError = 0.0
    var squaredNorm = 0.0
    for parameter in network.parameters {
      let gradient = try #require(expected.gradients[parameter.name])
      for (value, wanted) in zip(parameter.gradient, gradient) {
        squaredError += (Double(value) - wanted) * (Double(value) - wanted)
        squaredNorm += wanted * wanted
      }
    }
    // Each factor is off by up to 1 part in 256.
    #expect(squaredError.squareRoot() < 0.02 * squaredNorm.squareRoot())
  }
}
