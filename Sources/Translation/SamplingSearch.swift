public import DragomanNetworks
import DragomanText

/// Draws translations at random, token by token.
///
/// Each sample of a sentence has numbers of its own, which follow from the seed, the request's stream
/// and the sample's number: neither the batch nor the threads nor how many are drawn change it. Make
/// one per thread.
public final class SamplingSearch {
  /// How to draw, and how long translations may be.
  public let options: SearchOptions

  /// A sample that goes on: one row of the decoder.
  private struct Row {
    var sentence: Int
    var number: Int
    var generator: SeededGenerator
    var tokens: [Int32] = []
    var logProbability: Float = 0
    /// Where it stands in what was given.
    var place: Int32 = 0
  }

  private let sampling: Sampling
  private var rows: [Row] = []
  private var tokens: [Int32] = []
  private var survivors: [Int32] = []
  private var sampler: TokenSampler
  private var coverage: CoverageTable?
  private var repetitions: RepetitionGuard?

  /// Prepares to draw.
  ///
  /// - Parameter options: Valid options with a sampling.
  public init(_ options: SearchOptions) {
    self.options = options
    sampling = options.sampling ?? Sampling()
    sampler = TokenSampler(sampling)
    if options.repetitionLength > 0 {
      repetitions = RepetitionGuard(length: options.repetitionLength)
    }
  }

  /// Draws hypotheses for a batch of sentences.
  ///
  /// - Parameters:
  ///   - requests: The sentences.
  ///   - decoder: What continues hypotheses; it is started anew.
  /// - Returns: For each request the first n samples in the order in which they were drawn; equal
  ///   ones stay.
  public func search(_ requests: [SearchRequest], with decoder: any StepDecoder) -> [[Hypothesis]] {
    guard !requests.isEmpty else { return [] }
    var found = [[Hypothesis?]](
      repeating: [Hypothesis?](repeating: nil, count: options.nBest), count: requests.count)
    let limits = requests.map {
      options.maximumLength(sourceLength: $0.source.count) + ($0.prefix?.placeCount ?? 0)
    }
    let allowances = requests.map { repetitions?.allowance(for: $0.source) ?? 1 }
    begin(requests, with: decoder)
    var length = 0
    while !rows.isEmpty {
      repetitions?.reset()
      for row in rows {
        repetitions?.append(history: row.tokens.reversed(), allowance: allowances[row.sentence])
      }
      decoder.step(tokens: tokens)
      survivors.removeAll(keepingCapacity: true)
      tokens.removeAll(keepingCapacity: true)
      for index in rows.indices {
        coverage?.add(decoder.attention(row: index), row: index)
        let sentence = rows[index].sentence
        let prefix = requests[sentence].prefix
        offer(
          row: index, prefix: prefix, isFull: length >= limits[sentence], length: length,
          of: decoder)
        guard let (token, logProbability) = sampler.draw(using: &rows[index].generator) else {
          continue
        }
        rows[index].logProbability += logProbability
        if token == SpecialToken.end {
          found[sentence][rows[index].number] = finish(index, length: length + 1)
        } else {
          rows[index].tokens.append(token)
          rows[index].place = prefix?.place(after: token, at: rows[index].place) ?? 0
          survivors.append(Int32(index))
          tokens.append(token)
        }
      }
      dropFinished(decoder)
      length += 1
    }
    return found.map { $0.compactMap { $0 } }
  }

  /// One row with `<s>` for each sample of each sentence.
  private func begin(_ requests: [SearchRequest], with decoder: any StepDecoder) {
    rows.removeAll(keepingCapacity: true)
    for (sentence, request) in requests.enumerated() {
      for number in 0..<options.nBest {
        // Three draws of a generator mix the three numbers.
        var seeds = SeededGenerator(seed: sampling.seed)
        seeds = SeededGenerator(seed: seeds.next() &+ request.stream)
        seeds = SeededGenerator(seed: seeds.next() &+ UInt64(number))
        rows.append(
          Row(sentence: sentence, number: number, generator: SeededGenerator(seed: seeds.next())))
      }
    }
    tokens = rows.map { _ in SpecialToken.start }
    decoder.start(sources: requests.map(\.source))
    if options.nBest > 1 { decoder.select(rows: rows.map { Int32($0.sentence) }) }
    if options.coveragePenalty > 0 {
      var table = coverage ?? CoverageTable()
      table.begin(sourceLengths: rows.map { requests[$0.sentence].source.count })
      coverage = table
    }
  }

  /// Gives the sampler what may come next.
  private func offer(
    row: Int, prefix: TargetPrefix?, isFull: Bool, length: Int, of decoder: any StepDecoder
  ) {
    sampler.reset()
    if let prefix, !prefix.isComplete(at: rows[row].place) {
      for choice in prefix.choices(at: rows[row].place) {
        sampler.append(
          choice.token, logProbability: decoder.logProbability(of: choice.token, row: row))
      }
    } else if isFull {
      let end = SpecialToken.end
      sampler.append(end, logProbability: decoder.logProbability(of: end, row: row))
    } else {
      let all = decoder.logProbabilities(row: row)
      let first = length >= options.minimumLength ? SpecialToken.end : SpecialToken.end + 1
      for token in first..<Int32(all.count)
      where repetitions?.isBanned(token, row: row) != true {
        sampler.append(token, logProbability: all[Int(token)])
      }
    }
  }

  private func finish(_ row: Int, length: Int) -> Hypothesis {
    let sum = rows[row].logProbability
    let missing = coverage.map { options.coveragePenalty * $0.logCoverage(row: row) } ?? 0
    return Hypothesis(
      tokens: rows[row].tokens, logProbability: sum,
      score: options.score(logProbability: sum, length: length) + missing)
  }

  private func dropFinished(_ decoder: any StepDecoder) {
    guard survivors.count < rows.count else { return }
    if !survivors.isEmpty {
      decoder.select(rows: survivors)
      coverage?.select(rows: survivors)
    }
    for (index, row) in survivors.enumerated() { rows[index] = rows[Int(row)] }
    rows.removeLast(rows.count - survivors.count)
  }
}
