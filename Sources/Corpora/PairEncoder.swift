import DragomanText

/// Turns sentence pairs into token ids, for one thread.
///
/// A protected span that both sides hold, such as a URL, becomes a single token on both, so that a
/// network learns to put it where it belongs, whatever it says. What only one side holds is spelled
/// out. Of each kind, the spans that become tokens stand in the same order on both sides: the n-th of
/// a translation is then the n-th of its source.
final class PairEncoder {
  private let source: TextEncoder
  private let target: TextEncoder
  private let kinds: Set<SpanKind>

  /// Where both sides have more spans than this, the pair is a table and no sentence.
  private static let mostSpans = 100

  init(source: TextPipeline, target: TextPipeline) {
    self.source = source.makeEncoder()
    self.target = target.makeEncoder()
    kinds = source.rules.spanKinds.intersection(target.rules.spanKinds)
  }

  /// Appends the ids of both sides of a pair.
  ///
  /// - Returns: The spans that became tokens, in the source's order.
  func encode(
    _ sourceText: UnsafeBufferPointer<UInt8>, _ targetText: UnsafeBufferPointer<UInt8>,
    into sourceIDs: inout [Int32], _ targetIDs: inout [Int32]
  ) -> [ProtectedSpan] {
    guard let shared = sharedSpans(sourceText, targetText) else {
      source.encode(utf8: sourceText, into: &sourceIDs)
      target.encode(utf8: targetText, into: &targetIDs)
      return []
    }
    source.encode(utf8: sourceText, into: &sourceIDs) { shared.source.contains($0) }
    target.encode(utf8: targetText, into: &targetIDs) { shared.target.contains($0) }
    return shared.spans
  }

  /// Appends the ids of both sides of a pair, their words cut by chance.
  func encode(
    _ sourceText: UnsafeBufferPointer<UInt8>, _ targetText: UnsafeBufferPointer<UInt8>,
    into sourceIDs: inout [Int32], _ targetIDs: inout [Int32], sampling: SubwordSampling,
    using generator: inout some RandomNumberGenerator
  ) {
    let shared = sharedSpans(sourceText, targetText)
    source.encode(
      utf8: sourceText, into: &sourceIDs, sampling: sampling, using: &generator,
      masking: { shared?.source.contains($0) ?? false })
    target.encode(
      utf8: targetText, into: &targetIDs, sampling: sampling, using: &generator,
      masking: { shared?.target.contains($0) ?? false })
  }

  private func sharedSpans(
    _ sourceText: UnsafeBufferPointer<UInt8>, _ targetText: UnsafeBufferPointer<UInt8>
  ) -> (source: Set<Int>, target: Set<Int>, spans: [ProtectedSpan])? {
    guard !kinds.isEmpty else { return nil }
    let sourceSpans = source.protectedSpans(of: sourceText)
    guard !sourceSpans.isEmpty, sourceSpans.count <= Self.mostSpans else { return nil }
    let targetSpans = target.protectedSpans(of: targetText)
    guard !targetSpans.isEmpty, targetSpans.count <= Self.mostSpans else { return nil }
    var pairs: [(Int, Int)] = []
    for kind in kinds {
      pairs += Self.common(
        sourceSpans.indices.filter { sourceSpans[$0].kind == kind },
        targetSpans.indices.filter { targetSpans[$0].kind == kind }
      ) { sourceSpans[$0] == targetSpans[$1] }
    }
    guard !pairs.isEmpty else { return nil }
    return (
      Set(pairs.map(\.0)), Set(pairs.map(\.1)), pairs.map(\.0).sorted().map { sourceSpans[$0] }
    )
  }

  /// A longest common subsequence, as pairs of what is equal.
  private static func common(
    _ left: [Int], _ right: [Int], where areEqual: (Int, Int) -> Bool
  ) -> [(Int, Int)] {
    // lengths[i][j]: of the subsequence of left[i...] and right[j...].
    var lengths = [[Int]](
      repeating: [Int](repeating: 0, count: right.count + 1), count: left.count + 1)
    for i in left.indices.reversed() {
      for j in right.indices.reversed() {
        lengths[i][j] =
          areEqual(left[i], right[j])
          ? lengths[i + 1][j + 1] + 1 : max(lengths[i + 1][j], lengths[i][j + 1])
      }
    }
    var (i, j, pairs) = (0, 0, [(Int, Int)]())
    while i < left.count, j < right.count {
      if areEqual(left[i], right[j]) {
        pairs.append((left[i], right[j]))
        (i, j) = (i + 1, j + 1)
      } else if lengths[i + 1][j] >= lengths[i][j + 1] {
        i += 1
      } else {
        j += 1
      }
    }
    return pairs
  }
}
