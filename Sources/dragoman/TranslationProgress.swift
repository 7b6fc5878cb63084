/// How far translating has come, on standard error.
struct TranslationProgress {
  private let bar = ProgressBar()
  private let clock = ContinuousClock()
  private let began = ContinuousClock.now
  /// The lines that were translated before.
  private let before: Int

  init(after before: Int = 0) { self.before = before }

  /// Shows how many lines of how many are translated.
  func show(_ done: Int, of count: Int) {
    let line = text(
      "\(Decimals.grouped(done)) of \(Decimals.grouped(count))", done: done - before,
      share: Double(done - before) / Double(count - before))
    if bar.isTerminal {
      bar.show(share: Double(done) / Double(count), text: line)
    } else {
      bar.write(line: line)
    }
  }

  /// Shows how many lines are translated, on a terminal, when it is time to.
  ///
  /// - Parameters:
  ///   - done: The lines.
  ///   - share: How much of the text they are; nil where nobody can know.
  func show(_ done: Int, share: Double?) {
    guard bar.isDue else { return }
    bar.show(share: share, text: text(Decimals.grouped(done), done: done, share: share))
  }

  /// Takes the bar away.
  func end() { bar.clear() }

  private func text(_ lines: String, done: Int, share: Double?) -> String {
    let seconds = (clock.now - began) / .seconds(1)
    var text =
      "translated \(lines) lines, \(Decimals.grouped(Int(Double(done) / max(seconds, 1e-9)))) lines/s"
    if let share, share > 0 { text += ", \(TimeSpan(seconds: seconds / share - seconds)) left" }
    return text
  }
}
