import DragomanText

/// Looks at pairs one by one and says what is wrong with each.
struct PairExaminer {
  private let names: (source: String, target: String)
  private let usual: UsualPair
  private let options: CheckOptions
  private let heldOut: HeldOutLines
  private var firstLines: [TextHash: Int32] = [:]

  /// How many pairs stand in the corpus whose copy text is a name or the like: short.
  private(set) var shortCopies = 0
  /// How many targets stand in a development or test set, under another source.
  private(set) var leakedTargets = 0

  // Shorter texts may well be the same in two languages: names, numbers, "OK".
  private static let shortestCopy = (words: 4, characters: 20)

  init(
    names: (source: String, target: String), usual: UsualPair, options: CheckOptions,
    heldOut: HeldOutLines
  ) {
    self.names = names
    self.usual = usual
    self.options = options
    self.heldOut = heldOut
  }

  /// Everything that is wrong with a pair.
  ///
  /// - Parameters:
  ///   - source: The source.
  ///   - target: The target.
  ///   - line: The number of the line, from 1.
  ///   - targetOffset: Where the target begins in the line of its file.
  /// - Returns: The findings, at most one for each reason.
  mutating func findings(
    source: UnsafeBufferPointer<UInt8>, target: UnsafeBufferPointer<UInt8>, line: Int,
    targetOffset: Int
  ) -> [CheckFinding] {
    // Who lets malformed lines pass has the rest of them looked at.
    let isRepaired = options.ignored.contains(.encoding)
    let left = LineExamination(source, overlooksMalformed: isRepaired)
    let right = LineExamination(target, overlooksMalformed: isRepaired)
    var found: [CheckFinding] = []
    func add(_ reason: CheckReason, _ detail: String) {
      guard !options.ignored.contains(reason), !found.contains(where: { $0.reason == reason })
      else { return }
      found.append(CheckFinding(line: line, reason: reason, detail: detail))
    }
    for (name, side, offset) in [(names.source, left, 0), (names.target, right, targetOffset)] {
      let place = { (byte: Int) in "\(name):\(line), byte \(offset + byte + 1)" }
      if let byte = side.malformedByte { add(.encoding, place(byte)) }
      if let byte = side.replacementByte { add(.replacement, place(byte)) }
      if let control = side.control {
        add(.control, "\(place(control.byte)): \(Self.name(of: control.scalar))")
      }
      if let byte = side.mojibakeByte { add(.mojibake, place(byte)) }
    }
    guard isRepaired || left.malformedByte == nil && right.malformedByte == nil else {
      return found
    }
    guard left.characters > 0, right.characters > 0 else {
      add(.empty, left.characters > 0 ? "target" : right.characters > 0 ? "source" : "both sides")
      return found
    }
    let hashes = (source: TextHash(source), target: TextHash(target))
    if hashes.source == hashes.target, left.scripts.total > 0 {
      if left.words >= Self.shortestCopy.words || left.characters >= Self.shortestCopy.characters {
        add(.copied, "source and target are the same")
      } else {
        shortCopies += 1
      }
    }
    if let script = UsualPair.foreignScript(in: left, usual: usual.sourceScripts) {
      add(.script, "source is \(script.name)")
    }
    if let script = UsualPair.foreignScript(in: right, usual: usual.targetScripts) {
      add(.script, "target is \(script.name)")
    }
    let excess = usual.excess(left, right)
    if excess > options.maximumRatio {
      add(.ratio, "\(left.characters) and \(right.characters) characters")
    }
    let pair = TextHash(hashes.source, hashes.target)
    if let first = firstLines[pair] {
      add(.duplicate, "of line \(first)")
    } else {
      firstLines[pair] = Int32(clamping: line)
    }
    if let place = heldOut.place(ofSource: hashes.source) {
      add(.leakage, "\(heldOut.has(pair: pair) ? "pair" : "source") of \(place)")
    } else if heldOut.has(target: hashes.target) {
      leakedTargets += 1
    }
    return found
  }

  private static func name(of scalar: UInt32) -> String {
    let digits = String(scalar, radix: 16, uppercase: true)
    return "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}

/// The lines of development and test sets, to be found again in the training text.
struct HeldOutLines {
  private var sources: [TextHash: (set: Int, line: Int)] = [:]
  private var targets: Set<TextHash> = []
  private var pairs: Set<TextHash> = []
  private var names: [String] = []

  /// Adds a set.
  mutating func add(_ lines: some PairedLines, name: String) {
    names.append(name)
    for index in 0..<lines.count {
      let (source, target) = lines.withPair(index) { (TextHash($0), TextHash($1)) }
      if sources[source] == nil { sources[source] = (names.count - 1, index + 1) }
      targets.insert(target)
      pairs.insert(TextHash(source, target))
    }
  }

  /// Where a source stands first, such as "dev.en:12".
  func place(ofSource source: TextHash) -> String? {
    sources[source].map { "\(names[$0.set]):\($0.line)" }
  }

  func has(pair: TextHash) -> Bool { pairs.contains(pair) }
  func has(target: TextHash) -> Bool { targets.contains(target) }
}
