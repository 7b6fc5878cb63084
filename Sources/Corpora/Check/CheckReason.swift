import DragomanText

/// Why a pair of lines is no good for training.
public enum CheckReason: String, Codable, Hashable, Sendable, CaseIterable {
  /// A side is not UTF-8.
  case encoding
  /// A side has U+FFFD, where an earlier program could not read its bytes.
  case replacement
  /// A side has control characters, such as NUL.
  case control
  /// A side is UTF-8 that was once read as Windows-1252 and written again: "Ã©" for "é".
  case mojibake
  /// A side has no text.
  case empty
  /// Both sides are the same text.
  case copied
  /// Most letters of a side are of a script that its language does not use.
  case script
  /// One side is much longer than the other.
  case ratio
  /// The pair stands in the corpus before.
  case duplicate
  /// The pair, or its source, stands in the development or the test set.
  case leakage

  /// What it is, for a table.
  public var title: String {
    switch self {
    case .encoding: "not UTF-8"
    case .replacement: "replacement characters"
    case .control: "control characters"
    case .mojibake: "mojibake"
    case .empty: "empty side"
    case .copied: "copied"
    case .script: "wrong script"
    case .ratio: "length ratio"
    case .duplicate: "duplicate"
    case .leakage: "in dev or test"
    }
  }
}

/// A pair with something wrong.
public struct CheckFinding: Codable, Hashable, Sendable {
  /// The line, from 1.
  public let line: Int
  /// What is wrong.
  public let reason: CheckReason
  /// More on it, such as the file and the byte, or the line of the first copy.
  public let detail: String
}

/// What is looked for, and how strictly.
public struct CheckOptions: Codable, Hashable, Sendable {
  /// How many times longer than usual a side may be, compared with the other.
  public var maximumRatio = 3.0
  /// The scripts of the source, such as "Latin"; empty to learn them from the text.
  public var sourceScripts: [String] = []
  /// The scripts of the target.
  public var targetScripts: [String] = []
  /// Reasons that are of no concern.
  public var ignored: Set<CheckReason> = []

  /// The usual strictness.
  public init() {}

  /// Whether a script has this name.
  public static func knows(script: String) -> Bool { Script(named: script) != nil }
}
