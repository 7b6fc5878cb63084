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

/// How large a file is.
enum FileSize {
  /// The bytes of a file, 0 when there is none.
  static func bytes(of path: String) -> Int {
    var status = stat()
    return stat(path, &status) == 0 ? Int(status.st_size) : 0
  }
}

/// What the standard streams are connected to.
enum Terminal {
  /// Whether somebody types the input.
  static var isInput: Bool { isatty(STDIN_FILENO) != 0 }
}
