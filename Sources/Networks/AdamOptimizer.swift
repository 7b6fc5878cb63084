import CVectorMath
public import DragomanTensors

/// Adam (Kingma & Ba 2015, Algorithm 1), with the gradient's norm clipped.
public final class AdamOptimizer {
  /// The parameters, in the order of the moments.
  public let parameters: [Parameter]

  /// For each parameter the running mean of its gradient.
  public let firstMoments: [UnsafeMutableBufferPointer<Float>]

  /// For each parameter the running mean of its squared gradient.
  public let secondMoments: [UnsafeMutableBufferPointer<Float>]

  /// The number of updates made, which corrects the moments' bias towards their zero start.
  public var updateCount = 0

  /// The decay of the first moment.
  public let beta1: Float

  /// The decay of the second moment.
  public let beta2: Float

  /// What keeps the division away from zero.
  public let epsilon: Float

  /// Elements that one thread updates at a time.
  private static let blockSize = 1 << 16

  /// Starts with moments of zero.
  ///
  /// - Parameters:
  ///   - parameters: What to update.
  ///   - beta1: The decay of the first moment.
  ///   - beta2: The decay of the second moment.
  ///   - epsilon: What keeps the division away from zero.
  public init(
    parameters: [Parameter], beta1: Float = 0.9, beta2: Float = 0.98, epsilon: Float = 1e-8
  ) {
    self.parameters = parameters
    self.beta1 = beta1
    self.beta2 = beta2
    self.epsilon = epsilon
    firstMoments = parameters.map { Self.zeros($0.count) }
    secondMoments = parameters.map { Self.zeros($0.count) }
  }

  deinit {
    for moment in firstMoments + secondMoments { moment.deallocate() }
  }

  /// Forgets all gradients so far.
  public func restart() {
    for moment in firstMoments + secondMoments { moment.update(repeating: 0) }
    updateCount = 0
  }

  /// Changes the parameters by one step against their gradients.
  ///
  /// - Parameters:
  ///   - learningRate: The step size.
  ///   - gradientNorm: The norm of all gradients together.
  ///   - maximumGradientNorm: The norm that longer gradients are scaled down to; nil: never.
  ///   - pool: The threads to use.
  public func update(
    learningRate: Float, gradientNorm: Double, maximumGradientNorm: Float?, pool: WorkerPool
  ) {
    precondition(gradientNorm.isFinite, "an update by a gradient of norm \(gradientNorm)")
    updateCount += 1
    var scale: Float = 1
    if let maximumGradientNorm, gradientNorm > Double(maximumGradientNorm) {
      scale = Float(Double(maximumGradientNorm) / gradientNorm)
    }
    let step = learningRate / (1 - power(beta1, updateCount))
    let correction = 1 / (1 - power(beta2, updateCount))
    let blocks = parameters.indices.flatMap { index in
      stride(from: 0, to: parameters[index].count, by: Self.blockSize).map { (index, $0) }
    }
    pool.forEach(blocks.count, as: .optimizer) { number, _ in
      let (index, start) = blocks[number]
      let parameter = parameters[index]
      guard let gradient = parameter.gradient.baseAddress,
        let m = firstMoments[index].baseAddress, let v = secondMoments[index].baseAddress,
        let w = parameter.values.baseAddress
      else { return }
      vm_adam(
        Int64(min(Self.blockSize, parameter.count - start)), scale, beta1, beta2, epsilon, step,
        correction, gradient + start, m + start, v + start, w + start)
    }
    for parameter in parameters { parameter.invalidatePackedCopies() }
  }

  /// base to the power of an exponent >= 1, by squaring, in double precision.
  private func power(_ base: Float, _ exponent: Int) -> Float {
    var result = 1.0
    var factor = Double(base)
    var remaining = exponent
    while remaining > 0 {
      if remaining & 1 == 1 { result *= factor }
      factor *= factor
      remaining >>= 1
    }
    return Float(result)
  }

  private static func zeros(_ count: Int) -> UnsafeMutableBufferPointer<Float> {
    let memory = UnsafeMutableBufferPointer<Float>.allocate(capacity: count)
    memory.initialize(repeating: 0)
    return memory
  }
}
