/// What people call the rules that change a text.
package struct RuleNames {
  private let normalizers: [(name: String, normalizer: Normalizer)]

  /// The rules of a pipeline, each on its own.
  package init(_ pipeline: TextPipeline) {
    let rules = pipeline.rules
    var single: [(String, Normalization, TextRules)] = []
    if rules.removesControls {
      var only = TextRules()
      only.removesControls = true
      single.append(("control removed", .none, only))
    }
    for kind in TextRules.Unification.allCases where rules.unifies.contains(kind) {
      var only = TextRules()
      only.unifies = [kind]
      single.append((kind.rawValue, .none, only))
    }
    if pipeline.normalization != .none {
      single.append((pipeline.normalization.rawValue, pipeline.normalization, TextRules()))
    }
    if case .folded(let locale) = rules.casing {
      var only = TextRules()
      only.casing = rules.casing
      single.append(("lower case (\(locale))", .none, only))
    }
    normalizers = single.map { ($0, Normalizer($1, rules: $2)) }
  }

  /// The rules that act on a chunk, such as "quotes" or "nfc".
  package func rule(of chunk: OffsetMap.Chunk) -> String {
    if let span = chunk.span { return "protected \(span.rawValue)" }
    if chunk.isMalformed { return "malformed UTF-8" }
    let acting = normalizers.filter { _, normalizer in
      !normalizer.normalForm(of: chunk.rawText).utf8.elementsEqual(chunk.rawText.utf8)
    }
    return acting.map(\.name).joined(separator: ", ")
  }
}

/// What people call markers.
package enum MarkerNames {
  /// The rule that a piece comes from, if it is a marker.
  package static func rule(ofPiece piece: [UInt8]) -> String? {
    guard let last = piece.last, let marker = Marker(byte: last) else { return nil }
    return switch marker {
    case .capitalized: "case marker, a capital follows"
    case .capitals: "case marker, capitals follow"
    case .span(let kind): "protected \(kind.rawValue)"
    }
  }
}
