/// The three parts of the corpus, made from a seed.
struct Corpus {
  static let seed: UInt64 = 1605

  private(set) var train: [Phrase] = []
  private(set) var dev: [Phrase] = []
  private(set) var test: [Phrase] = []

  /// The corpus of the given sizes.
  ///
  /// Sentences of dev and test occur in train in neither language, whatever their case and
  /// punctuation.
  init(seed: UInt64, train trainCount: Int = 24_000, held: Int = 500) {
    var grammar = Grammar(seed: seed)
    var seen: Set<String> = []
    var handWritten: [Phrase] = []
    for pair in HandWritten.pairs where seen.insert(key(pair.english)).inserted {
      handWritten.append(pair)
    }
    var spanish: [String: Int] = [:]
    for pair in handWritten { spanish[key(pair.spanish), default: 0] += 1 }

    let total = trainCount + 2 * held - handWritten.count
    var generated: [Phrase] = []
    generated.reserveCapacity(total)
    while generated.count < total {
      let pair = grammar.sentence()
      // Short sentences come by themselves; most of them make room for longer ones.
      if wordCount(pair.english) < 6, grammar.random.chance(62) { continue }
      if Names.repeats(in: pair.english) { continue }
      // *Is wearing* is *lleva* in Spanish, not *está llevando*.
      if pair.english.contains(" wearing ") { continue }
      guard Self.lengths.contains(wordCount(pair.english)),
        Self.lengths.contains(wordCount(pair.spanish)),
        seen.insert(key(pair.english)).inserted
      else { continue }
      generated.append(pair)
      spanish[key(pair.spanish), default: 0] += 1
    }

    // Every twentieth hand-written pair is held out for dev, and another for test.
    for (index, pair) in handWritten.enumerated() {
      let isUnique = spanish[key(pair.spanish)] == 1
      switch index % 20 {
      case 7 where isUnique: dev.append(pair)
      case 17 where isUnique: test.append(pair)
      default: train.append(pair)
      }
    }
    for pair in generated {
      let isUnique = spanish[key(pair.spanish)] == 1
      if isUnique, dev.count < held {
        dev.append(pair)
      } else if isUnique, test.count < held {
        test.append(pair)
      } else {
        train.append(pair)
      }
    }
    grammar.random.shuffle(&train)
    grammar.random.shuffle(&dev)
    grammar.random.shuffle(&test)
  }

  /// Sentences of the grammar have this many words.
  static let lengths = 2...14

  /// File names and contents, one sentence a line.
  var files: [(name: String, text: String)] {
    var files: [(name: String, text: String)] = []
    for (name, pairs) in [("train", train), ("dev", dev), ("test", test)] {
      files.append((name + ".en", pairs.map { $0.english + "\n" }.joined()))
      files.append((name + ".es", pairs.map { $0.spanish + "\n" }.joined()))
    }
    return files
  }
}

func wordCount(_ sentence: String) -> Int { sentence.utf8.count { $0 == 0x20 } + 1 }

/// A sentence without case and punctuation: what must differ for two sentences to be two.
func key(_ sentence: String) -> String {
  String(sentence.lowercased().filter { $0.isLetter || $0.isNumber || $0 == " " })
}
