extension Frame {
  static let timeFrames: [Frame] = [
    Frame("clock", 4) { $0.clockSentence() },
    Frame("schedule", 5) { $0.scheduleSentence() },
    Frame("date", 4) { $0.dateSentence() },
    Frame("price", 4) { $0.priceSentence() },
    Frame("weather", 4) { $0.weatherSentence() },
    Frame("duration", 3) { $0.durationSentence() },
  ]
}

extension Grammar {
  /// *half past two, las dos y media*, or in digits.
  mutating func clockTime() -> Phrase {
    let index = random.below(12)
    let hour = Time.hours[index]
    switch random.below(6) {
    case 0, 1:
      return Phrase(hour.english + " o'clock", hour.spanish)
    case 2: return Phrase("half past " + hour.english, hour.spanish + " y media")
    case 3: return Phrase("a quarter past " + hour.english, hour.spanish + " y cuarto")
    case 4: return Phrase("a quarter to " + hour.english, hour.spanish + " menos cuarto")
    default:
      let minutes = 5 * (1 + random.below(11))
      let digits = "\(index + 1):" + (minutes < 10 ? "0" : "") + "\(minutes)"
      return Phrase(digits, (index == 0 ? "la " : "las ") + digits)
    }
  }

  mutating func clockSentence() -> Phrase {
    let time = clockTime()
    let isOne = time.spanish.hasPrefix("la ")
    switch random.below(4) {
    case 0, 1:
      // Which part of the day an hour belongs to; what is ambiguous stays bare.
      let hour = (Time.hours.firstIndex { time.spanish.hasPrefix($0.spanish) } ?? 11) + 1
      let parts: [Phrase] =
        switch hour {
        case 2...5: [Phrase("in the afternoon", "de la tarde")]
        case 6...8: [Phrase("in the morning", "de la mañana")]
        case 9...11: [Phrase("in the morning", "de la mañana"), Phrase("at night", "de la noche")]
        default: []
        }
      let part = random.pick(parts + [.empty])
      return (Phrase("it is", isOne ? "es" : "son") + time + part).statement
    case 2:
      return
        (Phrase("it was", isOne ? "era" : "eran") + time + Phrase("when", "cuando")
        + Clause(somebody(), Predicate("arrive", "llegar"), .past).declarative).statement
    default:
      return (Phrase("it is already", isOne ? "ya es" : "ya son") + time).statement
    }
  }

  mutating func scheduleSentence() -> Phrase {
    let time = Phrase("at", "a") + clockTime()
    switch random.below(3) {
    case 0:
      let noun = nounPhrase(self.noun([.event]), .singular, random.pick([.definite, .this]))
      let form = random.pick([Form.present, .past, .future])
      let day = Phrase("on", "el") + random.pick(Time.days)
      return say(
        Clause(noun.asSubject, Predicate("be", "ser", day + time), form), time: .empty)
    case 1:
      let noun = nounPhrase(self.noun([.transport]), .singular, .definite)
      let verb = random.pick([("leave", "salir"), ("arrive", "llegar")])
      let from = random.chance(50) ? Phrase("from", "de") : Phrase("for", "para")
      var rest =
        verb.0 == "leave"
        ? from + random.pick(Names.cities) : Phrase("in", "a") + random.pick(Names.cities)
      if random.chance(40) { rest = .empty }
      let form = random.pick([Form.present, .future, .past])
      return say(
        Clause(noun.asSubject, Predicate(verb.0, verb.1, rest + time), form), time: .empty)
    default:
      let noun = nounPhrase(self.noun([.building]), .singular, .definite)
      let verb = random.pick([("open", "abrir"), ("close", "cerrar")])
      let day = random.chance(40) ? Phrase("on", "los") + pluralDay() : .empty
      return say(
        Clause(noun.asSubject, Predicate(verb.0, verb.1, time + day), .present), time: .empty)
    }
  }

  /// *Mondays, lunes*.
  private mutating func pluralDay() -> Phrase {
    let day = random.pick(Time.days)
    return Phrase(englishPlural(day.english), spanishPlural(day.spanish))
  }

  /// *March 3, el 3 de marzo*.
  private mutating func date() -> Phrase {
    let day = 1 + random.below(28)
    let month = random.pick(Time.months)
    return Phrase("\(month.english) \(day)", "\(day) de \(month.spanish)")
  }

