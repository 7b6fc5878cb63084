import ArgumentParser
import DragomanCorpora
import DragomanEvaluation
import DragomanModels
import DragomanNetworks
import DragomanText
import DragomanTraining
import DragomanTranslation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// How an error that reaches the top ends the program: a sentence and a status.
struct ExitReport {
  private let status: Int32
  private let text: String
  private let isResult: Bool  // help and version, which were asked for

  /// Translates any error.
  ///
  /// - Parameters:
  ///   - error: The error.
  ///   - arguments: Those of the program, among which the reason may be.
  init(_ error: any Error, arguments: [String] = []) {
    if let error = error as? CommandError {
      self.init(error.status, error.description)
    } else if let status = Self.status(of: error) {
      self.init(status, "\(error)")
    } else {
      self.init(parsing: error, arguments)
    }
  }

  private init(_ status: CommandError.Status, _ sentence: String) {
    self.status = status.rawValue
    // Some sentences come with a full stop, some without.
    let ending = [".", "?"].contains(sentence.suffix(1)) ? "" : "."
    text = sentence.isEmpty ? "" : "dragoman: \(sentence)\(ending)"
    isResult = false
  }

  /// Help, version, and what ArgumentParser has to say of the arguments.
  private init(parsing error: any Error, _ arguments: [String]) {
    status = Dragoman.exitCode(for: error).rawValue
    isResult = status == EXIT_SUCCESS
    let full = Dragoman.fullMessage(for: error)
    guard !isResult, status == CommandError.Status.usage.rawValue else {
      text = isResult || full.isEmpty ? full : "dragoman: \(full)"
      return
    }
    // "  See 'dragoman train --help' for more information." names the subcommand concerned.
    let hint = full.split(separator: "\n").last { $0.hasPrefix("  See '") }
    // The options of `train` that `distill` has are its own.
    let command = (hint?.split(separator: "'").dropFirst().first ?? "dragoman --help")
      .replacing("train distill", with: "distill")
    var sentence = Dragoman.message(for: error)
    while let last = sentence.last, last == "." || last.isWhitespace { sentence.removeLast() }
    let mistake = ArgumentMistake(arguments)
    // What the parser took for a value, or knows and cannot do, is no misspelling.
    let isExact = ["Missing value for", "Can't "].contains { sentence.hasPrefix($0) }
    sentence = (isExact ? nil : mistake.unknown) ?? mistake.placing(sentence)
    text = "dragoman: \(sentence)\(sentence.hasSuffix("?") ? " See" : "; see") '\(command)'."
  }

  /// Ends the program.
  func leave() -> Never {
    if isResult {
      let output = Output(standard: ())
      try? output.write(line: text)
      try? output.flush()
    } else if !text.isEmpty {
      Message.write(text)
    }
    exit(status)
  }
}

extension ExitReport {
  /// The status of an error that a library of ours has thrown.
  private static func status(of error: any Error) -> CommandError.Status? {
    switch error {
    case let error as TextError:
      switch error {
      case .unreadableFile: .missingInput
      case .unwritableFile: .cannotCreateOutput
      case .malformedVocabulary, .unsuitable: .badData
      case .sizeTooSmall, .unknownLocale: .usage
      }
    case let error as EvaluationError:
      switch error {
      case .unreadable: .missingInput
      case .unequalCounts, .noSegments: .badData
      case .noReferences, .invalidOption: .usage
      }
    case let error as CorpusError: error.isMissingFile ? .missingInput : .badData
    case let error as ShortlistError: error.isMissingFile ? .missingInput : .badData
    case is NetworkConfigurationError, is TranslationOptionsError: .usage
    case let error as ModelFileError: modelFileStatus(error)
    case let error as TrainingError:
      switch error {
      case .file(let error): modelFileStatus(error)
      case .folder: .cannotCreateOutput
      case .differentRun, .finishedRun, .busy: .usage
      case .diverged: .badData
      }
    default: nil
    }
  }

  private static func modelFileStatus(_ error: ModelFileError) -> CommandError.Status {
    switch error {
    case .unreadable: .missingInput
    case .unwritable: .cannotCreateOutput
    case .foreign, .damaged, .notAModel, .newer: .badData
    }
  }
}
