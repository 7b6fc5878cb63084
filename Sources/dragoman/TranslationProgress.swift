/// How far translating has come, on standard error.
struct TranslationProgress {
  let count: Int
  private let bar = ProgressBar()
  private let began = ContinuousClock.now

  init(count: Int) { self.count = count }

  func show(_ done: Int) {
    let share = Double(done) / Double(count)
    let seconds = (ContinuousClock.now - began) / .seconds(1)
    let line =
      "translated \(Decimals.grouped(done)) of \(Decimals.grouped(count)) lines, "
      + "\(Decimals.grouped(Int(Double(done) / max(seconds, 1e-9)))) lines/s, "
      + "\(TimeSpan(seconds: seconds / share - seconds)) left"
    if bar.isTerminal { bar.show(share: share, text: line) } else { bar.write(line: line) }
  }

  func end() { bar.clear() }
}
