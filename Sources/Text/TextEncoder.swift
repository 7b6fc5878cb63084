/// Turns texts into token ids, for one thread.
///
/// It holds what is slow to open (ICU's break iterator) and what makes the next text fast (the ids
/// of words already seen). Make one per thread with ``TextPipeline/makeEncoder()`` and keep it.
public final class TextEncoder {
  /// The pipeline that this encoder belongs to.
  public let pipeline: TextPipeline
  let segmenter: TextSegmenter
  var pieceEncoder: PieceEncoder

  // Pieces seen before: piece i has cachedIDs[cachedOffsets[i]..<cachedOffsets[i + 1]].
  private var cache = ByteTable(minimumCapacity: 4096)
  private var cachedIDs: [Int32] = []
  private var cachedOffsets: [Int] = [0]
  // With more pieces than this, the cache starts anew. Results do not depend on it.
  private let maximumCachedPieces = 1 << 17
  // Longer pieces are rarely words that come again.
  private let maximumCachedLength = 48

  init(_ pipeline: TextPipeline) {
    self.pipeline = pipeline
    segmenter = TextSegmenter(
      normalization: pipeline.normalization, segmentation: pipeline.segmentation)
    pieceEncoder = PieceEncoder(pipeline.vocabulary)
  }
}

extension TextEncoder {
  /// The ids of a text, without `<s>` and `</s>`.
  public func encode(_ text: String) -> [Int32] {
    var ids: [Int32] = []
    var text = text
    text.withUTF8 { encode(utf8: $0, into: &ids) }
    return ids
  }

  /// The ids of a text, without `<s>` and `</s>`; malformed UTF-8 reads as U+FFFD.
  public func encode(utf8: UnsafeBufferPointer<UInt8>) -> [Int32] {
    var ids: [Int32] = []
    encode(utf8: utf8, into: &ids)
    return ids
  }

  /// Appends the ids of a text, without `<s>` and `</s>`; malformed UTF-8 reads as U+FFFD.
  public func encode(utf8: UnsafeBufferPointer<UInt8>, into ids: inout [Int32]) {
    segmenter.segment(utf8)
    segmenter.text.withUnsafeBufferPointer { text in
      var start = 0
      for end in segmenter.ends {
        appendPiece(UnsafeBufferPointer(rebasing: text[start..<Int(end)]), to: &ids)
        start = Int(end)
      }
    }
  }

  private func appendPiece(_ piece: UnsafeBufferPointer<UInt8>, to ids: inout [Int32]) {
    guard piece.count <= maximumCachedLength else {
      pieceEncoder.append(piece, to: &ids)
      return
    }
    if cache.count >= maximumCachedPieces { clearCache() }
    let (index, isNew) = cache.insert(piece)
    if isNew {
      pieceEncoder.append(piece, to: &cachedIDs)
      cachedOffsets.append(cachedIDs.count)
    }
    for position in cachedOffsets[index]..<cachedOffsets[index + 1] {
      ids.append(cachedIDs[position])
    }
  }

  private func clearCache() {
    cache.removeAll()
    cachedIDs.removeAll(keepingCapacity: true)
    cachedOffsets.removeAll(keepingCapacity: true)
    cachedOffsets.append(0)
  }
}
