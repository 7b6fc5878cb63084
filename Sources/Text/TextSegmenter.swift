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
    normalizer = Normalizer(normalization)
    switch segmentation {
    case .words(let locale): iterator = BreakIterator(.words(locale: locale))
    case .characters: iterator = BreakIterator(.graphemes)
    case .spaces, .spacesAfter: iterator = nil
    }
  }

  /// Cuts a text, of any bytes, into pieces; see `text`, `ends` and `statuses`.
  func segment(_ utf8: UnsafeBufferPointer<UInt8>) {
    text.removeAll(keepingCapacity: true)
    ends.removeAll(keepingCapacity: true)
    statuses.removeAll(keepingCapacity: true)
    // No text, no pieces: the empty string and a single space stay apart.
    guard !utf8.isEmpty else { return }
    if segmentation.addsLeadingSpace { text.append(UInt8(ascii: " ")) }
    normalizer.append(utf8, to: &text)
    text.withUnsafeBufferPointer { iterator?.segment($0) }
    switch segmentation {
    case .words: cutWords()
    case .characters: cutCharacters()
    case .spaces: cutAtSpaces()
    case .spacesAfter: cutAfterSpaces()
    }
  }

  private func append(end: Int32, status: Int32) {
    ends.append(end)
    statuses.append(status)
  }

  /// Moves the last space before a segment of ICU's into the segment's piece; every further space
  /// is a piece of its own, so that a word vocabulary needs one entry for any number of them.
  private func cutWords() {
    guard let iterator else { return }
    text.withUnsafeBufferPointer { text in
      var start: Int32 = 0
      var spaceIsPending = false
      for (end, status) in zip(iterator.ends, iterator.statuses) {
        var solid = end
        while solid > start, text[Int(solid) - 1] == UInt8(ascii: " ") { solid -= 1 }
        if solid > start {
          append(end: solid, status: status)
          spaceIsPending = false
        }
        for space in solid..<end {
          if spaceIsPending { append(end: space, status: 0) }
          spaceIsPending = true
        }
        start = end
      }
      if spaceIsPending { append(end: Int32(text.count), status: 0) }
    }
  }

  private func cutCharacters() {
    guard let iterator else { return }
    for end in iterator.ends { append(end: end, status: 0) }
  }

  /// Puts a space behind the text and cuts after every space.
  private func cutAfterSpaces() {
    text.append(UInt8(ascii: " "))
    for position in text.indices where text[position] == UInt8(ascii: " ") {
      append(end: Int32(position + 1), status: 0)
    }
  }

  /// Cuts before every space.
  private func cutAtSpaces() {
    for position in text.indices.dropFirst() where text[position] == UInt8(ascii: " ") {
      append(end: Int32(position), status: 0)
    }
    append(end: Int32(text.count), status: 0)
  }
}
