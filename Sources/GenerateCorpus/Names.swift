/// Names of people and places.
enum Names {
  static let men: [Phrase] = [
    Phrase("Carlos", "Carlos"), Phrase("Peter", "Pedro"), Phrase("John", "Juan"),
    Phrase("Miguel", "Miguel"), Phrase("Jorge", "Jorge"), Phrase("Pablo", "Pablo"),
    Phrase("David", "David"), Phrase("Luis", "Luis"),
  ]

  static let women: [Phrase] = [
    Phrase("Ana", "Ana"), Phrase("Mary", "María"), Phrase("Laura", "Laura"),
    Phrase("Lucia", "Lucía"), Phrase("Elena", "Elena"), Phrase("Isabel", "Isabel"),
    Phrase("Carmen", "Carmen"), Phrase("Sara", "Sara"),
  ]

  static let cities: [Phrase] = [
    Phrase("Madrid", "Madrid"), Phrase("Barcelona", "Barcelona"), Phrase("Seville", "Sevilla"),
    Phrase("London", "Londres"), Phrase("Paris", "París"), Phrase("Rome", "Roma"),
    Phrase("New York", "Nueva York"), Phrase("Lisbon", "Lisboa"), Phrase("Berlin", "Berlín"),
  ]

  static let countries: [Phrase] = [
    Phrase("Spain", "España"), Phrase("France", "Francia"), Phrase("Germany", "Alemania"),
    Phrase("Italy", "Italia"), Phrase("Mexico", "México"), Phrase("Argentina", "Argentina"),
    Phrase("Portugal", "Portugal"), Phrase("Japan", "Japón"),
  ]

  /// Whether somebody is named twice: *Miguel swims with Miguel* is nobody's sentence.
  static func repeats(in sentence: String) -> Bool {
    var seen: Set<String> = []
    return sentence.split { !$0.isLetter }.contains { word in
      people.contains(String(word)) && !seen.insert(String(word)).inserted
    }
  }

  private static let people = Set((men + women).map(\.english))

  /// Masculine forms; the feminine follows by rule.
  static let professions: [Phrase] = [
    Phrase("teacher", "profesor"), Phrase("doctor", "médico"), Phrase("nurse", "enfermero"),
    Phrase("lawyer", "abogado"), Phrase("engineer", "ingeniero"), Phrase("student", "estudiante"),
    Phrase("journalist", "periodista"), Phrase("architect", "arquitecto"),
    Phrase("writer", "escritor"), Phrase("musician", "músico"), Phrase("cook", "cocinero"),
    Phrase("painter", "pintor"),
  ]

  static let languages: [Phrase] = [
    Phrase("Spanish", "español"), Phrase("English", "inglés"), Phrase("French", "francés"),
    Phrase("German", "alemán"), Phrase("Italian", "italiano"), Phrase("Portuguese", "portugués"),
  ]

  static let subjects: [Phrase] = [
    Phrase("history", "la historia"), Phrase("music", "la música"), Phrase("art", "el arte"),
    Phrase("science", "la ciencia"), Phrase("politics", "la política"),
    Phrase("sports", "el deporte"),
  ]

  static let instruments: [Phrase] = [
    Phrase("the piano", "el piano"), Phrase("the guitar", "la guitarra"),
    Phrase("the violin", "el violín"),
  ]

  static let sports: [Phrase] = [
    Phrase("soccer", "al fútbol"), Phrase("tennis", "al tenis"), Phrase("chess", "al ajedrez"),
    Phrase("cards", "a las cartas"), Phrase("basketball", "al baloncesto"),
  ]
}
