/// A noun with what a sentence needs to know of it.
struct Noun: Hashable {
  let english: String
  let spanish: String
  let gender: Gender
  let senses: Sense
  /// Bread, milk, music: no plural, no *a*.
  var isMass = false

  func english(_ number: Number) -> String {
    number == .plural ? englishPlural(english) : english
  }

  func spanish(_ number: Number) -> String {
    number == .plural ? spanishPlural(spanish) : spanish
  }
}

extension Noun {
  /// Every noun of the corpus.
  ///
  /// Order matters only in that it fixes what a seed picks.
  static let all: [Noun] =
    count([.person], "man:hombre boy:chico child:niño friend:amigo neighbor:vecino", .masculine)
    + count([.person], "teacher:profesor doctor:médico student:estudiante", .masculine)
    + count([.person], "boss:jefe waiter:camarero lawyer:abogado", .masculine)
    + count([.person], "woman:mujer girl:chica nurse:enfermera", .feminine)
    + count([.family], "brother:hermano son:hijo cousin:primo uncle:tío", .masculine)
    + count([.family], "sister:hermana daughter:hija aunt:tía", .feminine)
    + count([.animal], "dog:perro cat:gato horse:caballo bird:pájaro", .masculine)
    + count([.animal], "cow:vaca", .feminine)
    + count([.food], "sandwich:bocadillo tomato:tomate", .masculine)
    + count([.food, .cooked], "egg:huevo", .masculine)
    + count([.food], "apple:manzana orange:naranja", .feminine)
    + count([.food, .cooked], "potato:patata", .feminine)
    + count([.food, .meal], "cake:pastel", .masculine)
    + count([.food, .meal], "salad:ensalada pizza:pizza", .feminine)
    + mass(
      [.food], "bread:pan cheese:queso chocolate:chocolate", .masculine)
    + mass([.food, .cooked], "rice:arroz fish:pescado", .masculine)
    + mass([.food], "fruit:fruta", .feminine)
    + mass([.food, .cooked], "meat:carne", .feminine)
    + mass([.food, .meal, .served, .cooked], "soup:sopa", .feminine)
    + mass([.drink, .served], "coffee:café tea:té", .masculine)
    + mass([.drink], "wine:vino juice:zumo", .masculine)
    + mass([.drink, .served], "water:agua milk:leche", .feminine)
    + mass([.drink], "beer:cerveza", .feminine)
    + count(
      [.readable, .portable, .published], "book:libro newspaper:periódico dictionary:diccionario",
      .masculine)
    + count([.readable, .portable, .published], "magazine:revista novel:novela", .feminine)
    + count([.readable, .writable], "message:mensaje poem:poema", .masculine)
    + count([.readable, .writable, .portable], "letter:carta", .feminine)
    + count(
      [.clothing, .portable], "coat:abrigo dress:vestido hat:sombrero suit:traje", .masculine)
    + count([.clothing, .portable], "shirt:camisa skirt:falda jacket:chaqueta", .feminine)
    + count([.building], "hotel:hotel museum:museo market:mercado hospital:hospital", .masculine)
    + count([.building], "restaurant:restaurante bank:banco supermarket:supermercado", .masculine)
    + count([.building], "theater:teatro airport:aeropuerto castle:castillo", .masculine)
    + count(
      [.building], "school:escuela library:biblioteca station:estación church:iglesia", .feminine)
    + count([.building], "store:tienda pharmacy:farmacia university:universidad", .feminine)
    + count([.building], "office:oficina", .feminine)
    + count([.room], "house:casa kitchen:cocina room:habitación", .feminine)
    + count([.room], "apartment:piso garden:jardín bathroom:baño", .masculine)
    + count(
      [.landscape], "park:parque river:río bridge:puente forest:bosque village:pueblo", .masculine)
    + count([.landscape], "beach:playa mountain:montaña street:calle", .feminine)
    + count([.landscape, .city], "city:ciudad", .feminine)
    + count([.furniture], "table:mesa chair:silla bed:cama", .feminine)
    + count([.furniture], "sofa:sofá closet:armario", .masculine)
    + count([.vehicle], "car:coche truck:camión", .masculine)
    + count([.vehicle], "van:furgoneta", .feminine)
    + count([.transport], "train:tren bus:autobús taxi:taxi plane:avión boat:barco", .masculine)
    + count([.machine], "bicycle:bicicleta", .feminine)
    + count([.machine, .portable], "phone:teléfono computer:ordenador watch:reloj", .masculine)
    + count([.machine, .portable], "camera:cámara radio:radio", .feminine)
    + count([.openable], "door:puerta suitcase:maleta box:caja", .feminine)
    + count([.openable, .fragile], "window:ventana", .feminine)
    + count([.fragile, .portable], "glass:vaso plate:plato", .masculine)
    + count([.fragile, .portable], "cup:taza bottle:botella lamp:lámpara", .feminine)
    + count([.portable], "key:llave photo:foto ball:pelota", .feminine)
    + count(
      [.portable],
      "gift:regalo pencil:lápiz map:mapa umbrella:paraguas ticket:billete passport:pasaporte",
      .masculine)
    + count([.audible], "song:canción", .feminine)
    + count([.audible], "noise:ruido", .masculine)
    + mass([.audible], "music:música", .feminine)
    + count([.watchable], "movie:película", .feminine)
    + count([.watchable, .event], "game:partido concert:concierto", .masculine)
    + count([.event], "party:fiesta meeting:reunión class:clase wedding:boda", .feminine)
    + count([.event], "trip:viaje exam:examen", .masculine)
    + count([.idea, .tellable], "problem:problema plan:plan secret:secreto", .masculine)
    + count([.idea], "question:pregunta answer:respuesta", .feminine)
    + count([.idea, .tellable], "story:historia idea:idea", .feminine)
    + count([.idea], "lesson:lección word:palabra", .feminine)
    + count([.task], "exercise:ejercicio job:trabajo", .masculine)

  /// A friend is someone's friend: *my friend*, hardly *the friend*.
  var isRelational: Bool { ["friend", "neighbor", "boss"].contains(english) }

  /// What anybody puts on.
  static let worn = named("coat hat suit shirt jacket")

  /// The nouns with these English words.
  static func named(_ names: String) -> [Noun] {
    let wanted = names.split(separator: " ").map(String.init)
    return all.filter { wanted.contains($0.english) }
  }

  /// The nouns with any of the senses, in the order of ``all``.
  static func any(of senses: Sense) -> [Noun] {
    all.filter { !$0.senses.isDisjoint(with: senses) }
  }

  /// "dog:perro cat:gato" as nouns of one gender and meaning.
  private static func count(_ senses: Sense, _ entries: String, _ gender: Gender) -> [Noun] {
    entries.split(separator: " ").map { entry in
      let sides = entry.split(separator: ":")
      precondition(sides.count == 2, "lexicon entry \(entry) needs the form english:spanish")
      return Noun(
        english: String(sides[0]), spanish: String(sides[1]), gender: gender, senses: senses)
    }
  }

  private static func mass(_ senses: Sense, _ entries: String, _ gender: Gender) -> [Noun] {
    count(senses, entries, gender).map { noun in
      var noun = noun
      noun.isMass = true
      return noun
    }
  }
}
