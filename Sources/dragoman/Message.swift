#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// What a command says beside its results, on standard error.
enum Message {
  /// Writes a line.
  static func write(_ line: String) { writeRaw(line + "\n") }

  /// Writes a warning about the user's data.
  static func warn(_ sentence: String) { write("dragoman: warning: \(sentence)") }

  /// Writes a text as it is; a standard error that nobody reads is no reason to stop.
  static func writeRaw(_ text: String) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { systemWrite($0) }
      if count <= 0 { return }
      rest = rest.dropFirst(count)
    }
  }

  /// Whether a person is looking at standard error.
  static var isTerminal: Bool { isatty(STDERR_FILENO) != 0 }
}

private func systemWrite(_ bytes: UnsafeRawBufferPointer) -> Int {
  write(STDERR_FILENO, bytes.baseAddress, bytes.count)
}
