/// A verb and what follows it, before it is put into a tense.
struct Predicate {
  let english: EnglishVerb
  let spanish: Conjugation
  var isReflexive = false
  /// Object pronouns of Spanish, in their order: *se lo*.
  var clitics: [String] = []
  /// Objects and complements, which follow the verb in both languages.
  var rest = Phrase.empty

  init(_ verb: Verb, _ rest: Phrase = .empty) {
    self.init(verb.english, verb.spanish, Phrase("", verb.complement) + rest)
    isReflexive = verb.reflexive
  }

  init(_ english: String, _ spanish: String, _ rest: Phrase = .empty) {
    self.english = EnglishVerb(english)
    self.spanish = Conjugation(spanish)
    self.rest = rest
  }

  /// What happens to one: *lose, find, break*.
  var isAccident: Bool {
    ["lose", "find", "break", "forget", "hear"].contains(english.base)
  }

  /// What is done once in a while, so that *last year* can go with it.
  var isRare: Bool {
    ["buy", "sell", "build", "visit", "paint", "repair", "finish"].contains(english.base)
  }

  /// All pronouns for a subject; the reflexive one goes first.
  func pronouns(_ person: Person) -> [String] {
    (isReflexive ? [person.reflexive] : []) + clitics
  }

  /// *buy it, comprarlo*.
  func infinitive(_ person: Person) -> Phrase {
    Phrase(english.base, attaching(pronouns(person), to: spanish.lemma)) + rest
  }

  /// *want to buy it, querer comprarlo*: this predicate under another verb.
  func under(
    _ english: String, _ spanish: String, _ person: Person, linking: Phrase = Phrase("to", "")
  ) -> Predicate {
    Predicate(english, spanish, linking + infinitive(person))
  }

  func adding(_ phrase: Phrase) -> Predicate {
    var result = self
    result.rest += phrase
    return result
  }
}

/// The bilingual tenses: one English form, one Spanish form.
enum Form: CaseIterable {
  case present, progressive
  /// *bought, compró*.
  case past
  /// *knew, sabía*.
  case pastState
  /// *used to buy, compraba*.
  case habitual
  case pastProgressive, future, goingTo, perfect, pluperfect, conditional, can, must, should
}

extension Predicate {
  /// The Spanish verb with its pronouns, without its rest: *se lo ha dado, va a dárselo*.
  func spanish(_ form: Form, _ person: Person) -> String {
    let clitics = pronouns(person)
    func before(_ group: String) -> String { (clitics + [group]).joined(separator: " ") }
    func after(_ auxiliary: String) -> String {
      auxiliary + " " + attaching(clitics, to: spanish.lemma)
    }
    func conjugated(_ lemma: String, _ tense: Tense) -> String {
      Conjugation(lemma).form(tense, person)
    }
    switch form {
    case .present: return before(spanish.form(.present, person))
    case .past: return before(spanish.form(.preterite, person))
    case .pastState, .habitual: return before(spanish.form(.imperfect, person))
    case .future: return before(spanish.form(.future, person))
    case .conditional: return before(spanish.form(.conditional, person))
    case .progressive: return before(conjugated("estar", .present) + " " + spanish.gerund)
    case .pastProgressive: return before(conjugated("estar", .imperfect) + " " + spanish.gerund)
    case .perfect: return before(conjugated("haber", .present) + " " + spanish.participle)
    case .pluperfect: return before(conjugated("haber", .imperfect) + " " + spanish.participle)
    case .goingTo: return after(conjugated("ir", .present) + " a")
    case .can: return after(conjugated("poder", .present))
    case .must: return after(conjugated("deber", .present))
    case .should: return after(conjugated("deber", .conditional))
    }
  }

  /// The English verb as an auxiliary, which inverts and takes *not*, and the main verb.
  ///
  /// A plain form has no auxiliary unless one is called for: *eats*, but *does not eat*.
  func english(_ form: Form, _ person: Person, supported: Bool) -> (auxiliary: String, main: String)
  {
    let isThird = person == .thirdSingular
    let isBe = english.base == "be" || english.base.hasPrefix("be ")
    let complement = isBe ? String(english.base.dropFirst(3)) : ""
    switch form {
    case .present:
      if isBe { return (toBe(person, past: false), complement) }
      return supported
        ? (isThird ? "does" : "do", english.base) : ("", isThird ? english.third : english.base)
    case .past, .pastState:
      if isBe { return (toBe(person, past: true), complement) }
      return supported ? ("did", english.base) : ("", english.past)
    case .habitual:
      return supported ? ("did", "use to " + english.base) : ("", "used to " + english.base)
    case .progressive: return (toBe(person, past: false), english.gerund)
    case .pastProgressive: return (toBe(person, past: true), english.gerund)
    case .goingTo: return (toBe(person, past: false), "going to " + english.base)
    case .future: return ("will", english.base)
    case .conditional: return ("would", english.base)
    case .perfect: return (isThird ? "has" : "have", english.participle)
    case .pluperfect: return ("had", english.participle)
    case .can: return ("can", english.base)
    case .must: return ("must", english.base)
    case .should: return ("should", english.base)
    }
  }
}

/// am, are, is, was, were.
func toBe(_ person: Person, past: Bool) -> String {
  switch person {
  case .firstSingular: past ? "was" : "am"
  case .thirdSingular: past ? "was" : "is"
  default: past ? "were" : "are"
  }
}
