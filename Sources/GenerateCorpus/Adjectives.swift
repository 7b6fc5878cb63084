/// An adjective: where it stands, which *to be* it takes, and what it can be said of.
struct Adjective: Hashable {
  let english: String
  let spanish: String
  let senses: Sense
  /// *estar* for states (tired, open), *ser* for what things are.
  var isState = false
  /// *un buen libro*: before the noun.
  var isBefore = false

  /// Before a noun *bueno, malo, primero* and *grande* are cut short.
  func spanishBefore(_ gender: Gender, _ number: Number) -> String {
    if number == .singular {
      if spanish == "grande" { return "gran" }
      if gender == .masculine, ["bueno", "malo", "primero"].contains(spanish) {
        return String(spanish.dropLast())
      }
    }
    return agreeing(spanish, gender, number)
  }

  /// The comparative of English: *taller*, *more interesting*.
  var englishComparative: String { Self.comparatives[english]?.0 ?? "more " + english }
  var englishSuperlative: String { Self.comparatives[english]?.1 ?? "most " + english }

  private static let comparatives: [String: (String, String)] = [
    "tall": ("taller", "tallest"), "short": ("shorter", "shortest"),
    "young": ("younger", "youngest"), "rich": ("richer", "richest"),
    "poor": ("poorer", "poorest"), "strong": ("stronger", "strongest"),
    "friendly": ("friendlier", "friendliest"), "big": ("bigger", "biggest"),
    "small": ("smaller", "smallest"), "new": ("newer", "newest"), "old": ("older", "oldest"),
    "cheap": ("cheaper", "cheapest"), "heavy": ("heavier", "heaviest"),
    "long": ("longer", "longest"), "easy": ("easier", "easiest"), "fast": ("faster", "fastest"),
    "slow": ("slower", "slowest"), "pretty": ("prettier", "prettiest"),
    "ugly": ("uglier", "ugliest"), "sweet": ("sweeter", "sweetest"),
    "quiet": ("quieter", "quietest"), "lazy": ("lazier", "laziest"),
    "strange": ("stranger", "strangest"), "funny": ("funnier", "funniest"),
    "shy": ("shyer", "shyest"), "sad": ("sadder", "saddest"), "busy": ("busier", "busiest"),
    "dirty": ("dirtier", "dirtiest"), "clean": ("cleaner", "cleanest"),
    "angry": ("angrier", "angriest"), "happy": ("happier", "happiest"),
    "cold": ("colder", "coldest"), "hot": ("hotter", "hottest"),
    "sick": ("sicker", "sickest"), "dry": ("drier", "driest"), "wet": ("wetter", "wettest"),
    "red": ("redder", "reddest"), "brave": ("braver", "bravest"),
  ]
}

extension Adjective {
  private static let people: Sense = [.person, .family]
  private static let places: Sense = [.building, .room, .landscape]
  private static let goods: Sense = [
    .clothing, .furniture, .vehicle, .machine, .openable, .fragile,
  ]
  private static let valuables: Sense = [.clothing, .furniture, .vehicle, .machine, .published]
  private static let texts: Sense = [.readable, .watchable]

  static let all: [Adjective] = traits + [big] + states + colors + preposed

