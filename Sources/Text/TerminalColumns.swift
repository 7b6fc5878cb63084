import CICU

/// How wide text is on a terminal.
public enum TerminalColumns {
  /// The columns that a text takes up, as far as its characters tell.
  public static func count(_ text: String) -> Int {
    text.unicodeScalars.reduce(0) { $0 + Int(cicu_columns($1.value)) }
  }
}
