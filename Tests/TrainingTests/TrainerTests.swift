import DragomanCorpora
import DragomanModels
import DragomanNetworks
import DragomanTensors
import Foundation
import Testing

@testable import DragomanTraining

struct TrainerTests {
  /// Trains with the output's bias broken under the trainer's hands after some of the updates.
  private func train(
    _ task: TinyTask, in name: String, breaking updates: Set<Int>, with value: Float = .infinity,
    again: Bool = false
  ) throws -> [Fallback] {
    let model = try task.model()
    var fallbacks: [Fallback] = []
    let trainer = try Trainer(
      model: model, training: task.training, development: task.development,
      configuration: task.configuration, folder: task.run(name), pool: WorkerPool(threads: 1)
    ) { event in
      switch event {
      case .fellBack(let fallback): fallbacks.append(fallback)
      case .updated(let progress) where updates.contains(progress.update):
        model.network.parameters.last?.values[5] = value
        for parameter in model.network.parameters { parameter.invalidatePackedCopies() }
      default: break
      }
    }
    try trainer.run()
    return fallbacks
  }

  @Test func `a training that diverges falls back to the best model with half the rate`() throws {
    let task = try TinyTask(.copy, pairs: 60)
    task.configuration.validationInterval = 3
    task.configuration.limits.updates = 12
    task.configuration.warmupUpdates = 1
    let fallbacks = try train(task, in: "run", breaking: [7])
    #expect(fallbacks == [Fallback(update: 7, restoredUpdate: 6, learningRate: 0.005)])
    let model = try TranslationModel(contentsOf: task.run("run").model)
    #expect(model.provenance.updates == 12)
    #expect(model.network.parameters.allSatisfy { $0.values.allSatisfy(\.isFinite) })
  }

  @Test func `one that diverges before there is a model begins anew`() throws {
    let task = try TinyTask(.copy, pairs: 60)
    task.configuration.limits.updates = 6
    task.configuration.warmupUpdates = 1
    let fallbacks = try train(task, in: "run", breaking: [2])
    #expect(fallbacks == [Fallback(update: 2, restoredUpdate: 0, learningRate: 0.005)])
    #expect(throws: Never.self) { try TranslationModel(contentsOf: task.run("run").model) }
  }

