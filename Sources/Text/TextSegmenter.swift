/// Normalises a text and cuts it into the pieces that are looked up in a vocabulary.
///
/// The pieces, put together, are the normalised text with one space in front of it. That space
/// makes the first word a piece like the others, since a word takes one space before it along:
///
///     "The cat  sat." -> " The", " cat", " ", " sat", "."
///
/// `.characters` adds no space, because no character takes one along.
///
/// It holds ICU's break iterator, which is slow to open: make one per thread and keep it.
public final class TextSegmenter {
  /// How texts are cut.
  public let segmentation: Segmentation
  /// The form that texts are brought into first.
  let normalization: Normalization
  let rules: TextRules
  let normalizer: Normalizer
  private let chunkGuard: ChunkGuard?
  private let iterator: BreakIterator?
  private let caseMarking: CaseMarking?
  private let clusters = GraphemeSplitter()
  /// Whether pieces may differ from the normalised text, or be cut otherwise than by ICU.
  let rewrites: Bool

  /// The text last segmented, after normalisation, with the leading space if there is one.
  private(set) var text: [UInt8] = []
  /// The end of each piece in `text`.
  private(set) var ends: [Int32] = []
  /// ICU's rule status of each piece; 0 where ICU was not asked; see also `PieceStatus`.
  private(set) var statuses: [Int32] = []
  /// Where rules make pieces that differ from the normalised text, the end of each piece there.
  private(set) var normalEnds: [Int32] = []
  /// And that text, with the leading space if there is one.
  private(set) var normalText: [UInt8] = []
  /// The protected spans of the text last segmented, by their places in the normalised text with the
  /// leading space.
  private(set) var spans: [PlacedSpan] = []

  /// Opens a segmenter for one thread.
  ///
  /// - Parameters:
  ///   - normalization: The form that text is brought into first.
  ///   - segmentation: How it is cut.
  ///   - rules: What else happens to it; patterns must be valid. With `.spacesAfter` nothing but the
  ///     characters may change.
  public init(
    normalization: Normalization = .nfc, segmentation: Segmentation,
    rules: TextRules = TextRules()
  ) {
    self.segmentation = segmentation
    self.normalization = normalization
    self.rules = rules
    chunkGuard = ChunkGuard(rules)
    normalizer = Normalizer(normalization, rules: rules)
    if case .marked(let locale) = rules.casing, segmentation != .spacesAfter {
      caseMarking = CaseMarking(locale: locale)
    } else {
      caseMarking = nil
    }
    rewrites =
      segmentation != .spacesAfter
      && (rules.marksCase || rules.splitsDigits || !rules.spanKinds.isEmpty)
    switch segmentation {
    case .words(let locale): iterator = BreakIterator(.words(locale: locale))
    case .characters: iterator = BreakIterator(.graphemes)
    case .spaces, .spacesAfter: iterator = nil
    }
  }

  /// Cuts a text, of any bytes, into pieces; see `text`, `ends` and `statuses`.
  ///
  /// - Parameters:
  ///   - utf8: The text.
  ///   - isLeftToICU: Whether ICU finds every boundary, which is slower, to compare with.
  ///   - masks: Which of the protected spans, by their order, become markers.
  func segment(
    _ utf8: UnsafeBufferPointer<UInt8>, isLeftToICU: Bool = false,
    masking masks: ((Int) -> Bool)? = nil
  ) {
    text.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    statuses.removeAll(keepingCapacity: true)
    if rewrites {
      normalEnds.removeAll(keepingCapacity: true)
      normalText.removeAll(keepingCapacity: true)
      spans.removeAll(keepingCapacity: true)
    }
    // No text, no pieces: the empty string and a single space stay apart.
    guard !utf8.isEmpty else { return }
    if segmentation.addsLeadingSpace { text.append(UInt8(ascii: " ")) }
    if rewrites {
      normalizer.append(utf8, to: &text, found: &spans)
    } else {
      normalizer.append(utf8, to: &text)
    }
    text.withUnsafeBufferPointer { iterator?.segment($0, isLeftToICU: isLeftToICU) }
    switch segmentation {
    case .words: cutWords()
    case .characters: cutCharacters()
    case .spaces: cutAtSpaces()
    case .spacesAfter: cutAfterSpaces()
    }
    if rewrites { rewritePieces(masking: masks) }
  }

  /// Whether the pieces of what stands between a text's spaces can be told without the rest of it.
  package func allowsChunks(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    // NFKC makes spaces out of other characters.
    guard segmentation == .spaces || segmentation.locale != nil, normalization != .nfkc else {
      return false
    }
    return chunkGuard?.allowsChunks(text) ?? true
  }

