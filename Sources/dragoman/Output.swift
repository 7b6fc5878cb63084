import DragomanModels

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// Results on their way to a file or to standard output, in large pieces.
final class Output {
  /// The file, or nil for standard output.
  let path: String?
  private let descriptor: Int32
  private var buffer: [UInt8] = []

  /// Standard output.
  init(standard: Void) {
    path = nil
    descriptor = STDOUT_FILENO
  }

  /// Opens a file for writing, or standard output when there is no path.
  init(path: String?) throws(CommandError) {
    self.path = path
    guard let path else {
      descriptor = STDOUT_FILENO
      return
    }
    descriptor =
      OpenFile.duplicate(of: path)
      ?? open(path, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else {
      throw CommandError(
        .cannotCreateOutput,
        "\(path): cannot be written (\(SystemError.last)); check the folder and its permissions.")
    }
  }

  /// Whether all of it goes to a disk, where nobody reads it as it appears.
  var isRegularFile: Bool {
    var status = stat()
    return fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
  }

  /// Refuses a folder, and a file for whose folder there is none, before anything else is done.
  ///
  /// - Parameter path: The file, or nil for standard output.
  /// - Throws: ``CommandError`` that names it.
  static func requireFolder(of path: String?) throws(CommandError) {
    guard let path else { return }
    var status = stat()
    if stat(path, &status) == 0 {
      guard status.st_mode & S_IFMT == S_IFDIR else { return }
      throw CommandError(
        .cannotCreateOutput, "\(path): is a folder; name the file to write.")
    }
    let end = path.lastIndex(of: "/")
    let folder = end.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    guard access(folder, W_OK) == 0 else {
      throw CommandError(
        .cannotCreateOutput,
        "\(path): cannot be written (\(SystemError.last)); check the folder and its permissions.")
    }
  }

  /// Writes a line.
  func write(line: some StringProtocol) throws(CommandError) {
    buffer.append(contentsOf: line.utf8)
    buffer.append(UInt8(ascii: "\n"))
    if buffer.count > 1 << 16 { try flush() }
  }

  /// Writes a text as it is.
  func write(_ text: String) throws(CommandError) {
    buffer.append(contentsOf: text.utf8)
    if buffer.count > 1 << 16 { try flush() }
  }

  /// Writes bytes as they are.
  func write(bytes: some Sequence<UInt8>) throws(CommandError) {
    buffer.append(contentsOf: bytes)
    if buffer.count > 1 << 16 { try flush() }
  }

  /// Writes a value as one line of JSON, its keys in snake case and alphabetical order.
  func write(json value: some Encodable) throws {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    encoder.keyEncodingStrategy = .convertToSnakeCase
    try write(line: String(decoding: encoder.encode(value), as: UTF8.self))
  }

  /// Hands everything to the system.
  func flush() throws(CommandError) {
    var start = 0
    while start < buffer.count {
      let count = buffer[start...].withUnsafeBytes { systemWrite(descriptor, $0) }
      if count >= 0 {
        start += count
      } else if errno == EPIPE {
        throw CommandError(.brokenPipe, "")
      } else if errno != EINTR {
        throw CommandError(
          .inputOutput, "\(path ?? "standard output"): writing failed (\(SystemError.last)).")
      }
    }
    buffer.removeAll(keepingCapacity: true)
  }

  /// Writes what is left and closes a file.
  func close() throws(CommandError) {
    try flush()
    guard let path, systemClose(descriptor) != 0 else { return }
    throw CommandError(.inputOutput, "\(path): writing failed (\(SystemError.last)).")
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawBufferPointer) -> Int {
  write(descriptor, bytes.baseAddress, bytes.count)
}

private func systemClose(_ descriptor: Int32) -> Int32 { close(descriptor) }
