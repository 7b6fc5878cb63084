/// An option with its value, as it stands in a configuration file.
struct Setting {
  /// The long option's name without the dashes, which is the key in the file.
  let name: String
  /// The value in YAML; nil when the option is not given and has no default.
  let value: String?
  /// Whether the option is a flag, with `--no-` for its contrary.
  let isFlag: Bool

  init(_ name: String, _ value: String?) {
    (self.name, self.value, isFlag) = (name, value, false)
  }

  init(_ name: String, _ value: Bool) {
    (self.name, self.value, isFlag) = (name, value ? "true" : "false", true)
  }

  init(_ name: String, _ value: (some Numeric & Sendable)?) {
    (self.name, self.value, isFlag) = (name, value.map { "\($0)" }, false)
  }
}
