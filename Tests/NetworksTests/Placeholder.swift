import Testing

@testable import DragomanNetworks
