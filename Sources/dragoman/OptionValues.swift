public import ArgumentParser
public import DragomanCorpora
public import DragomanNetworks
public import DragomanTensors
public import DragomanText

// Choices of the libraries that stand on the command line under their own names.

extension CheckReason: ExpressibleByArgument {}
extension Normalization: ExpressibleByArgument {}
extension Vocabulary.Kind: ExpressibleByArgument {}
extension CellKind: ExpressibleByArgument {}
extension InitialState: ExpressibleByArgument {}
extension EmbeddingTying: ExpressibleByArgument {}
extension BidirectionalLayers: ExpressibleByArgument {}
extension Initialization: ExpressibleByArgument {}
extension AttentionKind: ExpressibleByArgument {}
extension AttentionPlace: ExpressibleByArgument {}
extension Precision: ExpressibleByArgument {}

extension Precision {
  /// Refuses what no network can be trained in.
  func requireTrainable() throws {
    guard self != .int8 else {
      throw ValidationError(
        "'--precision int8' is for translating; train in float32 or bfloat16, then use "
          + "'dragoman model quantize'.")
    }
  }

  /// This precision, or 32-bit floats with a word about it where the processor lacks instructions.
  func supported() -> Precision {
    guard !isSupported else { return self }
    Message.warn("this processor has no instructions for \(rawValue); float32 is used instead.")
    return .float32
  }
}
