public import DragomanTensors

/// A dense layer: y = x Wᵀ + b.
public struct Linear {
  /// W, (outputs, inputs), named `….weight`.
  public let weight: Parameter

  /// b, (outputs), named `….bias`.
  public let bias: Parameter

  /// Makes a layer of zeros.
  ///
  /// - Parameters:
  ///   - name: What the parameters' names begin with.
  ///   - inputs: The size of an input row.
  ///   - outputs: The size of an output row.
  public init(name: String, inputs: Int, outputs: Int) {
    weight = Parameter(name: "\(name).weight", shape: [outputs, inputs])
    bias = Parameter(name: "\(name).bias", shape: [outputs])
  }

  /// W and b.
  public var parameters: [Parameter] { [weight, bias] }

  /// Maps (N, inputs) to (N, outputs).
  public func callAsFunction(_ x: Variable, on tape: Tape) -> Variable {
    tape.affine(x, weight: weight, bias: bias)
  }
}

/// A table of one vector for each token.
public struct Embedding {
  /// (vocabulary, size), named `….weight`.
  public let weight: Parameter

  /// What vectors are multiplied by when they are looked up.
  public let scale: Float

  /// Makes a table of zeros.
  ///
  /// - Parameters:
  ///   - name: What the parameter's name begins with.
  ///   - entries: The size of the vocabulary.
  ///   - size: The size of a vector.
  ///   - scale: What vectors are multiplied by when they are looked up.
  public init(name: String, entries: Int, size: Int, scale: Float = 1) {
    self.scale = scale
    weight = Parameter(name: "\(name).weight", shape: [entries, size])
  }

  /// Maps N ids to (N, size).
  public func callAsFunction(_ ids: [Int32], on tape: Tape) -> Variable {
    tape.embedding(ids, table: weight, scale: scale)
  }
}
