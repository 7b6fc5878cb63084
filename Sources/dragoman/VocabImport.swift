import ArgumentParser
import DragomanModels
import DragomanText

/// `dragoman vocab import`: a vocabulary from the files of another program.
struct VocabImport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: "Make a vocabulary of the codes of subword-nmt.",
    discussion: """
      Reads what 'subword-nmt learn-bpe' has written, and cuts tokenised text as 'subword-nmt \
      apply-bpe' does. Its vocabulary adds counts, which a threshold needs.

        dragoman vocab import codes.bpe --vocabulary vocab.en --threshold 50 --output en.vocab
      """)

  @Argument(help: "The file of codes, of version 0.2.")
  var codes: String

  @Option(help: "The tokens and their counts, as 'subword-nmt get-vocab' writes them.")
  var vocabulary: String?

  @Option(help: "Split tokens that were seen less often; needs '--vocabulary'.")
  var threshold = 0

  @Flag(inversion: .prefixedNo, help: "Spell in bytes what has no entry.")
  var byteFallback = true

  @Option(name: .shortAndLong, help: "The vocabulary file to write (default: standard output).")
  var output: String?

  func validate() throws {
    if threshold < 0 { throw ValidationError("'--threshold \(threshold)' must be at least 0.") }
    if threshold > 0, vocabulary == nil {
      throw ValidationError("'--threshold' needs the counts of '--vocabulary'.")
    }
  }

  func run() throws {
    try FileIdentity.requireApart(outputs: [("--output", output)], inputs: [codes, vocabulary])
    var pipeline = try TextPipeline(
      subwordNMTCodes: codes, vocabulary: vocabulary, usesByteFallback: byteFallback)
    pipeline.vocabulary.threshold = threshold
    if let output {
      try AtomicFile.write(pipeline.serialized(), to: output)
    } else {
      let standardOutput = Output(standard: ())
      try standardOutput.write(pipeline.serialized())
      try standardOutput.flush()
    }
    Message.write(
      "\(output ?? "vocabulary"): \(pipeline.vocabulary.count) entries, "
        + "\(pipeline.vocabulary.merges.count) merges.")
  }
}
