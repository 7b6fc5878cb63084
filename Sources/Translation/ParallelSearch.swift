public import DragomanNetworks
public import DragomanTensors

/// Searches on several threads, each with a decoder of its own over the same weights.
///
/// Token ids in, hypotheses out: what ``Translator`` does between reading and writing text. It keeps
/// threads and buffers; one call at a time.
public final class ParallelSearch {
  private let pool: WorkerPool
  private let options: TranslationOptions
  private let workers: [Worker]

  /// What one thread needs.
  private struct Worker {
    let decoder: any StepDecoder
    let greedy: GreedySearch
    let beam: BeamSearch
  }

  /// Prepares to search.
  ///
  /// - Parameters:
  ///   - options: Valid options; `threads` is that of the pool.
  ///   - pool: The threads.
  ///   - makeDecoder: Makes the decoder of a thread.
  public init(
    options: TranslationOptions, pool: WorkerPool,
    makeDecoder: (_ worker: Int) -> any StepDecoder
  ) {
    self.pool = pool
    self.options = options
    workers = (0..<pool.threads).map { worker in
      Worker(
        decoder: makeDecoder(worker), greedy: GreedySearch(options.search),
        beam: BeamSearch(options.search))
    }
  }

  /// Searches for the best hypotheses of sentences, in batches of similar length, the longest first:
  /// the last batches to be finished are then short ones, and no thread waits for long.
  ///
  /// - Parameter sources: Token ids without `</s>`.
  /// - Returns: For each source its n best hypotheses, the best first.
  public func search(_ sources: [[Int32]]) -> [[Hypothesis]] {
    let order = sources.indices.sorted {
      let (a, b) = (sources[$0].count, sources[$1].count)
      return a != b ? a > b : $0 < $1
    }
    // A text of few lines is shared among the threads all the same.
    let share = (sources.count + pool.threads - 1) / pool.threads
    let size = max(min(options.batchSize, share), 1)
    var results = [[Hypothesis]](repeating: [], count: sources.count)
    results.withUnsafeMutableBufferPointer { results in
      pool.forEach((sources.count + size - 1) / size, as: .search) { batch, worker in
        let batch = order[batch * size..<min((batch + 1) * size, sources.count)]
        let found = search(batch.map { sources[$0] }, on: workers[worker])
        for (job, hypotheses) in zip(batch, found) { results[job] = hypotheses }
      }
    }
    return results
  }

  /// Searches for the hypotheses of one batch.
  private func search(_ sources: [[Int32]], on worker: Worker) -> [[Hypothesis]] {
    if options.search.beamSize == 1 {
      return worker.greedy.search(sources, with: worker.decoder).map { $0.map { [$0] } ?? [] }
    }
    return worker.beam.search(sources, with: worker.decoder)
  }
}
