import DragomanCorpora
import DragomanModels
import DragomanNetworks
import DragomanTensors
import DragomanText
import Foundation
import Testing

@testable import DragomanTraining

/// The same seed gives the same model, bit for bit: whatever the threads, whatever the interruptions.
struct ResumeTests {
  private func task(_ sampling: SubwordSampling? = nil) throws -> TinyTask {
    let task = try TinyTask(.copy, pairs: 110, sampling: sampling)
    task.network.dropout = 0.2
    task.network.encoderLayers = 2
    task.configuration.labelSmoothing = 0.1
    task.configuration.limits.epochs = 4
    task.configuration.validationInterval = 5
    task.configuration.plateauPatience = 1
    return task
  }

  @Test(arguments: [2, 3])
  func `the number of threads changes no byte of the model`(threads: Int) throws {
    let task = try task()
    try task.trainer(in: task.run("one"), threads: 1).run()
    try task.trainer(in: task.run("many"), threads: threads).run()
    #expect(try bytes(task.run("one").model) == bytes(task.run("many").model))
  }

  @Test(arguments: [1, 4, 6, 11, 12, 17], [LearningRateSchedule.plateau, .cosine])
  func `an interrupted run goes on to the same model`(
    updates: Int, schedule: LearningRateSchedule
  ) throws {
    let task = try task()
    task.configuration.schedule = schedule
    try task.trainer(in: task.run("whole")).run()
    var made = 0
    let interrupted = try task.trainer(in: task.run("parts")) { event in
      if case .updated = event { made += 1 }
    }
    interrupted.shouldStop = { made >= updates }
    #expect(try interrupted.run().reason == .interrupted)
    #expect(FileManager.default.fileExists(atPath: task.run("parts").model))
    let outcome = try task.trainer(in: task.run("parts"), threads: 2).run()
    #expect(outcome.reason == .epochs)
    #expect(try bytes(task.run("parts").model) == bytes(task.run("whole").model))
  }

  @Test func `a run that has passed its new limit counts its epochs as before`() throws {
    let task = try task()
    task.configuration.validationInterval = 100
    var (made, size) = (0, 0)
    let interrupted = try task.trainer(in: task.run("parts")) { event in
      if case .started(let start) = event { size = start.batchesPerEpoch }
      if case .updated = event { made += 1 }
    }
    interrupted.shouldStop = { made >= 3 }
    #expect(try interrupted.run().reason == .interrupted)
    #expect(size > 3)
    let before = try TranslationModel(contentsOf: task.run("parts").model).provenance
    task.configuration.limits.updates = 2
    #expect(try task.trainer(in: task.run("parts")).run().reason == .updates)
    let after = try TranslationModel(contentsOf: task.run("parts").model).provenance
    #expect(after.scores != before.scores)
    for provenance in [before, after] {
      #expect(provenance.updates == 3 && provenance.epochs == 3 / Double(size))
    }
  }

  @Test func `subwords cut by chance change nothing of that, but the model`() throws {
    let task = try task(.dropout(0.3))
    try task.trainer(in: task.run("whole"), threads: 2).run()
    var made = 0
    let interrupted = try task.trainer(in: task.run("parts")) { event in
      if case .updated = event { made += 1 }
    }
    interrupted.shouldStop = { made >= 8 }
    #expect(try interrupted.run().reason == .interrupted)
    try task.trainer(in: task.run("parts")).run()
    #expect(try bytes(task.run("parts").model) == bytes(task.run("whole").model))
    // Whoever goes on without it, or with another probability, goes on with another run.
    let other = try self.task(.dropout(0.1))
    #expect(throws: TrainingError.self) { try other.trainer(in: task.run("parts")).run() }
  }

  /// Copies the folder at every event, which is what a run killed there leaves behind.
  @Test func `a run killed at any moment goes on to the same model`() throws {
    let task = try task()
    let whole = task.run("whole")
    var copies = 0
    try task.trainer(in: whole) { event in
      let copy = task.run("killed-\(copies)")
      try? FileManager.default.copyItem(atPath: whole.path, toPath: copy.path)
      copies += 1
    }.run()
    #expect(copies > 30)
    for number in stride(from: 0, to: copies, by: 3) {
      let killed = task.run("killed-\(number)")
      // What a kill in the middle of writing leaves.
      try Data("half".utf8).write(to: URL(fileURLWithPath: killed.model + ".dragoman.tmp"))
      try task.trainer(in: killed).run()
      #expect(try bytes(killed.model) == bytes(whole.model), "killed at event \(number)")
    }
  }

