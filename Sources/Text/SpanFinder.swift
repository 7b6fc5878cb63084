import CICU

/// A protected span at its place in a text, in bytes.
struct PlacedSpan: Equatable {
  let kind: SpanKind
  let range: Range<Int>
}

/// Finds the protected spans of texts, for one thread.
///
/// The kinds that it knows are found byte by byte, in time proportional to a text's length; what the
/// user's patterns match comes from ICU. Where spans overlap, the one that begins first counts, the
/// user's before others.
final class SpanFinder {
  private let kinds: Set<SpanKind>
  private let patterns: [OpaquePointer]
  private let removesControls: Bool
  private let graphemes = GraphemeSplitter()

  /// Opens a finder.
  ///
  /// - Parameter rules: What to find; its patterns must be valid.
  init(_ rules: TextRules) {
    kinds = rules.protects
    removesControls = rules.removesControls
    patterns = rules.patterns.map { pattern in
      let utf8 = Array(pattern.utf8)
      var position: Int32 = 0
      guard let handle = cicu_pattern_open(utf8, Int32(utf8.count), &position) else {
        preconditionFailure("\(pattern) is no regular expression; see TextRules.validate")
      }
      return handle
    }
  }

  deinit { for pattern in patterns { cicu_pattern_close(pattern) } }

  /// Whether the spans between two spaces of a text can be told without the rest of the text.
  func isLocal(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    patterns.isEmpty && !(kinds.contains(.tag) && text.contains(UInt8(ascii: "<")))
      && !(kinds.contains(.placeholder) && text.contains(UInt8(ascii: "{")))
  }

  /// The spans of a text, which must be well-formed UTF-8, in order.
  func spans(of text: UnsafeBufferPointer<UInt8>) -> [PlacedSpan] {
    let matched = matches(in: text)
    let scanner = SpanScanner(text, kinds: kinds)
    var spans: [PlacedSpan] = []
    var next = 0
    var position = 0
    while position < text.count {
      // Matches that what was found before them has reached into are none.
      while next < matched.count, matched[next].range.lowerBound < position { next += 1 }
      let limit = next < matched.count ? matched[next].range.lowerBound : text.count
      if let span = scanner.first(from: position, to: limit) {
        position = span.range.upperBound
        if isWhole(span.range, in: text) { spans.append(span) }
      } else if next < matched.count {
        position = matched[next].range.upperBound
        if isWhole(matched[next].range, in: text) { spans.append(matched[next]) }
      } else {
        break
      }
    }
    return spans
  }

  /// What the user's patterns match, without spaces around it; of overlapping matches the first.
  private func matches(in text: UnsafeBufferPointer<UInt8>) -> [PlacedSpan] {
    guard !patterns.isEmpty, text.count <= Int(Int32.max) else { return [] }
    var found: [(range: Range<Int>, pattern: Int)] = []
    for (index, pattern) in patterns.enumerated()
    where cicu_pattern_start(pattern, text.baseAddress, Int32(text.count)) != 0 {
      var (start, end) = (Int32(0), Int32(0))
      while cicu_pattern_next(pattern, &start, &end) != 0 {
        var (first, last) = (Int(start), Int(end))
        while first < last, text[first] == UInt8(ascii: " ") { first += 1 }
        while last > first, text[last - 1] == UInt8(ascii: " ") { last -= 1 }
        if first < last { found.append((first..<last, index)) }
      }
    }
    found.sort { ($0.range.lowerBound, $0.pattern) < ($1.range.lowerBound, $1.pattern) }
    var spans: [PlacedSpan] = []
    for match in found where match.range.lowerBound >= spans.last?.range.upperBound ?? 0 {
      spans.append(PlacedSpan(kind: .pattern, range: match.range))
    }
    return spans
  }

  /// Whether a span neither begins nor ends within what a reader calls a character.
  private func isWhole(_ range: Range<Int>, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    isBoundary(range.lowerBound, in: text) && isBoundary(range.upperBound, in: text)
  }

  private func isBoundary(_ place: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    var (before, after) = (place, place)
    // A control character keeps what it stands between apart, unless it is going to be removed.
    while removesControls, after < text.count, isRemovable(at: after, in: text) {
      after += scalarLength(at: after, in: text)
    }
    repeat {
      before = start(before: before, in: text)
    } while removesControls && before > 0
      && isRemovable(at: before, in: text)
    guard place > 0, after < text.count else { return true }
    if text[before] < 0x80, text[after] < 0xCC, text[after] != 0x0A { return true }
    let pair =
      Array(text[before..<(before + scalarLength(at: before, in: text))])
      + text[after..<(after + scalarLength(at: after, in: text))]
    pair.withUnsafeBufferPointer { graphemes.split($0) }
    return graphemes.ends.count > 1
  }

  private func scalarLength(at place: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    max(1, UTF8Validation.scalarLength(in: text, at: place))
  }

  /// The start of the scalar before a place; 0 at the beginning.
  private func start(before place: Int, in text: UnsafeBufferPointer<UInt8>) -> Int {
    var start = max(0, place - 1)
    while start > 0, text[start] & 0xC0 == 0x80 { start -= 1 }
    return start
  }

  private func isRemovable(at place: Int, in text: UnsafeBufferPointer<UInt8>) -> Bool {
    let length = scalarLength(at: place, in: text)
    let scalar =
      length == 1
      ? UInt32(text[place]) : UTF8Validation.scalar(in: text, at: place, length: length)
    return CharacterRules.isRemovable(scalar)
  }
}
