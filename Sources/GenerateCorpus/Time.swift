/// When things happen: adverbs by tense, days, dates, clock times and numbers in words.
enum Time {
  static let past: [Phrase] = [
    Phrase("yesterday", "ayer"), Phrase("last night", "anoche"),
    Phrase("yesterday afternoon", "ayer por la tarde"), Phrase("two days ago", "hace dos días"),
    Phrase("an hour ago", "hace una hora"), Phrase("yesterday morning", "ayer por la mañana"),
  ]

  /// For what is done once in a while: *bought a car last year*.
  static let distantPast: [Phrase] = [
    Phrase("last week", "la semana pasada"), Phrase("last year", "el año pasado"),
    Phrase("last month", "el mes pasado"), Phrase("three weeks ago", "hace tres semanas"),
    Phrase("a year ago", "hace un año"), Phrase("last summer", "el verano pasado"),
  ]

  static let future: [Phrase] = [
    Phrase("tomorrow", "mañana"), Phrase("tonight", "esta noche"), Phrase("soon", "pronto"),
    Phrase("tomorrow morning", "mañana por la mañana"),
    Phrase("this afternoon", "esta tarde"), Phrase("in an hour", "dentro de una hora"),
  ]

  static let distantFuture: [Phrase] = [
    Phrase("next week", "la semana que viene"), Phrase("next year", "el año que viene"),
    Phrase("next month", "el mes que viene"), Phrase("next summer", "el próximo verano"),
  ]

  static let habit: [Phrase] = [
    Phrase("every day", "todos los días"), Phrase("every week", "todas las semanas"),
    Phrase("on weekends", "los fines de semana"), Phrase("in the morning", "por la mañana"),
    Phrase("in the afternoon", "por la tarde"), Phrase("at night", "por la noche"),
    Phrase("every morning", "todas las mañanas"), Phrase("very often", "muy a menudo"),
  ]

  static let now: [Phrase] = [
    Phrase("now", "ahora"), Phrase("right now", "ahora mismo"),
    Phrase("at the moment", "en este momento"),
  ]

  static let days: [Phrase] = [
    Phrase("Monday", "lunes"), Phrase("Tuesday", "martes"), Phrase("Wednesday", "miércoles"),
    Phrase("Thursday", "jueves"), Phrase("Friday", "viernes"), Phrase("Saturday", "sábado"),
    Phrase("Sunday", "domingo"),
  ]

  static let months: [Phrase] = [
    Phrase("January", "enero"), Phrase("February", "febrero"), Phrase("March", "marzo"),
    Phrase("April", "abril"), Phrase("May", "mayo"), Phrase("June", "junio"),
    Phrase("July", "julio"), Phrase("August", "agosto"), Phrase("September", "septiembre"),
    Phrase("October", "octubre"), Phrase("November", "noviembre"), Phrase("December", "diciembre"),
  ]

  static let seasons: [Phrase] = [
    Phrase("in spring", "en primavera"), Phrase("in summer", "en verano"),
    Phrase("in autumn", "en otoño"), Phrase("in winter", "en invierno"),
  ]

  /// One to twelve; *one* is *una* here because hours are feminine.
  static let hours: [Phrase] = [
    Phrase("one", "la una"), Phrase("two", "las dos"), Phrase("three", "las tres"),
    Phrase("four", "las cuatro"), Phrase("five", "las cinco"), Phrase("six", "las seis"),
    Phrase("seven", "las siete"), Phrase("eight", "las ocho"), Phrase("nine", "las nueve"),
    Phrase("ten", "las diez"), Phrase("eleven", "las once"), Phrase("twelve", "las doce"),
  ]

  /// Two to twelve, for counting.
  static let smallNumbers: [Phrase] = [
    Phrase("two", "dos"), Phrase("three", "tres"), Phrase("four", "cuatro"),
    Phrase("five", "cinco"), Phrase("six", "seis"), Phrase("seven", "siete"),
    Phrase("eight", "ocho"), Phrase("nine", "nueve"), Phrase("ten", "diez"),
    Phrase("eleven", "once"), Phrase("twelve", "doce"),
  ]

  /// A number from 13 to 99 in words.
  static func largeNumber(_ number: Int) -> Phrase {
    precondition((13...99).contains(number), "\(number) is not within 13...99")
    let small = ["", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    let unidades = ["", "uno", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"]
    let teens = [
      "thirteen", "fourteen", "fifteen", "sixteen", "seventeen", "eighteen", "nineteen",
    ]
    let fused = [
      "trece", "catorce", "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve", "veinte",
      "veintiuno", "veintidós", "veintitrés", "veinticuatro", "veinticinco", "veintiséis",
      "veintisiete", "veintiocho", "veintinueve",
    ]
    let tens = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"]
    let decenas = [
      "treinta", "cuarenta", "cincuenta", "sesenta", "setenta", "ochenta", "noventa",
    ]
    let unit = number % 10
    let english =
      number < 20
      ? teens[number - 13] : tens[number / 10 - 2] + (unit == 0 ? "" : "-" + small[unit])
    let spanish =
      number < 30
      ? fused[number - 13] : decenas[number / 10 - 3] + (unit == 0 ? "" : " y " + unidades[unit])
    return Phrase(english, spanish)
  }
}
