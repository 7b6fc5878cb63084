import DragomanModels
import DragomanNetworks
import DragomanTensors

extension TranslationModel {
  /// The same model with the factors of its products rounded otherwise, where this processor has
  /// instructions for that; else as it is.
  ///
  /// One that was quantised already has no more than its 8 bits and stays as it is.
  func rounded(to precision: Precision) -> TranslationModel {
    guard !isQuantized, precision.isSupported else { return self }
    guard precision != .int8 else { return quantized() }
    network.precision = precision
    return self
  }
}
