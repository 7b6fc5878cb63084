extension Frame {
  static let subordinateFrames: [Frame] = [
    Frame("that", 8) { $0.thatSentence() },
    Frame("when past", 5) { $0.whenPastSentence() },
    Frame("when future", 5) { $0.whenFutureSentence() },
    Frame("because", 6) { $0.becauseSentence() },
    Frame("relative", 6) { $0.relativeSentence() },
    Frame("condition", 4) { $0.conditionSentence() },
    Frame("wish", 4) { $0.wishSentence() },
    Frame("purpose", 4) { $0.purposeSentence() },
    Frame("contrast", 4) { $0.contrastSentence() },
  ]
}

extension Grammar {
  /// A short clause of any common sort.
  mutating func simpleClause() -> Clause {
    switch random.below(6) {
    case 0: return traitClause()
    case 1:
      let subject = somebody()
      return Clause(subject, residence(), .present)
    default:
      let subject = random.chance(70) ? pronoun() : named()
      let form = random.pick([Form.past, .future, .goingTo, .perfect, .can, .progressive])
      var clause = Clause(subject, action(subject), form)
      clause.isNegated = random.chance(20)
      return clause
    }
  }

  mutating func thatSentence() -> Phrase {
    let verb = random.pick([
      ("think", "creer"), ("know", "saber"), ("say", "decir"), ("hope", "esperar"),
    ])
    let subject = random.chance(75) ? pronoun() : named()
    var inner = simpleClause()
    // *esperar que* and *no creer que* would ask for the subjunctive.
    if verb.0 == "hope" {
      let form = Subjunctive(inner.subject, inner.predicate, inner.isNegated)
      inner.form = .future
      return
        (Clause(subject, Predicate(verb.0, verb.1), .present).declarative
        + Phrase(inner.declarative.english, "que " + form.spanish)).statement
    }
    return
      (Clause(subject, Predicate(verb.0, verb.1), .present).declarative
      + Phrase("that", "que") + inner.declarative).statement
  }

  mutating func whenPastSentence() -> Phrase {
    let first = somebody()
    let second = random.chance(60) ? pronoun() : named()
    let event = random.pick([
      Predicate("arrive", "llegar"), Predicate("call", "llamar"), Predicate("leave", "salir"),
      Predicate("come in", "entrar"),
    ])
    var background = Clause(first, action(first), .pastProgressive)
    switch random.below(3) {
    case 0:
      background = Clause(first, ongoing(first), .pastProgressive)
      return
        (background.declarative + Phrase("when", "cuando")
        + Clause(second, event, .past).declarative).statement
    case 1:
      background.predicate = transitive(first)
      background.form = .pluperfect
      background.adverb = Phrase("already", "ya")
      return
        (comma(Phrase("when", "cuando") + Clause(second, event, .past).declarative)
        + background.declarative).statement
    default:
      let child = copulaChild(first)
      let habit = Clause(
        first.again, random.chance(40) ? residence() : activity(first.again), .habitual)
      return (comma(Phrase("when", "cuando") + child) + habit.declarative).statement
    }
  }

  private func copulaChild(_ subject: Subject) -> Phrase {
    let isPlural = subject.number == .plural
    let child = agreeing("niño", subject.gender, subject.number)
    return Clause(
      subject, Predicate("be", "ser", Phrase(isPlural ? "children" : "a child", child)), .pastState
    ).declarative
  }

  /// *When you arrive, we will eat*: what is yet to come is subjunctive after *cuando*.
  mutating func whenFutureSentence() -> Phrase {
    let first = random.chance(60) ? pronoun() : named()
    let event = random.pick([
      Predicate("arrive", "llegar"), Predicate("come back", "volver"),
      Predicate("finish the job", "terminar", Phrase("", "el trabajo")),
      Predicate("get up", "levantar"), Predicate("have time", "tener", Phrase("", "tiempo")),
    ])
    var predicate = event
    predicate.isReflexive = event.spanish.lemma == "levantar"
    let english = Clause(first, predicate, .present).declarative.english
    let when = Phrase("when " + english, "cuando " + Subjunctive(first, predicate).spanish)
    let second = random.chance(65) ? pronoun() : somebody()
    let main = Clause(second, action(second), .future).declarative
    return random.chance(50) ? (comma(when) + main).statement : (main + when).statement
  }

