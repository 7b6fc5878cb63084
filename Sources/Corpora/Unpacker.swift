/// Passes the bytes of a file on as they arrive, unpacked where they are gzip data.
public struct Unpacker: ~Copyable {
  private let path: String
  private var inflater: Inflater?
  private var isRecognized = false
  /// A first byte that does not tell yet.
  private var held: [UInt8] = []

  /// Begins a file.
  ///
  /// - Parameter path: What messages call it.
  public init(path: String) { self.path = path }

  /// Takes in more.
  ///
  /// - Parameters:
  ///   - bytes: What follows in the file.
  ///   - result: What receives the text.
  /// - Throws: ``CorpusError/damagedArchive(path:reason:)``.
  public mutating func append(
    _ bytes: ArraySlice<UInt8>, to result: inout [UInt8]
  ) throws(CorpusError) {
    if isRecognized {
      if inflater == nil { result += bytes } else { try inflater?.append(bytes, to: &result) }
      return
    }
    let start = held + bytes
    // Of a packed file only the first byte may have arrived.
    guard start.count > 1 || !Inflater.magic.starts(with: start) else {
      held = start
      return
    }
    isRecognized = true
    held = []
    if start.starts(with: Inflater.magic) { inflater = Inflater(path: path) }
    try append(start[...], to: &result)
  }

  /// Ends the file.
  ///
  /// - Parameter result: What receives the rest of the text.
  /// - Throws: ``CorpusError/damagedArchive(path:reason:)`` for packed data that is cut short.
  public mutating func finish(into result: inout [UInt8]) throws(CorpusError) {
    result += held
    try inflater?.requireEnd()
  }
}
