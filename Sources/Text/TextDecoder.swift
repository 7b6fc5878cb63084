/// A protected span of a text: what a network sees as one token, and what it says.
public struct ProtectedSpan: Hashable, Sendable {
  /// What it is.
  public let kind: SpanKind
  /// Its bytes in the text, as they were.
  public let text: [UInt8]

  /// A span.
  public init(kind: SpanKind, text: [UInt8]) {
    self.kind = kind
    self.text = text
  }
}

/// A text that was made of ids.
public struct DecodedText: Sendable {
  /// The text in UTF-8; byte tokens may have made it malformed.
  public internal(set) var bytes: [UInt8] = []
  /// For each id the end of what it contributed.
  public internal(set) var ends: [Int] = []
  /// The spans that no id asked for, by their number.
  public internal(set) var unusedSpans: [Int] = []
}

/// Makes texts of ids: the way back of ``TextEncoder``.
struct TextDecoder {
  private let pipeline: TextPipeline

  init(_ pipeline: TextPipeline) { self.pipeline = pipeline }

  /// A marker of case, or what ends the effect of one, at its place in the text so far.
  private struct Mark {
    let marker: Marker?
    let place: Int
  }

  /// The text of ids.
  ///
  /// - Parameters:
  ///   - ids: Ids of the vocabulary, in any order: a marker that has nothing to act on does nothing.
  ///   - unknown: What to put where `<unk>` stands.
  ///   - spans: The texts of spans that became markers. The first marker of a kind gets the first span
  ///     of that kind, and so on; markers for which none is left contribute nothing.
  /// - Returns: The text, without the space that segmentation put before it.
  func decode(
    _ ids: some Sequence<Int32>, unknown: [UInt8] = [], spans: [ProtectedSpan] = []
  ) -> DecodedText {
    let vocabulary = pipeline.vocabulary
    var result = DecodedText()
    var marks: [Mark] = []
    var unused = Array(spans.indices)
    for id in ids {
      if id == SpecialToken.unknown {
        result.bytes.append(contentsOf: unknown)
      } else if let (marker, takesSpace) = vocabulary.marker(at: id) {
        if case .span(let kind) = marker {
          if let next = unused.firstIndex(where: { spans[$0].kind == kind }) {
            if takesSpace { result.bytes.append(UInt8(ascii: " ")) }
            marks.append(Mark(marker: nil, place: result.bytes.count))
            result.bytes.append(contentsOf: spans[unused.remove(at: next)].text)
          }
        } else {
          marks.append(Mark(marker: marker, place: result.bytes.count))
        }
      } else {
        vocabulary.appendBytes(at: id, to: &result.bytes)
      }
      result.ends.append(result.bytes.count)
    }
    if marks.contains(where: { $0.marker != nil }) { restoreCase(&result, marks) }
    result.unusedSpans = unused
    dropAddedSpaces(&result)
    return result
  }

  /// Writes capitals where markers want them.
  private func restoreCase(_ result: inout DecodedText, _ marks: [Mark]) {
    let casing = CaseMarking(locale: pipeline.rules.caseLocale ?? "root")
    var bytes: [UInt8] = []
    bytes.reserveCapacity(result.bytes.count + 8)
    var ends = result.ends
    var nextEnd = 0
    result.bytes.withUnsafeBufferPointer { text in
      var position = 0
      /// Copies up to a place, and moves the ends that are passed.
      func copy(to place: Int) {
        while nextEnd < ends.count, ends[nextEnd] <= place {
          ends[nextEnd] += bytes.count - position
          nextEnd += 1
        }
        bytes.append(contentsOf: text[position..<place])
        position = place
      }
      for (index, mark) in marks.enumerated() {
        guard let marker = mark.marker else { continue }
        let limit = index + 1 < marks.count ? marks[index + 1].place : text.count
        let letters = casing.letters(of: marker, in: text, from: mark.place, to: limit)
        copy(to: max(position, letters.lowerBound))
        while position < letters.upperBound {
          let first = bytes.count
          let length = casing.appendCapital(in: text, at: position, to: &bytes)
          while nextEnd < ends.count, ends[nextEnd] <= position + length {
            let within = ends[nextEnd] - position
            ends[nextEnd] = within == length ? bytes.count : min(first + within, bytes.count)
            nextEnd += 1
          }
          position += length
        }
      }
      copy(to: text.count)
    }
    (result.bytes, result.ends) = (bytes, ends)
  }

  /// Drops the space before the text, or after it, that segmentation adds.
  private func dropAddedSpaces(_ result: inout DecodedText) {
    let space = UInt8(ascii: " ")
    if pipeline.segmentation.addsLeadingSpace, result.bytes.first == space {
      result.bytes.removeFirst()
      for index in result.ends.indices { result.ends[index] = max(0, result.ends[index] - 1) }
    }
    if pipeline.segmentation == .spacesAfter, result.bytes.last == space {
      result.bytes.removeLast()
      for index in result.ends.indices {
        result.ends[index] = min(result.ends[index], result.bytes.count)
      }
    }
  }
}

extension TextPipeline {
  /// The text that ids stand for, with the spans that became markers put back.
  ///
  /// - Parameters:
  ///   - ids: Ids of the vocabulary.
  ///   - unknown: What to put where `<unk>` stands, in UTF-8.
  ///   - spans: The spans, in the order of the text that they are from.
  /// - Returns: The text with the place of each id, and the spans that were not asked for.
  public func decode(
    _ ids: some Sequence<Int32>, unknown: [UInt8] = [], restoring spans: [ProtectedSpan]
  ) -> DecodedText {
    TextDecoder(self).decode(ids, unknown: unknown, spans: spans)
  }
}