  mutating func becauseSentence() -> Phrase {
    let subject = random.chance(60) ? pronoun() : named()
    var main = Clause(subject, action(subject), random.pick([.past, .present, .future, .can]))
    let kind = random.below(4)
    // What one is or lacks explains what one does not do; a wish explains what one does.
    main.isNegated = kind != 2
    if kind == 2 { main.form = random.pick([.past, .future, .goingTo]) }
    main.contractsNot = random.chance(70)
    let again = subject.again
    let isPast = main.form == .past
    let form: Form = isPast ? .pastState : .present
    let reason: Predicate
    switch kind {
    case 0:
      let state = random.pick(
        Adjective.states.filter { $0.senses.contains(.person) && $0.english != "happy" })
      reason = copula(state, again, degree: random.chance(30) ? Phrase("very", "muy") : .empty)
    case 1:
      reason = Predicate(
        "be", "tener",
        random.pick([
          Phrase("sleepy", "sueño"), Phrase("in a hurry", "prisa"),
        ]))
    case 2:
      reason = action(again).under("want", "querer", again.person)
    default:
      var clause = Clause(
        again,
        Predicate(
          "have", "tener",
          Phrase("time", "tiempo")), form)
      clause.isNegated = true
      return (main.declarative + Phrase("because", "porque") + clause.declarative).statement
    }
    return
      (main.declarative + Phrase("because", "porque")
      + Clause(again, reason, form).declarative).statement
  }

  mutating func relativeSentence() -> Phrase {
    if random.chance(55) {
      let noun = nounPhrase(
        random.pick(Noun.named("man woman boy girl")), .singular, random.pick([.definite, .that]))
      let inner =
        random.chance(40)
        ? residence()
        : random.chance(60)
          ? transitive(noun.asSubject) : Predicate("live here", "vivir", Phrase("", "aquí"))
      let form: Form =
        inner.spanish.lemma == "vivir" || inner.spanish.lemma == "trabajar"
        ? .present : random.pick([.past, .perfect])
      var subject = noun.asSubject
      subject.phrase = relative(noun, inner, form)
      let main: Clause
      switch random.below(3) {
      case 0:
        let family = nounPhrase(
          self.noun([.family]), .singular, .possessive(random.pick(Possessor.all)))
        if family.gender != noun.gender { return relativeSentence() }
        main = Clause(subject, Predicate("be", "ser", family.phrase), .present)
      case 1: main = Clause(subject, copula(quality(of: nil), subject), .present)
      default:
        let profession = random.pick(Names.professions)
        let word = noun.gender == .feminine ? feminine(profession.spanish) : profession.spanish
        main = Clause(
          subject,
          Predicate(
            "be", "ser",
            Phrase(indefiniteArticle(before: profession.english) + " " + profession.english, word)),
          .present)
      }
      return main.declarative.statement
    }
    // An object that somebody did something to.
    let verb = random.pick(Verb.transitive.filter { !$0.objects.contains(.person) })
    let subject = random.chance(70) ? pronoun() : named()
    let noun = nounPhrase(self.noun(verb.objects), .singular, .definite)
    let inner = Clause(subject, Predicate(verb), random.pick([.past, .past, .perfect]))
    var whole = noun.asSubject
    whole.phrase = noun.phrase + Phrase("that", "que") + inner.declarative
    let fitting = quality(of: noun.noun)
    if adjectives(for: noun.noun).isEmpty { return relativeSentence() }
    return Clause(whole, copula(fitting, whole), random.chance(60) ? .present : .pastState)
      .declarative.statement
  }

  mutating func conditionSentence() -> Phrase {
    let subject = random.chance(70) ? pronoun() : named()
    if random.chance(50) {
      let condition = random.pick([
        Phrase("it rains tomorrow", "mañana llueve"), Phrase("it is cold", "hace frío"),
        Phrase("you want", "quieres"), Phrase("you have time", "tienes tiempo"),
        Phrase("the store is closed", "la tienda está cerrada"),
        Phrase("the train doesn't arrive", "el tren no llega"),
        Phrase("it is sunny", "hace sol"),
        Phrase("I don't find the keys", "no encuentro las llaves"),
      ])
      var main = Clause(subject, action(subject), .future)
      main.isNegated = random.chance(20)
      return (comma(Phrase("if", "si") + condition) + main.declarative).statement
    }
    // What is not so: imperfect subjunctive and conditional.
    let person = subject.person
    let (english, lemma, spanish) = random.pick([
      ("had money", "tener", "dinero"), ("had time", "tener", "tiempo"),
      ("lived in Madrid", "vivir", "en Madrid"), ("could", "poder", ""),
      ("had a car", "tener", "coche"), ("spoke English", "hablar", "inglés"),
    ])
    let condition = Phrase(
      spaced("if", subject.phrase.english, english),
      spaced(
        "si", subject.phrase.spanish, Conjugation(lemma).form(.pastSubjunctive, person), spanish))
    let again = subject.again
    return (comma(condition) + Clause(again, action(again), .conditional).declarative).statement
  }

