import Testing

@testable import DragomanTranslation
