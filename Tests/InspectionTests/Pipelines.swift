import DragomanText

/// A vocabulary of a few lines.
func pipeline(
  _ lines: [String], _ kind: Vocabulary.Kind, minimumCount: Int? = nil, size: Int? = nil,
  locale: String = "en"
) throws -> TextPipeline {
  var builder = VocabularyBuilder(segmentation: .words(locale: locale))
  for line in lines { builder.add(line) }
  return try builder.buildPipeline(kind: kind, size: size, minimumCount: minimumCount)
}
