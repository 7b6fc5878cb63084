/// Reads the format of ``VocabularyFormat``, line by line, and says where and how it is broken.
struct VocabularyParser {
  private let origin: String
  private let bytes: [UInt8]
  private var position = 0
  private var line = 0  // the number of the line last read, from 1

  static func parse(_ bytes: [UInt8], origin: String) throws(TextError) -> TextPipeline {
    var parser = VocabularyParser(origin: origin, bytes: bytes)
    return try parser.parse()
  }

  private init(origin: String, bytes: [UInt8]) {
    self.origin = origin
    self.bytes = bytes
  }

  private mutating func parse() throws(TextError) -> TextPipeline {
    try parseHeader()
    let kind: Vocabulary.Kind = try parseChoice("kind")
    let normalization: Normalization = try parseChoice("normalization")
    let segmentation = try parseSegmentation()
    let usesByteFallback = try parseYesOrNo("byte-fallback")
    let icuVersion = try parseSetting("icu")
    let threshold = try parseOptional("threshold").map { text throws(TextError) in
      guard let threshold = Int(text), threshold > 0 else {
        throw error("\"\(text)\" is no count", "write a number above 0, or remove the line")
      }
      return threshold
    }
    let rules = try parseRules()
    let entries = try parseEntries(usesByteFallback: usesByteFallback, kind: kind)
    var vocabulary = Vocabulary(
      kind: kind, usesByteFallback: usesByteFallback, fixedCounts: entries.fixedCounts,
      texts: entries.texts, textCounts: entries.textCounts,
      merges: try parseMerges(of: entries, kind: kind),
      logProbabilities: entries.logProbabilities)
    vocabulary.threshold = threshold ?? 0
    vocabulary.style = segmentation.style
    while position < bytes.count {
      guard try readLine("").isEmpty else {
        throw error("there is text after the last merge", "remove it, or correct the merge count")
      }
    }
    return TextPipeline(
      normalization: normalization, segmentation: segmentation, rules: rules,
      vocabulary: vocabulary, icuVersion: icuVersion)
  }
}

// MARK: Settings

extension VocabularyParser {
  private mutating func parseHeader() throws(TextError) {
    let fields = position < bytes.count ? try readLine("").split(separator: 0x20) : []
    line = 1
    guard fields.count == 2, fields[0].elementsEqual(VocabularyFormat.name.utf8),
      let version = Int(String(decoding: fields[1], as: UTF8.self))
    else {
      throw error(
        "this is no Dragoman vocabulary, which begins with \"\(VocabularyFormat.name) "
          + "\(VocabularyFormat.versions.lowerBound)\"", "build one with `dragoman vocab build`")
    }
    guard VocabularyFormat.versions.contains(version) else {
      throw error(
        "version \(version) of the format is unknown to this program, which reads "
          + "versions up to \(VocabularyFormat.versions.upperBound)",
        "use the Dragoman that wrote the file")
    }
  }

  /// Reads the line of a setting, `name value`.
  private mutating func parseSetting(_ name: String) throws(TextError) -> String {
    let content = try readLine("the setting \"\(name)\"")
    let prefix = Array((name + " ").utf8)
    guard content.starts(with: prefix), content.count > prefix.count else {
      throw error("\"\(name) …\" was expected here", "restore this line, or build the file anew")
    }
    return String(decoding: content.dropFirst(prefix.count), as: UTF8.self)
  }

  /// Reads the line of a setting that need not be there.
  private mutating func parseOptional(_ name: String) throws(TextError) -> String? {
    guard bytes[min(position, bytes.count)...].starts(with: (name + " ").utf8) else { return nil }
    return try parseSetting(name)
  }

  private mutating func parseChoice<Choice>(_ name: String) throws(TextError) -> Choice
  where Choice: RawRepresentable<String> & CaseIterable {
    let value = try parseSetting(name)
    guard let choice = Choice(rawValue: value) else {
      throw badValue(value, of: name, choices: Choice.allCases.map(\.rawValue))
    }
    return choice
  }

  private mutating func parseSegmentation() throws(TextError) -> Segmentation {
    let value = try parseSetting("segmentation")
    switch value {
    case "words": return try parseLocale()
    case "characters": return .characters
    case "spaces": return .spaces
    case "spaces-after": return .spacesAfter
    default:
      throw badValue(
        value, of: "segmentation", choices: ["words", "characters", "spaces", "spaces-after"])
    }
  }

