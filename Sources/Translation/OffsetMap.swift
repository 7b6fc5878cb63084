/// Finds the bytes of a text that a part of its normalised form was made from.
///
/// Characters are normalised one by one. Where that does not give the normalised text, a part counts
/// for all of the text.
struct OffsetMap {
  /// For each character where its normalised form begins, and where itself; then both ends.
  private let places: [(normalized: Int, raw: Int)]?

  /// Compares a text with its normalised form.
  init(_ text: String, normalized: String, normalize: (String) -> String) {
    // Not as Strings, which are equal when canonically equivalent.
    guard !text.utf8.elementsEqual(normalized.utf8) else {
      places = nil
      return
    }
    var places: [(normalized: Int, raw: Int)] = []
    var (position, start) = (0, 0)
    var joined = ""
    for character in text {
      let form = normalize(String(character))
      if !form.isEmpty { places.append((position, start)) }
      position += form.utf8.count
      start += character.utf8.count
      joined += form
    }
    if !joined.utf8.elementsEqual(normalized.utf8) { places = [(0, 0)] }
    places.append((normalized.utf8.count, text.utf8.count))
    self.places = places
  }

  /// The bytes of the text that a range of the normalised text was made from, whole characters.
  func raw(_ range: Range<Int>) -> Range<Int> {
    guard let places else { return range }
    let first = places.last { $0.normalized <= range.lowerBound }?.raw ?? 0
    let end = places.first { $0.normalized >= range.upperBound }?.raw ?? first
    return first..<max(first, end)
  }
}
