import ArgumentParser
import DragomanTraining

/// The learning rate's schedules as they are called on the command line.
enum Schedule: String, ExpressibleByArgument, CaseIterable {
  case plateau
  case inverseSquareRoot = "inverse-square-root"
  case cosine

  /// The schedule that is meant.
  var value: LearningRateSchedule {
    switch self {
    case .plateau: .plateau
    case .inverseSquareRoot: .inverseSquareRoot
    case .cosine: .cosine
    }
  }
}
