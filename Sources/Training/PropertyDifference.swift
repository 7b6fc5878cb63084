/// The first property in which two values of a type differ, in words.
package struct PropertyDifference: CustomStringConvertible {
  package let description: String

  /// Compares two values; nil for equal ones.
  ///
  /// - Parameters:
  ///   - saved: What was.
  ///   - present: What is.
  ///   - name: The property that they are values of, empty for whole configurations.
  package init?(_ saved: Any, _ present: Any, of name: String = "") {
    let (was, now) = (Self.unwrapped(saved), Self.unwrapped(present))
    guard "\(was)" != "\(now)" else { return nil }
    let (one, other) = (Mirror(reflecting: was), Mirror(reflecting: now))
    if !one.children.isEmpty, one.children.map(\.label) == other.children.map(\.label) {
      for (first, second) in zip(one.children, other.children) {
        // Of a case the value counts, under the name of the property.
        let part = one.displayStyle == .enum ? name : first.label ?? name
        if let found = PropertyDifference(first.value, second.value, of: part) {
          self = found
          return
        }
      }
    }
    description =
      "\(Self.words(name)) was \(Self.text(of: was)) and is \(Self.text(of: now)) now"
  }

  /// The value of an optional, `none` for nil.
  private static func unwrapped(_ value: Any) -> Any {
    let mirror = Mirror(reflecting: value)
    guard mirror.displayStyle == .optional else { return value }
    return mirror.children.first?.value ?? "none"
  }

  /// `labelSmoothing` as "label smoothing".
  private static func words(_ name: String) -> String {
    String(name.flatMap { $0.isUppercase ? " \($0.lowercased())" : "\($0)" })
  }

  /// A value with the names of its parts, not of its types.
  private static func text(of value: Any) -> String {
    let mirror = Mirror(reflecting: value)
    guard mirror.displayStyle == .struct || mirror.displayStyle == .enum,
      !mirror.children.isEmpty
    else { return "\(value)" }
    return mirror.children.map { part in
      "\(words(part.label ?? "")) \(text(of: unwrapped(part.value)))"
    }.joined(separator: ", ")
  }
}
