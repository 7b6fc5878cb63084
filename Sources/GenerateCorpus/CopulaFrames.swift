extension Frame {
  static let copulaFrames: [Frame] = [
    Frame("trait", 10) { $0.traitSentence() },
    Frame("location", 7) { $0.locationSentence() },
    Frame("identity", 7) { $0.identitySentence() },
    Frame("existence", 7) { $0.existenceSentence() },
    Frame("comparative", 7) { $0.comparativeSentence() },
    Frame("superlative", 3) { $0.superlativeSentence() },
    Frame("demonstrative", 4) { $0.demonstrativeSentence() },
    Frame("mine", 2) { $0.possessionSentence() },
  ]
}

/// *ser* for what something is, *estar* for how it is.
func copula(_ adjective: Adjective, _ subject: Subject, degree: Phrase = .empty) -> Predicate {
  let agreeing = agreeing(adjective.spanish, subject.gender, subject.number)
  return Predicate(
    "be", adjective.isState ? "estar" : "ser", degree + Phrase(adjective.english, agreeing))
}

extension Grammar {
  /// Something that adjectives can be said of.
  mutating func something() -> NounPhrase {
    nounPhrase(
      [
        .clothing, .building, .room, .furniture, .vehicle, .transport, .machine, .openable,
        .readable,
        .watchable, .meal, .event, .idea, .animal, .landscape,
      ], definiteOnly: true, adjectives: 0)
  }

  /// An adjective that fits the subject, a person unless `noun` says otherwise.
  mutating func quality(of noun: Noun?) -> Adjective {
    let fitting =
      noun.map { adjectives(for: $0) } ?? Adjective.all.filter { $0.senses.contains(.family) }
    let predicative = fitting.filter { !$0.isBefore || $0.english != "great" }
    return random.pick(predicative.isEmpty ? Adjective.traits : predicative)
  }

  /// Anybody or anything with an adjective that fits.
  mutating func qualified() -> (Subject, Adjective) {
    if random.chance(50) { return (somebody(), quality(of: nil)) }
    let noun = something()
    return (noun.asSubject, quality(of: noun.noun))
  }

  mutating func degree() -> Phrase {
    random.pick([
      .empty, .empty, Phrase("very", "muy"), Phrase("very", "muy"), Phrase("too", "demasiado"),
      Phrase("a little", "un poco"),
    ])
  }

  private static let ungraded: Set<String> = [
    "open", "closed", "broken", "alone", "red", "blue", "green", "black", "white", "yellow",
    "brown",
    "gray", "Spanish", "English", "French", "German", "Italian",
  ]

  mutating func traitClause() -> Clause {
    let (subject, adjective) = qualified()
    let isGraded = !Self.ungraded.contains(adjective.english)
    var predicate = copula(adjective, subject, degree: isGraded ? degree() : .empty)
    // *un poco* goes with what is felt as a fault, not with *un poco bonito*.
    if predicate.rest.english.hasPrefix("a little"), !adjective.isState {
      predicate = copula(adjective, subject, degree: Phrase("very", "muy"))
    }
    return Clause(subject, predicate, random.pick([.present, .present, .present, .pastState]))
  }

  mutating func traitSentence() -> Phrase {
    var clause = traitClause()
    if clause.predicate.spanish.lemma == "estar" {
      if clause.form == .present, random.chance(20) { clause.tail = Phrase("today", "hoy") }
      if clause.form == .present, random.chance(15) { clause.adverb = Phrase("always", "siempre") }
    }
    return say(clause, time: .empty)
  }

  /// *near the station, cerca de la estación*.
  mutating func position() -> Phrase {
    switch random.below(3) {
    case 0:
      let link = random.pick([Phrase("in", "en"), Phrase("in", "en"), Phrase("near", "cerca de")])
      return link + random.pick(Names.cities)
    case 1:
      let link = random.pick([
        Phrase("near", "cerca de"), Phrase("far from", "lejos de"),
        Phrase("in front of", "delante de"), Phrase("behind", "detrás de"),
        Phrase("next to", "al lado de"),
      ])
      return link + nounPhrase(noun([.building]), .singular, .definite).phrase
    default:
      return Phrase("in", "en") + nounPhrase(noun([.room]), .singular, .definite).phrase
    }
  }

  /// Where a thing lies.
  mutating func spot() -> Phrase {
    let link = random.pick([
      Phrase("on", "sobre"), Phrase("under", "debajo de"), Phrase("next to", "al lado de"),
    ])
    return link + nounPhrase(noun([.furniture]), .singular, .definite).phrase
  }

