import DragomanPages

/// One offline page that compares a system with a baseline.
public struct ComparisonPage: Sendable {
  let system: SystemEvaluation
  let baseline: SystemEvaluation
  let source: Segments?
  let tests: [Resampling.PairedResult]
  let lengths: [LengthBucket]
  let frequencies: [FrequencyBucket]
  let baselineFrequencies: [FrequencyBucket]

  /// Puts together what the page shows.
  ///
  /// - Parameters:
  ///   - system: The system in question.
  ///   - baseline: The other system, scored with the same metrics and references.
  ///   - source: The source text, if it is to be shown.
  ///   - tests: One paired test for each metric, or none.
  ///   - lengths: The segments by length.
  ///   - frequencies: The system's words by frequency.
  ///   - baselineFrequencies: The baseline's words by frequency.
  public init(
    system: SystemEvaluation, baseline: SystemEvaluation, source: Segments?,
    tests: [Resampling.PairedResult], lengths: [LengthBucket], frequencies: [FrequencyBucket],
    baselineFrequencies: [FrequencyBucket]
  ) {
    self.system = system
    self.baseline = baseline
    self.source = source
    self.tests = tests
    self.lengths = lengths
    self.frequencies = frequencies
    self.baselineFrequencies = baselineFrequencies
  }

  /// The page: one file without links to anything outside.
  public var html: String {
    Page(
      title: "\(systemName) and \(baselineName)", style: comparisonStyle,
      script: "const data = \(data);\n\(comparisonScript)", body: body
    ).html
  }

  private var body: String {
    """
    <header>
    \(Page.themeButton)
    <p class="kicker">Translations compared · \(system.hypotheses.count) segments ·
    \(system.references.count) reference\(system.references.count == 1 ? "" : "s")</p>
    <h1><span class="one">\(escapeHTML(systemName))</span> <small>against</small>
    <span class="two">\(escapeHTML(baselineName))</span></h1>
    <p class="verdict">\(verdict)</p>
    </header>
    <main>
    <section class="cards">\(cards)</section>
    <section class="charts">
    \(differenceChart)
    \(lengthChart)
    \(frequencyChart)
    </section>
    <section>
    <div class="bar">
    <h2>Segments</h2>
    <select id="order" aria-label="Order">
    <option value="gain">Largest gains first</option>
    <option value="loss">Largest losses first</option>
    <option value="worst">Worst of the system first</option>
    <option value="best">Best of the system first</option>
    <option value="line">In the order of the file</option>
    </select>
    <input id="find" type="search" placeholder="Find text" aria-label="Find text">
    <span id="count"></span>
    </div>
    <p class="hint">Words that the reference does not have are marked.</p>
    <div id="segments"></div>
    <button id="more" type="button">Show more</button>
    </section>
    <section class="signatures"><h2>Signatures</h2>\(signatures)</section>
    </main>
    """
  }

  var systemName: String { system.hypotheses.name }
  var baselineName: String { baseline.hypotheses.name }

  /// Pairs of measures, the system's first.
  var pairs: [(system: SystemEvaluation.Measure, baseline: SystemEvaluation.Measure)] {
    zip(system.measures, baseline.measures).map { ($0, $1) }
  }

  /// One sentence on the first metric.
  private var verdict: String {
    guard let pair = pairs.first else { return "" }
    let name = escapeHTML(pair.system.score.name)
    let change = pair.system.score.score - pair.baseline.score.score
    let amount = "<b>\(fixed(abs(change), 2))</b> \(name)"
    let isBetter = (change > 0) == pair.system.metric.higherIsBetter
    guard change != 0 else { return "Both systems have the same \(name)." }
    let sentence =
      "The system is \(isBetter ? "better" : "worse") than the baseline by \(amount)"
    guard let probability = tests.first?.probability else { return sentence + "." }
    let meaning =
      probability < 0.05
      ? "chance hardly explains that" : "which may well be chance"
    return sentence + "; \(meaning) (p = \(fixed(probability, 4)))."
  }

  private var cards: String {
    pairs.enumerated().map { index, pair in
      let change = pair.system.score.score - pair.baseline.score.score
      let isBetter = change == 0 || (change > 0) == pair.system.metric.higherIsBetter
      let sign = change > 0 ? "+" : change < 0 ? "−" : "±"
      let probability = index < tests.count ? " · p = \(fixed(tests[index].probability, 4))" : ""
      let direction = pair.system.metric.higherIsBetter ? "higher" : "lower"
      return """
        <article><h3>\(escapeHTML(pair.system.score.name)) <small>\(direction) is better</small></h3>
        <p class="numbers"><span class="one">\(number(pair.system.score))</span>
        <span class="two">\(number(pair.baseline.score))</span></p>
        <p class="change \(isBetter ? "good" : "bad")">\(sign)\(fixed(abs(change), 2))\(probability)</p>
        </article>
        """
    }.joined()
  }

  private func number(_ score: Score) -> String {
    guard let confidence = score.confidence else { return fixed(score.score, 2) }
    return fixed(score.score, 2) + "<small> ± \(fixed(confidence.halfWidth, 2))</small>"
  }

  private var signatures: String {
    system.measures.map { measure in
      "<p><code>\(escapeHTML(measure.score.name))|\(escapeHTML(measure.score.signature))</code></p>"
    }.joined()
  }

  /// All segments as JSON: texts and scores under the first metric.
  private var data: String {
    let ours = system.measures.first?.segmentScores ?? []
    let theirs = baseline.measures.first?.segmentScores ?? []
    let rows = (0..<system.hypotheses.count).map { index in
      let references = system.references.map { quoteJSON($0[index]) }.joined(separator: ",")
      let source = source.map { quoteJSON($0[index]) } ?? "null"
      return "[\(source),\(quoteJSON(system.hypotheses[index]))"
        + ",\(quoteJSON(baseline.hypotheses[index])),[\(references)]"
        + ",\(fixed(ours[index], 2)),\(fixed(theirs[index], 2))]"
    }
    let metric = system.measures.first
    return "{\"metric\":\(quoteJSON(metric?.score.name ?? "")),"
      + "\"rising\":\(metric?.metric.higherIsBetter ?? true),"
      + "\"names\":[\(quoteJSON(systemName)),\(quoteJSON(baselineName))],"
      + "\"rows\":[\(rows.joined(separator: ",\n"))]}"
  }
}
