import ArgumentParser
import DragomanTraining

/// The learning rate's schedules as they are called on the command line.
enum Schedule: String, ExpressibleByArgument, CaseIterable {
  case plateau
  case inverseSquareRoot = "inverse-square-root"
  case cosine

  /// The schedule of a training over so many epochs.
  func value(epochs: Int?) -> LearningRateSchedule {
    switch self {
    case .plateau: .plateau
    case .inverseSquareRoot: .inverseSquareRoot
    case .cosine: .cosine(epochs: epochs ?? 1)
    }
  }
}
