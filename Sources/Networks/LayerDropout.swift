import DragomanTensors

/// Dropout in and between recurrent layers.
public struct LayerDropout: Sendable {
  /// The rate on what a layer reads.
  public var rate: Float

  /// The rate on the hidden state before its product, always variational.
  public var recurrentRate: Float

  /// Whether the elements dropped are the same at all steps of a sequence (Gal & Ghahramani 2016).
  public var isVariational: Bool

  /// No dropout by default.
  public init(rate: Float = 0, recurrentRate: Float = 0, isVariational: Bool = false) {
    self.rate = rate
    self.recurrentRate = recurrentRate
    self.isVariational = isVariational
  }

  /// Drops elements of x, (N, C), one row for each token of the layout.
  func callAsFunction(_ x: Variable, layout: SequenceLayout, on tape: Tape) -> Variable {
    tape.dropout(x, rate: rate, shared: isVariational ? .steps(layout) : .none)
  }
}
