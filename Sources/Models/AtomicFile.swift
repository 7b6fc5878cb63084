#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// A file that appears whole or not at all.
///
/// Bytes go to a temporary name in the same folder; `commit()` syncs them, gives the file its name
/// and syncs the folder. Whatever fails before that, the file of that name stays as it was.
///
/// A link is followed, and what is no regular file, such as a pipe or a device, is written to directly;
/// so is what stands for an open file, such as `/dev/stdout`.
///
/// What takes long may be written in several goes: see ``init(path:continuingAt:)``.
public struct AtomicFile: ~Copyable {
  /// The name to write to, behind links.
  private let path: String
  /// nil where there is nothing to be named.
  private let temporaryPath: String?
  private var descriptor: Int32
  /// Whether the temporary file goes away with this one.
  private var isRemoved = true

  /// Opens a temporary file beside `path`.
  ///
  /// - Parameter path: The name that the file will have.
  /// - Throws: ``ModelFileError`` when the folder cannot be written to.
  public init(path: String) throws(ModelFileError) {
    var status = stat()
    let exists = stat(path, &status) == 0
    if let open = OpenFile.duplicate(of: path) {
      self.path = path
      temporaryPath = nil
      descriptor = open
    } else if exists, ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT) {
      self.path = path
      temporaryPath = nil
      descriptor = open(path, O_WRONLY | O_CLOEXEC)
    } else {
      self.path = Self.destination(of: path)
      let temporary = "\(self.path).dragoman.tmp"
      temporaryPath = temporary
      descriptor = open(temporary, O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o644)
    }
    guard descriptor >= 0 else { throw .unwritable(path: path, reason: systemMessage()) }
  }

  /// Goes on with the temporary file of one that was not committed, and leaves it behind if this one is
  /// not either.
  ///
  /// - Parameters:
  ///   - path: The name that the file will have, which may not be that of a pipe or a device.
  ///   - length: The bytes that were written and synced; what follows them is dropped, and 0 begins anew.
  /// - Throws: ``ModelFileError`` when there are fewer, or the folder cannot be written to.
  public init(path: String, continuingAt length: Int) throws(ModelFileError) {
    self.path = Self.destination(of: path)
    let temporary = "\(self.path).dragoman.tmp"
    temporaryPath = temporary
    isRemoved = false
    descriptor = open(temporary, O_WRONLY | O_CREAT | O_CLOEXEC, 0o644)
    var status = stat()
    guard descriptor >= 0, fstat(descriptor, &status) == 0 else {
      throw .unwritable(path: path, reason: systemMessage())
    }
    guard status.st_size >= length else {
      throw .damaged(path: temporary, problem: "it has \(status.st_size) bytes of \(length)")
    }
    guard ftruncate(descriptor, off_t(length)) == 0, lseek(descriptor, 0, SEEK_END) >= 0 else {
      throw .unwritable(path: path, reason: systemMessage())
    }
  }

  deinit {
    if descriptor >= 0 { close(descriptor) }
    if isRemoved, let temporaryPath { unlink(temporaryPath) }
  }

  /// Writes a text to a file, whole or not at all.
  ///
  /// - Parameters:
  ///   - text: The text.
  ///   - path: The name that the file will have.
  /// - Throws: ``ModelFileError`` when it cannot be written.
  public static func write(_ text: String, to path: String) throws(ModelFileError) {
    var file = try AtomicFile(path: path)
    try file.write(Array(text.utf8))
    try file.commit()
  }

  /// Where a link leads to, whether or not there is a file yet; the path itself where it is none.
  private static func destination(of path: String) -> String {
    var path = path
    var name = [CChar](repeating: 0, count: Int(PATH_MAX) + 1)
    // As many as the system itself follows.
    for _ in 0..<40 {
      let count = readlink(path, &name, name.count - 1)
      guard count > 0 else { break }
      let target = String(decoding: name[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
      let folder = path.lastIndex(of: "/").map { String(path[...$0]) } ?? ""
      path = target.hasPrefix("/") ? target : folder + target
    }
    return path
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

  /// Makes the bytes so far durable.
  ///
  /// - Throws: ``ModelFileError`` when the disk is full or fails.
  public func sync() throws(ModelFileError) {
    // Pipes and devices have nothing to be synced.
    guard fsync(descriptor) == 0 || temporaryPath == nil else {
      throw .unwritable(path: path, reason: systemMessage())
    }
  }

  /// Makes the bytes durable and gives the file its name.
  ///
  /// - Throws: ``ModelFileError`` when the disk is full or fails.
  public mutating func commit() throws(ModelFileError) {
    try sync()
    let status = close(descriptor)
    descriptor = -1
    guard status == 0, temporaryPath.map({ rename($0, path) == 0 }) ?? true else {
      throw .unwritable(path: path, reason: systemMessage())
    }
    isRemoved = false
    if temporaryPath != nil { syncFolder() }
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
