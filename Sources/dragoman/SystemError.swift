#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What the system said of the last call that failed.
enum SystemError {
  /// In a few words, such as "No such file or directory".
  static var last: String { String(cString: strerror(errno)) }

  /// The exit status for an input that could not be opened.
  static var statusForInput: CommandError.Status {
    errno == ENOENT || errno == ENOTDIR || errno == EACCES ? .missingInput : .inputOutput
  }
}
