import CICU

/// A script of the Unicode Standard (Annex #24), such as Latin, Thai or Devanagari.
public struct Script: Hashable, Sendable {
  /// ICU's number of the script, below 256.
  let code: Int32

  /// The script that a character belongs to.
  public init(of scalar: Unicode.Scalar) { code = cicu_script(scalar.value) }

  init(code: Int32) { self.code = code }

  /// The script with an English name such as "Latin", or nil when there is none.
  public init?(named name: String) {
    let code = (0..<256).first { code in
      String(cString: cicu_script_name(code)).lowercased() == name.lowercased()
    }
    guard let code, cicu_script_is_shared(code) == 0 else { return nil }
    self.code = code
  }

  /// The English name, such as "Latin".
  public var name: String { String(cString: cicu_script_name(code)) }

  /// Whether it is no script of its own: signs, digits and marks that many scripts use.
  public var isShared: Bool { cicu_script_is_shared(code) != 0 }
}

extension Script: CustomStringConvertible {
  /// The name.
  public var description: String { name }
}

/// How many letters of each script a text has; what several scripts share is not counted.
public struct ScriptCounts: Hashable, Sendable {
  private var counts: [Int32: Int] = [:]
  /// The letters of all scripts.
  public private(set) var total = 0

  /// No letters yet.
  public init() {}

  /// The letters of one script.
  public subscript(script: Script) -> Int { counts[script.code] ?? 0 }

  /// The scripts with their letters, the most frequent first, then by name.
  public var ranked: [(script: Script, letters: Int)] {
    counts.map { (Script(code: $0), $1) }
      .sorted { ($1.letters, $0.script.name) < ($0.letters, $1.script.name) }
  }

  /// The script with the most letters, if there are any.
  public var dominant: Script? { ranked.first?.script }

  /// Counts the letters of a text; malformed UTF-8 counts as nothing.
  public mutating func add(utf8: UnsafeBufferPointer<UInt8>) {
    var latin = 0
    var position = 0
    while position < utf8.count {
      let byte = utf8[position]
      if byte < 0x80 {
        if byte | 0x20 >= 0x61, byte | 0x20 <= 0x7A { latin += 1 }
        position += 1
        continue
      }
      let length = UTF8Validation.scalarLength(in: utf8, at: position)
      if length > 0 { add(UTF8Validation.scalar(in: utf8, at: position, length: length)) }
      position += max(1, length)
    }
    add(latin, of: Self.latin)
  }

  /// Counts the letters of a string.
  public mutating func add(_ text: String) {
    var text = text
    text.withUTF8 { add(utf8: $0) }
  }

  /// Adds what was counted elsewhere.
  public mutating func add(_ other: ScriptCounts) {
    for (code, count) in other.counts { add(count, of: code) }
  }

  private static let latin = Script(of: "a").code

  private mutating func add(_ scalar: UInt32) {
    let code = cicu_script(scalar)
    if cicu_script_is_shared(code) == 0 { add(1, of: code) }
  }

  private mutating func add(_ count: Int, of code: Int32) {
    guard count > 0 else { return }
    counts[code, default: 0] += count
    total += count
  }
}
