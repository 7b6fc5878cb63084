public import DragomanText

/// How a translation begins.
///
/// The tokens of all words but the last are given. The last word may be the beginning of another:
/// after "the mo" one expects "the moon", whose tokens are perhaps not those of "mo" and "on". So any
/// tokens may follow that spell its bytes, the last of them with more bytes at its end.
public struct TargetPrefix: Sendable {
  /// A token that may stand at a place of the last word, and the place after it.
  struct Choice: Hashable, Sendable {
    var token: Int32
    var next: Int32
  }

  /// The text.
  public let text: String

  /// The text as the vocabulary sees it.
  let normalized: String

  /// The protected spans of the text, which it spells out.
  let spans: [ProtectedSpan]

  /// The number of tokens that every translation begins with.
  let givenCount: Int

  /// For each place the tokens that may stand there, never none: a place for each given token, then
  /// one for each byte of the last word.
  private let choices: [[Choice]]

  /// A translation that begins with given tokens.
  public init(tokens: [Int32]) {
    (text, normalized, spans) = ("", "", [])
    givenCount = tokens.count
    choices = Self.choices(given: tokens)
  }

  /// A translation that begins with a text.
  ///
  /// - Parameters:
  ///   - text: One line; what the vocabulary cannot spell is `<unk>` to the network.
  ///   - encoder: The encoder of the target language.
  public init(_ text: String, encoder: TextEncoder) {
    let pipeline = encoder.pipeline
    let placed = encoder.tokens(of: text)
    let last = encoder.pieces(of: text).last
    let start = last.map { $0.range.lowerBound - ($0.followsSpace ? 1 : 0) } ?? 0
    let before = start == 0 ? 0 : placed.prefix { $0.range.upperBound <= start }.count
    let word = placed[before...]
    var bytes = word.flatMap(\.token.bytes)
    // The space that a token takes along behind it is not in the text.
    if pipeline.segmentation == .spacesAfter, bytes.last == UInt8(ascii: " ") { bytes.removeLast() }
    // With an unknown token before it, the word's place in a translation could not be told.
    let isSpelled = placed.allSatisfy { $0.token.kind != .special }
    let spellings =
      isSpelled ? Self.choices(for: bytes, first: before, of: pipeline.vocabulary) : nil
    self.text = text
    normalized = pipeline.normalize(text)
    spans = Array(text.utf8).withUnsafeBufferPointer { encoder.protectedSpans(of: $0) }
    givenCount = spellings == nil ? placed.count : before
    choices = Self.choices(given: placed.prefix(givenCount).map(\.id)) + (spellings ?? [])
  }

  private static func choices(given tokens: [Int32]) -> [[Choice]] {
    tokens.enumerated().map { [Choice(token: $1, next: Int32($0 + 1))] }
  }

  /// The tokens that may follow each other so that they begin with the bytes; nil where none may.
  private static func choices(
    for bytes: [UInt8], first: Int, of vocabulary: Vocabulary
  ) -> [[Choice]]? {
    var choices = [[Choice]](repeating: [], count: bytes.count)
    for id in Int32(SpecialToken.count)..<Int32(vocabulary.count) {
      let entry = vocabulary.token(at: id)
      let token = entry.bytes
      // No text has these bytes; the markers that have them are tokens of their own.
      if entry.kind == .byte, token[0] >= 0xF8 { continue }
      for start in bytes.indices where bytes[start] == token.first {
        let rest = bytes[start...]
        guard token.starts(with: rest.prefix(token.count)) else { continue }
        let next = first + min(start + token.count, bytes.count)
        choices[start].append(Choice(token: id, next: Int32(next)))
      }
    }
    // What leads to a place that nothing leads on from is no choice.
    for start in bytes.indices.reversed() {
      choices[start] = choices[start].filter { choice in
        let next = Int(choice.next) - first
        return next == bytes.count || !choices[next].isEmpty
      }
    }
    return choices.first?.isEmpty == true ? nil : choices
  }

  /// The places that a hypothesis passes until it is free, and the most tokens that this takes.
  var placeCount: Int { choices.count }

  /// Whether a hypothesis at a place is free.
  func isComplete(at place: Int32) -> Bool { Int(place) >= choices.count }

  /// What may stand at a place.
  func choices(at place: Int32) -> [Choice] { choices[Int(place)] }

  /// The place after a token at a place.
  func place(after token: Int32, at place: Int32) -> Int32 {
    guard !isComplete(at: place) else { return place }
    let choice = choices[Int(place)].first { $0.token == token }
    precondition(choice != nil, "token \(token) at place \(place) of a prefix")
    return choice?.next ?? place
  }
}
