/// What ends a command: one sentence for the user and the exit status.
struct CommandError: Error, CustomStringConvertible {
  /// The exit statuses, after BSD's sysexits.
  enum Status: Int32 {
    case usage = 64
    case badData = 65
    case missingInput = 66
    case cannotCreateOutput = 73
    case inputOutput = 74
    case interrupted = 130
    case brokenPipe = 141  // what a shell reports of a program that SIGPIPE ended
  }

  var status: Status
  var description: String

  init(_ status: Status, _ description: String) {
    self.status = status
    self.description = description
  }
}
