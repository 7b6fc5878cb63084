extension Frame {
  static let commandFrames: [Frame] = [
    Frame("command", 8) { $0.commandSentence() },
    Frame("exclamation", 5) { $0.exclamationSentence() },
    Frame("invitation", 3) { $0.invitationSentence() },
  ]
}

extension Grammar {
  mutating func commandSentence() -> Phrase {
    let you = Subject.pronouns[1]
    let isNegated = random.chance(40)
    var predicate: Predicate
    switch random.below(10) {
    case 0..<4:
      let verb = random.pick(
        Verb.transitive.filter(\.isDeliberate))
      predicate = Predicate(
        verb, nounPhrase(verb.objects, definiteOnly: true, adjectives: 15).asObject)
    case 4, 5:
      let verb = random.pick(Verb.giving)
      let pronoun = random.pick(ObjectPronoun.all.filter { $0.english != "you" })
      if random.chance(50) {
        predicate = Predicate(verb, Phrase("it to " + pronoun.english, ""))
        predicate.clitics = [pronoun.indirect.hasPrefix("le") ? "se" : pronoun.indirect, "lo"]
      } else {
        predicate = Predicate(
          verb, Phrase(pronoun.english, "") + nounPhrase(verb.objects, definiteOnly: true).phrase)
        predicate.clitics = [pronoun.indirect]
      }
    case 6:
      let verb = random.pick([
        ("help", "ayudar"), ("call", "llamar"), ("wait for", "esperar"), ("listen to", "escuchar"),
      ])
      let pronoun = random.pick(ObjectPronoun.all.filter { $0.english != "you" })
      predicate = Predicate(verb.0, verb.1, Phrase(pronoun.english, ""))
      predicate.clitics = [pronoun.direct]
    case 7:
      predicate = Predicate(
        random.pick(Verb.reflexives.filter(\.isDeliberate)))
    case 8:
      predicate = random.pick([
        Predicate("come here", "venir", Phrase("", "aquí")),
        Predicate(
          "go to", "ir",
          Phrase("", "a") + nounPhrase(noun([.building]), .singular, .definite).phrase),
        Predicate(
          "put", "poner", nounPhrase(noun([.portable]), .singular, .definite).phrase + spot()),
        Predicate("do the exercise", "hacer", Phrase("", "el ejercicio")),
        Predicate("tell the truth", "decir", Phrase("", "la verdad")),
        Predicate("be careful", "tener", Phrase("", "cuidado")),
        Predicate("leave", "salir", Phrase("", "de") + place().droppingPreposition),
      ])
    default: predicate = Predicate(random.pick(Verb.intransitive), place())
    }
    let command = imperative(predicate, you, isNegated)
    switch random.below(4) {
    case 0: return (comma(command) + Phrase("please", "por favor")).statement
    case 1: return command.exclamation
    case 2:
      let name = named().phrase
      return (comma(name) + command).statement
    default: return command.statement
    }
  }

  /// *open it, ábrelo*; *don't open it, no lo abras*.
  private mutating func imperative(_ predicate: Predicate, _ you: Subject, _ isNegated: Bool)
    -> Phrase
  {
    let clitics = predicate.pronouns(you.person)
    if isNegated {
      let not = random.chance(70) ? "don't" : "do not"
      return Phrase(
        spaced(not, predicate.english.base),
        spaced(
          "no", clitics.joined(separator: " "),
          predicate.spanish.form(.subjunctive, .secondSingular))) + predicate.rest
    }
    return Phrase(predicate.english.base, attaching(clitics, to: predicate.spanish.imperative))
      + predicate.rest
  }

  mutating func exclamationSentence() -> Phrase {
    switch random.below(4) {
    case 0, 1:
      let noun = self.noun([
        .building, .room, .clothing, .vehicle, .watchable, .landscape, .animal, .idea, .person,
      ])
      let number: Number = random.chance(25) ? .plural : .singular
      let fitting = adjectives(for: noun).filter {
        !$0.isState && !Adjective.colors.contains($0) && $0.english != "great"
          && $0.english != "new"
          && $0.english.first?.isLowercase == true
      }
      if fitting.isEmpty { return exclamationSentence() }
      let adjective = random.pick(fitting)
      let english = spaced(
        "what", number == .plural ? "" : indefiniteArticle(before: adjective.english),
        adjective.english, noun.english(number))
      return Phrase(
        english,
        spaced("qué", noun.spanish(number), "tan", agreeing(adjective.spanish, noun.gender, number))
      ).exclamation
    case 2:
      let (subject, adjective) = qualified()
      let verb = adjective.isState ? "estar" : "ser"
      return Phrase(
        spaced("how", adjective.english, subject.phrase.english, toBe(subject.person, past: false)),
        spaced(
          "qué", agreeing(adjective.spanish, subject.gender, subject.number),
          Conjugation(verb).form(.present, subject.person), subject.phrase.spanish)
      ).exclamation
    default:
      let subject = somebody()
      let verb = random.pick([
        ("sing", "cantar"), ("dance", "bailar"), ("cook", "cocinar"), ("speak", "hablar"),
        ("swim", "nadar"), ("play", "jugar"),
      ])
      let predicate = Predicate(verb.0, verb.1)
      return Phrase(
        spaced(
          "how well", subject.phrase.english,
          predicate.english(.present, subject.person, supported: false).main),
        spaced("qué bien", predicate.spanish(.present, subject.person), subject.phrase.spanish)
      ).exclamation
    }
  }

  /// *let's eat, vamos a comer*; *would you like to*.
  mutating func invitationSentence() -> Phrase {
    let we = Subject.pronouns[4]
    let you = Subject.pronouns[1]
    switch random.below(3) {
    case 0:
      let plan = action(we).infinitive(we.person)
      return Phrase("let's " + plan.english, "vamos a " + plan.spanish).statement
    case 1:
      let plan = action(you).infinitive(you.person)
      return Phrase("would you like to " + plan.english, "te gustaría " + plan.spanish).question
    default:
      let subject = somebody()
      let plan = action(subject).infinitive(subject.person)
      let to = subject.isPronoun ? "" : "a " + subject.phrase.spanish
      return Phrase(
        spaced(subject.phrase.english, "would like to", plan.english),
        spaced(to, subject.person.indirect, "gustaría", plan.spanish)
      ).statement
    }
  }
}

extension Phrase {
  /// *at the station, en la estación* without its first word.
  fileprivate var droppingPreposition: Phrase {
    func rest(_ text: String) -> String {
      String(text.drop { $0 != " " }.dropFirst())
    }
    return Phrase(rest(english), rest(spanish))
  }
}
