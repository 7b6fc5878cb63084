#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// A bar at the foot of the terminal, with lines scrolling above it; elsewhere only the lines.
final class ProgressBar {
  /// Whether there is a terminal to draw on.
  let isTerminal = Message.isTerminal && getenv("TERM").map { String(cString: $0) } != "dumb"
  private let clock = ContinuousClock()
  private var lastDrawn: ContinuousClock.Instant?
  private var drawn = ""

  /// Time between drawings: five a second.
  private static let interval = Duration.milliseconds(200)

  /// Whether it is time to draw again.
  var isDue: Bool {
    guard isTerminal else { return false }
    guard let lastDrawn else { return true }
    return lastDrawn.duration(to: clock.now) >= Self.interval
  }

  /// Draws the bar with a text behind it, cut to the width of the terminal; the text alone where the
  /// share is not known.
  func show(share: Double?, text: String) {
    guard isTerminal else { return }
    let bar = share.map(Self.bar) ?? ""
    drawn = String("\(bar)\(text)".prefix(max(Self.width - 1, 20)))
    lastDrawn = clock.now
    Message.writeRaw("\r\u{1B}[K\(drawn)")
  }

  /// Writes a line above the bar.
  func write(line: String) {
    Message.writeRaw(isTerminal ? "\r\u{1B}[K\(line)\n\(drawn)" : "\(line)\n")
  }

  /// Takes the bar away.
  func clear() {
    guard isTerminal, !drawn.isEmpty else { return }
    drawn = ""
    Message.writeRaw("\r\u{1B}[K")
  }

  private static func bar(_ share: Double) -> String {
    let cells = 24
    let full = Int((min(max(share, 0), 1) * Double(cells)).rounded())
    return String(repeating: "█", count: full) + String(repeating: "░", count: cells - full) + " "
  }

  private static var width: Int {
    var size = winsize()
    guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return 80 }
    return Int(size.ws_col)
  }
}
