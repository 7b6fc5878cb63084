public import DragomanTensors

/// SplitMix64 (Steele, Lea & Flood 2014): small, fast, and the same everywhere.
public struct SeededGenerator: RandomNumberGenerator, Sendable {
  private var state: UInt64

  /// Starts the sequence that belongs to a seed.
  public init(seed: UInt64) { state = seed }

  /// The next 64 bits.
  public mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var z = state
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }

  /// A number in -1 ..< 1.
  mutating func nextSymmetric() -> Float {
    Float(Int64(bitPattern: next()) >> 40) * 0x1p-23
  }
}

extension Parameter {
  /// Draws every value uniformly from -limit ..< limit.
  public func fillUniformly(limit: Float, using generator: inout SeededGenerator) {
    for index in values.indices { values[index] = generator.nextSymmetric() * limit }
    invalidatePackedCopies()
  }
}

extension RecurrentLayer {
  /// Uniform within 1/√H, biases included, as PyTorch does.
  public func initialize(using generator: inout SeededGenerator) {
    let limit = 1 / Float(hiddenSize).squareRoot()
    for parameter in parameters { parameter.fillUniformly(limit: limit, using: &generator) }
  }
}

extension Linear {
  /// Uniform with the variance 2 / (inputs + outputs) (Glorot & Bengio 2010); the bias stays zero.
  public func initialize(using generator: inout SeededGenerator) {
    let limit = (6 / Float(weight.rows + weight.columns)).squareRoot()
    weight.fillUniformly(limit: limit, using: &generator)
  }
}

extension Embedding {
  /// Uniform with the variance 1 / size, so that a vector's length is about 1.
  public func initialize(using generator: inout SeededGenerator) {
    weight.fillUniformly(limit: (3 / Float(weight.columns)).squareRoot(), using: &generator)
  }
}

extension RecurrentStack {
  /// Layer by layer, from the bottom.
  public func initialize(using generator: inout SeededGenerator) {
    for layer in layers {
      layer.forward.initialize(using: &generator)
      layer.backward?.initialize(using: &generator)
    }
  }
}

extension RecurrentDecoder {
  /// All but the embedding.
  func initialize(using generator: inout SeededGenerator) {
    lowest.initialize(using: &generator)
    conditional?.initialize(using: &generator)
    upper.initialize(using: &generator)
    attention?.initialize(using: &generator)
    readout?.linear.initialize(using: &generator)
  }
}
