/// Spanish hangs pronouns on infinitives and commands, and writes an accent where the stress, which
/// stays on the verb, would otherwise be read elsewhere: *compra, cómpralo*; *dar, dárselo*.
func attaching(_ clitics: [String], to verb: String) -> String {
  guard !clitics.isEmpty else { return verb }
  var letters = Array(verb)
  let nuclei = vowelGroups(letters)
  precondition(!nuclei.isEmpty, "\(verb) has no vowel")
  let stressed = verb.hasSuffix("r") || nuclei.count == 1 ? nuclei.count - 1 : nuclei.count - 2
  let following = nuclei.count - 1 - stressed + clitics.count
  let alreadyAccented = letters.contains { "áéíóú".contains($0) }
  if following >= 2, !alreadyAccented {
    let nucleus = nuclei[stressed]
    let position = nucleus.last { "aeo".contains(letters[$0]) } ?? nucleus.upperBound - 1
    if let accented = accents[letters[position]] { letters[position] = accented }
  }
  return String(letters) + clitics.joined()
}

private let accents: [Character: Character] = ["a": "á", "e": "é", "i": "í", "o": "ó", "u": "ú"]

/// The syllables' vowels as ranges: a diphthong is one, two strong vowels (*lee*) are two; the u of
/// *que, gui* is silent.
private func vowelGroups(_ letters: [Character]) -> [Range<Int>] {
  var groups: [Range<Int>] = []
  for index in letters.indices where "aeiouáéíóú".contains(letters[index]) {
    let silent =
      letters[index] == "u" && index > 0 && "qg".contains(letters[index - 1])
      && index + 1 < letters.count && "eiéí".contains(letters[index + 1])
    if silent { continue }
    if let last = groups.last, last.upperBound == index,
      isWeak(letters[index]) || isWeak(letters[index - 1])
    {
      groups[groups.count - 1] = last.lowerBound..<index + 1
    } else {
      groups.append(index..<index + 1)
    }
  }
  return groups
}

private func isWeak(_ letter: Character) -> Bool { letter == "i" || letter == "u" }
