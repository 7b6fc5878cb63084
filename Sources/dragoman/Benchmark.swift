import ArgumentParser

/// `dragoman benchmark`: what this machine gives, and how much of it is used.
struct Benchmark: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Measure the speed of this machine and of the toolkit on it.",
    subcommands: [
      BenchmarkGemm.self, BenchmarkText.self, BenchmarkTrain.self, BenchmarkTranslate.self,
    ])
}