  static let traits: [Adjective] = [
    Adjective(english: "tall", spanish: "alto", senses: people),
    Adjective(english: "short", spanish: "bajo", senses: people),
    Adjective(english: "young", spanish: "joven", senses: people),
    Adjective(english: "intelligent", spanish: "inteligente", senses: [.person, .family, .animal]),
    Adjective(english: "friendly", spanish: "amable", senses: people),
    Adjective(english: "rich", spanish: "rico", senses: people),
    Adjective(english: "poor", spanish: "pobre", senses: people),
    Adjective(english: "famous", spanish: "famoso", senses: [.person, .family, .building]),
    Adjective(english: "serious", spanish: "serio", senses: people),
    Adjective(english: "shy", spanish: "tímido", senses: people),
    Adjective(english: "strong", spanish: "fuerte", senses: [.person, .family, .animal]),
    Adjective(english: "lazy", spanish: "perezoso", senses: people),
    Adjective(english: "brave", spanish: "valiente", senses: people),
    Adjective(english: "Spanish", spanish: "español", senses: [.person, .meal]),
    Adjective(english: "English", spanish: "inglés", senses: [.person, .readable]),
    Adjective(english: "French", spanish: "francés", senses: [.person, .readable]),
    Adjective(english: "German", spanish: "alemán", senses: [.person, .vehicle]),
    Adjective(english: "Italian", spanish: "italiano", senses: [.person, .meal]),
    Adjective(english: "small", spanish: "pequeño", senses: goods.union(places).union(.animal)),
    Adjective(english: "expensive", spanish: "caro", senses: valuables),
    Adjective(english: "cheap", spanish: "barato", senses: valuables),
    Adjective(english: "heavy", spanish: "pesado", senses: [.furniture, .openable]),
    Adjective(english: "long", spanish: "largo", senses: texts),
    Adjective(english: "short", spanish: "corto", senses: texts),
    Adjective(
      english: "beautiful", spanish: "hermoso",
      senses: [.building, .room, .landscape, .animal, .audible]),
    Adjective(english: "pretty", spanish: "bonito", senses: [.clothing, .fragile, .room]),
    Adjective(english: "ugly", spanish: "feo", senses: goods.union(.building)),
    Adjective(
      english: "interesting", spanish: "interesante", senses: texts.union([.idea, .event, .task])),
    Adjective(
      english: "difficult", spanish: "difícil", senses: [.readable, .idea, .task]),
    Adjective(english: "easy", spanish: "fácil", senses: [.readable, .task]),
    Adjective(english: "important", spanish: "importante", senses: [.person, .idea, .event]),
    Adjective(english: "useful", spanish: "útil", senses: [.machine]),
    Adjective(english: "modern", spanish: "moderno", senses: [.building, .room, .machine]),
    Adjective(english: "comfortable", spanish: "cómodo", senses: [.furniture, .clothing]),
    Adjective(english: "fast", spanish: "rápido", senses: [.vehicle, .transport]),
    Adjective(english: "slow", spanish: "lento", senses: [.vehicle, .transport]),
    Adjective(english: "delicious", spanish: "delicioso", senses: [.food]),
    Adjective(english: "quiet", spanish: "tranquilo", senses: places),
    Adjective(english: "strange", spanish: "extraño", senses: texts.union([.idea, .audible])),
    Adjective(english: "funny", spanish: "divertido", senses: [.watchable]),
  ]

  static let states: [Adjective] = [
    Adjective(english: "tired", spanish: "cansado", senses: people, isState: true),
    Adjective(english: "sick", spanish: "enfermo", senses: people, isState: true),
    Adjective(english: "sad", spanish: "triste", senses: people, isState: true),
    Adjective(english: "happy", spanish: "contento", senses: people, isState: true),
    Adjective(english: "angry", spanish: "enfadado", senses: people, isState: true),
    Adjective(english: "busy", spanish: "ocupado", senses: people, isState: true),
    Adjective(english: "nervous", spanish: "nervioso", senses: people, isState: true),
    Adjective(english: "worried", spanish: "preocupado", senses: people, isState: true),
    Adjective(english: "alone", spanish: "solo", senses: people, isState: true),
    Adjective(english: "bored", spanish: "aburrido", senses: people, isState: true),
    Adjective(
      english: "open", spanish: "abierto", senses: [.openable, .building], isState: true),
    Adjective(
      english: "closed", spanish: "cerrado", senses: [.openable, .building], isState: true),
    Adjective(
      english: "broken", spanish: "roto", senses: [.fragile, .machine, .furniture], isState: true),
    Adjective(
      english: "dirty", spanish: "sucio", senses: goods.union(.room), isState: true),
    Adjective(
      english: "clean", spanish: "limpio", senses: goods.union(.room), isState: true),
    Adjective(english: "cold", spanish: "frío", senses: [.served], isState: true),
    Adjective(english: "hot", spanish: "caliente", senses: [.served], isState: true),
    Adjective(english: "wet", spanish: "mojado", senses: [.clothing], isState: true),
    Adjective(english: "dry", spanish: "seco", senses: [.clothing], isState: true),
  ]

  static let colors: [Adjective] = [
    ("red", "rojo"), ("blue", "azul"), ("green", "verde"), ("black", "negro"),
    ("white", "blanco"), ("yellow", "amarillo"), ("brown", "marrón"), ("gray", "gris"),
  ].map {
    Adjective(
      english: $0.0, spanish: $0.1,
      senses: [.clothing, .furniture, .vehicle, .openable, .fragile])
  }

  static let preposed: [Adjective] = [
    Adjective(
      english: "good", spanish: "bueno", senses: [.person, .readable, .watchable, .idea, .meal],
      isBefore: true),
    Adjective(
      english: "bad", spanish: "malo", senses: [.person, .idea, .watchable], isBefore: true),
    Adjective(
      english: "great", spanish: "grande", senses: [.person, .event, .city], isBefore: true),
    Adjective(
      english: "new", spanish: "nuevo",
      senses: goods.union(texts).union([.building, .room, .idea, .person, .task]), isBefore: true),
    Adjective(
      english: "old", spanish: "viejo", senses: goods.union([.building, .room, .readable]),
      isBefore: true),
  ]

  /// *big* follows its noun; *great* goes before it, cut short.
  static let big = Adjective(
    english: "big", spanish: "grande",
    senses: [.building, .room, .landscape, .furniture, .vehicle, .openable, .animal])
}
