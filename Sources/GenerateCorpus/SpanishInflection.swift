/// The plural of a Spanish noun or masculine adjective: *casas, canciones, luces, jóvenes*.
func spanishPlural(_ word: String) -> String {
  let irregular = ["joven": "jóvenes", "examen": "exámenes", "imagen": "imágenes"]
  if let plural = irregular[word] { return plural }
  // A compound (*habitación de hotel*) puts its first word into the plural.
  if let space = word.firstIndex(of: " ") {
    return spanishPlural(String(word[..<space])) + word[space...]
  }
  if "aeoiáéó".contains(word.last ?? "a") { return word + "s" }
  if word.hasSuffix("z") { return word.dropLast() + "ces" }
  // Words stressed on the last syllable lose the accent: there is one more syllable now.
  let accents: [Character: String] = ["á": "a", "é": "e", "í": "i", "ó": "o", "ú": "u"]
  if "ns".contains(word.last ?? "a"), let vowel = word.dropLast().last, let plain = accents[vowel] {
    return word.dropLast(2) + plain + word.suffix(1) + "es"
  }
  // Unstressed -s stays as it is: *los lunes, los paraguas*.
  if word.hasSuffix("s"), word.count > 4 { return word }
  return word + "es"
}

/// An adjective or article-like word in agreement: *alto, alta, altos, altas*.
func agreeing(_ base: String, _ gender: Gender, _ number: Number) -> String {
  let singular = gender == .feminine ? feminine(base) : base
  return number == .plural ? spanishPlural(singular) : singular
}

/// The feminine of an adjective or of a word for a profession.
func feminine(_ base: String) -> String {
  if base.hasSuffix("o") { return base.dropLast() + "a" }
  // Nationalities and agents take -a after a consonant and lose their accent.
  let taking = [
    "español": "española", "inglés": "inglesa", "francés": "francesa", "alemán": "alemana",
    "trabajador": "trabajadora", "encantador": "encantadora",
  ]
  if let irregular = taking[base] { return irregular }
  for ending in ["tor", "sor", "dor"] where base.hasSuffix(ending) { return base + "a" }
  return base
}

/// Feminine nouns in stressed a- take *el* and *un* when these stand right before them.
private let stressedA: Set<String> = ["agua", "aula", "águila", "hambre"]

/// el, la, los, las.
func definiteArticle(_ gender: Gender, _ number: Number, before word: String) -> String {
  switch (gender, number) {
  case (.masculine, .singular): "el"
  case (.feminine, .singular): stressedA.contains(word) ? "el" : "la"
  case (.masculine, .plural): "los"
  case (.feminine, .plural): "las"
  }
}

/// un, una, unos, unas.
func indefiniteSpanish(_ gender: Gender, _ number: Number, before word: String) -> String {
  if number == .singular, gender == .masculine || stressedA.contains(word) { return "un" }
  return agreeing("uno", gender, number)
}

/// *este, ese* in agreement.
func demonstrative(_ base: String, _ gender: Gender, _ number: Number) -> String {
  let stem = String(base.dropLast())
  switch (gender, number) {
  case (.masculine, .singular): return base
  case (.feminine, .singular): return stem + "a"
  case (.masculine, .plural): return stem + "os"
  case (.feminine, .plural): return stem + "as"
  }
}
