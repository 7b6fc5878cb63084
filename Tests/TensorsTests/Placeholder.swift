import Testing

@testable import DragomanTensors
