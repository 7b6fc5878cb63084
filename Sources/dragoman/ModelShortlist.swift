import ArgumentParser
import DragomanCorpora
import DragomanModels
import DragomanText
import DragomanTranslation

/// `dragoman model shortlist`: which target tokens are worth considering for a source.
struct ModelShortlist: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "shortlist",
    abstract: "Learn from a corpus which target tokens translate a source token.",
    discussion: """
      'translate --shortlist' then chooses among some hundred tokens for each sentence instead of \
      the whole vocabulary, which is faster. The corpus should be that of the training.

        dragoman model shortlist runs/en-es/model.safetensors --source train.en --target train.es \
      --output en-es.shortlist
      """)

  @Argument(help: "The model file, whose vocabularies are used.")
  var model: String

  @Option(help: "The source language's file, one sentence a line, plain or gzip.")
  var source: String

  @Option(help: "The target language's file.")
  var target: String

  @Option(name: .shortAndLong, help: "The file for the shortlist.")
  var output: String

  @Option(help: "The most target tokens for a source token.")
  var perToken = 30

  @Option(help: "The most frequent target tokens that are offered to every source.")
  var common = 100

  @Option(help: "The most sentence pairs to learn from.")
  var pairs = 200_000

  func validate() throws {
    try requirePositive("per-token", perToken)
    try requirePositive("common", common)
    try requirePositive("pairs", pairs)
  }

  func run() throws {
    try FileIdentity.requireApart(outputs: [("--output", output)], inputs: [model, source, target])
    let model = try TranslationModel(contentsOf: model)
    let corpus = try EncodedCorpus(
      ParallelText(source: source, target: target), source: model.source, target: model.target,
      maximumLength: 100)
    var learner = ShortlistLearner(
      sourceCount: model.source.vocabulary.count, targetCount: model.target.vocabulary.count,
      vocabularyChecksums: Shortlist.vocabularyChecksums(of: model))
    for pair in 0..<min(pairs, corpus.count) {
      learner.add(source: corpus.source(pair), target: corpus.target(pair))
    }
    let shortlist = learner.learn(perToken: perToken, common: common)
    try shortlist.write(to: output)
    let sample = (0..<min(1000, corpus.count)).map {
      shortlist.tokens(for: corpus.source($0)).count
    }
    Message.write(
      "\(output): \(sample.reduce(0, +) / sample.count) of \(shortlist.targetCount) tokens a "
        + "sentence on average.")
  }
}
