import CZlib

/// Unpacks gzip data as it arrives (RFC 1952): one member, or several behind one another.
///
/// Zeros after a member, which fill a block, are left out, as `gzip` does. Anything else there is text
/// that somebody would miss, and is complained of.
struct Inflater: ~Copyable {
  /// The file's path, for messages.
  private let path: String
  private let stream: UnsafeMutablePointer<z_stream>
  /// Whether the last member has ended and no other has begun.
  private(set) var isComplete = false

  /// Begins a file.
  ///
  /// - Parameter path: What messages call it.
  init(path: String) {
    self.path = path
    stream = .allocate(capacity: 1)
    stream.initialize(to: z_stream())
    // The largest window, and a gzip header before each member.
    let status = inflateInit2_(
      stream, MAX_WBITS + 16, ZLIB_VERSION, Int32(MemoryLayout<z_stream>.size))
    precondition(status == Z_OK, "zlib's inflateInit2 returned \(status)")
  }

  deinit {
    inflateEnd(stream)
    stream.deallocate()
  }

  /// The first two bytes of a member.
  static let magic: [UInt8] = [0x1F, 0x8B]

  /// Unpacks more.
  ///
  /// - Parameters:
  ///   - packed: What follows in the file.
  ///   - result: What receives the text.
  /// - Throws: ``CorpusError/damagedArchive(path:reason:)``.
  mutating func append(
    _ packed: ArraySlice<UInt8>, to result: inout [UInt8]
  ) throws(CorpusError) {
    var packed = packed
    var room = [UInt8](repeating: 0, count: 1 << 16)
    var status = Z_OK
    var isForeign = false
    packed.withUnsafeMutableBufferPointer { input in
      stream.pointee.next_in = input.baseAddress
      stream.pointee.avail_in = UInt32(input.count)
      var isFull = false
      while status == Z_OK, stream.pointee.avail_in > 0 || isFull {
        if isComplete {
          skipZeros()
          guard stream.pointee.avail_in > 0 else { break }
          isForeign = stream.pointee.next_in.pointee != Self.magic[0]
          if isForeign { break }
          inflateReset(stream)
          isComplete = false
        }
        let count = room.withUnsafeMutableBufferPointer { output in
          stream.pointee.next_out = output.baseAddress
          stream.pointee.avail_out = UInt32(output.count)
          status = inflate(stream, Z_NO_FLUSH)
          return output.count - Int(stream.pointee.avail_out)
        }
        result.append(contentsOf: room[..<count])
        isFull = count == room.count
        // Nothing was left to unpack after all.
        if status == Z_BUF_ERROR { status = Z_OK }
        if status == Z_STREAM_END { (isComplete, isFull, status) = (true, false, Z_OK) }
      }
      stream.pointee.next_in = nil
    }
    guard !isForeign else {
      throw .damagedArchive(path: path, reason: "something else follows it")
    }
    guard status == Z_OK else {
      let reason = stream.pointee.msg.map { String(cString: $0) } ?? "zlib's error \(status)"
      throw .damagedArchive(path: path, reason: reason)
    }
  }

  private func skipZeros() {
    while stream.pointee.avail_in > 0, stream.pointee.next_in.pointee == 0 {
      stream.pointee.next_in += 1
      stream.pointee.avail_in -= 1
    }
  }

  /// Makes sure that the file was whole.
  ///
  /// - Throws: ``CorpusError/damagedArchive(path:reason:)``.
  func requireEnd() throws(CorpusError) {
    guard isComplete else { throw .damagedArchive(path: path, reason: "it ends too early") }
  }
}
