#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Which file a path leads to.
struct FileIdentity: Hashable {
  private let device: UInt64
  private let number: UInt64

  /// Follows a path; nil when there is no regular file.
  init?(path: String) {
    var status = stat()
    guard stat(path, &status) == 0, status.st_mode & S_IFMT == S_IFREG else { return nil }
    device = UInt64(truncatingIfNeeded: status.st_dev)
    number = UInt64(truncatingIfNeeded: status.st_ino)
  }

  /// Refuses a pipe or a device, which can be read but once.
  ///
  /// - Parameter path: What is to be read again and again; nil for nothing.
  /// - Throws: ``CommandError`` that names it.
  static func requireRereadable(_ path: String?) throws(CommandError) {
    var status = stat()
    guard let path, stat(path, &status) == 0,
      ![S_IFREG, S_IFDIR].contains(status.st_mode & S_IFMT)
    else { return }
    throw CommandError(
      .usage, "\(path): is no regular file, and is read more than once; save it to a file first.")
  }

  /// Refuses files to write to that are read too, or that are one.
  ///
  /// - Parameters:
  ///   - outputs: Paths to write to, each with the option that gives it; nil where none is given.
  ///   - inputs: Paths that are read, where they are given; "-" is standard input.
  /// - Throws: ``CommandError`` that names the file which would be lost.
  static func requireApart(
    outputs: [(option: String, path: String?)], inputs: [String?]
  ) throws(CommandError) {
    let read = Set(
      inputs.compactMap(\.self).compactMap { FileIdentity(path: $0 == "-" ? "/dev/stdin" : $0) })
    var written: [FileIdentity: String] = [:]
    var names: [String: String] = [:]
    for case (let option, let path?) in outputs {
      let identity = FileIdentity(path: path)
      if let identity, read.contains(identity) {
        throw CommandError(
          .usage, "\(path): is read too, and would be lost; choose another '\(option)'.")
      }
      // Whatever is no file, such as /dev/null, takes anything.
      let isNew = access(path, F_OK) != 0
      if let other = (isNew ? names[path] : nil) ?? identity.flatMap({ written[$0] }) {
        throw CommandError(
          .usage,
          "\(path): is given as '\(other)' and as '\(option)'; choose a file for each of the two.")
      }
      names[path] = option
      if let identity { written[identity] = option }
    }
  }
}
