/// Cuts a raw text at spaces into chunks whose pieces can be told from the chunk alone.
///
/// Each chunk stands for itself with one space before it: the one that it was cut at, or the one
/// that is put before every text. "a  b." is "a", "" and "b.", and the pieces of " b." are those that
/// the text has there. Word rules start anew at spaces, except that marks, format characters and
/// other spaces stay with a space before them; there, nothing is cut. Neither malformed UTF-8 nor
/// NFC reaches across a space.
struct TextChunks {
  private var position: UnsafePointer<UInt8>
  private let limit: UnsafePointer<UInt8>
  /// Up to here, spaces are known to stand alone.
  private var checked: UnsafePointer<UInt8>
  private var isAtEnd = false

  /// Starts at the beginning of a text that is not empty.
  ///
  /// - Parameters:
  ///   - start: The text, which must outlive the chunks.
  ///   - count: Its bytes.
  ///   - cutsAtEverySpace: Whether marks after a space do not matter.
  init(_ start: UnsafePointer<UInt8>, count: Int, cutsAtEverySpace: Bool) {
    position = start
    limit = start + count
    checked = cutsAtEverySpace ? limit : start
  }

  /// The next chunk; there is one more than there are spaces to cut at.
  @inline(__always)
  mutating func next() -> IDCache.Key? {
    guard !isAtEnd else { return nil }
    var key = IDCache.Key(upToSpace: position, limit: limit)
    let after = position + key.length + 1
    if after > checked, after < limit, after.pointee >= 0x80 || after.pointee == 0x20 {
      key = extended(key)
    }
    position += key.length
    isAtEnd = position == limit
    position += 1
    return key
  }

  /// The chunk with what follows, for as long as the spaces after it belong to the next character.
  private mutating func extended(_ key: IDCache.Key) -> IDCache.Key {
    var end = position + key.length
    while end < limit {
      var next = end
      while next < limit, next.pointee == 0x20 { next += 1 }
      checked = next
      guard SpaceExtension.begins(UnsafeBufferPointer(start: next, count: limit - next)) else {
        break
      }
      end = next + IDCache.Key(upToSpace: next, limit: limit).length
    }
    guard end > position + key.length else { return key }
    return IDCache.Key(UnsafeBufferPointer(start: position, count: end - position))
  }
}
