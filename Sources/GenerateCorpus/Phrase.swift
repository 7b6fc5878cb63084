/// The same thing said in English and in Spanish: a word, a phrase or a whole sentence.
struct Phrase: Hashable {
  var english: String
  var spanish: String

  init(_ english: String, _ spanish: String) {
    self.english = english
    self.spanish = spanish
  }

  static let empty = Phrase("", "")

  /// Puts two phrases side by side; an empty one leaves no gap.
  static func + (left: Phrase, right: Phrase) -> Phrase {
    Phrase(spaced(left.english, right.english), spaced(left.spanish, right.spanish))
  }

  static func += (left: inout Phrase, right: Phrase) { left = left + right }
}

/// Joins the words that are there, with single spaces.
func spaced(_ parts: String...) -> String {
  var line = ""
  for part in parts where !part.isEmpty {
    if !line.isEmpty { line += " " }
    line += part
  }
  return line
}

extension Phrase {
  /// A statement: capitals, the contractions of Spanish, full stops.
  var statement: Phrase {
    Phrase(capitalized(english) + ".", capitalized(contracted(spanish)) + ".")
  }

  var question: Phrase {
    Phrase(capitalized(english) + "?", "¿" + capitalized(contracted(spanish)) + "?")
  }

  var exclamation: Phrase {
    Phrase(capitalized(english) + "!", "¡" + capitalized(contracted(spanish)) + "!")
  }
}

/// Capitalises the first letter and leaves the rest alone.
func capitalized(_ text: String) -> String {
  text.prefix(1).uppercased() + text.dropFirst()
}

/// Applies what Spanish does between words: *a el* is *al*, *de el* is *del*, and *y* becomes *e*
/// before the sound of i (Carlos e Isabel).
func contracted(_ text: String) -> String {
  var words: [Substring] = []
  for word in text.split(separator: " ") {
    switch (words.last, word) {
    case ("a", "el"): words[words.count - 1] = "al"
    case ("de", "el"): words[words.count - 1] = "del"
    default:
      if words.last == "y", soundsLikeI(word) { words[words.count - 1] = "e" }
      words.append(word)
    }
  }
  return words.joined(separator: " ")
}

/// Whether a word begins with the vowel i (*Isabel*, *hijo*), but not with a diphthong (*hielo*).
private func soundsLikeI(_ word: Substring) -> Bool {
  let letters = word.lowercased()
  if letters.hasPrefix("hie") || letters.hasPrefix("ie") { return false }
  return ["i", "í", "hi", "hí"].contains { letters.hasPrefix($0) }
}
