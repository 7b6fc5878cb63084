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
  /// - Returns: (N, C).
  public func dropout(_ x: Variable, rate: Float) -> Variable {
    precondition(rate >= 0 && rate < 1, "a dropout of \(rate)")
    guard appliesDropout, rate > 0 else { return x }
    let key = takeDropoutKey()
    let y = workspace.tensor(rows: x.value.rows, columns: x.value.columns)
    vm_dropout(Int64(y.count), rate, key, x.value.base, y.base, false)
    let result = result(y)
    record(result) { tape, dy in
      guard let (dx, accumulate) = tape.gradientTarget(of: x) else { return }
      vm_dropout(Int64(dy.count), rate, key, dy.base, dx.base, accumulate)
    }
    return result
  }
}
