/// ICU's word breaking and nothing else: what the speed of this toolkit's way from text to ids is
/// compared with.
package struct BareWordBreaking {
  private let iterator: BreakIterator

  /// Opens ICU's break iterator for a locale.
  package init(locale: String) { iterator = BreakIterator(.words(locale: locale)) }

  /// How many segments ICU cuts a text into, which must be well-formed UTF-8.
  package func segments(in text: UnsafeBufferPointer<UInt8>) -> Int {
    iterator.segment(text, isLeftToICU: true)
    return iterator.ends.count
  }
}
