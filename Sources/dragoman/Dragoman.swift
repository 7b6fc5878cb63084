import ArgumentParser

/// The command `dragoman`.
@main
struct Dragoman: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dragoman",
    abstract: "Train translators on parallel text, and translate with them.",
    discussion: """
      Results go to standard output, everything else to standard error. Exit status: 0 success, \
      64 wrong usage, 65 bad data, 66 missing input, 73 output that cannot be made, 74 input or \
      output error, 130 interrupted with the state saved.
      """,
    version: "0.1.0",
    subcommands: [
      Demo.self, Train.self, Distill.self, Translate.self, Evaluate.self, Vocab.self, Corpus.self,
      Tokenize.self,
      Model.self,
      Benchmark.self,
    ])

  static func main() {
    Interruption.ignoreBrokenPipes()
    let arguments = Array(CommandLine.arguments.dropFirst())
    do {
      var command = try parseAsRoot(TrainingArguments.expanding(arguments))
      try command.run()
    } catch {
      ExitReport(error, arguments: arguments).leave()
    }
  }
}
