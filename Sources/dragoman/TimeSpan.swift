import ArgumentParser

/// A length of time as people write it: 90s, 30m, 2h, 1h30m, or seconds without a unit.
struct TimeSpan: CustomStringConvertible, Equatable {
  /// The length in seconds.
  let seconds: Double

  /// A length in seconds.
  init(seconds: Double) { self.seconds = seconds }

  /// Reads a length; nil when it is none, or not above zero.
  init?(argument: String) {
    let units: [Character: Double] = ["s": 1, "m": 60, "h": 3600, "d": 86400]
    var total = 0.0
    var digits = ""
    var hasUnit = false
    for character in argument {
      if character.isASCII, character.isNumber || character == "." {
        digits.append(character)
      } else {
        guard let unit = units[character], let number = Double(digits) else { return nil }
        total += number * unit
        hasUnit = true
        digits = ""
      }
    }
    if !digits.isEmpty {
      guard let number = Double(digits), !hasUnit else { return nil }
      total = number
    }
    guard total >= Self.shortest, total <= Self.longest else { return nil }
    seconds = total
  }

  /// Reads the value of an option; the error says how a length is written.
  static func read(_ argument: String) throws -> TimeSpan {
    guard let span = TimeSpan(argument: argument) else {
      throw ValidationError("write 90s, 30m, 2h or 1h30m")
    }
    return span
  }

  /// Less than any update takes, in seconds.
  private static let shortest = 1e-3

  /// More than anybody waits, in seconds.
  private static let longest = 1e9

  /// The length as it is read again, without loss.
  var argument: String {
    let text = description
    return TimeSpan(argument: text) == self ? text : "\(seconds)s"
  }

  /// The length with whole seconds, such as 1h02m or 45s.
  var description: String {
    let whole = Int(min(max(seconds, 0), Self.longest).rounded())
    if whole < 60 { return "\(whole)s" }
    let minutes = whole / 60
    let rest = whole % 60
    if minutes < 60 { return rest == 0 ? "\(minutes)m" : "\(minutes)m\(padded(rest))s" }
    return minutes % 60 == 0 && rest == 0
      ? "\(minutes / 60)h" : "\(minutes / 60)h\(padded(minutes % 60))m"
  }

  private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
