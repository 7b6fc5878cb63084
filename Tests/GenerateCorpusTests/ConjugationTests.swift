import Testing

@testable import GenerateCorpus

struct ConjugationTests {
  @Test(arguments: [
    ("hablar", "hablo hablas habla hablamos hablan"),
    ("tener", "tengo tienes tiene tenemos tienen"),
    ("ir", "voy vas va vamos van"),
    ("ser", "soy eres es somos son"),
    ("estar", "estoy estás está estamos están"),
    ("hacer", "hago haces hace hacemos hacen"),
    ("decir", "digo dices dice decimos dicen"),
    ("poder", "puedo puedes puede podemos pueden"),
    ("jugar", "juego juegas juega jugamos juegan"),
    ("seguir", "sigo sigues sigue seguimos siguen"),
    ("elegir", "elijo eliges elige elegimos eligen"),
    ("oír", "oigo oyes oye oímos oyen"),
    ("construir", "construyo construyes construye construimos construyen"),
    ("conocer", "conozco conoces conoce conocemos conocen"),
    ("enviar", "envío envías envía enviamos envían"),
    ("vestir", "visto vistes viste vestimos visten"),
  ])
  func `the present has its stem changes and first persons`(lemma: String, forms: String) {
    expect(lemma, .present, forms)
  }

  @Test(arguments: [
    ("comer", "comí comiste comió comimos comieron"),
    ("buscar", "busqué buscaste buscó buscamos buscaron"),
    ("llegar", "llegué llegaste llegó llegamos llegaron"),
    ("empezar", "empecé empezaste empezó empezamos empezaron"),
    ("tener", "tuve tuviste tuvo tuvimos tuvieron"),
    ("decir", "dije dijiste dijo dijimos dijeron"),
    ("hacer", "hice hiciste hizo hicimos hicieron"),
    ("ir", "fui fuiste fue fuimos fueron"),
    ("pedir", "pedí pediste pidió pedimos pidieron"),
    ("dormir", "dormí dormiste durmió dormimos durmieron"),
    ("leer", "leí leíste leyó leímos leyeron"),
    ("oír", "oí oíste oyó oímos oyeron"),
    ("construir", "construí construiste construyó construimos construyeron"),
    ("traducir", "traduje tradujiste tradujo tradujimos tradujeron"),
    ("ver", "vi viste vio vimos vieron"),
  ])
  func `the preterite is strong, weak or respelled`(lemma: String, forms: String) {
    expect(lemma, .preterite, forms)
  }

  @Test(arguments: [
    ("tener", "tenga tengas tenga tengamos tengan"),
    ("buscar", "busque busques busque busquemos busquen"),
    ("jugar", "juegue juegues juegue juguemos jueguen"),
    ("empezar", "empiece empieces empiece empecemos empiecen"),
    ("dormir", "duerma duermas duerma durmamos duerman"),
    ("pedir", "pida pidas pida pidamos pidan"),
    ("volver", "vuelva vuelvas vuelva volvamos vuelvan"),
    ("ir", "vaya vayas vaya vayamos vayan"),
    ("elegir", "elija elijas elija elijamos elijan"),
    ("enviar", "envíe envíes envíe enviemos envíen"),
  ])
  func `the subjunctive follows the first person but for nosotros`(lemma: String, forms: String) {
    expect(lemma, .subjunctive, forms)
  }

  @Test func `imperfect, future, conditional and past subjunctive`() {
    expect("ir", .imperfect, "iba ibas iba íbamos iban")
    expect("ver", .imperfect, "veía veías veía veíamos veían")
    expect("hablar", .imperfect, "hablaba hablabas hablaba hablábamos hablaban")
    expect("salir", .future, "saldré saldrás saldrá saldremos saldrán")
    expect("oír", .future, "oiré oirás oirá oiremos oirán")
    expect("querer", .conditional, "querría querrías querría querríamos querrían")
    expect("tener", .pastSubjunctive, "tuviera tuvieras tuviera tuviéramos tuvieran")
    expect("hablar", .pastSubjunctive, "hablara hablaras hablara habláramos hablaran")
  }

  @Test(arguments: [
    ("leer", "leyendo", "leído", "lee"), ("dormir", "durmiendo", "dormido", "duerme"),
    ("decir", "diciendo", "dicho", "di"), ("poner", "poniendo", "puesto", "pon"),
    ("abrir", "abriendo", "abierto", "abre"), ("traer", "trayendo", "traído", "trae"),
    ("ir", "yendo", "ido", "ve"), ("volver", "volviendo", "vuelto", "vuelve"),
    ("servir", "sirviendo", "servido", "sirve"), ("venir", "viniendo", "venido", "ven"),
  ])
  func `gerund, participle and command`(
    lemma: String, gerund: String, participle: String, command: String
  ) {
    let verb = Conjugation(lemma)
    #expect(verb.gerund == gerund)
    #expect(verb.participle == participle)
    #expect(verb.imperative == command)
  }

  @Test(arguments: [
    ("compra", ["lo"], "cómpralo"), ("comprar", ["lo"], "comprarlo"),
    ("comprar", ["me", "lo"], "comprármelo"), ("da", ["me"], "dame"),
    ("da", ["me", "lo"], "dámelo"), ("di", ["se", "lo"], "díselo"),
    ("lee", ["lo"], "léelo"), ("limpia", ["la"], "límpiala"), ("despierta", ["te"], "despiértate"),
    ("sigue", ["lo"], "síguelo"), ("oír", ["lo"], "oírlo"), ("acuesta", ["te"], "acuéstate"),
    ("envía", ["se", "lo"], "envíaselo"), ("escribe", ["le"], "escríbele"),
  ])
  func `attached pronouns keep the stress in writing`(
    verb: String, clitics: [String], whole: String
  ) {
    #expect(attaching(clitics, to: verb) == whole)
  }

  private func expect(_ lemma: String, _ tense: Tense, _ forms: String) {
    let verb = Conjugation(lemma)
    #expect(Person.allCases.map { verb.form(tense, $0) }.joined(separator: " ") == forms)
  }
}
