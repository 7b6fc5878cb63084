import ArgumentParser
import DragomanCorpora
import DragomanEvaluation
import DragomanModels
import DragomanText
import DragomanTraining
import DragomanTranslation

/// What `train` compares models by.
enum SelectionMetric: String, ExpressibleByArgument, CaseIterable {
  case loss, bleu, chrf, ter

  /// The metric of translations; nil for the loss, which needs none.
  private var metric: (any Metric)? {
    switch self {
    case .loss: nil
    case .bleu: BLEU()
    case .chrf: ChrF()
    case .ter: TER()
    }
  }

  /// The same for the trainer.
  var selection: ModelSelection {
    guard let metric else { return .loss }
    return .score(name: rawValue, higherIsBetter: metric.higherIsBetter)
  }

  /// Translates a development set greedily and scores the text, for the trainer's validations.
  ///
  /// - Parameters:
  ///   - corpus: The development set; its ids are turned back into text.
  ///   - threads: The threads to translate with.
  /// - Returns: The closure, nil when models are compared by their loss.
  func scores(
    on corpus: EncodedCorpus, threads: Int
  ) -> ((TranslationModel) -> [String: Double])? {
    guard let metric else { return nil }
    var options = TranslationOptions()
    options.search.beamSize = 1
    options.threads = threads
    return { model in
      func text(_ ids: [Int32], _ pair: Int, _ pipeline: TextPipeline) -> String {
        let bytes = pipeline.decode(ids, restoring: corpus.spans(pair)).bytes
        return String(decoding: bytes, as: UTF8.self)
      }
      let sources = (0..<corpus.count).map { text(corpus.source($0), $0, model.source) }
      let references = (0..<corpus.count).map { text(corpus.target($0), $0, model.target) }
      guard let translator = try? Translator(model: model, options: options),
        let score = try? metric.score(
          hypotheses: translator.translate(sources).map(\.text), references: references)
      else { preconditionFailure("scoring \(corpus.count) pairs by \(rawValue)") }
      return [rawValue: score.score]
    }
  }
}
