import Testing

@testable import DragomanEvaluation
