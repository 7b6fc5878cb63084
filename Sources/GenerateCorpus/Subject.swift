/// Who or what a clause is about.
///
/// Spanish leaves subject pronouns out; the verb tells.
struct Subject {
  var phrase: Phrase
  let person: Person
  let gender: Gender
  let isPronoun: Bool

  var number: Number { person.number }

  /// The word that means that something is this subject's own.
  var possessor: Possessor {
    switch person {
    case .firstSingular: Possessor(english: "my", spanish: "mi")
    case .secondSingular: Possessor(english: "your", spanish: "tu")
    case .thirdSingular: Possessor(english: gender == .feminine ? "her" : "his", spanish: "su")
    case .firstPlural: Possessor(english: "our", spanish: "nuestro")
    case .thirdPlural: Possessor(english: "their", spanish: "su")
    }
  }

  static let pronouns: [Subject] = [
    Subject(pronoun: "I", .firstSingular, .masculine),
    Subject(pronoun: "you", .secondSingular, .masculine),
    Subject(pronoun: "he", .thirdSingular, .masculine),
    Subject(pronoun: "she", .thirdSingular, .feminine),
    Subject(pronoun: "we", .firstPlural, .masculine),
    Subject(pronoun: "they", .thirdPlural, .masculine),
  ]

  /// The pronoun for a subject named before.
  var again: Subject {
    let they = Phrase(
      ["I", "you", gender == .feminine ? "she" : "he", "we", "they"][person.rawValue], "")
    return Subject(phrase: they, person: person, gender: gender, isPronoun: true)
  }

  static let it = Subject(pronoun: "it", .thirdSingular, .masculine)

  private init(pronoun: String, _ person: Person, _ gender: Gender) {
    self.init(phrase: Phrase(pronoun, ""), person: person, gender: gender, isPronoun: true)
  }

  init(phrase: Phrase, person: Person, gender: Gender, isPronoun: Bool) {
    self.phrase = phrase
    self.person = person
    self.gender = gender
    self.isPronoun = isPronoun
  }
}

extension Grammar {
  /// Somebody: a pronoun, a name or two, a relative, a person by trade.
  mutating func somebody() -> Subject {
    switch random.below(100) {
    case 0..<50: return pronoun()
    case 50..<72: return named()
    case 72..<78: return twoNamed()
    case 78..<90: return nounPhrase([.family], adjectives: 0).asSubject
    default:
      let noun = self.noun([.person])
      let number: Number = random.chance(20) ? .plural : .singular
      let adjective = random.chance(15) ? attribute(of: noun) : nil
      let determiner: Determiner =
        noun.isRelational
        ? .possessive(random.pick(Possessor.all)) : random.chance(70) ? .definite : .this
      return nounPhrase(noun, number, determiner, adjective).asSubject
    }
  }

  /// Somebody whose trade is not yet said.
  mutating func someone() -> Subject {
    switch random.below(10) {
    case 0..<5: return pronoun()
    case 5..<8: return named()
    default: return nounPhrase([.family], adjectives: 0).asSubject
    }
  }

  mutating func pronoun() -> Subject { random.pick(Subject.pronouns) }

  /// A pronoun that a question may ask about: anyone but oneself.
  mutating func asked() -> Subject { random.pick(Array(Subject.pronouns.dropFirst())) }

  mutating func named() -> Subject {
    let isWoman = random.chance(50)
    return Subject(
      phrase: random.pick(isWoman ? Names.women : Names.men), person: .thirdSingular,
      gender: isWoman ? .feminine : .masculine, isPronoun: false)
  }

  private mutating func twoNamed() -> Subject {
    let first = named()
    var second = named()
    while second.phrase == first.phrase { second = named() }
    let bothWomen = first.gender == .feminine && second.gender == .feminine
    return Subject(
      phrase: first.phrase + Phrase("and", "y") + second.phrase, person: .thirdPlural,
      gender: bothWomen ? .feminine : .masculine, isPronoun: false)
  }
}
