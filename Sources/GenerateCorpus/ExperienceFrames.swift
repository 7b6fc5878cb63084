extension Frame {
  static let experienceFrames: [Frame] = [
    Frame("liking", 9) { $0.likingSentence() },
    Frame("having", 6) { $0.havingSentence() },
    Frame("pain", 3) { $0.painSentence() },
    Frame("seeming", 2) { $0.seemingSentence() },
  ]
}

extension Grammar {
  /// *Ana likes the book, a Ana le gusta el libro*: what is liked is the subject in Spanish.
  private mutating func experience(
    _ subject: Subject, _ english: (plain: String, third: String), _ spanish: (String, String),
    _ theme: Phrase, _ number: Number
  ) -> Phrase {
    let isThird = subject.person == .thirdSingular
    let to = subject.isPronoun ? "" : "a " + subject.phrase.spanish
    let verb = number == .plural ? spanish.1 : spanish.0
    let pronoun = subject.person.indirect
    if subject.person != .firstSingular, english.plain != "love", random.chance(18) {
      return Phrase(
        spaced(isThird ? "does" : "do", subject.phrase.english, english.plain, theme.english),
        spaced(to, pronoun, verb, theme.spanish)
      ).question
    }
    if random.chance(20), english.plain != "love" {
      let auxiliary = (isThird ? "does" : "do") + (random.chance(70) ? "n't" : " not")
      return Phrase(
        spaced(subject.phrase.english, auxiliary, english.plain, theme.english),
        spaced(to, "no", pronoun, verb, theme.spanish)
      ).statement
    }
    return Phrase(
      spaced(subject.phrase.english, isThird ? english.third : english.plain, theme.english),
      spaced(to, pronoun, verb, theme.spanish)
    ).statement
  }

  mutating func likingSentence() -> Phrase {
    let subject = somebody()
    let kind = random.below(10)
    if kind < 4 {
      let activity = activity(subject).infinitive(subject.person)
      let (english, spanish) = random.pick([
        (("like", "likes"), ("gusta", "gustan")), (("love", "loves"), ("encanta", "encantan")),
      ])
      return experience(
        subject, english, spanish, Phrase("to " + activity.english, activity.spanish), .singular)
    }
    let likes = random.chance(70)
    if kind < 6 {
      // In general: English without an article, Spanish with it.
      let noun = self.noun([.food, .drink, .animal, .clothing, .readable])
      let number: Number = noun.isMass ? .singular : .plural
      let general = Phrase(
        noun.english(number), nounPhrase(noun, number, .definite).phrase.spanish)
      return experience(
        subject, likes ? ("like", "likes") : ("love", "loves"),
        likes ? ("gusta", "gustan") : ("encanta", "encantan"), general, number)
    }
    let theme =
      random.chance(25)
      ? (random.pick(Names.subjects), Number.singular)
      : {
        let noun = nounPhrase(
          [.clothing, .building, .vehicle, .watchable, .audible, .landscape, .idea],
          owner: nil, definiteOnly: true)
        return (noun.phrase, noun.number)
      }()
    return experience(
      subject, likes ? ("like", "likes") : ("love", "loves"),
      likes ? ("gusta", "gustan") : ("encanta", "encantan"), theme.0, theme.1)
  }

