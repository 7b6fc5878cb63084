import ArgumentParser
import DragomanCorpora

/// Which text a model is trained and validated on.
struct TrainCorpusOptions: ParsableArguments {
  @Option(help: "The source language's file, one sentence a line, plain or gzip.")
  var source: String?

  @Option(help: "The target language's file: line n translates line n of the source.")
  var target: String?

  @Option(help: "Both languages in one file: source, tab, target on each line.")
  var corpus: String?

  @Option(help: "The source side of the development set.")
  var devSource: String?

  @Option(help: "The target side of the development set.")
  var devTarget: String?

  @Option(help: "The development set in one file, with tabs.")
  var devCorpus: String?

  @Flag(
    inversion: .prefixedNo, help: "Replace malformed UTF-8 by U+FFFD instead of refusing it.")
  var repair = false

  @Option(help: "Leave out pairs with more tokens than this on a side.")
  var maxLength = 100

  @Flag(
    inversion: .prefixedNo,
    help: """
      Refuse a corpus whose sides do not translate one another, by fifty of its pairs, and a \
      development set that seems to be the wrong way round.
      """)
  var sanityCheck = true

  func validate() throws {
    if corpus != nil && (source != nil || target != nil) {
      throw ValidationError("Give '--corpus' or '--source' and '--target', not both.")
    }
    if corpus == nil && (source == nil || target == nil) {
      throw ValidationError("Give the training text as '--source' and '--target' or as '--corpus'.")
    }
    if devCorpus != nil && (devSource != nil || devTarget != nil) {
      throw ValidationError("Give '--dev-corpus' or '--dev-source' and '--dev-target', not both.")
    }
    if (devSource == nil) != (devTarget == nil) {
      throw ValidationError("'--dev-source' and '--dev-target' belong together.")
    }
    try requirePositive("max-length", maxLength)
  }

  /// Reads the training text.
  func trainingText() throws -> ParallelText {
    for path in [source, target, corpus] { try FileIdentity.requireRereadable(path) }
    return try text(source: source, target: target, corpus: corpus)
  }

  /// Reads the development text, if there is any.
  func developmentText() throws -> ParallelText? {
    guard devCorpus != nil || devSource != nil else { return nil }
    return try text(source: devSource, target: devTarget, corpus: devCorpus)
  }

  /// Looks at fifty pairs, unless that is not wanted.
  ///
  /// - Parameter corpus: The training text as ids.
  /// - Throws: An error when they fit one another no better than chance.
  func checkSanity(of corpus: EncodedCorpus) throws(CommandError) {
    guard sanityCheck, let sanity = CorpusSanity(corpus) else { return }
    let name = self.corpus ?? source ?? ""
    guard !sanity.isBroken else {
      throw CommandError(
        .badData,
        "\(name): its sides do not seem to translate one another: of \(sanity.pairs) sources only "
          + "\(sanity.fitting) fit their own target better than others'; 'dragoman corpus check' says "
          + "where files lose step, and '--no-sanity-check' trains all the same.")
    }
    Message.write(
      "Sanity: of \(sanity.pairs) sources \(sanity.fitting) fit their own target better than "
        + "others'.")
  }

  /// Makes sure that the development set is not the wrong way round, unless that is not wanted.
  ///
  /// - Parameters:
  ///   - development: The development text.
  ///   - text: The training text.
  /// - Throws: An error when its source looks like the training text's target, and the other way.
  func checkDirection(
    of development: ParallelText, against text: ParallelText
  ) throws(CommandError) {
    guard sanityCheck, SideProfiles(text).areSwapped(in: development) else { return }
    throw CommandError(
      .badData,
      "\(development.path): seems to be in the target language of the training text, and its other "
        + "side in the source language; swap \(devCorpus == nil ? "the two files" : "its columns"), or "
        + "pass '--no-sanity-check'.")
  }

  private func text(source: String?, target: String?, corpus: String?) throws -> ParallelText {
    try Self.naming(remedies: {
      try PairFiles(source: source, target: target, corpus: corpus).read(repairsMalformed: repair)
    })
  }

  /// Reads text; an error that an option of these would help against names it.
  static func naming<Text>(remedies read: () throws -> Text) throws -> Text {
    do {
      return try read()
    } catch let error as CorpusError {
      switch error {
      case .malformedUTF8:
        throw CommandError(
          .badData, "\(error) or pass --repair to replace such bytes by U+FFFD.")
      case .empty(_, let dropped) where dropped > 0:
        throw CommandError(.badData, "\(error) or raise --max-length.")
      default: throw error
      }
    }
  }

  var settings: [Setting] {
    [
      Setting("source", source), Setting("target", target), Setting("corpus", corpus),
      Setting("dev-source", devSource), Setting("dev-target", devTarget),
      Setting("dev-corpus", devCorpus), Setting("repair", repair),
      Setting("max-length", maxLength), Setting("sanity-check", sanityCheck),
    ]
  }
}

/// Refuses a number below one, or above what can be computed with, with a sentence that names the
/// option.
func requirePositive(_ option: String, _ value: Int?) throws {
  guard let value else { return }
  let most = largestValues[option] ?? 1_000_000_000
  if value < 1 { throw ValidationError("'--\(option) \(value)' must be at least 1.") }
  if value > most {
    throw ValidationError("'--\(option) \(value)' must be at most \(Decimals.grouped(most)).")
  }
}

/// What is more would not fit into memory; whoever gives it has mistyped it.
private let largestValues = [
  "threads": 1024, "beam": 1000, "teacher-beam": 1000, "draws": 1000, "samples": 10_000,
  "memory-pairs": 1000, "memory-neighbors": 1000,
  "batch-size": 1_000_000, "embedding": 16_384, "hidden": 16_384, "encoder-hidden": 16_384,
  "layers": 64, "decoder-layers": 64, "encoder-transitions": 64, "decoder-transitions": 64,
]

/// Refuses a number outside a range with a sentence that names the option.
func require(_ option: String, _ value: Float, in range: ClosedRange<Float>) throws {
  guard range.contains(value) else {
    throw ValidationError(
      "'--\(option) \(value)' must be from \(range.lowerBound) to \(range.upperBound).")
  }
}
