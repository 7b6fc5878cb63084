#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The segments of one stream: well-formed UTF-8 in a single block of memory.
///
/// A segment of a file is what lies between line feeds, without the white space at its end, as
/// `sacrebleu` reads it on the command line. Malformed bytes become U+FFFD.
public struct Segments: Sendable {
  /// What messages call this stream: the path, or a name given by the caller.
  public let name: String
  /// The numbers, from 1, of the lines that held malformed UTF-8.
  public private(set) var repairedLines: [Int] = []
  private(set) var bytes: [UInt8]
  /// Segment i is `bytes[starts[i]..<ends[i]]`.
  private(set) var starts: [Int] = []
  private(set) var ends: [Int] = []

  /// The number of segments.
  public var count: Int { starts.count }

  /// Takes strings as they are: a line feed inside is part of the segment.
  ///
  /// - Parameters:
  ///   - strings: The segments in order.
  ///   - name: What messages call them.
  public init(_ strings: some Sequence<String>, name: String) {
    self.name = name
    bytes = []
    for string in strings {
      starts.append(bytes.count)
      bytes.append(contentsOf: string.utf8)
      ends.append(bytes.count)
    }
  }

  /// Cuts the content of a file into lines.
  ///
  /// - Parameters:
  ///   - content: The bytes of the file.
  ///   - name: What messages call it.
  public init(lines content: [UInt8], name: String) {
    self.name = name
    bytes = content
    if content.withUnsafeBufferPointer(isWellFormed) {
      cutLines()
    } else {
      repair()
    }
  }

  /// Reads a file, or the standard input where the path is `-`.
  ///
  /// - Parameter path: The file to read.
  /// - Throws: `EvaluationError.unreadable`.
  public init(contentsOf path: String) throws(EvaluationError) {
    self.init(lines: try readFile(path), name: path)
  }

  private mutating func cutLines() {
    var starts: [Int] = []
    var ends: [Int] = []
    bytes.withUnsafeBufferPointer { all in
      guard let base = all.baseAddress else { return }
      var start = 0
      while start < all.count {
        var end = all.count
        if let found = memchr(base + start, 0x0A, all.count - start) {
          end = UnsafePointer(found.assumingMemoryBound(to: UInt8.self)) - base
        }
        let line = UnsafeBufferPointer(start: base + start, count: end - start)
        starts.append(start)
        ends.append(start + WhiteSpace.trimmingEnd(line).count)
        start = end + 1
      }
    }
    self.starts = starts
    self.ends = ends
  }

  /// Replaces malformed bytes, remembering the lines; the slow path for damaged files only.
  private mutating func repair() {
    var repaired: [UInt8] = []
    repaired.reserveCapacity(bytes.count + 16)
    let lines = bytes.split(separator: 0x0A, omittingEmptySubsequences: false)
    for (index, line) in lines.enumerated() {
      if !line.withUnsafeBufferPointer(isWellFormed) { repairedLines.append(index + 1) }
      repaired.append(contentsOf: String(decoding: line, as: UTF8.self).utf8)
      if index + 1 < lines.count { repaired.append(0x0A) }
    }
    bytes = repaired
    cutLines()
  }

  /// Segment `index` as a string.
  public subscript(index: Int) -> String {
    String(decoding: bytes[starts[index]..<ends[index]], as: UTF8.self)
  }

  /// Calls `body` with functions that give the bytes of segments, for several streams at once.
  static func withBytes<Result>(
    of streams: [Segments], _ body: ([SegmentPointers]) -> Result
  ) -> Result {
    func descend(_ index: Int, _ pointers: [SegmentPointers]) -> Result {
      guard index < streams.count else { return body(pointers) }
      let stream = streams[index]
      return stream.bytes.withUnsafeBufferPointer { bytes in
        stream.starts.withUnsafeBufferPointer { starts in
          stream.ends.withUnsafeBufferPointer { ends in
            descend(
              index + 1, pointers + [SegmentPointers(bytes: bytes, starts: starts, ends: ends)])
          }
        }
      }
    }
    return descend(0, [])
  }
}

/// Segments seen through pointers that are valid inside one closure.
struct SegmentPointers {
  let bytes: UnsafeBufferPointer<UInt8>
  let starts: UnsafeBufferPointer<Int>
  let ends: UnsafeBufferPointer<Int>

  subscript(index: Int) -> UnsafeBufferPointer<UInt8> {
    UnsafeBufferPointer(rebasing: bytes[starts[index]..<ends[index]])
  }
}

/// The bytes of a file or, for `-`, of the standard input.
private func readFile(_ path: String) throws(EvaluationError) -> [UInt8] {
  let descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY)
  guard descriptor >= 0 else {
    throw .unreadable(path: path, reason: String(cString: strerror(errno)))
  }
  defer { if path != "-" { _ = close(descriptor) } }
  var information = stat()
  let expected =
    fstat(descriptor, &information) == 0 ? max(Int(information.st_size), 0) : 0
  var content = [UInt8](repeating: 0, count: expected + 1)
  var filled = 0
  while true {
    if filled == content.count {
      content.append(contentsOf: repeatElement(0, count: max(content.count, 1 << 16)))
    }
    let room = content.count - filled
    let received = content.withUnsafeMutableBytes { buffer in
      buffer.baseAddress.map { read(descriptor, $0 + filled, room) } ?? 0
    }
    if received < 0, errno == EINTR { continue }
    guard received >= 0 else {
      throw .unreadable(path: path, reason: String(cString: strerror(errno)))
    }
    if received == 0 { break }
    filled += received
  }
  content.removeLast(content.count - filled)
  return content
}
