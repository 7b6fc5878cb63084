#if canImport(Glibc)
  import Glibc
#else
  import Darwin
#endif

/// Names that stand for a file which the process has open already.
public enum OpenFile {
  /// Opens such a file once more, at the place where the process is in it.
  ///
  /// By its name a file would be opened at its beginning, or be replaced.
  ///
  /// - Parameter path: A path such as `/dev/stdout` or `/dev/fd/3`.
  /// - Returns: A descriptor, nil for any other path and for one that is not open.
  public static func duplicate(of path: String) -> Int32? {
    guard let number = number(of: path) else { return nil }
    let descriptor = fcntl(number, F_DUPFD_CLOEXEC, 0)
    return descriptor >= 0 ? descriptor : nil
  }

  private static func number(of path: String) -> Int32? {
    switch path {
    case "/dev/stdout": return 1
    case "/dev/stderr": return 2
    default:
      let folders = ["/dev/fd/", "/proc/self/fd/"]
      return folders.first { path.hasPrefix($0) }.flatMap { Int32(path.dropFirst($0.count)) }
    }
  }
}
