extension VocabularyDraft {
  /// Learns the pieces of a unigram vocabulary whose single clusters the texts are.
  ///
  /// - Parameters:
  ///   - size: The most texts.
  ///   - words: The words, in any order.
  ///   - threads: The threads to use.
  mutating func learnUnigram(size: Int, from words: WordCounts, threads: Int) {
    // Sums of floating-point numbers depend on their order; this one is always the same.
    let words = SymbolWords(WordCounts(words.ranked()), atoms: texts, style: style)
    var learner = UnigramLearner(
      words: words, symbolCount: texts.count,
      mostSeeds: min(1_000_000, max(50_000, 20 * size)), threads: threads)
    learner.learn(size: size)
    texts = learner.pieces.map { piece in piece.flatMap { texts[Int($0)] } }
    logProbabilities = learner.scores
  }
}
