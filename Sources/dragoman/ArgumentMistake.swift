import ArgumentParser

/// What is wrong with arguments beyond what the parser says of them.
///
/// It complains of a required option that is missing before one that it does not know, of which the
/// former may be a misspelling; and of a value without saying that a file has it.
struct ArgumentMistake {
  private let arguments: [String]

  init(_ arguments: [String]) { self.arguments = arguments }

  /// A sentence about the first option, or command, that there is none of; without a full stop.
  var unknown: String? {
    var type: any ParsableCommand.Type = Dragoman.self
    var words = arguments[...]
    while let word = words.first,
      let next = type.configuration.subcommands.first(where: { $0._commandName == word })
    {
      type = next
      words.removeFirst()
    }
    let commands = type.configuration.subcommands.map { $0._commandName } + ["help"]
    if let word = words.first, commands.count > 1, !commands.contains(word), !word.hasPrefix("-") {
      return Self.sentence(about: "command", word, known: commands)
    }
    let known = Self.options(in: Dragoman.helpMessage(for: type))
    guard let unknown = given.first(where: { !known.contains($0) }) else { return nil }
    return Self.sentence(about: "option", unknown, known: known.sorted())
  }

  /// The long options among the arguments, with their dashes and without values.
  private var given: [String] {
    arguments.prefix { $0 != "--" }.filter { $0.hasPrefix("--") }.map { argument in
      String(argument.prefix { $0 != "=" })
    }
  }

  private static func sentence(about what: String, _ word: String, known: [String]) -> String {
    let sentence = "Unknown \(what) '\(word)'"
    guard let nearest = Spelling.nearest(to: word, in: known) else { return sentence }
    return sentence + ". Did you mean '\(nearest)'?"
  }

  /// The long options that a help text names, with their dashes.
  private static func options(in help: String) -> Set<String> {
    var names: Set<String> = []
    for part in help.split(whereSeparator: { !$0.isLetter && !$0.isNumber && $0 != "-" })
    where part.hasPrefix("--") {
      names.insert(String(part))
    }
    return names
  }

  /// Puts the file and line before a sentence about a value that the file of `--config` has.
  func placing(_ sentence: String) -> String {
    guard let path = arguments.value(ofOption: "config"),
      let file = try? ConfigurationFile(
        path: path, settings: Train.allSettings + Distill.ownSettings),
      let (name, line) = file.lines.first(where: { name, _ in
        sentence.contains("'--\(name) ") || sentence.contains("'--\(name)'")
      }), arguments.value(ofOption: name) == nil
    else { return sentence }
    return "\(path):\(line): \(sentence)"
  }
}
