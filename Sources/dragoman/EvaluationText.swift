import DragomanEvaluation

/// What `evaluate` prints for people.
struct EvaluationText {
  private let evaluation: Evaluation
  private let decimals: Int

  init(_ evaluation: Evaluation) {
    self.evaluation = evaluation
    decimals = evaluation.command.decimals ?? 2
  }

  func write(to output: Output) throws {
    for measure in evaluation.system.measures {
      try output.write(line: measure.score.formatted(decimals: decimals))
    }
    try writeBaseline(to: output)
    try writeLengths(to: output)
    try writeFrequencies(to: output)
    let examples = EvaluationExamples(evaluation)
    if let count = evaluation.command.worst {
      try writeExamples("Worst segments", examples.worst(count), examples, to: output)
    }
    if let count = evaluation.command.best {
      try writeExamples("Best segments", examples.best(count), examples, to: output)
    }
    try writeSentences(to: output)
  }

  private func text(_ value: Double) -> String { Decimals.text(value, places: decimals) }

  private func writeBaseline(to output: Output) throws {
    guard let baseline = evaluation.baseline else { return }
    try output.write(line: "")
    try output.write(line: "Baseline \(baseline.hypotheses.name)")
    for (index, measure) in baseline.measures.enumerated() {
      try output.write(line: measure.score.formatted(decimals: decimals))
      let change = evaluation.system.measures[index].score.score - measure.score.score
      var line = "  difference \(change >= 0 ? "+" : "")\(text(change))"
      if !evaluation.tests.isEmpty {
        let probability = evaluation.tests[index].probability
        line += ", p = \(Decimals.text(probability, places: 4))"
        line += probability < 0.05 ? " (significant at 0.05)" : " (not significant at 0.05)"
      }
      try output.write(line: line)
    }
  }

  private func writeLengths(to output: Output) throws {
    guard evaluation.command.byLength else { return }
    let names = evaluation.system.measures.map(\.score.name)
    var rows = [["words", "segments"] + names]
    if evaluation.baseline != nil { rows[0] += names.map { "\($0) of baseline" } }
    for bucket in evaluation.lengths {
      let systems = [evaluation.system] + (evaluation.baseline.map { [$0] } ?? [])
      let scores = systems.flatMap(\.measures).map { text($0.score(of: bucket.segments)) }
      rows.append([bucket.label, "\(bucket.segments.count)"] + scores)
    }
    try write(table: rows, title: "By length of the reference", to: output)
  }

  private func writeFrequencies(to output: Output) throws {
    guard evaluation.command.byFrequency else { return }
    var rows = [["occurrences", "in references", "precision", "recall", "F"]]
    if evaluation.baseline != nil { rows[0].append("F of baseline") }
    for bucket in evaluation.frequencies {
      var row = [bucket.label, "\(bucket.inReferences)"]
      row += [bucket.precision, bucket.recall, bucket.fMeasure].map {
        Decimals.text(100 * $0, places: 1)
      }
      if evaluation.baseline != nil {
        let other = evaluation.baselineFrequencies.first { $0.label == bucket.label }
        row.append(Decimals.text(100 * (other?.fMeasure ?? 0), places: 1))
      }
      rows.append(row)
    }
    try write(table: rows, title: "By frequency of the words", to: output)
  }

  private func writeExamples(
    _ title: String, _ segments: [Int], _ examples: EvaluationExamples, to output: Output
  ) throws {
    try output.write(line: "")
    let name = evaluation.system.measures[0].score.name
    try output.write(line: "\(title) by \(name)")
    for segment in segments.map(examples.report) {
      try output.write(line: "  line \(segment.line), \(name) \(text(segment.score))")
      if let source = segment.source { try output.write(line: "    source      \(source)") }
      try output.write(line: "    hypothesis  \(segment.hypothesis)")
      if let baseline = segment.baseline {
        try output.write(line: "    baseline    \(baseline)")
      }
      for reference in segment.references {
        try output.write(line: "    reference   \(reference)")
      }
    }
  }

  private func writeSentences(to output: Output) throws {
    guard evaluation.command.bySentence else { return }
    let measures = evaluation.system.measures
    let scores = measures.map(\.segmentScores)
    try output.write(line: "")
    try output.write(line: (["line"] + measures.map(\.score.name)).joined(separator: "\t"))
    for index in 0..<evaluation.system.hypotheses.count {
      let row = ["\(index + 1)"] + scores.map { text($0[index]) }
      try output.write(line: row.joined(separator: "\t"))
    }
  }

  private func write(table rows: [[String]], title: String, to output: Output) throws {
    try output.write(line: "")
    try output.write(line: title)
    let widths = rows[0].indices.map { column in rows.map { $0[column].count }.max() ?? 0 }
    for row in rows {
      let cells = zip(row, widths).map { cell, width in
        String(repeating: " ", count: width - cell.count) + cell
      }
      try output.write(line: "  " + cells.joined(separator: "  "))
    }
  }
}
