import DragomanPages

/// What stands in for a precision of 0 (Chen and Cherry, 2014).
public enum BLEUSmoothing: Sendable, Hashable, CustomStringConvertible {
  /// Nothing: one order without matches makes the score 0.
  case none
  /// Method 1: a small number of matches.
  case floor(Double)
  /// Method 2: the number is added to matches and totals of the orders from 2.
  case addK(Double)
  /// Method 3: one half, one quarter and so on, as in `mteval-v13a.pl`; the default.
  case exponential

  /// The method by the name `sacrebleu` gives it.
  ///
  /// - Parameters:
  ///   - name: `none`, `floor`, `add-k` or `exp`.
  ///   - value: The number of `floor` (0.1 if nil) and `add-k` (1 if nil).
  /// - Throws: `EvaluationError.invalidOption` for another name.
  public init(name: String, value: Double? = nil) throws(EvaluationError) {
    switch name {
    case "none": self = .none
    case "floor": self = .floor(value ?? 0.1)
    case "add-k": self = .addK(value ?? 1)
    case "exp": self = .exponential
    default:
      throw .invalidOption(
        "There is no smoothing '\(name)'; choose none, floor, add-k or exp.")
    }
  }

  /// As it stands in the signature.
  public var description: String {
    switch self {
    case .none: "none"
    case .floor(let value): "floor[\(fixed(value, 2))]"
    case .addK(let value): "add-k[\(fixed(value, 2))]"
    case .exponential: "exp"
    }
  }
}
