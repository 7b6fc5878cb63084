import DragomanCorpora
import DragomanModels
import DragomanText
import DragomanTraining

/// Sentences of the source language that are made up for teachers to translate.
struct Invention {
  /// The sentences for each pair.
  let perPair: Int
  /// Determines them.
  let seed: UInt64
  /// Text whose sources are not made, since a student is judged by it.
  let development: ParallelText?

  /// The most sentences for each pair that can be asked for.
  static let limit = 1000

  /// What decides the sentences, beside the training text and the teachers.
  struct Record: Codable, Hashable {
    var perPair: Int
    var seed: UInt64
    var development: [String: String]?
  }

  var record: Record {
    Record(perPair: perPair, seed: seed, development: development?.digests)
  }

  /// Makes the sentences and writes them, one a line, to invented.txt for who wants to see them.
  ///
  /// - Parameters:
  ///   - pairs: The training text.
  ///   - pipeline: How the first teacher finds words; one that knows characters alone does not, and
  ///     the rules of no language do.
  ///   - folder: Where the file goes.
  /// - Returns: The sentences.
  /// - Throws: An error when the file cannot be written, or read again.
  func text(
    like pairs: ParallelText, by pipeline: TextPipeline, in folder: RunFolder
  ) throws -> MonolingualText {
    let path = "\(folder.path)/invented.txt"
    let hasWords = pipeline.segmentation == .spaces || pipeline.segmentation.locale != nil
    var splicer = SentenceSplicer(
      count: pairs.count, segmentation: hasWords ? pipeline.segmentation : .words(locale: "root"),
      normalization: pipeline.normalization
    ) { index, body in
      pairs.withPair(index) { source, _ in body(source) }
    }
    if let development {
      for index in 0..<development.count {
        development.withPair(index) { source, _ in splicer.exclude(source) }
      }
    }
    let wanted = perPair * pairs.count
    let sentences = splicer.sentences(wanted, seed: seed)
    var file = try AtomicFile(path: path)
    try file.write(Array(sentences.map { $0 + [0x0A] }.joined()))
    try file.commit()
    let shortage =
      sentences.count == wanted
      ? "" : " of \(Decimals.grouped(wanted)) wanted: the text has no more to give"
    let example = sentences.first.map { ", such as: \(String(decoding: $0, as: UTF8.self))" }
    Message.write(
      "\(path): \(Decimals.grouped(sentences.count)) new sentences\(shortage)\(example ?? ".")")
    return try MonolingualText(contentsOf: path)
  }
}