  @Test func `a run killed while weights are averaged goes on to the same model`() throws {
    let task = try task()
    task.configuration.averagedValidations = 3
    task.configuration.selection = .score(name: "s", higherIsBetter: true)
    // A score that follows from the weights and from nothing else, and prefers anything.
    let score: (TranslationModel) -> [String: Double] = { model in
      let sum = model.network.parameters[0].values.reduce(0, +)
      return ["s": Double(sum * 1000).truncatingRemainder(dividingBy: 1)]
    }
    let whole = task.run("whole")
    var (copies, means) = (0, 0)
    let trainer = try task.trainer(in: whole) { event in
      if case .validated(let result) = event, result.averagedValidations > 0 { means += 1 }
      let copy = task.run("killed-\(copies)")
      try? FileManager.default.copyItem(atPath: whole.path, toPath: copy.path)
      copies += 1
    }
    trainer.scores = score
    try trainer.run()
    #expect(means > 0)
    for number in stride(from: 1, to: copies, by: 4) {
      let killed = task.run("killed-\(number)")
      let again = try task.trainer(in: killed, threads: 2)
      again.scores = score
      try again.run()
      #expect(try bytes(killed.model) == bytes(whole.model), "killed at event \(number)")
    }
  }

  @Test func `reading one's own words now and then changes nothing of that, but the model`() throws
  {
    let task = try task()
    try task.trainer(in: task.run("true")).run()
    task.configuration.scheduledSampling = SamplingSchedule(rate: 0.4, updates: 10)
    #expect(task.configuration.scheduledSampling?.rate(after: 0) == 0)
    #expect(task.configuration.scheduledSampling?.rate(after: 5) == 0.2)
    #expect(task.configuration.scheduledSampling?.rate(after: 50) == 0.4)
    try task.trainer(in: task.run("whole"), threads: 2).run()
    var made = 0
    let interrupted = try task.trainer(in: task.run("parts")) { event in
      if case .updated = event { made += 1 }
    }
    interrupted.shouldStop = { made >= 7 }
    #expect(try interrupted.run().reason == .interrupted)
    try task.trainer(in: task.run("parts")).run()
    #expect(try bytes(task.run("parts").model) == bytes(task.run("whole").model))
    #expect(try bytes(task.run("parts").model) != bytes(task.run("true").model))
  }

  @Test func `a run that ended is not trained further`() throws {
    let task = try task()
    let first = try task.trainer(in: task.run("run")).run()
    let before = try bytes(task.run("run").model)
    let second = try task.trainer(in: task.run("run")).run()
    #expect(second.updates == first.updates)
    #expect(second.reason == .epochs)
    #expect(try bytes(task.run("run").model) == before)
  }

  @Test func `where there is a model there is a checkpoint before it`() throws {
    let task = try task()
    let run = task.run("run")
    task.configuration.limits.updates = 1
    var existed: [Bool] = []
    try task.trainer(in: run) { event in
      if case .updated = event { existed = [run.hasCheckpoint, RunFolder.exists(run.model)] }
    }.run()
    #expect(existed == [true, false])
  }

  @Test func `a run that was stopped before its first update gives way to another`() throws {
    let task = try task()
    let run = task.run("run")
    do {
      let first = try task.trainer(in: run)
      try first.saveCheckpoint()
      // Its folder is its own as long as it is there.
      #expect(throws: TrainingError.busy(folder: run.path)) { try task.trainer(in: run) }
      withExtendedLifetime(first) {}
    }
    task.network.hiddenSize += 1
    let second = try task.trainer(in: run)
    second.shouldStop = { true }
    #expect(try second.run().updates == 1)
    task.network.hiddenSize += 1
    #expect(throws: TrainingError.self) { try task.trainer(in: run) }
  }

  @Test func `another run's folder is refused, but new limits are welcome`() throws {
    let task = try task()
    task.configuration.limits.epochs = 1
    let first = try task.trainer(in: task.run("run")).run()
    task.configuration.limits.epochs = 2
    #expect(try task.trainer(in: task.run("run")).run().updates == 2 * first.updates)
    task.configuration.learningRate = 0.5
    let error = #expect(throws: TrainingError.self) { try task.trainer(in: task.run("run")) }
    #expect(error?.description.contains("training options") == true)
    task.configuration.learningRate = 0.01
    task.network.hiddenSize = 7
    #expect(throws: TrainingError.self) { try task.trainer(in: task.run("run")) }
  }

  @Test func `the log keeps every validation over an interruption`() throws {
    let task = try task()
    var made = 0
    let interrupted = try task.trainer(in: task.run("run")) { event in
      if case .updated = event { made += 1 }
    }
    interrupted.shouldStop = { made >= 8 }
    try interrupted.run()
    try task.trainer(in: task.run("run")).run()
    let lines = try String(contentsOfFile: task.run("run").log, encoding: .utf8)
      .split(separator: "\n")
    let events = try lines.map {
      try #require(try JSONSerialization.jsonObject(with: Data($0.utf8)) as? [String: Any])
    }
    #expect(events.filter { $0["event"] as? String == "started" }.count == 2)
    let validated = events.filter { $0["event"] as? String == "validated" }
    #expect(validated.compactMap { $0["update"] as? Int } == [5, 6, 10, 12, 15, 18, 20, 24])
  }
}
