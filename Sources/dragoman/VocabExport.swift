import ArgumentParser
import DragomanModels
import DragomanText

/// `dragoman vocab export`: a vocabulary for another program.
struct VocabExport: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export",
    abstract: "Write a vocabulary as the codes of subword-nmt.",
    discussion: """
      The vocabulary must cut as subword-nmt does: one from 'vocab build --subword-nmt' or 'vocab \
      import'. Both files are read by 'subword-nmt apply-bpe'.

        dragoman vocab export en.vocab --codes codes.bpe --vocabulary vocab.en
      """)

  @Argument(help: "The vocabulary file.")
  var file: String

  @Option(help: "The file of codes to write (default: standard output).")
  var codes: String?

  @Option(help: "The file of tokens and counts to write.")
  var vocabulary: String?

  func run() throws {
    try FileIdentity.requireApart(
      outputs: [("--codes", codes), ("--vocabulary", vocabulary)], inputs: [file])
    let pipeline = try TextPipeline(contentsOf: file)
    let merges: String
    let words: String
    do throws(TextError) {
      merges = try pipeline.subwordNMTCodes()
      words = try pipeline.subwordNMTVocabulary()
    } catch {
      throw CommandError(.badData, "\(file): \(error)")
    }
    if let vocabulary { try AtomicFile.write(words, to: vocabulary) }
    if let codes {
      try AtomicFile.write(merges, to: codes)
    } else {
      let output = Output(standard: ())
      try output.write(merges)
      try output.flush()
    }
  }
}
