/// A verb in both languages, with what may act and what may be acted on.
struct Verb: Hashable {
  let english: String
  let spanish: String
  var reflexive = false
  /// What the object may be; empty for an intransitive verb.
  var objects: Sense = []
  /// Only *the book, my book*: one does not know just any city.
  var definiteOnly = false
  /// One can plan to do it or be told to; nobody tries to lose a key.
  var isDeliberate = true
  /// What Spanish adds to the verb alone: *stay at home, quedarse en casa*.
  var complement = ""
  /// Where it is usually done, as English nouns.
  var places = ""
}

extension Verb {
  /// Verbs of action with a direct object.
  ///
  /// English particles and Spanish prepositions differ.
  static let transitive: [Verb] = [
    Verb(english: "eat", spanish: "comer", objects: [.food]),
    Verb(english: "drink", spanish: "beber", objects: [.drink]),
    Verb(
      english: "buy", spanish: "comprar",
      objects: [.food, .drink, .published, .clothing, .vehicle, .machine, .furniture]),
    Verb(
      english: "sell", spanish: "vender",
      objects: [.clothing, .vehicle, .machine, .furniture]),
    Verb(english: "read", spanish: "leer", objects: [.readable]),
    Verb(english: "write", spanish: "escribir", objects: [.writable]),
    Verb(english: "open", spanish: "abrir", objects: [.openable]),
    Verb(english: "close", spanish: "cerrar", objects: [.openable]),
    Verb(
      english: "see", spanish: "ver",
      objects: [.person, .animal, .building, .transport, .landscape],
      isDeliberate: false),
    Verb(
      english: "look for", spanish: "buscar", objects: [.portable, .building, .animal]),
    Verb(
      english: "find", spanish: "encontrar", objects: [.portable, .animal, .building],
      isDeliberate: false),
    Verb(
      english: "lose", spanish: "perder", objects: [.portable], definiteOnly: true,
      isDeliberate: false),
    Verb(english: "bring", spanish: "traer", objects: [.portable, .meal, .drink]),
    Verb(english: "wear", spanish: "llevar", objects: [.clothing]),
    Verb(
      english: "visit", spanish: "visitar", objects: [.person, .family, .building, .city],
      definiteOnly: true),
    Verb(english: "help", spanish: "ayudar", objects: [.person, .family], definiteOnly: true),
    Verb(english: "call", spanish: "llamar", objects: [.person, .family], definiteOnly: true),
    Verb(
      english: "wait for", spanish: "esperar", objects: [.person, .family, .transport],
      definiteOnly: true),
    Verb(english: "cook", spanish: "cocinar", objects: [.cooked]),
    Verb(english: "prepare", spanish: "preparar", objects: [.meal]),
    Verb(english: "wash", spanish: "lavar", objects: [.clothing, .vehicle, .fragile]),
    Verb(english: "clean", spanish: "limpiar", objects: [.room, .furniture], definiteOnly: true),
    Verb(
      english: "break", spanish: "romper", objects: [.fragile], definiteOnly: true,
      isDeliberate: false),
    Verb(
      english: "repair", spanish: "arreglar", objects: [.machine, .vehicle, .furniture],
      definiteOnly: true),
    Verb(english: "watch", spanish: "ver", objects: [.watchable]),
    Verb(english: "listen to", spanish: "escuchar", objects: [.audible], definiteOnly: true),
    Verb(
      english: "hear", spanish: "oír", objects: [.audible], definiteOnly: true,
      isDeliberate: false),
    Verb(english: "paint", spanish: "pintar", objects: [.room, .furniture]),
    Verb(
      english: "pay for", spanish: "pagar", objects: [.meal, .drink, .clothing], definiteOnly: true),
    Verb(english: "choose", spanish: "elegir", objects: [.clothing, .published, .furniture]),
    Verb(english: "order", spanish: "pedir", objects: [.meal, .drink]),
    Verb(english: "finish", spanish: "terminar", objects: [.task, .published], definiteOnly: true),
    Verb(english: "build", spanish: "construir", objects: [.building, .room]),
    Verb(english: "translate", spanish: "traducir", objects: [.readable], definiteOnly: true),
    Verb(english: "drive", spanish: "conducir", objects: [.vehicle], definiteOnly: true),
    Verb(
      english: "forget", spanish: "olvidar", objects: [.portable, .idea], definiteOnly: true,
      isDeliberate: false),
    Verb(english: "take", spanish: "tomar", objects: [.transport]),
  ]

