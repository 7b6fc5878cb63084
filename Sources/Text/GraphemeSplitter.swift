import CICU

/// Cuts text into grapheme clusters, the characters that a reader sees and that no token splits.
///
/// In the style of subword-nmt, it cuts into scalars, the last with the space after it.
final class GraphemeSplitter {
  private let style: WordStyle
  // Opened at the first text that needs it; English, French and German texts never do.
  private lazy var iterator = BreakIterator(.graphemes)
  /// The end of each cluster of the text last looked at.
  private(set) var ends: [Int32] = []

  init(_ style: WordStyle = .spaceBefore) { self.style = style }

  /// Finds the clusters of a text, which must be well-formed UTF-8 or a ``Marker``; see `ends`.
  func split(_ text: UnsafeBufferPointer<UInt8>) {
    if style == .spaceAfter {
      splitScalars(text)
      // A word's last scalar takes the space along; a space alone is an empty word.
      if text.last == UInt8(ascii: " "), ends.count > 1 { ends.remove(at: ends.count - 2) }
    } else if text.allSatisfy({ $0 < 0xCC && $0 != 0x0D }) {
      // Below U+0300 nothing combines, except that CR LF is one cluster.
      splitScalars(text)
    } else if Marker.ends(text) {
      // No UTF-8, which ICU must not see.
      ends.removeAll(keepingCapacity: true)
      ends.append(Int32(text.count))
    } else if !splitSimply(text) {
      iterator.segment(text)
      ends.removeAll(keepingCapacity: true)
      ends.append(contentsOf: iterator.ends)
    }
  }

  /// Finds the clusters by the properties of single scalars, if these tell.
  private func splitSimply(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    withUnsafeTemporaryAllocation(of: Int32.self, capacity: text.count) { found in
      let count = cicu_simple_clusters(text.baseAddress, Int32(text.count), found.baseAddress)
      guard count >= 0 else { return false }
      ends.removeAll(keepingCapacity: true)
      ends.append(contentsOf: UnsafeBufferPointer(rebasing: found[..<Int(count)]))
      return true
    }
  }

  private func splitScalars(_ text: UnsafeBufferPointer<UInt8>) {
    ends.removeAll(keepingCapacity: true)
    for position in text.indices.dropFirst() where text[position] & 0xC0 != 0x80 {
      ends.append(Int32(position))
    }
    if !text.isEmpty { ends.append(Int32(text.count)) }
  }
}
