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

  /// Samples that are drawn together, as far as one sentence's are not more: their distributions
  /// take memory.
  private static let mostSampledRows = 512

  /// What one thread needs.
  private struct Worker {
    let decoder: any StepDecoder
    let greedy: GreedySearch
    let beam: BeamSearch?
    let sampling: SamplingSearch?
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
    let draws = options.search.sampling != nil
    workers = (0..<pool.threads).map { worker in
      Worker(
        decoder: makeDecoder(worker), greedy: GreedySearch(options.search),
        beam: draws ? nil : BeamSearch(options.search),
        sampling: draws ? SamplingSearch(options.search) : nil)
    }
  }

  /// Searches for the best hypotheses of sentences.
  ///
  /// - Parameter sources: Token ids without `</s>`.
  /// - Returns: For each source its n best hypotheses, the best first.
  public func search(_ sources: [[Int32]]) -> [[Hypothesis]] {
    search(sources.map { SearchRequest(source: $0) })
  }

  /// Searches for the best hypotheses of sentences, in batches of similar length, the longest first:
  /// the last batches to be finished are then short ones, and no thread waits for long.
  ///
  /// - Parameter requests: The sentences.
  /// - Returns: For each request its n best hypotheses, the best first, or what was drawn.
  public func search(_ requests: [SearchRequest]) -> [[Hypothesis]] {
    let order = requests.indices.sorted {
      let (a, b) = (requests[$0].source.count, requests[$1].source.count)
      return a != b ? a > b : $0 < $1
    }
    // A text of few lines is shared among the threads all the same.
    let share = (requests.count + pool.threads - 1) / pool.threads
    var size = max(min(options.batchSize, share), 1)
    if options.search.sampling != nil {
      size = min(size, max(Self.mostSampledRows / options.search.nBest, 1))
    }
    var results = [[Hypothesis]](repeating: [], count: requests.count)
    results.withUnsafeMutableBufferPointer { results in
      pool.forEach((requests.count + size - 1) / size, as: .search) { batch, worker in
        let batch = order[batch * size..<min((batch + 1) * size, requests.count)]
        let found = search(batch.map { requests[$0] }, on: workers[worker])
        for (job, hypotheses) in zip(batch, found) { results[job] = hypotheses }
      }
    }
    return results
  }

  /// Searches for the hypotheses of one batch.
  private func search(_ requests: [SearchRequest], on worker: Worker) -> [[Hypothesis]] {
    if let sampling = worker.sampling { return sampling.search(requests, with: worker.decoder) }
    if let beam = worker.beam,
      !options.search.isGreedy || requests.contains(where: { $0.prefix != nil })
    {
      return beam.search(requests, with: worker.decoder)
    }
    return worker.greedy.search(requests.map(\.source), with: worker.decoder)
      .map { $0.map { [$0] } ?? [] }
  }
}