  private mutating func parseLocale() throws(TextError) -> Segmentation {
    let locale = try parseSetting("locale")
    guard let segmentation = try? Segmentation.words(checkedLocale: locale) else {
      throw error("\"\(locale)\" names no known language", "write a locale such as en or pt_BR")
    }
    return segmentation
  }

  private mutating func parseRules() throws(TextError) -> TextRules {
    var rules = TextRules()
    for setting in TextRules.SettingName.allCases {
      while let value = try parseOptional(setting.rawValue) {
        guard rules.read(value, of: setting) else {
          throw error(
            "\"\(value)\" is no value of \(setting.rawValue)",
            "restore this line, or build the file anew")
        }
        // Only patterns may be several.
        if setting != .pattern { break }
      }
    }
    return rules
  }

  private mutating func parseYesOrNo(_ name: String) throws(TextError) -> Bool {
    let value = try parseSetting(name)
    guard value == "yes" || value == "no" else {
      throw badValue(value, of: name, choices: ["yes", "no"])
    }
    return value == "yes"
  }

  /// Reads the line that says how many lines of a kind follow.
  private mutating func parseCount(_ name: String) throws(TextError) -> Int {
    let value = try parseSetting(name)
    guard let count = Int(value), count >= 0, count <= Int(Int32.max) else {
      throw error("\"\(value)\" is no number of \(name)", "write how many \(name) there are")
    }
    return count
  }
}

// MARK: Entries

extension VocabularyParser {
  private struct Entries {
    var usesByteFallback: Bool
    var fixedCounts: [Int] = []
    var texts = ByteTable()
    var textCounts: [Int] = []
    var hasProbabilities = false
    var logProbabilities: [Float] = []

    /// The id of a special, byte or text token as it is written.
    func id(of text: [UInt8]) -> Int32? {
      text.withUnsafeBufferPointer { texts.index(of: $0) }
        .map { Int32($0 + Vocabulary.fixedCount(usesByteFallback: usesByteFallback)) }
    }
  }

  private mutating func parseEntries(
    usesByteFallback: Bool, kind: Vocabulary.Kind
  ) throws(TextError) -> Entries {
    let count = try parseCount("entries")
    let fixed = Vocabulary.fixedCount(usesByteFallback: usesByteFallback)
    guard count >= fixed else {
      throw error(
        "\(count) entries are fewer than the \(fixed) special and byte tokens",
        "restore the count, or build the file anew")
    }
    var entries = Entries(
      usesByteFallback: usesByteFallback, hasProbabilities: kind == .unigram)
    for id in 0..<count { try parseEntry(id, fixed: fixed, into: &entries) }
    return entries
  }

  private mutating func parseEntry(_ id: Int, fixed: Int, into entries: inout Entries)
    throws(TextError)
  {
    let content = try readLine("entry \(id)")
    guard let tab = content.firstIndex(of: 0x09),
      let secondTab = content[(tab + 1)...].firstIndex(of: 0x09),
      let number = Self.number(content[..<tab]),
      let count = Self.number(content[(tab + 1)..<secondTab])
    else {
      throw error(
        "an entry is an id, a count and a token between tabs", "restore this line and its tabs")
    }
    guard number == id else {
      throw error("entry \(id) was expected and not \(number)", "put the entries back in order")
    }
    if id < fixed {
      try checkFixedEntry(content[(secondTab + 1)...], id: id)
      entries.fixedCounts.append(count)
      return
    }
    let text = try parseText(content[(secondTab + 1)...], into: &entries)
    guard text.withUnsafeBufferPointer({ entries.texts.insert($0).isNew }) else {
      let first = entries.id(of: text) ?? 0
      throw error("this token is already entry \(first)", "remove one of the two")
    }
    entries.textCounts.append(count)
  }

