import DragomanCorpora
import DragomanText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// The lines of a file or of standard input, as bytes, one at a time as they arrive.
///
/// A line ends at LF, and a CR before it is dropped; nothing else ends one. A last line without LF
/// is a line too. A byte order mark before the first line is no part of it. What is packed as gzip is
/// unpacked.
struct LineReader: ~Copyable {
  /// What errors and warnings call the input.
  let name: String
  /// The number of the line last read, from 1.
  private(set) var lineNumber = 0
  private let descriptor: Int32
  private let isFile: Bool
  private var buffer: [UInt8] = []
  private var start = 0
  private var hasEnded = false
  /// Whether the first bytes have been looked at.
  private var hasBegun = false
  private var unpacker: Unpacker
  /// The bytes of a regular file as it lies there; nil for a pipe, a terminal and a device.
  private let size: Int?
  /// The bytes read of it, and what they were once unpacked.
  private var bytesRead = 0
  private var bytesUnpacked = 0

  /// Opens a file, or standard input when there is no path or it is "-".
  init(path: String?) throws(CommandError) {
    let opened: Int32? =
      if let path, path != "-" { try Self.open(path) } else { nil }
    name = opened == nil ? "standard input" : path ?? ""
    descriptor = opened ?? STDIN_FILENO
    isFile = opened != nil
    size = Self.size(of: descriptor)
    unpacker = Unpacker(path: name)
  }

  deinit { if isFile { close(descriptor) } }

  /// The next line without its end, or nil after the last.
  mutating func next() throws(CommandError) -> [UInt8]? {
    var searched = start
    while true {
      if let end = buffer[searched...].firstIndex(of: UInt8(ascii: "\n")) {
        defer { start = end + 1 }
        return line(start..<end)
      }
      guard !hasEnded else { break }
      buffer.removeSubrange(..<start)
      start = 0
      searched = hasBegun ? buffer.count : 0
      try readMore()
    }
    guard start < buffer.count else { return nil }
    defer { start = buffer.count }
    return line(start..<buffer.count)
  }

  private mutating func line(_ range: Range<Int>) -> [UInt8] {
    lineNumber += 1
    let bytes = buffer[range]
    return Array(bytes.last == UInt8(ascii: "\r") ? bytes.dropLast() : bytes)
  }

  /// Some of the next lines, as they stand in the input, or nil after the last.
  ///
  /// - Parameter size: The least bytes, except at the end of the input; long lines make it more.
  /// - Returns: Whole lines with their ends.
  /// - Throws: ``CommandError`` when reading fails.
  mutating func nextBlock(of size: Int) throws(CommandError) -> [UInt8]? {
    var lineEnd: Int?
    var searched = start
    while !hasEnded {
      if buffer.count - start >= size {
        lineEnd = buffer[searched...].lastIndex(of: UInt8(ascii: "\n"))
        if lineEnd != nil { break }
        searched = buffer.count - start
      } else {
        searched = 0
      }
      buffer.removeSubrange(..<start)
      start = 0
      try readMore(size)
    }
    guard start < buffer.count else { return nil }
    let end = lineEnd.map { $0 + 1 } ?? buffer.count
    defer { start = end }
    return Array(buffer[start..<end])
  }

  private mutating func readMore(_ size: Int = 1 << 16) throws(CommandError) {
    var bytes = [UInt8](repeating: 0, count: size)
    var count = -1
    repeat {
      count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, size) }
    } while count < 0 && errno == EINTR && !Interruption.isRequested
    let reason = SystemError.last
    if Interruption.isRequested { throw Interruption.error }
    guard count >= 0 else {
      throw CommandError(.inputOutput, "\(name): reading failed (\(reason)).")
    }
    hasEnded = count == 0
    bytesRead += count
    bytesUnpacked -= buffer.count
    do throws(CorpusError) {
      try unpacker.append(bytes[..<count], to: &buffer)
      if hasEnded { try unpacker.finish(into: &buffer) }
    } catch {
      throw CommandError(.badData, "\(error).")
    }
    bytesUnpacked += buffer.count
    if !hasBegun { dropByteOrderMark() }
  }

  private mutating func dropByteOrderMark() {
    let mark = UTF8Validation.byteOrderMark
    if buffer.starts(with: mark) {
      buffer.removeFirst(mark.count)
      hasBegun = true
    } else {
      // Of a mark only the first bytes may have arrived.
      hasBegun = hasEnded || !mark.starts(with: buffer)
    }
  }
}

extension LineReader {
  private static func open(_ path: String) throws(CommandError) -> Int32 {
    let descriptor = systemOpen(path)
    guard descriptor >= 0 else {
      throw CommandError(
        SystemError.statusForInput,
        "\(path): cannot be read (\(SystemError.last)); check the path and its permissions.")
    }
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT != S_IFDIR else {
      close(descriptor)
      throw CommandError(.missingInput, "\(path): is a folder, not a text file; check the path.")
    }
    return descriptor
  }

  /// Whether the lines come from standard input.
  var isStandardInput: Bool { !isFile }

  /// How much of a regular file the lines read so far are, from 0 to 1; nil where nobody can know.
  var share: Double? {
    guard let size, size > 0, bytesUnpacked > 0 else { return nil }
    let waiting = Double(buffer.count - start) / Double(bytesUnpacked)
    return min(Double(bytesRead) / Double(size), 1) * (1 - waiting)
  }

  private static func size(of descriptor: Int32) -> Int? {
    var status = stat()
    guard fstat(descriptor, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    return Int(status.st_size) - max(0, Int(lseek(descriptor, 0, SEEK_CUR)))
  }

  /// All bytes of a file or of standard input, unpacked where they are gzip data, with a byte order
  /// mark if they have one.
  static func content(of path: String) throws(CommandError) -> [UInt8] {
    var reader = try LineReader(path: path)
    reader.hasBegun = true
    var content: [UInt8] = []
    while let block = try reader.nextBlock(of: 1 << 20) { content += block }
    return content
  }

  /// Calls a closure with each line that is left, as bytes.
  mutating func forEach(_ body: (_ line: [UInt8], _ number: Int) throws -> Void) throws {
    while let line = try next() { try body(line, lineNumber) }
  }
}

private func systemOpen(_ path: String) -> Int32 { open(path, O_RDONLY | O_CLOEXEC) }
