extension Frame {
  static let actionFrames: [Frame] = [
    Frame("transitive", 26) { $0.transitiveSentence() },
    Frame("intransitive", 9) { $0.intransitiveSentence() },
    Frame("reflexive", 9) { $0.reflexiveSentence() },
    Frame("motion", 8) { $0.motionSentence() },
    Frame("pastime", 7) { $0.pastimeSentence() },
    Frame("state", 7) { $0.stateSentence() },
    Frame("infinitive", 10) { $0.infinitiveSentence() },
    Frame("nobody", 3) { $0.nobodySentence() },
    Frame("sequence", 10) { $0.sequenceSentence() },
    Frame("meanwhile", 5) { $0.meanwhileSentence() },
    Frame("already", 4) { $0.alreadySentence() },
  ]
}

extension Grammar {
  /// A verb with an object that fits it.
  mutating func transitive(_ subject: Subject) -> Predicate {
    let verb = random.pick(Verb.transitive)
    return Predicate(verb, object(of: verb, subject).asObject)
  }

  /// The same for what one does on purpose.
  mutating func deliberate(_ subject: Subject) -> Predicate {
    let verb = random.pick(Verb.transitive.filter(\.isDeliberate))
    return Predicate(verb, object(of: verb, subject).asObject)
  }

  /// What one likes or is in the habit of doing.
  mutating func activity(_ subject: Subject) -> Predicate {
    switch random.below(9) {
    case 0: return Predicate("play", "jugar", random.pick(Names.sports))
    case 1: return Predicate("play", "tocar", random.pick(Names.instruments))
    case 2: return Predicate("speak", "hablar", random.pick(Names.languages))
    case 3: return Predicate("listen to music", "escuchar", Phrase("", "música"))
    case 4: return Predicate("travel to", "viajar", Phrase("", "a") + random.pick(Names.cities))
    case 5, 6:
      let verb = random.pick(
        Verb.transitive.filter { ["eat", "drink", "read", "cook", "watch"].contains($0.english) })
      let noun = self.noun(verb.objects)
      let number: Number = noun.isMass ? .singular : .plural
      return Predicate(verb, nounPhrase(noun, number, .bare, nil).phrase)
    default:
      let verb = random.pick(Verb.intransitive)
      return Predicate(
        verb,
        random.chance(60) || ["sleep", "cry"].contains(verb.english)
          ? place(for: verb) : company(subject))
    }
  }

  mutating func object(of verb: Verb, _ subject: Subject) -> NounPhrase {
    if verb.english == "wear" {
      let determiner: Determiner = random.chance(50) ? .indefinite : .possessive(subject.possessor)
      let noun = random.pick(Noun.worn)
      return nounPhrase(noun, .singular, determiner, random.chance(50) ? attribute(of: noun) : nil)
    }
    return nounPhrase(
      verb.objects, owner: random.chance(70) ? subject : nil, definiteOnly: verb.definiteOnly)
  }

  /// A tense with an expression of time that goes with it, or none.
  mutating func occasion(isRare: Bool = false) -> (Form, Phrase) {
    let often = random.chance(72)
    switch random.below(20) {
    case 0..<3 where !isRare: return (.present, random.pick(Time.habit))
    case 0..<3: return (.past, pastTime(true))
    case 3..<5: return (.progressive, often ? random.pick(Time.now) : .empty)
    case 5..<10: return (.past, often ? pastTime(isRare) : .empty)
    case 10..<13: return (.future, often ? futureTime(isRare) : .empty)
    case 13..<15: return (.goingTo, often ? futureTime(isRare) : .empty)
    case 15..<17: return (.perfect, .empty)
    case 17: return (.habitual, often ? random.pick(Time.habit) : .empty)
    case 18: return (.pastProgressive, .empty)
    default: return (random.pick([.can, .must, .should]), .empty)
    }
  }

