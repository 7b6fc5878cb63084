import Testing

@testable import DragomanTraining
