extension Frame {
  static let questionFrames: [Frame] = [
    Frame("adverbial question", 6) { $0.adverbialQuestion() },
    Frame("object question", 5) { $0.objectQuestion() },
    Frame("subject question", 3) { $0.subjectQuestion() },
    Frame("quantity question", 4) { $0.quantityQuestion() },
    Frame("where question", 4) { $0.whereQuestion() },
    Frame("other question", 3) { $0.otherQuestion() },
  ]
}

extension Grammar {
  private mutating func questioned() -> Subject { random.chance(65) ? asked() : named() }

  /// *when, why, where, how* with a whole clause.
  mutating func adverbialQuestion() -> Phrase {
    let subject = questioned()
    let word = random.pick([
      Phrase("when", "cuándo"), Phrase("why", "por qué"), Phrase("where", "dónde"),
      Phrase("why", "por qué"),
    ])
    let predicate: Predicate
    if word.english == "where" {
      let verb = random.pick(
        Verb.transitive.filter { ["buy", "find", "lose", "see"].contains($0.english) })
      predicate = Predicate(verb, object(of: verb, subject).asObject)
    } else {
      predicate = action(subject)
    }
    var clause = Clause(subject, predicate, random.pick([.past, .future, .goingTo, .past]))
    if word.english == "where" { clause.form = random.pick([.past, .past, .perfect]) }
    if word.english == "why", random.chance(50) {
      clause.form = random.pick([.present, .perfect, .progressive])
      if random.chance(35) {
        clause.isNegated = true
        clause.contractsNot = true
        clause.form = random.pick([.present, .past])
      }
    }
    return clause.interrogative(word).question
  }

  /// Asks for the object of a verb.
  mutating func objectQuestion() -> Phrase {
    let subject = questioned()
    let form = random.pick([Form.present, .progressive, .past, .future, .goingTo, .perfect])
    switch random.below(3) {
    case 0:
      let verb = random.pick(
        [
          ("eat", "comer"), ("buy", "comprar"), ("read", "leer"), ("do", "hacer"), ("say", "decir"),
          ("write", "escribir"), ("look for", "buscar"), ("drink", "beber"), ("cook", "cocinar"),
        ])
      return Clause(subject, Predicate(verb.0, verb.1), form)
        .interrogative(Phrase("what", "qué")).question
    case 1:
      let verb = random.pick([
        ("visit", "visitar"), ("call", "llamar"), ("help", "ayudar"), ("wait for", "esperar"),
        ("look for", "buscar"),
      ])
      return Clause(subject, Predicate(verb.0, verb.1), form)
        .interrogative(Phrase("who", "a quién")).question
    default:
      let verb = random.pick(Verb.transitive.filter { !$0.definiteOnly })
      let noun = self.noun(verb.objects)
      if noun.isMass || noun.senses.contains(.person) { return objectQuestion() }
      let which = Phrase("which " + noun.english, "qué " + noun.spanish)
      return Clause(subject, Predicate(verb), form).interrogative(which).question
    }
  }

  /// Asks for the subject.
  mutating func subjectQuestion() -> Phrase {
    let who = Subject(
      phrase: Phrase("who", "quién"), person: .thirdSingular, gender: .masculine, isPronoun: false)
    let verb = random.pick(Verb.transitive)
    let object = nounPhrase(verb.objects, definiteOnly: true).asObject
    let form = random.pick([Form.past, .perfect, .future, .goingTo, .progressive, .can])
    return Clause(who, Predicate(verb, object), form).declarative.question
  }

