import Testing

@testable import DragomanModels
