import DragomanTensors

/// Attention over the source's annotations.
struct AttentionLayer {
  /// W, (A, H), for the decoder's state; only of additive attention.
  let query: Parameter?
  /// U, (A, C), for the annotations; without it they are their own keys.
  let key: Parameter?
  /// b, (A); only of additive attention.
  let keyBias: Parameter?
  /// v, (A); only of additive attention.
  let energy: Parameter?
  let heads: Int

  /// Makes a layer of zeros; nil when the configuration has no attention.
  init?(name: String, _ c: NetworkConfiguration) {
    guard c.attention != .none else { return nil }
    let size = c.hiddenSize
    let isAdditive = c.attention == .additive
    query = isAdditive ? Parameter(name: "\(name).query.weight", shape: [size, size]) : nil
    key =
      c.attention == .dot
      ? nil : Parameter(name: "\(name).key.weight", shape: [size, c.annotationSize])
    keyBias = isAdditive ? Parameter(name: "\(name).key.bias", shape: [size]) : nil
    energy = isAdditive ? Parameter(name: "\(name).energy", shape: [size]) : nil
    heads = c.attentionHeads
  }

  var parameters: [Parameter] { [query, key, keyBias, energy].compactMap { $0 } }

  /// For the tape's operations.
  var tapeParameters: AttentionParameters {
    AttentionParameters(query: query, energy: energy, heads: heads)
  }

  /// Makes the keys, once a sentence.
  ///
  /// - Parameters:
  ///   - values: (M, C), the annotations, sentence after sentence.
  ///   - lengths: The number of annotations of each sentence.
  ///   - tape: Where to run.
  /// - Returns: Keys and values.
  func annotations(_ values: Variable, lengths: [Int], on tape: Tape) -> Annotations {
    Annotations(
      keys: key.map { tape.affine(values, weight: $0, bias: keyBias) } ?? values, values: values,
      lengths: lengths.map(Int32.init))
  }

  /// Glorot's variance for the matrices and v; the bias stays zero.
  func initialize(using generator: inout SeededGenerator) {
    for matrix in [query, key, energy] {
      guard let matrix else { continue }
      let limit = (6 / Float(matrix.rows + matrix.columns)).squareRoot()
      matrix.fillUniformly(limit: limit, using: &generator)
    }
  }
}
