/// Nobody and nothing, already and not yet, and sentences of two verbs.
extension Grammar {
  mutating func nobodySentence() -> Phrase {
    let nobody = random.pick([
      Phrase("nobody", "nadie"), Phrase("someone", "alguien"), Phrase("everybody", "todo el mundo"),
    ])
    let subject = Subject(
      phrase: nobody, person: .thirdSingular, gender: .masculine, isPronoun: false)
    let form = random.pick([Form.past, .perfect, .present, .future, .can])
    let verb = random.pick(Verb.transitive)
    let object = nounPhrase(verb.objects, definiteOnly: true)
    if random.chance(30) {
      // Nothing: *no ... nada*.
      var clause = Clause(somebody(), Predicate(verb, Phrase("anything", "nada")), form)
      if !verb.objects.isDisjoint(with: [.person, .family]) {
        clause.predicate.rest = Phrase("anybody", "a nadie")
      }
      clause.isNegated = true
      return clause.declarative.statement
    }
    let clause = Clause(subject, Predicate(verb, object.asObject), form)
    return clause.declarative.statement
  }

  /// *already, not yet, no longer, still*.
  mutating func alreadySentence() -> Phrase {
    let subject = somebody()
    var clause = Clause(subject, action(subject), .perfect)
    switch random.below(4) {
    case 0, 1: clause.adverb = Phrase("already", "ya")
    case 2:
      clause.isNegated = true
      clause.adverb = Phrase("", "todavía")
      clause.tail = Phrase("yet", "")
    default:
      clause = Clause(subject, residence(), .present)
      clause.adverb = random.chance(50) ? Phrase("no longer", "ya no") : Phrase("still", "todavía")
    }
    return clause.declarative.statement
  }

  /// One thing after another, by the same subject.
  mutating func sequenceSentence() -> Phrase {
    let subject = somebody()
    let (form, time) = random.pick([
      (Form.past, pastTime()), (.past, .empty), (.future, futureTime()), (.goingTo, futureTime()),
    ])
    let goes = random.chance(45)
    let first = goes ? Predicate("go to", "ir", destination()) : errand(subject, Self.chores)
    let second = errand(subject, goes ? Self.outings : Self.chores)
    let start = Clause(subject, first, form)
    let person = subject.person
    let (_, main) = second.english(form, person, supported: false)
    // The auxiliary is not repeated: *will go and buy*, but *irá y comprará*.
    let english =
      form == .goingTo ? second.infinitive(person).english : spaced(main, second.rest.english)
    let spanish =
      form == .goingTo
      ? second.infinitive(person).spanish
      : spaced(second.spanish(form, person), second.rest.spanish)
    let line = start.declarative + Phrase("and", "y") + Phrase(english, spanish)
    return (random.chance(50) ? time + line : line + time).statement
  }

  private static let outings: Set<String> = ["buy", "visit", "help", "order", "watch", "eat"]
  private static let chores: Set<String> = [
    "buy", "visit", "eat", "drink", "read", "cook", "prepare", "order", "call", "help", "write",
    "open", "close", "clean", "wash", "paint", "repair",
  ]

  private mutating func errand(_ subject: Subject, _ verbs: Set<String>) -> Predicate {
    let verb = random.pick(Verb.transitive.filter { verbs.contains($0.english) })
    return Predicate(verb, object(of: verb, subject).asObject)
  }

  private mutating func destination() -> Phrase {
    Phrase("", "a")
      + (random.chance(40)
        ? random.pick(Names.cities) : nounPhrase(noun([.building]), .singular, .definite).phrase)
  }

  mutating func meanwhileSentence() -> Phrase {
    let first = somebody()
    let second = random.chance(50) ? pronoun() : named()
    let left = Clause(first, ongoing(first), .pastProgressive).declarative
    let right = Clause(second, ongoing(second), .pastProgressive).declarative
    return (left + Phrase("while", "mientras") + right).statement
  }

  /// Something that goes on for a while.
  mutating func ongoing(_ subject: Subject) -> Predicate {
    let verb = random.pick(Verb.intransitive)
    return switch random.below(3) {
    case 0: Predicate(verb)
    case 1: Predicate(verb, place(for: verb))
    default: deliberate(subject)
    }
  }
}
