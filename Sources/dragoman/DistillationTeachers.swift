import DragomanModels
import DragomanTensors
import DragomanText
import DragomanTranslation

/// The models a corpus is distilled from, ready to translate.
struct DistillationTeachers {
  /// What translates sources: all teachers together, or one each.
  let translators: [Translator]
  /// What draws sources for a reference whose source is known, more than are kept.
  let drawer: Translator?
  /// What draws sources for text of the target language alone.
  let backTranslator: Translator?
  /// The sources that are kept for each reference.
  let draws: Int
  /// How the first teacher reads the source language.
  let source: TextPipeline

  /// Sources that are drawn for each one that is kept, where there is a source to hold them against.
  private static let candidatesPerDraw = 3

  /// Reads the models.
  ///
  /// - Parameter distillation: The files, and how they are to translate.
  /// - Throws: An error that names the model that cannot be read, or does not go with the others.
  init(_ distillation: Distillation) throws {
    var options = TranslationOptions()
    options.search.beamSize = distillation.beam
    options.search.nBest = distillation.beam
    options.threads = distillation.threads
    let models = try Self.models(distillation.teachers)
    try Self.check(models, of: distillation)
    translators = try (distillation.isEnsemble ? [models] : models.map { [$0] }).map {
      try Translator(ensemble: $0, options: options)
    }
    draws = distillation.draws
    source = models[0].source
    guard !distillation.backTeachers.isEmpty else {
      drawer = nil
      backTranslator = nil
      return
    }
    let backModels = try Self.models(distillation.backTeachers)
    try Self.check(backModels, of: distillation, against: models[0])
    drawer = try Self.drawer(
      of: backModels, count: draws * Self.candidatesPerDraw, threads: distillation.threads)
    backTranslator = try Self.drawer(of: backModels, count: draws, threads: distillation.threads)
  }

  private static func models(_ paths: [String]) throws(ModelFileError) -> [TranslationModel] {
    // They translate as well in 8 bits, and the whole corpus is long.
    try paths.map { path throws(ModelFileError) in
      try TranslationModel(contentsOf: path).rounded(to: .int8)
    }
  }

  private static func drawer(
    of models: [TranslationModel], count: Int, threads: Int
  ) throws -> Translator {
    var options = TranslationOptions()
    var sampling = Sampling()
    sampling.count = count
    // Unlike enough, and seldom nonsense.
    sampling.temperature = 0.7
    sampling.nucleus = 0.9
    options.search.sampling = sampling
    options.search.nBest = count
    options.threads = threads
    return try Translator(ensemble: models, options: options)
  }

  /// Refuses teachers that cannot translate the same text, or not together.
  private static func check(
    _ models: [TranslationModel], of distillation: Distillation
  ) throws(CommandError) {
    for (path, model) in zip(distillation.teachers, models) {
      // Text that is not cut into words, or by the rules of no language, may be of any.
      let known = zip(languages(of: model), languages(of: models[0])).filter {
        $0 != nil && $0 != "root" && $1 != nil && $1 != "root"
      }
      guard known.allSatisfy({ $0 == $1 }) else {
        throw CommandError(
          .usage,
          "'--teacher \(path)' translates between other languages than the first teacher; give "
            + "models of one direction.")
      }
      try requireLanguages(of: model, path: path, in: distillation)
      guard
        !distillation.isEnsemble
          || (model.source, model.target) == (models[0].source, models[0].target)
      else {
        throw CommandError(
          .usage,
          "'--teacher \(path)' has other vocabularies than the first teacher; give "
            + "'--no-ensemble', or train it with '--vocabulary \(distillation.teachers[0])'.")
      }
    }
  }

  /// Refuses a model of other languages than the student's, where both are known.
  private static func requireLanguages(
    of model: TranslationModel, path: String, in distillation: Distillation
  ) throws(CommandError) {
    for (index, side) in ["source", "target"].enumerated() {
      let student = distillation.locales[index]
      guard let own = languages(of: model)[index], own != "root", student != "root",
        Segmentation.language(of: own) != Segmentation.language(of: student)
      else { continue }
      throw CommandError(
        .usage,
        "'--teacher \(path)' has \(own) for its \(side) language, but '--\(side)-locale' is "
          + "\(student); give a model of the student's direction, or omit the option.")
    }
  }

  /// Refuses models that do not translate the other way.
  private static func check(
    _ models: [TranslationModel], of distillation: Distillation, against teacher: TranslationModel
  ) throws(CommandError) {
    for (path, model) in zip(distillation.backTeachers, models) {
      let languages = languages(of: model)
      guard languages[0] == languages[1] || languages != self.languages(of: teacher) else {
        throw CommandError(
          .usage,
          "'--back-teacher \(path)' translates the way the teachers do; give a model of the other "
            + "direction.")
      }
    }
  }

  /// The locales of a model's source and target, where their text is cut by the rules of any.
  private static func languages(of model: TranslationModel) -> [String?] {
    [model.source, model.target].map(\.segmentation.locale)
  }
}
