import Testing

@testable import DragomanText
