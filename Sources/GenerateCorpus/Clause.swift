/// A subject with a predicate in a tense, negated or not, and its adverbs.
struct Clause {
  var subject: Subject
  var predicate: Predicate
  var form: Form
  var isNegated = false
  /// English writes *don't* or *do not*.
  var contractsNot = true
  /// *always, siempre*; *never, nunca*: before the verb of Spanish, after the auxiliary of English.
  var adverb = Phrase.empty
  /// Time and place at the end.
  var tail = Phrase.empty

  init(_ subject: Subject, _ predicate: Predicate, _ form: Form, tail: Phrase = .empty) {
    self.subject = subject
    self.predicate = predicate
    self.form = form
    self.tail = tail
  }

  /// The order of a statement.
  var declarative: Phrase {
    let (auxiliary, main) = englishVerb(supported: isNegated)
    let english = spaced(subject.phrase.english, negating(auxiliary), adverb.english, main)
    let spanish = spaced(subject.phrase.spanish, spanishGroup)
    return Phrase(english, spanish) + predicate.rest + tail
  }

  /// The order of a question: the verb goes before the subject in both languages.
  func interrogative(_ question: Phrase = .empty) -> Phrase {
    let (auxiliary, main) = englishVerb(supported: true)
    let english = spaced(
      question.english, negating(auxiliary), subject.phrase.english, adverb.english, main)
    let spanish = spaced(question.spanish, spanishGroup, subject.phrase.spanish)
    return Phrase(english, spanish) + predicate.rest + tail
  }

  private func englishVerb(supported: Bool) -> (String, String) {
    predicate.english(form, subject.person, supported: supported)
  }

  private var spanishGroup: String {
    spaced(adverb.spanish, isNegated ? "no" : "", predicate.spanish(form, subject.person))
  }

  private func negating(_ auxiliary: String) -> String {
    guard isNegated else { return auxiliary }
    switch auxiliary {
    case "can": return contractsNot ? "can't" : "cannot"
    case "will": return contractsNot ? "won't" : "will not"
    case "am", "must": return auxiliary + " not"
    default: return auxiliary + (contractsNot ? "n't" : " not")
    }
  }
}

/// *My brother who works here*: the noun phrase and a clause without its subject.
func relative(_ noun: NounPhrase, _ predicate: Predicate, _ form: Form) -> Phrase {
  var clause = Clause(noun.asSubject, predicate, form)
  clause.subject.phrase = Phrase(noun.isPerson ? "who" : "that", "que")
  return noun.phrase + clause.declarative
}
