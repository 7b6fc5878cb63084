import DragomanNetworks
import DragomanTensors
import Testing

struct WeightAverageTests {
  private func parameters() -> [Parameter] {
    [
      Parameter(name: "small", shape: [3]), Parameter(name: "large", shape: [300, 500]),
    ]
  }

  private func fill(_ parameters: [Parameter], _ generator: inout SeededGenerator) {
    for parameter in parameters {
      for index in parameter.values.indices {
        parameter.values[index] = Float.random(in: -1...1, using: &generator)
      }
    }
  }

  @Test(arguments: [1, 3])
  func `the mean is that of all weights at first, then old ones are forgotten`(threads: Int) {
    let parameters = parameters()
    let pool = WorkerPool(threads: threads)
    let average = WeightAverage(parameters: parameters, decay: 0.96)
    var generator = SeededGenerator(seed: 4)
    var expected = parameters.map { [Double](repeating: 0, count: $0.count) }
    var kept = 1.0
    for _ in 0..<WeightAverage.interval { kept *= 0.96 }
    for update in 1...(7 * WeightAverage.interval + 3) {
      fill(parameters, &generator)
      average.add(updates: update, pool: pool)
      guard update % WeightAverage.interval == 0 else { continue }
      let share = max(1 / Double(update / WeightAverage.interval), 1 - kept)
      for (index, parameter) in parameters.enumerated() {
        for (place, value) in parameter.values.enumerated() {
          expected[index][place] += share * (Double(value) - expected[index][place])
        }
      }
    }
    for (mean, wanted) in zip(average.means, expected) {
      #expect(zip(mean, wanted).allSatisfy { abs(Double($0) - $1) < 1e-5 })
    }
  }

  @Test func `weights and mean change places and back`() throws {
    let network = try EncoderDecoder(
      NetworkConfiguration(sourceVocabularySize: 9, targetVocabularySize: 9), seed: 1)
    let pool = WorkerPool(threads: 2)
    let average = WeightAverage(parameters: network.parameters, decay: 0.5)
    let first = network.parameters.map { Array($0.values) }
    average.add(updates: WeightAverage.interval, pool: pool)
    let computer = GradientComputer(network: network, pool: pool)
    let pairs = [TokenPair(source: [4, 5], target: [6])]
    let loss = computer.computeLoss(of: pairs, labelSmoothing: 0)
    for parameter in network.parameters {
      for index in parameter.values.indices { parameter.values[index] *= 0.5 }
      parameter.invalidatePackedCopies()
    }
    #expect(computer.computeLoss(of: pairs, labelSmoothing: 0) != loss)
    average.exchange(on: pool)
    #expect(network.parameters.map { Array($0.values) } == first)
    #expect(computer.computeLoss(of: pairs, labelSmoothing: 0) == loss)
    average.exchange(on: pool)
    #expect(network.parameters.map { Array($0.values) } == first.map { $0.map { $0 * 0.5 } })
  }
}