  /// The same for single events: no habits, no plans.
  mutating func happening() -> (Form, Phrase) {
    switch random.below(10) {
    case 0..<5: return (.past, random.chance(60) ? pastTime() : .empty)
    case 5..<8: return (.perfect, .empty)
    default: return (.future, random.chance(60) ? futureTime() : .empty)
    }
  }

  mutating func pastTime(_ isRare: Bool = false) -> Phrase {
    random.chance(85)
      ? random.pick(isRare ? Time.past + Time.distantPast : Time.past)
      : Phrase("on", "el") + random.pick(Time.days)
  }

  mutating func futureTime(_ isRare: Bool = false) -> Phrase {
    random.chance(80)
      ? random.pick(isRare ? Time.future + Time.distantFuture : Time.future)
      : Phrase("on", "el") + random.pick(Time.days)
  }

  /// A statement, a negation or a question of the predicate, with a time at either end.
  mutating func say(_ subject: Subject, _ predicate: Predicate) -> Phrase {
    let (form, time) = occasion(isRare: predicate.isRare)
    return say(Clause(subject, predicate, form), time: time)
  }

  mutating func say(_ clause: Clause, time: Phrase) -> Phrase {
    var clause = clause
    clause.contractsNot = random.chance(70)
    let isQuestion = clause.subject.person != .firstSingular && random.chance(14)
    if isQuestion {
      clause.tail += time
      return clause.interrogative().question
    }
    if clause.form != .habitual, clause.adverb == .empty { clause.isNegated = random.chance(16) }
    // English puts *never* and *always* inside; the time goes to the front now and then.
    if time != .empty, random.chance(22), clause.form != .progressive {
      return (time + clause.declarative).statement
    }
    clause.tail += time
    return clause.declarative.statement
  }

  /// What is done in a place that is worth telling.
  private static let placed: Set<String> = [
    "eat", "drink", "read", "write", "find", "lose", "forget", "wait for", "call", "order",
  ]

  mutating func transitiveSentence() -> Phrase {
    let subject = somebody()
    var clause = Clause(subject, transitive(subject), .present)
    if random.chance(15) {
      clause.predicate = activity(subject)
      clause.adverb = random.pick([Phrase("always", "siempre"), Phrase("never", "nunca")])
      if random.chance(40), clause.adverb.english == "never" { clause.form = .perfect }
      return clause.declarative.statement
    }
    var (form, time) = occasion(isRare: clause.predicate.isRare)
    if clause.predicate.isAccident { (form, time) = happening() }
    clause.form = form
    if time == .empty, Self.placed.contains(clause.predicate.english.base), random.chance(50) {
      clause.tail = place()
    }
    return say(clause, time: time)
  }

  mutating func intransitiveSentence() -> Phrase {
    let subject = somebody()
    let verb = random.pick(Verb.intransitive)
    var predicate = Predicate(verb)
    switch random.below(4) {
    case 0, 1: predicate.rest += place(for: verb)
    case 2 where !["sleep", "cry"].contains(verb.english): predicate.rest += company(subject)
    default: predicate.rest += manner()
    }
    return say(subject, predicate)
  }

  /// *in the kitchen, en la cocina*.
  mutating func place() -> Phrase {
    let noun = nounPhrase([.building, .room], definiteOnly: true, adjectives: 8)
    let isRoom = noun.noun.senses.contains(.room)
    return Phrase(isRoom ? "in" : "at", "en") + noun.phrase
  }

  /// Where such things are done.
  mutating func place(for verb: Verb) -> Phrase {
    let noun = random.pick(Noun.named(verb.places))
    let determiner: Determiner = random.chance(75) ? .definite : random.pick([.this, .that])
    let isBuilding = noun.senses.contains(.building)
    // One walks *por el parque* and rests *en el parque*.
    let moves = ["walk", "run"].contains(verb.english)
    return Phrase(isBuilding ? "at" : "in", moves ? "por" : "en")
      + nounPhrase(noun, .singular, determiner).phrase
  }

