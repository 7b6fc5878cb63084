import DragomanInspection
import DragomanText

/// What `vocab inspect` prints for people.
struct InspectionText {
  /// Lines, each with a line feed.
  private(set) var text = ""

  /// What a vocabulary consists of.
  init(_ report: VocabularyInspection) {
    let sizes = report.sizes
    let locale = report.locale.map { " (\($0))" } ?? ""
    add("kind", report.kind.rawValue)
    add("normalization", report.normalization.rawValue)
    if !report.rules.isEmpty { add("rules", report.rules) }
    add("segmentation", report.segmentation + locale)
    add("ICU", report.icuVersion)
    add(
      "entries",
      "\(report.size): \(sizes.special) special, \(sizes.byte) byte, "
        + "\(sizes.character) character, \(sizes.subword) subword, \(sizes.word) word"
        + (sizes.marker > 0 ? ", \(sizes.marker) marker" : ""))
    add("beginning a word", "\(sizes.wordInitial)")
    add("merges", "\(report.merges)")
    add(
      "tokens counted",
      "\(report.tokens): \(report.unknownTokens) unknown, \(report.byteTokens) byte")
    add("seen once", "\(report.singletons)")
    add("never seen", "\(report.unseen)")
    add("rare", "\(report.rare.total) seen fewer than \(report.rareLimit) times")
    addEntries("rarest", report.rare.items)
    add("unused merges", "\(report.unusedMerges.total) merges were never needed")
    for merge in report.unusedMerges.items {
      add("", "\(merge.rank): \(merge.left) \(merge.right)")
    }
    add("unreachable", "\(report.unreachable.total) entries that no text is encoded to")
    addEntries("", report.unreachable.items)
    add("scripts", report.scripts.map { "\($0.script) \($0.entries)" }.joined(separator: ", "))
    add("equal under NFC", report.canonicalCollisions)
    add("equal under NFKC", report.compatibilityCollisions)
    add("differ in case", report.caseCollisions)
    add("to be suspected", "\(report.suspects.total)")
    for suspect in report.suspects.items {
      add(
        "",
        "\(suspect.entry.token) \(suspect.entry.count), \(suspect.finding.name): \(suspect.character)"
      )
    }
    addEntries("most frequent", report.mostFrequent)
    addEntries("longest", report.longest)
    addPlots(zipf: report.zipf, coverage: report.coverage, of: "entries", in: "tokens")
  }

  /// How a vocabulary covers a corpus.
  init(_ report: CorpusInspection) {
    let about = report.typesAreEstimated ? "about " : ""
    text += "coverage\n"
    add("lines", "\(report.lines), \(report.bytes) bytes")
    add("words", "\(report.words): \(percent(report.wordCoverage)) covered")
    add("word types", "\(about)\(report.wordTypes): \(percent(report.typeCoverage)) covered")
    add("words seen once", report.singletons.map(String.init) ?? "too many words to tell")
    add(
      "tokens",
      "\(report.tokens): \(percent(report.unknownRate)) unknown, \(percent(report.byteRate)) byte")
    add("tokens per word", decimal(report.tokensPerWord))
    add("tokens per line", decimal(report.tokensPerLine))
    add("bytes per token", decimal(report.bytesPerToken))
    if let lengths = report.lengths { add(lengths) }
    addShares("words by tokens", report.wordsByTokens, of: report.words)
    for use in report.scripts {
      add(
        use.script,
        "\(use.words) words, \(percent(share(use.coveredWords, use.words))) covered, "
          + "\(decimal(share(use.tokens, use.words))) tokens per word")
    }
    add("unused entries", "\(report.unusedEntries.total) entries do not occur here")
    addEntries("", report.unusedEntries.items)
    add("unused merges", "\(report.unusedMerges.total) merges are not needed here")
    add("not covered", "\(about)\(report.uncovered.total) different words")
    for word in report.uncovered.items {
      add("", "\(word.word) \(word.count) (\(word.places.joined(separator: ", ")))")
    }
    if !report.mostSplit.isEmpty {
      add(
        "most split",
        report.mostSplit.map { "\($0.word) \($0.count)×\($0.tokens)" }.joined(separator: ", "))
    }
    let covering = zip([90, 95, 99], report.typesCovering).map { share, types in
      "\(share) % by \(types.map { "\(about)\($0)" } ?? "too many to tell")"
    }
    add("words covered", covering.joined(separator: ", ") + " word types")
    addPlots(zipf: report.zipf, coverage: report.coverage, of: "word types", in: "words")
  }
}

extension InspectionText {
  private mutating func add(_ name: String, _ value: String) {
    text += "  " + name + String(repeating: " ", count: max(1, 18 - name.count)) + value + "\n"
  }

  private mutating func addEntries(_ name: String, _ entries: [InspectedEntry]) {
    guard !entries.isEmpty else { return }
    add(name, entries.map { "\($0.token) \($0.count)" }.joined(separator: ", "))
  }

  private mutating func add(_ name: String, _ collisions: Listing<EntryCollision>) {
    add(name, "\(collisions.total) groups")
    for collision in collisions.items { addEntries("", collision.entries) }
  }

  private mutating func add(_ lengths: CorpusInspection.Lengths) {
    add(
      "line lengths",
      "median \(lengths.median), 90% \(lengths.percentile90), 95% \(lengths.percentile95), "
        + "99% \(lengths.percentile99), 99.9% \(lengths.percentile999), "
        + "longest \(lengths.maximum) (\(lengths.longest))")
    add(
      "advice",
      "--max-length \(lengths.advisedMaximum) leaves out \(lengths.beyondAdvised) "
        + (lengths.beyondAdvised == 1 ? "line" : "lines"))
    let last = (lengths.columns.count - 1) * lengths.columnWidth
    text += "\n  Lines by their tokens\n"
    text += indented(
      TerminalPlot().histogram(
        lengths.columns, first: "0", last: lengths.maximum > last ? "≥\(last)" : "\(last)"))
    text += "\n"
  }

  private mutating func addShares(_ name: String, _ counts: [Int], of total: Int) {
    let shares = counts.enumerated().filter { $1 > 0 }.map { index, count in
      "\(index + 1)\(index == counts.count - 1 ? "+" : "") \(percent(share(count, total)))"
    }
    add(name, shares.joined(separator: ", "))
  }

  private mutating func addPlots(
    zipf: [CurvePoint], coverage: [CurvePoint], of items: String, in total: String
  ) {
    let plot = TerminalPlot()
    let counts = plot.curve(zipf, x: .logarithmic, y: .logarithmic) { "\(Int($0))" }
    let shares = plot.curve(coverage, x: .logarithmic, y: .linear) { percent($0) }
    if !counts.isEmpty {
      text += "\n  Zipf: how often (up) the \(items) of each rank (right) occur; logarithmic\n"
      text += indented(counts)
    }
    if !shares.isEmpty {
      text += "\n  Coverage: the share of all \(total) that the most frequent \(items) make up\n"
      text += indented(shares) + "\n"
    }
  }

  private func indented(_ lines: String) -> String {
    lines.split(separator: "\n").map { "    \($0)\n" }.joined()
  }

  private func share(_ part: Int, _ whole: Int) -> Double {
    whole == 0 ? 0 : Double(part) / Double(whole)
  }

  private func percent(_ ratio: Double) -> String { decimal(100 * ratio) + "%" }

  private func decimal(_ number: Double) -> String { Decimals.text(number, places: 2) }
}
