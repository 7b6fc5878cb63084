import CVectorMath
public import DragomanTensors

/// A running mean of a network's weights, which often translates better than the last weights do.
///
/// Polyak & Juditsky (1992), with a mean that forgets: after so many updates old weights count 1/e.
/// Weights change little from one update to the next, so that some are left out.
public final class WeightAverage {
  /// What is averaged.
  public let parameters: [Parameter]

  /// For each parameter the mean.
  public let means: [UnsafeMutableBufferPointer<Float>]

  /// What is kept of the mean from one update to the next.
  public let decay: Float

  /// The updates from one addition to the mean to the next.
  public static let interval = 8

  /// Elements that one thread updates at a time.
  private static let blockSize = 1 << 16

  /// Starts with zeros; the first weights that are added replace them.
  ///
  /// - Parameters:
  ///   - parameters: What to average.
  ///   - decay: What is kept of the mean from one update to the next.
  public init(parameters: [Parameter], decay: Float) {
    precondition(decay > 0 && decay < 1, "a mean that keeps \(decay)")
    self.parameters = parameters
    self.decay = decay
    means = parameters.map { parameter in
      let memory = UnsafeMutableBufferPointer<Float>.allocate(capacity: parameter.count)
      memory.initialize(repeating: 0)
      return memory
    }
  }

  deinit {
    for mean in means { mean.deallocate() }
  }

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
    forEachBlock(on: pool) { values, mean in
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
  public func exchange(on pool: WorkerPool) {
    forEachBlock(on: pool) { values, mean in
      for index in values.indices { swap(&values[index], &mean[index]) }
    }
    for parameter in parameters { parameter.invalidatePackedCopies() }
  }

  private func forEachBlock(
    on pool: WorkerPool,
    _ body: (UnsafeMutableBufferPointer<Float>, UnsafeMutableBufferPointer<Float>) -> Void
  ) {
    let blocks = parameters.indices.flatMap { index in
      stride(from: 0, to: parameters[index].count, by: Self.blockSize).map { (index, $0) }
    }
    pool.forEach(blocks.count, as: .optimizer) { number, _ in
      let (index, start) = blocks[number]
      let range = start..<min(start + Self.blockSize, parameters[index].count)
      body(.init(rebasing: parameters[index].values[range]), .init(rebasing: means[index][range]))
    }
  }
}
