/// The first items of a list that may be long, and how many there are in all.
public struct Listing<Item: Codable & Equatable & Sendable>: Codable, Equatable, Sendable {
  /// How many items there are.
  public let total: Int
  /// The first of them.
  public let items: [Item]

  /// Keeps the first items.
  ///
  /// - Parameters:
  ///   - items: All of them, the most important first.
  ///   - count: How many to keep.
  public init(_ items: [Item], first count: Int) {
    total = items.count
    self.items = Array(items.prefix(count))
  }

  /// A list of which the first items are known.
  init(total: Int, items: [Item]) {
    self.total = total
    self.items = items
  }
}

/// An entry of a vocabulary, to look at.
public struct InspectedEntry: Codable, Equatable, Sendable {
  /// The id.
  public let id: Int32
  /// The token as the vocabulary file writes it.
  public let token: String
  /// How often it was seen.
  public let count: Int
}

/// A point of a curve.
public struct CurvePoint: Codable, Equatable, Sendable {
  /// To the right.
  public let x: Double
  /// Upward.
  public let y: Double
}