  /// Giving and telling: someone gets something.
  static let giving: [Verb] = [
    Verb(english: "give", spanish: "dar", objects: [.portable]),
    Verb(english: "send", spanish: "enviar", objects: [.writable, .portable]),
    Verb(english: "show", spanish: "mostrar", objects: [.portable]),
    Verb(english: "sell", spanish: "vender", objects: [.vehicle, .machine, .furniture]),
    Verb(english: "lend", spanish: "prestar", objects: [.portable, .vehicle]),
    Verb(english: "tell", spanish: "contar", objects: [.tellable]),
    Verb(english: "bring", spanish: "traer", objects: [.portable, .drink, .meal]),
  ]

  /// States: their plain past is the imperfect (*knew, sabía*).
  static let states: [Verb] = [
    Verb(
      english: "want", spanish: "querer",
      objects: [.food, .drink, .clothing, .vehicle, .machine, .animal]),
    Verb(
      english: "need", spanish: "necesitar",
      objects: [.clothing, .machine, .vehicle, .furniture, .portable]),
    Verb(english: "have", spanish: "tener", objects: [.animal, .vehicle, .machine, .tellable]),
    Verb(
      english: "know", spanish: "conocer", objects: [.person, .building, .landscape],
      definiteOnly: true),
    Verb(english: "remember", spanish: "recordar", objects: [.idea, .audible], definiteOnly: true),
    Verb(
      english: "understand", spanish: "entender", objects: [.idea, .readable], definiteOnly: true),
    Verb(
      english: "prefer", spanish: "preferir", objects: [.food, .drink, .clothing, .audible],
      definiteOnly: true),
  ]

  static let intransitive: [Verb] = [
    Verb(
      english: "work", spanish: "trabajar",
      places:
        "hotel museum market hospital restaurant bank school library store pharmacy university office"
    ),
    Verb(english: "sleep", spanish: "dormir", places: "room hotel house apartment"),
    Verb(english: "run", spanish: "correr", places: "park forest street"),
    Verb(english: "walk", spanish: "caminar", places: "park forest street village"),
    Verb(english: "swim", spanish: "nadar", places: "river"),
    Verb(english: "dance", spanish: "bailar", places: "theater garden kitchen"),
    Verb(english: "sing", spanish: "cantar", places: "theater church bathroom"),
    Verb(english: "cry", spanish: "llorar", places: "room kitchen bathroom"),
    Verb(english: "play", spanish: "jugar", places: "park garden street"),
    Verb(english: "study", spanish: "estudiar", places: "library university room school"),
    Verb(english: "eat", spanish: "comer", places: "restaurant kitchen garden hotel"),
    Verb(english: "cook", spanish: "cocinar", places: "kitchen restaurant"),
    Verb(english: "read", spanish: "leer", places: "library park garden room"),
    Verb(english: "rest", spanish: "descansar", places: "room garden park hotel"),
  ]

  static let reflexives: [Verb] = [
    Verb(english: "get up", spanish: "levantar", reflexive: true),
    Verb(english: "wake up", spanish: "despertar", reflexive: true),
    Verb(english: "go to bed", spanish: "acostar", reflexive: true),
    Verb(english: "get dressed", spanish: "vestir", reflexive: true),
    Verb(english: "take a shower", spanish: "duchar", reflexive: true),
    Verb(english: "sit down", spanish: "sentar", reflexive: true),
    Verb(english: "fall asleep", spanish: "dormir", reflexive: true, isDeliberate: false),
    Verb(english: "have fun", spanish: "divertir", reflexive: true),
    Verb(english: "get angry", spanish: "enfadar", reflexive: true, isDeliberate: false),
    Verb(english: "get bored", spanish: "aburrir", reflexive: true, isDeliberate: false),
    Verb(english: "stay at home", spanish: "quedar", reflexive: true, complement: "en casa"),
  ]
}
