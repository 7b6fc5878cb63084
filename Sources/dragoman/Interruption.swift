#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif
import Synchronization

/// Ctrl-C and its relatives: a request to stop at the next good place.
enum Interruption {
  private static let requested = Atomic<Bool>(false)

  /// Whether someone has asked the program to stop.
  static var isRequested: Bool { requested.load(ordering: .relaxed) }

  /// What ends a command that was interrupted and has nothing more to say.
  static var error: CommandError { CommandError(.interrupted, "interrupted.") }

  /// What is said at once by commands that take a while to stop.
  private static let notice: StaticString =
    "\ndragoman: stopping; once more stops at once.\n"

  /// From now on, SIGINT and SIGTERM only make `isRequested` true; a second one ends the program.
  ///
  /// - Parameter announcing: Whether the first one says so.
  static func listen(announcing: Bool = false) {
    // A parent that started us from a thread without signals, as Swift's own pools have them, has
    // left us its mask.
    var mask = sigset_t()
    sigemptyset(&mask)
    for number in [SIGINT, SIGTERM] { sigaddset(&mask, number) }
    pthread_sigmask(SIG_UNBLOCK, &mask, nil)
    for number in [SIGINT, SIGTERM] {
      var action = sigaction()
      // A load and a store without locks, which a signal handler may do. SA_RESETHAND gives the
      // second signal its usual effect back; without SA_RESTART a blocked read returns.
      // subtle: the notice is laid out before a handler may want it.
      let isReady = announcing && notice.utf8CodeUnitCount > 0
      let handler: @convention(c) (Int32) -> Void =
        isReady ? { Interruption.announce($0) } : { Interruption.request($0) }
      #if canImport(Darwin)
        action.__sigaction_u.__sa_handler = handler
      #else
        action.__sigaction_handler.sa_handler = handler
      #endif
      action.sa_flags = CInt(truncatingIfNeeded: SA_RESETHAND)
      sigaction(number, &action, nil)
    }
  }

  private static func request(_ number: Int32) { requested.store(true, ordering: .relaxed) }

  private static func announce(_ number: Int32) {
    request(number)
    let code = errno
    _ = write(STDERR_FILENO, notice.utf8Start, notice.utf8CodeUnitCount)
    errno = code
  }

  /// Lets writing to a pipe that nobody reads fail as a call instead of ending the program.
  static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }
}
