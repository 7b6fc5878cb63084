import CZlib
import DragomanText

#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// The lines of a file as bytes, plain or gzip.
///
/// A line ends at LF and nowhere else; a CR before it is dropped, as is a byte order mark at the
/// start of the file. A last line need not end in LF.
public struct TextLines: Sendable {
  /// The file's path, for messages.
  public let path: String

  /// CRC-32 and size of the uncompressed bytes, such as `crc32:0a1b2c3d:1024`.
  public let digest: String

  private let bytes: [UInt8]
  private let lines: [Range<Int>]

  /// Reads a file.
  ///
  /// - Parameter path: The file.
  /// - Throws: ``CorpusError`` when it cannot be read.
  public init(contentsOf path: String) throws(CorpusError) {
    self.init(bytes: try Self.read(path), path: path)
  }

  /// Takes bytes that were read elsewhere.
  ///
  /// - Parameters:
  ///   - bytes: The file's bytes.
  ///   - path: What messages call it.
  public init(bytes: [UInt8], path: String) {
    self.path = path
    self.bytes = bytes
    let crc = bytes.withUnsafeBufferPointer { crc32_z(0, $0.baseAddress, $0.count) }
    let digits = String(crc, radix: 16)
    digest = "crc32:\(String(repeating: "0", count: 8 - digits.count))\(digits):\(bytes.count)"
    lines = Self.split(bytes)
  }

  /// The number of lines.
  public var count: Int { lines.count }

  /// The bytes of a line, without its end.
  public func withLine<Result>(
    _ index: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result
  ) -> Result {
    bytes.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[lines[index]])) }
  }

  /// The lines as strings, malformed bytes replaced by U+FFFD.
  public func strings() -> [String] {
    lines.map { String(decoding: bytes[$0], as: UTF8.self) }
  }

  private static func split(_ bytes: [UInt8]) -> [Range<Int>] {
    var lines: [Range<Int>] = []
    let mark = UTF8Validation.byteOrderMark
    var start = bytes.starts(with: mark) ? mark.count : 0
    bytes.withUnsafeBufferPointer { bytes in
      while start < bytes.count {
        var end = start
        while end < bytes.count, bytes[end] != UInt8(ascii: "\n") { end += 1 }
        let last = end > start && bytes[end - 1] == UInt8(ascii: "\r") ? end - 1 : end
        lines.append(start..<last)
        start = end + 1
      }
    }
    return lines
  }

  private static func read(_ path: String) throws(CorpusError) -> [UInt8] {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw .unreadable(path: path, reason: systemMessage()) }
    defer { close(descriptor) }
    var status = stat()
    guard fstat(descriptor, &status) == 0 else {
      throw .unreadable(path: path, reason: systemMessage())
    }
    guard status.st_mode & S_IFMT != S_IFDIR else {
      throw .unreadable(path: path, reason: "it is a folder")
    }
    var unpacker = Unpacker(path: path)
    var result: [UInt8] = []
    result.reserveCapacity(Int(status.st_size))
    var buffer = [UInt8](repeating: 0, count: 1 << 20)
    while true {
      let count = systemRead(descriptor, &buffer)
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw .unreadable(path: path, reason: systemMessage()) }
      if count == 0 { break }
      try unpacker.append(buffer[..<count], to: &result)
    }
    try unpacker.finish(into: &result)
    return result
  }

  private static func systemMessage() -> String { String(cString: strerror(errno)) }
}

private func systemRead(_ descriptor: Int32, _ buffer: inout [UInt8]) -> Int {
  read(descriptor, &buffer, buffer.count)
}
