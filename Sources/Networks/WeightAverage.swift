import CVectorMath
public import DragomanTensors

/// A running mean of a network's weights, which often translates better than the last weights do.
///
/// Polyak & Juditsky (1992), with a mean that forgets: after so many updates old weights count 1/e.
/// Weights change little from one update to the next, so that some are left out.
public final class WeightAverage {
  /// What is kept of the mean from one update to the next.
  public let decay: Float

  /// The updates from one addition to the mean to the next.
  public static let interval = 8

  private let weights: SecondWeights

  /// Starts with zeros; the first weights that are added replace them.
  ///
  /// - Parameters:
  ///   - parameters: What to average.
  ///   - decay: What is kept of the mean from one update to the next.
  public init(parameters: [Parameter], decay: Float) {
    precondition(decay > 0 && decay < 1, "a mean that keeps \(decay)")
    self.decay = decay
    weights = SecondWeights(parameters: parameters)
  }

  /// What is averaged.
  public var parameters: [Parameter] { weights.parameters }

  /// For each parameter the mean.
  public var means: [UnsafeMutableBufferPointer<Float>] { weights.values }

  /// Makes the present weights the mean.
  public func restart() {
    for (parameter, mean) in zip(parameters, means) {
      _ = mean.update(fromContentsOf: parameter.values)
    }
  }

  /// Whether there is a mean after so many updates.
  public static func isReady(updates: Int) -> Bool { updates >= interval }

  /// Adds the present weights to the mean, if it is their turn.
  ///
  /// - Parameters:
  ///   - updates: The updates made so far, these weights' included.
  ///   - pool: The threads to use.
  public func add(updates: Int, pool: WorkerPool) {
    guard updates > 0, updates.isMultiple(of: Self.interval) else { return }
    let share = share(of: updates / Self.interval)
    weights.forEachBlock(on: pool) { values, mean in
      vm_approach(Int64(values.count), share, values.baseAddress, mean.baseAddress)
    }
  }

  /// The share of the n-th addition, from 1: at first the mean is that of all, then it forgets.
  private func share(of addition: Int) -> Float {
    var kept: Float = 1
    for _ in 0..<Self.interval { kept *= decay }
    return max(1 / Float(addition), 1 - kept)
  }

  /// Puts the mean in the place of the weights and the weights in that of the mean.
  ///
  /// - Parameter pool: The threads to use.
  public func exchange(on pool: WorkerPool) { weights.exchange(on: pool) }
}
