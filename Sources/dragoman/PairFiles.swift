import DragomanCorpora

/// Pairs of lines in two files, or in one with tabs.
struct PairFiles {
  /// The source language's file; it goes with `target`.
  var source: String?
  /// The target language's file.
  var target: String?
  /// Both languages in one file, where they are not in two.
  var corpus: String?

  /// Reads the pairs, and says which lines were repaired.
  ///
  /// - Parameter repairsMalformed: Whether malformed UTF-8 is to be replaced by U+FFFD, not refused.
  /// - Returns: The pairs.
  /// - Throws: ``CorpusError`` for files that are missing or malformed, ``CommandError`` for two that
  ///   are not equally long, with a guess at the place.
  func read(repairsMalformed: Bool) throws -> ParallelText {
    let text: ParallelText
    if let source, let target {
      text = try Self.read(source: source, target: target, repairsMalformed: repairsMalformed)
    } else {
      text = try ParallelText(tabSeparated: corpus ?? "", repairsMalformed: repairsMalformed)
    }
    Self.report(text.repairs)
    return text
  }

  /// Says which lines were repaired.
  static func report(_ repairs: [LineRepair]) {
    for place in repairs.prefix(5) {
      Message.warn("\(place.path), line \(place.line), byte \(place.byte): repaired to U+FFFD.")
    }
    if repairs.count > 5 { Message.warn("\(repairs.count) lines repaired in all.") }
  }

  /// Reads two files; of files that are not equally long, the error also guesses the place.
  private static func read(
    source: String, target: String, repairsMalformed: Bool
  ) throws -> ParallelText {
    do {
      return try ParallelText(source: source, target: target, repairsMalformed: repairsMalformed)
    } catch CorpusError.unequalLines(let source, let sourceLines, let target, let targetLines) {
      let error = CorpusError.unequalLines(
        source: source, sourceLines: sourceLines, target: target, targetLines: targetLines)
      guard let loss = try CorpusCheck.stepLosses(source: source, target: target).first else {
        throw error
      }
      throw CommandError(
        .badData,
        "\(error); they seem to lose step about line \(loss.sourceLine) of \(source), which goes "
          + "with line \(loss.targetLine) of \(target).")
    }
  }
}
