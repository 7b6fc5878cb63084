import DragomanText

/// What is known of one kind of piece that the corpus has.
struct PieceType {
  var count = 0
  let tokens: Int32
  let unknownTokens: Int32
  let byteTokens: Int32
  let isSpace: Bool
  let script: UInt8  // by number in the statistics
  let isCutShort: Bool  // whether the table holds its beginning only

  var isCovered: Bool { unknownTokens == 0 && byteTokens == 0 }
}

/// The different pieces of a corpus with their counts, in bounded memory.
///
/// Counts are exact until there are more different pieces than `limit`. Then the rarer half is
/// dropped, again and again (lossy counting, Manku & Motwani 2002): counts of pieces that come back
/// are too low by at most what was dropped, those of frequent pieces are right.
struct PieceStatistics {
  /// The most pieces and the most bytes of all of them that are kept.
  static let defaultLimit = 1 << 19
  // Longer pieces are no words; they are known by their beginning.
  static let longestKey = 240

  private(set) var table = ByteTable()
  private(set) var types: [PieceType] = []
  private(set) var wasPruned = false
  /// How often each id occurs in the pieces that are cut short.
  private(set) var idsOfLongPieces: [Int32: Int] = [:]
  /// Where uncovered pieces occur: the first few places.
  private(set) var places: [Int: [CorpusPlace]] = [:]
  private(set) var scripts: [String] = []
  private var scriptNumbers: [Script: UInt8] = [:]
  private var distinct = DistinctCounter()
  private var distinctCovered = DistinctCounter()
  private var distinctUncovered = DistinctCounter()
  private var inspector: PieceInspector
  private let limit: Int

  init(_ vocabulary: Vocabulary, limit: Int = PieceStatistics.defaultLimit) {
    inspector = PieceInspector(vocabulary)
    self.limit = limit
  }

  /// How many different words, white space aside, there are, and how many are covered and not.
  var wordTypes: (all: Int, covered: Int, uncovered: Int) {
    guard !wasPruned else {
      return (distinct.estimate, distinctCovered.estimate, distinctUncovered.estimate)
    }
    let words = types.filter { !$0.isSpace }
    let covered = words.count(where: \.isCovered)
    return (words.count, covered, words.count - covered)
  }

  /// What is known of a piece, which is not counted.
  mutating func type(of piece: UnsafeBufferPointer<UInt8>) -> PieceType {
    guard piece.count <= Self.longestKey else { return examined(piece) }
    return types[number(of: piece)]
  }

  /// Counts a piece that is covered.
  mutating func add(_ piece: UnsafeBufferPointer<UInt8>, count: Int) -> PieceType {
    let number = number(of: piece)
    types[number].count += count
    return types[number]
  }

  private mutating func number(of piece: UnsafeBufferPointer<UInt8>) -> Int {
    let (index, isNew) = table.insert(piece)
    if isNew {
      let type = examined(piece)
      types.append(type)
      note(type, key: piece)
    }
    return index
  }

  /// Counts a piece.
  mutating func add(_ piece: UnsafeBufferPointer<UInt8>, at place: CorpusPlace) -> PieceType {
    guard piece.count <= Self.longestKey else { return addLong(piece, at: place) }
    let index = number(of: piece)
    count(index, at: place)
    return types[index]
  }

  /// A long piece is encoded each time, and known by its beginning.
  private mutating func addLong(
    _ piece: UnsafeBufferPointer<UInt8>, at place: CorpusPlace
  ) -> PieceType {
    let type = examined(piece)
    for id in inspector.ids(of: piece) { idsOfLongPieces[id, default: 0] += 1 }
    var end = Self.longestKey
    while piece[end] & 0xC0 == 0x80 { end -= 1 }
    let key = Array(piece[..<end]) + Array("…".utf8)
    let (index, isNew) = key.withUnsafeBufferPointer { table.insert($0) }
    if isNew {
      types.append(type)
      key.withUnsafeBufferPointer { note(type, key: $0) }
    }
    count(index, at: place)
    return type
  }

  private mutating func count(_ index: Int, at place: CorpusPlace) {
    types[index].count += 1
    guard !types[index].isCovered else { return }
    let known = places[index] ?? []
    if known.count < CorpusPlace.kept, known.last != place { places[index] = known + [place] }
  }

  private mutating func note(_ type: PieceType, key: UnsafeBufferPointer<UInt8>) {
    guard !type.isSpace else { return }
    distinct.insert(key)
    if type.isCovered { distinctCovered.insert(key) } else { distinctUncovered.insert(key) }
  }

  private mutating func examined(_ piece: UnsafeBufferPointer<UInt8>) -> PieceType {
    let ids = inspector.ids(of: piece)
    let vocabulary = inspector.vocabulary
    return PieceType(
      tokens: Int32(ids.count),
      unknownTokens: Int32(ids.count { $0 == SpecialToken.unknown }),
      byteTokens: Int32(ids.count { vocabulary.byte(at: $0) != nil }),
      isSpace: TextSegmenter.isSpace(piece), script: scriptNumber(of: piece),
      isCutShort: piece.count > Self.longestKey)
  }

  private mutating func scriptNumber(of piece: UnsafeBufferPointer<UInt8>) -> UInt8 {
    var counts = ScriptCounts()
    counts.add(utf8: piece)
    let script = counts.dominant ?? Script(of: " ")
    if let number = scriptNumbers[script] { return number }
    let number = UInt8(min(scripts.count, 255))
    scriptNumbers[script] = number
    scripts.append(script.name)
    return number
  }
}

extension PieceStatistics {
  /// Whether there are too many.
  var isFull: Bool { types.count > limit || table.byteCount > 64 * limit }

  /// Drops the rarer pieces; those dropped are handed to `flush` before.
  mutating func prune(flush: (PieceType, UnsafeBufferPointer<UInt8>) -> Void) {
    wasPruned = true
    let sorted = types.map(\.count).sorted()
    let threshold = sorted[sorted.count / 2]
    var keptTable = ByteTable(minimumCapacity: types.count / 2)
    var keptTypes: [PieceType] = []
    var keptPlaces: [Int: [CorpusPlace]] = [:]
    for (index, type) in types.enumerated() {
      table.withBytes(at: index) { bytes in
        if type.count > threshold {
          let new = keptTable.insert(bytes).index
          keptTypes.append(type)
          keptPlaces[new] = places[index]
        } else {
          flush(type, bytes)
        }
      }
    }
    (table, types, places) = (keptTable, keptTypes, keptPlaces)
  }
}

/// A line of a file.
struct CorpusPlace: Equatable {
  /// How many places of a word are remembered.
  static let kept = 3

  let file: Int32
  let line: Int
}
