import ArgumentParser
import DragomanCorpora

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// `dragoman corpus check`: what is wrong with a parallel corpus, and the corpus without it.
struct CorpusCheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Find what is wrong with a parallel corpus, line by line.",
    discussion: """
      Looks for files that lose step, empty sides, duplicates, pairs of the development or test \
      set, sides of unlikely lengths, in the wrong script or merely copied, and for encoding errors. \
      Nothing is changed; --clean writes the pairs without a finding to new files.

        dragoman corpus check train.en train.es --dev-source dev.en --dev-target dev.es \
      --manifest dropped.tsv --clean clean/train
      """)

  @Argument(help: "The source language's file, or one file with source, tab, target on each line.")
  var source: String

  @Argument(help: "The target language's file: line n translates line n of the source.")
  var target: String?

  @Option(help: "The source side of a development set that must not be trained on.")
  var devSource: String?

  @Option(help: "The target side of the development set.")
  var devTarget: String?

  @Option(help: "The source side of a test set that must not be trained on.")
  var testSource: String?

  @Option(help: "The target side of the test set.")
  var testTarget: String?

  @Option(help: "Report a pair when a side is more times longer than usual than this.")
  var maxRatio = 3.0

  @Option(
    help: "A script of the source, such as Latin; may be given several times (default: learn).")
  var sourceScript: [String] = []

  @Option(help: "A script of the target; may be given several times (default: learn).")
  var targetScript: [String] = []

  @Option(
    help:
      "Let pairs pass that have just this: \(CheckReason.allCases.map(\.rawValue).joined(separator: ", "))."
  )
  var ignore: [CheckReason] = []

  @Option(help: "How many examples to list for each finding.")
  var list = 3

  @Option(
    help: "Write each pair with a finding to this file: line, reason, detail, source, target.")
  var manifest: String?

  @Option(
    help: "Write the other pairs to files of this name, with the endings of the originals.")
  var clean: String?

  @Flag(help: "Report as JSON instead of in words.")
  var json = false

  func validate() throws {
    if (devSource == nil) != (devTarget == nil) {
      throw ValidationError("'--dev-source' and '--dev-target' belong together.")
    }
    if (testSource == nil) != (testTarget == nil) {
      throw ValidationError("'--test-source' and '--test-target' belong together.")
    }
    if !(maxRatio > 1) { throw ValidationError("'--max-ratio \(maxRatio)' must be above 1.") }
    if list < 0 { throw ValidationError("'--list \(list)' must not be negative.") }
    for script in sourceScript + targetScript where !CheckOptions.knows(script: script) {
      throw ValidationError(
        "'\(script)' names no script; write one such as Latin, Cyrillic or Devanagari.")
    }
  }

  func run() throws {
    try FileIdentity.requireApart(
      outputs: [("--manifest", manifest)] + cleanPaths.map { ("--clean", $0) },
      inputs: [source, target, devSource, devTarget, testSource, testTarget])
    let check = try check()
    guard max(check.summary.sourceLines, check.summary.targetLines) > 0 else {
      throw CommandError(.badData, "\(source): holds no text; give a file with a sentence a line.")
    }
    for path in [manifest].compactMap(\.self) + cleanPaths {
      // A folder that cannot be made is complained of with the file.
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
      try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    }
    if let manifest { try writeManifest(of: check, to: manifest) }
    let isInStep = check.summary.sourceLines == check.summary.targetLines
    if clean != nil, isInStep { try writeClean(check) }
    let report = CorpusCheckReport(check, listed: list)
    let output = Output(standard: ())
    if json { try output.write(json: report) } else { try output.write(report.text) }
    try output.flush()
    // The report has said where the files lose step.
    if clean != nil, !isInStep { try writeClean(check) }
  }

  private func check() throws -> CorpusCheck {
    var options = CheckOptions()
    options.maximumRatio = maxRatio
    options.sourceScripts = sourceScript
    options.targetScripts = targetScript
    options.ignored = Set(ignore)
    let heldOut = [(devSource, devTarget), (testSource, testTarget)].compactMap {
      source, target -> CorpusCheck.HeldOutText? in
      guard let source, let target else { return nil }
      return .init(source: source, target: target)
    }
    guard let target else {
      return try CorpusCheck(tabSeparated: source, heldOut: heldOut, options: options)
    }
    return try CorpusCheck(source: source, target: target, heldOut: heldOut, options: options)
  }

  private func writeManifest(of check: CorpusCheck, to path: String) throws {
    let output = try Output(path: path)
    try output.write(line: "line\treason\tdetail\tsource\ttarget")
    for finding in check.findings {
      let (source, target) = check.pair(line: finding.line)
      // Tabs of a text would add columns.
      let texts = [finding.detail, source, target].map {
        $0.split(separator: "\t", omittingEmptySubsequences: false).joined(separator: " ")
      }
      try output.write(
        line: "\(finding.line)\t\(finding.reason.rawValue)\t\(texts.joined(separator: "\t"))")
    }
    try output.close()
  }

  /// The files that `--clean` names: one with tabs, or one for each language.
  private var cleanPaths: [String] {
    guard let clean else { return [] }
    guard let target else { return [clean + Self.ending(of: source, or: ".tsv")] }
    let endings = (Self.ending(of: source, or: ""), Self.ending(of: target, or: ""))
    return endings.0 == endings.1
      ? [clean + ".source" + endings.0, clean + ".target" + endings.1]
      : [clean + endings.0, clean + endings.1]
  }

  private func writeClean(_ check: CorpusCheck) throws {
    guard check.summary.sourceLines == check.summary.targetLines else {
      throw CommandError(
        .badData,
        "\(source) and \(target ?? "") have \(check.summary.sourceLines) and "
          + "\(check.summary.targetLines) lines, so which pairs are good is not known; "
          + "bring them into step first.")
    }
    let newLine = UInt8(ascii: "\n")
    let paths = cleanPaths
    let outputs = try paths.map { try Output(path: $0) }
    try check.forEachKeptPair { source, target, furtherColumns in
      if outputs.count == 1 {
        let pair = Array(source) + [UInt8(ascii: "\t")] + Array(target)
        try outputs[0].write(bytes: pair + furtherColumns + [newLine])
      } else {
        try outputs[0].write(bytes: Array(source) + [newLine])
        try outputs[1].write(bytes: Array(target) + [newLine])
      }
    }
    for output in outputs { try output.close() }
    Message.write(
      "\(paths.joined(separator: ", ")): \(Decimals.grouped(check.summary.kept)) pairs.")
  }

  /// The ending of a file's name, with its dot; that of compressed files is left out.
  private static func ending(of path: String, or fallback: String) -> String {
    var name = path.split(separator: "/").last ?? ""
    if name.hasSuffix(".gz") { name = name.dropLast(3) }
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else { return fallback }
    return String(name[dot...])
  }
}
