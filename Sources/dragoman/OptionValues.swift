public import ArgumentParser
public import DragomanNetworks
public import DragomanText

// Choices of the libraries that stand on the command line under their own names.

extension Normalization: ExpressibleByArgument {}
extension Vocabulary.Kind: ExpressibleByArgument {}
extension CellKind: ExpressibleByArgument {}
extension InitialState: ExpressibleByArgument {}
extension EmbeddingTying: ExpressibleByArgument {}
