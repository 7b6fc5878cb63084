#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// What the two languages of a corpus look like: how often three bytes stand in a row.
///
/// By such counts languages are told apart (Dunning 1994, "Statistical Identification of Language"),
/// without knowing which they are.
public struct SideProfiles: Sendable {
  private let source: TrigramCounts
  private let target: TrigramCounts

  /// The pairs that are counted, or looked at.
  private static let most = 10_000

  /// The least difference of log probability, for three bytes on average, that is no chance.
  private static let margin = 0.2

  /// Counts what the sides of a corpus are made of.
  public init(_ text: ParallelText) { (source, target) = Self.profiles(of: text) }

  /// Whether another corpus has the languages the other way round: its source is more like the target
  /// here, and its target more like the source.
  public func areSwapped(in other: ParallelText) -> Bool {
    let (first, second) = Self.profiles(of: other)
    return first.meanLogLikelihood(under: target) - first.meanLogLikelihood(under: source)
      > Self.margin
      && second.meanLogLikelihood(under: source) - second.meanLogLikelihood(under: target)
        > Self.margin
  }

  private static func profiles(of text: ParallelText) -> (TrigramCounts, TrigramCounts) {
    var profiles = (TrigramCounts(), TrigramCounts())
    let step = max(1, (text.count + most - 1) / most)
    for index in stride(from: 0, to: text.count, by: step) {
      text.withPair(index) { source, target in
        profiles.0.add(source)
        profiles.1.add(target)
      }
    }
    return profiles
  }
}

/// Counts of three bytes in a row; some share a place.
private struct TrigramCounts {
  private var counts = [Int](repeating: 0, count: 1 << 16)
  private var total = 0

  /// How often what was never seen is taken to have been.
  private static let unseen = 0.1

  mutating func add(_ line: UnsafeBufferPointer<UInt8>) {
    guard line.count > 2 else { return }
    for start in 0..<line.count - 2 {
      let bytes = UInt32(line[start]) << 16 | UInt32(line[start + 1]) << 8 | UInt32(line[start + 2])
      counts[Int((bytes &* 0x9E37_79B1) >> 16)] += 1
    }
    total += line.count - 2
  }

  /// The mean log probability of what is counted here by the counts of another.
  func meanLogLikelihood(under other: TrigramCounts) -> Double {
    let size = Double(other.total) + Self.unseen * Double(counts.count)
    var sum = 0.0
    for (own, others) in zip(counts, other.counts) where own > 0 {
      sum += Double(own) * log((Double(others) + Self.unseen) / size)
    }
    return total == 0 ? 0 : sum / Double(total)
  }
}
