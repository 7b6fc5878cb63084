import DragomanText
import Testing

@testable import DragomanCorpora

struct EncodedCorpusTests {
  let folder: TemporaryFolder

  init() throws { folder = try TemporaryFolder() }

  /// Word-level pipelines and a corpus of `count` pairs of 1 to 12 words.
  private func corpus(pairs count: Int, maximumLength: Int = 100) throws -> EncodedCorpus {
    var lines = ""
    for index in 0..<count {
      let source = (0...(index * 7 % 12)).map { "w\($0 % 5)" }.joined(separator: " ")
      let target = (0...(index * 5 % 11)).map { "v\($0 % 4)" }.joined(separator: " ")
      lines += "\(source)\t\(target)\n"
    }
    let text = try ParallelText(tabSeparated: try folder.file("c.tsv", lines))
    var options = PipelineOptions()
    options.kind = .word
    options.isJoint = false
    options.isPretokenized = true
    let (source, target) = try options.buildPipelines(from: text)
    return try EncodedCorpus(text, source: source, target: target, maximumLength: maximumLength)
  }

  @Test func `pairs that are empty or too long are dropped and counted`() throws {
    let text = try ParallelText(
      tabSeparated: try folder.file("d.tsv", "a b\tc\n\tc\na\t\na b c d\tc\na\tc c c c\nb\tc c\n"))
    var options = PipelineOptions()
    options.kind = .word
    options.isPretokenized = true
    let (source, target) = try options.buildPipelines(from: text)
    let corpus = try EncodedCorpus(text, source: source, target: target, maximumLength: 3)
    #expect(corpus.summary.kept == 2)
    #expect(corpus.summary.empty == 2)
    #expect(corpus.summary.overlong == 2)
    #expect(corpus.count == 2)
    #expect(source.decode(corpus.source(0)) == "a b")
    #expect(target.decode(corpus.target(1)) == "c c")
    #expect(throws: CorpusError.self) {
      try EncodedCorpus(text, source: source, target: target, maximumLength: 0)
    }
  }

  @Test func `every nth pair can be held out`() throws {
    let whole = try corpus(pairs: 10)
    let (training, heldOut) = whole.holdingOut(every: 4)
    #expect(training.count == 8)
    #expect(heldOut.count == 2)
    #expect(heldOut.target(0) == whole.target(3))
    #expect(training.source(3) == whole.source(4))
    #expect(training.digests == whole.digests)
  }

  @Test(arguments: [BatchSize.sentences(7), .sentences(1), .tokens(30), .tokens(1)], [0, 1, 5])
  func `every pair is in one batch of an epoch, and no batch is too large`(
    size: BatchSize, epoch: Int
  ) throws {
    let corpus = try corpus(pairs: 143)
    let planner = BatchPlanner(size: size, seed: 3)
    let batches = planner.batches(of: corpus, epoch: epoch)
    #expect(batches.joined().sorted() == Array(0..<143))
    for batch in batches {
      let tokens = batch.reduce(0) { $0 + corpus.targetLength($1) + 1 }
      switch size {
      case .sentences(let most): #expect(batch.count <= most)
      case .tokens(let most): #expect(tokens <= most || batch.count == 1)
      }
    }
    #expect(batches == planner.batches(of: corpus, epoch: epoch))
    #expect(batches != planner.batches(of: corpus, epoch: epoch + 1))
    #expect(batches != BatchPlanner(size: size, seed: 4).batches(of: corpus, epoch: epoch))
    #expect(
      planner.batchesByLength(of: corpus).joined().sorted() == Array(0..<143))
  }

  @Test func `batches hold pairs of similar length`() throws {
    let corpus = try corpus(pairs: 600)
    let batches = BatchPlanner(size: .sentences(10), seed: 1).batches(of: corpus, epoch: 0)
    let spreads = batches.map { batch in
      let lengths = batch.map { corpus.targetLength($0) }
      return (lengths.max() ?? 0) - (lengths.min() ?? 0)
    }
    #expect(Double(spreads.reduce(0, +)) / Double(spreads.count) < 0.5)
  }

  @Test func `ids take two bytes where they fit`() {
    var narrow = CompactSequences(largestID: 65535), wide = CompactSequences(largestID: 65536)
    for sequence: [Int32] in [[1, 65535], [], [7]] {
      narrow.append(sequence)
      wide.append(sequence)
    }
    wide.append([65536])
    #expect(narrow[0] == [1, 65535])
    #expect(narrow[1] == [])
    #expect(narrow[2] == [7])
    #expect(wide[3] == [65536])
    #expect(narrow.byteCount == 3 * 8 + 3 * 2)
    #expect(wide.byteCount == 4 * 8 + 4 * 4)
  }

  @Test func `a sampled corpus is cut anew in each epoch, and says the same`() throws {
    let lines = (0..<40).map { "banana bandana\tananas banana \(["ban", "ana"][$0 % 2])\n" }
    let text = try ParallelText(tabSeparated: try folder.file("s.tsv", "\t\n" + lines.joined()))
    var options = PipelineOptions()
    options.size = 300
    let (source, target) = try options.buildPipelines(from: text)
    let corpus = try EncodedCorpus(
      text, source: source, target: target, maximumLength: 100, sampling: .dropout(0.3), seed: 4)
    let reader = CorpusReader(corpus)
    var differing = 0
    for index in 0..<corpus.count {
      let pairs = (0..<2).map { reader.pair(index, epoch: $0) }
      for pair in pairs {
        #expect(source.decode(pair.source) == source.decode(corpus.source(index)))
        #expect(target.decode(pair.target) == target.decode(corpus.target(index)))
      }
      if pairs[0] != pairs[1] { differing += 1 }
    }
    #expect(differing > 20)
    // Neither the order of reading nor what was read before matters, nor what was held out.
    let (training, _) = corpus.holdingOut(every: 3)
    let second = CorpusReader(training)
    for index in (0..<training.count).reversed() {
      let pair = second.pair(index, epoch: 1)
      #expect(pair == reader.pair(training.number(index) - 1, epoch: 1))
    }
  }

  @Test func `a threshold holds for each language by its own counts`() throws {
    let text = try ParallelText(
      tabSeparated: try folder.file(
        "t.tsv", (0..<9).map { _ in "abab abab\tcdcd cdcd\n" }.joined() + "cdcd\tabab\n"))
    var options = PipelineOptions()
    options.size = 300
    options.threshold = 2
    let (source, target) = try options.buildPipelines(from: text)
    #expect(source.vocabulary.count == target.vocabulary.count)
    #expect(source.encode("abab").count == 1)
    #expect(source.encode("cdcd").count > 1)
    #expect(target.encode("cdcd").count == 1)
    #expect(target.encode("abab").count > 1)
    #expect(source.decode(source.encode("cdcd abab x")) == "cdcd abab x")
  }
}
