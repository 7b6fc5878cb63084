#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The lines of a text in memory: they end at LF and nowhere else; a CR before it is dropped.
package enum LinesInMemory {
  /// Calls `body` with each line without its end.
  package static func forEach(
    in text: UnsafeBufferPointer<UInt8>, _ body: (UnsafeBufferPointer<UInt8>) -> Void
  ) {
    guard let start = text.baseAddress else { return }
    var position = 0
    while position < text.count {
      let found = memchr(start + position, 0x0A, text.count - position)
      let end = found.map { UnsafeRawPointer($0) - UnsafeRawPointer(start) } ?? text.count
      var line = text[position..<end]
      if line.last == 0x0D { line = line.dropLast() }
      body(UnsafeBufferPointer(rebasing: line))
      position = end + 1
    }
  }
}
