import DragomanCorpora
import DragomanModels
import DragomanNetworks
import Foundation
import Testing

@testable import DragomanTraining

/// It learns: to copy and to reverse, from several seeds.
struct LearningTests {
  @Test(arguments: [TinyTask.Kind.copy, .reverse], [UInt64(1), 2, 3])
  func `a tiny network learns the task`(kind: TinyTask.Kind, seed: UInt64) throws {
    let task = try TinyTask(kind, seed: seed)
    task.configuration.limits.updates = 500
    let outcome = try task.trainer(in: task.run("run"), threads: 2).run()
    let loss = try #require(outcome.best)
    // Guessing costs about 1.5 nats a token, a network that has understood next to nothing.
    #expect(loss < 0.15, "\(kind), seed \(seed)")

    let model = try TranslationModel(contentsOf: task.run("run").model)
    let decoder = model.network.makeStepDecoder()
    var correct = 0
    for index in 0..<task.development.count {
      decoder.start(sources: [task.development.source(index)])
      var token: Int32 = 2
      var output: [Int32] = []
      while output.count < 10 {
        decoder.step(tokens: [token])
        let row = decoder.logProbabilities(row: 0)
        token = Int32(row.indices.max { row[$0] < row[$1] } ?? 0)
        if token == 3 { break }
        output.append(token)
      }
      if output == task.development.target(index) { correct += 1 }
    }
    #expect(correct >= 34, "\(correct) of 40 right")
  }
}
