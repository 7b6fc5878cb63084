import COneDNN

/// The numbers that the factors of a product are rounded to.
///
/// Parameters, states, sums and everything element-wise are 32-bit floats in either case.
public enum Precision: String, Codable, Hashable, Sendable, CaseIterable {
  /// 24 bits of significand.
  case float32
  /// 8 bits of significand with the range of a float: about twice as fast where the processor has
  /// instructions for it.
  case bfloat16
  /// 8-bit integers with a scale for each row: for translating. Products of a backward pass are
  /// in 32-bit floats.
  case int8

  /// Whether this processor has instructions for it.
  public var isSupported: Bool { odn_supports(code) }

  /// The same for the shim.
  var code: odn_precision {
    switch self {
    case .float32: odn_float32
    case .bfloat16: odn_bfloat16
    case .int8: odn_int8
    }
  }

  /// That of products that make gradients.
  var ofGradients: Precision { self == .int8 ? .float32 : self }
}
