public import DragomanNetworks

/// How text is translated.
public struct TranslationOptions: Hashable, Sendable {
  /// How hypotheses are searched for.
  public var search = SearchOptions()

  /// The most sentences that go through the network together.
  public var batchSize = 32

  /// The number of threads.
  public var threads = 1

  /// A line of more source tokens is translated in pieces.
  public var maximumSourceLength = 100

  /// Whether the best translation of each line is aligned with the line.
  public var aligns = false

  /// What log probabilities are multiplied by before they become the weights of hypotheses, where
  /// translations are chosen by their risk; 0: all weights are equal.
  ///
  /// Samples have equal weights in any case: the probable ones are drawn more often.
  public var riskScale: Float = 1

  /// The tokens to choose from, if not all; it belongs to the model's vocabularies.
  public var shortlist: Shortlist?

  /// How far to go by a translation memory, where there is one.
  public var memory = MemoryOptions()

  /// Whether protected spans that the network leaves out are put behind the translation; there is a
  /// warning in any case.
  public var appendsLostSpans = true

  /// The defaults.
  public init() {}

  /// Checks that the options make sense.
  ///
  /// - Throws: ``TranslationOptionsError`` naming the option and what to do.
  public func validate() throws(TranslationOptionsError) {
    try search.validate()
    guard riskScale >= 0, riskScale.isFinite else {
      throw TranslationOptionsError(
        "log probabilities multiplied by \(riskScale) are no weights; give 0 or more, such as 1")
    }
    for (name, value) in [
      ("batch size", batchSize), ("number of threads", threads),
      ("maximum source length", maximumSourceLength),
      ("number of pairs remembered", memory.pairs),
      ("number of neighbours in memory", memory.neighbors),
    ] where value < 1 {
      throw TranslationOptionsError("the \(name) is \(value), but must be at least 1")
    }
    guard memory.share > 0, memory.share < 1 else {
      throw TranslationOptionsError(
        "the share of the memory is \(memory.share), but must be above 0 and below 1")
    }
    for (name, value) in [("reach", memory.reach), ("temperature", memory.temperature)]
    where !(value > 0 && value.isFinite) {
      throw TranslationOptionsError(
        "the \(name) of the memory is \(value), but must be above 0 and finite")
    }
  }
}
