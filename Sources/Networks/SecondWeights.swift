public import DragomanTensors

/// Other values for a network's parameters, which can take their place.
public final class SecondWeights {
  /// What there are other values for.
  public let parameters: [Parameter]

  /// For each parameter its other values.
  public let values: [UnsafeMutableBufferPointer<Float>]

  /// Elements that one thread works on at a time.
  private static let blockSize = 1 << 16

  /// Starts with zeros.
  ///
  /// - Parameter parameters: What to keep other values for.
  public init(parameters: [Parameter]) {
    self.parameters = parameters
    values = parameters.map { parameter in
      let memory = UnsafeMutableBufferPointer<Float>.allocate(capacity: parameter.count)
      memory.initialize(repeating: 0)
      return memory
    }
  }

  /// Starts with what the parameters are now.
  ///
  /// - Parameter parameters: What to keep a copy of.
  public convenience init(copying parameters: [Parameter]) {
    self.init(parameters: parameters)
    for (memory, parameter) in zip(values, parameters) {
      _ = memory.update(fromContentsOf: parameter.values)
    }
  }

  deinit {
    for memory in values { memory.deallocate() }
  }

  /// Puts the other values in the place of the parameters', and these in theirs.
  ///
  /// - Parameter pool: The threads to use.
  public func exchange(on pool: WorkerPool) {
    forEachBlock(on: pool) { present, other in
      for index in present.indices { swap(&present[index], &other[index]) }
    }
    for parameter in parameters { parameter.invalidatePackedCopies() }
  }

  /// Calls a closure with the parameters' values and the other ones, a block at a time.
  func forEachBlock(
    on pool: WorkerPool,
    _ body: (UnsafeMutableBufferPointer<Float>, UnsafeMutableBufferPointer<Float>) -> Void
  ) {
    let blocks = parameters.indices.flatMap { index in
      stride(from: 0, to: parameters[index].count, by: Self.blockSize).map { (index, $0) }
    }
    pool.forEach(blocks.count, as: .optimizer) { number, _ in
      let (index, start) = blocks[number]
      let range = start..<min(start + Self.blockSize, parameters[index].count)
      body(.init(rebasing: parameters[index].values[range]), .init(rebasing: values[index][range]))
    }
  }
}
