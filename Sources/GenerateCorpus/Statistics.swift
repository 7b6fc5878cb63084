/// What corpora/README.md says of the corpus in numbers.
struct Statistics {
  let report: String

  init(of corpus: Corpus) {
    var lines = ["part    pairs  words en  words es  a pair en/es"]
    for (name, pairs) in [("train", corpus.train), ("dev", corpus.dev), ("test", corpus.test)] {
      let english = pairs.reduce(0) { $0 + wordCount($1.english) }
      let spanish = pairs.reduce(0) { $0 + wordCount($1.spanish) }
      lines.append(
        Self.padded(name, 5, left: false) + Self.padded("\(pairs.count)", 8)
          + Self.padded("\(english)", 10)
          + Self.padded("\(spanish)", 10)
          + Self.padded(Self.mean(english, pairs.count) + "/" + Self.mean(spanish, pairs.count), 14)
      )
    }
    let trainEnglish = Self.types(corpus.train.map(\.english))
    let trainSpanish = Self.types(corpus.train.map(\.spanish))
    lines.append(
      "distinct words in train, without case: \(trainEnglish.count) en, \(trainSpanish.count) es")
    let testEnglish = Self.types(corpus.test.map(\.english)).subtracting(trainEnglish)
    let testSpanish = Self.types(corpus.test.map(\.spanish)).subtracting(trainSpanish)
    lines.append(
      "words of test that train lacks: \(testEnglish.count) en, \(testSpanish.count) es")
    let hand = Set(HandWritten.pairs)
    let counts = [corpus.train, corpus.dev, corpus.test].map { pairs in
      pairs.count { hand.contains($0) }
    }
    lines.append("written by hand: \(counts[0]) train, \(counts[1]) dev, \(counts[2]) test")
    report = lines.joined(separator: "\n")
  }

  private static func types(_ sentences: [String]) -> Set<String> {
    sentences.reduce(into: []) { types, sentence in
      for word in key(sentence).split(separator: " ") { types.insert(String(word)) }
    }
  }

  /// One decimal, rounded to nearest.
  private static func mean(_ sum: Int, _ count: Int) -> String {
    let tenths = (20 * sum + count) / (2 * count)
    return "\(tenths / 10).\(tenths % 10)"
  }

  private static func padded(_ text: String, _ width: Int, left: Bool = true) -> String {
    let spaces = String(repeating: " ", count: max(0, width - text.count))
    return left ? spaces + text : text + spaces
  }
}
