/// What a beam search knows of one sentence apart from its live hypotheses.
struct SentenceBeam {
  /// A hypothesis that ended with `</s>`.
  struct Finished: Hashable {
    /// Where its last token stands, for tracing back; -1 when it has none.
    var node: Int32
    var logProbability: Float
    var score: Float
  }

  /// The most tokens a hypothesis may have.
  let maximumLength: Int
  /// The best `options.beamSize`, the best first; of equal ones the earlier found.
  private(set) var finished: [Finished] = []
  /// How many hypotheses were finished, whether or not they were kept.
  private(set) var finishedCount = 0
  /// The highest log probability of those that were finished.
  private var mostProbable = -Float.infinity
  private let options: SearchOptions

  /// Begins a sentence, or a group of its beam.
  ///
  /// - Parameters:
  ///   - sourceLength: The number of source tokens.
  ///   - prefixLength: The most tokens that are given; the rest may be as long as without them.
  ///   - options: The options; `beamSize` and `nBest` are those of the group.
  init(sourceLength: Int, prefixLength: Int = 0, options: SearchOptions) {
    self.options = options
    maximumLength = options.maximumLength(sourceLength: sourceLength) + prefixLength
    finished.reserveCapacity(options.beamSize + 1)
  }

  /// Takes in a hypothesis of `length` tokens, `</s>` included.
  ///
  /// `logCoverage` is at most 0.
  mutating func retire(
    node: Int32, logProbability: Float, length: Int, logCoverage: Float = 0
  ) {
    let score =
      options.score(logProbability: logProbability, length: length)
      + options.coveragePenalty * logCoverage
    let place = finished.firstIndex { $0.score < score } ?? finished.count
    finished.insert(
      Finished(node: node, logProbability: logProbability, score: score), at: place)
    if finished.count > options.beamSize { finished.removeLast() }
    finishedCount += 1
    mostProbable = max(mostProbable, logProbability)
  }

  /// Whether the search for this sentence may stop.
  ///
  /// It may when as many hypotheses have finished as the beam holds and none that is alive is more
  /// probable than all of them, or when none that is alive can enter the n best: a log probability
  /// only falls, and is divided by no more than the penalty of the longest hypothesis; coverage can
  /// only be missing.
  ///
  /// - Parameter bestLive: The highest log probability among live hypotheses, nil when none is left.
  /// - Returns: True when nothing is left to do.
  func isDone(bestLive: Float?) -> Bool {
    guard let bestLive, finishedCount < options.beamSize || bestLive > mostProbable else {
      return true
    }
    guard finished.count >= options.nBest else { return false }
    let bound = options.score(logProbability: bestLive, length: maximumLength + 1)
    return bound <= finished[options.nBest - 1].score
  }
}