  /// *I want you to come, quiero que vengas*.
  mutating func wishSentence() -> Phrase {
    let who = random.chance(70) ? pronoun() : named()
    let object = objectPronoun(besides: who.person)
    let wished =
      Subject.pronouns.first {
        $0.person == object.person && ($0.gender == .feminine) == (object.english == "her")
      } ?? Subject.it
    let inner = action(wished)
    let verb = Predicate("want", "querer")
    let (auxiliary, main) = verb.english(.present, who.person, supported: false)
    let english = spaced(
      who.phrase.english, auxiliary, main, object.english, "to",
      inner.infinitive(wished.person).english)
    let spanish = spaced(
      who.phrase.spanish, verb.spanish(.present, who.person), "que",
      Subjunctive(wished, inner).spanish)
    return Phrase(english, spanish).statement
  }

  /// *in order to, before, after, without*.
  mutating func purposeSentence() -> Phrase {
    let subject = random.chance(65) ? pronoun() : named()
    let first = Clause(
      subject,
      random.chance(50)
        ? Predicate(random.pick(Verb.reflexives))
        : Predicate("go to", "ir", Phrase("", "a") + random.pick(Names.cities)),
      random.pick([.past, .future, .goingTo]))
    let inner =
      random.chance(70)
      ? deliberate(subject)
      : Predicate(
        random.pick(
          Verb.intransitive.filter { ["work", "study", "rest", "eat"].contains($0.english) }))
    let infinitive = inner.infinitive(subject.person)
    let link: Phrase
    switch random.below(3) {
    case 0: link = Phrase("to " + infinitive.english, "para " + infinitive.spanish)
    case 1:
      link = Phrase(
        spaced("before", inner.english.gerund, inner.rest.english), "antes de " + infinitive.spanish
      )
    default:
      link = Phrase(
        spaced("after", inner.english.gerund, inner.rest.english),
        "después de " + infinitive.spanish)
    }
    let isErrand = first.predicate.spanish.lemma == "ir"
    if link.english.hasPrefix("to "), !isErrand { return purposeSentence() }
    return (first.declarative + link).statement
  }

  mutating func contrastSentence() -> Phrase {
    let first = random.chance(60) ? pronoun() : named()
    let verb = random.pick([("want", "querer"), ("need", "necesitar"), ("have", "tener")])
    let inner = deliberate(first)
    let linking = verb.0 == "have" ? Phrase("to", "que") : Phrase("to", "")
    let wish = Clause(
      first, inner.under(verb.0, verb.1, first.person, linking: linking), .present)
    let again = first.again
    let but = random.pick([
      copula(Adjective.states[random.below(7)], again, degree: Phrase("very", "muy")),
      Predicate("can", "poder"), Predicate("have time", "tener", Phrase("", "tiempo")),
    ])
    var second = Clause(again, but, .present)
    if but.english.base == "can" {
      return
        (comma(wish.declarative) + Phrase("but", "pero")
        + Phrase(
          again.phrase.english + " can't", "no " + Conjugation("poder").form(.present, again.person)
        ))
        .statement
    }
    second.isNegated = but.spanish.lemma == "tener"
    return (comma(wish.declarative) + Phrase("but", "pero") + second.declarative).statement
  }
}

/// A clause in the present subjunctive of Spanish, which English does not mark.
struct Subjunctive {
  let spanish: String

  init(_ subject: Subject, _ predicate: Predicate, _ isNegated: Bool = false) {
    spanish = spaced(
      subject.phrase.spanish, isNegated ? "no" : "",
      predicate.pronouns(subject.person).joined(separator: " "),
      predicate.spanish.form(.subjunctive, subject.person), predicate.rest.spanish)
  }
}