  mutating func dateSentence() -> Phrase {
    let date = date()
    let day = random.pick(Time.days)
    switch random.below(5) {
    case 0:
      return (Phrase("today is", "hoy es") + Phrase(day.english + ",", day.spanish + ",") + date)
        .statement
    case 1:
      let noun = nounPhrase([.event], definiteOnly: true, adjectives: 0)
      let form = random.pick([Form.present, .past, .future])
      return say(
        Clause(noun.asSubject, Predicate("be", "ser", Phrase("on", "el") + date), form),
        time: .empty)
    case 2:
      let subject = somebody()
      let year = 1980 + random.below(30)
      let when =
        random.chance(50) ? Phrase("in \(year)", "en \(year)") : Phrase("on", "el") + date
      let english = spaced(
        subject.phrase.english, toBe(subject.person, past: true), "born", when.english)
      let spanish = spaced(
        subject.phrase.spanish, Conjugation("nacer").form(.preterite, subject.person), when.spanish)
      return Phrase(english, spanish).statement
    case 3:
      let subject = somebody()
      let birthday = Phrase(
        subject.possessor.english + " birthday is on",
        subject.possessor.spanish(.masculine, .singular) + " cumpleaños es el")
      return (birthday + date).statement
    default:
      let subject = somebody()
      let trip = Predicate("travel to", "viajar", Phrase("", "a") + random.pick(Names.cities))
      return say(
        Clause(
          subject, trip, random.pick([.past, .future, .goingTo]), tail: Phrase("on", "el") + date),
        time: .empty)
    }
  }

  mutating func priceSentence() -> Phrase {
    let noun = nounPhrase(
      [.clothing, .vehicle, .machine, .furniture, .published], definiteOnly: true)
    let amount = 13 + random.below(86)
    let price: Phrase
    if random.chance(50) {
      price = Phrase("\(amount) euros", "\(amount) euros")
    } else {
      let words = Time.largeNumber(amount)
      let cut =
        words.spanish == "veintiuno"
        ? "veintiún"
        : words.spanish.hasSuffix("uno") ? String(words.spanish.dropLast()) : words.spanish
      price = Phrase(words.english + " euros", cut + " euros")
    }
    // *The dresses cost*: in the plural only the present, as English does not tell.
    let form: Form = noun.number == .singular && random.chance(30) ? .past : .present
    switch random.below(3) {
    case 0:
      let subject = somebody()
      let paid = Predicate(
        "pay", "pagar", price + Phrase("for", "por") + noun.phrase)
      return say(Clause(subject, paid, .past), time: .empty)
    default:
      return say(Clause(noun.asSubject, Predicate("cost", "costar", price), form), time: .empty)
    }
  }

  mutating func weatherSentence() -> Phrase {
    let state = random.pick([
      Phrase("cold", "frío"), Phrase("hot", "calor"), Phrase("sunny", "sol"),
      Phrase("windy", "viento"),
    ])
    let location = Phrase("in", "en") + random.pick(Names.cities + Names.countries)
    let tail = random.chance(60) ? location : random.pick(Time.seasons)
    switch random.below(4) {
    case 0:
      let degree = random.chance(40) ? Phrase("very", "mucho") : .empty
      return say(
        Clause(
          .it, Predicate("be", "hacer", degree + state), random.pick([.present, .pastState]),
          tail: tail),
        time: .empty)
    case 1:
      let verb = random.pick([("rain", "llover"), ("snow", "nevar")])
      let (form, time) = occasion()
      if [.should, .must, .habitual].contains(form) { return weatherSentence() }
      var clause = Clause(.it, Predicate(verb.0, verb.1), form, tail: location)
      if form == .present { clause.predicate.rest = Phrase("a lot", "mucho") }
      return say(clause, time: time)
    case 2:
      let (form, time) = random.chance(50) ? (Form.future, futureTime()) : (.past, pastTime())
      let verb = random.pick([("rain", "llover"), ("snow", "nevar")])
      return say(
        Clause(.it, Predicate(verb.0, verb.1, Phrase("a lot", "mucho")), form, tail: location),
        time: time)
    default:
      let quality = random.pick([
        Phrase("the weather is good", "hace buen tiempo"),
        Phrase("the weather is bad", "hace mal tiempo"),
        Phrase("the weather is very good", "hace muy buen tiempo"),
      ])
      return (quality + tail).statement
    }
  }

  /// *has lived here for ten years, vive aquí desde hace diez años*.
  mutating func durationSentence() -> Phrase {
    let subject = somebody()
    let count = random.pick(Time.smallNumbers)
    let unit = random.pick([
      Phrase("years", "años"), Phrase("months", "meses"), Phrase("weeks", "semanas"),
    ])
    let span = count + unit
    switch random.below(2) {
    case 0:
      let place = residence()
      let english = spaced(
        subject.phrase.english, subject.person == .thirdSingular ? "has" : "have",
        place.english.participle, place.rest.english, "for", span.english)
      let spanish = spaced(
        subject.phrase.spanish, place.spanish.form(.present, subject.person), place.rest.spanish,
        "desde hace", span.spanish)
      return Phrase(english, spanish).statement
    default:
      let predicate = residence()
      return say(
        Clause(subject, predicate, .past, tail: Phrase("for", "durante") + span), time: .empty)
    }
  }
}
