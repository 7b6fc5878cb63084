/// A sign in the middle of a text's pieces that stands for no text of its own.
///
/// A marker is a single byte that no well-formed UTF-8 has, so that whatever a text says, it is never
/// taken for a marker. It is an entry of the vocabulary like others; a file writes it `\{Aa}`.
enum Marker: Hashable, Sendable {
  /// The next letter is a capital.
  case capitalized
  /// All letters of the next word are capitals.
  case capitals
  /// A protected span, whose text travels beside the ids.
  case span(SpanKind)

  /// All markers, by their bytes from ``firstByte`` on.
  static let all: [Marker] = [.capitalized, .capitals] + SpanKind.allCases.map(Marker.span)

  /// The byte of the first.
  static let firstByte: UInt8 = 0xF8

  /// The byte that stands for it.
  var byte: UInt8 {
    switch self {
    case .capitalized: 0xF8
    case .capitals: 0xF9
    case .span(.url): 0xFA
    case .span(.email): 0xFB
    case .span(.number): 0xFC
    case .span(.tag): 0xFD
    case .span(.placeholder): 0xFE
    case .span(.pattern): 0xFF
    }
  }

  /// The marker that a byte stands for, if any.
  init?(byte: UInt8) {
    guard byte >= Self.firstByte else { return nil }
    self = Self.all[Int(byte - Self.firstByte)]
  }

  /// What stands between `\{` and `}` in a file.
  var name: String {
    switch self {
    case .capitalized: "Aa"
    case .capitals: "AA"
    case .span(let kind): kind.rawValue
    }
  }

  /// The texts of a vocabulary that are this marker: a span may have taken a space along.
  var entries: [[UInt8]] {
    switch self {
    case .span: [[byte], [UInt8(ascii: " "), byte]]
    default: [[byte]]
    }
  }

  /// Whether a piece is a marker and no text.
  @inline(__always)
  static func ends(_ piece: some BidirectionalCollection<UInt8>) -> Bool {
    guard let last = piece.last else { return false }
    return last >= firstByte
  }
}

extension Vocabulary {
  /// The marker that a token is, if it is one, and whether a space goes before it.
  func marker(at id: Int32) -> (marker: Marker, takesSpace: Bool)? {
    guard hasMarkers, id >= firstTextID else { return nil }
    let bytes = token(at: id).bytes
    guard bytes.count <= 2, let last = bytes.last, let marker = Marker(byte: last) else {
      return nil
    }
    return (marker, bytes.count == 2)
  }

  /// The kind of protected span that a token stands for, if any.
  package func spanKind(at id: Int32) -> SpanKind? {
    guard case .span(let kind)? = marker(at: id)?.marker else { return nil }
    return kind
  }

  /// Whether a token is a marker of any kind, and no text.
  package func isMarker(_ id: Int32) -> Bool { marker(at: id) != nil }

  /// Whether a token says that capitals follow.
  package func isCaseMarker(_ id: Int32) -> Bool {
    switch marker(at: id)?.marker {
    case .capitalized, .capitals: true
    default: false
    }
  }
}
