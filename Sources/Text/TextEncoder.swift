/// Turns texts into token ids, for one thread.
///
/// It holds what is slow to open (ICU's break iterator) and what makes the next text fast (the ids
/// of words already seen). Make one per thread with ``TextPipeline/makeEncoder()`` and keep it.
public final class TextEncoder {
  /// The pipeline that this encoder belongs to.
  public let pipeline: TextPipeline
  let segmenter: TextSegmenter
  var pieceEncoder: PieceEncoder

  // subtle: behind pointers, because each access to a property of a class is checked for overlap
  // with others, which would take as long as a look-up.
  private let cache = UnsafeMutablePointer<IDCache>.allocate(capacity: 1)
  private let buffer = UnsafeMutablePointer<IDBuffer>.allocate(capacity: 1)
  private var scratch: [Int32] = []
  /// How many chunks or pieces are looked for at a time.
  private static let chunksAhead = 16
  /// Whether no rule changes ASCII text.
  private let leavesASCII: Bool

  init(_ pipeline: TextPipeline) {
    self.pipeline = pipeline
    segmenter = TextSegmenter(
      normalization: pipeline.normalization, segmentation: pipeline.segmentation,
      rules: pipeline.rules)
    pieceEncoder = PieceEncoder(pipeline.vocabulary)
    leavesASCII = pipeline.rules.isEmpty
    cache.initialize(to: IDCache())
    buffer.initialize(to: IDBuffer())
  }

  deinit {
    cache.deinitialize(count: 1).deallocate()
    buffer.deinitialize(count: 1).deallocate()
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
    guard let start = utf8.baseAddress, !utf8.isEmpty else { return }
    if segmenter.allowsChunks(utf8) {
      appendChunks(of: utf8, at: start)
    } else {
      appendPieces(of: utf8)
    }
    buffer.pointee.move(to: &ids)
  }

  /// Appends the ids of a text in which some protected spans are markers.
  ///
  /// - Parameters:
  ///   - utf8: Any bytes; malformed UTF-8 reads as U+FFFD.
  ///   - ids: Receives the ids, without `<s>` and `</s>`.
  ///   - masks: Which of the spans that ``protectedSpans(of:)`` finds, by their order, become markers.
  public func encode(
    utf8: UnsafeBufferPointer<UInt8>, into ids: inout [Int32], masking masks: (Int) -> Bool
  ) {
    guard !utf8.isEmpty else { return }
    withoutActuallyEscaping(masks) { segmenter.segment(utf8, masking: $0) }
    appendSegments()
    buffer.pointee.move(to: &ids)
  }

  /// Whether the rules of the text leave nothing of it but white space.
  public func leavesNothing(of utf8: UnsafeBufferPointer<UInt8>) -> Bool {
    guard pipeline.rules.removesControls else { return false }
    // Anything printable of ASCII stays.
    guard utf8.allSatisfy({ $0 <= 0x20 || $0 >= 0x7F }) else { return false }
    var text: [UInt8] = []
    segmenter.normalizer.append(utf8, to: &text)
    return String(decoding: text, as: UTF8.self).unicodeScalars.allSatisfy(
      \.properties.isWhitespace)
  }

  /// The protected spans of a text, in order.
  public func protectedSpans(of utf8: UnsafeBufferPointer<UInt8>) -> [ProtectedSpan] {
    guard segmenter.rewrites else { return [] }
    return segmenter.normalizer.protectedSpans(of: utf8)
  }

  private func appendChunks(
    of utf8: UnsafeBufferPointer<UInt8>, at start: UnsafePointer<UInt8>
  ) {
    var chunks = TextChunks(
      start, count: utf8.count, cutsAtEverySpace: pipeline.segmentation == .spaces)
    let (cache, buffer) = (cache, buffer)
    withUnsafeTemporaryAllocation(of: IDCache.Key.self, capacity: Self.chunksAhead) { keys in
      var count: Int
      repeat {
        count = 0
        while count < Self.chunksAhead, let key = chunks.next() {
          cache.pointee.prepare(key)
          keys.initializeElement(at: count, to: key)
          count += 1
        }
        for key in keys[..<count] { cache.pointee.prepareTail(key) }
        for key in keys[..<count] {
          let isKnown =
            key.length <= IDCache.longestKey && cache.pointee.append(key, to: &buffer.pointee)
          if !isKnown { appendUnknown(key) }
        }
      } while count == Self.chunksAhead
    }
  }

  /// Appends the ids of a chunk that is not in the cache.
  private func appendUnknown(_ key: IDCache.Key) {
    let first = buffer.pointee.count
    let chunk = UnsafeBufferPointer(start: key.start, count: key.length)
    if leavesASCII || chunk.isEmpty, key.length < IDCache.longestKey,
      chunk.allSatisfy({ $0 < 0x80 })
    {
      appendASCII(chunk)
    } else {
      appendPieces(of: chunk)
    }
    cache.pointee.insert(key, ids: buffer.pointee.suffix(from: first))
  }

  /// Appends the ids of a short chunk in which nothing is to be normalised.
  private func appendASCII(_ chunk: UnsafeBufferPointer<UInt8>) {
    segmenter.withBoundaries(ofChunk: chunk) { text, ends in
      guard ends.count > 1 else {
        appendEncoded(text)
        return
      }
      appendPieces(of: text, ends: ends)
    }
  }

  /// Appends the ids of a text piece by piece.
  private func appendPieces(of utf8: UnsafeBufferPointer<UInt8>) {
    segmenter.segment(utf8)
    appendSegments()
  }

  private func appendSegments() {
    let ends = segmenter.ends
    // Of control characters alone, rules may leave nothing.
    guard !ends.isEmpty else { return }
    segmenter.text.withUnsafeBufferPointer { text in
      // A single piece will be kept together with the chunk that it is.
      guard ends.count > 1 else {
        appendEncoded(text)
        return
      }
      ends.withUnsafeBufferPointer { appendPieces(of: text, ends: $0) }
    }
  }

  private func appendPieces(
    of text: UnsafeBufferPointer<UInt8>, ends: UnsafeBufferPointer<Int32>
  ) {
    withUnsafeTemporaryAllocation(of: IDCache.Key.self, capacity: Self.chunksAhead) { keys in
      var (start, next) = (0, 0)
      while next < ends.count {
        let count = min(Self.chunksAhead, ends.count - next)
        for index in 0..<count {
          let end = Int(ends[next + index])
          let key = IDCache.Key(UnsafeBufferPointer(rebasing: text[start..<end])).asPiece
          cache.pointee.prepare(key)
          keys.initializeElement(at: index, to: key)
          start = end
        }
        for key in keys[..<count] { appendPiece(key) }
        next += count
      }
    }
  }

  private func appendPiece(_ key: IDCache.Key) {
    let piece = UnsafeBufferPointer(start: key.start, count: key.length)
    guard key.length <= IDCache.longestKey else {
      appendEncoded(piece)
      return
    }
    guard !cache.pointee.append(key, to: &buffer.pointee) else { return }
    let first = buffer.pointee.count
    appendEncoded(piece)
    cache.pointee.insert(key, ids: buffer.pointee.suffix(from: first))
  }

  private func appendEncoded(_ piece: UnsafeBufferPointer<UInt8>) {
    scratch.removeAll(keepingCapacity: true)
    pieceEncoder.append(piece, to: &scratch)
    buffer.pointee.append(contentsOf: scratch)
  }
}
