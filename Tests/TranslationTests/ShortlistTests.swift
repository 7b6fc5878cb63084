import DragomanModels
import DragomanText
import DragomanTranslation
import Testing

#if canImport(FoundationEssentials)
  import FoundationEssentials
#else
  import Foundation
#endif

struct ShortlistTests {
  private let list = Shortlist(
    targetCount: 50, vocabularyChecksums: "0a-0b", common: [9, 7],
    candidates: [[], [], [], [], [20, 9], [21], [20, 49]])

  @Test func `a source is offered the common tokens, its own and the end, ascending, each once`() {
    #expect(list.tokens(for: []) == [3, 7, 9])
    #expect(list.tokens(for: [4, 6, 4]) == [3, 7, 9, 20, 49])
    // An id that the list does not know offers nothing.
    #expect(list.tokens(for: [5, 99]) == [3, 7, 9, 21])
  }

  @Test func `translations are told apart from what merely stands beside them`() {
    // Source token t is translated by t + 10; 4 and 14 stand in most pairs.
    var learner = ShortlistLearner(sourceCount: 9, targetCount: 30, vocabularyChecksums: "v")
    for pair in [[4, 5], [4, 6], [4, 7, 8], [5, 4], [4, 8], [7, 4], [6]] as [[Int32]] {
      learner.add(source: pair, target: pair.map { $0 + 10 })
    }
    learner.add(source: [], target: [5])
    let learned = learner.learn(perToken: 1, common: 1, iterations: 6)
    for token in 4...8 as ClosedRange<Int32> {
      #expect(learned.candidates[Int(token)] == [token + 10])
    }
    #expect(learned.candidates[0] == [])
    #expect(learned.common == [3, 14])
    #expect(learner.learn(perToken: 2, common: 1).candidates[5].contains(15))
  }

  @Test func `a saved shortlist is read as it was`() throws {
    let path = TemporaryPath.unique()
    defer { try? FileManager.default.removeItem(atPath: path) }
    try list.write(to: path)
    #expect(try Shortlist(contentsOf: path) == list)
  }

  @Test(arguments: [
    ("", "is no shortlist"), ("dragoman-shortlist 1 1 5\n3\n\n", "is no shortlist"),
    ("dragoman-shortlist 2 1 5\n3\n\n", "is no shortlist"),
    ("dragoman-shortlist 2 9223372036854775807 5 a-b\n", "is no shortlist"),
    ("dragoman-shortlist 2 -1 5 a-b\n3\n", "is no shortlist"),
    ("dragoman-shortlist 2 2 5 a-b\n3\n4\n", "cut short or too long"),
    ("dragoman-shortlist 2 1 5 a-b\n3\n5\n", "line 3: these are not ids below 5"),
    ("dragoman-shortlist 2 1 5 a-b\n3 x\n4\n", "line 2: these are not ids below 5"),
    ("dragoman-shortlist 2 1 5 a-b\n3\n4 -1\n", "line 3: these are not ids"),
  ])
  func `a damaged file is refused in a sentence`(text: String, problem: String) throws {
    let path = TemporaryPath.unique()
    defer { try? FileManager.default.removeItem(atPath: path) }
    try Data(text.utf8).write(to: URL(fileURLWithPath: path))
    let error = #expect(throws: ShortlistError.self) { try Shortlist(contentsOf: path) }
    #expect(error?.description.hasPrefix(path) == true)
    #expect(error?.description.contains(problem) == true)
  }

  @Test func `a shortlist of other vocabularies is refused`() throws {
    var options = TranslationOptions()
    options.shortlist = list
    let error = #expect(throws: TranslationOptionsError.self) {
      try Translator(model: TinyModel.make(), options: options)
    }
    #expect(error?.description.contains("for vocabularies of 7 and 50 entries") == true)
    // As many entries, but others.
    let model = try TinyModel.make(source: TinyModel.pipeline(.character))
    let mirrored = try TinyModel.make(
      source: TinyModel.pipeline(.character, segmentation: .characters))
    #expect(model.source.vocabulary.count == mirrored.source.vocabulary.count)
    options.shortlist = Shortlist(
      targetCount: model.target.vocabulary.count,
      vocabularyChecksums: Shortlist.vocabularyChecksums(of: model),
      common: [5], candidates: Array(repeating: [], count: model.source.vocabulary.count))
    _ = try Translator(model: model, options: options)
    let other = #expect(throws: TranslationOptionsError.self) {
      try Translator(model: mirrored, options: options)
    }
    #expect(other?.description.contains("other vocabularies than the model's") == true)
  }

  @Test(arguments: [1, 3])
  func `with a shortlist too, batch size and threads change nothing`(beam: Int) throws {
    let model = try TinyModel.make()
    let (source, target) = (model.source.vocabulary.count, model.target.vocabulary.count)
    var options = TranslationOptions()
    options.search.beamSize = beam
    options.shortlist = Shortlist(
      targetCount: target, vocabularyChecksums: Shortlist.vocabularyChecksums(of: model),
      common: [5, 8],
      candidates: (0..<source).map { [Int32(4 + $0 % (target - 4)), Int32(4 + $0 / 3 % 20)] })
    let lines = ["The cat sat.", "", "a", "A dog, a cat; a bird! The mat.", "猫", "dog dog dog"]
    options.batchSize = 1
    let expected = try Translator(model: model, options: options).translate(lines)
    let whole = try Translator(model: model, options: TranslationOptions()).translate(lines)
    #expect(expected.map(\.text) != whole.map(\.text))
    for (batchSize, threads) in [(1, 2), (7, 1), (64, 2)] {
      (options.batchSize, options.threads) = (batchSize, threads)
      #expect(try Translator(model: model, options: options).translate(lines) == expected)
    }
  }
}

private enum TemporaryPath {
  static func unique() -> String {
    FileManager.default.temporaryDirectory.appendingPathComponent("\(UUID())").path
  }
}