  @Test func `one that began with a model's weights begins with them again`() throws {
    let task = try TinyTask(.copy, pairs: 60)
    task.configuration.limits.updates = 6
    task.configuration.warmupUpdates = 1
    task.configuration.startingModel = "a checksum"
    for isResumed in [false, true] {
      let model = try task.model()
      // The seed would give others.
      for parameter in model.network.parameters { parameter.values[0] = 0.125 }
      let first = model.network.parameters.map { Array($0.values) }
      var restored: [[Float]] = []
      let trainer = try Trainer(
        model: model, training: task.training, development: task.development,
        configuration: task.configuration, folder: task.run("run"), pool: WorkerPool(threads: 1)
      ) { event in
        switch event {
        case .updated(let progress) where progress.update == (isResumed ? 4 : 2):
          model.network.parameters.last?.values[5] = .infinity
          for parameter in model.network.parameters { parameter.invalidatePackedCopies() }
        case .fellBack: restored = model.network.parameters.map { Array($0.values) }
        default: break
        }
      }
      // The second part takes up a run that has no model yet.
      trainer.shouldStop = { !isResumed && !restored.isEmpty }
      try trainer.run()
      #expect(restored == first)
      if !isResumed { try FileManager.default.removeItem(atPath: task.run("run").model) }
    }
    task.configuration.startingModel = nil
    let error = #expect(throws: TrainingError.self) { try task.trainer(in: task.run("run")) }
    #expect(
      error?.description.contains("it began with another model or with none") == true,
      "\(String(describing: error))")
  }

  @Test func `a validation worse than guessing is a divergence too`() throws {
    let task = try TinyTask(.copy, pairs: 60)
    task.configuration.validationInterval = 3
    task.configuration.limits.updates = 9
    task.configuration.warmupUpdates = 1
    task.configuration.plateauPatience = 100
    let fallbacks = try train(task, in: "run", breaking: [6], with: 60)
    #expect(fallbacks == [Fallback(update: 6, restoredUpdate: 3, learningRate: 0.005)])
    // With few entries, more than three times as bad as guessing is what learning by heart can do.
    #expect(task.network.targetVocabularySize < 20)
    #expect(try train(task, in: "sure", breaking: [6], with: 6).isEmpty)
  }

  @Test func `a run that is killed before a divergence falls back in the same way`() throws {
    let task = try TinyTask(.copy, pairs: 60)
    // So large a step that the weights overflow.
    task.configuration.learningRate = 1e30
    task.configuration.warmupUpdates = 6
    task.configuration.maximumGradientNorm = nil
    task.configuration.validationInterval = 2
    task.configuration.limits.updates = 60
    let whole = task.run("whole")
    var copies = 0
    let error = #expect(throws: TrainingError.self) {
      try task.trainer(in: whole) { event in
        try? FileManager.default.copyItem(
          atPath: whole.path, toPath: task.run("killed-\(copies)").path)
        copies += 1
      }.run()
    }
    guard case .diverged(_, _, let fallbacks) = error else {
      Issue.record("\(String(describing: error))")
      return
    }
    #expect(fallbacks == 5)
    for number in stride(from: 0, to: copies, by: 4) {
      let again = #expect(throws: TrainingError.self) {
        try task.trainer(in: task.run("killed-\(number)")).run()
      }
      #expect(again == error, "killed at event \(number)")
    }
  }

  @Test func `training stops early when the development loss no longer falls`() throws {
    let task = try TinyTask(.copy, pairs: 40)
    task.configuration.learningRate = 0
    task.configuration.validationInterval = 1
    task.configuration.earlyStoppingPatience = 3
    task.configuration.plateauPatience = 2
    var reductions = 0
    task.configuration.limits.updates = 60
    let outcome = try task.trainer(in: task.run("run")) { event in
      if case .learningRateReduced = event { reductions += 1 }
    }.run()
    #expect(outcome.reason == .earlyStopping)
    #expect(reductions >= 1)
  }

  @Test(arguments: [true, false])
  func
    `the better of the weights and their mean is the model, and training goes on from the weights`(
      isMeanBetter: Bool
    ) throws
  {
    let task = try TinyTask(.copy, pairs: 100)
    task.configuration.batchSize = .sentences(2)  // so that there is one validation
    task.configuration.limits.updates = 40
    task.configuration.selection = .score(name: "s", higherIsBetter: true)
    func train(_ name: String, decay: Float?) throws -> (SafetensorsFile, SafetensorsFile, Bool) {
      task.configuration.averagingDecay = decay
      var isAverage = false
      var calls = 0
      let trainer = try task.trainer(in: task.run(name)) { event in
        if case .validated(let result) = event { isAverage = result.isAverage }
      }
      trainer.scores = { _ in
        calls += 1
        return ["s": calls % 2 == (isMeanBetter ? 0 : 1) ? Double(calls) : 0]
      }
      try trainer.run()
      return (
        try SafetensorsFile(contentsOf: task.run(name).model),
        try SafetensorsFile(contentsOf: task.run(name).checkpoint), isAverage
      )
    }
    let (_, plain, _) = try train("plain", decay: nil)
    let (model, checkpoint, isAverage) = try train("averaged", decay: 0.98)
    #expect(isAverage == isMeanBetter)
    for name in model.names {
      let weights = try values("weights." + name, of: checkpoint)
      let mean = try values("average." + name, of: checkpoint)
      #expect(weights != mean)
      #expect(weights == (try values("weights." + name, of: plain)))
      #expect((try values(name, of: model)) == (isMeanBetter ? mean : weights))
    }
  }

  /// What the scores of the weights, their running mean and the mean of validations are said to be.
  @Test func `the mean of the best validations is the model where it is better`() throws {
    let task = try TinyTask(.copy, pairs: 100)
    task.configuration.batchSize = .sentences(20)
    task.configuration.validationInterval = 5
    task.configuration.limits.updates = 20
    task.configuration.averagingDecay = nil
    task.configuration.averagedValidations = 2
    task.configuration.selection = .score(name: "s", higherIsBetter: true)
    var results: [ValidationResult] = []
    let trainer = try task.trainer(in: task.run("run")) { event in
      if case .validated(let result) = event { results.append(result) }
    }
    // Weights 3; weights 5 and mean 4; weights 1, which are not among the best two; weights 4 and
    // mean 9.
    var scores = [3.0, 5, 4, 1, 4, 9]
    trainer.scores = { _ in ["s": scores.removeFirst()] }
    let outcome = try trainer.run()
    #expect(scores.isEmpty)
    #expect(results.map(\.averagedValidations) == [0, 0, 0, 2])
    #expect(results.map(\.isBest) == [true, true, false, true])
    #expect(outcome.best == 9 && outcome.bestUpdate == 20)
    let model = try SafetensorsFile(contentsOf: task.run("run").model)
    let checkpoint = try SafetensorsFile(contentsOf: task.run("run").checkpoint)
    let slots = try #require(trainer.state.keptWeights)
    #expect(slots.map(\.update) == [10, 20] && slots.map(\.value) == [5, 4])
    let files = try slots.map {
      try SafetensorsFile(contentsOf: task.run("run").keptWeights(slot: $0.slot))
    }
    for name in model.names {
      let (first, second) = (try values(name, of: files[0]), try values(name, of: files[1]))
      #expect((try values("weights." + name, of: checkpoint)) == second)
      #expect(first != second)
      #expect((try values(name, of: model)) == zip(first, second).map { 0.5 * $0 + 0.5 * $1 })
    }
  }

  private func values(_ name: String, of file: SafetensorsFile) throws -> [Float] {
    let count = try #require(file.shape(of: name)).reduce(1, *)
    let buffer = UnsafeMutableBufferPointer<Float>.allocate(capacity: count)
    defer { buffer.deallocate() }
    try file.copy(name, to: buffer)
    return Array(buffer)
  }

  @Test(arguments: [true, false])
  func `the best model may be the best in a score`(higherIsBetter: Bool) throws {
    let task = try TinyTask(.copy, pairs: 60)
    task.configuration.limits.epochs = 4
    task.configuration.averagingDecay = nil
    task.configuration.selection = .score(name: "s", higherIsBetter: higherIsBetter)
    let trainer = try task.trainer(in: task.run("run"))
    var scores = [2.0, 5, 1, 3]
    trainer.scores = { _ in ["s": scores.removeFirst()] }
    let outcome = try trainer.run()
    #expect(outcome.best == (higherIsBetter ? 5 : 1))
    #expect(outcome.bestUpdate == (higherIsBetter ? 6 : 9))
    let model = try TranslationModel(contentsOf: task.run("run").model)
    #expect(model.provenance.updates == outcome.bestUpdate)
    #expect(model.provenance.scores["s"] == outcome.best)
  }

  @Test func `the time limit ends a run with a validated model`() throws {
    let task = try TinyTask(.copy, pairs: 60)
    task.configuration.limits.seconds = 0.3
    let outcome = try task.trainer(in: task.run("run")).run()
    #expect(outcome.reason == .time)
    #expect(outcome.best != nil)
    #expect(throws: Never.self) { try TranslationModel(contentsOf: task.run("run").model) }
  }

  @Test func `there is a validation at the end of every epoch, however short`() throws {
    let task = try TinyTask(.copy, pairs: 45)
    task.configuration.validationInterval = 1000
    task.configuration.limits.epochs = 3
    var validations: [Int] = []
    try task.trainer(in: task.run("run")) { event in
      if case .validated(let result) = event { validations.append(result.update) }
    }.run()
    #expect(validations == [3, 6, 9])
  }

  @Test func `the learning rate rises, and falls on a plateau`() {
    var configuration = TrainingConfiguration()
    configuration.warmupUpdates = 4
    configuration.learningRate = 0.8
    configuration.plateauPatience = 2
    var state = TrainingState()
    var rates: [Float] = []
    for _ in 0..<5 {
      rates.append(state.learningRate(configuration, epochSize: 9))
      state.updates += 1
    }
    #expect(rates == [0.2, 0.4, 0.6, 0.8, 0.8])
    let changes = [3.0, 2, 2.5, 2.4, 2.3, 1].map { state.record($0, configuration) }
    #expect(changes.map(\.isBest) == [true, true, false, false, false, true])
    #expect(changes.map(\.isReduced) == [false, false, false, true, false, false])
    #expect(state.learningRate(configuration, epochSize: 9) == 0.4)
  }

  @Test func `the learning rate falls with the root of the updates, or along a cosine`() {
    var configuration = TrainingConfiguration()
    configuration.warmupUpdates = 4
    configuration.learningRate = 0.8
    configuration.plateauPatience = 1
    configuration.schedule = .inverseSquareRoot
    var state = TrainingState()
    func rate() -> Float { state.learningRate(configuration, epochSize: 10) }
    state.updates = 1
    #expect(rate() == 0.4)
    state.updates = 15
    #expect(rate() == 0.4)
    // Validations have no say.
    _ = state.record(1, configuration)
    #expect(state.record(2, configuration).isReduced == false)
    #expect(rate() == 0.4)

    configuration.schedule = .cosine
    #expect(rate() == 0.8)
    configuration.limits.epochs = 4
    #expect(rate() == 0.8)
    state.epoch = 1
    state.batchesDone = 10
    #expect(abs(rate() - 0.4) < 1e-6)
    state.epoch = 4
    state.batchesDone = 0
    #expect(rate() < 1e-6)
    state.epoch = 7
    #expect(rate() < 1e-6)
    // The limit that is nearest counts.
    state.epoch = 0
    state.updates = 25
    configuration.limits.updates = 100
    state.seconds = 30
    configuration.limits.seconds = 60
    #expect(abs(rate() - 0.4) < 1e-6)
    state.seconds = 0
    #expect(abs(rate() - 0.4 * (1 + Float(0.5).squareRoot())) < 1e-6)
  }

  @Test func `batches that make an update together are as one large batch`() throws {
    let task = try TinyTask(.copy, pairs: 60)
    task.configuration.limits.epochs = 2
    task.configuration.gradientShards = 1
    var updatesLeft: [Double] = []
    func train(_ name: String, batchSize: Int, accumulating: Int) throws -> TrainingOutcome {
      task.configuration.batchSize = .sentences(batchSize)
      task.configuration.accumulatedBatches = accumulating
      updatesLeft = []
      return try task.trainer(in: task.run(name)) { event in
        guard case .updated(let progress) = event, let left = progress.secondsLeft else { return }
        updatesLeft.append(left / progress.seconds * Double(progress.update))
      }.run()
    }
    // Pairs are sorted before they are put in batches, so that 60 in one or in six are the same.
    let one = try train("one", batchSize: 60, accumulating: 1)
    let six = try train("six", batchSize: 10, accumulating: 6)
    #expect(one.updates == 2)
    #expect(six.updates == 2)
    let models = try ["one", "six"].map { try TranslationModel(contentsOf: task.run($0).model) }
    for (a, b) in zip(models[0].network.parameters, models[1].network.parameters) {
      for (x, y) in zip(a.values, b.values) { #expect(abs(x - y) < 1e-4, "\(a.name)") }
    }
    // Each epoch ends with an update of two batches.
    #expect(try train("part", batchSize: 10, accumulating: 4).updates == 4)
    #expect(updatesLeft.map { $0.rounded() } == [3, 2, 1, 0])
    task.configuration.limits.epochs = 3
    #expect(try train("three", batchSize: 10, accumulating: 4).updates == 6)
    #expect(updatesLeft.map { $0.rounded() } == [5, 4, 3, 2, 1, 0])
  }

  @Test func `a run with twins counts each pair once, and resumes to the same bytes`() throws {
    let task = try TinyTask(.copy, pairs: 60)
    task.configuration.limits.updates = 6
    task.configuration.validationInterval = 3
    var tokens: [Int] = []
    func train(_ name: String, updates: Int) throws {
      task.configuration.limits.updates = updates
      try task.trainer(in: task.run(name)) { event in
        if case .updated(let progress) = event { tokens.append(progress.targetTokens) }
      }.run()
    }
    try train("plain", updates: 6)
    let plain = tokens
    task.configuration.consistency = 2
    tokens = []
    try train("twins", updates: 6)
    #expect(tokens == plain)
    try train("again", updates: 4)
    try train("again", updates: 6)
    let files = try ["plain", "twins", "again"].map {
      try Data(contentsOf: URL(fileURLWithPath: task.run($0).model))
    }
    #expect(files[1] == files[2])
    #expect(files[0] != files[1])
  }

  @Test func `a run without a writable folder says so`() throws {
    let task = try TinyTask(.copy, pairs: 20)
    _ = FileManager.default.createFile(atPath: "\(task.folder)/file", contents: Data())
    #expect(throws: TrainingError.self) {
      try task.trainer(in: RunFolder(path: "\(task.folder)/file/run"))
    }
    #expect(throws: TrainingError.self) { try task.trainer(in: task.run("file")) }
  }
}
