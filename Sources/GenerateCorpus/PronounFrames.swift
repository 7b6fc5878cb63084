extension Frame {
  static let pronounFrames: [Frame] = [
    Frame("direct pronoun", 9) { $0.directPronounSentence() },
    Frame("giving", 8) { $0.givingSentence() },
    Frame("two pronouns", 5) { $0.twoPronounsSentence() },
    Frame("anaphora", 8) { $0.anaphoraSentence() },
  ]
}

/// The object pronouns: *him, lo*; *me, me*.
struct ObjectPronoun {
  let english: String
  let direct: String
  let indirect: String
  let person: Person

  static let all = [
    ObjectPronoun(english: "me", direct: "me", indirect: "me", person: .firstSingular),
    ObjectPronoun(english: "you", direct: "te", indirect: "te", person: .secondSingular),
    ObjectPronoun(english: "him", direct: "lo", indirect: "le", person: .thirdSingular),
    ObjectPronoun(english: "her", direct: "la", indirect: "le", person: .thirdSingular),
    ObjectPronoun(english: "us", direct: "nos", indirect: "nos", person: .firstPlural),
    ObjectPronoun(english: "them", direct: "los", indirect: "les", person: .thirdPlural),
  ]
}

extension Grammar {
  /// A pronoun for somebody other than the subject.
  mutating func objectPronoun(besides person: Person) -> ObjectPronoun {
    // *I saw us*, *you saw you*: nobody says so.
    let clashing: [Person] =
      switch person {
      case .firstSingular, .firstPlural: [.firstSingular, .firstPlural]
      case .secondSingular: [.secondSingular]
      default: []
      }
    return random.pick(ObjectPronoun.all.filter { !clashing.contains($0.person) })
  }

  private static let personVerbs = [
    ("see", "ver"), ("help", "ayudar"), ("call", "llamar"), ("wait for", "esperar"),
    ("visit", "visitar"), ("know", "conocer"), ("look for", "buscar"), ("understand", "entender"),
    ("listen to", "escuchar"), ("find", "encontrar"),
  ]

  private static let thingVerbs = [
    ("buy", "comprar"), ("sell", "vender"), ("find", "encontrar"), ("lose", "perder"),
    ("need", "necesitar"), ("bring", "traer"), ("want", "querer"), ("choose", "elegir"),
    ("pay for", "pagar"), ("do", "hacer"), ("know", "saber"), ("forget", "olvidar"),
  ]

  mutating func directPronounSentence() -> Phrase {
    let subject = somebody()
    var predicate: Predicate
    let isState: Bool
    if random.chance(60) {
      let verb = random.pick(Self.personVerbs)
      let pronoun = objectPronoun(besides: subject.person)
      predicate = Predicate(verb.0, verb.1, Phrase(pronoun.english, ""))
      predicate.clitics = [pronoun.direct]
      isState = verb.0 == "know" || verb.0 == "understand"
    } else {
      let verb = random.pick(Self.thingVerbs)
      predicate = Predicate(verb.0, verb.1, Phrase("it", ""))
      predicate.clitics = ["lo"]
      isState = ["want", "need", "know"].contains(verb.0)
    }
    if isState {
      return say(
        Clause(subject, predicate, random.pick([.present, .present, .pastState])), time: .empty)
    }
    if predicate.isAccident {
      let (form, time) = happening()
      return say(Clause(subject, predicate, form), time: time)
    }
    if random.chance(25) {
      let outer = random.pick([("want", "querer"), ("need", "necesitar"), ("try", "intentar")])
      let form: Form = outer.0 == "try" ? .past : .present
      return say(
        Clause(subject, predicate.under(outer.0, outer.1, subject.person), form), time: .empty)
    }
    return say(subject, predicate)
  }

  private mutating func gift(_ verb: Verb, _ subject: Subject) -> NounPhrase {
    nounPhrase(verb.objects, owner: random.chance(50) ? subject : nil, adjectives: 15)
  }

