public import DragomanTensors

/// Computes a network's loss and gradients over batches, divided into shards that run in parallel.
///
/// The number of shards is part of the configuration: it decides the order of summation, and with
/// it the last bits of every gradient. The number of threads decides nothing but the time.
public final class GradientComputer {
  /// The network whose gradients are computed.
  public let network: EncoderDecoder

  /// The number of parts that a batch is divided into.
  public let shards: Int

  private let pool: WorkerPool
  private let tapes: [Tape]
  private let accumulator: GradientAccumulator
  /// One for each shard, once they are needed.
  private var sampling: [ScheduledSampling] = []

  /// Prepares workspaces, which are reused from update to update.
  ///
  /// - Parameters:
  ///   - network: The network.
  ///   - pool: The threads to use.
  ///   - shards: The parts of a batch, the same in every run that is to give the same model.
  public init(network: EncoderDecoder, pool: WorkerPool, shards: Int = 4) {
    precondition(shards >= 1, "\(shards) shards")
    self.network = network
    self.pool = pool
    self.shards = shards
    tapes = (0..<shards).map { _ in Tape(workspace: Workspace(), isRecording: false) }
    accumulator = GradientAccumulator(parameters: network.parameters)
  }

  /// Lays a batch out for this computer.
  ///
  /// - Parameters:
  ///   - pairs: The batch.
  ///   - hasTwins: Whether to take every pair twice, as a consistency needs it.
  /// - Returns: What `computeGradients` takes.
  public func prepare(_ pairs: [TokenPair], hasTwins: Bool = false) -> ShardedBatch {
    ShardedBatch(pairs, shards: shards, hasTwins: hasTwins, for: network.configuration)
  }

  /// Sets every parameter's gradient to that of the mean loss a target token.
  ///
  /// - Parameters:
  ///   - batches: What is read one after the other as if it were one batch; each prepared for as
  ///     many shards.
  ///   - labelSmoothing: ε of the loss.
  ///   - consistency: α of R-Drop, for batches of twins; 0 for none.
  ///   - samplingRate: The share of target tokens that the decoder reads as it would have said them,
  ///     by scheduled sampling; 0 for none.
  ///   - dropoutSeed: Determines the dropout of this update; another for each update.
  ///   - preparation: Called once on one of the pool's threads while the others sum gradients: the
  ///     place to lay out the next batches.
  /// - Returns: The loss summed over the batches.
  public func computeGradients(
    of batches: [ShardedBatch], labelSmoothing: Float, consistency: Float = 0,
    samplingRate: Float = 0, dropoutSeed: UInt64,
    alongside preparation: () -> Void = {}
  ) -> LossSum {
    precondition(!batches.isEmpty, "an update of no batch")
    precondition(
      consistency == 0 || batches.allSatisfy(\.hasTwins),
      "a consistency of \(consistency) without twins")
    repackWeights()
    if samplingRate > 0 && sampling.isEmpty {
      sampling = (0..<shards).map { _ in ScheduledSampling(network) }
    }
    let gradientScale = 1 / Float(batches.reduce(0) { $0 + $1.targetTokens })
    var sum = LossSum()
    for (number, batch) in batches.enumerated() {
      let seed = dropoutSeed &+ UInt64(number) &* 0xA24B_AED4_963E_E407
      sum += forEachShard(of: batch) { index, shard in
        let tape = tapes[index]
        var seeds = SeededGenerator(seed: seed &+ UInt64(index) &* 0xD1B5_4A32_D192_ED03)
        let dropoutSeed = seeds.next()
        let read =
          samplingRate > 0
          ? sampling[index].replace(
            in: shard, of: network, rate: samplingRate, seed: seeds.next(),
            hasTwins: batch.hasTwins, on: tape) : shard
        tape.restart(isRecording: true, dropoutSeed: dropoutSeed)
        let sum = network.loss(
          of: read, labelSmoothing: labelSmoothing, consistency: consistency,
          gradientScale: gradientScale, on: tape)
        tape.backward()
        return sum
      }
      accumulator.accumulate(
        tapes.prefix(batch.shards.count), adding: number > 0, pool: pool,
        alongside: number == batches.count - 1 ? preparation : {})
    }
    return sum
  }

  /// The same for pairs that were not prepared before.
  ///
  /// - Parameters:
  ///   - pairs: The batch.
  ///   - labelSmoothing: ε of the loss.
  ///   - dropoutSeed: Determines the dropout of this update; another for each update.
  /// - Returns: The loss summed over the batch.
  public func computeGradients(
    of pairs: [TokenPair], labelSmoothing: Float, dropoutSeed: UInt64
  ) -> LossSum {
    computeGradients(
      of: [prepare(pairs)], labelSmoothing: labelSmoothing, dropoutSeed: dropoutSeed)
  }

  /// The loss of a batch, without dropout and without gradients.
  ///
  /// - Parameters:
  ///   - pairs: The batch.
  ///   - labelSmoothing: ε of the loss.
  /// - Returns: The loss summed over the batch.
  public func computeLoss(of pairs: [TokenPair], labelSmoothing: Float) -> LossSum {
    repackWeights()
    return forEachShard(of: prepare(pairs)) { index, shard in
      let tape = tapes[index]
      tape.restart(isRecording: false)
      return network.loss(
        of: shard, labelSmoothing: labelSmoothing, gradientScale: 0, on: tape)
    }
  }

  /// The Euclidean norm of the last gradient over all parameters.
  public var gradientNorm: Double { accumulator.norm }

  /// The bytes held by the workspaces.
  public var workspaceBytes: Int { tapes.reduce(0) { $0 + $1.workspace.capacity } }

  private func repackWeights() {
    let stale = network.parameters.flatMap(\.staleCopies).sorted { $0.count > $1.count }
    pool.forEach(stale.count, as: .packing) { index, _ in stale[index].repack() }
  }

  /// Runs the shards and sums their losses in order.
  private func forEachShard(
    of batch: ShardedBatch, _ body: (_ index: Int, _ shard: Batch) -> LossSum
  ) -> LossSum {
    let count = batch.shards.count
    precondition(count <= shards, "a batch of \(count) shards for \(shards)")
    var sums = [LossSum](repeating: LossSum(), count: count)
    sums.withUnsafeMutableBufferPointer { sums in
      pool.forEach(count) { index, worker in
        tapes[index].lane = pool.profile?.lanes[worker]
        sums[index] = body(index, batch.shards[index])
      }
    }
    return sums.reduce(into: LossSum()) { $0 += $1 }
  }
}
