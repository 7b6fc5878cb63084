import DragomanEvaluation
import Foundation
import Testing

/// The numbers of Python's sacrebleu; `Golden/make_golden.py` wrote them.
struct GoldenTests {
  struct Golden: Decodable {
    var corpora: [String: [[String]]]
    var cases: [Case]
  }

  struct Case: Decodable, CustomTestStringConvertible {
    var kind: String
    var options: Options
    var scores: [Expected]

    var testDescription: String { scores.first?.line ?? kind }
  }

  /// Python's keyword arguments; those that are missing have the same defaults here.
  struct Options: Decodable {
    var tokenize: String?
    var lowercase: Bool?
    var smooth_method: String?
    var smooth_value: Double?
    var effective_order: Bool?
    var char_order: Int?
    var word_order: Int?
    var beta: Int?
    var whitespace: Bool?
    var eps_smoothing: Bool?
    var normalized: Bool?
    var no_punct: Bool?
    var asian_support: Bool?
    var case_sensitive: Bool?
  }

  struct Expected: Decodable {
    var corpus: String
    var score: Double
    var line: String
    var segments: [Double]
  }

  static let golden: Golden = {
    guard
      let url = Bundle.module.url(
        forResource: "golden", withExtension: "json", subdirectory: "Golden"),
      let data = try? Data(contentsOf: url),
      let golden = try? JSONDecoder().decode(Golden.self, from: data)
    else { preconditionFailure("Golden/golden.json is missing or cannot be decoded") }
    return golden
  }()

  private func metric(_ golden: Case) throws -> any Metric {
    let options = golden.options
    switch golden.kind {
    case "bleu":
      return BLEU(
        tokenizer: try #require(BLEUTokenizer(rawValue: options.tokenize ?? "13a")),
        smoothing: try BLEUSmoothing(
          name: options.smooth_method ?? "exp", value: options.smooth_value),
        lowercase: options.lowercase ?? false, effectiveOrder: options.effective_order ?? false)
    case "chrf":
      return ChrF(
        characterOrder: options.char_order ?? 6, wordOrder: options.word_order ?? 0,
        beta: options.beta ?? 2, lowercase: options.lowercase ?? false,
        whitespace: options.whitespace ?? false,
        epsilonSmoothing: options.eps_smoothing ?? false)
    default:
      return TER(
        normalized: options.normalized ?? false, noPunctuation: options.no_punct ?? false,
        asianSupport: options.asian_support ?? false,
        caseSensitive: options.case_sensitive ?? false)
    }
  }

  @Test(arguments: golden.cases)
  func `scores, signatures and details are those of sacrebleu`(golden: Case) throws {
    let metric = try metric(golden)
    #expect(!golden.scores.isEmpty)
    for expected in golden.scores {
      let streams = try #require(Self.golden.corpora[expected.corpus])
      let score = try metric.score(
        hypotheses: streams[0], references: Array(streams.dropFirst()))
      #expect(abs(score.score - expected.score) < 1e-9, "\(expected.corpus)")
      #expect(score.description == expected.line)
    }
  }

  @Test(arguments: golden.cases)
  func `scores of single segments are those of sacrebleu`(golden: Case) throws {
    let metric = try metric(golden)
    for expected in golden.scores {
      let streams = try #require(Self.golden.corpora[expected.corpus])
      let segments = streams.map { Segments($0, name: "a stream") }
      let statistics = try SegmentStatistics(
        metric, hypotheses: segments[0], references: Array(segments.dropFirst()))
      let scores = metric.segmentScores(statistics)
      try #require(scores.count == expected.segments.count)
      for (ours, theirs) in zip(scores, expected.segments) {
        #expect(abs(ours - theirs) < 1e-9, "\(expected.corpus): \(ours), not \(theirs)")
      }
    }
  }
}
