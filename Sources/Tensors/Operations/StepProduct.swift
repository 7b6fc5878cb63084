import CVectorMath

/// A product that a recurrent layer makes at every step: y = W (m ⊙ x), or its layer normalisation
/// with a gain.
struct StepProduct {
  let weight: Parameter
  private let gain: Parameter?
  /// m, (B, inputs), the same at all steps of a sequence (Gal & Ghahramani 2016).
  private let mask: Tensor?
  /// m ⊙ x of all steps, (N, inputs).
  private let masked: Tensor?
  /// Before the gain, (N, outputs), and what it was scaled by, (N, 1).
  private let normalized: (values: Tensor, scales: Tensor)?

  /// Prepares for `rows` rows in all.
  init(weight: Parameter, gain: Parameter?, mask: Tensor?, rows: Int, workspace: Workspace) {
    self.weight = weight
    self.gain = gain
    self.mask = mask
    masked = mask.map { workspace.tensor(rows: rows, columns: $0.columns) }
    normalized = gain.map {
      (
        workspace.tensor(rows: rows, columns: $0.count), workspace.tensor(rows: rows, columns: 1)
      )
    }
  }

  /// Computes y, plus a bias if one is given, for the rows of a step.
  func forward(_ x: Tensor, rows: Range<Int>, bias: Parameter? = nil, into y: Tensor) {
    var x = x
    if let mask, let masked {
      let product = masked.rows(rows)
      vm_multiply(Int64(x.count), x.base, mask.base, product.base)
      x = product
    }
    let start = gain == nil ? bias.map { PackedWeights.Start.bias($0.tensor) } : nil
    weight.packedWeights(columns: 0..<weight.columns, isBackward: false)
      .multiply(x, onto: start ?? .zero, into: y)
    guard let gain, let normalized else { return }
    vm_layer_norm_forward(
      Int64(y.rows), Int64(y.columns), y.base, gain.tensor.base, bias?.tensor.base,
      normalized.values.rows(rows).base, normalized.scales.rows(rows).base, y.base)
  }

  /// The way back, from the last step to the first.
  struct Gradients {
    fileprivate let product: StepProduct
    /// dL/dy of all steps, (N, outputs), which whoever computes it fills in.
    let output: Tensor
    /// dL/d(W (m ⊙ x)), where it differs.
    private let raw: Tensor?
    private let gain: Tensor?
    private let scratch: Tensor?

    init(_ product: StepProduct, output: Tensor, workspace: Workspace) {
      self.product = product
      self.output = output
      raw = product.gain.map { workspace.tensor(rows: output.rows, columns: $0.count) }
      gain = product.gain.map { workspace.zeros(rows: 1, columns: $0.count) }
      scratch = product.mask.map { workspace.tensor(rows: $0.rows, columns: $0.columns) }
    }

    /// Adds dL/dx of a step's rows to dx.
    func backward(rows: Range<Int>, into dx: Tensor) {
      var dy = output.rows(rows)
      if let parameter = product.gain, let normalized = product.normalized, let raw, let gain {
        vm_layer_norm_backward(
          Int64(dy.rows), Int64(dy.columns), normalized.values.rows(rows).base,
          normalized.scales.rows(rows).base, parameter.tensor.base, dy.base, raw.rows(rows).base,
          gain.base)
        dy = raw.rows(rows)
      }
      let weights = product.weight.packedWeights(
        columns: 0..<product.weight.columns, isBackward: true)
      guard let mask = product.mask, let scratch else {
        return weights.multiply(dy, into: dx, accumulate: true)
      }
      let d = scratch.rows(0..<rows.count)
      weights.multiply(dy, into: d)
      vm_add_product(Int64(d.count), d.base, mask.base, dx.base)
    }

    /// Notes the parameters' gradients, all steps at once.
    ///
    /// - Parameters:
    ///   - input: All x, (N, inputs).
    ///   - tape: Where to.
    func contribute(input: Tensor, on tape: Tape) {
      let weight = product.weight
      tape.contribute(
        .product(
          weight, columns: 0..<weight.columns, dy: raw ?? output, x: product.masked ?? input))
      if let parameter = product.gain, let gain {
        tape.contribute(.columnSums(parameter, dy: gain))
      }
    }
  }
}

extension Tape {
  /// A mask for inverted dropout of (B, C), nil where nothing is dropped.
  func dropoutMask(rows: Int, columns: Int, rate: Float) -> Tensor? {
    precondition(rate >= 0 && rate < 1, "a dropout of \(rate)")
    guard appliesDropout, rate > 0 else { return nil }
    let mask = workspace.tensor(rows: rows, columns: columns)
    mask.base.update(repeating: 1, count: mask.count)
    vm_dropout(Int64(mask.count), rate, takeDropoutKey(), mask.base, mask.base, false)
    return mask
  }
}
