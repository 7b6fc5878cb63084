import Testing

@testable import DragomanCorpora
