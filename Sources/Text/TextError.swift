/// What can be wrong with the text files and the settings that a user gives; each says so in one
/// sentence, with the place and the remedy.
public enum TextError: Error, Equatable, Sendable {
  /// A file that cannot be opened or read.
  case unreadableFile(path: String, reason: String)
  /// A file that cannot be written.
  case unwritableFile(path: String, reason: String)
  /// A vocabulary that breaks its format at a line.
  case malformedVocabulary(origin: String, line: Int, problem: String, remedy: String)
  /// A vocabulary size that leaves no room for text.
  case sizeTooSmall(requested: Int, minimum: Int)
  /// A locale whose language ICU does not know.
  case unknownLocale(String)
  /// A request that does not fit the vocabulary it was made of.
  case unsuitable(problem: String, remedy: String)
}

extension TextError: CustomStringConvertible {
  /// One sentence for the user.
  public var description: String {
    switch self {
    case .unreadableFile(let path, let reason):
      "\(path): cannot be read (\(reason)); check the path and its permissions."
    case .unwritableFile(let path, let reason):
      "\(path): cannot be written (\(reason)); check the folder, its permissions and the disk."
    case .malformedVocabulary(let origin, let line, let problem, let remedy):
      "\(origin):\(line): \(problem); \(remedy)."
    case .sizeTooSmall(let requested, let minimum):
      "A vocabulary of \(requested) entries has no room for text; ask for at least \(minimum), "
        + "or switch byte fallback off."
    case .unknownLocale(let name):
      "\"\(name)\" names no known language; give a locale such as en, es, pt_BR or zh."
    case .unsuitable(let problem, let remedy): "\(problem); \(remedy)."
    }
  }
}