  mutating func company(_ subject: Subject) -> Phrase {
    let other = random.chance(50) ? named().phrase : relativePhrase(of: subject)
    return Phrase("with", "con") + other
  }

  mutating func relativePhrase(of subject: Subject) -> Phrase {
    nounPhrase([.family], owner: subject, adjectives: 0).phrase
  }

  private mutating func manner() -> Phrase {
    random.pick([
      Phrase("very well", "muy bien"), Phrase("a lot", "mucho"), Phrase("very little", "muy poco"),
      Phrase("too much", "demasiado"),
    ])
  }

  mutating func reflexiveSentence() -> Phrase {
    let subject = somebody()
    if random.chance(25) {
      let article = nounPhrase(random.pick(Noun.worn), .singular, .definite)
      let owned = Phrase(
        subject.possessor.english + " " + article.noun.english, article.phrase.spanish)
      let verb = random.pick([("put on", "poner"), ("take off", "quitar")])
      var predicate = Predicate(verb.0, verb.1, owned)
      predicate.isReflexive = true
      return say(subject, predicate)
    }
    if random.chance(20) {
      let verb = random.pick([
        ("wash", "lavar", Phrase("hands", "las manos")),
        ("wash", "lavar", Phrase("face", "la cara")),
        ("brush", "cepillar", Phrase("teeth", "los dientes")),
      ])
      var predicate = Predicate(verb.0, verb.1, Phrase(subject.possessor.english, "") + verb.2)
      predicate.isReflexive = true
      return say(subject, predicate)
    }
    let predicate = Predicate(random.pick(Verb.reflexives))
    if random.chance(30) {
      let time = Phrase("at", "a") + clockTime()
      return say(
        Clause(subject, predicate, random.pick([.present, .past, .future]), tail: time),
        time: .empty)
    }
    return say(subject, predicate)
  }

  mutating func motionSentence() -> Phrase {
    let subject = somebody()
    let destination =
      random.chance(50)
      ? random.pick(Names.cities + Names.countries)
      : nounPhrase([.building], definiteOnly: true, adjectives: 5).phrase
    let verb = random.pick([
      ("go to", "ir", "a"), ("go to", "ir", "a"), ("come back from", "volver", "de"),
      ("walk to", "caminar", "hasta"), ("arrive at", "llegar", "a"), ("leave", "salir", "de"),
      ("travel to", "viajar", "a"),
    ])
    let isPlaceName = destination.english.first?.isUppercase ?? false
    if isPlaceName, verb.0.hasPrefix("walk") || verb.0.hasPrefix("arrive") {
      return go(subject, Predicate("travel to", "viajar", Phrase("", "a") + destination))
    }
    if !isPlaceName, verb.1 == "viajar" {
      return go(subject, Predicate("go to", "ir", Phrase("", "a") + destination))
    }
    var predicate = Predicate(verb.0, verb.1, Phrase("", verb.2) + destination)
    if verb.1 == "ir" || verb.1 == "viajar", random.chance(25) {
      let means = [
        Phrase("by train", "en tren"), Phrase("by car", "en coche"),
        Phrase("by bus", "en autobús"), Phrase("by plane", "en avión"),
      ]
      let byVehicle = random.pick(isPlaceName ? means : Array(means.prefix(3)))
      predicate.rest += random.chance(50) ? byVehicle : company(subject)
    }
    return go(subject, predicate)
  }

  /// Spanish does not say *está yendo* where English says *is going*.
  private mutating func go(_ subject: Subject, _ predicate: Predicate) -> Phrase {
    let isFar = predicate.rest.english.first?.isUppercase ?? false
    let frequent = Set(Time.habit.filter { $0.english != "very often" })
    var (form, time) = occasion(isRare: isFar)
    // Nobody goes to Rome every morning.
    while form == .progressive || form == .pastProgressive || (isFar && frequent.contains(time)) {
      (form, time) = occasion(isRare: isFar)
    }
    return say(Clause(subject, predicate, form), time: time)
  }

