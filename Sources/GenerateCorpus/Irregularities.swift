/// How the stem of a verb changes where it is stressed.
enum StemChange { case ie, ue, i, accent }

/// What the rules of ``Conjugation`` do not foresee in one verb.
struct Irregularities {
  var stemChange: StemChange?
  var firstPerson: String?
  var preteriteStem: String?
  var futureStem: String?
  var imperative: String?
  var gerund: String?
  var participle: String?
  /// Whole tenses: I, you, he, we, they.
  var forms: [Tense: [String]] = [:]
}

extension Irregularities {
  static let table: [String: Irregularities] = {
    var table = whole
    let changes: [(StemChange, [String])] = [
      (
        .ie,
        [
          "cerrar", "empezar", "pensar", "despertar", "sentar", "perder", "entender", "preferir",
          "divertir", "sentir", "nevar", "recomendar",
        ]
      ),
      (
        .ue,
        [
          "encontrar", "mostrar", "contar", "recordar", "acostar", "dormir", "jugar", "costar",
          "doler", "llover", "soñar", "probar",
        ]
      ),
      (.i, ["pedir", "servir", "vestir", "elegir", "seguir", "repetir"]),
      (.accent, ["enviar"]),
    ]
    for (change, lemmas) in changes {
      for lemma in lemmas { table[lemma, default: Irregularities()].stemChange = change }
    }
    return table
  }()

  private static let whole: [String: Irregularities] = [
    "ser": Irregularities(
      imperative: "sé",
      forms: [
        .present: ["soy", "eres", "es", "somos", "son"],
        .preterite: ["fui", "fuiste", "fue", "fuimos", "fueron"],
        .imperfect: ["era", "eras", "era", "éramos", "eran"],
        .subjunctive: ["sea", "seas", "sea", "seamos", "sean"],
      ]),
    "ir": Irregularities(
      imperative: "ve", gerund: "yendo",
      forms: [
        .present: ["voy", "vas", "va", "vamos", "van"],
        .preterite: ["fui", "fuiste", "fue", "fuimos", "fueron"],
        .imperfect: ["iba", "ibas", "iba", "íbamos", "iban"],
        .subjunctive: ["vaya", "vayas", "vaya", "vayamos", "vayan"],
      ]),
    "estar": Irregularities(
      preteriteStem: "estuv",
      forms: [
        .present: ["estoy", "estás", "está", "estamos", "están"],
        .subjunctive: ["esté", "estés", "esté", "estemos", "estén"],
      ]),
    "haber": Irregularities(
      preteriteStem: "hub", futureStem: "habr",
      forms: [
        .present: ["he", "has", "ha", "hemos", "han"],
        .subjunctive: ["haya", "hayas", "haya", "hayamos", "hayan"],
      ]),
    "dar": Irregularities(
      firstPerson: "doy",
      forms: [
        .preterite: ["di", "diste", "dio", "dimos", "dieron"],
        .subjunctive: ["dé", "des", "dé", "demos", "den"],
      ]),
    "ver": Irregularities(
      firstPerson: "veo", participle: "visto",
      forms: [
        .preterite: ["vi", "viste", "vio", "vimos", "vieron"],
        .imperfect: ["veía", "veías", "veía", "veíamos", "veían"],
      ]),
    "saber": Irregularities(
      firstPerson: "sé", preteriteStem: "sup", futureStem: "sabr",
      forms: [.subjunctive: ["sepa", "sepas", "sepa", "sepamos", "sepan"]]),
    "tener": Irregularities(
      stemChange: .ie, firstPerson: "tengo", preteriteStem: "tuv", futureStem: "tendr",
      imperative: "ten"),
    "venir": Irregularities(
      stemChange: .ie, firstPerson: "vengo", preteriteStem: "vin", futureStem: "vendr",
      imperative: "ven"),
    "poner": Irregularities(
      firstPerson: "pongo", preteriteStem: "pus", futureStem: "pondr", imperative: "pon",
      participle: "puesto"),
    "salir": Irregularities(firstPerson: "salgo", futureStem: "saldr", imperative: "sal"),
    "hacer": Irregularities(
      firstPerson: "hago", futureStem: "har", imperative: "haz", participle: "hecho",
      forms: [.preterite: ["hice", "hiciste", "hizo", "hicimos", "hicieron"]]),
    "decir": Irregularities(
      stemChange: .i, firstPerson: "digo", preteriteStem: "dij", futureStem: "dir",
      imperative: "di", participle: "dicho"),
    "traer": Irregularities(firstPerson: "traigo", preteriteStem: "traj"),
    "caer": Irregularities(firstPerson: "caigo"),
    "oír": Irregularities(
      firstPerson: "oigo", futureStem: "oir",
      forms: [.present: ["oigo", "oyes", "oye", "oímos", "oyen"]]),
    "poder": Irregularities(
      stemChange: .ue, preteriteStem: "pud", futureStem: "podr", gerund: "pudiendo"),
    "querer": Irregularities(stemChange: .ie, preteriteStem: "quis", futureStem: "querr"),
    "volver": Irregularities(stemChange: .ue, participle: "vuelto"),
    "morir": Irregularities(stemChange: .ue, participle: "muerto"),
    "abrir": Irregularities(participle: "abierto"),
    "escribir": Irregularities(participle: "escrito"),
    "romper": Irregularities(participle: "roto"),
    "conocer": Irregularities(firstPerson: "conozco"),
    "nacer": Irregularities(firstPerson: "nazco"),
    "parecer": Irregularities(firstPerson: "parezco"),
    "traducir": Irregularities(firstPerson: "traduzco", preteriteStem: "traduj"),
    "conducir": Irregularities(firstPerson: "conduzco", preteriteStem: "conduj"),
  ]
}
