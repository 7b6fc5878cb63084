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

  /// Whether this processor has instructions for it.
  public var isSupported: Bool { odn_supports(code) }

  /// The same for the shim.
  var code: odn_precision { self == .bfloat16 ? odn_bfloat16 : odn_float32 }
}
