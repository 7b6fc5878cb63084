import DragomanText

extension InspectionPage {
  /// The tables, without those that would be empty.
  var tables: [PageTable] {
    var tables = [entryTable]
    if let corpus {
      tables.append(
        wordTable("Words not covered", "Spelled in bytes, or unknown.", corpus.uncovered.items))
      tables.append(
        wordTable(
          "Words cut most", "What the tokens of a word beyond its first cost the corpus, in order.",
          corpus.mostSplit))
    }
    let merges = corpus?.unusedMerges ?? inspection.unusedMerges
    tables.append(
      PageTable(
        title: "Merges not used",
        hint: corpus == nil
          ? "The text from which the vocabulary was built did not need them."
          : "The corpus does not need them.",
        columns: ["Number", "Left", "Right"],
        rows: merges.items.map { [.number($0.rank), .token($0.left), .token($0.right)] }))
    tables.append(collisionTable)
    tables.append(
      PageTable(
        title: "What nobody sees", hint: "Entries with invisible or odd characters.",
        columns: ["Id", "Token", "Count", "Finding", "Character"],
        rows: inspection.suspects.items.map {
          [
            .number(Int($0.entry.id)), .token($0.entry.token), .number($0.entry.count),
            .text($0.finding.name), .text($0.character),
          ]
        }))
    return tables.filter { !$0.rows.isEmpty }
  }

  private var entryTable: PageTable {
    let vocabulary = pipeline.vocabulary
    let unreachable = Set(Reachability(vocabulary).unreachable)
    let merged = Set(vocabulary.merges.map(\.result))
    // What stands for no text comes last.
    let texts = vocabulary.firstTextID..<Int32(vocabulary.count)
    let rows = (Array(texts) + Array(0..<vocabulary.firstTextID)).map { id -> [PageTable.Cell] in
      let token = vocabulary.token(at: id)
      let sort =
        switch token.kind {
        case .special: "special"
        case .byte: "byte"
        case .text:
          switch vocabulary.kind {
          case .word: "word"
          case .character: "character"
          case .bytePair: merged.contains(id) ? "subword" : "character"
          case .unigram: token.isSingleCluster ? "character" : "subword"
          }
        }
      var notes: [String] = []
      if token.kind == .text {
        let count = vocabulary.count(at: id)
        if count == 0 { notes.append("never seen") }
        if count > 0, count < inspection.rareLimit { notes.append("rare") }
        if unreachable.contains(id) { notes.append("unreachable") }
      }
      let script =
        token.kind == .text ? VocabularyInspection.ScriptShare.scriptName(of: token.bytes) : ""
      var row: [PageTable.Cell] = [
        .number(Int(id)), .token("\(token)"), .number(vocabulary.count(at: id)),
      ]
      if let corpusCounts { row.append(.number(corpusCounts[Int(id)])) }
      return row + [.text(sort), .text(script), .text(notes.joined(separator: ", "))]
    }
    return PageTable(
      title: "Entries",
      hint: "Counts are of the text from which the vocabulary was built"
        + (corpus == nil ? "." : ", and of the corpus."),
      columns: ["Id", "Token", "Count"] + (corpus == nil ? [] : ["Corpus"]) + [
        "Sort", "Script", "Notes",
      ],
      rows: rows)
  }

  private var collisionTable: PageTable {
    let all = [
      (inspection.canonicalCollisions, "NFC"), (inspection.compatibilityCollisions, "NFKC"),
      (inspection.caseCollisions, "case"),
    ]
    return PageTable(
      title: "Equal to readers",
      hint: "Entries that are the same under a normalisation, or but for their case.",
      columns: ["Under", "Entries", "Counts"],
      rows: all.flatMap { listing, name in
        listing.items.map { collision in
          [
            .text(name), .token(collision.entries.map(\.token).joined(separator: "  ")),
            .text(collision.entries.map { "\($0.count)" }.joined(separator: " · ")),
          ]
        }
      })
  }

  private func wordTable(
    _ title: String, _ hint: String, _ words: [CorpusInspection.Word]
  ) -> PageTable {
    PageTable(
      title: title, hint: hint, columns: ["Word", "Count", "Tokens", "Where"],
      rows: words.map {
        [
          .token($0.word), .number($0.count), .number($0.tokens),
          .text($0.places.joined(separator: ", ")),
        ]
      })
  }
}
