import DragomanCorpora
import DragomanModels
import DragomanText
import DragomanTraining

/// Sentences of the source language that are invented for teachers to translate.
struct Invention {
  /// How the source language's words are found, and which sentences are kept back.
  let options: Train
  /// The sentences for each pair.
  let perPair: Int

  /// Makes the sentences and writes them, one a line, to invented.txt for who wants to see them.
  ///
  /// - Parameters:
  ///   - pairs: The training text.
  ///   - folder: Where the file goes.
  /// - Returns: The sentences; none of them is a source of the training or the development text.
  /// - Throws: An error when the file cannot be written, or development text cannot be read.
  func text(like pairs: ParallelText, in folder: RunFolder) throws -> MonolingualText {
    let path = "\(folder.path)/invented.txt"
    var splicer = SentenceSplicer(
      count: pairs.count, segmentation: try options.vocabulary.sourceSegmentation,
      normalization: options.vocabulary.normalization
    ) { index, body in
      pairs.withPair(index) { source, _ in body(source) }
    }
    if let development = try options.text.developmentText() {
      for index in 0..<development.count {
        development.withPair(index) { source, _ in splicer.exclude(source) }
      }
    }
    let sentences = splicer.sentences(perPair * pairs.count, seed: options.loop.seed)
    var file = try AtomicFile(path: path)
    for sentence in sentences { try file.write(sentence + [0x0A]) }
    try file.commit()
    Message.write(
      "\(path): \(Decimals.grouped(sentences.count)) new sentences"
        + (sentences.first.map { ", such as: \(String(decoding: $0, as: UTF8.self))" } ?? "."))
    return MonolingualText(sentences, path: path)
  }
}