  mutating func pastimeSentence() -> Phrase {
    let subject = somebody()
    let predicate: Predicate
    switch random.below(5) {
    case 0: predicate = Predicate("speak", "hablar", random.pick(Names.languages))
    case 1:
      predicate = Predicate("study", "estudiar", random.pick(Names.languages))
    case 2: predicate = Predicate("play", "jugar", random.pick(Names.sports))
    case 3: predicate = Predicate("play", "tocar", random.pick(Names.instruments))
    default:
      // One does not live in a city on a Wednesday.
      let form = random.pick([Form.present, .past, .future, .goingTo, .habitual, .perfect])
      let time =
        form == .future || form == .goingTo ? Phrase("next year", "el año que viene") : .empty
      return say(Clause(subject, residence(), form), time: time)
    }
    return say(subject, predicate)
  }

  /// Where somebody lives or works.
  mutating func residence() -> Predicate {
    let verb = random.pick([("live in", "vivir"), ("work in", "trabajar")])
    return Predicate(verb.0, verb.1, Phrase("", "en") + random.pick(Names.cities))
  }

  mutating func stateSentence() -> Phrase {
    let subject = somebody()
    let verb = random.pick(Verb.states)
    var clause = Clause(
      subject, Predicate(verb, object(of: verb, subject).asObject),
      random.pick([.present, .present, .pastState]))
    if clause.form == .present, random.chance(15) { clause.tail = Phrase("now", "ahora") }
    return say(clause, time: .empty)
  }

  /// Verbs that take another verb: *want to, have to, know how to, have just*.
  mutating func infinitiveSentence() -> Phrase {
    let subject = somebody()
    let person = subject.person
    let inner = action(subject)
    switch random.below(8) {
    case 0, 1: return say(state(subject, inner.under("want", "querer", person)), time: .empty)
    case 2: return say(state(subject, inner.under("need", "necesitar", person)), time: .empty)
    case 3:
      let predicate = inner.under("have", "tener", person, linking: Phrase("to", "que"))
      return say(Clause(subject, predicate, random.pick([.present, .future, .past])), time: .empty)
    case 4:
      let learned = random.pick([
        Predicate("swim", "nadar"), Predicate("cook", "cocinar"), Predicate("dance", "bailar"),
        Predicate("drive", "conducir"), Predicate("play", "tocar", random.pick(Names.instruments)),
        Predicate("play", "jugar", random.pick(Names.sports)),
      ])
      let predicate = learned.under("know", "saber", person, linking: Phrase("how to", ""))
      return say(state(subject, predicate), time: .empty)
    case 5:
      let predicate = inner.under("start", "empezar", person, linking: Phrase("to", "a"))
      return say(Clause(subject, predicate, .past), time: .empty)
    case 6:
      // *have just eaten*, *acabar de comer*
      let auxiliary = person == .thirdSingular ? "has just" : "have just"
      let rest = inner.infinitive(person)
      let spanish = Conjugation("acabar").form(.present, person) + " de " + rest.spanish
      let english = spaced(auxiliary, inner.english.participle, inner.rest.english)
      return (subject.phrase + Phrase(english, spanish)).statement
    default:
      let predicate = inner.under("try", "intentar", person)
      return say(Clause(subject, predicate, random.pick([.past, .future])), time: .empty)
    }
  }

  private mutating func state(_ subject: Subject, _ predicate: Predicate) -> Clause {
    Clause(subject, predicate, random.chance(70) ? .present : .pastState)
  }

  /// Something to do: with an object, without, or to oneself.
  mutating func action(_ subject: Subject) -> Predicate {
    switch random.below(10) {
    case 0..<7: return deliberate(subject)
    case 7: return Predicate(random.pick(Verb.reflexives.filter(\.isDeliberate)))
    case 8: return Predicate("go to", "ir", Phrase("", "a") + random.pick(Names.cities))
    default: return Predicate("speak", "hablar", company(subject))
    }
  }
}
