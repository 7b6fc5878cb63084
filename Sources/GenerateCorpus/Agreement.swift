/// Grammatical gender.
enum Gender { case masculine, feminine }

/// Grammatical number.
enum Number { case singular, plural }

/// Who acts.
///
/// English *you* is always one friend (*tú*), so there is no second plural.
enum Person: Int, CaseIterable {
  case firstSingular, secondSingular, thirdSingular, firstPlural, thirdPlural

  var number: Number { self == .firstPlural || self == .thirdPlural ? .plural : .singular }

  /// me, te, se, nos, se.
  var reflexive: String { ["me", "te", "se", "nos", "se"][rawValue] }

  /// me, te, le, nos, les.
  var indirect: String { ["me", "te", "le", "nos", "les"][rawValue] }
}

/// lo, la, los, las.
func directPronoun(_ gender: Gender, _ number: Number) -> String {
  switch (gender, number) {
  case (.masculine, .singular): "lo"
  case (.feminine, .singular): "la"
  case (.masculine, .plural): "los"
  case (.feminine, .plural): "las"
  }
}

/// What a noun denotes, so that people read books and do not drink them.
struct Sense: OptionSet, Hashable {
  let rawValue: Int

  static let person = Sense(rawValue: 1 << 0)
  static let animal = Sense(rawValue: 1 << 1)
  static let food = Sense(rawValue: 1 << 2)
  static let drink = Sense(rawValue: 1 << 3)
  static let readable = Sense(rawValue: 1 << 4)
  static let writable = Sense(rawValue: 1 << 5)
  static let clothing = Sense(rawValue: 1 << 6)
  static let building = Sense(rawValue: 1 << 7)
  static let room = Sense(rawValue: 1 << 8)
  static let furniture = Sense(rawValue: 1 << 9)
  static let vehicle = Sense(rawValue: 1 << 10)
  static let machine = Sense(rawValue: 1 << 11)
  static let openable = Sense(rawValue: 1 << 12)
  static let fragile = Sense(rawValue: 1 << 13)
  static let portable = Sense(rawValue: 1 << 14)
  static let audible = Sense(rawValue: 1 << 15)
  static let watchable = Sense(rawValue: 1 << 16)
  static let event = Sense(rawValue: 1 << 17)
  static let idea = Sense(rawValue: 1 << 18)
  static let landscape = Sense(rawValue: 1 << 19)
  static let task = Sense(rawValue: 1 << 20)
  static let family = Sense(rawValue: 1 << 21)
  static let meal = Sense(rawValue: 1 << 22)
  static let city = Sense(rawValue: 1 << 23)
  /// Trains and buses: one takes them and does not own them.
  static let transport = Sense(rawValue: 1 << 24)
  /// Books and newspapers, which are bought; letters are not.
  static let published = Sense(rawValue: 1 << 25)
  /// What is drunk or eaten hot.
  static let served = Sense(rawValue: 1 << 26)

  /// What can be told.
  static let tellable = Sense(rawValue: 1 << 27)

  /// What is cooked.
  static let cooked = Sense(rawValue: 1 << 28)

  static let bitCount = 29
}
