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
  /// Draws all parameters; gains of normalisation start at 1.
  ///
  /// - Parameters:
  ///   - initialization: How.
  ///   - generator: Where the random numbers come from.
  public func initialize(
    _ initialization: Initialization = .uniform, using generator: inout SeededGenerator
  ) {
    let gains = [inputGain, recurrentGain] + transitions.map(\.gain)
    for gain in gains { gain?.values.update(repeating: 1) }
    switch initialization {
    case .uniform:
      let limit = 1 / Float(hiddenSize).squareRoot()
      for parameter in parameters where !gains.contains(where: { $0 === parameter }) {
        parameter.fillUniformly(limit: limit, using: &generator)
      }
    case .glorot, .orthogonal:
      inputWeight.fillGates(size: hiddenSize, using: &generator)
      for weight in [recurrentWeight] + transitions.map(\.weight) {
        if initialization == .glorot {
          weight.fillGates(size: hiddenSize, using: &generator)
        } else {
          weight.fillOrthogonally(using: &generator)
        }
      }
    }
  }
}

extension Parameter {
  /// Glorot's variance for each gate's (size, columns) by itself.
  fileprivate func fillGates(size: Int, using generator: inout SeededGenerator) {
    fillUniformly(limit: (6 / Float(size + columns)).squareRoot(), using: &generator)
  }

  /// Makes each square block of rows a random orthogonal matrix: normal numbers, the rows made
  /// orthogonal one after the other by Gram and Schmidt's method, twice for accuracy.
  public func fillOrthogonally(using generator: inout SeededGenerator) {
    precondition(rows % columns == 0, "\(name): \(rows) rows of \(columns) columns")
    for block in stride(from: 0, to: rows, by: columns) {
      for row in block..<block + columns {
        let vector = tensor.row(row)
        // A sum of uniform numbers is near enough to normal for a direction at random.
        for column in 0..<columns {
          vector[column] = (0..<12).reduce(0) { sum, _ in sum + generator.nextSymmetric() }
        }
        for other in Array(block..<row) + Array(block..<row) {
          let before = tensor.row(other)
          let share = (0..<columns).reduce(Float(0)) { $0 + vector[$1] * before[$1] }
          for column in 0..<columns { vector[column] -= share * before[column] }
        }
        let length = (0..<columns).reduce(Float(0)) { $0 + vector[$1] * vector[$1] }.squareRoot()
        for column in 0..<columns { vector[column] /= length }
      }
    }
    invalidatePackedCopies()
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
  ///
  /// - Parameters:
  ///   - initialization: How.
  ///   - generator: Where the random numbers come from.
  public func initialize(
    _ initialization: Initialization = .uniform, using generator: inout SeededGenerator
  ) {
    for layer in layers {
      layer.forward.initialize(initialization, using: &generator)
      layer.backward?.initialize(initialization, using: &generator)
    }
  }
}

extension RecurrentDecoder {
  /// All but the embedding.
  func initialize(_ initialization: Initialization, using generator: inout SeededGenerator) {
    lowest.initialize(initialization, using: &generator)
    conditional?.initialize(initialization, using: &generator)
    upper.initialize(initialization, using: &generator)
    attention?.initialize(using: &generator)
    readout?.linear.initialize(using: &generator)
  }
}
