import DragomanCorpora
import DragomanModels
import DragomanNetworks
import DragomanTensors
import DragomanText
import Foundation

@testable import DragomanTraining

/// A task of random letters that a tiny network can learn, and the files of its run.
final class TinyTask {
  enum Kind: Sendable { case copy, reverse }

  let folder: String
  let training: EncodedCorpus
  let development: EncodedCorpus
  let source: TextPipeline
  let target: TextPipeline
  var network: NetworkConfiguration
  var configuration = TrainingConfiguration()

  init(
    _ kind: Kind, pairs: Int = 300, longest: Int = 4, seed: UInt64 = 1,
    sampling: SubwordSampling? = nil
  ) throws {
    let folder = NSTemporaryDirectory() + "dragoman-" + UUID().uuidString
    self.folder = folder
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    var generator = SeededGenerator(seed: seed)
    func lines(_ count: Int) -> String {
      var lines = ""
      for _ in 0..<count {
        var letters: [String] = []
        for _ in 0..<Int.random(in: 1...longest, using: &generator) {
          letters.append(["a", "b", "c", "d", "e"].randomElement(using: &generator) ?? "a")
        }
        let answer = kind == .copy ? letters : letters.reversed()
        // Subwords are sampled within words.
        let separator = sampling == nil ? " " : ""
        lines += letters.joined(separator: separator) + "\t"
        lines += answer.joined(separator: separator) + "\n"
      }
      return lines
    }
    func text(_ name: String, _ count: Int) throws -> ParallelText {
      let path = "\(folder)/\(name).tsv"
      try Data(lines(count).utf8).write(to: URL(fileURLWithPath: path))
      return try ParallelText(tabSeparated: path)
    }
    let trainingText = try text("train", pairs)
    var options = PipelineOptions()
    options.kind = sampling == nil ? .word : .bytePair
    options.isPretokenized = true
    (source, target) = try options.buildPipelines(from: trainingText)
    training = try EncodedCorpus(
      trainingText, source: source, target: target, maximumLength: 50, sampling: sampling,
      seed: seed)
    development = try EncodedCorpus(
      try text("dev", 40), source: source, target: target, maximumLength: 50)
    network = NetworkConfiguration(
      sourceVocabularySize: source.vocabulary.count, targetVocabularySize: target.vocabulary.count)
    network.embeddingSize = 12
    network.hiddenSize = 24
    network.encoderLayers = 1
    network.decoderLayers = 1
    network.dropout = 0
    configuration.seed = seed
    configuration.batchSize = .sentences(20)
    configuration.learningRate = 0.01
    configuration.warmupUpdates = 10
    configuration.labelSmoothing = 0
    configuration.validationInterval = 40
    configuration.gradientShards = 2
  }

  deinit { try? FileManager.default.removeItem(atPath: folder) }

  func run(_ name: String) -> RunFolder { RunFolder(path: "\(folder)/\(name)") }

  func model() throws -> TranslationModel {
    TranslationModel(
      source: source, target: target,
      network: try EncoderDecoder(network, seed: configuration.seed))
  }

  func trainer(
    in run: RunFolder, threads: Int = 1, observer: @escaping (TrainingEvent) -> Void = { _ in }
  ) throws -> Trainer {
    try Trainer(
      model: try model(), training: training, development: development,
      configuration: configuration, folder: run, pool: WorkerPool(threads: threads),
      observer: observer)
  }
}

/// The bytes of a file.
func bytes(_ path: String) throws -> Data { try Data(contentsOf: URL(fileURLWithPath: path)) }