  mutating func locationSentence() -> Phrase {
    let form = random.pick([Form.present, .present, .pastState, .future])
    switch random.below(3) {
    case 0:
      return say(Clause(somebody(), Predicate("be", "estar", position()), form), time: .empty)
    case 1:
      let noun = nounPhrase([.portable], definiteOnly: true, adjectives: 20)
      return say(Clause(noun.asSubject, Predicate("be", "estar", spot()), form), time: .empty)
    default:
      let building = nounPhrase([.building], definiteOnly: true, adjectives: 10)
      var location = position()
      while location.english.hasSuffix(building.noun.english) || location.spanish.hasPrefix("en") {
        location = position()
      }
      let state: Form = form == .future ? .present : form
      return say(
        Clause(building.asSubject, Predicate("be", "estar", location), state), time: .empty)
    }
  }

  mutating func identitySentence() -> Phrase {
    var subject = someone()
    switch random.below(4) {
    case 0, 1:
      while subject.number == .plural { subject = someone() }
      let profession = random.pick(Names.professions)
      let spanish = subject.gender == .feminine ? feminine(profession.spanish) : profession.spanish
      let rest = Phrase(
        indefiniteArticle(before: profession.english) + " " + profession.english, spanish)
      if random.chance(25) {
        let wish = Predicate("be", "ser", rest).under("want", "querer", subject.person)
        return say(Clause(subject, wish, .present), time: .empty)
      }
      let form = random.pick([Form.present, .present, .pastState])
      return say(Clause(subject, Predicate("be", "ser", rest), form), time: .empty)
    case 2:
      let origin = Phrase("from", "de") + random.pick(Names.cities + Names.countries)
      return say(Clause(subject, Predicate("be", "ser", origin), .present), time: .empty)
    default:
      let relative = nounPhrase(
        self.noun([.family]), .singular, .possessive(random.pick(Possessor.all)))
      return say(
        Clause(relative.asSubject, Predicate("be called", "llamar"), .present)
          .named(random.pick(relative.gender == .feminine ? Names.women : Names.men)),
        time: .empty)
    }
  }

  mutating func existenceSentence() -> Phrase {
    let isPlural = random.chance(55)
    let subject = Subject(
      phrase: Phrase("there", ""), person: isPlural ? .thirdPlural : .thirdSingular,
      gender: .masculine, isPronoun: true)
    let noun: Noun
    let location: Phrase
    switch random.below(6) {
    case 0:
      noun = self.noun([.building])
      var position = position()
      while position.spanish.hasSuffix(noun.spanish) || !position.names(Names.cities) {
        position = self.position()
      }
      location = position
    case 1:
      noun = self.noun([.portable])
      location = spot()
    case 2:
      noun = random.pick(Noun.named("party meeting class wedding concert game"))
      location = Phrase("in", "en") + random.pick(Names.cities)
    case 3:
      noun = self.noun([.furniture])
      let inside = random.pick(Noun.named("house kitchen room apartment"))
      location = Phrase("in", "en") + nounPhrase(inside, .singular, .definite).phrase
    case 4:
      noun = self.noun([.animal, .vehicle])
      let outdoors = random.pick(Noun.named("street garden park village"))
      location = Phrase("in", "en") + nounPhrase(outdoors, .singular, .definite).phrase
    default:
      noun = random.pick(Noun.named("man woman boy girl child student"))
      location =
        Phrase("at", "en") + nounPhrase(self.noun([.building]), .singular, .definite).phrase
    }
    // An event took place (*hubo*), a thing was there (*había*).
    let past = noun.senses.contains(.event) ? "hubo" : "había"
    let (form, lemma, spanish) = random.pick([
      (Form.present, "be", "hay"), (.present, "be", "hay"), (.pastState, "be", past),
      (.future, "be", "habrá"),
    ])
    let isNegated = random.chance(25)
    let adjective = random.chance(20) ? attribute(of: noun) : nil
    let determiner: Determiner =
      isNegated && isPlural
      ? .bare
      : isPlural
        ? random.pick([.counted, .many, .some])
        : isNegated ? .none : .indefinite
    let object = nounPhrase(noun, isPlural ? .plural : .singular, determiner, adjective)
    let (auxiliary, main) = Predicate(lemma, "ser").english(form, subject.person, supported: true)
    if !isNegated, random.chance(25) {
      return Phrase(
        spaced(auxiliary, "there", main, object.phrase.english, location.english),
        spaced(spanish, object.phrase.spanish, location.spanish)
      ).question
    }
    let not =
      auxiliary == "will" && random.chance(70)
      ? "won't" : random.chance(70) && auxiliary != "will" ? auxiliary + "n't" : auxiliary + " not"
    let english = spaced(
      "there", isNegated ? not : auxiliary, main, isNegated && isPlural ? "any" : "",
      object.phrase.english, location.english)
    return Phrase(
      english, spaced(isNegated ? "no" : "", spanish, object.phrase.spanish, location.spanish)
    ).statement
  }

