import DragomanNetworks
import Testing

@testable import DragomanTranslation

struct CandidatePoolTests {
  @Test(arguments: 0..<30 as Range<UInt64>)
  func `the pool keeps what sorting puts first`(seed: UInt64) {
    let capacity = 1 + Int(seed % 9)
    let count = 4 + Int(scrambled(seed) % 90)
    let levels: UInt64 = seed % 2 == 0 ? 6 : 1 << 22
    var pool = CandidatePool()
    pool.reset(capacity: capacity)
    var all: [Candidate] = []
    for row in 0..<5 {
      var values = (0..<count).map { token in
        -Float(scrambled(seed << 32 ^ UInt64(row) << 16 ^ UInt64(token)) % levels) / Float(levels)
      }
      values[count - 1] = .nan
      values[count - 2] = -.infinity
      let score = -Float(row % 2)
      // The decoder offers the best of a row, sorted.
      let best = values.indices.dropFirst(3).filter { values[$0] > -.infinity }
        .sorted { values[$0] != values[$1] ? values[$0] > values[$1] : $0 < $1 }
        .prefix(capacity)
      let sorted = best.map { values[$0] }
      best.map(Int32.init).withUnsafeBufferPointer { tokens in
        sorted.withUnsafeBufferPointer {
          pool.offer(
            Continuations(tokens: tokens, logProbabilities: $0), score: score, row: Int32(row))
        }
      }
      for token in 3..<count where values[token] > -.infinity {
        all.append(Candidate(score: values[token] + score, token: Int32(token), row: Int32(row)))
      }
    }
    all.sort { Candidate.precedes($0, $1) }
    #expect(pool.candidates == Array(all.prefix(capacity)))
  }

  @Test func `equal scores are ordered by token, then by row`() {
    var pool = CandidatePool()
    pool.reset(capacity: 3)
    for (token, row) in [(7, 0), (5, 1), (5, 0), (4, 2), (9, 0)] as [(Int32, Int32)] {
      pool.insert(Candidate(score: -1, token: token, row: row))
    }
    #expect(pool.candidates.map(\.token) == [4, 5, 5])
    #expect(pool.candidates.map(\.row) == [2, 0, 1])
  }

  @Test func `a pool is empty after a reset`() {
    var pool = CandidatePool()
    pool.reset(capacity: 2)
    pool.insert(Candidate(score: -1, token: 4, row: 0))
    pool.reset(capacity: 1)
    #expect(pool.candidates.isEmpty)
    pool.insert(Candidate(score: .nan, token: 4, row: 0))
    pool.insert(Candidate(score: -.infinity, token: 4, row: 0))
    #expect(pool.candidates.isEmpty)
  }
}

struct SentenceBeamTests {
  private func beam(
    beamSize: Int, nBest: Int, penalty: Float = 1, sourceLength: Int = 5
  ) -> SentenceBeam {
    var options = SearchOptions()
    options.beamSize = beamSize
    options.nBest = nBest
    options.lengthPenalty = penalty
    return SentenceBeam(sourceLength: sourceLength, options: options)
  }

  @Test func `finished hypotheses are ordered by score and only the best are kept`() {
    var beam = beam(beamSize: 2, nBest: 2, penalty: 0)
    beam.retire(node: 0, logProbability: -3, length: 1)
    beam.retire(node: 1, logProbability: -1, length: 2)
    beam.retire(node: 2, logProbability: -3, length: 2)
    #expect(beam.finished.map(\.node) == [1, 0])
    beam.retire(node: 3, logProbability: -2, length: 2)
    #expect(beam.finished.map(\.node) == [1, 3])
    #expect(beam.finishedCount == 4)
  }

  @Test func `a sentence is done when its beam has finished or nothing is alive`() {
    var beam = beam(beamSize: 2, nBest: 2)
    #expect(beam.isDone(bestLive: nil))
    #expect(!beam.isDone(bestLive: -1000))
    beam.retire(node: 0, logProbability: -1, length: 1)
    #expect(!beam.isDone(bestLive: -1000))
    beam.retire(node: 0, logProbability: -1, length: 1)
    #expect(beam.isDone(bestLive: -1.1))
    // What is more probable than all that has finished may still win.
    #expect(!beam.isDone(bestLive: -0.9))
  }

  @Test func `a sentence is done when nothing alive can still win`() {
    var beam = beam(beamSize: 5, nBest: 1)
    beam.retire(node: 0, logProbability: -1, length: 1)
    // The longest hypothesis has 21 tokens with </s> and divides by 26 / 6.
    #expect(!beam.isDone(bestLive: -4.3))
    #expect(beam.isDone(bestLive: -4.4))
  }
}

struct SearchOptionsTests {
  @Test func `the length penalty follows Wu and others`() {
    var options = SearchOptions()
    options.lengthPenalty = 0
    #expect(options.score(logProbability: -7, length: 9) == -7)
    options.lengthPenalty = 1
    #expect(options.score(logProbability: -7, length: 1) == -7)
    #expect(options.score(logProbability: -7, length: 7) == -3.5)
    options.lengthPenalty = 2
    #expect(options.score(logProbability: -8, length: 7) == -2)
  }

  @Test func `a penalty never changes the order of equal lengths and favours the longer of equals`()
  {
    for penalty in [0.3, 0.6, 1, 1.7] as [Float] {
      var options = SearchOptions()
      options.lengthPenalty = penalty
      for length in 1..<40 {
        let score = options.score(logProbability: -5, length: length)
        #expect(options.score(logProbability: -4.9, length: length) > score)
        #expect(options.score(logProbability: -5, length: length + 1) > score)
      }
    }
  }

  @Test func `the maximum length is tied to the source and bounded`() {
    var options = SearchOptions()
    #expect(options.maximumLength(sourceLength: 0) == 10)
    #expect(options.maximumLength(sourceLength: 7) == 24)
    #expect(options.maximumLength(sourceLength: .max) == 500)
    options.lengthAllowance = 0
    #expect(options.maximumLength(sourceLength: 0) == 1)
    options.lengthFactor = 1e300
    #expect(options.maximumLength(sourceLength: 9) == 500)
  }

  @Test func `an option without sense is refused in a sentence`() {
    #expect(throws: Never.self) { try SearchOptions().validate() }
    let changes: [((inout SearchOptions) -> Void, String)] = [
      ({ $0.beamSize = 0 }, "beam size is 0"),
      ({ $0.nBest = 6 }, "ask for 1 to 5"),
      ({ $0.nBest = 0 }, "ask for 1 to 5"),
      ({ $0.lengthPenalty = -1 }, "length penalty is -1"),
      ({ $0.lengthPenalty = .nan }, "length penalty is nan"),
      ({ $0.lengthFactor = -0.5 }, "give numbers of 0 or more"),
      ({ $0.lengthAllowance = -1 }, "give numbers of 0 or more"),
      ({ $0.lengthLimit = 0 }, "at least 1"),
      ({ $0.minimumLength = 501 }, "not below the minimum"),
    ]
    for (change, words) in changes {
      var options = SearchOptions()
      change(&options)
      let error = #expect(throws: TranslationOptionsError.self) { try options.validate() }
      #expect(error?.description.contains(words) == true)
    }
  }
}
