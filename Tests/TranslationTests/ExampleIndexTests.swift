import Foundation
import Testing

@testable import DragomanTranslation

struct ExampleIndexTests {
  /// Sentences of few different tokens, some of them equal, one empty.
  private static let sources: [[Int32]] = {
    var state: UInt64 = 7
    func random(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    var sources = (0..<200).map { _ in
      // Small numbers are frequent.
      (0..<1 + random(8)).map { _ in Int32(min(random(40), random(40))) }
    }
    sources[17] = []
    sources[90] = sources[3]
    return sources
  }()

  private static func lookup() -> ExampleLookup {
    ExampleLookup(
      ExampleIndex(count: sources.count, vocabularySize: 50, source: { sources[$0] }))
  }

  /// What a sentence has in common with a source, computed from the definition.
  private static func similarity(_ sentence: [Int32], _ source: [Int32]) -> Double {
    func square(_ token: Int32) -> Double {
      let frequency = Double(sources.count { $0.contains(token) })
      let weight = log(Double(sources.count + 1) / (frequency + 0.5))
      return weight * weight
    }
    let shared = Set(sentence).intersection(source).sorted().map(square).reduce(0, +)
    let length = Set(source).sorted().map(square).reduce(0, +)
    return shared > 0 ? shared / pow(length, ExampleIndex.lengthExponent) : 0
  }

  @Test func `what is found is most similar by the definition`() {
    let lookup = Self.lookup()
    for sentence: [Int32] in [[1, 2, 3], [39, 0, 0, 5], [12], Self.sources[40], [0, 7, 21, 30]] {
      let expected = Self.sources.map { Self.similarity(sentence, $0) }
      let found = lookup.nearest(to: sentence, count: 15)
      #expect(Set(found).count == found.count)
      #expect(found.count == min(15, expected.count { $0 > 0 }))
      let best = expected.sorted(by: >)
      for (rank, number) in found.enumerated() {
        #expect(abs(expected[number] - best[rank]) < 1e-5 * best[rank])
      }
    }
  }

  @Test func `of equals the first comes first, and nothing is left of a lookup`() throws {
    let lookup = Self.lookup()
    let first = lookup.nearest(to: Self.sources[3], count: 5)
    let place = try #require(first.firstIndex(of: 3))
    #expect(first.firstIndex(of: 90) == place + 1)
    _ = lookup.nearest(to: [8, 9, 10, 11], count: 40)
    #expect(lookup.nearest(to: Self.sources[3], count: 5) == first)
  }

  @Test func `what shares nothing is not found`() {
    let lookup = Self.lookup()
    #expect(lookup.nearest(to: [], count: 5) == [])
    #expect(lookup.nearest(to: [45, 49], count: 5) == [])
    #expect(lookup.nearest(to: [60, -1], count: 5) == [])
  }
}
