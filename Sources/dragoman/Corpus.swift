import ArgumentParser

/// `dragoman corpus`: what is wrong with parallel text.
struct Corpus: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Check parallel text before training.", subcommands: [CorpusCheckCommand.self])
}