  /// *be hungry, tener hambre*, and years of age.
  mutating func havingSentence() -> Phrase {
    let subject = somebody()
    let feeling = random.pick([
      Phrase("hungry", "hambre"), Phrase("thirsty", "sed"), Phrase("cold", "frío"),
      Phrase("hot", "calor"), Phrase("sleepy", "sueño"), Phrase("in a hurry", "prisa"),
      Phrase("right", "razón"), Phrase("lucky", "suerte"), Phrase("careful", "cuidado"),
      Phrase("afraid of dogs", "miedo de los perros"),
      Phrase("afraid of the water", "miedo del agua"),
    ])
    if random.chance(25), subject.number == .singular {
      let years = Time.largeNumber(13 + random.below(75))
      // *veintiún años*: one is cut short before a masculine noun.
      let spanish =
        years.spanish
          .hasSuffix("veintiuno")
        ? "veintiún"
        : years.spanish.hasSuffix("uno") ? String(years.spanish.dropLast()) : years.spanish
      let age = Phrase(years.english + " years old", spanish + " años")
      return say(Clause(subject, Predicate("be", "tener", age), .present), time: .empty)
    }
    if random.chance(20) {
      let wish = action(subject)
      let feels = Predicate(
        "feel like", "tener",
        Phrase(wish.english.gerund, "ganas de")
          + Phrase(wish.rest.english, wish.infinitive(subject.person).spanish))
      return say(Clause(subject, feels, .present), time: .empty)
    }
    let graded = ["hungry", "thirsty", "cold", "hot", "sleepy"].contains(feeling.english)
    let isFeminine = ["hambre", "sed"].contains(feeling.spanish)
    var rest = feeling
    if graded, random.chance(30) {
      rest = Phrase("very", isFeminine ? "mucha" : "mucho") + feeling
    }
    if feeling.english == "careful" {
      return Clause(subject, Predicate("be", "tener", rest), random.pick([.should, .must]))
        .declarative.statement
    }
    return say(
      Clause(
        subject, Predicate("be", "tener", rest),
        random.pick([.present, .present, .pastState])),
      time: .empty)
  }

  /// *my head hurts, me duele la cabeza*.
  mutating func painSentence() -> Phrase {
    let subject = random.pick(Subject.pronouns.filter { $0.number == .singular })
    let part = random.pick([
      (Phrase("head", "la cabeza"), Number.singular), (Phrase("back", "la espalda"), .singular),
      (Phrase("stomach", "el estómago"), .singular), (Phrase("throat", "la garganta"), .singular),
      (Phrase("leg", "la pierna"), .singular), (Phrase("arm", "el brazo"), .singular),
      (Phrase("feet", "los pies"), .plural), (Phrase("eyes", "los ojos"), .plural),
      (Phrase("legs", "las piernas"), .plural), (Phrase("hands", "las manos"), .plural),
    ])
    let isPlural = part.1 == .plural
    let english = Phrase(subject.possessor.english + " " + part.0.english, "")
    let (verb, spanish) = random.pick([
      (isPlural ? "hurt" : "hurts", isPlural ? "duelen" : "duele"),
      (isPlural ? "don't hurt" : "doesn't hurt", isPlural ? "duelen" : "duele"),
    ])
    let negation = verb.contains("n't") ? "no" : ""
    let tail = random.pick([
      Phrase.empty, Phrase("a lot", "mucho"), Phrase("today", "hoy"), Phrase("now", "ahora"),
      Phrase("when it is cold", "cuando hace frío"), Phrase("a little", "un poco"),
    ])
    let line = Phrase(
      spaced(english.english, verb),
      spaced(negation, subject.person.indirect, spanish, part.0.spanish))
    // The degree goes beside the verb, the time to the end.
    if ["mucho", "un poco"].contains(tail.spanish) {
      return Phrase(
        spaced(line.english, tail.english),
        spaced(negation, subject.person.indirect, spanish, tail.spanish, part.0.spanish)
      ).statement
    }
    return (line + tail).statement
  }

  /// *seems interesting to me, me parece interesante*.
  mutating func seemingSentence() -> Phrase {
    let noun = something()
    let adjective = quality(of: noun.noun)
    if adjective.isState || Adjective.colors.contains(adjective) { return seemingSentence() }
    let pronoun = random.pick(ObjectPronoun.all)
    let agreed = agreeing(adjective.spanish, noun.gender, noun.number)
    let isPlural = noun.number == .plural
    return Phrase(
      spaced(
        noun.phrase.english, isPlural ? "seem" : "seems", adjective.english, "to",
        pronoun.english),
      spaced(
        noun.phrase.spanish, pronoun.indirect, isPlural ? "parecen" : "parece", agreed)
    ).statement
  }
}
