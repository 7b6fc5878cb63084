import DragomanCorpora

/// What `corpus check` prints.
struct CorpusCheckReport: Encodable {
  struct Reason: Encodable {
    var reason: String
    var pairs: Int
    var examples: [CheckFinding]
  }

  var summary: CorpusCheck.Summary
  var reasons: [Reason]

  /// Takes the first examples of each reason.
  init(_ check: CorpusCheck, listed: Int) {
    summary = check.summary
    var examples: [CheckReason: [CheckFinding]] = [:]
    for finding in check.findings where examples[finding.reason]?.count ?? 0 < listed {
      examples[finding.reason, default: []].append(finding)
    }
    reasons = CheckReason.allCases.map { reason in
      Reason(
        reason: reason.rawValue, pairs: check.summary.count(of: reason),
        examples: examples[reason] ?? [])
    }
  }

  /// The table for people.
  var text: String {
    let names = [summary.source] + (summary.target == summary.source ? [] : [summary.target])
    var text = names.joined(separator: ", ") + "\n"
    func add(_ name: String, _ value: String) {
      text += "  " + name + String(repeating: " ", count: max(1, 24 - name.count)) + value + "\n"
    }
    if summary.sourceLines == summary.targetLines {
      add("pairs", Decimals.grouped(summary.pairs))
    } else {
      add(
        "lines",
        "\(Decimals.grouped(summary.sourceLines)) and \(Decimals.grouped(summary.targetLines)): "
          + "UNEQUAL")
      text += "  Pairs below are counted as if the files kept step.\n"
    }
    for loss in summary.stepLosses { add("loses step", Self.sentence(loss, summary)) }
    add(
      "characters",
      "\(Decimals.text(summary.lengthRatio, places: 2)) of the target for 1 of the source")
    add(
      "scripts",
      "\(summary.sourceScripts.joined(separator: ", ")) and "
        + summary.targetScripts.joined(separator: ", "))
    for reason in reasons {
      let title = CheckReason(rawValue: reason.reason)?.title ?? reason.reason
      let examples = reason.examples.map { "\($0.line) (\($0.detail))" }
      let lines = examples.isEmpty ? "" : "  line " + examples.joined(separator: ", ")
      add(title, Self.padded(reason.pairs) + lines)
    }
    add("without a finding", Self.padded(summary.kept))
    text += "  not counted as findings\n"
    add("several translations", Self.padded(summary.sourcesWithSeveralTargets) + "  sources")
    add("several sources", Self.padded(summary.targetsWithSeveralSources) + "  targets")
    add("short and equal", Self.padded(summary.shortCopies) + "  pairs, such as names")
    add("target in dev or test", Self.padded(summary.leakedTargets) + "  pairs, of other sources")
    return text
  }

  private static func padded(_ number: Int) -> String {
    let text = Decimals.grouped(number)
    return String(repeating: " ", count: max(0, 9 - text.count)) + text
  }

  /// What `train` says of a corpus, in one line.
  static func line(_ check: CorpusCheck) -> String {
    let found = CheckReason.allCases.compactMap { reason -> String? in
      let count = check.summary.count(of: reason)
      return count == 0 ? nil : "\(Decimals.grouped(count)) \(reason.title)"
    }
    let remedy = found.isEmpty ? "." : "; `dragoman corpus check` lists them and writes the others."
    return "\(check.summary.source): \(Decimals.grouped(check.summary.pairs)) pairs checked: "
      + (found.isEmpty ? "nothing wrong" : found.joined(separator: ", ")) + remedy
  }

  /// One sentence on a place where files lose step.
  static func sentence(_ loss: StepLoss, _ summary: CorpusCheck.Summary) -> String {
    let count = abs(loss.additionalTargetLines)
    let lines = count == 1 ? "a line" : "\(count) lines"
    let (fuller, other) =
      loss.additionalTargetLines > 0
      ? (summary.target, summary.source) : (summary.source, summary.target)
    return "about line \(loss.sourceLine) of \(summary.source), which goes with line "
      + "\(loss.targetLine) of \(summary.target): \(lines) too many in \(fuller), or missing in "
      + other
  }
}
