import DragomanTraining

/// Shows a training's events: a bar that moves on a terminal, plain lines elsewhere.
final class TrainingDisplay {
  private let bar = ProgressBar()
  private let clock = ContinuousClock()
  private var lastLine: ContinuousClock.Instant
  private var tokens = 0  // since the last time the speed was shown
  private var seconds = 0.0
  private var loss = 0.0
  private var speed = 0.0

  /// Seconds between plain lines.
  private static let lineInterval = 10.0

  init() { lastLine = clock.now }

  /// Shows an event.
  func show(_ event: TrainingEvent) {
    switch event {
    case .started(let start): show(start)
    case .updated(let progress): show(progress)
    case .validated(let result): show(result)
    case .learningRateReduced(let rate): bar.write(line: "learning rate now \(rate)")
    case .fellBack(let fallback): show(fallback)
    case .epochEnded, .checkpointed: break
    case .finished(let outcome): show(outcome)
    }
  }

  /// Takes the bar away.
  func finish() { bar.clear() }

  private func show(_ start: TrainingStart) {
    let beginning =
      start.resumedUpdates > 0
      ? "Going on after \(Decimals.grouped(start.resumedUpdates)) updates" : "Training"
    bar.write(
      line: "\(beginning): \(Decimals.grouped(start.parameters)) parameters, "
        + "\(Decimals.grouped(start.trainingPairs)) pairs at "
        + "\(Decimals.text(start.bytesPerPair, places: 1)) bytes, "
        + "\(start.developmentPairs) development pairs, "
        + "\(Decimals.grouped(start.batchesPerEpoch)) updates an epoch.")
  }

  private func show(_ progress: TrainingProgress) {
    tokens += progress.targetTokens
    seconds += progress.updateSeconds
    let weight = loss == 0 ? 1.0 : 0.05
    loss += weight * (progress.negativeLogLikelihood - loss)
    if bar.isTerminal {
      guard bar.isDue else { return }
      bar.show(share: share(of: progress), text: line(of: progress))
    } else if lastLine.duration(to: clock.now) > .seconds(Self.lineInterval) {
      lastLine = clock.now
      bar.write(line: line(of: progress))
    }
  }

  private func share(of progress: TrainingProgress) -> Double {
    guard let left = progress.secondsLeft else { return progress.epochShare }
    return progress.seconds / max(progress.seconds + left, 1e-9)
  }

  private func line(of progress: TrainingProgress) -> String {
    if seconds > 0 {
      speed = Double(tokens) / seconds
      // Half of the past counts, so that the number follows without trembling.
      tokens /= 2
      seconds /= 2
    }
    var parts = [
      "epoch \(progress.epoch) \(Decimals.text(100 * progress.epochShare, places: 0))%",
      "update \(Decimals.grouped(progress.update))", "loss \(Decimals.text(loss, places: 3))",
      "\(Decimals.grouped(Int(speed))) tokens/s",
    ]
    if let left = progress.secondsLeft { parts.append("\(TimeSpan(seconds: left)) left") }
    return parts.joined(separator: ", ")
  }

  private func show(_ result: ValidationResult) {
    var text =
      "update \(Decimals.grouped(result.update)): development loss "
      + "\(Decimals.text(result.loss, places: 3)), perplexity "
      + "\(Decimals.text(result.perplexity, places: 2))"
    for (name, score) in result.scores.sorted(by: { $0.key < $1.key }) {
      text += ", \(name) \(Decimals.text(score, places: 2))"
    }
    if result.averagedValidations > 0 {
      text += " (mean of \(result.averagedValidations) validations' weights)"
    } else if result.isAverage {
      text += " (mean of the weights)"
    }
    bar.write(line: text + (result.isBest ? ", best so far: saved" : ""))
  }

  private func show(_ fallback: Fallback) {
    let state =
      fallback.restoredUpdate > 0
      ? "back to the best model, of update \(Decimals.grouped(fallback.restoredUpdate))"
      : "beginning anew"
    bar.write(
      line: "update \(Decimals.grouped(fallback.update)): training diverged; \(state), learning "
        + "rate now \(fallback.learningRate)")
  }

  private func show(_ outcome: TrainingOutcome) {
    let reason =
      switch outcome.reason {
      case .epochs: "all epochs are done"
      case .updates: "all updates are done"
      case .time: "the time is up"
      case .earlyStopping: "validations no longer improve"
      case .interrupted: "interrupted"
      }
    var text =
      "Finished after \(Decimals.grouped(outcome.updates)) updates and "
      + "\(TimeSpan(seconds: outcome.seconds)): \(reason)"
    if let best = outcome.best {
      text +=
        "; best development \(outcome.selection) \(Decimals.text(best, places: 3)) at update "
        + Decimals.grouped(outcome.bestUpdate)
    }
    bar.write(line: text + ".")
  }
}