  /// Cuts a chunk of ASCII text, of words or between spaces, into pieces.
  ///
  /// - Parameters:
  ///   - chunk: A space, and text without spaces after it.
  ///   - ends: Room for the end of each piece.
  /// - Returns: How many pieces there are.
  func boundaries(
    ofChunk chunk: UnsafeBufferPointer<UInt8>, ends: UnsafeMutableBufferPointer<Int32>
  ) -> Int {
    guard chunk.count > 1, let iterator else {
      ends[0] = Int32(chunk.count)
      return 1
    }
    // The space alone is a segment of ICU's; it goes with the one after it.
    let count = iterator.segment(chunk, into: ends)
    for position in 1..<count { ends[position - 1] = ends[position] }
    return count - 1
  }

  /// Moves the last space before a segment of ICU's into the segment's piece; every further space
  /// is a piece of its own, so that a word vocabulary needs one entry for any number of them.
  private func cutWords() {
    guard let iterator else { return }
    guard !spans.isEmpty else {
      cutWords(iterator.ends, iterator.statuses)
      return
    }
    let segments = cut(Array(iterator.ends), Array(iterator.statuses), aroundSpans: spans)
    segments.ends.withUnsafeBufferPointer { ends in
      segments.statuses.withUnsafeBufferPointer { cutWords(ends, $0) }
    }
  }

  private func cutWords(
    _ found: UnsafeBufferPointer<Int32>, _ foundStatuses: UnsafeBufferPointer<Int32>
  ) {
    // subtle: each access to a class's property is checked for overlap, so these are taken out.
    var (ends, statuses) = ([Int32](), [Int32]())
    swap(&ends, &self.ends)
    swap(&statuses, &self.statuses)
    text.withUnsafeBufferPointer { text in
      var start: Int32 = 0
      var spaceIsPending = false
      for index in found.indices {
        let end = found[index]
        var solid = end
        while solid > start, text[Int(solid) - 1] == UInt8(ascii: " ") { solid -= 1 }
        if solid > start {
          ends.append(solid)
          statuses.append(foundStatuses[index])
          spaceIsPending = false
        }
        for space in solid..<end {
          if spaceIsPending {
            ends.append(space)
            statuses.append(0)
          }
          spaceIsPending = true
        }
        start = end
      }
      if spaceIsPending {
        ends.append(Int32(text.count))
        statuses.append(0)
      }
    }
    swap(&ends, &self.ends)
    swap(&statuses, &self.statuses)
  }

  private func cutCharacters() {
    guard let iterator else { return }
    ends.append(contentsOf: iterator.ends)
    statuses.append(contentsOf: repeatElement(0, count: ends.count))
    if !spans.isEmpty { (ends, statuses) = cut(ends, statuses, aroundSpans: spans) }
  }

  /// Puts a space behind the text and cuts after every space.
  private func cutAfterSpaces() {
    text.append(UInt8(ascii: " "))
    for position in text.indices where text[position] == UInt8(ascii: " ") {
      ends.append(Int32(position + 1))
    }
    statuses.append(contentsOf: repeatElement(0, count: ends.count))
  }

  /// Cuts before every space.
  private func cutAtSpaces() {
    for position in text.indices.dropFirst() where text[position] == UInt8(ascii: " ") {
      ends.append(Int32(position))
    }
    ends.append(Int32(text.count))
    statuses.append(contentsOf: repeatElement(0, count: ends.count))
    guard !spans.isEmpty else { return }
    // A token that is a span, too, has the space before it.
    let units = spans.map { span in
      let start = span.range.lowerBound
      let takesSpace = text[start - 1] == UInt8(ascii: " ")
      return PlacedSpan(
        kind: span.kind, range: (takesSpace ? start - 1 : start)..<span.range.upperBound)
    }
    (ends, statuses) = cut(ends, statuses, aroundSpans: units)
  }

  /// The segments with one for each span, in place of those that reach into it.
  private func cut(
    _ ends: [Int32], _ statuses: [Int32], aroundSpans spans: [PlacedSpan]
  ) -> (ends: [Int32], statuses: [Int32]) {
    var (result, resultStatuses) = ([Int32](), [Int32]())
    var next = 0
    for span in spans {
      let (start, end) = (Int32(span.range.lowerBound), Int32(span.range.upperBound))
      while next < ends.count, ends[next] <= start {
        result.append(ends[next])
        resultStatuses.append(statuses[next])
        next += 1
      }
      if start > result.last ?? 0 {
        result.append(start)
        resultStatuses.append(next < statuses.count ? statuses[next] : 0)
      }
      while next < ends.count, ends[next] < end { next += 1 }
      result.append(end)
      resultStatuses.append(PieceStatus.span)
      if next < ends.count, ends[next] == end { next += 1 }
    }
    return (result + ends[next...], resultStatuses + statuses[next...])
  }
}

