import Dragoman
import Foundation
import Testing

/// The library through its one import, as README and the documentation show it.
struct UmbrellaTests {
  @Test func `the worked example of the README gives 69, 0, 170, 23`() {
    let layer = RecurrentLayer(name: "cell", cell: .relu, inputSize: 2, hiddenSize: 1)
    layer.inputWeight.values[0] = 2
    layer.inputWeight.values[1] = 3
    layer.recurrentWeight.values[0] = -0.1

    let tape = Tape(workspace: Workspace(), isRecording: false)
    let x = tape.workspace.tensor(rows: 4, columns: 2)
    for (index, value) in ([0, 23, 1, -3, 1, 56, 2, 12] as [Float]).enumerated() {
      x.elements[index] = value
    }
    let h = layer(tape.constant(x), layout: SequenceLayout(lengths: [4]), on: tape)
    let rounded = h.hidden.value.elements.map { ($0 * 1000).rounded() / 1000 }
    #expect(rounded == [69, 0, 170, 23])
  }

  @Test func `a model trained through the library translates like the command`() throws {
    let folder = try TrainingTests.folder()
    let text = try ParallelText(tabSeparated: folder.file("a.tsv").path)
    var options = PipelineOptions()
    options.kind = .word
    let (source, target) = try options.buildPipelines(from: text)
    let corpus = try EncodedCorpus(text, source: source, target: target, maximumLength: 100)
    let (training, development) = corpus.holdingOut(every: 20)
    var configuration = NetworkConfiguration(
      sourceVocabularySize: source.vocabulary.count, targetVocabularySize: target.vocabulary.count)
    configuration.embeddingSize = 5
    configuration.hiddenSize = 7
    let model = TranslationModel(
      source: source, target: target, network: try EncoderDecoder(configuration, seed: 1))
    var settings = TrainingConfiguration()
    settings.limits = TrainingLimits(updates: 6)
    let run = RunFolder(path: folder.file("run").path)
    var events = 0
    let trainer = try Trainer(
      model: model, training: training, development: development, configuration: settings,
      folder: run, pool: WorkerPool(threads: 2)
    ) { _ in events += 1 }
    try trainer.run()
    #expect(events > 6)

    let translator = try Translator(model: TranslationModel(contentsOf: run.model))
    let translation = translator.translate("a b c").text
    let printed = try Command.run(
      ["translate", "--model", run.model], input: Data("a b c\n".utf8))
    #expect(printed.output == translation + "\n")
    #expect(!printed.errors.contains("ICU"))

    let trained = try TranslationModel(contentsOf: run.model)
    let remembering = try Translator(
      model: trained, memory: TranslationMemory(text, for: trained))
    let remembered = try Command.run(
      ["translate", "--model", run.model, "--memory", folder.file("a.tsv").path],
      input: Data("a b c\n".utf8))
    #expect(remembered.output == remembering.translate("a b c").text + "\n")
    #expect(remembered.output != printed.output)
  }

  @Test func `a model made with another ICU says so`() throws {
    let folder = try TemporaryFolder()
    var builder = VocabularyBuilder(segmentation: .words(locale: "en"))
    builder.add("a b c")
    var pipeline = try builder.buildPipeline(kind: .word)
    pipeline.icuVersion = "12.3"
    var configuration = NetworkConfiguration(
      sourceVocabularySize: pipeline.vocabulary.count,
      targetVocabularySize: pipeline.vocabulary.count)
    (configuration.embeddingSize, configuration.hiddenSize) = (3, 4)
    let network = try EncoderDecoder(configuration, seed: 1)
    try TranslationModel(source: pipeline, target: pipeline, network: network)
      .save(to: folder.file("m.safetensors").path)
    for arguments in [
      ["model", "info", "m.safetensors"], ["translate", "--model", "m.safetensors"],
    ] {
      let outcome = try Command.run(arguments, input: Data("a\n".utf8), in: folder.url)
      #expect(outcome.status == 0)
      #expect(
        outcome.errors.contains(
          "m.safetensors: was made with ICU 12.3, and this program has ICU \(ICU.version)"),
        "\(outcome.errors)")
    }
  }
}