  /// Reads a token, and its probability where the kind has them.
  private func parseText(_ text: ArraySlice<UInt8>, into entries: inout Entries)
    throws(TextError) -> [UInt8]
  {
    guard entries.hasProbabilities else { return try parseToken(text) }
    guard let tab = text.firstIndex(of: 0x09),
      let score = Float(String(decoding: text[(tab + 1)...], as: UTF8.self)),
      score.isFinite, score <= 0
    else {
      throw error(
        "an entry of a unigram vocabulary ends with a tab and the logarithm of its probability, "
          + "which is at most 0", "restore this line")
    }
    entries.logProbabilities.append(score)
    return try parseToken(text[..<tab])
  }

  /// The number that decimal digits spell; nil where there are others, or more than twelve, so that
  /// sums of counts stay within bounds.
  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard !digits.isEmpty, digits.count <= 12 else { return nil }
    var value = 0
    for digit in digits {
      guard digit >= 0x30, digit <= 0x39 else { return nil }
      value = 10 * value + Int(digit - 0x30)
    }
    return value
  }

  private func checkFixedEntry(_ name: ArraySlice<UInt8>, id: Int) throws(TextError) {
    let expected =
      id < SpecialToken.count
      ? SpecialToken.names[id] : Token.byteName(UInt8(id - SpecialToken.count))
    guard name.elementsEqual(expected.utf8) else {
      throw error("entry \(id) must be \(expected)", "restore it")
    }
  }

  private func parseToken(_ text: ArraySlice<UInt8>) throws(TextError) -> [UInt8] {
    guard let token = TokenEscaping.unescape(text), !token.isEmpty else {
      throw error(
        "\"\(String(decoding: text, as: UTF8.self))\" is no token",
        #"write a backslash as \u{5C} and mind the other escapes, \u{…} and \xNN"#)
    }
    return token
  }
}

// MARK: Merges

extension VocabularyParser {
  private mutating func parseMerges(of entries: Entries, kind: Vocabulary.Kind) throws(TextError)
    -> [Vocabulary.Merge]
  {
    let count = try parseCount("merges")
    guard count == 0 || kind == .bytePair else {
      throw error("only a vocabulary of kind bpe has merges", "write \"merges 0\"")
    }
    var merges: [Vocabulary.Merge] = []
    var seen: Set<UInt64> = []
    // No more than the text has room for, whatever it says.
    merges.reserveCapacity(min(count, bytes.count / 4))
    seen.reserveCapacity(min(count, bytes.count / 4))
    for number in 0..<count {
      let content = try readLine("merge \(number)")
      guard let tab = content.firstIndex(of: 0x09), !content[(tab + 1)...].contains(0x09) else {
        throw error("a merge is two tokens with a tab between", "restore this line and its tab")
      }
      let left = try parseToken(content[..<tab])
      let right = try parseToken(content[(tab + 1)...])
      let merge = Vocabulary.Merge(
        left: try id(of: left, in: entries), right: try id(of: right, in: entries),
        result: try id(of: left + right, in: entries))
      guard seen.insert(BytePairMerger.key(merge.left, merge.right)).inserted else {
        throw error("this merge is there twice", "remove the second")
      }
      merges.append(merge)
    }
    return merges
  }

  private func id(of text: [UInt8], in entries: Entries) throws(TextError) -> Int32 {
    guard let id = entries.id(of: text) else {
      throw error(
        "the merge needs the token \(TokenEscaping.escape(text)), which is no entry",
        "remove the merge, or build the file anew")
    }
    return id
  }
}

// MARK: Lines

extension VocabularyParser {
  /// The next line without its end; a CR before the LF is dropped, tokens never contain one.
  private mutating func readLine(
    _ expectation: @autoclosure () -> String
  ) throws(TextError) -> ArraySlice<UInt8> {
    line += 1
    guard position < bytes.count else {
      throw error("the file ends where \(expectation()) was expected", "restore it from a copy")
    }
    let end = bytes[position...].firstIndex(of: 0x0A) ?? bytes.count
    let content = bytes[position..<end]
    position = end + 1
    return content.last == 0x0D ? content.dropLast() : content
  }

  private func badValue(_ value: String, of name: String, choices: [String]) -> TextError {
    error(
      "\"\(value)\" is no value of \(name)", "choose one of \(choices.joined(separator: ", "))")
  }

  private func error(_ problem: String, _ remedy: String) -> TextError {
    .malformedVocabulary(origin: origin, line: line, problem: problem, remedy: remedy)
  }
}
