/// An option with its value, as it stands in a configuration file.
struct Setting {
  /// The long option's name without the dashes, which is the key in the file.
  let name: String
  /// The value in YAML; nil when the option is not given and has no default.
  let value: String?
  /// Whether the option is a flag, with `--no-` for its contrary.
  let isFlag: Bool
  /// The values of an option that may be given again; nil for one that may not.
  let values: [String]?

  private init(name: String, value: String?, isFlag: Bool = false, values: [String]? = nil) {
    (self.name, self.value, self.isFlag, self.values) = (name, value, isFlag, values)
  }

  init(_ name: String, _ value: String?) { self.init(name: name, value: value) }

  init(_ name: String, _ value: Bool) {
    self.init(name: name, value: value ? "true" : "false", isFlag: true)
  }

  init(_ name: String, _ value: (some Numeric & Sendable)?) {
    self.init(name: name, value: value.map { "\($0)" })
  }

  init(_ name: String, _ values: [String]) {
    self.init(name: name, value: nil, values: values)
  }

  /// The arguments that say the same; none without a value.
  var arguments: [String] {
    if let values { return values.map { "--\(name)=\($0)" } }
    guard let value else { return [] }
    if isFlag { return [value == "true" ? "--\(name)" : "--no-\(name)"] }
    return ["--\(name)=\(value)"]
  }
}
