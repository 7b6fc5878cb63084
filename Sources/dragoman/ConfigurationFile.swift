import DragomanModels
import Yams

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

/// A YAML file that holds options of `train` or `distill`, each under its long name without the dashes.
///
/// The file is turned into arguments and put before those of the command line, so that whatever is
/// true of an option is true of its key, and the command line has the last word.
struct ConfigurationFile {
  /// The arguments that the file stands for.
  let arguments: [String]

  /// The options that it has, by their long names, and their lines.
  let lines: [(name: String, line: Int)]

  /// Reads a file.
  ///
  /// - Parameters:
  ///   - path: The file.
  ///   - settings: The options that may stand in it.
  /// - Throws: ``CommandError`` that names the file and, where it can, the line.
  init(path: String, settings: [Setting] = Train.allSettings) throws {
    try FileIdentity.requireRereadable(path)
    let text: String
    do {
      text = try String(contentsOfFile: path, encoding: .utf8)
    } catch {
      throw CommandError(
        .missingInput,
        "\(path): cannot be read; check the path, its permissions, and that it is "
          + "UTF-8.")
    }
    let node: Node?
    do {
      node = try Yams.compose(yaml: text)
    } catch {
      throw CommandError(.usage, "\(path)\(Self.sentence(for: error)).")
    }
    guard let node, !(node.null != nil && node.scalar != nil) else {
      (arguments, lines) = ([], [])
      return
    }
    guard let mapping = node.mapping else {
      throw CommandError(.usage, "\(path): must consist of lines such as 'hidden: 512'.")
    }
    let known = Dictionary(
      settings.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
    var arguments: [String] = []
    var lines: [(name: String, line: Int)] = []
    for (key, value) in mapping {
      let name = key.string ?? ""
      let place = "\(path):\(key.mark?.line ?? 0)"
      guard let setting = known[name] else {
        let nearest = Spelling.nearest(to: name, in: settings.map(\.name))
        let remedy = nearest.map { "did you mean '\($0)'?" } ?? "keys are options of the command."
        throw CommandError(.usage, "\(place): unknown key '\(name)'; \(remedy)")
      }
      lines.append((name, key.mark?.line ?? 0))
      arguments += try Self.arguments(value, of: setting, at: place)
    }
    (self.arguments, self.lines) = (arguments, lines)
  }

  /// The arguments that a key with a value stands for; none for a key without one.
  private static func arguments(
    _ value: Node, of setting: Setting, at place: String
  ) throws(CommandError) -> [String] {
    let name = setting.name
    if setting.values != nil, let sequence = value.sequence {
      let scalars = sequence.compactMap(\.scalar)
      guard scalars.count == sequence.count else {
        throw CommandError(.usage, "\(place): '\(name)' takes values, no lists or tables of them.")
      }
      return Setting(name, scalars.map(\.string)).arguments
    }
    guard let scalar = value.scalar else {
      throw CommandError(.usage, "\(place): '\(name)' takes one value, not a list or a table.")
    }
    if value.null != nil { return [] }
    guard setting.isFlag else { return Setting(name, scalar.string).arguments }
    guard let isOn = value.bool else {
      throw CommandError(
        .usage, "\(place): '\(name)' takes true or false, not '\(scalar.string)'.")
    }
    return Setting(name, isOn).arguments
  }

  /// What follows a file's name where it is not YAML.
  private static func sentence(for error: any Error) -> String {
    switch error {
    case YamlError.scanner(_, let problem, let mark, _),
      YamlError.parser(_, let problem, let mark, _),
      YamlError.composer(_, let problem, let mark, _):
      ":\(mark.line): is not YAML (\(problem)); write lines such as 'hidden: 512'"
    case YamlError.duplicatedKeysInMapping(let duplicates, let context):
      ":\(context.mark.line): has the key '\(duplicates.first ?? "")' twice; remove one"
    default:
      ": is not YAML (\(oneLine("\(error)")))"
    }
  }

  /// The settings as such a file; those without a value are left out.
  static func text(of settings: [Setting]) throws -> String {
    let pairs = settings.compactMap { setting -> (Node, Node)? in
      if let values = setting.values, !values.isEmpty {
        return (Node(setting.name), Node(values.map(node)))
      }
      return setting.value.map { (Node(setting.name), node($0)) }
    }
    return try Yams.serialize(node: Node(pairs), width: -1, allowUnicode: true)
  }

  /// A value that is read again as it is: what stands for no value is quoted.
  private static func node(_ value: String) -> Node {
    let isNone = Node(value, Tag(.implicit), .plain).null != nil
    return isNone ? Node(value, Tag(.str), .singleQuoted) : Node(value)
  }

  private static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).first.map(String.init) ?? text
  }
}

/// Arguments of `train`, `distill` and `benchmark train` with the preset and the file of `--config` unfolded.
enum TrainingArguments {
  /// Puts what the preset and the configuration file say before the arguments given.
  static func expanding(_ arguments: [String]) throws -> [String] {
    let benchmark = ["benchmark", "train"]
    if arguments.starts(with: benchmark) {
      let given = Array(arguments.dropFirst(2))
      return benchmark + (Preset(in: given)?.networkArguments(before: given) ?? []) + given
    }
    guard let command = arguments.first, ["train", "distill"].contains(command) else {
      return arguments
    }
    let settings = Train.allSettings + (command == "distill" ? Distill.ownSettings : [])
    let path = arguments.value(ofOption: "config")
    var filed = try path.map { try ConfigurationFile(path: $0, settings: settings).arguments } ?? []
    // What may be given again would be added to that of the file.
    for setting in settings where setting.values != nil {
      guard arguments.value(ofOption: setting.name) != nil else { continue }
      filed.removeAll { $0.hasPrefix("--\(setting.name)=") }
    }
    filed = decided(filed, by: Array(arguments.dropFirst()))
    let given = filed + arguments.dropFirst()
    return [command] + PresetSizes.arguments(before: given) + given
  }
}

extension TrainingArguments {
  /// A file's arguments without those that others decide about, which only the command line must not
  /// give: a file may be of a run that had none of those others, or of an older program.
  private static func decided(_ filed: [String], by arguments: [String]) -> [String] {
    let given = filed + arguments
    var names = PresetSizes.settled(by: given) + PresetSizes.batchUnits(ifGivenIn: arguments)
    if given.value(ofOption: "back-teacher") == nil { names.append("draws") }
    return filed.filter { argument in !names.contains { argument.hasPrefix("--\($0)=") } }
  }
}

extension [String] {
  /// The value of an option among these arguments; the last counts.
  ///
  /// - Parameters:
  ///   - name: The option's name, without the dashes.
  ///   - letter: Its short name, if it has one.
  /// - Returns: nil where it is not given.
  func value(ofOption name: String, short letter: Character? = nil) -> String? {
    let names = ["--\(name)"] + (letter.map { ["-\($0)"] } ?? [])
    var value: String?
    for (index, argument) in enumerated() {
      if names.contains(argument), index + 1 < count { value = self[index + 1] }
      for name in names where argument.hasPrefix(name + "=") {
        value = String(argument.dropFirst(name.count + 1))
      }
    }
    return value
  }
}
