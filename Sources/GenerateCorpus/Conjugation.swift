/// The simple tenses of the Spanish verb that the corpus uses.
enum Tense: CaseIterable {
  case present, preterite, imperfect, future, conditional, subjunctive, pastSubjunctive
}

/// One Spanish verb with all its forms: the rules here, the exceptions in ``Irregularities``.
///
/// Rules are those of any school grammar (e.g. RAE, Nueva gramática, §4): three conjugations, stem
/// changes under stress, and spelling that keeps the sound (busqué, llegué, empecé, sigo).
struct Conjugation {
  let lemma: String
  private let stem: String
  /// "a", "e" or "i".
  private let theme: String
  private let irregular: Irregularities

  init(_ lemma: String) {
    self.lemma = lemma
    stem = String(lemma.dropLast(2))
    let vowel = String(lemma.suffix(2).prefix(1))
    theme = vowel == "í" ? "i" : vowel
    precondition(
      ["a", "e", "i"].contains(theme) && lemma.hasSuffix("r"), "\(lemma) is no infinitive")
    irregular = Irregularities.table[lemma] ?? Irregularities()
  }

  func form(_ tense: Tense, _ person: Person) -> String {
    if let forms = irregular.forms[tense] { return forms[person.rawValue] }
    switch tense {
    case .present: return present(person)
    case .preterite: return preterite(person)
    case .imperfect: return imperfect(person)
    case .future: return futureStem + ["é", "ás", "á", "emos", "án"][person.rawValue]
    case .conditional: return futureStem + ["ía", "ías", "ía", "íamos", "ían"][person.rawValue]
    case .subjunctive: return subjunctive(person)
    case .pastSubjunctive: return pastSubjunctive(person)
    }
  }

  /// The affirmative command to one friend: *come*, *haz*.
  var imperative: String { irregular.imperative ?? form(.present, .thirdSingular) }

  var gerund: String {
    if let gerund = irregular.gerund { return gerund }
    return theme == "a" ? stem + "ando" : joined(weakStem, "iendo")
  }

  /// Masculine singular: *comido*, *hecho*.
  var participle: String {
    if let participle = irregular.participle { return participle }
    return stem + (theme == "a" ? "ado" : endsInStrongVowel ? "ído" : "ido")
  }

  // MARK: Tenses

  private func present(_ person: Person) -> String {
    if person == .firstSingular, let first = irregular.firstPerson { return first }
    let endings =
      switch theme {
      case "a": ["o", "as", "a", "amos", "an"]
      case "e": ["o", "es", "e", "emos", "en"]
      default: ["o", "es", "e", "imos", "en"]
      }
    let base = person == .firstPlural ? stem : stressedStem
    return joined(base, endings[person.rawValue])
  }

  private func preterite(_ person: Person) -> String {
    if let strong = irregular.preteriteStem {
      let thirdPlural = strong.hasSuffix("j") ? "eron" : "ieron"
      return strong + ["e", "iste", "o", "imos", thirdPlural][person.rawValue]
    }
    if theme == "a" {
      return joined(stem, ["é", "aste", "ó", "amos", "aron"][person.rawValue])
    }
    let third = person == .thirdSingular || person == .thirdPlural
    let hiatus = endsInStrongVowel
    let endings = ["í", hiatus ? "íste" : "iste", "ió", hiatus ? "ímos" : "imos", "ieron"]
    return joined(third ? weakStem : stem, endings[person.rawValue])
  }

  private func imperfect(_ person: Person) -> String {
    let endings =
      theme == "a"
      ? ["aba", "abas", "aba", "ábamos", "aban"] : ["ía", "ías", "ía", "íamos", "ían"]
    return stem + endings[person.rawValue]
  }

  private var futureStem: String {
    irregular.futureStem ?? stem + theme + "r"
  }

  /// From the first person of the present: *tengo, tenga*; stems change as there, but in
  /// *nosotros*.
  private func subjunctive(_ person: Person) -> String {
    let endings =
      theme == "a" ? ["e", "es", "e", "emos", "en"] : ["a", "as", "a", "amos", "an"]
    let ending = endings[person.rawValue]
    if person == .firstPlural, irregular.stemChange != nil, irregular.firstPerson == nil {
      return joined(theme == "i" ? weakStem : stem, ending)
    }
    let base = String(present(.firstSingular).dropLast())
    return theme == "a" ? joined(base, ending) : base + ending
  }

  /// From the third plural of the preterite: *tuvieron, tuviera*.
  private func pastSubjunctive(_ person: Person) -> String {
    let base = String(form(.preterite, .thirdPlural).dropLast(3))
    if person == .firstPlural {
      return String(base.dropLast()) + (base.hasSuffix("a") ? "áramos" : "éramos")
    }
    return base + ["ra", "ras", "ra", "", "ran"][person.rawValue]
  }

  // MARK: Stems

  private var endsInStrongVowel: Bool { ["a", "e", "o"].contains(stem.suffix(1)) }

  /// The stem where the stress falls on it: *quier-*, *vuelv-*, *pid-*, *enví-*.
  private var stressedStem: String {
    switch irregular.stemChange {
    case nil: stem
    case .ie: replacingLast("e", with: "ie")
    case .ue: replacingLast(stem.contains("o") ? "o" : "u", with: "ue")
    case .i: replacingLast("e", with: "i")
    case .accent: String(stem.dropLast()) + "í"
    }
  }

  /// The stem of *pidió, durmiendo*: only verbs in -ir weaken.
  private var weakStem: String {
    guard theme == "i" else { return stem }
    switch irregular.stemChange {
    case .ie, .i: return replacingLast("e", with: "i")
    case .ue: return replacingLast("o", with: "u")
    case nil, .accent: return stem
    }
  }

  private func replacingLast(_ letter: String, with replacement: String) -> String {
    guard let found = stem.range(of: letter, last: true) else { return stem }
    return stem.replacingCharacters(in: found, with: replacement)
  }

  // MARK: Spelling

  /// Joins stem and ending so that the sound of the stem stays: *busc + é = busqué*.
  private func joined(_ stem: String, _ ending: String) -> String {
    let soft = ["e", "é", "i", "í"].contains(ending.prefix(1))
    if theme == "a" {
      guard soft else { return stem + ending }
      if stem.hasSuffix("c") { return stem.dropLast() + "qu" + ending }
      if stem.hasSuffix("g") { return stem + "u" + ending }
      if stem.hasSuffix("z") { return stem.dropLast() + "c" + ending }
      return stem + ending
    }
    if !soft {
      if stem.hasSuffix("gu") { return stem.dropLast() + ending }
      if stem.hasSuffix("g") { return stem.dropLast() + "j" + ending }
    }
    let vowelStem = endsInStrongVowel || (stem.hasSuffix("u") && !stem.hasSuffix("gu"))
    if vowelStem {
      for glide in ["ió", "ie"] where ending.hasPrefix(glide) {
        return stem + "y" + ending.dropFirst()
      }
    }
    if stem.hasSuffix("u"), vowelStem, !ending.hasPrefix("i"), !ending.hasPrefix("í") {
      return stem + "y" + ending
    }
    return stem + ending
  }
}

extension String {
  fileprivate func range(of letter: String, last: Bool) -> Range<Index>? {
    guard let index = lastIndex(of: Character(letter)) else { return nil }
    return index..<self.index(after: index)
  }

  fileprivate func replacingCharacters(in range: Range<Index>, with text: String) -> String {
    String(self[..<range.lowerBound]) + text + String(self[range.upperBound...])
  }
}
