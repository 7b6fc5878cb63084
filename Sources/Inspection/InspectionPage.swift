import DragomanPages
public import DragomanText

/// One offline page that shows a vocabulary, and how it covers a corpus.
public struct InspectionPage {
  private let name: String
  let pipeline: TextPipeline
  let inspection: VocabularyInspection
  let corpus: CorpusInspection?
  let corpusCounts: [Int]?

  /// The most rows of every table but that of the entries.
  private static let listed = 2000

  /// Puts together what the page shows.
  ///
  /// - Parameters:
  ///   - name: What to call the vocabulary, such as the name of its file.
  ///   - pipeline: The vocabulary.
  ///   - corpus: What was counted in a corpus, if there is one.
  ///   - rareLimit: Entries seen fewer times are called rare.
  public init(
    name: String, pipeline: TextPipeline, corpus: CorpusInspector?, rareLimit: Int = 10
  ) {
    self.name = name
    self.pipeline = pipeline
    inspection = VocabularyInspection(pipeline, listed: Self.listed, rareLimit: rareLimit)
    self.corpus = corpus?.inspection(listed: Self.listed)
    corpusCounts = corpus?.entryCounts()
  }

  /// The page: one file without links to anything outside.
  public var html: String {
    let tables = tables
    let data = tables.map(\.json).joined(separator: ",\n")
    return Page(
      title: "Vocabulary \(name)", style: PageTable.style,
      script: "const tables = [\(data)];\n\(PageTable.script)", body: body(tables)
    ).html
  }

  private func body(_ tables: [PageTable]) -> String {
    let links = tables.enumerated().map { number, table in
      "<a href=\"#table\(number)\">\(escapeHTML(table.title))</a>"
    }
    let sections = tables.enumerated().map { $1.section(number: $0) }
    let locale = inspection.locale.map { " (\($0))" } ?? ""
    return """
      <header>
      \(Page.themeButton)
      <p class="kicker">Vocabulary · \(inspection.kind.rawValue) · \(inspection.segmentation)\
      \(escapeHTML(locale)) · \(inspection.normalization.rawValue)\
      \(inspection.rules.isEmpty ? "" : " · " + escapeHTML(inspection.rules)) · ICU \(escapeHTML(inspection.icuVersion))</p>
      <h1>\(escapeHTML(name))</h1>
      <p class="verdict">\(verdict)</p>
      </header>
      <main>
      <section class="cards">\(cards)</section>
      <section class="charts">\(charts)</section>
      <nav>\(links.joined())</nav>
      \(sections.joined(separator: "\n"))
      </main>
      """
  }

  /// What matters most, in a sentence or two.
  private var verdict: String {
    guard let corpus else {
      return "\(number(inspection.size)) entries; \(number(inspection.unseen)) are never seen and "
        + "\(number(inspection.rare.total)) more fewer than \(inspection.rareLimit) times."
    }
    let lost =
      corpus.unknownTokens > 0
      ? "\(percent(corpus.unknownRate)) of the tokens are unknown"
      : corpus.byteTokens > 0
        ? "\(percent(corpus.byteRate)) of the tokens are bytes" : "nothing is unknown"
    return "Covers <b>\(percent(corpus.wordCoverage))</b> of \(number(corpus.words)) words with "
      + "<b>\(fixed(corpus.tokensPerWord, 2))</b> tokens a word; \(lost)."
  }

  private var cards: String {
    var cards = [
      card(
        "Entries", number(inspection.size),
        "\(number(inspection.sizes.byte)) bytes, \(number(inspection.sizes.character)) characters, "
          + "\(number(inspection.sizes.subword)) subwords, \(number(inspection.sizes.word)) words"),
      card(
        "Seen rarely", number(inspection.rare.total),
        "fewer than \(inspection.rareLimit) times; \(number(inspection.unseen)) more never"),
    ]
    if let corpus {
      let about = corpus.typesAreEstimated ? "about " : ""
      cards += [
        card(
          "Words covered", percent(corpus.wordCoverage),
          "\(percent(corpus.typeCoverage)) of \(about)\(number(corpus.wordTypes)) different ones"),
        card(
          "Tokens a word", fixed(corpus.tokensPerWord, 2),
          "\(fixed(corpus.tokensPerLine, 1)) a line, \(fixed(corpus.bytesPerToken, 1)) bytes a token"
        ),
      ]
      if let lengths = corpus.lengths {
        cards.append(
          card(
            "Longest lines", number(lengths.maximum),
            "tokens; --max-length \(lengths.advisedMaximum) leaves out "
              + "\(number(lengths.beyondAdvised)) of \(number(corpus.lines)) lines"))
      }
    }
    return cards.joined()
  }

