import DragomanPages

/// One offline page with a heat map of attention for each line.
public struct AttentionPage: Sendable {
  /// A line, its translation, and how they are aligned.
  public struct Entry: Sendable {
    /// The line's number, counted from 1.
    public var line: Int
    /// The line.
    public var source: String
    /// The translation.
    public var translation: String
    /// Which word was made from which.
    public var alignment: Alignment

    /// Names the parts.
    public init(line: Int, source: String, translation: String, alignment: Alignment) {
      self.line = line
      self.source = source
      self.translation = translation
      self.alignment = alignment
    }
  }

  private let title: String
  private let entries: [Entry]
  private let omitted: Int

  /// Puts together what the page shows.
  ///
  /// - Parameters:
  ///   - title: What was translated with what.
  ///   - entries: The lines, in their order.
  ///   - omitted: How many lines more there were.
  public init(title: String, entries: [Entry], omitted: Int = 0) {
    self.title = title
    self.entries = entries
    self.omitted = omitted
  }

  /// The page: one file without links to anything outside.
  public var html: String {
    Page(title: "Attention: \(title)", style: Self.style, script: Self.script, body: body).html
  }

  private var body: String {
    let more = omitted == 0 ? "" : " · \(omitted) more are not shown"
    return """
      <header>
      \(Page.themeButton)
      <p class="kicker">Attention · \(entries.count) line\(entries.count == 1 ? "" : "s")\(more)</p>
      <h1>\(escapeHTML(title))</h1>
      <p class="verdict">Which words of the source each word of the translation was made from.</p>
      <p class="legend" aria-hidden="true">0 <i></i> 1</p>
      </header>
      <main>
      \(entries.map(figure).joined(separator: "\n"))
      </main>
      """
  }

  private func figure(_ entry: Entry) -> String {
    """
    <figure>
    <figcaption><span class="number">\(entry.line)</span>
    <p dir="auto">\(escapeHTML(entry.source))</p>
    <p dir="auto" class="one">\(escapeHTML(entry.translation))</p></figcaption>
    <div class="map">\(HeatMap(entry.alignment).svg)</div>
    </figure>
    """
  }

  private static let style = """
    main { display: grid; gap: 20px; padding-bottom: 40px; align-items: start;
      grid-template-columns: repeat(auto-fit, minmax(min(100%, 470px), 1fr)); }
    figure { display: grid; gap: 14px; min-width: 0; }
    figcaption p { margin: 0; overflow-wrap: anywhere; }
    figcaption p.one { font-weight: 600; }
    .number { float: right; color: var(--soft); font-size: .85rem; margin-left: 12px; }
    .map { overflow-x: auto; }
    .map svg { width: auto; max-width: 100%; height: auto; }
    .map text { font-size: 13px; unicode-bidi: plaintext; }
    .map .row { text-anchor: end; } .map .column { text-anchor: start; }
    .map .cell { fill: var(--one); }
    .map .field { fill: none; stroke: var(--line); }
    .map .best { fill: none; stroke: var(--two); stroke-width: 1.5; }
    .map g:hover > .row, .map .lit { fill: var(--two); font-weight: 700; }
    .legend { color: var(--soft); font-size: .85rem; display: flex; gap: 8px; align-items: center;
      margin: 0 0 14px; }
    .legend i { width: 120px; height: 12px; border-radius: 4px; border: 1px solid var(--line);
      background: linear-gradient(to right, transparent, var(--one)); }
    """

  /// Lights up the source word above the cell that is pointed at.
  private static let script = """
    for (const svg of document.querySelectorAll(".map svg")) {
      const columns = svg.querySelectorAll(".column");
      svg.addEventListener("mouseover", event => {
        const column = event.target.dataset?.column;
        columns.forEach((label, index) => label.classList.toggle("lit", index == column));
      });
      svg.addEventListener("mouseleave", () =>
        columns.forEach(label => label.classList.remove("lit")));
    }
    """
}

/// The picture of one alignment: a column for each source word, a row for each target word.
private struct HeatMap {
  private let alignment: Alignment
  /// For target words, by their numbers, their best source words.
  private let best: [Int: Int]
  private let cell = 24.0
  private let left: Double
  private let top: Double

  init(_ alignment: Alignment) {
    self.alignment = alignment
    best = Dictionary(uniqueKeysWithValues: alignment.links.map { ($0.target, $0.source) })
    left = Self.width(alignment.targetWords) + 14
    // Column labels rise at 45 degrees.
    top = Self.width(alignment.sourceWords) * 0.72 + 18
  }

  /// About the width of the longest word's label: East Asian characters are twice as wide.
  private static func width(_ words: [Alignment.Word]) -> Double {
    words.map { word in
      word.text.unicodeScalars.reduce(0) { $0 + ($1.value >= 0x1100 ? 13.5 : 8.2) }
    }.max() ?? 0
  }

  var svg: String {
    let (columns, rows) = (alignment.sourceWords.count, alignment.targetWords.count)
    let width = left + Double(columns) * cell + top
    let height = top + Double(rows) * cell + 4
    let size = "\(fixed(width, 0)) \(fixed(height, 0))"
    // A narrow screen gets a smaller picture, as long as its words can be read.
    return """
      <svg viewBox="0 0 \(size)" width="\(fixed(width, 0))" height="\(fixed(height, 0))" role="img" \
      style="min-width: \(fixed(width * 0.75, 0))px">
      <rect class="field" x="\(fixed(left, 1))" y="\(fixed(top, 1))" \
      width="\(fixed(Double(columns) * cell, 1))" height="\(fixed(Double(rows) * cell, 1))"/>
      \(alignment.sourceWords.enumerated().map(columnLabel).joined(separator: "\n"))
      \((0..<rows).map(row).joined(separator: "\n"))
      </svg>
      """
  }

  private func columnLabel(_ index: Int, _ word: Alignment.Word) -> String {
    let x = fixed(left + (Double(index) + 0.6) * cell, 1)
    let y = fixed(top - 7, 1)
    return "<text class=\"column\" x=\"\(x)\" y=\"\(y)\" transform=\"rotate(-45 \(x) \(y))\">"
      + "\(escapeHTML(word.text))</text>"
  }

  private func row(_ index: Int) -> String {
    let y = top + Double(index) * cell
    let word = alignment.targetWords[index]
    let row = alignment.rows[index]
    let cells = zip(row.words, row.weights).compactMap { column, weight -> String? in
      guard weight >= 0.005 else { return nil }
      let place =
        "x=\"\(fixed(left + Double(column) * cell + 1, 1))\" y=\"\(fixed(y + 1, 1))\" "
        + "width=\"\(fixed(cell - 2, 0))\" height=\"\(fixed(cell - 2, 0))\" rx=\"3\""
      let name = "\(word.text) ← \(alignment.sourceWords[column].text) \(fixed(Double(weight), 2))"
      let outline = column == best[index] ? "<rect class=\"best\" \(place)/>" : ""
      return outline + "<rect class=\"cell\" data-column=\"\(column)\" \(place) "
        + "fill-opacity=\"\(fixed(Double(weight), 2))\"><title>\(escapeHTML(name))</title></rect>"
    }
    return "<g><text class=\"row\" x=\"\(fixed(left - 8, 1))\" y=\"\(fixed(y + cell * 0.68, 1))\">"
      + "\(escapeHTML(word.text))</text>\(cells.joined())</g>"
  }
}
