import CVectorMath

extension Tape {
  /// y = tanh(x), in place: x must not be used afterwards by anyone else.
  ///
  /// - Parameter x: (N, C).
  /// - Returns: (N, C).
  public func tanh(_ x: Variable) -> Variable {
    let y = x.value
    vm_tanh(Int64(y.count), y.base, y.base)
    let result = result(y)
    guard isRecording else { return result }
    record(result) { tape, dy in
      // dx = dy (1 − y²)
      guard let dx = tape.zeroedGradientTarget(of: x) else { return }
      vm_tanh_backward(Int64(y.count), y.base, dy.base, dx.base)
    }
    return result
  }

  /// Inverted dropout.
  ///
  /// Srivastava et al. 2014: y = x m / (1 − rate), each m 1 with probability
  /// 1 − rate and else 0; y = x on a tape without a dropout seed.
  ///
  /// - Parameters:
  ///   - x: (N, C).
  ///   - rate: The share of elements that are dropped, 0 ..< 1.
  ///   - shared: What has one m for several elements, if anything.
  /// - Returns: (N, C).
  public func dropout(
    _ x: Variable, rate: Float, shared: DropoutSharing = .none
  ) -> Variable {
    precondition(rate >= 0 && rate < 1, "a dropout of \(rate)")
    guard appliesDropout, rate > 0 else { return x }
    let key = takeDropoutKey()
    let y = workspace.tensor(rows: x.value.rows, columns: x.value.columns)
    shared.apply(rate, key: key, to: x.value, into: y, accumulate: false)
    let result = result(y)
    record(result) { tape, dy in
      guard let (dx, accumulate) = tape.gradientTarget(of: x) else { return }
      shared.apply(rate, key: key, to: dy, into: dx, accumulate: accumulate)
    }
    return result
  }
}

/// Which elements are dropped together.
public enum DropoutSharing {
  /// Each is by itself.
  case none
  /// The same columns at all tokens of a sequence: variational dropout (Gal & Ghahramani 2016).
  case steps(SequenceLayout)
  /// All columns of a token: word dropout.
  case columns

  fileprivate func apply(
    _ rate: Float, key: UInt64, to x: Tensor, into y: Tensor, accumulate: Bool
  ) {
    let (rows, columns) = (Int64(x.rows), Int64(x.columns))
    switch self {
    case .none: vm_dropout(rows * columns, rate, key, x.base, y.base, accumulate)
    case .steps(let layout):
      precondition(layout.rowCount == x.rows, "\(x.rows) rows for \(layout.rowCount) tokens")
      vm_group_dropout(
        rows, columns, layout.sequenceOfRow, rate, key, x.base, y.base, accumulate)
    case .columns: vm_row_dropout(rows, columns, rate, key, x.base, y.base, accumulate)
    }
  }
}
