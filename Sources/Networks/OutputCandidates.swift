import DragomanTensors

/// The tokens that may come next, where they are not all: a set for each sentence of a batch.
///
/// The output layer is computed for the union of the sets; of a row only its own sentence's columns
/// are looked at, so that a result does not depend on the batch.
struct OutputCandidates {
  /// What a sentence is offered.
  struct Sentence {
    /// The tokens, ascending.
    var tokens: [Int32]
    /// For each token its column of the product.
    var columns: [Int32]
    /// For each token its bias.
    var bias: [Float]
  }

  /// By the sentences' numbers.
  let sentences: [Sentence]
  /// The rows of the output layer's weight for the union.
  let weight: Parameter

  init(_ sets: [[Int32]], weight: Parameter, bias: Parameter) {
    var columnOfToken = [Int32](repeating: -1, count: weight.rows)
    for set in sets { for token in set { columnOfToken[Int(token)] = 0 } }
    var union: [Int32] = []
    for token in columnOfToken.indices where columnOfToken[token] == 0 {
      columnOfToken[token] = Int32(union.count)
      union.append(Int32(token))
    }
    sentences = sets.map { tokens in
      Sentence(
        tokens: tokens, columns: tokens.map { columnOfToken[Int($0)] },
        bias: tokens.map { bias.values[Int($0)] })
    }
    // Of few sizes, because each is a product of its own to prepare; nobody looks at what fills up.
    let missing = Self.size(atLeast: union.count) - union.count
    union.append(contentsOf: repeatElement(union[0], count: missing))
    self.weight = weight.selecting(rows: union)
  }

  /// One of 256, 384, 512, 768, 1024 and so on.
  private static func size(atLeast count: Int) -> Int {
    var size = 256
    while size < count { size = size.nonzeroBitCount == 1 ? size * 3 / 2 : size / 3 * 4 }
    return size
  }
}
