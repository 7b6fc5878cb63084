public import ArgumentParser
public import DragomanNetworks
public import DragomanTensors
public import DragomanText

// Choices of the libraries that stand on the command line under their own names.

extension Normalization: ExpressibleByArgument {}
extension Vocabulary.Kind: ExpressibleByArgument {}
extension CellKind: ExpressibleByArgument {}
extension InitialState: ExpressibleByArgument {}
extension EmbeddingTying: ExpressibleByArgument {}
extension BidirectionalLayers: ExpressibleByArgument {}
extension AttentionKind: ExpressibleByArgument {}
extension AttentionPlace: ExpressibleByArgument {}
extension Precision: ExpressibleByArgument {}

extension Precision {
  /// This precision, or 32-bit floats with a word about it where the processor lacks instructions.
  func supported() -> Precision {
    guard !isSupported else { return self }
    Message.warn("this processor has no instructions for \(rawValue); float32 is used instead.")
    return .float32
  }
}