  /// Someone gives someone something: the pronoun *le* is there even beside *a Ana*.
  mutating func givingSentence() -> Phrase {
    let subject = somebody()
    let verb = random.pick(Verb.giving)
    let object = gift(verb, subject).phrase
    var predicate: Predicate
    if random.chance(50) {
      let pronoun = objectPronoun(besides: subject.person)
      predicate = Predicate(verb, Phrase(pronoun.english, "") + object)
      predicate.clitics = [pronoun.indirect]
    } else {
      let isNamed = random.chance(60)
      let receiver =
        isNamed ? named() : nounPhrase([.family], owner: subject, adjectives: 0).asSubject
      if receiver.phrase == subject.phrase { return givingSentence() }
      predicate = Predicate(
        verb, object + Phrase("to " + receiver.phrase.english, "a " + receiver.phrase.spanish))
      predicate.clitics = [receiver.person.indirect]
    }
    let (form, time) = random.chance(60) ? happening() : (.goingTo, futureTime())
    return say(Clause(subject, predicate, form), time: time)
  }

  /// *gave it to him, se lo dio*: *le* before *lo* turns into *se*.
  mutating func twoPronounsSentence() -> Phrase {
    let subject = somebody()
    let verb = random.pick(Verb.giving.filter { $0.english != "sell" && $0.english != "lend" })
    let receiver = objectPronoun(besides: subject.person)
    let isPlural = random.chance(12)
    var predicate = Predicate(
      verb, Phrase((isPlural ? "them" : "it") + " to " + receiver.english, ""))
    let isThird = receiver.person == .thirdSingular || receiver.person == .thirdPlural
    predicate.clitics = [isThird ? "se" : receiver.indirect, isPlural ? "los" : "lo"]
    if random.chance(25) {
      return say(
        Clause(subject, predicate.under("want", "querer", subject.person), .present), time: .empty)
    }
    return say(subject, predicate)
  }

  /// A thing and then its pronoun, which takes the gender of the Spanish noun.
  mutating func anaphoraSentence() -> Phrase {
    let noun = self.noun([.portable, .clothing, .machine, .readable, .vehicle])
    let number: Number = random.chance(25) ? .plural : .singular
    let subject = pronoun()
    let possessive = Determiner.possessive(subject.possessor)
    switch random.below(4) {
    case 0:
      let object = nounPhrase(noun, number, possessive)
      let be = number == .plural ? "are" : "is"
      let verb = random.pick([("lose", "perder"), ("sell", "vender"), ("forget", "olvidar")])
      let location = Phrase("where " + be, "dónde " + (number == .plural ? "están" : "está"))
      let answer = withPronoun(verb, object, subject, random.pick([.past, .perfect]))
      return joining((location + object.phrase).question, answer.statement)
    case 1:
      let object = nounPhrase(noun, .singular, .indefinite, attribute(of: noun))
      let verb = random.pick([("find", "encontrar"), ("buy", "comprar"), ("look for", "buscar")])
      let first = Clause(subject, Predicate(verb.0, verb.1, object.phrase), .past)
      let second = withPronoun(
        random.pick([("sell", "vender"), ("lose", "perder")]), object, subject, .past)
      return (first.declarative + Phrase("and then", "y luego") + second).statement
    case 2:
      let object = nounPhrase(noun, number, number == .plural ? .counted : .indefinite)
      let first = Clause(subject, Predicate("have", "tener", object.phrase), .present)
      var second = Clause(
        subject, Predicate("use", "usar", Phrase(object.englishPronoun, "")), .present)
      second.predicate.clitics = [object.pronoun]
      second.isNegated = true
      return (comma(first.declarative) + Phrase("but", "pero") + second.declarative).statement
    default:
      let object = nounPhrase(noun, number, random.pick([.this, .that, .definite]))
      let english = spaced(
        "I like", object.phrase.english, "and I want to buy", object.englishPronoun)
      let spanish = spaced(
        number == .plural ? "me gustan" : "me gusta", object.phrase.spanish, "y quiero",
        attaching([object.pronoun], to: "comprar"))
      return Phrase(english, spanish).statement
    }
  }

  private func withPronoun(
    _ verb: (String, String), _ object: NounPhrase, _ subject: Subject, _ form: Form
  ) -> Phrase {
    var predicate = Predicate(verb.0, verb.1, Phrase(object.englishPronoun, ""))
    predicate.clitics = [object.pronoun]
    return Clause(subject, predicate, form).declarative
  }
}

/// A comma at the end of a phrase in both languages.
func comma(_ phrase: Phrase) -> Phrase { Phrase(phrase.english + ",", phrase.spanish + ",") }

/// Two finished sentences in one line.
func joining(_ first: Phrase, _ second: Phrase) -> Phrase { first + second }