/// What stands beside ICU's rule statuses.
enum PieceStatus {
  /// A protected span.
  static let span: Int32 = 1000
  /// A marker of upper case.
  static let marker: Int32 = 1001
  /// ICU's status of numbers.
  static let number: Int32 = 100
}

// MARK: Pieces that are not as in the normalised text

extension TextSegmenter {
  /// Writes upper case with markers, masks spans, and cuts numbers.
  private func rewritePieces(masking masks: ((Int) -> Bool)?) {
    swap(&text, &normalText)
    let (oldEnds, oldStatuses) = (ends, statuses)
    ends.removeAll(keepingCapacity: true)
    statuses.removeAll(keepingCapacity: true)
    text.removeAll(keepingCapacity: true)
    var start = 0
    var span = 0
    for (end, status) in zip(oldEnds, oldStatuses) {
      let range = start..<Int(end)
      start = Int(end)
      let first = text.count
      if status == PieceStatus.span {
        let place = spans[span]
        if masks?(span) ?? false {
          text.append(contentsOf: normalText[range.lowerBound..<place.range.lowerBound])
          text.append(Marker.span(place.kind).byte)
          close(range.upperBound, status)
        } else {
          text.append(contentsOf: normalText[range])
          closeParts(
            first, range, status, splitsDigits: rules.splitsDigits && place.kind == .number)
        }
        span += 1
        continue
      }
      appendWord(range)
      closeParts(Int(ends.last ?? 0), range, status, splitsDigits: rules.splitsDigits)
    }
  }

  /// Appends a piece, in lower case after a marker where this can be undone.
  private func appendWord(_ range: Range<Int>) {
    let marker = normalText.withUnsafeBufferPointer { normal in
      caseMarking?.marker(
        of: UnsafeBufferPointer(rebasing: normal[range]),
        followedBy: UnsafeBufferPointer(rebasing: normal[range.upperBound...]))
    }
    guard let marker, let caseMarking else {
      text.append(contentsOf: normalText[range])
      return
    }
    text.append(marker.byte)
    close(range.lowerBound, PieceStatus.marker)
    normalText.withUnsafeBufferPointer {
      caseMarking.append(UnsafeBufferPointer(rebasing: $0[range]), marked: marker, to: &text)
    }
  }

  /// Ends a piece.
  private func close(_ normalEnd: Int, _ status: Int32) {
    ends.append(Int32(text.count))
    statuses.append(status)
    normalEnds.append(Int32(normalEnd))
  }

  /// Ends the piece that begins at `first`, or its digits one by one.
  ///
  /// - Parameters:
  ///   - first: Where it begins in `text`.
  ///   - normal: Where it is in the normalised text; scalar by scalar the same but for case.
  ///   - status: Its status.
  ///   - splitsDigits: Whether each digit, with what belongs to it, is a piece.
  private func closeParts(_ first: Int, _ normal: Range<Int>, _ status: Int32, splitsDigits: Bool) {
    guard splitsDigits, hasDigit(from: first) else {
      close(normal.upperBound, status)
      return
    }
    text.withUnsafeBufferPointer {
      clusters.split(UnsafeBufferPointer(rebasing: $0[first...]))
    }
    var normalPlace = normal.lowerBound
    var position = first
    let all = clusters.ends.map { first + Int($0) }
    for (index, end) in all.enumerated() {
      while position < end {
        position += scalarLength(in: text, at: position)
        normalPlace += scalarLength(in: normalText, at: normalPlace)
      }
      guard index + 1 < all.count else { break }
      let begin = index == 0 ? first : all[index - 1]
      let isLeadingSpace = index == 0 && text[begin] == UInt8(ascii: " ")
      if !isLeadingSpace, isDigit(at: begin) || isDigit(at: end) {
        ends.append(Int32(end))
        statuses.append(
          status != PieceStatus.span && isDigit(at: begin) ? PieceStatus.number : status)
        normalEnds.append(Int32(normalPlace))
      }
    }
    close(normal.upperBound, status)
  }

  private func hasDigit(from first: Int) -> Bool {
    var position = first
    while position < text.count {
      if isDigit(at: position) { return true }
      position += 1
    }
    return false
  }

  private func isDigit(at position: Int) -> Bool {
    let byte = text[position]
    if byte < 0xD9 { return byte >= 0x30 && byte <= 0x39 }
    let length = scalarLength(in: text, at: position)
    let value = text.withUnsafeBufferPointer {
      UTF8Validation.scalar(in: $0, at: position, length: length)
    }
    return Unicode.Scalar(value)?.properties.generalCategory == .decimalNumber
  }

  private func scalarLength(in bytes: [UInt8], at position: Int) -> Int {
    bytes.withUnsafeBufferPointer { max(1, UTF8Validation.scalarLength(in: $0, at: position)) }
  }
}