  private func card(_ title: String, _ value: String, _ note: String) -> String {
    """
    <article><h3>\(title)</h3><p class="numbers"><span class="one">\(value)</span></p>\
    <p class="note">\(escapeHTML(note))</p></article>
    """
  }

  private var charts: String {
    var figures: [String] = []
    if let corpus {
      figures.append(
        figure(
          "Word frequencies", "How often (up) the word of each rank (right) occurs: Zipf's curve.",
          LineChart(points: corpus.zipf, isLogarithmic: true).svg))
      figures.append(
        figure(
          "Words covered by the most frequent ones",
          "Share of all words that so many word types make up.",
          LineChart(points: corpus.coverage, isLogarithmic: false, kind: "two").svg))
      if let lengths = corpus.lengths {
        figures.append(figure("Lines by length", lengthCaption(lengths), lengthChart(lengths)))
      }
      figures.append(
        figure("Words by tokens", "Into how many tokens words are cut.", fertilityBars(corpus)))
      figures.append(
        figure(
          "Scripts in the corpus", "Words, and tokens a word.",
          bars(
            corpus.scripts.prefix(12).map { use in
              let rate = Double(use.tokens) / Double(max(1, use.words))
              return (use.script, use.words, "\(number(use.words)) · \(fixed(rate, 2))")
            })))
    }
    figures.append(
      figure(
        "Entry frequencies", "How often the entry of each rank was seen when it was built.",
        LineChart(points: inspection.zipf, isLogarithmic: true).svg))
    if corpus == nil {
      figures.append(
        figure(
          "Tokens covered by the most frequent entries",
          "Share of all tokens that so many entries make up.",
          LineChart(points: inspection.coverage, isLogarithmic: false, kind: "two").svg))
    }
    figures.append(
      figure(
        "Scripts of the entries", "How many entries each script has.",
        bars(inspection.scripts.prefix(12).map { ($0.script, $0.entries, number($0.entries)) })))
    return figures.joined()
  }

  private func figure(_ title: String, _ caption: String, _ content: String) -> String {
    guard !content.isEmpty else { return "" }
    return """
      <figure><h2>\(escapeHTML(title))</h2><p class="hint">\(escapeHTML(caption))</p>\
      \(content)</figure>
      """
  }

  private func lengthCaption(_ lengths: CorpusInspection.Lengths) -> String {
    "Tokens a line: half of the lines have up to \(lengths.median), 95 % up to "
      + "\(lengths.percentile95), 99 % up to \(lengths.percentile99)."
  }

  private func lengthChart(_ lengths: CorpusInspection.Lengths) -> String {
    ColumnChart(values: lengths.columns) { column in
      let first = column * lengths.columnWidth
      let isOpen =
        column == lengths.columns.count - 1 && lengths.maximum >= first + lengths.columnWidth
      return isOpen ? "≥\(first)" : "\(first)"
    }.svg
  }

  private func fertilityBars(_ corpus: CorpusInspection) -> String {
    let last = corpus.wordsByTokens.lastIndex { $0 > 0 } ?? 0
    return bars(
      (0...last).map { index in
        let count = corpus.wordsByTokens[index]
        let isOpen = index == corpus.wordsByTokens.count - 1
        let share = Double(count) / Double(max(1, corpus.words))
        return ("\(index + 1)\(isOpen ? "+" : "")", count, percent(share))
      })
  }

  private func bars(_ rows: [(label: String, value: Int, text: String)]) -> String {
    let largest = Double(max(1, rows.map(\.value).max() ?? 1))
    let lines = rows.map { row in
      """
      <tr><th>\(escapeHTML(row.label))</th><td><span class="track"><i class="one" \
      style="width:\(fixed(62 * Double(row.value) / largest, 1))%"></i><b>\(row.text)</b></span></td></tr>
      """
    }
    return "<table class=\"bars\">\(lines.joined())</table>"
  }
}

/// A whole number in groups of three digits.
private func number(_ value: Int) -> String {
  var digits = Substring("\(value)")
  var groups: [Substring] = []
  while digits.count > 3 {
    groups.insert(digits.suffix(3), at: 0)
    digits = digits.dropLast(3)
  }
  return ([digits] + groups).joined(separator: ",")
}

private func percent(_ share: Double) -> String { "\(fixed(100 * share, 2)) %" }
