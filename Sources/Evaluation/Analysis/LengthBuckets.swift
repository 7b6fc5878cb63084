/// The segments whose first reference has a number of words in one range.
public struct LengthBucket: Sendable {
  /// The range as people read it, such as `11–20`.
  public let label: String
  /// The numbers of the segments, from 0.
  public let segments: [Int]

  /// Groups a corpus by the number of words between white space.
  ///
  /// - Parameters:
  ///   - references: The stream whose lengths count.
  ///   - limits: The largest length of each bucket but the last, ascending.
  /// - Returns: The buckets that are not empty, in ascending order.
  public static func group(
    _ references: Segments, limits: [Int] = [5, 10, 15, 20, 30, 40, 60]
  ) -> [LengthBucket] {
    var groups = [[Int]](repeating: [], count: limits.count + 1)
    Segments.withBytes(of: [references]) { streams in
      for index in 0..<references.count {
        var words = 0
        WhiteSpace.forEachWord(in: streams[0][index]) { _, _ in words += 1 }
        groups[limits.firstIndex { words <= $0 } ?? limits.count].append(index)
      }
    }
    return groups.enumerated().compactMap { bucket, segments in
      guard !segments.isEmpty else { return nil }
      let first = bucket == 0 ? 0 : limits[bucket - 1] + 1
      let label = bucket < limits.count ? "\(first)–\(limits[bucket])" : "\(first)+"
      return LengthBucket(label: label, segments: segments)
    }
  }
}
