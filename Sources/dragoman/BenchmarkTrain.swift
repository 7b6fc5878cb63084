import ArgumentParser
import DragomanCorpora
import DragomanNetworks
import DragomanTensors
import DragomanText
import DragomanTraining

/// `dragoman benchmark train`: how fast a network is trained on a corpus, and what that time is
/// spent on.
struct BenchmarkTrain: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "train",
    abstract: "Measure the speed of training on a parallel corpus.",
    discussion: """
      Trains for so many updates and prints the target tokens a second, what the threads did with \
      their time, and the utilisation: additions and multiplications of the network's products, \
      forward and backward, over what the same threads reach in the fastest product of this run. \
      No model is saved.
      """)

  @Option(help: "The source language's file, one sentence a line.")
  var source: String

  @Option(help: "The target language's file.")
  var target: String

  @Option(help: "The vocabulary file of both languages (default: learn one).")
  var vocabulary: String?

  @Flag(help: "The text is tokenised already; the vocabulary may be a plain list of tokens.")
  var pretokenized = false

  @Option(help: "The sentence pairs in a batch.")
  var batchSize = 64

  @Option(help: "The updates in all.")
  var updates = 60

  @Option(help: "The first updates, which are not timed.")
  var skip = 10

  @Option(help: "The threads to use (default: one a core).")
  var threads: Int?

  @Option(help: "What the factors of products are rounded to.")
  var precision = Precision.float32

  // The root command has unfolded it; here it is only named.
  @Option(
    help: "The kind of network to start from (default: what the network's options are by default).")
  var preset: Preset?

  @Flag(help: "Print one line of JSON.")
  var json = false

  @OptionGroup(title: "Network") var network: TrainNetworkOptions

  func validate() throws {
    try precision.requireTrainable()
    try requirePositive("batch-size", batchSize)
    try requirePositive("updates", updates)
    try requirePositive("threads", threads)
    guard skip >= 0, skip < updates else {
      throw ValidationError("'--skip \(skip)' must leave some of the \(updates) updates.")
    }
  }

  func run() throws {
    let text = try ParallelText(source: source, target: target)
    let (sourcePipeline, targetPipeline) = try pipelines(for: text)
    let corpus = try EncodedCorpus(
      text, source: sourcePipeline, target: targetPipeline, maximumLength: 1000)
    let network = try EncoderDecoder(
      self.network.configuration(
        source: sourcePipeline.vocabulary.count, target: targetPipeline.vocabulary.count),
      seed: 1)
    network.precision = precision.supported()
    let pool = WorkerPool(threads: threads ?? Threads.available, isProfiled: true)
    let limit = ProductSpeed.limit(of: .float32, pool: pool, seconds: 0.2)
    let run = train(network, on: corpus, pool: pool)
    let report = BenchmarkTrainReport(run, network: network, pool: pool, float32Limit: limit)
    let output = Output(standard: ())
    if json { try output.write(json: report) } else { try report.write(to: output) }
    try output.close()
  }

  /// What was timed.
  struct Run {
    var updates: Int
    var seconds = 0.0
    var tokens = 0
    var negativeLogLikelihood = 0.0
  }

  private func pipelines(
    for text: ParallelText
  ) throws -> (source: TextPipeline, target: TextPipeline) {
    guard let vocabulary else {
      var options = PipelineOptions()
      options.isPretokenized = pretokenized
      return try options.buildPipelines(from: text)
    }
    let pipeline =
      pretokenized
      ? try TextPipeline(vocabularyOrTokenList: vocabulary)
      : try TextPipeline(contentsOf: vocabulary)
    return (pipeline, pipeline)
  }

  private func train(
    _ network: EncoderDecoder, on corpus: EncodedCorpus, pool: WorkerPool
  ) -> Run {
    let usual = TrainingConfiguration()
    let computer = GradientComputer(network: network, pool: pool, shards: usual.gradientShards)
    let optimizer = AdamOptimizer(parameters: network.parameters)
    let planner = BatchPlanner(size: .sentences(batchSize), seed: 1)
    var epoch = 0
    var batches = planner.batches(of: corpus, epoch: epoch)[...]
    func nextBatch() -> ShardedBatch {
      if batches.isEmpty {
        epoch += 1
        batches = planner.batches(of: corpus, epoch: epoch)[...]
      }
      return computer.prepare(
        batches.removeFirst().map {
          TokenPair(source: corpus.source($0), target: corpus.target($0))
        })
    }
    var batch = nextBatch()
    var run = Run(updates: updates - skip)
    let clock = ContinuousClock()
    var start = clock.now
    for update in 0..<updates {
      if update == skip {
        pool.profile?.reset()
        start = clock.now
        (run.tokens, run.negativeLogLikelihood) = (0, 0)
      }
      var following: ShardedBatch?
      let sum = computer.computeGradients(
        of: [batch], labelSmoothing: 0, dropoutSeed: UInt64(update)
      ) {
        following = nextBatch()
      }
      optimizer.update(
        learningRate: usual.learningRate, gradientNorm: computer.gradientNorm,
        maximumGradientNorm: usual.maximumGradientNorm, pool: pool)
      run.tokens += sum.tokens
      run.negativeLogLikelihood += sum.negativeLogLikelihood
      if let following { batch = following }
    }
    run.seconds = (clock.now - start) / .seconds(1)
    return run
  }
}
