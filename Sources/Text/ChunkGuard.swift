/// Whether a text may be encoded chunk by chunk, although rules act on it.
///
/// Chunks end at spaces. A rule that makes spaces, or takes characters away that keep marks and
/// spaces apart, or protects what has spaces in it, must see the whole text; but few texts have
/// anything for it to act on.
final class ChunkGuard {
  private let characters: CharacterRules?
  private let spans: SpanFinder?

  /// What guards a pipeline with some rules; nil where all texts may be cut.
  init?(_ rules: TextRules) {
    let unifies = rules.unifies.intersection([.spaces])
    characters =
      unifies.isEmpty && !rules.removesControls
      ? nil : CharacterRules(unifies: unifies, removesControls: rules.removesControls)
    spans = rules.spanKinds.isEmpty ? nil : SpanFinder(rules)
    if characters == nil, spans == nil { return nil }
  }

  func allowsChunks(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
    if let characters, characters.mayAct(on: text) { return false }
    return spans?.isLocal(text) ?? true
  }
}

extension CharacterRules {
  /// Whether a text of any bytes may have a character that changes.
  func mayAct(on text: UnsafeBufferPointer<UInt8>) -> Bool {
    var position = 0
    while position < text.count {
      let byte = text[position]
      if byte >= 0x20, byte < 0x7F {
        position += 1
        continue
      }
      let length = UTF8Validation.scalarLength(in: text, at: position)
      guard length > 0 else { return true }
      let scalar =
        length == 1
        ? UInt32(byte) : UTF8Validation.scalar(in: text, at: position, length: length)
      if replacement(of: scalar) != nil { return true }
      position += length
    }
    return false
  }
}