  /// *How many, how much, how old*.
  mutating func quantityQuestion() -> Phrase {
    let subject = questioned()
    switch random.below(5) {
    case 0, 1:
      let verb = random.pick(
        Verb.transitive.filter {
          ["buy", "see", "read", "eat", "sell", "find"].contains($0.english)
        })
      let noun = self.noun(verb.objects)
      let number: Number = noun.isMass ? .singular : .plural
      let words = Phrase(
        (noun.isMass ? "how much " : "how many ") + noun.english(number),
        agreeing("cuánto", noun.gender, number) + " " + noun.spanish(number))
      if noun.senses.contains(.person) { return quantityQuestion() }
      return Clause(subject, Predicate(verb), random.pick([.past, .future, .perfect, .goingTo]))
        .interrogative(words).question
    case 2:
      let noun = nounPhrase([.clothing, .vehicle, .machine, .furniture], definiteOnly: true)
      return Clause(noun.asSubject, Predicate("cost", "costar"), .present)
        .interrogative(Phrase("how much", "cuánto")).question
    case 3:
      if subject.number == .plural { return quantityQuestion() }
      return Clause(subject, Predicate("be", "tener"), .present)
        .interrogative(Phrase("how old", "cuántos años")).question
    default:
      let noun = self.noun([.portable, .furniture, .building])
      let inside: Phrase =
        if noun.senses.contains(.building) {
          Phrase("in", "en") + random.pick(Names.cities)
        } else if noun.senses.contains(.portable) {
          spot()
        } else {
          Phrase("in", "en") + nounPhrase(self.noun([.room]), .singular, .definite).phrase
        }
      return Phrase(
        spaced("how many", noun.english(.plural), "are there", inside.english),
        spaced(
          agreeing("cuánto", noun.gender, .plural), noun.spanish(.plural), "hay", inside.spanish)
      ).question
    }
  }

  mutating func whereQuestion() -> Phrase {
    switch random.below(4) {
    case 0:
      let subject = questioned()
      let verb = random.pick([("live", "vivir"), ("work", "trabajar"), ("study", "estudiar")])
      return Clause(subject, Predicate(verb.0, verb.1), .present)
        .interrogative(Phrase("where", "dónde")).question
    case 1:
      let subject = questioned()
      var going = Clause(subject, Predicate("go", "ir"), random.pick([.present, .past, .future]))
      if random.chance(40) { going.tail = going.form == .past ? pastTime() : Phrase("", "") }
      return going.interrogative(Phrase("where", "adónde")).question
    case 2:
      let subject = questioned()
      let verb = Predicate("be", "ser", Phrase("from", ""))
      return Clause(subject, verb, .present).interrogative(Phrase("where", "de dónde")).question
    default:
      let noun = nounPhrase([.building, .portable, .family, .animal], definiteOnly: true)
      return Clause(
        noun.asSubject, Predicate("be", "estar"), random.pick([.present, .present, .pastState])
      )
      .interrogative(Phrase("where", "dónde")).question
    }
  }

  mutating func otherQuestion() -> Phrase {
    switch random.below(4) {
    case 0:
      let noun = nounPhrase([.family], adjectives: 0)
      return Clause(noun.asSubject, Predicate("be", "estar"), .present)
        .interrogative(Phrase("how", "cómo")).question
    case 1:
      let noun = nounPhrase([.event, .room, .building], definiteOnly: true, adjectives: 0)
      return Phrase(
        spaced("what", noun.number == .plural ? "are" : "is", noun.phrase.english, "like"),
        spaced("cómo", noun.number == .plural ? "son" : "es", noun.phrase.spanish)
      ).question
    case 2:
      let noun = nounPhrase(
        self.noun([.portable, .vehicle, .clothing]), random.chance(30) ? .plural : .singular,
        random.pick([.this, .that]))
      let isPlural = noun.number == .plural
      return Phrase(
        spaced(
          "whose", String(noun.phrase.english.split(separator: " ", maxSplits: 1)[1]),
          isPlural ? "are" : "is",
          String(noun.phrase.english.split(separator: " ")[0])),
        spaced("de quién", isPlural ? "son" : "es", noun.phrase.spanish)
      ).question
    default:
      let time = nounPhrase(self.noun([.event]), .singular, .definite)
      let verb = random.pick([("start", "empezar"), ("end", "terminar")])
      return Clause(time.asSubject, Predicate(verb.0, verb.1), random.pick([.present, .future]))
        .interrogative(Phrase("what time", "a qué hora")).question
    }
  }
}
