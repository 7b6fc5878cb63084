/// The cells that a recurrent layer can be made of.
public enum CellKind: String, Codable, Hashable, Sendable, CaseIterable {
  /// The gated recurrent unit (Cho et al. 2014).
  case gru
  /// Long short-term memory (Hochreiter & Schmidhuber 1997) with a forget gate (Gers et al. 2000).
  case lstm
  /// The simple cell (Elman 1990) with tanh.
  case tanh
  /// The simple cell with max(0, ·).
  case relu

  /// The numbers that a cell computes for each hidden unit.
  ///
  /// A GRU has two gates and a candidate, an LSTM three gates and a candidate.
  public var gateCount: Int {
    switch self {
    case .gru: 3
    case .lstm: 4
    case .tanh, .relu: 1
    }
  }

  /// The numbers that return to a unit with the next step: its hidden state, and an LSTM's memory.
  public var stateCount: Int { self == .lstm ? 2 : 1 }
}
