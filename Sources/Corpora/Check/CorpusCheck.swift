import DragomanText

/// What is wrong with a parallel corpus, line by line.
///
/// Nothing is changed: the findings say which pairs are better left out, and
/// ``forEachKeptPair(_:)`` goes over the others.
public struct CorpusCheck: Sendable {
  /// A development or test set whose lines must not be trained on.
  public struct HeldOutText: Hashable, Sendable {
    /// Its source side.
    public var source: String
    /// Its target side.
    public var target: String

    /// Names the files.
    public init(source: String, target: String) {
      self.source = source
      self.target = target
    }
  }

  /// The numbers of a check.
  public struct Summary: Codable, Hashable, Sendable {
    /// The source file.
    public internal(set) var source: String
    /// The target file; the same where both sides are in one file.
    public internal(set) var target: String
    /// The lines of the source.
    public internal(set) var sourceLines: Int
    /// The lines of the target.
    public internal(set) var targetLines: Int
    /// The pairs without a finding.
    public internal(set) var kept = 0
    /// The pairs with each finding; a pair may have several.
    public internal(set) var found: [String: Int] = [:]
    /// Sources with more than one translation, duplicates aside.
    public internal(set) var sourcesWithSeveralTargets = 0
    /// Targets of more than one source.
    public internal(set) var targetsWithSeveralSources = 0
    /// Pairs of equal sides that are too short to tell a copy from a name.
    public internal(set) var shortCopies = 0
    /// Targets that stand in a development or test set while their source does not.
    public internal(set) var leakedTargets = 0
    /// The characters of the target for one of the source: the median over all pairs.
    public internal(set) var lengthRatio = 1.0
    /// The scripts of the source.
    public internal(set) var sourceScripts: [String] = []
    /// The scripts of the target.
    public internal(set) var targetScripts: [String] = []
    /// Where the files seem to lose step.
    public internal(set) var stepLosses: [StepLoss] = []

    /// How many pairs have a finding.
    public func count(of reason: CheckReason) -> Int { found[reason.rawValue] ?? 0 }

    /// The pairs that both files have.
    public var pairs: Int { min(sourceLines, targetLines) }
  }

  /// The numbers.
  public private(set) var summary: Summary
  /// What was found, by line; a line may have several findings.
  public private(set) var findings: [CheckFinding] = []

  private let lines: LineTexts?

  /// Checks a corpus of two files.
  ///
  /// - Parameters:
  ///   - source: The source language's file, plain or gzip.
  ///   - target: The target language's file.
  ///   - heldOut: Development and test sets.
  ///   - options: How strictly to look.
  /// - Throws: ``CorpusError`` for files that cannot be read, and for a development or test set whose
  ///   sides differ in their lines.
  public init(
    source: String, target: String, heldOut: [HeldOutText] = [], options: CheckOptions = .init()
  ) throws(CorpusError) {
    try self.init(LineTexts(source: source, target: target), heldOut, options)
  }

  /// Checks a corpus of one file with a tab between source and target.
  ///
  /// - Parameters:
  ///   - path: The file, plain or gzip.
  ///   - heldOut: Development and test sets.
  ///   - options: How strictly to look.
  /// - Throws: ``CorpusError`` for files that cannot be read, and for a development or test set whose
  ///   sides differ in their lines.
  public init(
    tabSeparated path: String, heldOut: [HeldOutText] = [], options: CheckOptions = .init()
  ) throws(CorpusError) {
    try self.init(LineTexts(tabSeparated: path), heldOut, options)
  }

  /// Checks, quickly, text that was read for training: all but where it loses step.
  ///
  /// - Parameters:
  ///   - text: The training text.
  ///   - development: The development set, if there is one.
  ///   - options: How strictly to look.
  public init(
    _ text: ParallelText, development: ParallelText? = nil, options: CheckOptions = .init()
  ) {
    lines = nil
    summary = Summary(
      source: text.path, target: text.path, sourceLines: text.count, targetLines: text.count)
    var heldOut = HeldOutLines()
    if let development { heldOut.add(development, name: development.path) }
    examine(text, names: (text.path, text.path), heldOut, options, offset: { _ in 0 })
  }

