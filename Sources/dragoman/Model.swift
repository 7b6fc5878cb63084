import ArgumentParser
import DragomanModels
import DragomanNetworks
import DragomanTensors
import DragomanText

/// `dragoman model`: what a model file is.
struct Model: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Look into a model file, check it, make it smaller.",
    subcommands: [ModelInfo.self, ModelVerify.self, ModelQuantize.self, ModelShortlist.self])
}

/// `dragoman model info`: what a model consists of and where it comes from.
struct ModelInfo: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "info", abstract: "Show what a model consists of and where it comes from.")

  @Argument(help: "The model file, such as runs/demo/model.safetensors.")
  var model: String

  @Flag(help: "Report as JSON instead of in words.")
  var json = false

  private struct Side: Encodable {
    var kind: String
    var entries: Int
    var segmentation: String
    var locale: String?
    var normalization: String
    var rules: String?
    var icu: String
  }

  private struct Tensor: Encodable {
    var name: String
    var shape: [Int]
    var type: String
  }

  private struct Report: Encodable {
    var network: NetworkConfiguration
    var source: Side
    var target: Side
    var provenance: Provenance
    var parameters: Int
    var tensors: [Tensor]
  }

  func run() throws {
    let model = try TranslationModel(contentsOf: model)
    model.warnAboutICU(path: self.model)
    let parameters = model.network.parameters
    let report = Report(
      network: model.network.configuration, source: Self.side(model.source),
      target: Self.side(model.target), provenance: model.provenance,
      parameters: parameters.reduce(0) { $0 + $1.count },
      tensors: parameters.map {
        Tensor(name: $0.name, shape: $0.shape, type: $0.quantized == nil ? "F32" : "I8")
      })
    let output = Output(standard: ())
    if json { try output.write(json: report) } else { try output.write(description(of: report)) }
    try output.flush()
  }

  private static func side(_ pipeline: TextPipeline) -> Side {
    Side(
      kind: pipeline.vocabulary.kind.rawValue, entries: pipeline.vocabulary.count,
      segmentation: pipeline.segmentation.name, locale: pipeline.segmentation.locale,
      normalization: pipeline.normalization.rawValue,
      rules: pipeline.rules.isEmpty ? nil : pipeline.rules.summary, icu: pipeline.icuVersion)
  }

  private static func attention(of network: NetworkConfiguration) -> String {
    guard network.attention != .none else { return "none" }
    let heads = network.attentionHeads
    return "\(network.attention.rawValue), \(network.attentionPlace.rawValue), \(heads) "
      + (heads == 1 ? "head" : "heads")
      + (network.attendsEmbeddings ? ", over states and embeddings" : "")
      + (network.inputFeeding ? ", fed to the next step" : "")
  }

  private func description(of report: Report) -> String {
    let network = report.network
    let provenance = report.provenance
    func text(_ side: Side) -> String {
      "\(side.kind), \(side.entries) entries, \(side.segmentation)"
        + (side.locale.map { " (\($0))" } ?? "") + ", \(side.normalization)"
        + (side.rules.map { ", \($0)" } ?? "")
    }
    var lines = [
      model,
      "  source       \(text(report.source))",
      "  target       \(text(report.target))",
      "  network      \(network.cell.rawValue), embedding \(network.embeddingSize), hidden "
        + "\(network.hiddenSize)"
        + (network.encoderHiddenSize.map { " (encoder \($0))" } ?? "")
        + ", \(network.encoderLayers) encoder and "
        + "\(network.decoderLayers) decoder layers",
      "  decoding     initial state \(network.initialState.rawValue), context "
        + (network.feedsContext ? "fed at every step" : "not fed")
        + (network.feedsEmbeddings ? ", mean embedding fed at every step" : "") + ", source read "
        + (network.reversesSource ? "backward" : "forward") + ", tying \(network.tying.rawValue)",
      "  attention    " + Self.attention(of: network),
      "  dropout      \(network.dropout)",
      "  parameters   \(Decimals.grouped(report.parameters)) in \(report.tensors.count) tensors",
      "  training     \(provenance.updates) updates, "
        + "\(Decimals.text(provenance.epochs, places: 2)) epochs, seed \(provenance.seed)",
      "  made by      dragoman \(provenance.toolkitVersion), ICU \(provenance.icuVersion)",
    ]
    for (name, score) in provenance.scores.sorted(by: { $0.key < $1.key }) {
      lines.append("  score        \(name) \(Decimals.text(score, places: 4))")
    }
    for (name, digest) in provenance.corpora.sorted(by: { $0.key < $1.key }) {
      lines.append("  corpus       \(name) \(digest)")
    }
    for tensor in report.tensors {
      let shape = tensor.shape.map(String.init).joined(separator: " × ")
      lines.append(
        "    \(tensor.name)  \(shape)" + (tensor.type == "I8" ? "  8-bit integers" : ""))
    }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// `dragoman model verify`: whether a model file is whole.
struct ModelVerify: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check a model file's structure, checksum and fit, byte by byte.")

  @Argument(help: "The model file.")
  var model: String

  func run() throws {
    let loaded = try TranslationModel(contentsOf: model)
    try loaded.requireFinite(path: model)
    let output = Output(standard: ())
    try output.write(line: "\(model): whole, \(loaded.network.parameters.count) tensors verified.")
    try output.flush()
  }
}

extension TranslationModel {
  /// Refuses weights that are infinite or no numbers.
  ///
  /// - Parameter path: What the error calls the model.
  /// - Throws: ``CommandError`` that names the first tensor with such values.
  func requireFinite(path: String) throws(CommandError) {
    for parameter in network.parameters where !parameter.isFinite {
      throw CommandError(
        .badData,
        "\(path): the tensor '\(parameter.name)' has values that are not finite; train "
          + "again with a lower '--learning-rate'.")
    }
  }

  /// Says when the text that it was trained on was cut by another ICU than this program's.
  func warnAboutICU(path: String) {
    let versions = Set([source.icuVersion, target.icuVersion]).subtracting([ICU.version])
    guard let other = versions.sorted().first else { return }
    Message.warn(
      "\(path): was made with ICU \(other), and this program has ICU \(ICU.version); words may be "
        + "cut otherwise than in training.")
  }
}
