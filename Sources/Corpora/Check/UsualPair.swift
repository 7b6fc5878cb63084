import DragomanText

/// What pairs of a corpus usually look like: their relative length and their scripts.
struct UsualPair {
  /// Characters of the target for one of the source.
  let lengthRatio: Double
  /// The scripts of each side; empty where there are no letters.
  let sourceScripts: Set<Script>
  let targetScripts: Set<Script>

  /// Learns from lines that have text on both sides and are UTF-8.
  init(_ pairs: some PairedLines, options: CheckOptions) {
    var ratios: [Float] = []
    var source = ScriptCounts()
    var target = ScriptCounts()
    for index in 0..<pairs.count {
      let (left, right) = pairs.withPair(index) { (LineExamination($0), LineExamination($1)) }
      if left.characters > 0, right.characters > 0 {
        ratios.append(Float(right.characters) / Float(left.characters))
      }
      source.add(left.scripts)
      target.add(right.scripts)
    }
    ratios.sort()
    lengthRatio = ratios.isEmpty ? 1 : Double(ratios[ratios.count / 2])
    sourceScripts = Self.scripts(options.sourceScripts, or: source)
    targetScripts = Self.scripts(options.targetScripts, or: target)
  }

  /// The scripts that a user names, or those with a twentieth of all letters or more.
  private static func scripts(_ names: [String], or counts: ScriptCounts) -> Set<Script> {
    guard names.isEmpty else { return Set(names.compactMap { Script(named: $0) }) }
    return Set(counts.ranked.filter { 20 * $0.letters >= counts.total }.map(\.script))
  }

  /// How many times longer than usual one side is, compared with the other: 1 or more.
  ///
  /// Ten characters are added to both, since "No." may well become "De ninguna manera.".
  func excess(_ left: LineExamination, _ right: LineExamination) -> Double {
    let expected = lengthRatio * Double(left.characters) + 10
    let actual = Double(right.characters) + 10
    return max(expected / actual, actual / expected)
  }

  /// The foreign script of a line, if most of its letters are foreign.
  static func foreignScript(in line: LineExamination, usual: Set<Script>) -> Script? {
    guard !usual.isEmpty else { return nil }
    let foreign = line.scripts.ranked.filter { !usual.contains($0.script) }
    let letters = foreign.reduce(0) { $0 + $1.letters }
    return 2 * letters > line.scripts.total ? foreign.first?.script : nil
  }
}