  private init(
    _ lines: LineTexts, _ heldOut: [HeldOutText], _ options: CheckOptions
  ) throws(CorpusError) {
    self.lines = lines
    summary = Summary(
      source: lines.names.source, target: lines.names.target, sourceLines: lines.source.count,
      targetLines: lines.target.count)
    var heldOutLines = HeldOutLines()
    for text in heldOut {
      let set = try LineTexts(source: text.source, target: text.target)
      // What one side has more would not be looked for.
      guard set.source.count == set.target.count else {
        throw .unequalLines(
          source: text.source, sourceLines: set.source.count, target: text.target,
          targetLines: set.target.count)
      }
      heldOutLines.add(set, name: text.source)
    }
    examine(
      lines, names: lines.names, heldOutLines, options,
      offset: { lines.offset(ofTargetIn: $0) })
    countAmbiguity(lines)
    if !lines.isTabSeparated {
      summary.stepLosses = StepSearch(lines.source, lines.target).losses()
    }
  }
}

extension CorpusCheck {
  /// The text of a pair; malformed bytes read as U+FFFD.
  ///
  /// - Parameter line: The line, from 1.
  /// - Returns: Both sides; empty where the check did not read the text itself.
  public func pair(line: Int) -> (source: String, target: String) {
    lines?.withPair(line - 1) {
      (String(decoding: $0, as: UTF8.self), String(decoding: $1, as: UTF8.self))
    } ?? ("", "")
  }

  /// Goes over the pairs without a finding, in order; files of unequal length have none to trust.
  ///
  /// - Parameter body: Gets the bytes of both sides, and what follows the target in a line with tabs.
  /// - Throws: What `body` throws.
  public func forEachKeptPair(
    _ body: (
      _ source: UnsafeBufferPointer<UInt8>, _ target: UnsafeBufferPointer<UInt8>,
      _ furtherColumns: [UInt8]
    ) throws -> Void
  ) throws {
    guard let lines else { return }
    var next = 0
    for index in 0..<lines.count {
      var isFound = false
      while next < findings.count, findings[next].line == index + 1 {
        isFound = true
        next += 1
      }
      if isFound { continue }
      try lines.withPair(index) { source, target in
        Result { try body(source, target, lines.furtherColumns(of: index)) }
      }.get()
    }
  }

  private mutating func examine(
    _ pairs: some PairedLines, names: (source: String, target: String), _ heldOut: HeldOutLines,
    _ options: CheckOptions, offset: (Int) -> Int
  ) {
    let usual = UsualPair(pairs, options: options)
    var examiner = PairExaminer(names: names, usual: usual, options: options, heldOut: heldOut)
    for index in 0..<pairs.count {
      let found = pairs.withPair(index) {
        examiner.findings(
          source: $0, target: $1, line: index + 1, targetOffset: offset(index))
      }
      if found.isEmpty { summary.kept += 1 }
      for finding in found { summary.found[finding.reason.rawValue, default: 0] += 1 }
      findings += found
    }
    summary.shortCopies = examiner.shortCopies
    summary.leakedTargets = examiner.leakedTargets
    summary.lengthRatio = usual.lengthRatio
    summary.sourceScripts = usual.sourceScripts.map(\.name).sorted()
    summary.targetScripts = usual.targetScripts.map(\.name).sorted()
  }

  /// Counts sources with several targets and targets with several sources; nothing is no text.
  private mutating func countAmbiguity(_ lines: LineTexts) {
    var pairs: Set<TextHash> = []
    var sources: [TextHash: Int] = [:]
    var targets: [TextHash: Int] = [:]
    for index in 0..<lines.count {
      let hashes: (TextHash, TextHash)? = lines.withPair(index) { source, target in
        LineExamination.isBlank(source) || LineExamination.isBlank(target)
          ? nil : (TextHash(source), TextHash(target))
      }
      guard let (source, target) = hashes else { continue }
      guard pairs.insert(TextHash(source, target)).inserted else { continue }
      sources[source, default: 0] += 1
      targets[target, default: 0] += 1
    }
    summary.sourcesWithSeveralTargets = sources.values.count { $0 > 1 }
    summary.targetsWithSeveralSources = targets.values.count { $0 > 1 }
  }

  /// Guesses where two files lose step.
  ///
  /// - Parameters:
  ///   - source: The source language's file.
  ///   - target: The target language's file.
  /// - Returns: The places; none where the files keep step.
  /// - Throws: ``CorpusError`` for files that cannot be read.
  public static func stepLosses(
    source: String, target: String
  ) throws(CorpusError) -> [StepLoss] {
    StepSearch(try TextLines(contentsOf: source), try TextLines(contentsOf: target)).losses()
  }
}