  mutating func comparativeSentence() -> Phrase {
    let subject: Subject
    let other: Phrase
    let adjective: Adjective
    if random.chance(55) {
      subject = somebody()
      other = random.chance(60) ? named().phrase : relativePhrase(of: subject)
      adjective = quality(of: nil)
    } else {
      let first = something()
      subject = nounPhrase(first.noun, .singular, .this).asSubject
      let article = definiteArticle(first.gender, .singular, before: "otro")
      other =
        random.chance(50)
        ? nounPhrase(first.noun, .singular, .that).phrase
        : Phrase("the other one", article + " " + agreeing("otro", first.gender, .singular))
      adjective = quality(of: first.noun)
    }
    if subject.phrase.english == other.english { return comparativeSentence() }
    return compared(subject, adjective, other)
  }

  private mutating func compared(_ subject: Subject, _ adjective: Adjective, _ other: Phrase)
    -> Phrase
  {
    if Self.ungraded.contains(adjective.english) { return comparativeSentence() }
    let form = agreeing(adjective.spanish, subject.gender, subject.number)
    let rest: Phrase
    switch random.below(4) {
    case 0:
      rest =
        Phrase("as " + adjective.english + " as", "tan " + form + " como") + other
    case 1:
      rest = Phrase("less " + adjective.english + " than", "menos " + form + " que") + other
    default:
      let irregular = ["good": ("better", "mejor"), "bad": ("worse", "peor")]
      if let (english, spanish) = irregular[adjective.english] {
        let agreed = subject.number == .plural ? spanishPlural(spanish) : spanish
        rest = Phrase(english + " than", agreed + " que") + other
      } else {
        rest =
          Phrase(adjective.englishComparative + " than", "más " + form + " que") + other
      }
    }
    let predicate = Predicate("be", adjective.isState ? "estar" : "ser", rest)
    return say(Clause(subject, predicate, .present), time: .empty)
  }

  mutating func superlativeSentence() -> Phrase {
    var noun = self.noun([.building, .landscape, .person])
    while noun.isRelational { noun = self.noun([.person]) }
    let adjective = random.pick(
      adjectives(for: noun).filter {
        !$0.isState && !$0.isBefore && !Self.ungraded.contains($0.english)
      })
    let domain = random.pick(
      Names.countries + [Phrase("the world", ""), Phrase("the city", "la ciudad")])
    let spanishDomain = domain.english == "the world" ? "del mundo" : "de " + domain.spanish
    let article = definiteArticle(noun.gender, .singular, before: noun.spanish)
    let superlative = Phrase(
      spaced("the", adjective.englishSuperlative, noun.english, "in", domain.english),
      spaced(
        article, noun.spanish, "más", agreeing(adjective.spanish, noun.gender, .singular),
        spanishDomain))
    let subject = Subject(
      phrase: Phrase("this", demonstrative("este", noun.gender, .singular)),
      person: .thirdSingular, gender: noun.gender, isPronoun: false)
    return say(Clause(subject, Predicate("be", "ser", superlative), .present), time: .empty)
  }

  mutating func demonstrativeSentence() -> Phrase {
    let noun = self.noun([.portable, .clothing, .vehicle, .building, .room, .family])
    let number: Number = random.chance(30) ? .plural : .singular
    let object = nounPhrase(
      noun, number, .possessive(random.pick(Possessor.all)),
      noun.senses.contains(.family) ? nil : attribute(of: noun))
    let isNear = random.chance(50)
    let english = number == .plural ? (isNear ? "these" : "those") : (isNear ? "this" : "that")
    let spanish = demonstrative(isNear ? "este" : "ese", noun.gender, number)
    let subject = Subject(
      phrase: Phrase(english, spanish),
      person: number == .plural ? .thirdPlural : .thirdSingular, gender: noun.gender,
      isPronoun: false)
    return say(Clause(subject, Predicate("be", "ser", object.phrase), .present), time: .empty)
  }

  /// *the book is mine, el libro es mío*.
  mutating func possessionSentence() -> Phrase {
    let noun = nounPhrase(
      self.noun([.portable, .vehicle, .clothing]), random.chance(30) ? .plural : .singular,
      random.pick([.this, .that, .definite]))
    let owner = random.pick([
      ("mine", "mío"), ("yours", "tuyo"), ("ours", "nuestro"), ("hers", "de ella"),
      ("his", "de él"),
    ])
    let spanish =
      owner.1.hasPrefix("de") ? owner.1 : agreeing(owner.1, noun.gender, noun.number)
    return say(
      Clause(noun.asSubject, Predicate("be", "ser", Phrase(owner.0, spanish)), .present),
      time: .empty)
  }
}

extension Phrase {
  /// Whether it ends in one of the names, or relates two buildings.
  fileprivate func names(_ places: [Phrase]) -> Bool {
    !spanish.hasPrefix("en ") || places.contains { spanish.hasSuffix($0.spanish) }
  }
}

extension Clause {
  /// *is called Ana, se llama Ana*.
  fileprivate func named(_ name: Phrase) -> Clause {
    var clause = self
    clause.predicate.isReflexive = true
    clause.predicate.rest = name
    return clause
  }
}
