#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that appears whole or not at all.
///
/// Bytes go to a temporary name in the same folder; `commit()` syncs them, gives the file its name
/// and syncs the folder. Whatever fails before that, the file of that name stays as it was.
public struct AtomicFile: ~Copyable {
  private let path: String
  private let temporaryPath: String
  private var descriptor: Int32
  private var isCommitted = false

  /// Opens a temporary file beside `path`.
  ///
  /// - Parameter path: The name that the file will have.
  /// - Throws: ``ModelFileError`` when the folder cannot be written to.
  public init(path: String) throws(ModelFileError) {
    self.path = path
    temporaryPath = "\(path).tmp"
    descriptor = open(temporaryPath, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: systemMessage()) }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    if !isCommitted { unlink(temporaryPath) }
  }

  /// Appends bytes.
  ///
  /// - Parameter bytes: What to write.
  /// - Throws: ``ModelFileError`` when the disk is full or fails.
  public mutating func write(_ bytes: UnsafeRawBufferPointer) throws(ModelFileError) {
    var rest = bytes
    while !rest.isEmpty, let start = rest.baseAddress {
      // Some systems refuse to write more than 2 GB at once.
      let count = systemWrite(descriptor, start, min(rest.count, 1 << 30))
      if count < 0, errno == EINTR { continue }
      guard count > 0 else { throw .unwritable(path: path, reason: systemMessage()) }
      rest = UnsafeRawBufferPointer(rebasing: rest[count...])
    }
  }

  /// Appends bytes.
  ///
  /// - Parameter bytes: What to write.
  /// - Throws: ``ModelFileError`` when the disk is full or fails.
  public mutating func write(_ bytes: [UInt8]) throws(ModelFileError) {
    var failure: ModelFileError?
    bytes.withUnsafeBytes { bytes in
      do throws(ModelFileError) { try write(bytes) } catch { failure = error }
    }
    if let failure { throw failure }
  }

  /// Makes the bytes durable and gives the file its name.
  ///
  /// - Throws: ``ModelFileError`` when the disk is full or fails.
  public mutating func commit() throws(ModelFileError) {
    guard fsync(descriptor) == 0 else { throw .unwritable(path: path, reason: systemMessage()) }
    let status = close(descriptor)
    descriptor = -1
    guard status == 0, rename(temporaryPath, path) == 0 else {
      throw .unwritable(path: path, reason: systemMessage())
    }
    isCommitted = true
    syncFolder()
  }

  /// The rename itself must survive a power failure too.
  private func syncFolder() {
    let end = path.lastIndex(of: "/")
    let folder = end.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let descriptor = open(folder, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    fsync(descriptor)
    close(descriptor)
  }
}

private func systemWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}

/// What the system says of the last failure.
func systemMessage() -> String { String(cString: strerror(errno)) }
