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
  private let normalizer: Normalizer
  private let iterator: BreakIterator?

  /// The text last segmented, after normalisation, with the leading space if there is one.
  private(set) var text: [UInt8] = []
  /// The end of each piece in `text`.
  private(set) var ends: [Int32] = []
  /// ICU's rule status of each piece; 0 where ICU was not asked.
  private(set) var statuses: [Int32] = []

  /// Opens a segmenter for one thread.
  public init(normalization: Normalization = .nfc, segmentation: Segmentation) {
    self.segmentation = segmentation
    self.normalization = normalization
    normalizer = Normalizer(normalization)
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
  func segment(_ utf8: UnsafeBufferPointer<UInt8>, isLeftToICU: Bool = false) {
    text.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    statuses.removeAll(keepingCapacity: true)
    // No text, no pieces: the empty string and a single space stay apart.
    guard !utf8.isEmpty else { return }
    if segmentation.addsLeadingSpace { text.append(UInt8(ascii: " ")) }
    normalizer.append(utf8, to: &text)
    text.withUnsafeBufferPointer { iterator?.segment($0, isLeftToICU: isLeftToICU) }
    switch segmentation {
    case .words: cutWords()
    case .characters: cutCharacters()
    case .spaces: cutAtSpaces()
    case .spacesAfter: cutAfterSpaces()
    }
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
    // subtle: each access to a class's property is checked for overlap, so these are taken out.
    var (ends, statuses) = ([Int32](), [Int32]())
    swap(&ends, &self.ends)
    swap(&statuses, &self.statuses)
    text.withUnsafeBufferPointer { text in
      var start: Int32 = 0
      var spaceIsPending = false
      let (found, foundStatuses) = (iterator.ends, iterator.statuses)
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
  }
}
