import DragomanTensors
import Testing

@testable import DragomanNetworks

struct InitializationTests {
  @Test func `orthogonal blocks are orthogonal, and differ`() {
    let parameter = Parameter(name: "u", shape: [21, 7])
    var generator = SeededGenerator(seed: 3)
    parameter.fillOrthogonally(using: &generator)
    func product(_ a: Int, _ b: Int) -> Double {
      (0..<7).reduce(0) {
        $0 + Double(parameter.tensor.row(a)[$1]) * Double(parameter.tensor.row(b)[$1])
      }
    }
    for block in [0, 7, 14] {
      for a in block..<block + 7 {
        for b in block..<block + 7 {
          #expect(abs(product(a, b) - (a == b ? 1 : 0)) < 1e-5)
        }
      }
    }
    #expect(abs(product(0, 7)) > 1e-3)
  }

  @Test(arguments: Initialization.allCases)
  func `gains start at one, and weights within their limits`(initialization: Initialization) throws
  {
    var c = NetworkConfiguration(sourceVocabularySize: 8, targetVocabularySize: 9)
    c.embeddingSize = 5
    c.hiddenSize = 6
    c.layerNormalization = true
    c.decoderTransitions = 2
    c.initialization = initialization
    let network = try EncoderDecoder(c, seed: 3)
    for parameter in network.parameters {
      if parameter.name.contains("norm_") {
        #expect(parameter.values.allSatisfy { $0 == 1 }, "\(parameter.name)")
      } else if parameter.name.contains("bias") {
        let isDrawn = initialization == .uniform && parameter.name.contains("_l")
        #expect(parameter.values.contains { $0 != 0 } == isDrawn, "\(parameter.name)")
      } else {
        let largest = parameter.values.map(abs).max() ?? 0
        #expect(largest > 0.1 && largest <= 1, "\(parameter.name)")
      }
    }
  }
}
