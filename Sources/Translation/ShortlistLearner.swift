import DragomanCorpora

/// Learns which target tokens translate a source token, from pairs of sentences alone.
public struct ShortlistLearner {
  private var model = LexicalModel()
  private var frequencies: [Int]
  private let sourceCount: Int
  private let targetCount: Int
  private let vocabularyChecksums: String

  /// Starts with no sentences.
  ///
  /// - Parameters:
  ///   - sourceCount: The entries of the source vocabulary.
  ///   - targetCount: The entries of the target vocabulary.
  ///   - vocabularyChecksums: Which they are, as ``Shortlist/vocabularyChecksums(of:)`` tells.
  public init(sourceCount: Int, targetCount: Int, vocabularyChecksums: String) {
    self.sourceCount = sourceCount
    self.targetCount = targetCount
    self.vocabularyChecksums = vocabularyChecksums
    frequencies = [Int](repeating: 0, count: targetCount)
  }

  /// Takes in a pair of sentences.
  public mutating func add(source: some Sequence<Int32>, target: some Sequence<Int32>) {
    let targets = Set(target)
    for token in targets { frequencies[Int(token)] += 1 }
    model.add(source: source, target: targets)
  }

  /// Finds the best translations of each token.
  ///
  /// - Parameters:
  ///   - perToken: The most target tokens for a source token.
  ///   - common: The most frequent target tokens that every source is offered.
  ///   - iterations: The rounds of expectation maximisation.
  /// - Returns: The shortlist; equal pairs in equal order give an equal one.
  public func learn(perToken: Int = 30, common: Int = 100, iterations: Int = 4) -> Shortlist {
    var model = model
    for _ in 0..<iterations { model.refine() }
    let frequent = frequencies.indices.sorted {
      frequencies[$0] != frequencies[$1] ? frequencies[$0] > frequencies[$1] : $0 < $1
    }
    return Shortlist(
      targetCount: targetCount, vocabularyChecksums: vocabularyChecksums,
      common: frequent.prefix(common).map { Int32($0) },
      candidates: model.translations(of: sourceCount).map { $0.prefix(perToken).sorted() })
  }
}
