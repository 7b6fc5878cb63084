import Testing

@testable import GenerateCorpus

struct AgreementTests {
  @Test(arguments: [
    ("casa", "casas"), ("canción", "canciones"), ("lápiz", "lápices"), ("autobús", "autobuses"),
    ("joven", "jóvenes"), ("examen", "exámenes"), ("lunes", "lunes"), ("paraguas", "paraguas"),
    ("sofá", "sofás"), ("jardín", "jardines"), ("marrón", "marrones"), ("gris", "grises"),
    ("azul", "azules"), ("tren", "trenes"), ("difícil", "difíciles"), ("inglés", "ingleses"),
  ])
  func `plurals follow the end of the word`(singular: String, plural: String) {
    #expect(spanishPlural(singular) == plural)
  }

  @Test func `adjectives agree in gender and number`() {
    #expect(agreeing("rojo", .feminine, .plural) == "rojas")
    #expect(agreeing("español", .feminine, .singular) == "española")
    #expect(agreeing("inglés", .feminine, .plural) == "inglesas")
    #expect(agreeing("alemán", .masculine, .plural) == "alemanes")
    #expect(agreeing("feliz", .feminine, .plural) == "felices")
    #expect(agreeing("escritor", .feminine, .singular) == "escritora")
  }

  @Test func `adjectives before the noun are cut short`() throws {
    let good = try #require(Adjective.preposed.first { $0.english == "good" })
    #expect(good.spanishBefore(.masculine, .singular) == "buen")
    #expect(good.spanishBefore(.feminine, .singular) == "buena")
    #expect(good.spanishBefore(.masculine, .plural) == "buenos")
    let great = try #require(Adjective.preposed.first { $0.english == "great" })
    #expect(great.spanishBefore(.feminine, .singular) == "gran")
  }

  @Test func `water is feminine and yet el agua`() throws {
    var grammar = Grammar(seed: 1)
    let water = try #require(Noun.all.first { $0.english == "water" })
    let cold = try #require(Adjective.states.first { $0.english == "cold" })
    let phrase = grammar.nounPhrase(water, .singular, .definite, cold).phrase
    #expect(phrase == Phrase("the cold water", "el agua fría"))
  }

  @Test(arguments: [
    ("voy a el banco", "voy al banco"), ("la puerta de el hotel", "la puerta del hotel"),
    ("la casa de él", "la casa de él"), ("Carlos y Isabel", "Carlos e Isabel"),
    ("agua y hielo", "agua y hielo"), ("voy a la playa", "voy a la playa"),
  ])
  func `words contract where they meet`(loose: String, joined: String) {
    #expect(contracted(loose) == joined)
  }

  @Test func `a clause negates, asks and moves its pronouns`() {
    var predicate = Predicate("give", "dar", Phrase("it to him", ""))
    predicate.clitics = ["se", "lo"]
    var clause = Clause(Subject.pronouns[3], predicate, .goingTo)
    #expect(
      clause.interrogative().question == Phrase("Is she going to give it to him?", "¿Va a dárselo?")
    )
    clause.form = .perfect
    clause.isNegated = true
    #expect(
      clause.declarative.statement == Phrase("She hasn't given it to him.", "No se lo ha dado."))
  }

  @Test(arguments: [
    (21, "twenty-one", "veintiuno"), (16, "sixteen", "dieciséis"), (30, "thirty", "treinta"),
    (45, "forty-five", "cuarenta y cinco"), (99, "ninety-nine", "noventa y nueve"),
  ])
  func `numbers in words`(number: Int, english: String, spanish: String) {
    #expect(Time.largeNumber(number) == Phrase(english, spanish))
  }

  @Test(arguments: [
    ("get up", "getting up"), ("swim", "swimming"), ("see", "seeing"), ("write", "writing"),
  ])
  func `English gerunds`(base: String, gerund: String) {
    #expect(EnglishVerb(base).gerund == gerund)
  }
}
