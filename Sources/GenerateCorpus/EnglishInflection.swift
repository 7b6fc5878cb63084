/// The forms of an English verb.
///
/// A particle stays behind: *look for, looked for*.
struct EnglishVerb {
  let base: String
  private let head: String
  private let particle: String

  init(_ base: String) {
    self.base = base
    let words = base.split(separator: " ", maxSplits: 1)
    head = String(words[0])
    particle = words.count > 1 ? String(words[1]) : ""
  }

  var third: String {
    spaced(head == "have" ? "has" : addingS(head), particle)
  }

  var gerund: String {
    let doubled = ["put", "swim", "run", "get", "sit", "forget", "plan"]
    let stem: String
    if doubled.contains(head), let last = head.last {
      stem = head + String(last)
    } else if head == "lie" || head == "die" {
      stem = head.dropLast(2) + "y"
    } else if head.hasSuffix("e"), !head.hasSuffix("ee"), head != "be" {
      stem = String(head.dropLast())
    } else {
      stem = head
    }
    return spaced(stem + "ing", particle)
  }

  var past: String { spaced(Self.irregular[head]?.past ?? regularPast, particle) }

  var participle: String { spaced(Self.irregular[head]?.participle ?? regularPast, particle) }

  private var regularPast: String {
    if head.hasSuffix("e") { return head + "d" }
    if endsInConsonantY(head) { return head.dropLast() + "ied" }
    return head + "ed"
  }

  private static let irregular: [String: (past: String, participle: String)] = [
    "be": ("was", "been"), "break": ("broke", "broken"), "bring": ("brought", "brought"),
    "build": ("built", "built"), "buy": ("bought", "bought"), "choose": ("chose", "chosen"),
    "come": ("came", "come"), "do": ("did", "done"), "drink": ("drank", "drunk"),
    "drive": ("drove", "driven"), "eat": ("ate", "eaten"), "fall": ("fell", "fallen"),
    "find": ("found", "found"), "forget": ("forgot", "forgotten"), "get": ("got", "gotten"),
    "give": ("gave", "given"), "go": ("went", "gone"), "have": ("had", "had"),
    "hear": ("heard", "heard"), "know": ("knew", "known"), "leave": ("left", "left"),
    "lend": ("lent", "lent"), "lose": ("lost", "lost"), "make": ("made", "made"),
    "pay": ("paid", "paid"), "put": ("put", "put"), "read": ("read", "read"),
    "run": ("ran", "run"), "say": ("said", "said"), "see": ("saw", "seen"),
    "sell": ("sold", "sold"), "send": ("sent", "sent"), "show": ("showed", "shown"),
    "sing": ("sang", "sung"), "sit": ("sat", "sat"), "sleep": ("slept", "slept"),
    "speak": ("spoke", "spoken"), "swim": ("swam", "swum"), "take": ("took", "taken"),
    "teach": ("taught", "taught"), "tell": ("told", "told"), "think": ("thought", "thought"),
    "understand": ("understood", "understood"), "wake": ("woke", "woken"),
    "wear": ("wore", "worn"), "write": ("wrote", "written"), "cost": ("cost", "cost"),
    "feel": ("felt", "felt"),
  ]
}

/// The plural of an English noun.
func englishPlural(_ noun: String) -> String {
  let irregular = [
    "man": "men", "woman": "women", "child": "children", "person": "people", "knife": "knives",
    "wife": "wives", "shelf": "shelves", "fish": "fish", "foot": "feet", "tooth": "teeth",
  ]
  return irregular[noun] ?? addingS(noun)
}

private func addingS(_ word: String) -> String {
  if endsInConsonantY(word) { return word.dropLast() + "ies" }
  let hisses = ["s", "x", "z", "ch", "sh"].contains { word.hasSuffix($0) }
  let takesE = hisses || ["go", "do", "potato", "tomato"].contains(word)
  return word + (takesE ? "es" : "s")
}

private func endsInConsonantY(_ word: String) -> Bool {
  guard word.hasSuffix("y"), let before = word.dropLast().last else { return false }
  return !"aeou".contains(before)
}

/// *a* or *an*, by sound.
func indefiniteArticle(before word: String) -> String {
  if ["hour", "honest"].contains(where: { word.hasPrefix($0) }) { return "an" }
  if ["uni", "use", "euro"].contains(where: { word.hasPrefix($0) }) { return "a" }
  return "aeiou".contains(word.first ?? "b") ? "an" : "a"
}
