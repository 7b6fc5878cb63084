/// A noun with its company, ready to be a subject or an object.
struct NounPhrase {
  var phrase: Phrase
  let noun: Noun
  let gender: Gender
  let number: Number

  var isPerson: Bool { !noun.senses.isDisjoint(with: [.person, .family]) }

  /// As a direct object people take *a*: *veo a mi hermano, veo la casa*.
  var asObject: Phrase { isPerson ? Phrase("", "a") + phrase : phrase }

  var pronoun: String { directPronoun(gender, number) }

  /// English *it* or *them*.
  var englishPronoun: String { number == .singular ? "it" : "them" }

  var asSubject: Subject {
    Subject(
      phrase: phrase, person: number == .singular ? .thirdSingular : .thirdPlural, gender: gender,
      isPronoun: false)
  }
}

/// What stands before the noun.
enum Determiner {
  case definite, indefinite, this, that, counted, many, some, another, bare, all, none
  case possessive(Possessor)
}

/// *my, mi*; *our, nuestra*: agreement is with the thing owned.
struct Possessor {
  let english: String
  let spanish: String

  func spanish(_ gender: Gender, _ number: Number) -> String {
    if spanish == "nuestro" { return agreeing(spanish, gender, number) }
    return number == .plural ? spanish + "s" : spanish
  }

  static let all = [
    Possessor(english: "my", spanish: "mi"), Possessor(english: "your", spanish: "tu"),
    Possessor(english: "his", spanish: "su"), Possessor(english: "her", spanish: "su"),
    Possessor(english: "our", spanish: "nuestro"), Possessor(english: "their", spanish: "su"),
  ]
}

extension Grammar {
  /// A noun phrase of the given meaning; `owner` is who *his* or *my* is likely to mean.
  mutating func nounPhrase(
    _ senses: Sense, owner: Subject? = nil, definiteOnly: Bool = false, adjectives: Int = 25
  ) -> NounPhrase {
    let noun = self.noun(senses)
    let isFamily = noun.senses.contains(.family)
    var number: Number = !noun.isMass && random.chance(isFamily ? 20 : 25) ? .plural : .singular
    let possessor = owner.map(\.possessor) ?? random.pick(Possessor.all)
    let determiner: Determiner
    if isFamily {
      determiner = .possessive(possessor)
    } else if noun.isMass {
      determiner =
        definiteOnly
        ? random.pick([.definite, .this, .possessive(possessor)])
        : random.pick([.bare, .bare, .bare, .definite, .many])
    } else {
      determiner = pickDeterminer(noun, &number, possessor, definiteOnly)
    }
    var adjective: Adjective?
    if !isFamily, random.chance(adjectives) { adjective = attribute(of: noun) }
    return nounPhrase(noun, number, determiner, adjective)
  }

  private mutating func pickDeterminer(
    _ noun: Noun, _ number: inout Number, _ possessor: Possessor, _ definiteOnly: Bool
  ) -> Determiner {
    // A person as an object is someone definite: *busco un médico* would lose its *a*.
    if !noun.senses.isDisjoint(with: [.building, .landscape, .transport]), definiteOnly {
      number = .singular
      return random.pick([.definite, .definite, .definite, .this, .that])
    }
    if noun.senses.contains(.room) { number = .singular }
    if noun.isRelational { return .possessive(possessor) }
    if definiteOnly || noun.senses.contains(.person) {
      return random.pick([.definite, .definite, .possessive(possessor), .this, .that])
    }
    if !noun.senses.isDisjoint(with: [.transport]) {
      return random.pick([.definite, .definite, .indefinite, .this, .that, .another])
    }
    if number == .plural {
      return random.pick([
        .definite, .counted, .counted, .many, .some, .this, .that, .possessive(possessor), .all,
      ])
    }
    return random.pick([
      .indefinite, .indefinite, .indefinite, .definite, .definite, .possessive(possessor), .this,
      .that, .another,
    ])
  }

  /// An adjective that can be said of the noun and stand beside it.
  mutating func attribute(of noun: Noun) -> Adjective? {
    let fitting = adjectives(for: noun).filter {
      !$0.isState || $0.senses.isDisjoint(with: [.person, .building])
    }
    return fitting.isEmpty ? nil : random.pick(fitting)
  }

  /// Puts determiner, adjective and noun together with their agreement.
  mutating func nounPhrase(
    _ noun: Noun, _ number: Number, _ determiner: Determiner, _ adjective: Adjective? = nil
  ) -> NounPhrase {
    let gender = noun.gender
    var core = Phrase(noun.english(number), noun.spanish(number))
    if let adjective {
      core.english = spaced(adjective.english, core.english)
      core.spanish =
        adjective.isBefore
        ? spaced(adjective.spanishBefore(gender, number), core.spanish)
        : spaced(core.spanish, agreeing(adjective.spanish, gender, number))
    }
    let first = String(core.spanish.prefix { $0 != " " })
    let article = definiteArticle(gender, number, before: first)
    let plural = number == .plural
    let before: Phrase
    switch determiner {
    case .definite: before = Phrase("the", article)
    case .indefinite:
      before = Phrase(
        indefiniteArticle(before: core.english), indefiniteSpanish(gender, number, before: first))
    case .none:
      // *no hay ningún hotel* where English has *there isn't a hotel*.
      before = Phrase(
        indefiniteArticle(before: core.english),
        gender == .feminine ? "ninguna" : "ningún")
    case .this: before = Phrase(plural ? "these" : "this", demonstrative("este", gender, number))
    case .that: before = Phrase(plural ? "those" : "that", demonstrative("ese", gender, number))
    case .counted: before = random.pick(Array(Time.smallNumbers.prefix(5)))
    case .many:
      before = Phrase(plural ? "many" : "a lot of", agreeing("mucho", gender, number))
    case .some: before = Phrase("some", agreeing("alguno", gender, number))
    case .another: before = Phrase("another", agreeing("otro", gender, number))
    case .all: before = Phrase("all the", agreeing("todo", gender, number) + " " + article)
    case .bare: before = .empty
    case .possessive(let possessor):
      before = Phrase(possessor.english, possessor.spanish(gender, number))
    }
    return NounPhrase(phrase: before + core, noun: noun, gender: gender, number: number)
  }
}
