/// A value on a tape: a tensor and the place of its gradient.
public struct Variable {
  /// The numbers.
  public let value: Tensor

  /// The gradient's slot; nil for what needs none.
  let slot: Int?
}

/// The record of a forward pass, read backwards for the gradients (reverse-mode differentiation).
///
/// An operation computes its value, and appends a pullback that carries the gradient of its output
/// to its inputs. The record is an array, walked from the end: no graph of objects, no recursion.
/// Operations are whole layer formulas, one file each in `Operations/`, the backward pass directly
/// under the forward pass. A tape that does not record runs the same layers for inference.
///
/// Gradients of parameters are not computed in between: the tape collects what they are made of,
/// and ``GradientAccumulator`` turns the collections of several tapes into gradients, in an order
/// that does not depend on the number of threads.
///
/// A tensor that became a gradient's part may be referred to until the workspace is reset, so that
/// a pullback never changes its output's gradient.
public final class Tape {
  /// Where values and gradients live.
  public let workspace: Workspace

  /// The account of the thread that runs the tape, if any is kept.
  public var lane: TimeProfile.Lane?

  /// Whether pullbacks are kept.
  public private(set) var isRecording: Bool

  /// The key of the next dropout; see `dropout(_:rate:)`.
  private var nextDropoutKey: UInt64

  private var pullbacks: [(Tape) -> Void] = []
  private var gradients: [Tensor?] = []
  private(set) var contributions: [GradientContribution] = []

  /// Makes an empty tape.
  ///
  /// - Parameters:
  ///   - workspace: Where values go.
  ///   - isRecording: Whether gradients will be asked for.
  ///   - dropoutSeed: Determines all dropout on this tape; nil turns dropout off.
  public init(workspace: Workspace, isRecording: Bool, dropoutSeed: UInt64? = nil) {
    self.workspace = workspace
    self.isRecording = isRecording
    nextDropoutKey = dropoutSeed ?? 0
    appliesDropout = dropoutSeed != nil
  }

  /// Whether dropout does anything.
  public private(set) var appliesDropout: Bool

  /// Where the keys of dropout are.
  ///
  /// Whoever sets it back drops the same elements again: a layer that runs a step at a time, and
  /// drops the same at all steps.
  public var dropoutPosition: UInt64 {
    get { nextDropoutKey }
    set { nextDropoutKey = newValue }
  }

  /// Empties the tape and its workspace for another pass.
  ///
  /// - Parameters:
  ///   - isRecording: Whether gradients will be asked for.
  ///   - dropoutSeed: Determines all dropout of the pass; nil turns dropout off.
  public func restart(isRecording: Bool, dropoutSeed: UInt64? = nil) {
    pullbacks.removeAll(keepingCapacity: true)
    gradients.removeAll(keepingCapacity: true)
    contributions.removeAll(keepingCapacity: true)
    workspace.reset()
    self.isRecording = isRecording
    nextDropoutKey = dropoutSeed ?? 0
    appliesDropout = dropoutSeed != nil
  }

  /// A value that needs no gradient.
  public func constant(_ value: Tensor) -> Variable { Variable(value: value, slot: nil) }

  /// A value whose gradient will be available from `gradient(of:)`: a feature vector, say.
  public func input(_ value: Tensor) -> Variable { result(value) }

  /// Computes the gradients of everything on the tape, given the gradient of the last result.
  ///
  /// - Parameters:
  ///   - result: A value on this tape.
  ///   - gradient: dL/d(result), of the same shape.
  public func backward(from result: Variable, gradient: Tensor) {
    precondition(
      gradient.rows == result.value.rows && gradient.columns == result.value.columns,
      "a gradient (\(gradient.rows), \(gradient.columns)) for a value "
        + "(\(result.value.rows), \(result.value.columns))")
    add(gradient, to: result)
    backward()
  }

  /// Walks the record backwards.
  ///
  /// Losses have put the gradients in place that it starts from.
  public func backward() {
    for pullback in pullbacks.reversed() { pullback(self) }
    pullbacks.removeAll(keepingCapacity: true)
  }

  /// The gradient that has reached a value, nil when none did.
  public func gradient(of variable: Variable) -> Tensor? {
    guard let slot = variable.slot else { return nil }
    return gradients[slot]
  }
}

// MARK: - For operations

extension Tape {
  /// A result whose gradient has a slot, when recording.
  func result(_ value: Tensor) -> Variable {
    guard isRecording else { return Variable(value: value, slot: nil) }
    gradients.append(nil)
    return Variable(value: value, slot: gradients.count - 1)
  }

  /// Appends an operation's backward pass.
  ///
  /// It runs only if a gradient has reached `result`. Whoever calls this at every step of a search
  /// returns before where nothing is recorded, so that no closure is made.
  @inline(__always)  // so that without recording no closure is made
  func record(_ result: Variable, pullback: @escaping (_ tape: Tape, _ gradient: Tensor) -> Void) {
    guard isRecording else { return }
    pullbacks.append { tape in
      if let gradient = tape.gradient(of: result) { pullback(tape, gradient) }
    }
  }

  /// Appends the backward pass of an operation with several results.
  ///
  /// It runs only if a gradient has reached one of them.
  func record(_ results: [Variable], pullback: @escaping (_ tape: Tape) -> Void) {
    guard isRecording else { return }
    pullbacks.append { tape in
      if results.contains(where: { tape.gradient(of: $0) != nil }) { pullback(tape) }
    }
  }

  /// Where an operation puts dL/d(variable): all of it if `accumulate` is false, else added to what
  /// is there.
  ///
  /// Nil when nobody needs it.
  func gradientTarget(of variable: Variable) -> (tensor: Tensor, accumulate: Bool)? {
    guard let slot = variable.slot else { return nil }
    if let present = gradients[slot] { return (present, true) }
    let made = workspace.tensor(rows: variable.value.rows, columns: variable.value.columns)
    gradients[slot] = made
    return (made, false)
  }

  /// The same for operations that can only add.
  func zeroedGradientTarget(of variable: Variable) -> Tensor? {
    guard let (tensor, accumulate) = gradientTarget(of: variable) else { return nil }
    if !accumulate { tensor.base.update(repeating: 0, count: tensor.count) }
    return tensor
  }

  /// Adds a gradient to a variable's; the tensor itself is taken over if there was none.
  ///
  /// The giver must not change it afterwards.
  func add(_ gradient: Tensor, to variable: Variable) {
    guard let slot = variable.slot else { return }
    if let present = gradients[slot] {
      present.add(gradient)
    } else {
      gradients[slot] = gradient
    }
  }

  /// Counts the time of `body` for an activity, where an account is kept.
  func counted(as activity: TimeProfile.Activity, _ body: () -> Void) {
    lane.counted(as: activity, body)
  }

  /// Notes a part of a parameter's gradient.
  func contribute(_ contribution: GradientContribution) {
    contributions.append(contribution)
  }

  /// A key for one dropout operation.
  func takeDropoutKey() -> UInt64 {
    // SplitMix64 (Steele, Lea & Flood 2014)
    nextDropoutKey &+= 0x9E37_79B9_7F4A_7C15
    var z = nextDropoutKey
    z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
    z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
    return z ^ (z >> 31)
  }
}
