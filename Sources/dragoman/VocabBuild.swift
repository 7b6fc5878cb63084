import ArgumentParser
import DragomanInspection
import DragomanModels
import DragomanText

/// `dragoman vocab build`: a vocabulary from text files.
struct VocabBuild: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "build",
    abstract: "Build a vocabulary from text files.",
    discussion: """
      Several files give one joint vocabulary; the same text gives the same bytes, whatever the \
      order of its lines. The file is readable text: ids, counts and tokens, then the merges.

        dragoman vocab build train.en train.es --kind bpe --size 8000 --output en-es.vocab
      """)

  @Argument(help: "Text files, one sentence a line; - for standard input.")
  var files: [String]

  @Option(help: "What the entries are.")
  var kind: Vocabulary.Kind = .bytePair

  @Option(
    help: """
      The most entries, special and byte tokens included (default: what the text affords for bpe \
      and unigram, else no limit).
      """)
  var size: Int?

  @Option(help: "The most merges of byte-pair encoding (default: as the size allows).")
  var merges: Int?

  @Option(help: "Merge pairs of tokens that stand at least so often (default: 2).")
  var minimumPairCount: Int?

  @Flag(
    help: """
      Learn from tokenised text as subword-nmt does, from single characters with the ends of \
      words marked; 'vocab export' writes its codes.
      """)
  var subwordNmt = false

  @Option(
    help: "Leave out words, or characters, seen less often (default: 1; 2 with byte fallback).")
  var minimumCount: Int?

  @Option(help: "The locale whose rules cut words; once, or once for each file.")
  var locale: [String] = []

  @OptionGroup var text: TextOptions

  @Flag(
    inversion: .prefixedNo,
    help: "Spell in bytes what has no entry (default: no for word, else yes).")
  var byteFallback: Bool?

  @Option(help: "The threads that count and learn (default: one a core); the result is the same.")
  var threads: Int?

  @Option(name: .shortAndLong, help: "The vocabulary file to write (default: standard output).")
  var output: String?

  @Flag(help: "Report as JSON instead of in words.")
  var json = false

  func validate() throws {
    if files.isEmpty { throw ValidationError("Name at least one text file.") }
    try requirePositive("size", size)
    try requirePositive("minimum-count", minimumCount)
    try requirePositive("minimum-pair-count", minimumPairCount)
    try requirePositive("merges", merges)
    try requirePositive("threads", threads)
    guard !subwordNmt || (kind == .bytePair && !text.characters) else {
      throw ValidationError("'--subword-nmt' is for '--kind bpe' and tokenised text.")
    }
    for (option, value) in [("merges", merges), ("minimum-pair-count", minimumPairCount)]
    where value != nil && kind != .bytePair {
      throw ValidationError("'--\(option)' is for '--kind bpe'; omit it.")
    }
    guard !subwordNmt || (locale.isEmpty && [.nfc, .none].contains(text.normalization)) else {
      throw ValidationError(
        "'--subword-nmt' leaves text as it is; omit '--normalization' and '--locale'.")
    }
    guard !subwordNmt || !text.rules.areGiven else {
      throw ValidationError("'--subword-nmt' leaves text as it is; omit the rules of text.")
    }
    guard locale.count <= 1 || locale.count == files.count else {
      throw ValidationError(
        "\(locale.count) locales for \(files.count) files; give one for all or one for each.")
    }
  }

  func run() throws {
    try FileIdentity.requireApart(outputs: [("--output", output)], inputs: files)
    try Output.requireFolder(of: output)
    Interruption.listen()
    let pipeline = try counted().buildPipeline(
      kind: kind, size: size, minimumCount: minimumCount, usesByteFallback: byteFallback,
      minimumPairCount: minimumPairCount, maximumMerges: merges,
      threads: threads ?? Threads.available)
    if Interruption.isRequested { throw Interruption.error }
    let standardOutput = Output(standard: ())
    if let output {
      try AtomicFile.write(pipeline.serialized(), to: output)
      if json {
        try standardOutput.write(json: VocabularyInspection(pipeline))
        try standardOutput.flush()
      }
    } else {
      try standardOutput.write(pipeline.serialized())
      try standardOutput.flush()
    }
    let vocabulary = pipeline.vocabulary
    Message.write(
      "\(output ?? "vocabulary"): \(vocabulary.count) entries, \(vocabulary.merges.count) merges.")
  }

  /// The words of all files.
  private func counted() throws -> VocabularyBuilder {
    var total: VocabularyBuilder?
    for (index, file) in files.enumerated() {
      let locale = locale.count > 1 ? self.locale[index] : self.locale.first ?? "root"
      var builder = VocabularyBuilder(
        normalization: subwordNmt ? .none : text.normalization,
        segmentation: subwordNmt ? .spacesAfter : try text.segmentation(locale: locale),
        rules: try text.rules.rules(locale: locale))
      var reader = try LineReader(path: file)
      var watch = EncodingWatch(of: reader.name)
      try builder.add(threads: threads ?? Threads.available) { () throws(CommandError) in
        let block = try reader.nextBlock(of: 1 << 22)
        if let block { try watch.look(at: block) }
        return block
      }
      Message.write(
        "\(reader.name): \(builder.lineCount) lines, \(builder.wordTypeCount) different pieces.")
      if total == nil { total = builder } else { total?.merge(builder) }
    }
    guard let total, total.lineCount > 0 else {
      throw CommandError(
        .badData, "\(files.joined(separator: ", ")): no lines; give files with text.")
    }
    return total
  }
}
